"""Every key that a page file may hold: one table for each part. The reference page is drawn from these tables."""

from dataclasses import dataclass

from casereviews.web.publication.page_file.readers import (
    Reader,
    email,
    flag,
    language,
    list_of,
    one_of,
    slug,
    text,
    website,
    when,
    when_or_undated,
    withdrawal,
)
from casereviews.web.publication.page_file.vocabulary import CLASSES, KINDS, NATIONS, REGIMES


@dataclass(frozen=True)
class Key:
    """One key: how it is read, whether it must be there, and what the reference page says of it."""

    name: str
    read: Reader
    type: str
    says: str
    required: bool = False


def _note(whom: str = "for colleagues; never public") -> Key:
    return Key("note", text(5000, lines=True), "text ≤ 5,000", whom)


_LANGUAGE = Key("language", language, "text", "language of the title: `en` (default), `cy`, `gd`, `ga` or another tag")
_WITHDRAWN = Key("withdrawn", withdrawal, "date or `true`", "taken down then, or some day: a tombstone stays")
_WITHDRAWN_NOTE = Key("withdrawn_note", text(1000, lines=True), "text ≤ 1,000", "public words on why it was withdrawn")

BOARD = (
    Key("name", text(200), "text ≤ 200", "the board's name now", required=True),
    Key("id", slug, "slug ≤ 80", "by which a second import finds the board; default: made from the name"),
    Key("former_names", list_of(text(200), twice="PG012"), "list of text", "names that it has published under before"),
    Key("nation", one_of(NATIONS, "PG017", "nation"), "text", "England (default), Wales, Scotland or Northern Ireland"),
    Key("email", email, "text ≤ 200", "whom to ask for a copy"),
    Key("telephone", text(200), "text ≤ 200", "whom to ask for a copy"),
    Key("website", website, "text ≤ 200", "an http or https address"),
)

REVIEW = (
    Key("id", slug, "slug ≤ 80", "the review's public slug, for ever", required=True),
    Key(
        "class",
        one_of(CLASSES, "PG015", "class", any_case=True),
        "text",
        "one of the classes, in any case",
        required=True,
    ),
    Key("title", text(500), "text ≤ 500", "must be there where there are no subjects; default: the subjects"),
    Key("subjects", list_of(text(80)), "list of text ≤ 80", "pseudonyms as published, in the page's order"),
    Key("regime", one_of(REGIMES, "PG017", "regime"), "text", "the rules it was held under; default: not stated"),
    Key("decision_date", when, "date", "when the board decided to review; workspace only"),
    _LANGUAGE,
    Key("related", list_of(slug, twice="PG012"), "list of ids", "reviews to be named together, both ways"),
    Key("named", flag, "true or false", "`false`: published without the board's name, so nowhere on its public site"),
    _WITHDRAWN,
    _WITHDRAWN_NOTE,
    Key("public_until", when, "date", "the board's own promise, where longer than the minimum"),
    _note(),
)

PUBLICATION = (
    Key("date", when_or_undated, 'date or `"undated"`', "date of publication as far as it is known", required=True),
    Key("id", slug, "slug ≤ 80", "default: the date, or `undated`; needed where two events share a date"),
    _note(),
)

DOCUMENTS = "documents"  # the one key of a publication that holds tables

DOCUMENT = (
    Key("kind", one_of(KINDS, "PG016", "kind", any_case=True), "text", "one of the kinds, in any case", required=True),
    Key("title", text(500), "text ≤ 500", "as on the page", required=True),
    Key(
        "reviews", list_of(slug, twice="PG012"), "list of ids", "the reviews it belongs to, at least one", required=True
    ),
    Key("id", slug, "slug ≤ 80", "unique among documents; default: made from publication, kind and title"),
    _LANGUAGE,
    _WITHDRAWN,
    _WITHDRAWN_NOTE,
    _note(),
    Key("file", text(1000), "text", "path of a PDF below the page file's own folder, `/` between parts, ≤ 50 MB"),
)
