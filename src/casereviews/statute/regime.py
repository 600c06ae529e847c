"""A regime: the rules under which a review is held."""

from dataclasses import dataclass, replace
from enum import StrEnum

from casereviews.statute.criteria import Criteria
from casereviews.statute.duties import Duty, InForce
from casereviews.statute.events import in_order
from casereviews.statute.sources import Source
from casereviews.statute.telling import Publishing, Told


class Status(StrEnum):
    """How fully the product supports a regime."""

    CORE = "core"
    LIVE = "live"
    LEGACY = "legacy"
    UNVERIFIED = "unverified"
    NEIGHBOUR = "neighbour"
    ADAPTER = "adapter"
    LINKED = "linked"
    LABEL_ONLY = "label_only"
    IMPORT_ONLY = "import_only"
    LOCAL = "local"


@dataclass(frozen=True, kw_only=True)
class Regime:
    """The rules of one kind of review in one edition. `in_force` is for new cases."""

    id: str
    title: str
    status: Status
    in_force: InForce
    decides: str
    source: Source
    edition: str | None = None
    duties: tuple[Duty, ...] = ()
    notes: tuple[str, ...] = ()
    criteria: Criteria | None = None
    told: tuple[Told, ...] = ()
    publishing: Publishing | None = None

    def __post_init__(self) -> None:
        """Mark each duty with the regime it belongs to and the dates it is in force."""
        marked = tuple(replace(duty, regime=self.id, in_force=self.in_force) for duty in self.duties)
        object.__setattr__(self, "duties", marked)  # the one moment at which a frozen regime is still being made

    @property
    def nation(self) -> str | None:
        """The part of the UK named first in the id; None for a board's own reviews."""
        first = self.id.split("-", 1)[0]
        return None if first == "local" else first

    @property
    def calendar(self) -> str:
        """The calendar its working days are counted in, unless told otherwise."""
        return _CALENDARS.get(self.id.split("-", 1)[0], "england-and-wales")

    @property
    def events(self) -> tuple[str, ...]:
        """The events that start a clock here, in the order a case meets them."""
        return in_order({duty.starts for duty in self.duties})

    def duty(self, id: str) -> Duty | None:
        """The duty of this name, if the regime has it."""
        return next((duty for duty in self.duties if duty.id == id), None)


_CALENDARS = {"scotland": "scotland", "ni": "northern-ireland"}
