"""How numbers, lists and sizes are said."""

from collections.abc import Sequence

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun, in figures.

    >>> counted(1, "review"), counted(1204, "review"), counted(2, "boundary", "boundaries")
    ('1 review', '1,204 reviews', '2 boundaries')
    """
    return f"{number:,} {noun(number, one, many)}"


def counted_in_words(number: int, one: str, many: str = "") -> str:
    """The same in letters where the number is small.

    >>> counted_in_words(0, "fault"), counted_in_words(2, "fault"), counted_in_words(12, "fault")
    ('no faults', 'two faults', '12 faults')
    """
    return f"{in_words(number)} {noun(number, one, many)}"


def noun(number: int, one: str, many: str = "") -> str:
    return one if number == 1 else many or f"{one}s"


def in_words(number: int) -> str:
    return _SMALL[number] if 0 <= number < len(_SMALL) else f"{number:,}"


def sentence(text: str) -> str:
    """With its first letter a capital, and the others as they are."""
    return text[:1].upper() + text[1:]


def listed(parts: Sequence[str]) -> str:
    """Parts joined as one says them.

    >>> listed(["Child I"]), listed(["Child I", "Child M"]), listed(["A", "B", "C"])
    ('Child I', 'Child I and Child M', 'A, B and C')
    """
    return " and ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def size(bytes_: int) -> str:
    """A file's size as people say it.

    >>> size(900), size(48_200), size(1_260_000)
    ('900 bytes', '48 kB', '1.3 MB')
    """
    if bytes_ < 1_000:
        return counted(bytes_, "byte")
    if bytes_ < 1_000_000:
        return f"{bytes_ / 1_000:.0f} kB"
    return f"{bytes_ / 1_000_000:.1f} MB"
