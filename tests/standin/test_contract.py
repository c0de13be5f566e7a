"""The limits that the stand-in holds the bot to, each broken once, with Discord's description and without it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from tests.standin.contract import Contract

if TYPE_CHECKING:
    from tests.standin.interaction import Json

MESSAGES = "/channels/{channel_id}/messages"
CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"
COMMANDS = "/applications/{application_id}/commands"
V2 = 1 << 15


def button(number: int = 0, **more: Any) -> Json:
    return {"type": 2, "style": 1, "label": "Go", "custom_id": f"go:{number}", **more}


def rows(*inner: Json) -> Json:
    return {"content": "x", "components": [{"type": 1, "components": list(inner)}]}


def text(content: str) -> Json:
    return {"type": 10, "content": content}


def select(*options: Json) -> Json:
    return {"type": 3, "custom_id": "pick", "options": list(options)}


def modal(title: str, *inner: Json) -> Json:
    return {"type": 9, "data": {"custom_id": "m", "title": title, "components": list(inner)}}


def label(name: str = "Say", custom_id: str = "say") -> Json:
    return {"type": 18, "label": name, "component": {"type": 4, "style": 1, "custom_id": custom_id}}


def command(**more: Any) -> Json:
    return {"type": 1, "name": "tip", "description": "A tip", **more}


def option(name: str = "topic", **more: Any) -> Json:
    return {"type": 3, "name": name, "description": "A topic", **more}


GOOD: list[tuple[str, Any]] = [
    (MESSAGES, {"content": "a" * 2000, "nonce": "1" * 25, "enforce_nonce": True, "allowed_mentions": {"parse": []}}),
    (MESSAGES, rows(*(button(number) for number in range(5)))),
    (MESSAGES, rows({"type": 2, "style": 5, "label": "Read", "url": "https://example.org"})),
    (MESSAGES, {"flags": V2, "components": [{"type": 17, "components": [text("a" * 2000), text("b" * 2000)]}]}),
    (CALLBACK, modal("A" * 45, *(label(custom_id=str(number)) for number in range(5)))),
    (CALLBACK, {"type": 8, "data": {"choices": [{"name": "Trust", "value": "trust"}] * 25}}),
    (CALLBACK, {"type": 5, "data": {"flags": 64}}),
    (COMMANDS, [command(options=[option("place", type=7, channel_types=[0, 16])])]),
    (COMMANDS, [command(options=[option(required=True), option("text")], default_member_permissions="32")]),
]
BAD: list[tuple[str, Any, str]] = [
    (MESSAGES, {"content": "a" * 2001}, "longer than 2,000"),
    (MESSAGES, {"content": ""}, "cannot be empty"),
    (MESSAGES, {"content": "a", "nonce": "1" * 26}, "nonce"),
    (MESSAGES, {"content": "a", "attachments": [{"id": n, "filename": "a.png"} for n in range(11)]}, "10 attachments"),
    (MESSAGES, {"content": "a", "allowed_mentions": {"parse": ["users"], "users": ["1"]}}, "in parse and as a list"),
    (MESSAGES, {"embeds": [{"description": "a" * 3001}] * 2}, "6,000 characters"),
    (MESSAGES, {"flags": V2, "content": "a", "components": [text("b")]}, "beside content"),
    (MESSAGES, {"flags": V2, "components": [text("a" * 2001), text("b" * 2000)]}, "4,000 characters"),
    (MESSAGES, {"flags": V2, "components": [{"type": 17, "components": [text("a")] * 40}]}, "more than 40"),
    (MESSAGES, {"components": [text("a")]}, "without the flag"),
    (MESSAGES, {"content": "a", "components": rows(button())["components"] * 6}, "more than 5 rows"),
    (MESSAGES, rows(*(button(number) for number in range(6))), "1 to 5 buttons"),
    (MESSAGES, rows(), "1 to 5 buttons"),
    (MESSAGES, rows(button(), button()), "same custom_id"),
    (MESSAGES, rows(button(custom_id="a" * 101)), "custom_id is longer than 100"),
    (MESSAGES, rows(button(custom_id="")), "custom_id is empty"),
    (MESSAGES, rows(button(label="a" * 81)), "label is longer than 80"),
    (MESSAGES, rows(button(label="")), "label or an emoji"),
    (MESSAGES, rows(button(url="https://example.org")), "exactly one of"),
    (MESSAGES, rows(select()), "1 to 25 options"),
    (MESSAGES, rows(select(*({"label": "a", "value": str(n)} for n in range(26)))), "1 to 25 options"),
    (MESSAGES, rows(select({"label": "a" * 101, "value": "a"})), "an option is longer"),
    (MESSAGES, rows(select({"label": "a", "value": "a"}, {"label": "b", "value": "a"})), "same value"),
    (CALLBACK, modal("A" * 46, label()), "title is longer than 45"),
    (CALLBACK, modal("A"), "not 1 to 5"),
    (CALLBACK, modal("A", *(label(custom_id=str(number)) for number in range(6))), "not 1 to 5"),
    (CALLBACK, modal("A", label("a" * 46)), "label is longer than 45"),
    (CALLBACK, modal("A", button()), "may stand at the top"),
    (CALLBACK, {"type": 4, "data": {"flags": 64}}, "cannot be empty"),
    (CALLBACK, {"type": 8, "data": {"choices": [{"name": "a", "value": "a"}] * 26}}, "25 choices"),
    (CALLBACK, {"type": 8, "data": {"choices": [{"name": "a" * 101, "value": "a"}]}}, "25 choices"),
    (COMMANDS, [command(type=3, name=str(n), description="") for n in range(6)], "more than 5 commands"),
    (COMMANDS, [command(options=[option(str(n)) for n in range(26)])], "25 options"),
    (COMMANDS, [command(options=[option(), option("b", required=True)])], "required option after"),
    (COMMANDS, [command(name="Tip")], "lower case"),
    (COMMANDS, [command(description="", description_localizations={"de": "a" * 8000})], "8,000 characters"),
]


@pytest.fixture(scope="module", params=["limits only", "with the description"])
def contract(request: pytest.FixtureRequest) -> Contract:
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "limits only":
            patch.delenv("DISCORD_OPENAPI", raising=False)
        elif "DISCORD_OPENAPI" not in os.environ:
            pytest.skip("DISCORD_OPENAPI is not set")
        return Contract()


@pytest.mark.parametrize(("template", "body"), GOOD)
def test_what_discord_takes_is_not_a_breach(contract: Contract, template: str, body: Any) -> None:
    assert contract.check("PUT" if template == COMMANDS else "POST", template, body, 0) == []


@pytest.mark.parametrize(("template", "body", "rule"), BAD)
def test_each_limit_is_found(contract: Contract, template: str, body: Any, rule: str) -> None:
    assert any(rule in fault for fault in contract.check("PUT" if template == COMMANDS else "POST", template, body, 0))


@pytest.mark.parametrize(
    ("method", "template", "body", "bound"),
    [
        ("PATCH", f"{MESSAGES}/{{message_id}}", {"content": "a"}, True),
        ("POST", CALLBACK, {"type": 7, "data": {"content": "a"}}, True),
        ("POST", CALLBACK, {"type": 4, "data": {"content": "a"}}, False),
        ("POST", MESSAGES, {"content": "a"}, False),
    ],
)
def test_an_edit_and_nothing_new_is_held_to_the_flags_of_its_message(
    contract: Contract, method: str, template: str, body: Json, *, bound: bool
) -> None:
    assert bool(contract.check(method, template, body, V2)) == bound
    assert not contract.check(method, template, body, 0)
