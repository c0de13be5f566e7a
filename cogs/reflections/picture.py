"""A year of days and the course of the rhythm, as a picture; and the words that say the same.

Each state has a shape of its own besides its colour, and all of it stands on its own dark ground, so that it reads the same in
Discord's dark and light themes and without telling colours apart. Drawing takes some milliseconds: call it off the event loop.
"""

from __future__ import annotations

import io
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from bot.domain.rhythm import DayState
from bot.words import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL import Image, ImageDraw, ImageFont

    from bot.domain.rhythm import RhythmView

FILE_NAME: Final = "picture.png"
"""Says nothing of whose or what: a file's name may show in a notification."""

ALT_LIMIT: Final = 1_000
WEEKS: Final = 53
HALF: Final = 27
"""Weeks in a row of the picture: two rows can be read on a phone."""

CELL: Final = 30
MARGIN: Final = 24
LEFT: Final = 78
WIDTH: Final = LEFT + HALF * CELL + MARGIN
ROW: Final = 34 + 7 * CELL + 14
CURVE: Final = 150
LEGEND: Final = 58

GROUND, TEXT, FAINT = (0x23, 0x26, 0x2F), (0xE6, 0xE8, 0xEE), (0x8A, 0x91, 0xA1)
AMBER, BLUE = (0xF2, 0xB8, 0x4B), (0x9C, 0xC9, 0xF2)
_DRAWN: Final = (DayState.DONE, DayState.REST, DayState.PAUSED, DayState.EXCUSED, DayState.QUIET, DayState.OPEN)


def state_name(state: DayState) -> str:
    """What a day is called."""
    return {
        DayState.DONE: _("reflected"),
        DayState.REST: _("rest day"),
        DayState.PAUSED: _("pause"),
        DayState.EXCUSED: _("excused"),
        DayState.QUIET: _("quiet"),
        DayState.OPEN: _("today"),
        DayState.AHEAD: _("ahead"),
        DayState.BEFORE_JOINING: _("before you began"),
    }[state]


def month_name(month: int) -> str:
    """A month, short."""
    names = (_("Jan"), _("Feb"), _("Mar"), _("Apr"), _("May"), _("Jun"))
    return (*names, _("Jul"), _("Aug"), _("Sep"), _("Oct"), _("Nov"), _("Dec"))[month - 1]


def draw_year(view: RhythmView) -> bytes:
    """The picture as PNG, without any metadata."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 -- most servers have nobody who looks at one today

    image = Image.new("RGB", (WIDTH, 2 * ROW + CURVE + LEGEND + MARGIN), GROUND)
    draw = ImageDraw.Draw(image)
    monday = _first_monday(view)
    for half in range(2):
        _draw_weeks(image, draw, view, monday + timedelta(weeks=HALF * half), half * ROW)
    _draw_curve(draw, view, 2 * ROW + 12)
    _draw_legend(draw, 2 * ROW + CURVE + 18)
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=6)
    return out.getvalue()


def describe_year(view: RhythmView) -> str:
    """The picture in words: the rhythm, and how many days each month held."""
    states = view.calendar(max(view.first, _first_monday(view)), view.today)
    done = [day for day, state in states if state is DayState.DONE]
    counts = {state: sum(other is state for _day, other in states) for state in _DRAWN}
    parts = [
        _("Your rhythm is {score} of 100.").format(score=round(view.score)),
        ngettext("In the last year you reflected on {n} day.", "In the last year you reflected on {n} days.", len(done)).format(
            n=len(done)
        ),
    ]
    if len(view.course) > 28:  # noqa: PLR2004 -- four weeks
        parts.append(_("Four weeks ago the rhythm was {score}.").format(score=round(view.course[-29][1])))
    months: dict[tuple[int, int], int] = {}
    for day in done:
        months[day.year, day.month] = months.get((day.year, day.month), 0) + 1
    if months:
        parts.append(_("By month:") + " " + ", ".join(f"{month_name(m)} {y}: {n}" for (y, m), n in months.items()) + ".")
    names = {DayState.REST: _("rest days"), DayState.PAUSED: _("paused"), DayState.EXCUSED: _("excused")}
    others = [f"{name}: {counts[state]}" for state, name in names.items()]
    parts.append(_("Other days:") + " " + ", ".join(others) + ".")
    return " ".join(parts)[:ALT_LIMIT]


def _first_monday(view: RhythmView) -> date:
    return view.today - timedelta(days=view.today.weekday(), weeks=WEEKS - 1)


@cache
def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    from PIL import ImageFont  # noqa: PLC0415

    return ImageFont.load_default(size)


def _draw_weeks(image: Image.Image, draw: ImageDraw.ImageDraw, view: RhythmView, monday: date, top: int) -> None:
    for row, name in ((0, _("Mon")), (2, _("Wed")), (4, _("Fri"))):
        draw.text((LEFT - 14, top + 34 + row * CELL + CELL // 2), name, TEXT, _font(19), anchor="rm")
    for week in range(HALF):
        first = monday + timedelta(weeks=week)
        if first > view.today:
            break
        x = LEFT + week * CELL
        begins = next((first + timedelta(days=n) for n in range(7) if (first + timedelta(days=n)).day == 1), None)
        if begins is not None or (week == 0 and first.day < 14):  # noqa: PLR2004 -- no name in the way of the next
            draw.text((x + 2, top + 26), month_name((begins or first).month), TEXT, _font(19), anchor="ls")
        for row, (_day, state) in enumerate(view.calendar(first, first + timedelta(days=6))):
            image.paste(_cell(state), (x, top + 34 + row * CELL))


@cache
def _cell(state: DayState) -> Image.Image:
    """The square of a day, drawn once: there are hundreds of them."""
    from PIL import Image, ImageDraw  # noqa: PLC0415

    image = Image.new("RGB", (CELL, CELL), GROUND)
    _draw_day(ImageDraw.Draw(image), state, 0, 0)
    return image


def _draw_day(draw: ImageDraw.ImageDraw, state: DayState, x: int, y: int) -> None:
    a, b, c, d = x + 4, y + 4, x + CELL - 5, y + CELL - 5
    middle = (x + (CELL - 1) / 2, y + (CELL - 1) / 2)
    match state:
        case DayState.DONE:
            draw.rounded_rectangle((a, b, c, d), 5, fill=AMBER)
        case DayState.REST:
            draw.rounded_rectangle((a, b, c, d), 5, outline=BLUE, width=2)
            draw.polygon(((a + 3, d - 3), (c - 3, d - 3), (c - 3, b + 3)), fill=BLUE)
        case DayState.PAUSED:
            draw.rectangle((a + 4, b + 2, a + 8, d - 2), fill=FAINT)
            draw.rectangle((c - 8, b + 2, c - 4, d - 2), fill=FAINT)
        case DayState.EXCUSED:
            draw.circle(middle, 7, outline=FAINT, width=2)
        case DayState.QUIET:
            draw.circle(middle, 3, fill=FAINT)
        case DayState.OPEN:
            draw.rounded_rectangle((a, b, c, d), 5, outline=AMBER, width=2)
        case _:
            pass


def _draw_curve(draw: ImageDraw.ImageDraw, view: RhythmView, top: int) -> None:
    right, height = WIDTH - MARGIN - 46, CURVE - 30
    for score in (0, 50, 100):
        y = top + height - height * score / 100
        draw.line((LEFT, y, right, y), fill=(0x43, 0x48, 0x55))
        draw.text((LEFT - 14, y), str(score), TEXT, _font(19), anchor="rm")
    start, end = _first_monday(view).toordinal(), view.today.toordinal()
    points: Sequence[tuple[float, float]] = [
        (LEFT + (right - LEFT) * (day - start) / (end - start), top + height - height * score / 100)
        for day, score in view.course
        if start <= day <= end
    ]
    if len(points) > 1:
        draw.line(points, fill=AMBER, width=4, joint="curve")
    if points:
        x, y = points[-1]
        draw.circle((x, y), 6, fill=AMBER)
        draw.text((x + 14, y), str(round(view.score)), TEXT, _font(24), anchor="lm")


def _draw_legend(draw: ImageDraw.ImageDraw, top: int) -> None:
    x = LEFT
    for state in _DRAWN:
        _draw_day(draw, state, x, top)
        name = state_name(state)
        draw.text((x + CELL + 2, top + CELL // 2), name, TEXT, _font(19), anchor="lm")
        x += CELL + 20 + int(draw.textlength(name, _font(19)))
