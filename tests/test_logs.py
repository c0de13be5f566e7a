from __future__ import annotations

import ast
import asyncio
import functools
import gc
import io
import json
import logging
import re
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NoReturn

import aiosqlite
import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import logs
from bot.domain.keyring import Keyring, key_text
from bot.redaction import HIDDEN, ROUTE_WORDS, SAYABLE, Redaction, describe, route_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.config import LogFormat

ASKER = 190_871_234_567_890_123
WORDS = "I read her messages and cannot sleep"
TOKEN = "MTkwODcxMjM0NTY3ODkwMTIz.GaBcDe.made-up-for-this-test-0123456789abcdef"
STAND_IN_TOKEN = "stand-in-token"
KEY = key_text(bytes(range(32)))
INTERACTION_TOKEN = "aW50ZXJhY3Rpb246" + "MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiYw" * 4
CANARIES = (
    str(ASKER),
    f"{ASKER:x}",
    WORDS,
    "sleep",
    TOKEN,
    STAND_IN_TOKEN,
    "made-up",
    KEY,
    INTERACTION_TOKEN,
    "123456789012",
)

DISCORD = Path(discord.__file__).parent
API = "https://discord.com/api/v10"
LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}


def assert_clean(text: str) -> None:
    for canary in CANARIES:
        assert canary not in text


@pytest.fixture
def restored() -> Iterator[None]:
    """Logging as it was, whatever a test does to it."""
    root = logging.getLogger()
    before = root.handlers[:], root.level, logging.getLogRecordFactory()
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    root.handlers[:], level, factory = before
    root.setLevel(level)
    logging.setLogRecordFactory(factory)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


Capture = tuple[io.StringIO, list[logging.LogRecord]]


@pytest.fixture(params=["text", "json"])
def capture(request: pytest.FixtureRequest, restored: None) -> Capture:  # noqa: ARG001 -- puts things back
    """What is written at DEBUG, and the records that any other handler would be given."""
    stream, records = io.StringIO(), list[logging.LogRecord]()
    log_format: LogFormat = request.param
    logs.set_up(logging.DEBUG, log_format, (TOKEN, STAND_IN_TOKEN, KEY), stream=stream)

    class Elsewhere(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(record)

    logging.getLogger().addHandler(Elsewhere())
    return stream, records


def everything(capture: Capture) -> str:
    stream, records = capture
    return stream.getvalue() + "".join(repr(vars(record)) for record in records)


# discord.py, at DEBUG


def test_requests_and_answers_show_method_route_and_status_only(capture: Capture) -> None:
    http = logging.getLogger("discord.http")
    body = json.dumps({"content": WORDS, "allowed_mentions": {"users": [str(ASKER)]}})
    url = f"{API}/channels/{ASKER}/messages"
    http.debug("%s %s with %s has returned %s", "POST", url, body, 200)
    http.debug("%s %s has received %s", "POST", url, {"id": str(ASKER), "content": WORDS, "author": {"id": str(ASKER)}})
    callback = f"{API}/interactions/{ASKER}/{INTERACTION_TOKEN}/callback"
    http.warning("We are being rate limited. %s %s responded with 429. Retrying in %.2f seconds.", "POST", callback, 1.5)
    logging.getLogger("discord.webhook.async_").debug(
        "Webhook ID %s with %s %s has returned status code %s",
        ASKER,
        "PATCH",
        f"{API}/webhooks/{ASKER}/{INTERACTION_TOKEN}/messages/@original?with_components=1",
        404,
    )
    written = capture[0].getvalue()
    assert "POST /channels/{}/messages with [hidden] has returned 200" in written
    assert "POST /channels/{}/messages has received [hidden]" in written
    assert "POST /interactions/{}/{}/callback responded with 429. Retrying in 1.50 seconds." in written
    assert "PATCH /webhooks/{}/{}/messages/@original has returned status code 404" in written
    assert_clean(everything(capture))


def test_gateway_events_show_nothing(capture: Capture) -> None:
    event = {
        "t": "INTERACTION_CREATE",
        "d": {"token": INTERACTION_TOKEN, "member": {"user": {"id": str(ASKER)}}, "data": {"value": WORDS}},
    }
    gateway = logging.getLogger("discord.gateway")
    gateway.debug("For Shard ID %s: WebSocket Event: %s", 0, event)
    gateway.debug("Unknown event %s.", WORDS)
    gateway.info("Shard ID %s has connected to Gateway (Session ID: %s).", 3, "5e55100")
    written = capture[0].getvalue()
    assert "Shard ID 3 has connected to Gateway (Session ID: [hidden])." in written
    assert "5e55100" not in everything(capture)
    assert f"{Path(__file__).name}, line " in written
    assert_clean(everything(capture))


@functools.cache
def every_log_call(folder: Path) -> tuple[tuple[Path, ast.Call, list[str]], ...]:
    """Each call of a logger in a library's source, with the sentences that it may say."""
    found: list[tuple[Path, ast.Call, list[str]]] = []
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        nodes = list(ast.walk(tree))
        strings = [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        for call in nodes:
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.args):
                continue
            logger = call.func.value
            if isinstance(logger, ast.Name) and logger.id in {"_log", "LOG", "logging"} and call.func.attr in LEVELS:
                first = call.args[0]
                # A sentence that is not written in the call itself is one of the others in the file.
                said = [first.value] if isinstance(first, ast.Constant) else [text for text in strings if "%" in text]
                found.append((path, call, [str(sentence) for sentence in said]))
    return tuple(found)


@pytest.mark.parametrize(
    "canary",
    [
        ASKER,
        123_456_789_012,
        str(ASKER),
        WORDS,
        TOKEN,
        {"d": WORDS},
        [ASKER],
        ValueError(WORDS),
        SimpleNamespace(name=WORDS),
    ],
)
def test_no_log_call_of_the_libraries_lets_a_value_through(restored: None, canary: object) -> None:  # noqa: ARG001
    stream = io.StringIO()
    logs.set_up(logging.DEBUG, "text", (TOKEN,), stream=stream)
    calls = 0
    for folder in (DISCORD, Path(aiosqlite.__file__).parent):
        for path, call, sentences in every_log_call(folder):
            module = ".".join(path.with_suffix("").relative_to(folder.parent).parts)
            logger = logging.getLogger(module)
            for sentence in sentences:
                values = (canary,) * (len(call.args) - 1)
                record = logger.makeRecord(module, logging.ERROR, str(path), call.lineno, sentence, values, None)
                logger.handle(record)
                calls += 1
    assert calls > 200
    assert_clean(stream.getvalue())


def test_the_words_of_a_library_are_not_formatted_into_its_sentences(capture: Capture) -> None:
    # An f-string arrives as a finished sentence: nothing tells its words from a person's.
    logging.getLogger("aiohttp.client").warning(f"cookie of {ASKER}: {WORDS}")  # noqa: G004
    logging.getLogger("discord").info("Unknown channel type for %(name)s", {"name": WORDS})
    logging.getLogger("discord.client").debug("Dispatching event %s", WORDS)
    logging.getLogger("discord.client").debug("Dispatching event %s", "message")
    logging.getLogger("discord.http").debug("Global rate limit has been hit. Retrying in %.2f seconds.", ASKER)
    assert "Dispatching event message" in capture[0].getvalue()
    assert f"Dispatching event {HIDDEN}" in capture[0].getvalue()
    assert_clean(everything(capture))


@functools.cache
def every_string_of_the_libraries() -> frozenset[str]:
    return frozenset(
        node.value
        for folder in (DISCORD, Path(asyncio.__file__).parent)
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


@pytest.mark.parametrize("sentence", SAYABLE)
def test_each_sentence_that_may_be_said_is_still_one_of_its_library(sentence: str) -> None:
    assert sentence in every_string_of_the_libraries()
    assert len(re.findall(r"%[.\d]*[a-z]", sentence)) == len(SAYABLE[sentence])


def test_every_fixed_part_of_the_librarys_routes_is_known() -> None:
    paths: set[str] = set()
    for name in ("http.py", "webhook/async_.py"):
        paths |= set(re.findall(r"Route\(\s*'[A-Z]+',\s*f?'(/[^']*)'", (DISCORD / name).read_text("utf-8")))
    assert len(paths) > 100
    parts = {part for path in paths for part in path.split("/") if part and "{" not in part}
    assert parts <= ROUTE_WORDS


@pytest.mark.parametrize(
    ("url", "route"),
    [
        (f"{API}/guilds/1/members/2", "/guilds/{}/members/{}"),
        (f"{API}/webhooks/1/messages/messages/@original", "/webhooks/{}/{}/messages/@original"),
        (f"{API}/interactions/1/callback/callback", "/interactions/{}/{}/callback"),
        (f"{API}/channels/1/messages/2/reactions/%F0%9F%92%9B/@me", "/channels/{}/messages/{}/reactions/{}/@me"),
        (f"{API}/guilds/1/members/search?query=Robin", "/guilds/{}/members/search"),
        ("http://127.0.0.1:9/api/v10/users/@me", "/users/@me"),
    ],
)
def test_a_route_shows_fixed_words_only(url: str, route: str) -> None:
    assert route_of(url) == route


# Other libraries


async def test_statements_show_no_values(capture: Capture) -> None:
    async with aiosqlite.connect(":memory:") as database:
        await database.execute("CREATE TABLE t (a TEXT UNIQUE, b INTEGER)")
        await database.execute("INSERT INTO t VALUES (?, ?)", (WORDS, ASKER))
        with pytest.raises(aiosqlite.IntegrityError):
            await database.execute("INSERT INTO t VALUES (?, ?)", (WORDS, ASKER))
    assert "aiosqlite" in capture[0].getvalue()
    assert_clean(everything(capture))


async def test_a_task_that_nobody_awaited_shows_no_words(capture: Capture) -> None:
    async def failing(words: str) -> None:
        raise ValueError(words)

    task = asyncio.create_task(failing(WORDS), name=f"answer {ASKER}")
    await asyncio.wait([task])
    del task
    gc.collect()
    assert "ValueError" in capture[0].getvalue()
    assert_clean(everything(capture))


# This project's own lines


def test_own_lines_say_what_they_say_without_ids_and_secrets(capture: Capture) -> None:
    log = logging.getLogger("bot.services.questions")
    log.info("Delivered %d of %s in %.1f s, next %s", 3, "publish", 0.25, None)
    log.info("User %d wrote in %s", ASKER, f"{ASKER}{ASKER}")
    log.info("Connecting with %s and %s or %s", TOKEN, KEY, STAND_IN_TOKEN)
    log.info("A tag: %s", Keyring.from_text(KEY).owner_tag("q", ASKER).hex())
    log.info("Handled %r, %s, %s", {"text": WORDS}, SimpleNamespace(text=WORDS), WORDS.encode())
    log.info("Failed with %s", ValueError(WORDS))
    log.info("By name: %(name)s, %(what)s", {"name": "daily tip", "what": [WORDS]})
    log.info("100 % of it")
    written = capture[0].getvalue()
    assert "Delivered 3 of publish in 0.2 s, next None" in written
    assert f"User {HIDDEN} wrote in {HIDDEN}" in written
    assert "Handled '<dict>', <SimpleNamespace>, <bytes>" in written
    assert "Failed with ValueError" in written
    assert "By name: daily tip, <list>" in written
    assert "100 % of it" in written
    assert Keyring.from_text(KEY).owner_tag("q", ASKER).hex() not in written
    assert_clean(everything(capture))


def test_an_own_line_that_does_not_fit_its_values_does_not_spill_them(
    capture: Capture, capsys: pytest.CaptureFixture[str]
) -> None:
    log = logging.getLogger("cogs.questions")
    log.info("Only %d", WORDS)
    log.info("Two: %s %s", WORDS)  # noqa: PLE1206 -- what is tested
    log.info(ValueError(WORDS))
    assert capture[0].getvalue().count("test_logs.py, line") == 3
    assert_clean(everything(capture) + "".join(capsys.readouterr()))


def test_a_line_stays_a_line(capture: Capture) -> None:
    logging.getLogger("data.library").warning("In file %s", "a\nERROR bot: forged\r")
    assert len(capture[0].getvalue().splitlines()) == 1


@given(st.integers(min_value=10**14, max_value=2**64), st.text(max_size=20), st.text(max_size=20))
def test_an_id_is_hidden_wherever_it_stands(number: int, before: str, after: str) -> None:
    assert str(number) not in Redaction(()).text(f"{before}{number}{after}")


@given(st.binary(min_size=32, max_size=32))
def test_anything_that_could_be_a_key_is_hidden_though_it_is_not_known(raw: bytes) -> None:
    text = key_text(raw)
    shown = Redaction(()).text(f"key={text}, ")
    assert text not in shown or not any(character.isdigit() for character in text)


def test_a_very_short_secret_does_not_hide_every_letter() -> None:
    assert Redaction(("x", "")).text("next") == "next"


# Exceptions


def raise_it(error: Exception) -> NoReturn:
    raise error


def fail_like_a_person_caused_it() -> None:
    try:
        {}[WORDS]
    except KeyError as error:
        error.add_note(f"for {ASKER}")
        again = ValueError(f"{TOKEN} of {ASKER} said: {WORDS}")
        again.__cause__ = error
        raise ExceptionGroup(WORDS, [again, RuntimeError(WORDS)]) from None


def test_tracebacks_show_the_way_and_no_message(capture: Capture) -> None:
    for name in ("cogs.questions.views", "discord.ui.view"):
        try:
            fail_like_a_person_caused_it()
        except ExceptionGroup:
            logging.getLogger(name).exception("Ignoring exception in view %r", SimpleNamespace(label=WORDS))
    written = capture[0].getvalue()
    for seen in (
        "KeyError",
        "ValueError",
        "RuntimeError",
        "ExceptionGroup",
        "in fail_like_a_person_caused_it",
        "from there",
    ):
        assert written.count(seen) >= 2
    assert_clean(everything(capture))


def test_an_exception_that_causes_itself_ends(capture: Capture) -> None:
    one, other = ValueError(WORDS), TypeError(WORDS)
    one.__cause__, other.__cause__ = other, one
    logging.getLogger("bot").error("Both", exc_info=one)
    assert capture[0].getvalue().count("ValueError") == 1
    assert_clean(everything(capture))


def http_error(kind: Callable[..., discord.HTTPException], status: int) -> discord.HTTPException:
    response: Any = SimpleNamespace(status=status, reason=WORDS)
    return kind(response, {"code": 50013, "message": WORDS})


def test_the_numbers_of_an_exception_are_told() -> None:
    assert describe(http_error(discord.Forbidden, 403)) == "Forbidden (status 403, code 50013)"
    assert describe(FileNotFoundError(2, WORDS, WORDS)) == "FileNotFoundError (errno 2)"
    assert describe(KeyError(ASKER)) == "KeyError"
    named = aiosqlite.IntegrityError(WORDS)
    named.sqlite_errorname = "SQLITE_CONSTRAINT_UNIQUE"
    assert describe(named) == "IntegrityError (SQLITE_CONSTRAINT_UNIQUE)"


# Setting up


def test_json_is_an_object_a_line(restored: None) -> None:  # noqa: ARG001
    stream = io.StringIO()
    logs.set_up(logging.INFO, "json", (), stream=stream)
    logging.getLogger("bot.client").debug("Not at this level")
    logging.getLogger("bot.client").info("Ready on %d servers", 3)
    try:
        raise_it(ValueError(WORDS))
    except ValueError:
        logging.getLogger("bot.client").exception("It failed")
    ready, failed = (json.loads(line) for line in stream.getvalue().splitlines())
    assert ready.keys() == {"time", "level", "logger", "message"}
    assert (ready["level"], ready["logger"], ready["message"]) == ("info", "bot.client", "Ready on 3 servers")
    assert ready["time"].endswith("+00:00")
    assert failed["exception"].endswith("ValueError")


def test_a_terminal_gets_the_same_words(restored: None) -> None:  # noqa: ARG001
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    stream = Terminal()
    logs.set_up(logging.INFO, "text", (), stream=stream)
    logging.getLogger("bot.client").info("[bold]Ready[/bold] for %d", ASKER)
    assert "[bold]Ready[/bold]" in re.sub(r"\x1b\[[0-9;]*m", "", stream.getvalue())
    assert_clean(stream.getvalue())


def test_setting_up_twice_does_not_say_everything_twice(restored: None) -> None:  # noqa: ARG001
    stream = io.StringIO()
    for _again in range(2):
        logs.set_up(logging.INFO, "text", (), stream=stream)
    logging.getLogger("bot").info("Once")
    assert stream.getvalue().count("Once") == 1


@pytest.mark.parametrize("where", ["main", "thread", "del"])
def test_what_nobody_caught_shows_no_words(where: str) -> None:
    program = f"""
import logging, threading
from bot import logs
logs.set_up(logging.INFO, "text", ())
class Holder:
    def __del__(self): raise ValueError("{WORDS}")
def fail(words): raise ValueError(words + " {ASKER}")
if "{where}" == "main": fail("{WORDS}")
if "{where}" == "thread": (t := threading.Thread(target=fail, args=["{WORDS}"], name="{WORDS}")).start(), t.join()
if "{where}" == "del": Holder()
"""
    # From a file and not from -c: lines of source are shown, so the words must not stand in one.
    words_apart = program.replace(f'"{WORDS}"', "sys.argv[1]").replace(f'" {ASKER}"', "sys.argv[2]")
    ended = subprocess.run(
        [sys.executable, "-c", "import sys\n" + words_apart, WORDS, str(ASKER)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parent.parent,
        check=False,
    )
    assert "Nobody caught this" in ended.stderr
    assert "ValueError" in ended.stderr
    assert ended.returncode == (1 if where == "main" else 0)
    assert_clean(ended.stdout + ended.stderr)
