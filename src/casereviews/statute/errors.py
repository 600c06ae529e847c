"""What can go wrong, each with the code that other programs read."""


class StatuteError(Exception):
    """The call or its input is wrong; the message says how, and what to do next.

    >>> UnknownRegime("There is no regime “x”.").code
    'unknown_regime'
    """

    code = "bad_call"


class BadCall(StatuteError):
    """An option or key is missing, or is not one of ours."""


class BadDate(StatuteError):
    """Not a real day written YYYY-MM-DD."""

    code = "bad_date"


class BadValue(StatuteError):
    """A value that is not allowed in its place."""

    code = "bad_value"


class BadJson(StatuteError):
    """What was given cannot be read as JSON."""

    code = "bad_json"


class NoSuchFile(StatuteError):
    """A file that was named cannot be opened."""

    code = "no_such_file"


class UnknownRegime(StatuteError):
    """No regime has this id."""

    code = "unknown_regime"


class UnknownEvent(StatuteError):
    """No clock of any regime starts with an event of this name."""

    code = "unknown_event"


class UnknownFact(StatuteError):
    """No regime asks for a fact of this name."""

    code = "unknown_fact"


class NoCriteria(StatuteError):
    """The regime has no criteria that can be tried against facts."""

    code = "no_criteria"


class RepeatedEvent(StatuteError):
    """The same event was given twice."""

    code = "repeated_event"


class ConflictingEvents(StatuteError):
    """Two events that cannot both be true."""

    code = "conflicting_events"


class BeyondCalendar(StatuteError):
    """A day for which the bank holidays are not published: we refuse rather than guess."""

    code = "beyond_calendar"


class OutOfRange(StatuteError):
    """A day outside the years 1 to 9999, or outside the period in which the thing could happen."""

    code = "out_of_range"


class NotOurs(StatuteError):
    """A board may change its own rules only, never a rule of law or of national guidance."""

    code = "not_a_local_rule"
