"""The bot as a process of its own, with an environment, a database and a log of its own."""

from __future__ import annotations

import asyncio
import atexit
import base64
import contextlib
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping, Sequence

    from tests.standin.server import Standin

ROOT = Path(__file__).parents[2]
RUN = ("-m", "bot", "run")


@cache
def cities() -> Path:
    """The names of cities as the bot keeps them beside its database, made once: each bot would take seconds for its own."""
    folder = Path(tempfile.mkdtemp(prefix="porchlight-cities-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    made = folder / "places.db"
    # Not `-m data.places`, which is so polite that on a machine with much to do it would never come to its turn.
    code = "import sys; from pathlib import Path; from data.places import build; build(Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", code, str(made)], cwd=ROOT, check=True, capture_output=True)
    return made


class BotProcess:
    """A bot that can be started again and again on the same database and key, which lie in `home`."""

    def __init__(
        self, standin: Standin, home: Path, environment: Mapping[str, str] | None = None, command: Sequence[str] = RUN
    ) -> None:
        self.standin = standin
        self.log_path = home / "bot.log"
        self.database = home / "porchlight.db"
        self._home = home
        self._command = command
        self._process: asyncio.subprocess.Process | None = None
        # Nothing is inherited but what a Python needs: no token, key or .env of whoever runs the tests.
        kept = ("PATH", "LANG", "LD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ}
        self.environment |= {
            "HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
            "DISCORD_TOKEN": standin.token,
            "DISCORD_API_URL": standin.api_url,
            "DISCORD_GATEWAY_URL": standin.gateway_url,
            "PORCHLIGHT_KEY": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
            "PORCHLIGHT_DATABASE": str(self.database),
            **(environment or {}),
        }

    @property
    def log(self) -> str:
        """Everything that all runs wrote to standard output and standard error."""
        return self.log_path.read_text(encoding="utf-8") if self.log_path.exists() else ""

    @property
    def process_id(self) -> int:
        """The process id of the running bot."""
        return self._running().pid

    async def launch(self) -> None:
        """Start the process, and wait for nothing."""
        beside = self.database.with_name("places.db")
        if not beside.exists():
            with contextlib.suppress(OSError):  # no room for it, or a disk of its own: then the bot makes it
                os.link(cities(), beside)
        with self.log_path.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, *self._command, cwd=self._home, env=self.environment, stdout=log, stderr=log
            )

    async def start(self, seconds: float = 60) -> None:
        """Start the process and wait for its READY, with every server told. AssertionError with the log if it ends instead."""
        before = self.standin.gateway.readies
        await self.launch()
        ready = asyncio.create_task(self.standin.until(lambda: self.standin.gateway.readies > before, seconds))
        ended = asyncio.create_task(self._running().wait())
        try:
            await asyncio.wait({ready, ended}, return_when=asyncio.FIRST_COMPLETED)
            if not ready.done() or ready.exception():
                raise AssertionError(f"the bot is not ready, exit status {self._running().returncode}; its log:\n{self.log}")
        finally:
            ready.cancel()
            ended.cancel()

    async def exited(self, seconds: float = 30) -> int:
        """Wait for the process to end by itself, and give its exit status (minus the signal's number, if one killed it)."""
        async with asyncio.timeout(seconds):
            return await self._running().wait()

    def signal(self, number: signal.Signals) -> None:
        """Send a signal, and wait for nothing."""
        self._running().send_signal(number)

    async def terminate(self, seconds: float = 30) -> int:
        """SIGTERM: ask it to stop in good order; gives the exit status."""
        self._running().send_signal(signal.SIGTERM)
        return await self.exited(seconds)

    async def kill(self) -> int:
        """SIGKILL: end it between two instructions; gives the exit status."""
        self._running().kill()
        return await self.exited()

    def _running(self) -> asyncio.subprocess.Process:
        if self._process is None:
            raise AssertionError("the bot was never started")
        return self._process

    async def close(self) -> None:
        """Make sure that no process is left."""
        if self._process is not None and self._process.returncode is None:
            await self.kill()


@asynccontextmanager
async def running_bot(
    standin: Standin, home: Path, environment: Mapping[str, str] | None = None, command: Sequence[str] = RUN
) -> AsyncGenerator[BotProcess, None]:
    """A started, ready bot; whatever happens, it has ended when the block is left."""
    bot = BotProcess(standin, home, environment, command)
    try:
        await bot.start()
        yield bot
    finally:
        await bot.close()
