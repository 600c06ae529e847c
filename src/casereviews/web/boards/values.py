"""A board as the public site shows it: plain values, read once for a build."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class BoardFace:
    """What the public may see of a board. `logo` is a PNG of ours or None; `colour` is #rrggbb, for edges only."""

    id: UUID
    slug: str
    name: str
    former_names: tuple[str, ...]
    nation: str
    email: str
    telephone: str
    website: str
    address: str
    colour: str
    logo: bytes | None
    public_url: str
