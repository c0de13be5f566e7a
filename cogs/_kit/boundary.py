"""The error boundary of everything that a person can do: whatever fails inside, they get an answer with words."""

from __future__ import annotations

import asyncio
import functools
import logging
from typing import TYPE_CHECKING, Any, Final, ParamSpec

import aiohttp
import discord
from discord import app_commands

from bot.domain.refusal import Refusal
from bot.words import _
from cogs._kit import answers
from cogs._kit.context import guild_of
from cogs._kit.faults import kind_of, place_of, words_for

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from cogs._kit.context import Interaction

log = logging.getLogger(__name__)

_P = ParamSpec("_P")

under_way: Final[set[asyncio.Task[Any]]] = set()
"""Callbacks that have begun and not ended: a graceful stop waits for them."""


async def guarded(interaction: Interaction, where: str, work: Callable[[], Awaitable[None]], *, anywhere: bool = False) -> None:
    """Do the work of a button or a form inside the boundary, for somebody in a server, or where that is meant, `anywhere`."""
    task = asyncio.current_task()
    if task is not None:
        under_way.add(task)
        task.add_done_callback(under_way.discard)
    answers.begin(interaction)
    try:
        if not anywhere:
            guild_of(interaction)
        await work()
    except Exception as error:  # noqa: BLE001 -- the boundary
        await tell(interaction, error, where)
    finally:
        answers.end(interaction)


async def tell(interaction: Interaction, error: BaseException, where: str) -> None:
    """Tell the person what went wrong. If even that fails, the log has it."""
    try:
        await answers.answer(interaction, words_for(error, where))
    except (discord.DiscordException, aiohttp.ClientError, OSError) as second:
        log.error("the answer about a failure failed with %s at %s", kind_of(second), place_of(second))  # noqa: TRY400 -- no message text


class Tree(app_commands.CommandTree[discord.Client]):
    """The command tree with the boundary around every command."""

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Start the answer's timer; refuse what does not come from a server."""
        if interaction.type is discord.InteractionType.autocomplete:
            return True
        task = asyncio.current_task()
        if task is not None:
            under_way.add(task)
            task.add_done_callback(under_way.discard)
        answers.begin(interaction)
        try:
            guild_of(interaction)
        except Exception as error:  # noqa: BLE001 -- the boundary
            await tell(interaction, error, "command")
            return False
        return True

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        """Answer a command that failed."""
        if interaction.type is discord.InteractionType.autocomplete:
            await answers.offer(interaction, [])
            return
        name = interaction.command.qualified_name if interaction.command is not None else "unknown command"
        await tell(interaction, error, f"/{name}")
        answers.end(interaction)


def suggestions(
    complete: Callable[_P, Coroutine[Any, Any, list[app_commands.Choice[str]]]],
) -> Callable[_P, Coroutine[Any, Any, list[app_commands.Choice[str]]]]:
    """The boundary around an autocomplete: one that fails offers nothing, and the person can go on typing."""

    @functools.wraps(complete)
    async def safe(*args: _P.args, **kwargs: _P.kwargs) -> list[app_commands.Choice[str]]:
        try:
            return await complete(*args, **kwargs)
        except Refusal:  # expected, such as somebody who has not joined: the command says it in words
            return []
        except Exception as error:  # noqa: BLE001 -- the boundary
            log.error("autocomplete failed with %s at %s", kind_of(error), place_of(error))  # noqa: TRY400 -- no message text
            return []

    return safe


async def answer_stale(interaction: Interaction) -> None:
    """Answer a button or menu that no version of this bot knows any more."""

    async def work() -> None:
        text = _("This button is from an earlier time and does nothing any more. `/about` shows what I can do now.")
        await answers.answer(interaction, text)

    await guarded(interaction, "stale component", work)
