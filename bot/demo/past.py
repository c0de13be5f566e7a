"""The nine days before a visitor comes: what people asked, answered, tried and kept to themselves.

All of it is done with the bot's own commands, buttons and forms, so that what stands there is what the bot makes of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.demo.people import buttons_of

if TYPE_CHECKING:
    import discord
    from simcord import ChannelHandle

    from bot.demo.people import Person
    from bot.demo.world import World

AFTERNOON = 17
"""The hour (UTC) at which people come to the porch."""


@dataclass(frozen=True, slots=True)
class _Question:
    title: str
    story: str
    topic: str


_SORRY = _Question(
    "How do I say sorry without making it about me?",
    "I snapped at my sister over something small, and I have felt bad since. Every message I begin turns into a list of my "
    "reasons. How do you keep an apology short and still mean it?",
    "repair",
)
_HARD_YEAR = _Question(
    "When do you tell a new friend about a hard year?",
    "There is somebody I walk with on Sundays. It is easy and kind, and I do not want to make it heavy. But I notice how I "
    "steer around every question about last year. Did you wait for a good moment, or make one?",
    "opening-up",
)
_QUIET_WEEKEND = _Question(
    "Is it all right to want a weekend on my own?",
    "We have a lovely life together, and sometimes I miss the person I am when nobody is in the next room. How do I ask for "
    "that without it sounding like a complaint?",
    "space",
)


async def live_through(world: World) -> None:
    """Nine days in the server, up to the evening on which Noor finds her way to it."""
    await world.later(hours=AFTERNOON)
    await _move_in(world)
    await _first_question(world)
    await _some_days(world)
    await _second_question(world)
    await _tonight(world)


async def _move_in(world: World) -> None:
    morgan = world.morgan
    for purpose in ("questions", "review", "tips", "reflections"):
        await morgan.slash("setup channel", at=world.review, purpose=purpose, channel=getattr(world, purpose))
    await morgan.slash("setup questions", at=world.review, delay_minutes=0)  # whoever tries it out should not have to wait
    await morgan.slash("setup tips", at=world.review, time="9:00", timezone="Europe/Berlin", days="Mon, Wed, Fri")
    await morgan.says(
        world.welcome, "The porch is open. There is a bot here now that passes on questions without a name. Be kind."
    )
    await world.ines.says(world.welcome, "Hello all. I am around most evenings, and happy to listen.")
    await world.yara.says(world.welcome, "Hi. I read more than I write. Nice to have a place for that too.")
    await _begin_reflecting(
        world, world.robin, "Berlin", "Tea on the stairs with my neighbour. We did not say much. It was good."
    )
    await world.later(days=1)


async def _first_question(world: World) -> None:
    post = await _ask(world, world.yara, _SORRY)
    await world.later(hours=2)
    thread = world.questions.threads[-1]
    await world.ines.says(
        thread,
        "A short one is enough: what you did, how it may have felt, that you are sorry. The reasons can wait until she asks.",
    )
    await _reply(world.tomas, post, "I write the long version for myself first. Then I send the last two lines of it.")
    await _reflect(world, world.robin, "Called my brother back. Only four minutes, but I called.")
    await world.later(hours=22)
    await _reply(world.yara, post, "I sent three sentences. She sent back a heart. Thank you, both of you.")


async def _some_days(world: World) -> None:
    robin = world.robin
    await robin.slash("tip", at=world.tips)
    await robin.says(
        world.tips, "Tried a tip: promise less, keep more. I said no to one of three dinners and was on time for the other two."
    )
    await world.later(days=1)
    await _reflect(world, robin, "")
    await world.ines.says(world.tips, "‘Ten whole minutes’ works on the phone too. I put the kettle on and only listen.")
    await world.later(days=1)
    await _begin_reflecting(world, world.ines, "Lisbon", "Somebody thanked me for a thing I had forgotten.")
    await world.yara.says(world.reflections, "On tired days I only mark the day in /reflect. It still counts.")
    await _reflect(world, robin, "I was patient in the queue, and then a little less.")
    await world.later(days=1)
    await robin.says(world.reflections, "I like that it never tells me off when I skip one.")


async def _second_question(world: World) -> None:
    post = await _ask(world, world.robin, _HARD_YEAR)
    await world.later(hours=3)
    thread = world.questions.threads[-1]
    await world.yara.says(
        thread, "I said one sentence on a walk and let it stand there. Walking helps: nobody has to look at anybody."
    )
    await world.later(hours=21)
    await _reply(world.tomas, post, "I told a small true part first. How she took it told me the rest.")
    await _reflect(world, world.robin, "One sentence, on the bridge. He just nodded and walked on next to me.")
    await world.later(days=2)


async def _tonight(world: World) -> None:
    await _reflect(world, world.robin, "Rain all day, and soup.")
    await _hand_in(world, world.tomas, _QUIET_WEEKEND)
    await world.morgan.says(
        world.welcome,
        f"Welcome to The Porch, {world.noor.name}. Type one of these below, then press the arrow:\n"
        "- `/ask` sends a question without your name. It waits in #review; a moderator lets it through.\n"
        "- `/tip` has something small for today, and `/helplines` the numbers for hard days.\n"
        "- `/reflect` is a quiet habit of your own. Let a day go by, and `/streak show` tells how it goes.",
    )


async def _hand_in(world: World, asker: Person, question: _Question) -> None:
    form = await asker.slash("ask", at=world.questions)
    preview = await asker.fill(form, title=question.title, story=question.story, topic=[question.topic])
    await asker.press(preview, "Post it")


async def _ask(world: World, asker: Person, question: _Question) -> discord.Message:
    """Ask, approve; the message of the published question."""
    await _hand_in(world, asker, question)
    await world.morgan.press(_card(world.morgan, world.review, "Approve"), "Approve")
    return _card(asker, world.questions, "Reply anonymously")


async def _reply(person: Person, post: discord.Message, words: str) -> None:
    await person.fill(await person.press(post, "Reply anonymously"), reply=words)


async def _begin_reflecting(world: World, person: Person, zone: str, words: str) -> None:
    asked = await person.slash("reflect", at=world.reflections)
    understood = await person.fill(await person.press(asked, "Choose my time zone"), zone=zone)
    joined = await person.press(understood, "Yes, begin")
    await person.fill(await person.press(joined, "Write"), words=words)


async def _reflect(world: World, person: Person, words: str) -> None:
    await person.fill(await person.slash("reflect", at=world.reflections), words=words)


def _card(reader: Person, channel: ChannelHandle, label: str) -> discord.Message:
    """The newest message in a channel that has the button."""
    return next(message for message in reversed(reader.reads(channel)) if label in buttons_of(message))
