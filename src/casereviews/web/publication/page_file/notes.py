"""Where faults are written down while a file is checked."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from casereviews.web.publication.page_file.nearest import nearest
from casereviews.web.publication.page_file.values import Fault, Steps, Where, where_in

MOST = 100
ENOUGH = 200


@dataclass
class Notes:
    """The faults of one file so far, each with its place."""

    file: str
    places: dict[Steps, tuple[int, int]] = field(default_factory=dict)
    found: list[tuple[tuple[int, int], int, Fault]] = field(default_factory=list)

    def fault(self, code: str, steps: Steps, message: str, do: str) -> None:
        where = self.where(steps)
        place = (where.line or 0, self._column(steps))
        self.found.append((place, len(self.found), Fault(code, message, where, do)))

    def nearest(self, word: str, known: Iterable[str]) -> str | None:
        """The known word most like `word`. Not looked for once there are far more faults than will be shown."""
        return nearest(word, known) if len(self.found) < ENOUGH else None

    def where(self, steps: Steps) -> Where:
        return where_in(self.file, self.places, steps)

    def in_order(self) -> tuple[Fault, ...]:
        """The faults in the order of the file: a hundred at most, the last of which says how many more there are."""
        return at_most(tuple(fault for _, _, fault in sorted(self.found, key=lambda row: row[:2])))

    def _column(self, steps: Steps) -> int:
        for length in range(len(steps), 0, -1):
            if found := self.places.get(steps[:length]):
                return found[1]
        return 0


def at_most(faults: tuple[Fault, ...], most: int = MOST) -> tuple[Fault, ...]:
    if len(faults) <= most:
        return faults
    left = len(faults) - (most - 1)
    more = Fault(
        "PG004",
        f"There are {left} more faults.",
        Where(faults[0].where.file),
        "Mend those above and bring the file in again; then these are shown.",
    )
    return (*faults[: most - 1], more)
