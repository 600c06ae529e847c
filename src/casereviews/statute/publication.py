"""How long a published report stays up, and what must go with it."""

from datetime import date

from casereviews.statute.deadlines import Deadline, due
from casereviews.statute.duties import Duty
from casereviews.statute.governing import publication_regime
from casereviews.statute.regimes import regime


def keep_public(regime_id: str) -> Duty | None:
    """The least time that a report published under this regime stays on the site; None where it sets none.

    >>> keep_public("england-scr-wt2015").allowance.words
    '12 months'
    >>> keep_public("local") is None
    True
    """
    return regime(regime_id).duty("keep-public")


def public_until(decided_under: str, published: date, *, adopted_wt2026: date | None = None) -> Deadline | None:
    """The first day on which a report may come down, by the edition in force when it was published.

    `earliest` of the answer is that day. None where no least time is set.

    >>> public_until("england-scr-wt2015", date(2014, 5, 29)).earliest
    datetime.date(2015, 5, 29)
    """
    duty = keep_public(publication_regime(decided_under, published, adopted_wt2026=adopted_wt2026))
    return due(duty, published) if duty else None
