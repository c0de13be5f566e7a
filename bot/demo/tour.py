"""`python -m bot demo --tour`: the main job from beginning to end, and what each person sees of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, Protocol

from rich.console import Console
from rich.text import Text

from bot.demo.panels import panels
from bot.demo.people import all_of, buttons_of, text_of
from bot.demo.world import open_world
from bot.domain.refusal import Refusal
from bot.words import _

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import discord
    from simcord import ChannelHandle

    from bot.demo.people import Person, Seen
    from bot.demo.world import World

EVENING: Final = 18
"""The hour (UTC) at which the tour begins."""

_TITLE = "How do I begin again after months of silence?"
_DRAFT = "My name is Noor. We stopped talking in spring, and I miss my friend. What would be a good first line?"
_STORY = "We stopped talking in spring, and I miss my friend. What would be a good first line?"
_REPLY = "Begin with something small that you both know. It does not have to explain anything yet."
_ADVICE = "A photo of a place you both like says a lot. You can leave out the months."
_THANKS = "I sent a photo of our old bench. There is an answer already."
_UNKIND = "Just get over it."
_REASON = "This is not kind."
_NOTE = "We are glad that you asked. Is there anything we can do?"
_BACK = "It helps that somebody reads it. Thank you."
_DAYS = ("I wrote to somebody.", "Tea on the porch.", "", "A long walk, and a short call.")
_PRIVATE = ("/interactions/", "/webhooks/", "/users/@me/channels")
"""Where the bot speaks to one person alone: answers, and opening direct messages."""
_CHANNEL = re.compile(r"<#(\d+)>")
_TIME = re.compile(r"<t:(\d+):F>")


class Show(Protocol):
    """Shows what one person sees at a place."""

    def __call__(self, person: Person, place: str, text: str, /) -> None:
        """Show `text`, which `person` sees at `place` (for people: '#questions')."""
        ...


class NotSeen(Exception):
    """Something that had to be seen was not, or something was that must never be."""


@dataclass(slots=True)
class Tour:
    """One walk through a server in which nothing is set up yet."""

    world: World
    show: Show

    def steps(self) -> tuple[tuple[str, Callable[[], Awaitable[None]]], ...]:
        """The steps in their order, each with its name for people."""
        return (
            (_("Morgan sets the bot up"), self.set_up),
            (_("Noor asks for a tip"), self.tip),
            (_("Noor asks without her name"), self.ask),
            (_("Morgan reads and approves"), self.review),
            (_("The question is out, with a thread"), self.published),
            (_("Robin replies without a name, Ines with hers"), self.reply),
            (_("Noor answers under the asker's badge"), self.answer),
            (_("Noor marks what helped"), self.helped),
            (_("Robin reports something unkind"), self.report),
            (_("Morgan writes to whoever asked"), self.note),
            (_("Noor finds her question again"), self.mine),
            (_("Noor reflects over several days"), self.reflect),
            (_("Noor looks at her rhythm, and reads what she wrote"), self.streak),
            (_("A tip for everyone came on its day"), self.tip_for_everyone),
            (_("Where help is, and what is kept"), self.help_and_privacy),
        )

    async def set_up(self) -> None:
        """Morgan chooses the channels."""
        world = self.world
        for purpose in ("questions", "review"):
            seen = await world.morgan.slash("setup channel", at=world.review, purpose=purpose, channel=getattr(world, purpose))
            self._private(world.morgan, world.review, seen, "is now the channel for " + purpose)
        seen = await world.morgan.slash("setup questions", at=world.review, delay_minutes=0)
        self._private(world.morgan, world.review, seen, "No delay")
        await world.morgan.slash("setup channel", at=world.review, purpose="tips", channel=world.tips)
        schedule = {"time": "09:00", "timezone": "Europe/Lisbon", "days": "Sat"}
        seen = await world.morgan.slash("setup tips", at=world.review, **schedule)
        self._private(world.morgan, world.review, seen, "A tip for everyone: Sat at 09:00")

    async def tip(self) -> None:
        """Noor gets something small for today."""
        noor, here = self.world.noor, self.world.tips
        self._private(noor, here, await noor.slash("tip", at=here), "Try this today")

    async def ask(self) -> None:
        """Noor writes, takes her name out of it, and posts."""
        noor, here = self.world.noor, self.world.questions
        form = await noor.slash("ask", at=here)
        self._private(noor, here, form, "Your story")
        preview = await noor.fill(form, title=_TITLE, story=_DRAFT, topic=["opening-up"], notify=True)
        self._private(noor, here, preview, "your own name", "Who can learn that it was you?")
        form = await noor.press(preview, "Edit")
        preview = await noor.fill(form, title=_TITLE, story=_STORY)
        self._private(noor, here, preview, _STORY)
        _must("your own name" not in preview.text, "the preview still notices the name that was taken out")
        self._private(noor, here, await noor.press(preview, "Post it"), "Nobody is shown who asked")
        _must(not self.world.robin.reads(here), "others see the question before it was reviewed")
        self._nobody_else_knows()

    async def review(self) -> None:
        """Morgan sees a card without a name, and approves."""
        morgan, review = self.world.morgan, self.world.review
        _must(not self.world.noor.can_open(review) and not self.world.robin.can_open(review), "members can open #review")
        card = _newest(morgan, review, "Approve")
        self._public(morgan, review, card, _TITLE, _STORY)
        self._nobody_else_knows()
        self._private(morgan, review, await morgan.press(card, "Approve"), "Approved")

    async def published(self) -> None:
        """Robin sees the question; Noor is told that something happened."""
        robin, questions = self.world.robin, self.world.questions
        self._public(robin, questions, _newest(robin, questions, "Reply anonymously"), _TITLE, _STORY, "Asked without a name")
        _must(len(questions.threads) == 1, "the question has no thread")
        _must(_TITLE in (questions.threads[0].name or ""), "the thread has another name")
        self._told()
        self._nobody_else_knows()

    async def reply(self) -> None:
        """Robin replies under a pseudonym."""
        robin, noor, questions = self.world.robin, self.world.noor, self.world.questions
        form = await robin.press(_newest(robin, questions, "Reply anonymously"), "Reply anonymously")
        self._private(robin, questions, await robin.fill(form, reply=_REPLY), "In this thread you are")
        thread = questions.threads[0]
        words = noor.reads(thread)[-1]
        self._public(noor, thread, words, _REPLY, "anonymous")
        _must(robin.name not in text_of(words) and str(robin.actor.id) not in all_of(words), "the reply tells who wrote it")
        await self.world.ines.says(thread, _ADVICE)
        self._public(robin, thread, robin.reads(thread)[-1], _ADVICE)

    async def answer(self) -> None:
        """Noor replies under the asker's badge."""
        robin, noor, questions = self.world.robin, self.world.noor, self.world.questions
        form = await noor.press(_newest(noor, questions, "Reply anonymously"), "Reply anonymously")
        self._private(noor, questions, await noor.fill(form, reply=_THANKS), "the asker")
        thread = questions.threads[0]
        self._public(robin, thread, robin.reads(thread)[-1], _THANKS, "The asker")
        self._nobody_else_knows()

    async def helped(self) -> None:
        """Noor says which answer helped; the question leads others to it."""
        noor, robin, questions = self.world.noor, self.world.robin, self.world.questions
        thread = questions.threads[0]
        found = next(message for message in noor.reads(thread) if _REPLY in text_of(message))
        self._private(noor, thread, await noor.menu("Mark as helpful", found), "Marked as helpful")
        self._public(robin, questions, _newest(robin, questions, "For the asker"), "helped the person who asked")
        self._nobody_else_knows()

    async def report(self) -> None:
        """Robin reports a message; Morgan sees which, and not who reported it."""
        robin, morgan, review = self.world.robin, self.world.morgan, self.world.review
        thread = self.world.questions.threads[0]
        await self.world.tomas.says(thread, _UNKIND)
        form = await robin.menu("Report to moderators", robin.reads(thread)[-1])
        self._private(robin, thread, await robin.fill(form, reason=_REASON), "Nobody is shown who reported it")
        card = _newest(morgan, review, "Handled")
        self._public(morgan, review, card, "Reported: a message in the thread of Q1", _REASON)
        _must(robin.name not in all_of(card) and str(robin.actor.id) not in all_of(card), "the card tells who reported it")
        self._private(morgan, review, await morgan.press(card, "Handled"), "Thank you")

    async def note(self) -> None:
        """Morgan writes to whoever asked, and reads the answer; neither learns who the other is."""
        noor, morgan, review, here = self.world.noor, self.world.morgan, self.world.review, self.world.questions
        form = await morgan.press(await morgan.slash("moderate question", at=review, number=1), "Note to the asker")
        self._private(morgan, review, await morgan.fill(form, note=_NOTE), "waits for the asker")
        form = await noor.press(await noor.slash("questions mine", at=here), "Answer the moderators")
        self._private(noor, here, await noor.fill(form, note=_BACK), "without your name")
        self._public(morgan, review, _newest(morgan, review, "Write back"), _BACK)
        self._nobody_else_knows()

    async def mine(self) -> None:
        """Noor, and she alone, finds the question among hers."""
        noor, here = self.world.noor, self.world.questions
        seen = await noor.slash("questions mine", at=here)
        self._private(noor, here, seen, _TITLE, "published", _NOTE, _BACK)
        _must(self.world.morgan.name not in seen.text, "the asker is told which moderator wrote")
        _must("Withdraw Q1" in seen.buttons, "the question cannot be withdrawn")
        other = await self.world.robin.slash("questions mine", at=here)
        _must(_TITLE not in other.text, "somebody else finds the question among theirs")

    async def reflect(self) -> None:
        """Noor begins a habit and keeps it for some days."""
        noor, here = self.world.noor, self.world.reflections
        asked = await noor.slash("reflect", at=here)
        self._private(noor, here, asked, "Who can read it")
        understood = await noor.fill(await noor.press(asked, "Choose my time zone"), zone="Lisbon")
        self._private(noor, here, understood, "Europe/Lisbon")
        form = await noor.press(await noor.press(understood, "Yes, begin"), "Write")
        self._private(noor, here, await noor.fill(form, words=_DAYS[0]), "Kept for")
        for words in _DAYS[1:]:
            await self.world.later(days=1)
            form = await noor.slash("reflect", at=here)
            self._private(noor, here, await noor.fill(form, words=words), "Kept for")
        _must(not self.world.robin.reads(here), "others can see that somebody reflects")

    async def streak(self) -> None:
        """Noor sees how it goes, and her own words again."""
        noor, here = self.world.noor, self.world.reflections
        self._private(noor, here, await noor.slash("streak show", at=here), f"**In all:** {len(_DAYS)} days", "Europe/Lisbon")
        self._private(noor, here, await noor.slash("journal", at=here), *(words for words in _DAYS if words))

    async def tip_for_everyone(self) -> None:
        """Robin finds the tip that was posted on Saturday morning."""
        robin, tips = self.world.robin, self.world.tips
        self._public(robin, tips, _newest(robin, tips, "A tip just for me"), "Try this today")
        _must(len([one for one in robin.reads(tips) if "A tip just for me" in buttons_of(one)]) == 1, "it came twice")

    async def help_and_privacy(self) -> None:
        """Helplines, what is kept, and that the bot met no error on the way."""
        noor, here = self.world.noor, self.world.welcome
        self._private(noor, here, await noor.slash("helplines", at=here), "Somebody to talk to")
        kept = ("**Questions:** 1", f"**Reflections:** {len(_DAYS)} days", "Who can learn that it was you?")
        self._private(noor, here, await noor.slash("privacy show", at=here), *kept)
        self._nobody_else_knows()
        swallowed = [error for error in self.world.env.errors if not isinstance(error.__cause__, Refusal)]
        _must(not swallowed, f"the bot met an error: {swallowed[:1]}")

    def _private(self, person: Person, place: ChannelHandle, seen: Seen, *words: str) -> None:
        """Show what one person alone got."""
        text = seen.text + _as_buttons(seen.buttons)
        self.show(person, _("#{channel}, for {name} alone").format(channel=place.name, name=person.name), self._named(text))
        _must_have(text, words)

    def _public(self, person: Person, place: ChannelHandle, message: discord.Message, *words: str) -> None:
        """Show a message as one of those who can read it."""
        text = text_of(message) + _as_buttons(buttons_of(message))
        self.show(person, f"#{place.name}", text)
        _must_have(text, words)

    def _named(self, text: str) -> str:
        """With channels by their names and times by the clock (UTC), as Discord shows them."""
        names = {str(channel.id): channel.name for channel in self.world.channels}
        named = _CHANNEL.sub(lambda found: f"#{names.get(found[1], found[1])}", text)
        return _TIME.sub(lambda found: f"{datetime.fromtimestamp(int(found[1]), UTC):%A, %d %B %Y, %H:%M}", named)

    def _told(self) -> None:
        """The asker was told by direct message, in words that give nothing away on a locked screen."""
        messages = self.world.noor.actor.user.dm_channel.history()
        _must(bool(messages), "the asker was not told")
        text = text_of(messages[-1])
        self.show(self.world.noor, _("direct messages"), text)
        _must_have(text, ["It waits for you in the server."])
        _must(_TITLE not in text and _REPLY not in text, "the direct message says what it is about")

    def _nobody_else_knows(self) -> None:
        """Neither the asker's name nor her id stands in anything that the others can read."""
        noor = self.world.noor
        for reader in self.world.players:
            if reader is noor:
                continue
            for channel in self.world.channels:
                for place in (channel, *channel.threads):
                    everything = "\n".join([place.name or "", *(all_of(message) for message in reader.reads(place))]).lower()
                    for tell in (str(noor.actor.id), noor.name.lower()):
                        _must(tell not in everything, f"{reader.name} can read in #{place.name} who asked")
        for request in self.world.env.http_requests:
            if not request.path.startswith(_PRIVATE):
                _must(
                    str(noor.actor.id) not in str(request.json), f"the bot names the asker in {request.method} {request.path}"
                )


async def take_tour() -> int:
    """Walk through it and print what is seen. The exit status: 0 only if all of it happened, else 1."""
    console = Console(highlight=False, markup=False, emoji=False)
    step = _("The simulated server opens")
    try:
        async with open_world() as world:
            await world.later(hours=EVENING)
            for number, (step, walk) in enumerate(Tour(world, panels(console)).steps(), 1):
                console.print(Text(f"\n{number}. {step}", style="bold yellow"))
                await walk()
    except Exception as error:  # noqa: BLE001 -- whatever it was: the step did not happen
        reason = str(error) if isinstance(error, NotSeen) else f"{type(error).__name__}: {error}"
        console.print(Text(_("Did not happen: {step} ({reason})").format(step=step, reason=reason), style="bold red"))
        return 1
    console.print(Text("\n" + _("All of it happened, and nobody was shown who asked."), style="bold green"))
    return 0


def _as_buttons(labels: list[str]) -> str:
    return "\n" + "  ".join(f"( {label} )" for label in labels) if labels else ""


def _newest(reader: Person, channel: ChannelHandle, label: str) -> discord.Message:
    """The newest message in a channel that has the button."""
    for message in reversed(reader.reads(channel)):
        if label in buttons_of(message):
            return message
    raise NotSeen(f"{reader.name} sees no '{label}' in #{channel.name}")


def _must(happened: bool, otherwise: str, /) -> None:  # noqa: FBT001 -- reads as a sentence
    if not happened:
        raise NotSeen(otherwise)


def _must_have(text: str, words: tuple[str, ...] | list[str]) -> None:
    for expected in words:
        _must(expected in text, f"'{expected}' is not there")
