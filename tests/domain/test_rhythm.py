"""The rhythm of a practice: by example, and against a naive model that is written another way."""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.domain import rhythm as rhythm_module
from bot.domain.days import LocalDay, ZoneHistory, ZoneSpan, excused_dates
from bot.domain.rhythm import MILESTONES, DayState, Pause, RhythmView, RunUnit, rhythm
from tests.domain.naive_rhythm import DAY, Naive, assert_as_naive

MONDAY = date(2026, 6, 1)


def from_letters(letters: str, goal: int = 7, first: date = MONDAY, **more: date) -> RhythmView:
    """A rhythm from a letter a day: x done, . nothing, p paused, e excused. The last letter is today."""
    dates = {first + n * DAY: letter for n, letter in enumerate(letters.replace(" ", ""))}
    return rhythm(
        [day for day, letter in dates.items() if letter == "x"],
        joined=more.get("joined", first),
        today=more.get("today", max(dates)),
        goal=goal,
        pauses=[Pause(day, day) for day, letter in dates.items() if letter == "p"],
        excused=[day for day, letter in dates.items() if letter == "e"],
    )


def states(view: RhythmView, first: date, count: int) -> str:
    """The states of days, by their first letters."""
    return "".join(state[0] for _, state in view.calendar(first, first + (count - 1) * DAY))


# The score


def test_daily_use_reaches_80_at_day_30() -> None:
    assert from_letters("x" * 29).score < 80 < from_letters("x" * 31).score
    assert from_letters("x" * 30).score == pytest.approx(79.8, abs=0.05)


def test_a_miss_then_costs_about_4_points_regained_in_about_4_days() -> None:
    before = from_letters("x" * 30).score
    after = from_letters("x" * 30 + ".x").score
    quiet = from_letters("x" * 30 + "..").score
    assert 3.5 < before - quiet < 4.5
    assert after < before
    assert from_letters("x" * 30 + "." + "x" * 3).score < before < from_letters("x" * 30 + "." + "x" * 5).score


def test_three_times_a_week_is_scored_over_fourteen_days_as_loop_habit_tracker_does() -> None:
    # After day 14 the window always holds six: the value is 1, however the days fall within their weeks.
    multiplier = 0.5 ** (math.sqrt(3 / 7) / 13)
    regular = from_letters("x.x.x.." * 10 + "x", goal=3)
    score = 0.0
    for day in range(71):
        done = sum("x.x.x.."[n % 7] == "x" for n in range(max(0, day - 13), day + 1))
        score = score * multiplier + min(1, done / 6) * (1 - multiplier)
    assert regular.score == pytest.approx(100 * score)
    assert from_letters("x.x.x.." * 40, goal=3).score > 99


def test_today_costs_nothing_while_it_is_open() -> None:
    assert from_letters("xxx.").score == from_letters("xxx").score
    assert from_letters("xxx.").current_run == 3
    assert from_letters("xxxx").score > from_letters("xxx.").score


@pytest.mark.parametrize("goal", [1, 3, 5, 7])
@pytest.mark.parametrize("still", ["p", "e"])
def test_the_score_goes_on_after_a_pause_as_if_there_had_been_none(goal: int, still: str) -> None:
    before, after = "x..x.xx" * 5, "x.x..xx" * 4
    assert from_letters(before + still * 42 + after, goal).score == pytest.approx(from_letters(before + after, goal).score)


# Runs and rest days


def test_a_daily_goal_counts_days_and_any_other_counts_weeks() -> None:
    assert (from_letters("xxxx").run_unit, from_letters("xxxx").current_run) == (RunUnit.DAY, 4)
    weekly = from_letters("xxx.... .x.x.x. ...xxxx x", goal=3)
    assert (weekly.run_unit, weekly.current_run) == (RunUnit.WEEK, 3)
    assert from_letters("xxx.... .x.x.x. ...xxxx xxx", goal=3).current_run == 4


def test_rest_days_bridge_a_run_by_themselves() -> None:
    view = from_letters("xxx..xx")
    assert (view.current_run, view.best_run) == (5, 5)
    assert states(view, MONDAY, 7) == "dddrrdd"


def test_weekends_off_never_end_a_run_of_days() -> None:
    year = from_letters("xxxxx.." * 52)
    assert year.current_run == 5 * 52
    assert set(states(year, MONDAY, 7 * 51)) == set("dr")


def test_a_third_day_off_begins_a_new_run_which_has_its_own_rest_days() -> None:
    view = from_letters("xxx...x")
    assert (view.current_run, view.best_run, view.rest_days_left) == (1, 3, 2)
    assert states(view, MONDAY, 7) == "dddrrqd"


def test_five_reflections_earn_two_rest_days_and_two_at_most_are_kept() -> None:
    assert [from_letters("x.." + "x" * n).rest_days_left for n in (1, 2, 3, 4, 5, 20)] == [0, 0, 1, 1, 2, 2]
    assert from_letters("x..xx.x").current_run == 1
    assert from_letters("x..xxx.x").current_run == 5


def test_no_rest_day_is_spent_without_a_run() -> None:
    assert states(from_letters("...x", joined=MONDAY), MONDAY, 4) == "qqqd"
    assert from_letters("....").rest_days_left == 2


def test_a_rest_day_stands_in_for_a_time_that_is_missing_in_a_week() -> None:
    view = from_letters("xxx.... x.x.... xxx.... x", goal=3)
    assert view.current_run == 2
    assert states(view, MONDAY + 7 * DAY, 7) == "dqdqqqr"
    # Three missing are more than two.
    assert from_letters("xxx.... ....... xxx.... x", goal=3).current_run == 1


def test_this_week_is_not_judged_before_it_is_over() -> None:
    assert from_letters("xxx.... .......", goal=3).current_run == 1
    assert from_letters("xxx.... ....... .", goal=3).current_run == 0


def test_the_week_of_joining_asks_in_proportion() -> None:
    saturday = MONDAY + 5 * DAY
    view = from_letters("x. xxx.... x", goal=3, first=saturday)
    assert view.current_run == 2
    assert from_letters("..", goal=3, first=saturday, today=saturday).week_goal == 1
    assert states(view, MONDAY, 7) == "bbbbbdq"


def test_2026_w53_and_2027_w01_are_consecutive_weeks_of_one_run() -> None:
    week_52 = date(2026, 12, 21)
    view = from_letters("xxx.... .xxx... ....xxx x", goal=3, first=week_52)
    assert week_52.isocalendar().week == 52
    assert (week_52 + 7 * DAY).isocalendar()[:2] == (2026, 53)
    assert (week_52 + 14 * DAY).isocalendar()[:2] == (2027, 1)
    assert view.current_run == 3


def test_28_feb_29_feb_1_mar_are_three_in_a_row_and_a_leap_year_has_366_cells() -> None:
    view = rhythm(
        [date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)],
        joined=date(2028, 2, 28),
        today=date(2028, 3, 1),
        goal=7,
    )
    assert view.current_run == 3
    assert len(view.calendar(date(2028, 1, 1), date(2028, 12, 31))) == 366


# Pauses and excused days


def test_pause_and_rest_day_overlap_the_pause_wins() -> None:
    view = from_letters("xx pp xx")
    assert (view.current_run, view.rest_days_left) == (4, 2)
    assert states(view, MONDAY, 6) == "ddppdd"


def test_a_skipped_date_is_excused_and_no_rest_day_is_spent() -> None:
    first = date(2011, 12, 27)
    history = ZoneHistory((ZoneSpan(datetime(2011, 1, 1, tzinfo=UTC), "Pacific/Apia"),))
    done = [first, first + DAY, first + 2 * DAY, first + 4 * DAY]
    excused = excused_dates(history, first, first + 10 * DAY)
    view = rhythm(done, joined=first, today=done[-1], goal=7, excused=excused)
    assert (view.current_run, view.rest_days_left) == (4, 2)
    assert states(view, first, 5) == "ddded"
    assert rhythm(done, joined=first, today=done[-1], goal=7).rest_days_left < 2


def test_three_days_outage_leaves_run_and_score_alone() -> None:
    assert from_letters("xxxx eee x").score == pytest.approx(from_letters("xxxxx").score)
    assert from_letters("xxxx eee x").current_run == 5


def test_a_pause_that_goes_on_covers_everything_since() -> None:
    view = rhythm([MONDAY], joined=MONDAY, today=MONDAY + 90 * DAY, goal=7, pauses=[Pause(MONDAY + DAY)])
    assert (view.current_run, view.rest_days_left, view.week_goal) == (1, 2, 0)
    assert states(view, MONDAY, 92) == "d" + "p" * 90 + "a"


def test_a_reflection_within_a_pause_counts() -> None:
    view = from_letters("xpp", goal=7)
    with_one = rhythm([MONDAY, MONDAY + DAY], joined=MONDAY, today=MONDAY + 2 * DAY, goal=7, pauses=[Pause(MONDAY + DAY)])
    assert (view.current_run, with_one.current_run) == (1, 2)


def test_a_week_with_a_pause_asks_in_proportion() -> None:
    assert from_letters("xxx.... ppx.x.. xxx.... x", goal=3).current_run == 3
    assert from_letters("xxx.... ppppppp xxx.... x", goal=3).current_run == 2


# Around today


def test_the_clock_steps_back_nothing_lost_nothing_negative() -> None:
    view = from_letters("xxxxxxx", today=MONDAY + 3 * DAY)
    assert (view.current_run, view.total) == (7, 7)
    gap = rhythm([MONDAY, MONDAY + 5 * DAY], joined=MONDAY, today=MONDAY + DAY, goal=7)
    assert (gap.current_run, gap.rest_days_left) == (2, 2)
    assert states(gap, MONDAY, 7) == "doaaada"
    early = rhythm([], joined=MONDAY, today=MONDAY - 3 * DAY)
    assert (early.score, early.current_run, early.recent_done) == (0, 0, 0)


def test_welcome_back_after_twice_the_usual_time_away() -> None:
    for goal, away in ((7, 2), (4, 4), (3, 6), (1, 14)):
        assert not from_letters("x" + "." * (away - 2) + "x", goal).welcome_back
        assert from_letters("x" + "." * (away - 1) + "x", goal).welcome_back
        assert not from_letters("x" + "." * away, goal).welcome_back
        assert not from_letters("x" + "." * away + "xx", goal).welcome_back


def test_welcome_back_from_a_pause_but_not_from_an_outage() -> None:
    assert from_letters("x" + "p" * 9 + "x").welcome_back
    assert not from_letters("x" + "e" * 9 + "x").welcome_back
    assert not from_letters("x").welcome_back


def test_consistency_is_the_share_of_the_goal_in_four_weeks() -> None:
    view = from_letters("......." * 9 + "xxx.... xx..... xx..... xx.....", goal=3)
    assert (view.recent_done, view.recent_goal, view.consistency) == (9, 12, 0.75)
    assert from_letters("x" * 40, goal=3).consistency == 1
    # Four weeks up to yesterday while today is open, and up to today once it is done.
    assert from_letters("x" * 28 + ".").recent_done == 28
    assert from_letters("." + "x" * 28).recent_done == 28
    assert from_letters(".", goal=3).consistency is None
    assert from_letters("x" * 20 + "p" * 40).consistency is None


def test_the_present_week() -> None:
    view = from_letters("xxx.... x.x", goal=3)
    assert (view.week_done, view.week_goal) == (2, 3)


def test_milestones_are_reached_by_reflections_and_stay() -> None:
    view = from_letters("x....." * 7, goal=3)
    assert view.milestones == (1, 3, 7)
    assert view.milestone is None
    assert from_letters("x.x.x", goal=3).milestone == 3
    assert from_letters("x.x.x.", goal=3).milestone is None
    assert list(MILESTONES) == sorted(set(MILESTONES))


def test_a_goal_is_one_to_seven_times_a_week() -> None:
    for goal in (0, 8):
        with pytest.raises(ValueError, match="times a week"):
            rhythm([], joined=MONDAY, today=MONDAY, goal=goal)


def test_no_name_speaks_of_loss() -> None:
    names = [*DayState, *RunUnit, *RhythmView.__dataclass_fields__, *vars(rhythm_module)]
    assert not [name for name in names if re.search("lost|lose|loss|broke|fail|miss|penal|streak", name, re.IGNORECASE)]


# Against a naive model


def days_from(start: date, span: int) -> st.SearchStrategy[date]:
    return st.integers(0, span).map(lambda n: start + n * DAY)


@given(
    st.sets(days_from(date(2026, 12, 1), 60), max_size=60),
    days_from(date(2026, 12, 5), 10),
    days_from(date(2026, 12, 10), 60),
    st.integers(1, 7),
    st.lists(st.tuples(days_from(date(2026, 12, 1), 60), st.none() | st.integers(0, 20)), max_size=3),
    st.sets(days_from(date(2026, 12, 1), 60), max_size=8),
)
@settings(max_examples=400, deadline=None)
def test_any_rows_at_any_time_equal_the_naive_model(
    done: set[date], joined: date, today: date, goal: int, paused: list[tuple[date, int | None]], excused: set[date]
) -> None:
    pauses = [Pause(first, None if n is None else first + n * DAY) for first, n in paused]
    view = rhythm(done, joined=joined, today=today, goal=goal, pauses=pauses, excused=excused)
    assert_as_naive(view, Naive(done, joined, today, goal, pauses, excused))


class Member(RuleBasedStateMachine):
    """A member for some weeks: changes zones, pauses, undoes and fills in, under a clock that also steps back."""

    @initialize(zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"]))
    def joins(self, zone: str) -> None:
        self.now = datetime(2026, 10, 20, 9, 17, tzinfo=UTC)
        self.start = self.now
        self.history = ZoneHistory((ZoneSpan(self.now, zone),))
        self.joined = self.today()
        self.rows: dict[date, LocalDay] = {}
        self.pauses: list[Pause] = []
        self.outages: list[tuple[datetime, datetime]] = []
        self.goal = 3

    def today(self) -> date:
        return self.history.day_of(self.now).date

    @rule(hours=st.integers(1, 80))
    def time_goes_by(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(hours=st.integers(1, 30))
    def the_clock_steps_back(self, hours: int) -> None:
        self.now = max(self.start, self.now - timedelta(hours=hours))

    @rule(times=st.integers(1, 3))
    def reflects(self, times: int) -> None:
        for _ in range(times):
            day = self.history.day_of(self.now)
            before = dict(self.rows)
            self.rows.setdefault(day.date, day)
            assert all(self.rows[date_] == row for date_, row in before.items()), "a day that was decided stays as it was"

    @rule(goal=st.integers(1, 7))
    def chooses_a_goal(self, goal: int) -> None:
        self.goal = goal

    @rule(
        zone=st.sampled_from(["Pacific/Kiritimati", "Etc/GMT+12", "Asia/Tokyo", "America/Los_Angeles", "Australia/Lord_Howe"])
    )
    def flies(self, zone: str) -> None:
        self.history = self.history.changed(self.now, zone)

    @rule(back=st.integers(0, 9))
    def fills_in(self, back: int) -> None:
        day = self.today() - back * DAY
        self.rows.setdefault(day, LocalDay(day, "UTC", 0, self.now))

    @precondition(lambda self: self.rows)
    @rule(data=st.data())
    def deletes(self, data: st.DataObject) -> None:
        del self.rows[data.draw(st.sampled_from(sorted(self.rows)))]

    @rule()
    def does_and_undoes(self) -> None:
        if self.today() in self.rows:
            return
        before = self.view()
        self.rows[self.today()] = self.history.day_of(self.now)
        self.view()
        del self.rows[self.today()]
        assert self.view() == before

    @rule(length=st.none() | st.integers(0, 12))
    def pauses_(self, length: int | None) -> None:
        self.pauses.append(Pause(self.today(), None if length is None else self.today() + length * DAY))

    @precondition(lambda self: any(pause.last is None for pause in self.pauses))
    @rule()
    def resumes(self) -> None:
        self.pauses = [Pause(p.first, self.today() - DAY if p.last is None else p.last) for p in self.pauses]

    @rule(hours=st.integers(1, 90))
    def the_bot_is_away(self, hours: int) -> None:
        began = max([self.now, *(ended for _, ended in self.outages)])
        self.now = began + timedelta(hours=hours)
        self.outages.append((began, self.now))

    def excused(self) -> frozenset[date]:
        return excused_dates(self.history, self.joined - 10 * DAY, self.today(), self.outages)

    def view(self) -> RhythmView:
        return rhythm(
            self.rows,
            joined=self.joined,
            today=self.today(),
            goal=self.goal,
            pauses=self.pauses,
            excused=self.excused(),
        )

    @invariant()
    def is_what_the_naive_model_says(self) -> None:
        model = Naive(set(self.rows), self.joined, self.today(), self.goal, self.pauses, self.excused())
        assert_as_naive(self.view(), model)

    def teardown(self) -> None:
        if not hasattr(self, "history"):
            return
        quarter = timedelta(minutes=15)
        quarters: dict[date, int] = {}
        first, last = self.joined + DAY, self.today() - DAY
        instant = self.history.spans[0].begins(self.joined)
        while instant < self.now + 3 * DAY:
            if not any(began <= instant < ended for began, ended in self.outages):
                day = self.history.day_of(instant).date
                quarters[day] = quarters.get(day, 0) + 1
            instant += quarter
        dates = [first + n * DAY for n in range((last - first).days + 1)]
        # The clock starts 17 minutes past: what is within a quarter of the threshold is left to the examples.
        clear = [day for day in dates if abs(quarters.get(day, 0) - 48) > 2]
        assert {d for d in self.excused() if d in clear} == {d for d in clear if quarters.get(d, 0) < 48}


TestMember = Member.TestCase
TestMember.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
