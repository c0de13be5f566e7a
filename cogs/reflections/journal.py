"""`/journal`: its pages, what a search found, and the files to take along."""

from __future__ import annotations

import io
from datetime import date, timedelta
from typing import TYPE_CHECKING

import discord

from bot.domain.journal import Entry, PageOf, as_calendar, as_json, as_markdown
from bot.domain.refusal import AlreadyDone
from bot.words import _, ngettext
from cogs._kit.answers import answer, change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Line, Row
from cogs._kit.context import guild_of, services_of
from cogs.reflections.text import DATE, date_words, short_date

if TYPE_CHECKING:
    from bot.services.journal import Found
    from cogs._kit.context import Interaction

ROOM = 3_500
"""Characters for the entries of a page: a message of components holds 4,000 (Discord: component reference)."""
FOUND = 10
"""What a search shows at most."""
SNIPPET = 160
READABLE = 5
"""Buttons in a row (Discord: component reference)."""


def page_card(page: PageOf) -> Card:
    """Some entries, and the way to the ones around them."""
    if not page.entries:
        days = ngettext("{n} day is marked so far.", "{n} days are marked so far.", page.days).format(n=page.days)
        return Card(_("### Nothing is written yet"), days, _("`/reflect` has room for a few words, if you like."))
    shown = _that_fit(page.entries)
    parts: list[str | Line | Row] = [_("### Your journal")]
    for entry in shown:
        parts += [_entry_words(entry), Line()]
    turns: list[PersistentButton] = []
    if page.newer:
        turns.append(Turn("after", shown[0].day.isoformat()))
    if page.older or len(shown) < len(page.entries):
        turns.append(Turn("before", shown[-1].day.isoformat()))
    newest = shown[0].day.isoformat()
    erase = EraseWords("ask", newest) if len(shown) == 1 else ChooseToErase(newest)
    buttons = [*turns, erase, Export()]
    count = ngettext("{n} day with words", "{n} days with words", page.written).format(n=page.written)
    return Card(*parts, f"-# {count}", Row(buttons))


def _that_fit(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    room, shown = ROOM, list[Entry]()
    for entry in entries:
        room -= len(_entry_words(entry))
        if shown and room < 0:
            break
        shown.append(entry)
    return tuple(shown)


def _entry_words(entry: Entry) -> str:
    prompt = f"\n-# {entry.prompt}" if entry.prompt else ""
    return f"**{date_words(entry.day)} {entry.day.year}**{prompt}\n{entry.words}"


def found_card(found: Found) -> Card:
    """What a search found, a line each."""
    if not found.entries:
        return Card(_("### Nothing found"), _("Try the beginning of a word, or another one."))
    lines = [f"**{short_date(entry.day)}** · {_snippet(entry.words)}" for entry in found.entries]
    rest = found.total - len(found.entries)
    more = ngettext("-# and {n} more; another word narrows it down", "-# and {n} more; another word narrows it down", rest)
    reads = [Turn("at", entry.day.isoformat()) for entry in found.entries[:READABLE]]
    return Card(_("### Found"), "\n".join(lines), *([more.format(n=rest)] if rest else []), Row(reads))


def _snippet(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SNIPPET else line[:SNIPPET].rstrip() + "…"


class Turn(PersistentButton, template=rf"journal:(?P<way>before|after|at):(?P<day>{DATE})"):
    """Turns the page."""

    def __init__(self, way: str, day: str) -> None:
        labels = {"before": _("Older"), "after": _("Newer"), "at": short_date(date.fromisoformat(day))}
        super().__init__(f"journal:{way}:{day}", labels[way])
        self.way = way
        self.day = date.fromisoformat(day)

    async def pressed(self, interaction: Interaction) -> None:
        """Show that page in the place of this one."""
        before = {"before": self.day, "at": self.day + timedelta(days=1)}.get(self.way)
        after = self.day if self.way == "after" else None
        journal = services_of(interaction).journal
        await change(interaction, page_card(await journal.page(guild_of(interaction), interaction.user.id, before, after)))


class ChooseToErase(PersistentButton, template=rf"journal:choose:(?P<day>{DATE})"):
    """Asks which entry of the page that begins with `day` is to go."""

    def __init__(self, day: str) -> None:
        super().__init__(f"journal:choose:{day}", _("Erase one"))
        self.day = date.fromisoformat(day)

    async def pressed(self, interaction: Interaction) -> None:
        """Ask, by date."""
        journal = services_of(interaction).journal
        page = await journal.page(guild_of(interaction), interaction.user.id, self.day + timedelta(days=1))
        if not page.entries:
            raise AlreadyDone
        row = Row([EraseWords("ask", entry.day.isoformat(), short_date(entry.day)) for entry in page.entries])
        await change(interaction, Card(_("### Which day's words would you like to erase?"), row))


class EraseWords(PersistentButton, template=rf"journal:erase:(?P<step>ask|yes):(?P<day>{DATE})"):
    """Erases the words of a day, after a question."""

    def __init__(self, step: str, day: str, label: str = "") -> None:
        style = discord.ButtonStyle.danger if step == "yes" else discord.ButtonStyle.secondary
        super().__init__(f"journal:erase:{step}:{day}", label or _("Erase these words"), style=style)
        self.is_sure = step == "yes"
        self.day = date.fromisoformat(day)

    async def pressed(self, interaction: Interaction) -> None:
        """Ask, or do it."""
        day = date_words(self.day)
        if self.is_sure:
            await services_of(interaction).journal.erase(guild_of(interaction), interaction.user.id, self.day)
            await change(interaction, Card(_("The words of {day} are erased. The day itself stays marked.").format(day=day)))
            return
        iso = self.day.isoformat()
        question = _("### Erase the words of {day}?\nThe day stays marked. This cannot be undone.").format(day=day)
        await change(interaction, Card(question, Row([EraseWords("yes", iso), Turn("at", iso)])))


class Export(PersistentButton, template=r"journal:export"):
    """Offers the files."""

    def __init__(self) -> None:
        super().__init__("journal:export", _("Take it along"))

    async def pressed(self, interaction: Interaction) -> None:
        """Say what there is."""
        words = _("### Take your journal along\nAll your days and words as a file that only you see here.")
        await answer(interaction, Card(words, Row([TakeFile("md"), TakeFile("json"), TakeFile("ics")])))


class TakeFile(PersistentButton, template=r"journal:file:(?P<kind>md|json|ics)"):
    """Gives one of the files."""

    def __init__(self, kind: str) -> None:
        labels = {"md": _("Text (Markdown)"), "json": _("Data (JSON)"), "ics": _("Calendar (iCalendar)")}
        super().__init__(f"journal:file:{kind}", labels[kind])
        self.kind = kind

    async def pressed(self, interaction: Interaction) -> None:
        """Open everything and hand it over. The file's name says nothing."""
        services, guild_id = services_of(interaction), guild_of(interaction)
        entries = await services.journal.all(guild_id, interaction.user.id)
        practice = await services.reflections.practice(guild_id, interaction.user.id)
        if self.kind == "md":
            text = as_markdown(entries)
        elif self.kind == "json":
            text = as_json(entries)
        else:
            journal_id = practice.journal_id if practice is not None else ""
            text = as_calendar(entries, journal_id, _("Reflection"), f"{services.clock.now():%Y%m%dT%H%M%SZ}")
        file = discord.File(io.BytesIO(text.encode("utf-8", "replace")), f"export.{self.kind}")
        await answer(interaction, _("Here it is. Only you can see it."), file=file)
