"""Line 8: what the bot says of itself to whoever runs it: logs at DEBUG, tracebacks, names of tasks, repr."""

from __future__ import annotations

import asyncio
import io
import logging
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from bot import logs
from bot.domain.keyring import key_text
from tests.conftest import KEYRING
from tests.leaks.canary import Needles
from tests.leaks.walk import NOT_PUBLIC, OTHERS_REPLY, PUBLISHED, REPLIED, erase, walk

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterator

    from bot.config import LogFormat
    from tests.leaks.walk import Walk

KEY = key_text(bytes(range(32)))
TOKEN = "MTkwODcxMjM0NTY3ODkwMTIz.GaBcDe.made-up-for-this-test-0123456789abcdef"


@dataclass
class Heard:
    """Everything that was logged: as written, and as any other handler would be given it."""

    stream: io.StringIO
    records: list[logging.LogRecord]

    @property
    def everything(self) -> bytes:
        return (self.stream.getvalue() + "\n".join(repr(vars(record)) for record in self.records)).encode()


@pytest.fixture(params=["text", "json"])
def heard(request: pytest.FixtureRequest) -> Iterator[Heard]:
    """Logging as `run` sets it up, at DEBUG, with the libraries' loggers on; put back afterwards."""
    root = logging.getLogger()
    before = root.handlers[:], root.level, logging.getLogRecordFactory()
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    log_format: LogFormat = request.param
    heard = Heard(io.StringIO(), [])
    logs.set_up(logging.DEBUG, log_format, (TOKEN, KEY), stream=heard.stream)

    class Elsewhere(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            heard.records.append(record)

    root.addHandler(Elsewhere())
    yield heard
    root.handlers[:], level, factory = before
    root.setLevel(level)
    logging.setLogRecordFactory(factory)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


@pytest.fixture
def begun() -> list[asyncio.Task[Any]]:
    """Every task that is begun from now on."""
    return []


def words() -> Needles:
    """What people wrote, the key and the token."""
    needles = Needles()
    for text in (*PUBLISHED, *NOT_PUBLIC, REPLIED, OTHERS_REPLY, KEY, TOKEN):
        needles.add_text(text, text)
    needles.add_raw(bytes(range(32)), "the key")
    return needles


def replay(walk: Walk) -> None:
    """Say in the libraries' own sentences what the simulated Discord leaves unsaid: requests, answers, gateway events."""
    http, gateway = logging.getLogger("discord.http"), logging.getLogger("discord.gateway")
    webhook = logging.getLogger("discord.webhook.async_")
    for kind, name, payload in walk.world.env.backend.transcript:
        method, _space, path = name.partition(" ")
        if kind == "HTTP":
            http.debug("%s %s with %s has returned %s", method, f"https://discord.com/api/v10{path}", payload, 200)
            http.debug("%s %s has received %s", method, f"https://discord.com/api/v10{path}", payload)
            webhook.debug("Webhook ID %s with %s %s has returned status code %s", walk.canary.id, method, path, 200)
        else:
            gateway.debug("For Shard ID %s: WebSocket Event: %s", 0, payload)


async def test_line_08_no_line_of_any_log_tells(heard: Heard, caged: Walk) -> None:
    await walk(caged)
    replay(caged)
    await caged.world.restart()
    await erase(caged)
    assert len(heard.records) > 200
    assert {record.name.partition(".")[0] for record in heard.records} >= {"discord", "aiosqlite"}
    assert caged.needles.found_in(heard.everything) == []
    assert words().found_in(heard.everything) == []


async def test_line_08_no_traceback_tells(heard: Heard, caged: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    world, canary = caged.world, caged.canary
    story = f"{caged.traits.name} ({canary.id}) wrote: {PUBLISHED[1]}"

    async def broken(*_given: object, **_more: object) -> None:
        raise RuntimeError(story)

    def broken_card(*_given: object) -> None:
        raise LookupError(story)

    preview = await world.ask(canary, title=PUBLISHED[0], story=PUBLISHED[1])
    with monkeypatch.context() as patch:
        patch.setattr(world.application.services.questions, "draft", broken)
        patch.setattr("cogs.review.cards.waiting_card", broken_card)
        await world.ask(canary, title=PUBLISHED[0], story=PUBLISHED[1])
        await canary.press(preview, "Post it")
    world.env.inject_error("POST", "/channels/*/messages", status=400, code=50035, message=story)
    await world.later(minutes=1)
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": story, "exception": KeyError(story), "task": asyncio.current_task()})
    logged = heard.everything.decode()
    for told in ("RuntimeError", "LookupError", "Discord refused it (50035)", "KeyError"):
        assert told in logged
    assert caged.needles.found_in(heard.everything) == []
    assert words().found_in(heard.everything) == []


async def test_line_08_no_task_is_named_after_anybody(begun: list[asyncio.Task[Any]], caged: Walk) -> None:
    def made(loop: asyncio.AbstractEventLoop, coroutine: Coroutine[Any, Any, Any], **more: Any) -> asyncio.Task[Any]:
        task = asyncio.Task(coroutine, loop=loop, **more)
        begun.append(task)
        return task

    asyncio.get_running_loop().set_task_factory(made)  # type: ignore[arg-type] -- the stubs know no generic coroutine
    await walk(caged)
    await erase(caged)
    names = "\n".join(task.get_name() for task in begun)
    assert "outbox" in names
    assert "discord" in names
    assert caged.needles.found_in(names.encode()) == []
    assert words().found_in(names.encode()) == []


async def test_line_08_no_repr_shows_a_key(walked: Walk) -> None:
    world = walked.world
    shown = repr((KEYRING, world.application, world.application.services, vars(world.application.services.questions)))
    assert "Keyring of 1" in shown
    assert words().found_in(shown.encode()) == []
    assert walked.needles.found_in(shown.encode()) == []
