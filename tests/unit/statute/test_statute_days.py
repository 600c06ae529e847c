"""Counting days: dates that a practitioner worked out with a wall calendar, and the edges of the calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casereviews import statute
from casereviews.statute.calendars import Holiday, WorkingCalendar, read_calendars
from casereviews.statute.counting import days_on, months_on, next_month_day
from casereviews.statute.errors import BadValue, BeyondCalendar, OutOfRange
from tests.proof.test_statute_oracle import NATIONS, ask_both

EW, SCOTLAND, NI = NATIONS
DAY = timedelta(days=1)


def day(iso: str) -> date:
    return date.fromisoformat(iso)


@pytest.mark.parametrize(
    ("nation", "start", "number", "due"),
    [
        (EW, "2016-03-04", 5, "2016-03-11"),  # a Friday: the next Friday
        (EW, "2016-03-23", 5, "2016-04-01"),  # over Good Friday and Easter Monday
        (EW, "2015-12-23", 5, "2016-01-04"),  # over Christmas, Boxing Day (Monday 28th) and New Year
        (EW, "2015-12-24", 5, "2016-01-05"),
        (EW, "2025-04-14", 15, "2025-05-08"),  # Good Friday, Easter Monday, Early May
        (EW, "2020-05-04", 5, "2020-05-12"),  # the bank holiday was moved to Friday 8 May for VE day
        (EW, "2022-05-30", 5, "2022-06-08"),  # four days for the Platinum Jubilee
        (EW, "2022-09-16", 1, "2022-09-20"),  # the state funeral
        (EW, "2023-05-05", 1, "2023-05-09"),  # the coronation
        (EW, "2021-12-24", 1, "2021-12-29"),  # Christmas on a Saturday: both substitutes are holidays
        (EW, "2022-12-30", 1, "2023-01-03"),  # New Year on a Sunday
        (SCOTLAND, "2024-12-31", 1, "2025-01-03"),  # 2 January is a holiday in Scotland
        (SCOTLAND, "2016-03-25", 1, "2016-03-28"),  # Easter Monday is none there
        (SCOTLAND, "2019-11-29", 1, "2019-12-03"),  # St Andrew’s Day, moved to Monday
        (NI, "2019-03-15", 1, "2019-03-19"),  # St Patrick’s Day, moved to Monday
        (NI, "2017-07-11", 1, "2017-07-13"),  # the Twelfth
        (EW, "2017-07-11", 1, "2017-07-12"),
        (EW, "2011-12-31", 1, "2012-01-03"),  # the day of the event need not be covered
    ],
)
def test_the_nth_working_day_after(nation: str, start: str, number: int, due: str) -> None:
    assert statute.calendar(nation).after(day(start), number) == day(due)


@pytest.mark.parametrize(
    ("nation", "end", "number", "last"),
    [
        (EW, "2015-02-18", 7, "2015-02-09"),
        (EW, "2016-04-01", 7, "2016-03-21"),  # over Easter
        (EW, "2017-01-17", 7, "2017-01-06"),
        (EW, "2016-01-04", 7, "2015-12-21"),  # over Christmas and New Year
        (SCOTLAND, "2016-01-05", 7, "2015-12-21"),  # Monday 4 January too, for the 2nd
        (EW, "2028-12-27", 1, "2028-12-22"),  # the day counted from need not be covered
    ],
)
def test_the_nth_working_day_before(nation: str, end: str, number: int, last: str) -> None:
    assert statute.calendar(nation).before(day(end), number) == day(last)


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        ("2015-02-13", "2015-02-16", 1),
        ("2015-02-16", "2015-02-13", -1),
        ("2015-02-14", "2015-02-15", 0),
        ("2015-02-16", "2015-02-16", 0),
        ("1066-10-14", "1066-10-14", 0),
        ("2011-12-31", "2012-01-03", 1),
        ("2012-01-03", "2011-12-31", None),
        ("2028-12-27", "2028-12-22", -1),
        ("2028-12-22", "2028-12-27", None),
    ],
)
def test_working_days_between_two_days(start: str, end: str, count: int | None) -> None:
    days = statute.calendar(EW)
    if count is None:
        with pytest.raises(BeyondCalendar):
            days.between(day(start), day(end))
    else:
        assert days.between(day(start), day(end)) == count


@pytest.mark.parametrize("nation", NATIONS)
def test_the_calendar_refuses_before_its_first_and_after_its_last_day(nation: str) -> None:
    days = statute.calendar(nation)
    assert (days.first, days.last) == (day("2012-01-01"), day("2028-12-26"))
    with pytest.raises(BeyondCalendar, match="26 December 2028"):
        days.after(days.last, 1)
    with pytest.raises(BeyondCalendar):
        days.after(day("2028-12-22"), 1)
    with pytest.raises(BeyondCalendar):
        days.after(day("2011-12-30"), 1)
    with pytest.raises(BeyondCalendar):
        days.before(days.first, 1)
    with pytest.raises(BeyondCalendar):
        days.before(day("2012-01-03"), 1)
    with pytest.raises(BeyondCalendar):
        days.before(day("2028-12-28"), 1)


def test_there_are_three_calendars() -> None:
    with pytest.raises(BadValue, match="northern-ireland"):
        statute.calendar("wales")


def test_a_small_sample_of_the_day_by_day_proof() -> None:
    put = ask_both(600, seed=4)
    assert put["refused"]


@settings(deadline=None)
@given(
    st.dates(day("2012-01-01"), day("2028-06-01")),
    st.integers(1, 60),
    st.sampled_from(NATIONS),
)
def test_sending_and_publishing_are_each_others_mirror(sent: date, number: int, nation: str) -> None:
    days = statute.calendar(nation)
    earliest = days.on_or_after(sent, number) + DAY
    assert days.before(earliest, number) >= sent
    assert _too_soon(days, earliest - DAY, number, sent)


def _too_soon(days: WorkingCalendar, published: date, number: int, sent: date) -> bool:
    try:
        return days.before(published, number) < sent
    except BeyondCalendar:
        return True


@settings(deadline=None)
@given(st.dates(day("2012-02-01"), day("2028-06-01")), st.integers(1, 60))
def test_counting_there_and_back_agree(start: date, number: int) -> None:
    days = statute.calendar(EW)
    due = days.after(start, number)
    assert days.between(start, due) == number
    assert days.on_or_after(start, 1) >= start


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2023-12-31", 6, "2024-06-30"),
        ("2023-08-31", 6, "2024-02-29"),
        ("2015-08-31", 6, "2016-02-29"),
        ("2014-08-31", 6, "2015-02-28"),
        ("2016-02-29", 12, "2017-02-28"),
        ("2015-12-31", 1, "2016-01-31"),
        ("2016-01-31", 1, "2016-02-29"),
        ("2016-06-16", 6, "2016-12-16"),
        ("2020-01-31", 36, "2023-01-31"),
    ],
)
def test_months_end_on_the_same_day_or_the_last_of_a_shorter_month(start: str, months: int, end: str) -> None:
    assert months_on(day(start), months) == day(end)


def test_the_next_30_september_is_strictly_after() -> None:
    assert next_month_day(day("2024-09-29"), "09-30") == day("2024-09-30")
    assert next_month_day(day("2024-09-30"), "09-30") == day("2025-09-30")


def test_counting_stays_within_the_years_1_to_9999() -> None:
    with pytest.raises(OutOfRange):
        months_on(day("9999-08-01"), 6)
    with pytest.raises(OutOfRange):
        days_on(day("0001-01-03"), -7)
    with pytest.raises(OutOfRange):
        next_month_day(day("9999-09-30"), "09-30")


def test_a_newer_file_of_holidays_can_be_read(tmp_path) -> None:  # type: ignore[no-untyped-def]
    division = '{"division": "x", "events": [{"title": "A day", "date": "2030-03-05", "notes": "", "bunting": true}]}'
    file = tmp_path / "bank-holidays.json"
    file.write_text(f'{{"england-and-wales": {division}, "scotland": {division}, "northern-ireland": {division}}}')
    days = read_calendars(file)["scotland"]
    assert days.holidays == (Holiday(day("2030-03-05"), "A day"),)
    assert (days.first, days.last) == (day("2030-01-01"), day("2030-03-05"))
    assert days.after(day("2030-02-28"), 1) == day("2030-03-01")
