"""The pages and pictures of `docs/reference` that are drawn from the law as it is written down here.

`python -m casereviews.statute.drawing FOLDER` writes them; a test says when they are stale.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from casereviews.statute.duties import Direction, Duty
from casereviews.statute.events import EVENTS
from casereviews.statute.evidence import READ
from casereviews.statute.pictures import clock_line, criteria_tree
from casereviews.statute.regime import Regime
from casereviews.statute.regimes import regimes
from casereviews.statute.sources import Grade, Source
from casereviews.statute.telling import Publishing, Told

DRAWN = "<!-- Drawn from the data in src/casereviews/statute. Do not edit. -->"


def pages() -> Mapping[str, str]:
    """Every page and picture by the name of its file."""
    pictures = {name: drawn for regime in regimes() for name, drawn in _pictures(regime)}
    return {"duties.md": duties_page(), "statute-sources.md": sources_page(), **pictures}


def _pictures(regime: Regime) -> Iterator[tuple[str, str]]:
    for kind, drawn in (("criteria", criteria_tree(regime)), ("clock", clock_line(regime))):
        if drawn is not None:
            yield f"statute-{regime.id}-{kind}.svg", drawn


def duties_page() -> str:
    """Every duty of every regime, one table a regime."""
    return "\n".join([_HEAD, *(part for regime in regimes() for part in _regime(regime))])


_HEAD = f"""# Duties, regime by regime

{DRAWN}

Every clock of every regime that we know of, with the place where it is written and how well we know it.
Where a rule is **unconfirmed**, nobody here has read it in any text: check it before you rely on it.

| grade | means |
|---|---|
{chr(10).join(f"| {grade} | {grade.words} |" for grade in Grade)}

*Must* is said by an act or a regulation; *should* by guidance, which may be departed from with a written reason;
*local* is a board's own. How days are counted: [Why this date?](../guides/why-this-date.md). How to change a rule:
[How the law is written down here](../guides/how-the-law-is-written-down.md). What to tick off:
[Every source](statute-sources.md).
"""


def _regime(regime: Regime) -> Iterator[str]:
    yield f"\n## {regime.title}\n"
    yield f"`{regime.id}`, {_in_force(regime)}. Decided by {regime.decides}. Status: {regime.status.replace('_', ' ')}."
    yield f"\nWritten in: {_cited(regime.source)}."
    yield from _duties(regime)
    yield from (f"\n![{name[8:-4]}]({name})" for name, _ in _pictures(regime))
    yield from _told(regime.told)
    yield from _publishing(regime.publishing)
    yield ""
    yield from (f"- {note}" for note in regime.notes)


def _in_force(regime: Regime) -> str:
    start, end = regime.in_force.start, regime.in_force.end
    if start is None:
        return "its days in force not known"
    return f"in force for new cases from {start} to {end}" if end else f"in force for new cases from {start}"


def _duties(regime: Regime) -> Iterator[str]:
    if not regime.duties:
        yield "\nNo clock."
        return
    yield "\n| rule | duty | who | how long | from the day on which | strength | grade | written in |"
    yield "|---|---|---|---|---|---|---|---|"
    yield from (_row(duty) for duty in regime.duties)


def _row(duty: Duty) -> str:
    grade = f"{duty.grade}, {duty.grade.mark}" if duty.confirmed else f"{duty.grade}, **{duty.grade.mark}**"
    cells = (
        duty.rule,
        f"**{duty.title}** (`{duty.id}`). {duty.words}{f' Only if {duty.only_if}.' if duty.only_if else ''}",
        duty.actor,
        _how_long(duty),
        EVENTS[duty.starts],
        duty.strength,
        grade,
        _cited(duty.source),
    )
    return f"| {' | '.join(cells)} |"


def _how_long(duty: Duty) -> str:
    if duty.allowance is None:
        return "no number"
    if duty.direction is Direction.NO_LATER_THAN_BEFORE:
        return f"at least {duty.allowance.words} before"
    if duty.direction is Direction.NOT_BEFORE:
        return f"not before {duty.allowance.words} have passed"
    return f"by {duty.allowance.words}" if duty.allowance.month_day else f"within {duty.allowance.words}"


def _cited(source: Source) -> str:
    return f"[{source.cited}]({source.url})" if source.url else source.cited


def _told(told: tuple[Told, ...]) -> Iterator[str]:
    if told:
        yield "\nWho must be told:\n\n| of | by | who | grade | |\n|---|---|---|---|---|"
        yield from (
            f"| {t.matter.replace('_', ' ')} | {t.by} | {t.who} | {t.grade}, {t.grade.mark} | {t.note or ''} |"
            for t in told
        )


def _publishing(publishing: Publishing | None) -> Iterator[str]:
    if publishing is None:
        return
    yield "\nWhat publication asks for:\n\n| | | grade |\n|---|---|---|"
    for name, clause in (
        ("by default", publishing.by_default),
        ("advance copies", publishing.advance_copies),
        ("least time", publishing.least_time),
        ("afterwards", publishing.afterwards),
        *(("must carry", clause) for clause in publishing.must_contain),
        ("goes with it", publishing.companions),
        ("if not published", publishing.if_not_published),
    ):
        if clause:
            yield f"| {name} | {clause.words} | {clause.grade}, {clause.grade.mark} |"


def sources_page() -> str:
    """Every place that a rule is written in, to be ticked off once somebody has read it there."""
    found = _sources()
    lines = [_SOURCES_HEAD]
    for cited in sorted(found):
        source, rules, grades = found[cited]
        read = ", ".join(f"[{number}](#read)" for number in source.evidence) or "nothing yet"
        lines.append(f"- [ ] {_cited(source)}: {', '.join(sorted(rules))}; {', '.join(sorted(grades))}; read: {read}")
    return "\n".join([*lines, "", "## Read", "", *_read(), ""])


_SOURCES_HEAD = f"""# Every source, to be ticked off

{DRAWN}

Each place in which a rule is written, the rules that rest on it, their grades, and what was read for it. Where the
text itself was not read (every grade but P), find it, compare, and propose a change.
"""


def _sources() -> dict[str, tuple[Source, set[str], set[str]]]:
    found: dict[str, tuple[Source, set[str], set[str]]] = {}
    for source, rule, grade in _resting():
        kept, rules, grades = found.setdefault(source.cited, (source, set(), set()))
        evidence = tuple(dict.fromkeys((*kept.evidence, *source.evidence)))
        merged = Source(kept.document, kept.edition, kept.paragraph, kept.url, evidence)
        found[source.cited] = (merged, rules | {rule}, grades | {grade})
    return found


def _resting() -> Iterator[tuple[Source, str, str]]:
    """Every rule and every limb with the source it rests on."""
    for regime in regimes():
        for duty in regime.duties:
            yield duty.source, f"{duty.rule} ({regime.id})", duty.grade
        for limb in regime.criteria.limbs if regime.criteria else ():
            yield limb.source, f"limb {limb.id} ({regime.id})", limb.grade


def _read() -> Iterator[str]:
    for number, read in READ.items():
        yield f"- {number}: {f'[{read.what}]({read.url})' if read.url else read.what}"


def main(folder: str) -> None:
    """Write every page and picture into the folder."""
    for name, drawn in pages().items():
        (Path(folder) / name).write_text(drawn, encoding="utf-8")


if __name__ == "__main__":  # pragma: no cover
    main(sys.argv[1] if len(sys.argv) > 1 else "docs/reference")
