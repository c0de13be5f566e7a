"""The command surface: names and options as the documents and people's habits know them, for servers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import app_commands

if TYPE_CHECKING:
    from tests.conftest import World

COMMANDS: dict[str, tuple[str, ...]] = {
    "tip": ("topic",),
    "article": ("name",),
    "faq": ("question",),
    "saved": (),
    "search": ("text",),
    "ask": ("topic",),
    "questions mine": (),
    "questions browse": ("topic", "text"),
    "reflect": ("prompt", "day"),
    "streak show": (),
    "streak settings": ("timezone", "day_starts_at", "goal", "reminder", "run", "prompts"),
    "streak pause": ("until",),
    "streak resume": (),
    "streak leave": (),
    "journal": ("search",),
    "privacy show": (),
    "privacy export": (),
    "privacy erase": (),
    "helplines": ("country",),
    "about": (),
    "setup panel": (),
    "setup channel": ("purpose", "channel"),
    "setup role": ("purpose", "role"),
    "setup questions": ("review", "delay_minutes", "daily_limit", "identity_days", "automod", "anonymous_replies"),
    "setup tips": ("time", "timezone", "days", "topic", "channel"),
    "setup reflections": ("time", "timezone", "days"),
    "setup check": (),
    "setup reset": (),
    "moderate queue": (),
    "moderate question": ("number",),
    "moderate blocks": (),
    "library list": (),
    "library import": ("file",),
    "library export": ("file",),
    "library remove": ("file",),
    "insights": ("days",),
}
"""All names that documents and habits rely on: no other is in use."""

AUTOCOMPLETED = {
    ("tip", "topic"),
    ("article", "name"),
    ("faq", "question"),
    ("ask", "topic"),
    ("reflect", "prompt"),
    ("reflect", "day"),
    ("streak settings", "timezone"),
    ("streak settings", "day_starts_at"),
    ("streak settings", "reminder"),
    ("streak pause", "until"),
    ("setup tips", "time"),
    ("setup tips", "timezone"),
    ("setup tips", "days"),
    ("setup tips", "topic"),
    ("library export", "file"),
    ("library remove", "file"),
    ("setup reflections", "time"),
    ("setup reflections", "timezone"),
    ("setup reflections", "days"),
    ("helplines", "country"),
}
MENUS = {"Reply anonymously", "Mark as helpful", "Report to moderators"}
FOR_MODERATORS = {"setup", "moderate", "library", "insights"}
MANAGE_SERVER = 1 << 5


def payloads(world: World) -> list[dict[str, Any]]:
    """The commands as Discord was told of them."""
    registered = world.env.backend.commands[None]
    return list(registered.values())


def commands(world: World) -> dict[str, app_commands.Command[Any, ..., Any]]:
    tree: app_commands.CommandTree[Any] = world.application.client.tree
    return {found.qualified_name: found for found in tree.walk_commands() if isinstance(found, app_commands.Command)}


async def test_every_command_has_a_name_and_options_of_the_design(world: World) -> None:
    found = {name: tuple(option.display_name for option in command.parameters) for name, command in commands(world).items()}
    assert set(found) <= set(COMMANDS), "a command that the design does not name"
    assert {name: extra for name, options in found.items() if (extra := set(options) - set(COMMANDS[name]))} == {}


async def test_choices_that_can_be_many_are_offered_as_they_are_typed(world: World) -> None:
    options = [(name, option) for name, command in commands(world).items() for option in command.parameters]
    plain = {(name, option.display_name) for name, option in options if not option.autocomplete}
    assert plain & AUTOCOMPLETED == set()


async def test_only_the_menus_of_the_design_are_there(world: World) -> None:
    assert {payload["name"] for payload in payloads(world) if payload.get("type", 1) != 1} <= MENUS


async def test_everything_is_for_servers_only(world: World) -> None:
    for payload in payloads(world):
        assert payload["contexts"] == [0], payload["name"]
        assert payload["integration_types"] == [0], payload["name"]


async def test_what_is_for_moderators_is_hidden_from_members_by_default(world: World) -> None:
    for payload in payloads(world):
        needed = payload.get("default_member_permissions")
        expected = MANAGE_SERVER if payload["name"] in FOR_MODERATORS else None
        assert (None if needed is None else int(needed)) == expected, payload["name"]


async def test_members_and_moderators_are_offered_what_is_theirs(world: World) -> None:
    offered = set(world.asker.actor.available_commands(world.lounge))
    assert {"ask", "tip", "about"} <= offered
    assert {name for name in offered if name.partition(" ")[0] in FOR_MODERATORS} == set()
    assert {"setup channel", "setup check"} <= set(world.moderator.actor.available_commands(world.lounge))


async def test_texts_fit_discord(world: World) -> None:
    def walk(node: dict[str, Any]) -> None:
        if node.get("type", 1) in (1, 2) or "description" in node:
            assert 1 <= len(node["description"]) <= 100, node["name"]
        assert 1 <= len(node["name"]) <= 32
        options: list[dict[str, Any]] = node.get("options") or []
        for option in options:
            walk(option)

    for payload in payloads(world):
        if payload.get("type", 1) == 1:
            walk(payload)
