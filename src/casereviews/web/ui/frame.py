"""What stands round every page: whose workspace it is, where one can go, who is signed in."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Way:
    """A place in the main navigation."""

    words: str
    address: str
    is_here: bool = False


@dataclass(frozen=True)
class Frame:
    """The frame of a page. `colour` is six hexadecimal digits; `logo` an address, or empty for our own mark."""

    name: str = "Case Reviews"
    home: str = "/"
    colour: str = "0f4a58"
    logo: str = ""
    ways: tuple[Way, ...] = ()
    person: str = ""
    role: str = ""
    notices: tuple[str, ...] = ()
    printed: str = ""

    @property
    def is_signed_in(self) -> bool:
        return bool(self.person)
