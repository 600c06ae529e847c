"""Every fault and hint by its number: the number is fixed, what it covers is said here once."""

FAULTS = {
    "PG001": "the file cannot be read: it is missing, a folder, or empty; or a zip holds no page file, or several",
    "PG002": "it is not UTF-8 text: UTF-16, zero bytes, or bytes of another encoding",
    "PG003": "it is not TOML, or goes too deep; line and column are told. Or a zip is broken",
    "PG004": "too much: over 5 MB, over 5,000 reviews, 5,000 publications or 20,000 documents; a zip of over "
    "2,000 files or 500 MB. Also the last of a hundred faults, which says how many more there are",
    "PG005": "a required key is missing",
    "PG006": "a key that is not known; the nearest that is",
    "PG007": "the wrong type: `class = 5`, `[review]` for `[[review]]`, text for a list, a moment for a date",
    "PG008": "a text or a list is empty",
    "PG009": "a text is too long",
    "PG010": "control characters, line breaks in a text of one line, or characters that turn the direction of writing",
    "PG011": "an id that is not a slug: `a-z 0-9` in runs joined by one `-`",
    "PG012": "the same id twice, the same kind and title twice in one publication, or the same thing twice in one list",
    "PG013": "a review id that nothing in the file declares",
    "PG014": "a review in `related` that is itself",
    "PG015": "a class that is not known; the nearest that is",
    "PG016": "a kind that is not known; the nearest that is",
    "PG017": "a regime, nation or language that is not known",
    "PG018": "not a date in one of the three forms, or a day that does not exist",
    "PG019": "a publication, decision or withdrawal whose first possible day is after today (`--as-of`)",
    "PG020": "dates that cannot stand together: withdrawn, or `public_until`, before the first publication; "
    "decided after it",
    "PG021": "a file path that leaves the folder: absolute, `..`, a drive, a backslash, a link pointing out",
    "PG022": "no such file, or one that changed while the page was being brought in",
    "PG023": "a file that is not a PDF by its content (Word included), is locked or broken, or is over 50 MB",
    "PG024": "one document for a review published without the board's name and one with it, "
    "or the two named as related",
    "PG025": "already here and different: which key, what it is here, and what it is in the file",
    "PG027": "not an e-mail address, or not an http or https address",
    "PG028": "the file is another board's",
}

HINTS = {
    "PH001": "a publication without a media statement",
    "PH002": "a publication without an overview report or a full report",
    "PH003": "a full report of a class that is no serious case review",
    "PH004": "a date of publication known only to the month, to the year, or not at all",
    "PH005": "the minimum time on the site has passed; with `date`, once for each publication and minimum",
    "PH006": "a pseudonym on two reviews",
    "PH007": "a review without a document",
    "PH008": "a publication without a response of the board: improvement report, learning and improvement report, or "
    "board response",
    "PH009": "`public_until` is earlier than the minimum",
}
