"""Interactions that no honest client sends: somebody else's buttons, forms that never opened, commands in private."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import simcord.actors
from simcord.enums import InteractionType

from tests.people import Person, Seen, buttons_of

if TYPE_CHECKING:
    from simcord.results import InteractionResult


async def press_anothers(who: Person, on: Seen | discord.Message, label: str) -> Seen:
    """Press a button of a message that `who` cannot even see."""
    message: discord.Message = on.message.message if isinstance(on, Seen) else on
    return await press_id(who, message, buttons_of(message)[label])


async def press_id(who: Person, on: Seen | discord.Message, custom_id: str) -> Seen:
    """Press a button that may not be in the message at all."""
    message: discord.Message = on.message.message if isinstance(on, Seen) else on
    stored = who.env.backend.get_message(message.channel.id, message.id)
    data = {"custom_id": custom_id, "component_type": 2}
    return _seen(await simcord.actors._component_interaction(who.actor, stored, data))  # pyright: ignore[reportPrivateUsage]


async def submit(who: Person, custom_id: str, **values: Any) -> Seen:
    """Submit a form that may never have opened, with anything in it."""
    components: list[dict[str, Any]] = [
        {"type": 18, "component": {"type": 3, "custom_id": name, "values": value}}
        if isinstance(value, list)
        else {"type": 18, "component": {"type": 4, "custom_id": name, "value": value}}
        for name, value in values.items()
    ]
    data: dict[str, Any] = {"custom_id": custom_id, "components": components}
    return _seen(await _dispatch(who.actor, InteractionType.MODAL_SUBMIT, who.here, data))


async def command_in_private(who: Person, name: str) -> Seen:
    """Type a command in a direct message, where Discord does not offer it."""
    root = who.env.backend.find_command(name, None, type=1)
    assert root is not None
    data: dict[str, Any] = {"id": root["id"], "name": name, "type": 1, "options": []}
    user = who.actor.user
    return _seen(await _dispatch(user, InteractionType.APPLICATION_COMMAND, user.dm_channel, data))


async def press_in_private(who: Person, custom_id: str) -> Seen:
    """Press a button of a direct message of the bot."""
    with who.env._bot_scope():  # pyright: ignore[reportPrivateUsage] -- the bot sends, and no command makes it
        inbox = await who.env.bot.create_dm(discord.Object(who.id))
        message = await inbox.send("Press", view=_one_button(custom_id))
    return _seen(await who.actor.user.click(message, custom_id=custom_id))


async def press_a_made_up_one(who: Person, custom_id: str) -> Seen:
    """Press a button of a message of the bot in the channel, with any custom id."""
    channel = who.env.bot.get_channel(who.here.id)
    assert isinstance(channel, discord.TextChannel)
    with who.env._bot_scope():  # pyright: ignore[reportPrivateUsage] -- the bot sends, and no command makes it
        message = await channel.send("Press", view=_one_button(custom_id))
    return _seen(await who.actor.click(message, custom_id=custom_id))


def _one_button(custom_id: str) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button[Any](label="Press", custom_id=custom_id))
    view.stop()
    return view


async def _dispatch(actor: Any, kind: InteractionType, channel: Any, data: dict[str, Any]) -> InteractionResult:
    return await simcord.actors._dispatch_actor_interaction(actor, kind, channel, data)  # pyright: ignore[reportPrivateUsage]


def _seen(result: InteractionResult) -> Seen:
    message = (result.followups or [None])[-1] or result.response
    assert message is None or message.ephemeral, "an answer that others could see"
    return Seen(result, message)
