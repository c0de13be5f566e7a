"""The routes that answer an interaction, with its token instead of the bot's."""

from __future__ import annotations

import copy
import time
from typing import TYPE_CHECKING

from tests.standin.interaction import EPHEMERAL, LOADING, items
from tests.standin.world import Refused

if TYPE_CHECKING:
    from tests.standin.interaction import Interaction, Json
    from tests.standin.rest import Exchange
    from tests.standin.world import World

FIRST_ANSWER_SECONDS = 3.0
TOKEN_SECONDS = 15 * 60.0
# The kinds of answer that Discord takes for each kind of interaction; 6 and 7 need a message to update.
POSSIBLE = {2: {4, 5, 9}, 3: {4, 5, 6, 7, 9}, 4: {8}, 5: {4, 5, 6, 7}}


def with_files(world: World, exchange: Exchange, body: Json, channel_id: str) -> Json:
    """The body of a request with its uploads as attachments that have an id and an address."""
    if not exchange.files:
        return body
    listed = items(body, "attachments")
    told = {str(one["id"]): one.get("description") for one in listed}
    attachments = [one for one in listed if "filename" not in one]  # those that an edit keeps
    for number, (name, content) in enumerate(exchange.files):
        attachment_id = world.snowflake()
        path = f"/attachments/{channel_id}/{attachment_id}/{name}"
        world.files[path] = content
        address = world.files_at + path
        about: Json = {"id": attachment_id, "filename": name, "size": len(content), "url": address}
        attachments.append(about | {"proxy_url": address, "description": told.get(str(number)) or ""})
    return body | {"attachments": attachments}


def callback(world: World, exchange: Exchange, interaction_id: str, interaction_token: str) -> Json | None:
    """The first answer: within three seconds, and once."""
    interaction = world.interactions.get(interaction_token)
    if interaction is None or interaction.id != interaction_id:
        raise Refused(404, 10062, "Unknown interaction")
    if interaction.callback is not None:
        raise Refused(400, 40060, "Interaction has already been acknowledged.")
    seconds = time.perf_counter() - interaction.opened
    if seconds > FIRST_ANSWER_SECONDS:
        raise Refused(404, 10062, "Unknown interaction")
    kind: int = exchange.body["type"]
    if kind not in POSSIBLE[interaction.kind] or (kind in (6, 7) and interaction.message is None):
        raise Refused(400, 50035, f"Invalid Form Body: answer {kind} to an interaction of type {interaction.kind}")
    data: Json = with_files(world, exchange, exchange.body.get("data") or {}, interaction.channel["id"])
    interaction.callback, interaction.seconds = kind, seconds
    _give(world, interaction, kind, data)
    interaction.acknowledged.set()
    world.see({"type": kind, "data": exchange.body.get("data")}, users=[interaction.user])
    return _told(interaction, kind) if exchange.query.get("with_response") in ("1", "true") else None


def _give(world: World, interaction: Interaction, kind: int, data: Json) -> None:
    """Let the person have what the first answer brings."""
    match kind:
        case 4:
            interaction.original = _send(world, interaction, data)
        case 5:
            flags = LOADING | (data.get("flags") or 0) & EPHEMERAL
            interaction.original = _send(world, interaction, {"flags": flags})
        case 6 | 7:
            interaction.original = interaction.message
            if kind == 7:
                _edit(world, interaction, _mine(interaction, "@original"), data)
        case 8:
            interaction.choices = items(data, "choices")
        case _:
            interaction.modal = data
    if kind not in (5, 6):
        interaction.settle()


def _told(interaction: Interaction, kind: int) -> Json:
    """What the bot gets back when it asks for the response."""
    told: Json = {"id": interaction.id, "type": interaction.kind, "response_message_loading": kind == 5}
    original = interaction.original
    if original is None:
        return {"interaction": told}
    told |= {"response_message_id": original["id"], "response_message_ephemeral": bool(original["flags"] & EPHEMERAL)}
    return {"interaction": told} | ({"resource": {"type": kind, "message": original}} if kind in (4, 7) else {})


def _by_token(world: World, token: str) -> Interaction:
    interaction = world.interactions.get(token)
    if interaction is None or interaction.callback is None:
        raise Refused(404, 10015, "Unknown Webhook")
    if world.now() - interaction.opened_at > TOKEN_SECONDS:
        raise Refused(401, 50027, "Invalid Webhook Token")
    return interaction


def _mine(interaction: Interaction, message_id: str) -> Json:
    original = interaction.original
    message = original if message_id == "@original" else interaction.messages.get(message_id)
    if message is None and original is not None and message_id == original["id"]:
        message = original
    if message is None:
        raise Refused(404, 10008, "Unknown Message")
    return message


def _metadata(world: World, interaction: Interaction) -> Json:
    """Who pressed what: Discord shows it to all who can read the message."""
    owners = {"0": interaction.channel.get("guild_id", "0")}
    metadata: Json = {"id": interaction.id, "type": interaction.kind, "user": world.users[interaction.user]}
    metadata["authorizing_integration_owners"] = owners
    if interaction.showed_modal is not None:
        metadata["triggering_interaction_metadata"] = _metadata(world, interaction.showed_modal)
    elif interaction.message is not None:
        metadata["interacted_message_id"] = interaction.message["id"]
    return metadata


def _send(world: World, interaction: Interaction, body: Json) -> Json:
    about: Json = {"application_id": world.bot["id"], "webhook_id": world.bot["id"]}
    about["interaction_metadata"] = _metadata(world, interaction)
    if (body.get("flags") or 0) & EPHEMERAL:
        message = world.message(interaction.channel, world.bot, body, **about)
        world.ephemeral[message["id"]] = (interaction.user, message)
        world.see(message, users=[interaction.user])
    else:
        message = world.post(interaction.channel, world.bot, body, **about)
    interaction.messages[message["id"]] = message
    _show(interaction, message)
    return message


def _edit(world: World, interaction: Interaction, message: Json, body: Json) -> Json:
    message["flags"] &= ~LOADING
    world.rewrite(message, body)
    if message["id"] in world.ephemeral:
        world.see(message, users=[interaction.user])
    else:
        world.updated(message)
    _show(interaction, message)
    return message


def _show(interaction: Interaction, message: Json) -> None:
    if not message["flags"] & LOADING:
        interaction.shown.append(copy.deepcopy(message))
        interaction.settle()


def follow_up(world: World, exchange: Exchange, webhook_id: str, webhook_token: str) -> Json:
    """A further message. The first one after a deferral takes the place of 'thinking', and its visibility."""
    del webhook_id
    interaction = _by_token(world, webhook_token)
    body = with_files(world, exchange, exchange.body, interaction.channel["id"])
    if interaction.original is not None and interaction.original["flags"] & LOADING:
        return _edit(world, interaction, interaction.original, body)
    return _send(world, interaction, body)


def get_answer(world: World, _exchange: Exchange, webhook_id: str, webhook_token: str, message_id: str) -> Json:
    """An answer that was sent with this token."""
    del webhook_id
    return _mine(_by_token(world, webhook_token), message_id)


def patch_answer(world: World, exchange: Exchange, webhook_id: str, webhook_token: str, message_id: str) -> Json:
    """Edit an answer; after a deferral, this is how it is given."""
    del webhook_id
    interaction = _by_token(world, webhook_token)
    body = with_files(world, exchange, exchange.body, interaction.channel["id"])
    message = _edit(world, interaction, _mine(interaction, message_id), body)
    message["edited_timestamp"] = world.timestamp()
    return message


def delete_answer(world: World, _exchange: Exchange, webhook_id: str, webhook_token: str, message_id: str) -> None:
    """Take an answer back."""
    del webhook_id
    interaction = _by_token(world, webhook_token)
    message = _mine(interaction, message_id)
    interaction.messages.pop(message["id"], None)
    if interaction.original is message:
        interaction.original = None
    if world.ephemeral.pop(message["id"], None) is None:
        world.delete_message(message)
