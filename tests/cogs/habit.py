"""Steps that tests of the habit share: joining, reflecting, reading direct messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.demo.people import text_of

if TYPE_CHECKING:
    import discord

    from tests.conftest import World
    from tests.people import Person, Seen


async def join(world: World, zone: str = "berlin", who: Person | None = None) -> Seen:
    person = who or world.asker
    consent = await person.slash("reflect")
    confirm = await person.fill(await person.press(consent, "Choose my time zone"), zone=zone)
    return await person.press(confirm, "Yes, begin")


async def reflect(world: World, words: str = "", who: Person | None = None, **options: Any) -> Seen:
    person = who or world.asker
    return await person.fill(await person.slash("reflect", **options), words=words)


async def reflect_daily(world: World, days: int, words: str = "") -> Seen:
    """Reflect now and once on each of the days that follow."""
    seen = await reflect(world, words)
    for _day in range(days - 1):
        await world.later(days=1)
        seen = await reflect(world, words)
    return seen


def letters(person: Person) -> list[discord.Message]:
    """The direct messages that somebody got."""
    return list(person.actor.user.dm_channel.history())


async def press_letter(person: Person, label: str) -> None:
    """Press a button of the newest direct message."""
    result = await person.actor.user.click(letters(person)[-1], label=label)
    assert result.acknowledged, "somebody was left waiting"


def letter_texts(person: Person) -> list[str]:
    return [text_of(message) for message in letters(person)]


async def rows(world: World, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    return await world.application.database.read(lambda c: c.execute(sql, values).fetchall())
