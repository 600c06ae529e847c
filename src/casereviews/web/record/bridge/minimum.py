"""How long what was published must at least stay public, and by which rule."""

from dataclasses import dataclass
from datetime import date

from casereviews.statute import Allowance, Duty, Unit, keep_public, publication_regime, regime
from casereviews.web.record.states import ReviewClass
from casereviews.web.ui.dates import PartialDate

# A class stands for its family of regimes; the day of publication then says which edition's rule holds.
_FAMILY = {
    ReviewClass.SCR: "england-scr-wt2013",
    ReviewClass.LCSPR: "england-lcspr-wt2018",
    ReviewClass.NATIONAL: "england-national",
    ReviewClass.CPR: "wales-cpr",
}
_LAST_YEAR = 9990  # years have four figures


@dataclass(frozen=True)
class Minimum:
    """The day, month or year until which something must at least stay public, and by which rule.

    `allowance` is "12 months"; `edition` the edition of the guidance as `statute` names it ("wt2013"), or None;
    `under` is that edition's regime in words. `reference` is "R10, version 1"; `strength` is must, should or local.
    `confirmed` and `sureness` say how well the rule is known: shown in the workspace, never to the public.
    `set_later`: the rule came into force only after the publication.
    """

    until: PartialDate
    allowance: str
    in_months: bool
    rule: str
    reference: str
    strength: str
    cited: str
    edition: str | None
    under: str
    confirmed: bool
    sureness: str
    set_later: bool

    def has_passed(self, as_of: date) -> bool:
        """Whether the last possible day of it is over."""
        return self.until.latest < as_of


def public_until(review_class: ReviewClass, published: PartialDate | None) -> Minimum | None:
    """The minimum for a review of this class published then; None where there is none, or where it cannot be told.

    The date is as exact as the publication's: 2013-06 gives 2014-06. Weeks can be counted from an exact date only.

    >>> public_until(ReviewClass.SCR, PartialDate(2014, 5, 29)).until.edtf
    '2015-05-29'
    """
    if published is None or review_class not in _FAMILY or published.year > _LAST_YEAR:
        return None
    duty, set_later = _rule(_FAMILY[review_class], published)
    if duty is None or duty.allowance is None or duty.allowance.number is None:
        return None
    until = _after(published, duty.allowance.number, duty.allowance.unit)
    return _minimum(until, duty, duty.allowance, set_later) if until else None


def sets_minimum(review_class: ReviewClass) -> bool:
    """Whether there is a rule for this class at all, whenever it was published."""
    return review_class in _FAMILY


def _minimum(until: PartialDate, duty: Duty, allowance: Allowance, set_later: bool) -> Minimum:
    under = regime(duty.regime)
    return Minimum(
        until=until, allowance=allowance.words, in_months=allowance.unit is Unit.MONTHS, rule=duty.words,
        reference=f"{duty.rule}, version {duty.version}", strength=duty.strength.value, cited=duty.source.cited,
        edition=under.edition, under=under.title, confirmed=duty.confirmed, sureness=duty.grade.words,
        set_later=set_later,
    )  # fmt: skip


def _rule(family: str, published: PartialDate) -> tuple[Duty | None, bool]:
    """The rule of the edition in force at the end of what is known of the date, and whether it came only later.

    An edition that set no minimum (before 2013) hands over to the first of its family that did: the report was still
    on the site when that came into force.
    """
    if duty := keep_public(publication_regime(family, published.latest)):
        return duty, False
    return keep_public(family), True


def _after(published: PartialDate, number: int, unit: Unit) -> PartialDate | None:
    if unit is Unit.MONTHS:
        return published.plus_months(number)
    return published.plus_days(number) if unit is Unit.CALENDAR_DAYS and published.is_exact else None
