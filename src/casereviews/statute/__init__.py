"""The law of case reviews as data: regimes, criteria, duties and dates, each with its source and its reason.

Nothing here reads a clock, a database or the network. What is asked for is read in when it is first used, so
that starting is quick.

>>> import casereviews.statute as statute
>>> statute.regime("england-scr-wt2015").duty("complete-review").rule
'R07'
"""

# ruff: noqa: F401  (the names imported for type checkers are those that __getattr__ hands out)

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casereviews.statute.assessment import Assessment, assess
    from casereviews.statute.calendars import Holiday, WorkingCalendar, calendar
    from casereviews.statute.clock import Clock, clock
    from casereviews.statute.criteria import Basis, Consideration, Criteria, Limb, Notification, Outcome, Route, Variant
    from casereviews.statute.deadlines import Deadline, due
    from casereviews.statute.duties import Allowance, Direction, Duty, InForce, Strength, Unit
    from casereviews.statute.errors import StatuteError
    from casereviews.statute.events import EVENTS
    from casereviews.statute.explanations import Page, Section, Statement, explanations
    from casereviews.statute.facts import FACTS
    from casereviews.statute.governing import Governed, governs, publication_regime
    from casereviews.statute.kinds import DOCUMENTS, METHODS
    from casereviews.statute.logic import AllOf, AnyOf, Not, all_of, any_of
    from casereviews.statute.overrides import BoardRule, Override, board_rules, overridden
    from casereviews.statute.pauses import Pause
    from casereviews.statute.publication import keep_public, public_until
    from casereviews.statute.quality import MARKERS, Marker
    from casereviews.statute.reasons import because
    from casereviews.statute.regime import Regime, Status
    from casereviews.statute.regimes import regime, regimes
    from casereviews.statute.sources import Grade, Source
    from casereviews.statute.telling import Clause, Matter, Publishing, Told

_HOMES = {
    "assessment": ("Assessment", "assess"),
    "calendars": ("Holiday", "WorkingCalendar", "calendar"),
    "clock": ("Clock", "clock"),
    "criteria": ("Basis", "Consideration", "Criteria", "Limb", "Notification", "Outcome", "Route", "Variant"),
    "deadlines": ("Deadline", "due"),
    "duties": ("Allowance", "Direction", "Duty", "InForce", "Strength", "Unit"),
    "errors": ("StatuteError",),
    "events": ("EVENTS",),
    "explanations": ("Page", "Section", "Statement", "explanations"),
    "facts": ("FACTS",),
    "governing": ("Governed", "governs", "publication_regime"),
    "kinds": ("DOCUMENTS", "METHODS"),
    "logic": ("AllOf", "AnyOf", "Not", "all_of", "any_of"),
    "overrides": ("BoardRule", "Override", "board_rules", "overridden"),
    "pauses": ("Pause",),
    "publication": ("keep_public", "public_until"),
    "quality": ("MARKERS", "Marker"),
    "reasons": ("because",),
    "regime": ("Regime", "Status"),
    "regimes": ("regime", "regimes"),
    "sources": ("Grade", "Source"),
    "telling": ("Clause", "Matter", "Publishing", "Told"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME)


class _Statute(ModuleType):
    """Some names here are a function's and also a file's: `statute.regimes()` and `statute/regimes/`. Without this
    the file would take the place of the function as soon as anyone read it in."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOME and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    return value


sys.modules[__name__].__class__ = _Statute
