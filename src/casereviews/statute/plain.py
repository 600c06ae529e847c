"""An answer in plain words, for whoever reads it in a terminal."""

from casereviews.statute.answers import Object


def in_words(answer: Object) -> str:
    """The answer, a line for each thing that it says.

    >>> print(in_words({"nation": "scotland", "working_days": 2, "passed_over": []}))
    nation: scotland
    working days: 2
    """
    return "\n".join(_lines(answer, ""))


def _lines(answer: Object, indent: str) -> list[str]:
    lines: list[str] = []
    for name, value in answer.items():
        if value is not None and value != []:
            lines.extend(_named(name.replace("_", " "), value, indent))
    return lines


def _named(name: str, value: object, indent: str) -> list[str]:
    if isinstance(value, dict):
        return [f"{indent}{name}:", *_lines(value, indent + "  ")]
    if isinstance(value, list) and isinstance(value[0], dict):
        return [f"{indent}{name}:", *_items(value, indent + "  ")]
    if isinstance(value, list):
        return [f"{indent}{name}: {', '.join(str(item) for item in value)}"]
    return [f"{indent}{name}: {_said(name, value)}"]


def _items(items: list[Object], indent: str) -> list[str]:
    lines: list[str] = []
    for item in items:
        first, *rest = _lines(item, indent + "  ")
        lines.extend((f"{indent}- {first.strip()}", *rest))
    return lines


def _said(name: str, value: object) -> str:
    if name == "confirmed" and value is False:
        return "no, unconfirmed"
    return "yes" if value is True else "no" if value is False else str(value)
