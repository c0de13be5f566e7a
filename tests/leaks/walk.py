"""The canary's walk through the whole product, and what a person who types by hand can send."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import pytest
from discord import AppCommandOptionType, AppCommandType
from simcord.backend import serializers
from simcord.backend.models import User
from simcord.builders import UserHandle
from simcord.enums import ComponentType, InteractionType
from simcord.interactions import base_payload
from simcord.results import InteractionResult

from bot.demo.people import text_of
from tests.leaks.canary import Canary, Needles, needles_of
from tests.leaks.witness import COMPONENTS_V2, EPHEMERAL, is_public, leaks, seen_by_others
from tests.people import Person, Seen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import discord
    from simcord.builders import ChannelHandle, RoleHandle

    from tests.conftest import World

CANARY: Final = Canary()

PUBLISHED: Final = ("Marzipan lighthouse question", "Vermilion umbrellas drift over the quiet estuary.")
WAITING: Final = ("Cobalt teacup question", "Saffron kites tangle beneath the northern viaduct.")
DECLINED: Final = ("Walnut gondola question", "Turquoise lanterns hum beside the abandoned orchard.")
WITHDRAWN: Final = ("Pewter sundial question", "Crimson barges whisper along the frozen canal.")
DISCARDED: Final = ("Hazel compass question", "Indigo marbles roll across the forgotten veranda.")
RETURNED: Final = ("Maroon windsock question", "Teal pelicans doze above the granite harbour wall.")
NOTED: Final = "Ochre cellos lean in the draughty vestibule."
UPDATED: Final = "Sepia trams climb past the shuttered bakery."
REPLIED: Final = "Emerald bicycles lean against the painted granary."
REPLY_DRAFT: Final = "Ivory windmills turn above elbow@example.org and the meadow."
OTHERS_REPLY: Final = "Copper swallows gather on the chapel roof."
REFLECTED: Final = "Amethyst ferries glide past the sleeping harbour."

GROUPS: Final = (AppCommandOptionType.subcommand.value, AppCommandOptionType.subcommand_group.value)

NOT_PUBLIC: Final = (*WAITING, *RETURNED, NOTED, *DECLINED, *WITHDRAWN, *DISCARDED, "Ivory windmills turn above", REFLECTED)
"""What nobody but the asker, and where it waits a reviewer, may read."""


IN_BOTH: Final = pytest.mark.parametrize("caged", ["channel", "forum"], indirect=True)
"""Marks a test that holds wherever a server keeps its questions."""


@dataclass
class Walk:
    """The world with a canary in it, and what it wrote."""

    world: World
    canary: Person
    traits: Canary
    roles: list[RoleHandle]
    post: discord.Message | None = None
    answers: list[Seen] = field(default_factory=list[Seen])

    @property
    def needles(self) -> Needles:
        """All that tells of the canary."""
        return needles_of(self.traits, self.world.env.backend.guilds, [role.id for role in self.roles])

    @property
    def whole(self) -> frozenset[str]:
        """What tells of the canary as a whole value only."""
        return frozenset({self.traits.locale})


def private_texts() -> Needles:
    """What nobody but the asker may be shown."""
    needles = Needles()
    for text in NOT_PUBLIC:
        needles.add_text(text, text)
    return needles


def commands(world: World) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Every command that is registered, with its options."""

    def within(name: str, options: list[dict[str, Any]]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
        inner = [option for option in options if option["type"] in GROUPS]
        if not inner:
            yield name, options
        for option in inner:
            yield from within(f"{name} {option['name']}", option.get("options") or [])

    for scope in world.env.backend.commands.values():
        for (name, kind), command in scope.items():
            if kind == AppCommandType.chat_input.value:
                yield from within(name, command.get("options") or [])


def hatch(world: World, traits: Canary = CANARY) -> Walk:
    """Let the canary into the server. Its client speaks its own language."""
    backend = world.env.backend
    user = User(id=backend.reserve_id(traits.user_id), name=traits.name, global_name=traits.global_name, avatar=traits.avatar)
    backend.users[user.id] = user
    roles = [world.guild.create_role(name) for name in traits.roles]
    actor = world.guild.add_member(UserHandle(world.env, user), roles=roles, nick=traits.nick, avatar=traits.guild_avatar)
    emit = backend.emit

    def speaking(event: str, payload: Mapping[str, Any]) -> None:
        if event == "INTERACTION_CREATE" and payload.get("member", {}).get("user", {}).get("id") == str(traits.user_id):
            payload = {**payload, "locale": traits.locale}
        emit(event, payload)

    backend.emit = speaking
    return Walk(world, Person(world.env, actor, world.lounge), traits, roles)


async def walk(walk: Walk) -> None:
    """Go through everything that the product has, and leave something in every state."""
    world, canary = walk.world, walk.canary
    await world.later(hours=9)  # nobody is written to at night
    await look_around(walk)
    walk.post = await published(walk, *PUBLISHED, notify=True)
    await reply(walk, canary, REPLIED)
    await reply(walk, world.peer, OTHERS_REPLY)
    walk.answers.append(await mark(walk, canary, OTHERS_REPLY))
    await use_tools(walk)
    preview = await fill_reply(walk, canary, REPLY_DRAFT)
    assert "Post it" in preview.buttons
    await asked(walk, *DECLINED)
    await world.decide(world.cards()[-1], "Decline")
    await asked(walk, *WITHDRAWN)
    mine = await canary.slash("questions mine")
    card = next(button for button in mine.buttons if button == "Withdraw")
    await canary.press(await canary.press(mine, card), "Yes, withdraw it")
    await asked(walk, *RETURNED, notify=True)
    await world.decide(world.cards()[-1], "Ask for changes", changes=NOTED)
    preview = await world.ask(canary, title=DISCARDED[0], story=DISCARDED[1])
    await canary.press(preview, "Discard")
    await asked(walk, *WAITING)
    await reflect(walk)
    await go_wrong(walk)


async def use_tools(walk: Walk) -> None:
    """Use all that is for the asker of the newest question, but what ends it."""
    canary = walk.canary
    seen = await canary.press(walk.world.posts()[-1], "For the asker")
    for label in ("Mark as resolved", "Open it again", "Keep it longer"):
        seen = await canary.press(seen, label)
        walk.answers.append(seen)
    told = await canary.fill(await canary.press(seen, "Write an update"), reply=UPDATED)
    if "Post it" in told.buttons:
        told = await canary.press(told, "Post it")
    assert "On its way" in told.text


async def look_around(walk: Walk) -> None:
    """Read what there is to read."""
    for name in ("about", "article", "saved", "helplines", "privacy show", "questions mine", "streak show", "journal"):
        walk.answers.append(await walk.canary.slash(name))
    tip = await walk.canary.slash("tip")
    walk.answers += [tip, *[await walk.canary.press(tip, label) for label in ("Save", "Helpful", "Another tip")]]
    walk.answers.append(await walk.canary.slash("search", text=PUBLISHED[0]))


async def asked(walk: Walk, title: str, story: str, **more: Any) -> Seen:
    """Ask and hand in, with a second thought on the way."""
    preview = await walk.world.ask(walk.canary, title=title, story="A first version.", **more)
    form = await walk.canary.press(preview, "Edit")
    assert form.form is not None
    preview = await walk.canary.fill(form, title=title, story=story, **more)
    return await walk.canary.press(preview, "Post it")


async def published(walk: Walk, title: str, story: str, **more: Any) -> discord.Message:
    """Ask, and have it approved."""
    await asked(walk, title, story, **more)
    await walk.world.moderator.press(walk.world.cards()[-1], "Approve")
    return walk.world.posts()[-1]


async def fill_reply(walk: Walk, who: Person, text: str) -> Seen:
    """Fill in the form of an anonymous reply to the newest question."""
    form = await who.press(walk.world.posts()[-1], "Reply anonymously")
    return await who.fill(form, reply=text)


async def reply(walk: Walk, who: Person, text: str) -> None:
    """Reply anonymously to the newest question."""
    seen = await fill_reply(walk, who, text)
    if "Post it" in seen.buttons:
        seen = await who.press(seen, "Post it")
    assert "On its way" in seen.text


async def mark(walk: Walk, who: Person, text: str) -> Seen:
    """Mark a reply to the newest question as helpful."""
    thread = walk.world.questions.threads[-1]
    seen = await who.menu("Mark as helpful", next(message for message in thread.history() if text in text_of(message)))
    assert "Marked as helpful" in seen.text
    return seen


async def reflect(walk: Walk) -> None:
    """Join the habit and write something."""
    seen = await join(walk.canary, walk.traits.zone)
    seen = await walk.canary.fill(await walk.canary.press(seen, "Write"), words=REFLECTED)
    assert "Kept for" in seen.text


async def join(who: Person, zone: str) -> Seen:
    """Join the habit."""
    seen = await who.press(await who.slash("reflect"), "Choose my time zone")
    return await who.press(await who.fill(seen, zone=zone), "Yes, begin")


async def go_wrong(walk: Walk) -> None:
    """Run into errors of every kind."""
    canary = walk.canary
    walk.answers += [
        await canary.slash("ask", topic=walk.traits.name),
        await canary.fill(await canary.slash("ask"), title="   ", story=DISCARDED[1]),
        await press_by_hand(walk.world, canary, "an:old:button"),
        await press_by_hand(walk.world, canary, f"review:approve:{'A' * 22}"),
        await press_by_hand(walk.world, canary, f"draft:post:{'A' * 22}:{'A' * 22}"),
        await submit_by_hand(walk.world, canary, "an:old:form:AAAAAAAA", story=DISCARDED[1]),
    ]


async def erase(walk: Walk) -> None:
    """Have everything erased."""
    await walk.canary.press(await walk.canary.slash("privacy erase"), "Erase everything")


GROUP: Final = re.compile(r"\(\?P<\w+>((?:[^()]|\([^()]*\))*)\)")
"""A group in the template of a button or a form."""

FITTING: Final = ("1", "trust", "2026-11-23", "Europe/Berlin", "g", "tip-1")


def example_of(template: str, key: str) -> str:
    """A custom id that the template matches, with `key` wherever a row's key belongs."""

    def fitting(group: re.Match[str]) -> str:
        inner = str(group[1])
        return next(value for value in (key, *FITTING, *inner.split("|")) if re.fullmatch(inner, value))

    return GROUP.sub(fitting, template)


def posting(draft: Mapping[str, Any]) -> str:
    """The custom id of `Post it` on the preview of a draft, given its row: it names the version that was shown."""
    revision = base64.urlsafe_b64encode(draft["content"][5:21]).rstrip(b"=").decode()
    return f"draft:post:{draft['id']}:{revision}"


def pressing(world: World, who: Person, channel: ChannelHandle, custom_id: str, *, public: bool = False) -> InteractionResult:
    """Begin to press a button that no message of the bot has: what a client of somebody's own could send.

    It stands on a message for that person alone, or on one that is `public`.
    """
    button = {"type": int(ComponentType.BUTTON), "style": 2, "label": "forged", "custom_id": custom_id}
    row = {"type": int(ComponentType.ACTION_ROW), "components": [button]}
    backend = world.env.backend
    user = dict(serializers.user_payload(backend.get_user(who.id)))
    message = backend.create_message(
        channel.id,
        backend.bot_user.id,
        components=[row],
        flags=COMPONENTS_V2 if public else EPHEMERAL | COMPONENTS_V2,
        interaction_metadata=None if public else {"id": "1", "type": 2, "user": user, "authorizing_integration_owners": {}},
        broadcast=False,
    )
    data = {"custom_id": custom_id, "component_type": int(ComponentType.BUTTON)}
    payload = dict(serializers.message_payload(backend, message))
    return _by_hand(world, who, channel, InteractionType.MESSAGE_COMPONENT, data, payload)


def submitting(world: World, who: Person, channel: ChannelHandle, custom_id: str, **values: str) -> InteractionResult:
    """Begin to submit a form that was never opened."""
    inputs = [{"type": int(ComponentType.TEXT_INPUT), "custom_id": name, "value": value} for name, value in values.items()]
    parts = [{"type": int(ComponentType.LABEL), "component": field} for field in inputs]
    return _by_hand(world, who, channel, InteractionType.MODAL_SUBMIT, {"custom_id": custom_id, "components": parts}, None)


async def press_by_hand(
    world: World, who: Person, custom_id: str, *, at: ChannelHandle | None = None, public: bool = False
) -> Seen:
    """Press such a button, and see what comes back."""
    result = pressing(world, who, at or who.here, custom_id, public=public)
    await world.env.settle()
    return answered(result)


async def submit_by_hand(world: World, who: Person, custom_id: str, **values: str) -> Seen:
    """Submit such a form, and see what comes back."""
    result = submitting(world, who, who.here, custom_id, **values)
    await world.env.settle()
    return answered(result)


def answered(result: InteractionResult) -> Seen:
    """What the person got. There is always something, and it is for them alone."""
    assert result.acknowledged, "somebody was left waiting"
    answer = (result.followups or [None])[-1] or result.response
    assert answer is None or answer.ephemeral, "an answer that others could see"
    return Seen(result, answer)


def _by_hand(
    world: World,
    who: Person,
    channel: ChannelHandle,
    kind: InteractionType,
    data: dict[str, Any],
    message: dict[str, Any] | None,
) -> InteractionResult:
    backend = world.env.backend
    assert channel.guild is not None
    record, payload = base_payload(
        backend, type=int(kind), channel_id=channel.id, guild_id=channel.guild.id, user_id=who.id, data=data
    )
    if message is not None:
        record.source_message_id = int(message["id"])
        payload["message"] = message
    backend.emit("INTERACTION_CREATE", payload)
    return InteractionResult(world.env, record)


def times_public(world: World, text: str) -> int:
    """How many public messages hold the text, in all channels but the review channel."""
    found = [
        message
        for channel_id, messages in world.env.backend.messages.items()
        for message in messages.values()
        if channel_id != world.review.id and is_public(message) and text in str(message.components)
    ]
    return len(found)


def times_on_cards(world: World, text: str) -> int:
    return sum(text in text_of(card) for card in world.cards())


def unseen(walk: Walk) -> bool:
    """Whether nobody could see who it was, whatever happened."""
    return leaks(seen_by_others(walk.world.env, walk.canary.id), walk.needles, whole=walk.whole) == []
