"""How the tour looks in a terminal: a panel for what one person sees. Without a terminal, plain lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rich.panel import Panel
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rich.console import Console

    from bot.demo.people import Person

WIDEST: Final = 100
"""Columns of a panel in a wide terminal."""

_COLOURS: Final[Mapping[str, str]] = {"Noor": "magenta", "Robin": "blue", "Ines": "green", "Morgan": "yellow"}
_HEADING: Final = re.compile(r"#{1,3} ")
_MARKS: Final = re.compile(r"(?P<bold>\*\*.+?\*\*)|(?P<code>`[^`]+`)")


def panels(console: Console) -> Callable[[Person, str, str], None]:
    """What shows a text as one person sees it at a place."""

    def show(person: Person, place: str, text: str) -> None:
        title = f"{person.name}, {person.part} · {place}"
        if console.is_terminal:
            width = min(console.width, WIDEST)
            colour = _COLOURS.get(person.name, "white")
            console.print(Panel(styled(text), title=title, title_align="left", width=width, border_style=colour))
        else:
            console.print(f"--- {title}", soft_wrap=True)
            console.print(styled(text).plain, soft_wrap=True)

    return show


def styled(text: str) -> Text:
    """Discord's marks as a terminal's styles; only those that the bot uses."""
    return Text("\n").join(_line(line) for line in text.splitlines())


def _line(line: str) -> Text:
    if line.startswith("-# "):
        return _marked(line.removeprefix("-# "), "dim")
    if _HEADING.match(line):
        return _marked(_HEADING.sub("", line), "bold cyan")
    if line.startswith("- "):
        return _marked("• " + line.removeprefix("- "), "")
    return _marked(line, "")


def _marked(line: str, style: str) -> Text:
    made = Text(style=style)
    end = 0
    for mark in _MARKS.finditer(line):
        made.append(line[end : mark.start()])
        made.append(mark[0].strip("*`"), style="bold" if mark["bold"] else "bold cyan")
        end = mark.end()
    made.append(line[end:])
    return made
