"""Running the bot as a process: from its settings to an exit status."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import signal
import sys
from typing import TYPE_CHECKING, Any, Final

import discord

from bot.client import point_at
from bot.composition import compose
from bot.system import SystemClock
from data.database import DatabaseFault

if TYPE_CHECKING:
    from bot.config import Settings

log = logging.getLogger(__name__)

EXIT_SETTINGS: Final = 2
EXIT_REFUSED: Final = 3
CLOSED_FOR_GOOD: Final = {
    4004: "Discord refused the token. Make a new one in the developer portal, under Bot, and put it into .env.",
    4010: "Discord refused the shard.",
    4011: "This bot is in so many servers that Discord wants it sharded.",
    4012: "Discord no longer speaks this version of its gateway: install a newer Porchlight.",
    4013: "Discord refused the intents: install Porchlight again.",
    4014: "Discord refused the intents: install Porchlight again.",
}
"""Gateway close codes after which trying again never helps (Discord: opcodes and status codes)."""


def run(settings: Settings) -> int:
    """Run the bot until it is told to stop. The exit status: 0 stopped, 2 the database cannot be used, 3 Discord refused."""
    point_at(settings.api_url, settings.gateway_url)
    with asyncio.Runner(loop_factory=_event_loop()) as runner:
        return runner.run(_run(settings))


def _event_loop() -> Any:
    try:
        import uvloop  # noqa: PLC0415 -- not on every platform
    except ImportError:
        return None
    return uvloop.new_event_loop


async def _run(settings: Settings) -> int:
    try:
        application = await compose(settings.database, settings.keyring, SystemClock())
    except DatabaseFault as error:
        _say(str(error))
        return EXIT_SETTINGS
    client = application.client
    told_to_stop = asyncio.Event()
    with contextlib.suppress(NotImplementedError):  # Windows has no signal handlers in asyncio
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, told_to_stop.set)
    await application.begin()
    gc.freeze()  # what is there now stays for good, and is never looked through again
    gc.enable()
    running = asyncio.create_task(client.start(settings.token), name="client")
    stopping = asyncio.create_task(told_to_stop.wait(), name="stop")
    cities = asyncio.create_task(application.places.prepare(), name="cities")
    try:
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if not stopping.done():
            await running  # it ended by itself: say why
        log.info("stopping")
    except discord.LoginFailure:
        _say(CLOSED_FOR_GOOD[4004])
        return EXIT_REFUSED
    except discord.PrivilegedIntentsRequired:
        _say(CLOSED_FOR_GOOD[4014])
        return EXIT_REFUSED
    except discord.ConnectionClosed as error:
        if error.code not in CLOSED_FOR_GOOD:
            raise
        _say(CLOSED_FOR_GOOD[error.code])
        return EXIT_REFUSED
    finally:
        cities.cancel()
        await asyncio.gather(cities, return_exceptions=True)
        await application.close()
        for task in (running, stopping):  # the client may still be on its way in: whatever that comes to, it is over
            task.cancel()
        await asyncio.gather(running, stopping, return_exceptions=True)
    return 0


def _say(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201 -- the command line's own voice


__all__ = ["run"]
