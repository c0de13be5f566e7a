"""Whatever is typed into an option, the person gets an answer in words, and nothing breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest
from discord import AppCommandOptionType, AppCommandType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import World

TYPED: Final = (
    " ",
    "x" * 6_000,
    "0",
    "-1",
    "٣",
    "1e999",
    "nan",
    "25:61",
    "9999-99-99",
    "2026-02-30",
    "'; DROP TABLE questions; --",
    '" OR 1=1 --',
    "NEAR(a b) AND *",
    "a* OR -b",
    '"',
    "%_%",
    "../../../etc/passwd",
    "{0.__class__}",
    "%(name)s %s",
    "<@1> @everyone [x](https://evil.example)",
    "\x00\x07\x1b[31m",
    "\ud83d",
    "\u202e\u200b\u0301" * 50,
    "(" * 2_000,
    "Q1",
    "trust",
)
"""Too long, of another kind, in the language of a database, of patterns, of formats and of markup, and halves of characters."""

STRING, INTEGER, NUMBER = (
    AppCommandOptionType.string.value,
    AppCommandOptionType.integer.value,
    AppCommandOptionType.number.value,
)
GROUPS: Final = (AppCommandOptionType.subcommand.value, AppCommandOptionType.subcommand_group.value)
FAULT: Final = "Something went wrong on our side"


def leaves(payload: dict[str, Any], name: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Every command that can be typed, with its options."""
    options: list[dict[str, Any]] = payload.get("options") or []
    inner = [option for option in options if option["type"] in GROUPS]
    if not inner:
        yield name, options
    for option in inner:
        yield from leaves(option, f"{name} {option['name']}")


def commands(world: World) -> list[tuple[str, list[dict[str, Any]]]]:
    registered = world.env.backend.commands[None]
    return [
        found
        for (name, kind), payload in registered.items()
        if kind == AppCommandType.chat_input.value
        for found in leaves(payload, name)
    ]


def tries(option: dict[str, Any]) -> Iterator[Any]:
    """What a client, also one made by hand, can get past Discord in this option."""
    if option.get("choices"):
        yield from (choice["value"] for choice in option["choices"])
    elif option["type"] == STRING:
        longest = int(option.get("max_length", 6_000))
        yield from dict.fromkeys(text[:longest] for text in TYPED)
    elif option["type"] in (INTEGER, NUMBER):
        most = 2**53 - 1  # Discord: Application Command Option Type
        yield from dict.fromkeys((option.get("min_value", -most), option.get("max_value", most)))


async def furnished(world: World) -> None:
    """Something to be found: a question that is published, one that waits, and a habit."""
    await world.set_up()
    await world.publish()
    await world.asker.press(await world.ask(title="Another one"), "Post it")


@pytest.mark.parametrize("who", ["asker", "moderator"])
async def test_whatever_is_typed_into_an_option_is_answered(world: World, who: str) -> None:
    await furnished(world)
    person = world.asker if who == "asker" else world.moderator
    allowed = set(person.actor.available_commands(world.lounge))
    answered = 0
    for name, options in commands(world):
        if name not in allowed or any(option.get("required") and not list(tries(option)) for option in options):
            continue
        required: dict[str, Any] = {option["name"]: next(tries(option)) for option in options if option.get("required")}
        for option in options:
            for value in tries(option):
                result = await person.actor.slash(world.lounge, name, **{**required, option["name"]: value})
                said = str(result.response.components) + result.response.content if result.response else str(result.modal)
                assert result.acknowledged, (name, option["name"], value)
                assert result.response is None or result.ephemeral, (name, option["name"], value)
                assert FAULT not in said, (name, option["name"], value)
                answered += 1
    assert answered >= 100


@pytest.mark.parametrize("who", ["asker", "moderator"])
async def test_whatever_is_typed_something_can_be_offered(world: World, who: str) -> None:
    await furnished(world)
    person = world.asker if who == "asker" else world.moderator
    allowed = set(person.actor.available_commands(world.lounge))
    offered = 0
    for name, options in commands(world):
        for option in options:
            if name not in allowed or not option.get("autocomplete"):
                continue
            for typed in TYPED:
                choices = await person.actor.autocomplete(world.lounge, name, option["name"], typed)
                assert len(choices) <= 25
                assert [choice for choice in choices if not 1 <= len(choice["name"]) <= 100] == [], (
                    name,
                    option["name"],
                    typed,
                )
                offered += 1
    assert offered >= 100
