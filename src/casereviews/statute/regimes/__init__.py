"""The regimes, one file each. A file is read when its regime is first asked for."""

from functools import cache
from importlib import import_module

from casereviews.statute.errors import UnknownRegime
from casereviews.statute.meant import meant
from casereviews.statute.regime import Regime

IDS = (
    "england-cdr",
    "england-dardr",
    "england-dhr",
    "england-lcspr-wt2018",
    "england-lcspr-wt2023",
    "england-lcspr-wt2026",
    "england-national",
    "england-owhr",
    "england-rapid-review-wt2018",
    "england-rapid-review-wt2023",
    "england-rapid-review-wt2026",
    "england-sar",
    "england-scr-wt2010",
    "england-scr-wt2013",
    "england-scr-wt2015",
    "local",
    "ni-cmr",
    "scotland-lr",
    "scotland-scr",
    "wales-cpr",
    "wales-safeguarding-board",
    "wales-scr",
    "wales-susr",
)
"""Every regime, by alphabet."""


@cache
def _load(id: str) -> Regime:
    module = import_module(f"{__name__}.{id.replace('-', '_')}")
    found: Regime = module.REGIME
    return found


def regime(id: str) -> Regime:
    """The regime of this id.

    >>> regime("england-scr-wt2015").title
    'Serious case review under Working Together 2015'

    Raises UnknownRegime.
    """
    if id not in IDS:
        raise UnknownRegime(f"There is no regime “{id}”{meant(id, IDS)}")
    return _load(id)


def regimes() -> tuple[Regime, ...]:
    """Every regime, in the order of their ids."""
    return tuple(_load(id) for id in IDS)
