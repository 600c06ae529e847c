"""How long what was published must at least stay public, and by which rule."""

from dataclasses import dataclass
from datetime import date

from casereviews.statute import Duty, Unit, keep_public, publication_regime, regime
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
    `confirmed` says whether anybody has read the rule: shown in the workspace, never to the public.
    """

    until: PartialDate
    allowance: str
    rule: str
    cited: str
    edition: str | None
    confirmed: bool

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
    edition, duty = _rule(_FAMILY[review_class], published)
    if duty is None or duty.allowance is None or duty.allowance.number is None:
        return None
    until = _after(published, duty.allowance.number, duty.allowance.unit)
    if until is None:
        return None
    return Minimum(until, duty.allowance.words, duty.words, duty.source.cited, edition, duty.confirmed)


def _rule(family: str, published: PartialDate) -> tuple[str | None, Duty | None]:
    """The edition in force at the end of what is known of the date, and its rule.

    An edition that set no minimum (before 2013) hands over to the first of its family that did: the report was still
    on the site when that came into force.
    """
    governing = publication_regime(family, published.latest)
    for regime_id in (governing, family):
        if duty := keep_public(regime_id):
            return _edition(regime_id), duty
    return None, None


def _edition(regime_id: str) -> str | None:
    return regime(regime_id).edition


def _after(published: PartialDate, number: int, unit: Unit) -> PartialDate | None:
    if unit is Unit.MONTHS:
        return published.plus_months(number)
    return published.plus_days(number) if unit is Unit.CALENDAR_DAYS and published.is_exact else None
