"""Answering an interaction: always, to that person alone, within a second, and only once whatever Discord's answer was.

Three things go wrong for bots here, and are closed in this one place:

- Work takes longer than Discord waits. A timer answers 'thinking' after `PATIENCE`, and the real answer fills that in.
- The answer arrives, but Discord's confirmation is lost. The library repeats the call and Discord says 40060, 'already
  acknowledged': that is success.
- A public answer would carry the name of whoever asked. There is no way to answer publicly through this module.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
from typing import TYPE_CHECKING, Any, Final

import aiohttp
import discord

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from cogs._kit.cards import Card
    from cogs._kit.context import Interaction

log = logging.getLogger(__name__)

PATIENCE: Final = 0.7
"""Seconds of work after which a person sees that something is going on. Discord waits three (Receiving and Responding)."""

FORM_PATIENCE: Final = 2.0
"""The same where a form is on its way: it can be the first answer alone, so that after 'thinking' none can open."""

TRIES: Final = 3
"""How often an answer is sent when the connection breaks."""

ALREADY_ACKNOWLEDGED: Final = 40060
UNKNOWN_INTERACTION: Final = 10062

_STATE: Final = "porchlight"


class _Answering:
    """How far the answer to one interaction is."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.timer: asyncio.TimerHandle | None = None
        self.deferral: asyncio.Task[None] | None = None
        self.answered = False
        """Whether Discord has a first answer. The library's `is_done` does not know of one whose confirmation was lost."""
        self.thinking = False
        """Whether a 'thinking' answer stands there, to be filled in."""


def _of(interaction: Interaction) -> _Answering:
    state = interaction.extras.get(_STATE)
    if state is None:
        state = interaction.extras[_STATE] = _Answering()
    return state


def begin(interaction: Interaction, patience: float | None = None) -> None:
    """Start the timer of an interaction. Whatever answers it stops the timer."""
    state = _of(interaction)

    def late() -> None:
        state.timer = None
        state.deferral = asyncio.create_task(_think(interaction), name="answer: thinking")

    state.timer = asyncio.get_running_loop().call_later(PATIENCE if patience is None else patience, late)


def form_ahead(interaction: Interaction) -> None:
    """Whoever opens a form after some work says so before it: the timer waits longer for that."""
    if _of(interaction).timer is not None:
        end(interaction)
        begin(interaction, FORM_PATIENCE)


def end(interaction: Interaction) -> None:
    """Stop the timer."""
    state = _of(interaction)
    if state.timer is not None:
        state.timer.cancel()
        state.timer = None


async def answer(interaction: Interaction, body: str | Card, *, file: discord.File | None = None) -> None:
    """Answer ephemerally: as the first answer, in the place of 'thinking', or as a further message."""
    content: dict[str, Any] = {"content": body} if isinstance(body, str) else {"view": body}
    attached = None if file is None else file.fp.read()

    def files() -> list[discord.File]:
        """The file anew for each try: one that a broken request has read is at its end."""
        if file is None or attached is None:
            return []
        return [discord.File(io.BytesIO(attached), file.filename, description=file.description)]

    async def first() -> None:
        await interaction.response.send_message(**content, files=files(), ephemeral=True)

    async def fill_in() -> None:
        await interaction.edit_original_response(**content, attachments=files())

    async def further() -> None:
        await interaction.followup.send(**content, files=files(), ephemeral=True)

    async with _answering(interaction) as state:
        if not state.answered:
            state.answered = await _once(first)
        elif state.thinking:
            state.thinking = False
            await _once(fill_in)
        else:
            await _once(further)


async def change(interaction: Interaction, card: Card) -> None:
    """Change the message that the pressed button stands on (or that the form was opened from), which they alone see.

    A button on a public message is answered beside it: what one person does never changes what all see.
    """
    async with _answering(interaction) as state:
        if state.answered:
            state.thinking = False
            await _once(lambda: interaction.edit_original_response(view=card))
        elif not _is_theirs_alone(interaction):
            state.answered = await _once(lambda: interaction.response.send_message(view=card, ephemeral=True))
        else:
            state.answered = await _once(lambda: interaction.response.edit_message(view=card))


def _is_theirs_alone(interaction: Interaction) -> bool:
    """Whether there is a message that nobody else sees: an ephemeral one, or one in their direct messages."""
    message = interaction.message
    return message is not None and (message.flags.ephemeral or interaction.guild_id is None)


async def open_form(interaction: Interaction, form: discord.ui.Modal) -> bool:
    """Open a form. False if it is too late for that: a form can only be the first answer."""
    async with _answering(interaction) as state:
        if state.answered:
            return False
        state.answered = await _once(lambda: interaction.response.send_modal(form))
        return True


async def offer(interaction: Interaction, choices: list[discord.app_commands.Choice[str]]) -> None:
    """Answer an autocomplete that failed, so that the person sees an empty list and not an error."""
    with contextlib.suppress(discord.HTTPException, discord.InteractionResponded, aiohttp.ClientError):
        await interaction.response.autocomplete(choices)


@contextlib.asynccontextmanager
async def _answering(interaction: Interaction):
    end(interaction)
    state = _of(interaction)
    async with state.lock:
        yield state


async def _think(interaction: Interaction) -> None:
    state = _of(interaction)
    async with state.lock:
        if state.answered:
            return
        with contextlib.suppress(discord.HTTPException, aiohttp.ClientError, OSError):
            state.answered = state.thinking = await _once(lambda: interaction.response.defer(ephemeral=True, thinking=True))


async def _once(call: Callable[[], Coroutine[Any, Any, object]]) -> bool:
    """Make the call; an answer that Discord says it already has is an answer. False if it was too late for any.

    After a broken connection nobody knows whether it arrived, so it is made again: Discord takes the first answer alone.
    """
    for attempt in range(1, TRIES + 1):
        try:
            await call()
        except discord.InteractionResponded:
            log.debug("answered before")
        except discord.HTTPException as error:
            if error.code == UNKNOWN_INTERACTION:
                log.warning("an interaction had expired before it was answered")
                return False
            if error.code != ALREADY_ACKNOWLEDGED:
                raise
        except (aiohttp.ClientError, OSError) as error:
            if attempt == TRIES:
                raise
            log.info("an answer is sent again after %s", type(error).__name__)
            continue
        break
    return True
