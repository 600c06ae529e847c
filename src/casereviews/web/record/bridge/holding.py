"""Which rules a review was held under: as its board says, or worked out, or only likely."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casereviews.statute import Status, governs, publication_regime, regime
from casereviews.web.record.states import ReviewClass
from casereviews.web.ui.dates import PartialDate


class How(StrEnum):
    """How a regime came to be named, the surest first."""

    STATED = "stated"
    WORKED_OUT = "worked out from the day it was decided"
    ONE_ONLY = "the one regime of its class"
    ONE_OF_TWO = "decided while the rules changed"
    BY_CLASS = "its class and the day it was decided point to different rules"
    BY_PUBLICATION = "likely by the day it was published"
    LOCAL = "usually a board's own"
    NOT_KNOWN = "nothing settles it"

    @property
    def is_certain(self) -> bool:
        return self in (How.STATED, How.WORKED_OUT, How.ONE_ONLY)


@dataclass(frozen=True)
class Held:
    """The regime in words, where it is written, and how it came to be named. Empty where nothing settles it.

    `because` is the library's own sentence, with the regime named in words; `other` another regime that the day of
    the decision points to; `day` what was counted by. `confirmed` False: nobody has read that edition yet.
    """

    how: How
    title: str = ""
    cited: str = ""
    because: str = ""
    other: str = ""
    day: PartialDate | None = None
    confirmed: bool = True


@dataclass(frozen=True)
class _Kind:
    """What the law calls a class of review in a nation: whom it is about, and its family of regimes."""

    nation: str
    subject: str
    family: str

    def on(self, day: date) -> str:
        """The regime by the day of decision alone, of whichever kind; "" where there is none."""
        return governs(nation=self.nation, subject=self.subject, decided=day).regime or ""

    def in_force(self, day: date) -> str:
        """The edition of this kind of review on that day, whatever the area had changed over to; "" where none is."""
        found = self.on(day)
        if found and self.family in _EDITIONS:
            return publication_regime(_EDITIONS[self.family], day)
        return found if found.startswith(self.family) else ""


_EDITIONS = {"england-scr": "england-scr-wt2013", "england-lcspr": "england-lcspr-wt2018"}  # any stands for its family
_KINDS = {
    ReviewClass.SCR: (_Kind("england", "child", "england-scr"), _Kind("wales", "child", "wales-scr")),
    ReviewClass.LCSPR: (_Kind("england", "child", "england-lcspr"),),
    ReviewClass.CPR: (_Kind("wales", "child", "wales-cpr"),),
    ReviewClass.SUSR: (_Kind("wales", "child", "wales-susr"),),
    ReviewClass.SIGNIFICANT: (_Kind("scotland", "child", "scotland-scr"),),
    ReviewClass.LEARNING: (_Kind("scotland", "child", "scotland-lr"),),
    ReviewClass.CMR: (_Kind("northern-ireland", "child", "ni-cmr"),),
    ReviewClass.SAR: (_Kind("england", "adult", "england-sar"),),
}
_ONE_ONLY = {
    ReviewClass.NATIONAL: "england-national",
    ReviewClass.DHR: "england-dhr",
    ReviewClass.DARDR: "england-dardr",
    ReviewClass.OWHR: "england-owhr",
}
_BOARDS_OWN = frozenset({
    ReviewClass.THEMATIC, ReviewClass.PARTNERSHIP, ReviewClass.LEARNING, ReviewClass.MALR, ReviewClass.SINGLE_AGENCY,
    ReviewClass.AUDIT, ReviewClass.GOOD_PRACTICE,
})  # fmt: skip


def held_under(
    review_class: ReviewClass, nation: str, *, stated: str, decided: PartialDate | None, published: PartialDate | None
) -> Held:
    """The regime of a review of this class in `nation` ("England"), with how sure that is.

    `stated` is the regime that the board itself gives, or ""; `published` the first day on which anything of it was.

    >>> held_under(ReviewClass.SCR, "England", stated="", decided=PartialDate(2016, 6, 16), published=None).title
    'Serious case review under Working Together 2015'
    """
    kind = _kind_of(review_class, nation)
    if stated:
        return _stated(stated, kind, decided)
    if review_class in _ONE_ONLY:
        return _named(How.ONE_ONLY, _ONE_ONLY[review_class])
    if kind and decided:
        return _by_decision(kind, decided)
    if kind and published:
        return _named(How.BY_PUBLICATION, kind.in_force(published.latest), day=published)
    if review_class in _BOARDS_OWN and kind is None:
        return _named(How.LOCAL, "local")
    return Held(How.NOT_KNOWN)


def _kind_of(review_class: ReviewClass, nation: str) -> _Kind | None:
    here = nation.lower().replace(" ", "-")
    return next((kind for kind in _KINDS.get(review_class, ()) if kind.nation == here), None)


def _by_decision(kind: _Kind, decided: PartialDate) -> Held:
    """By the day of the decision, where every day that it may have been gives the same."""
    first, last = kind.on(decided.earliest), kind.on(decided.latest)
    if first == last and first.startswith(kind.family):
        return _named(How.WORKED_OUT, first, because=_because(kind, decided), day=decided)
    likely = kind.in_force(decided.latest)
    how = How.ONE_OF_TWO if first != last else How.BY_CLASS
    other = first if first != likely else last
    return _named(how, likely, other=_title(other if other != likely else ""), day=decided)


def _because(kind: _Kind, decided: PartialDate) -> str:
    """The library's sentence; where only a month or a year is known, there is no day for it to speak of."""
    if not decided.is_exact:
        return ""
    found = governs(nation=kind.nation, subject=kind.subject, decided=decided.earliest)
    return found.because.replace(str(found.regime), f"“{_title(found.regime or '')}”")


def _stated(stated: str, kind: _Kind | None, decided: PartialDate | None) -> Held:
    """As the board says; with the library's sentence where every day on which it may have been decided agrees, or
    with another edition of the same kind of review where every day points there."""
    if kind is None or decided is None or not stated.startswith(kind.family):
        return _named(How.STATED, stated)
    first, last = kind.on(decided.earliest), kind.on(decided.latest)
    because = _because(kind, decided) if first == last == stated else ""
    is_other = first == last != stated and first.startswith(kind.family)
    return _named(How.STATED, stated, because=because, other=_title(first) if is_other else "", day=decided)


def _named(how: How, regime_id: str, *, because: str = "", other: str = "", day: PartialDate | None = None) -> Held:
    if not regime_id:
        return Held(How.NOT_KNOWN, day=day)
    found = regime(regime_id)
    return Held(how, found.title, found.source.cited, because, other, day, found.status is not Status.UNVERIFIED)


def _title(regime_id: str) -> str:
    return regime(regime_id).title if regime_id else ""
