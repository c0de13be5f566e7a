from __future__ import annotations

import asyncio
import os
import sys
import zoneinfo
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pytest
from aiohttp import web

from bot import doctor
from bot.domain.keyring import key_text
from data.database import Database

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from bot.doctor import Finding

TOKEN = "stand-in-token"
ENVIRON = {"DISCORD_TOKEN": TOKEN, "PORCHLIGHT_KEY": key_text(bytes(range(32)))}

posix = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")


class StandIn:
    """Answers GET /api/v10/users/@me as it is told to, and keeps what it was sent."""

    def __init__(self) -> None:
        self.status = 200
        self.date: str | None = None
        self.token: str | None = None
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        self.token = request.headers["Authorization"]
        headers = {} if self.date is None else {"Date": self.date}
        return web.json_response({"username": "Porchlight"}, status=self.status, headers=headers)


@pytest.fixture
async def discord() -> AsyncIterator[StandIn]:
    stand_in = StandIn()
    application = web.Application()
    application.router.add_get("/api/v10/users/@me", stand_in.answer)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    stand_in.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield stand_in
    await runner.cleanup()


@pytest.fixture
def look(tmp_path: Path) -> Callable[..., dict[str, Finding]]:
    """What the doctor finds, by name, in a folder where nothing is yet."""

    def found(url: str | None = None, path: Path = tmp_path / "porchlight.db") -> dict[str, Finding]:
        environ = ENVIRON | {"PORCHLIGHT_DATABASE": str(path), "DISCORD_API_URL": url or ""}
        findings = asyncio.run(doctor.check(environ, tmp_path / ".env", offline=url is None))
        return {finding.name: finding for finding in findings}

    return found


async def ask(discord: StandIn, tmp_path: Path) -> dict[str, Finding]:
    environ = ENVIRON | {"PORCHLIGHT_DATABASE": str(tmp_path / "p.db"), "DISCORD_API_URL": discord.url}
    return {finding.name: finding for finding in await doctor.check(environ, tmp_path / ".env")}


# What only Discord knows


async def test_a_token_that_discord_takes(discord: StandIn, tmp_path: Path) -> None:
    found = await ask(discord, tmp_path)
    assert discord.token == f"Bot {TOKEN}"
    assert found["token"].state == "ok"
    assert found["clock"].state == "ok"


async def test_a_token_that_discord_refuses_is_a_fault_of_the_settings(discord: StandIn, tmp_path: Path) -> None:
    discord.status = 401
    token = (await ask(discord, tmp_path))["token"]
    assert (token.state, token.of_settings) == ("fault", True)
    assert "init" in token.mend
    assert TOKEN not in repr(token)


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_discord_that_is_down_says_nothing_about_the_token(discord: StandIn, tmp_path: Path, status: int) -> None:
    discord.status = status
    token = (await ask(discord, tmp_path))["token"]
    assert token.state == "warning"
    assert str(status) in token.detail


@pytest.mark.parametrize(("seconds", "state"), [(2, "ok"), (-2, "ok"), (60, "warning"), (-60, "warning")])
async def test_a_clock_that_is_off_is_told(discord: StandIn, tmp_path: Path, seconds: int, state: str) -> None:
    discord.date = format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)
    clock = (await ask(discord, tmp_path))["clock"]
    assert clock.state == state
    if state == "warning":
        assert "seconds off" in clock.detail
        assert "NTP" in clock.mend


@pytest.mark.parametrize("date", ["", "yesterday"])
async def test_a_time_that_is_not_told_is_no_verdict(discord: StandIn, tmp_path: Path, date: str) -> None:
    discord.date = date
    clock = (await ask(discord, tmp_path))["clock"]
    assert clock.state == "warning"
    assert "did not say" in clock.detail


def test_a_discord_that_cannot_be_reached_is_a_fault(look: Callable[..., dict[str, Finding]]) -> None:
    found = look("http://127.0.0.1:1")
    assert found["Discord"].state == "fault"
    assert "DISCORD_API_URL" in found["Discord"].mend
    assert "token" not in found


def test_offline_asks_nobody(look: Callable[..., dict[str, Finding]]) -> None:
    found = look()
    assert found.keys().isdisjoint({"token", "clock", "Discord"})
    assert {finding.state for finding in found.values()} == {"ok"}
    assert {"Python", "SQLite", "time zones", "content", "settings", "database"} <= found.keys()


# This machine


def test_an_old_sqlite_is_a_fault(look: Callable[..., dict[str, Finding]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 36, 0))
    assert look()["SQLite"].state == "fault"
    assert "3.37.0" in look()["SQLite"].mend


def test_missing_zone_data_is_a_fault(look: Callable[..., dict[str, Finding]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tzdata", None)
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=[])
    zoneinfo.ZoneInfo.clear_cache()
    try:
        found = look()["time zones"]
    finally:
        zoneinfo.reset_tzpath(to=before)
    assert found.state == "fault"
    assert "pip install tzdata" in found.mend


# The database


async def open_and_close(path: Path) -> None:
    await (await Database.open(path)).close()


def of_database(found: dict[str, Finding]) -> dict[str, Finding]:
    return {name: finding for name, finding in found.items() if name.startswith("database")}


def test_a_database_in_order(look: Callable[..., dict[str, Finding]], tmp_path: Path) -> None:
    asyncio.run(open_and_close(tmp_path / "porchlight.db"))
    found = of_database(look())
    assert len(found) > 1
    assert {finding.state for finding in found.values()} == {"ok"}


@posix
def test_a_database_that_others_can_read(look: Callable[..., dict[str, Finding]], tmp_path: Path) -> None:
    path = tmp_path / "porchlight.db"
    asyncio.run(open_and_close(path))
    path.chmod(0o644)
    (fault,) = [finding for finding in of_database(look()).values() if finding.state == "fault"]
    assert "0644" in fault.detail
    assert f"chmod 600 {path}" in fault.mend


def test_a_file_that_is_no_database(look: Callable[..., dict[str, Finding]], tmp_path: Path) -> None:
    (tmp_path / "porchlight.db").write_bytes(b"not a database" * 1000)
    found = look()["database"]
    assert found.state == "fault"
    assert "restore" in found.mend


def test_a_folder_that_cannot_be_written_to(
    look: Callable[..., dict[str, Finding]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Asked and not tried: root, under which tests may run, may write everywhere.
    def may(folder: Path, _mode: int) -> bool:
        return folder != tmp_path

    monkeypatch.setattr(os, "access", may)
    found = look(path=tmp_path / "deeper" / "p.db")["database"]
    assert found.state == "fault"
    assert str(tmp_path) in found.detail
    assert "PORCHLIGHT_DATABASE" in found.mend
