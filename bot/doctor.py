"""`doctor`: everything the bot needs from its surroundings, looked at one by one, each with how to mend it.

Nothing is changed, and nothing found shows the token or the key.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import stat
import zoneinfo
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final, Literal

import aiohttp

from bot.config import Settings, SettingsFault
from bot.words import _, ngettext
from data.database import OLDEST_SQLITE, inspect
from data.library import LibraryError, load_library

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

State = Literal["ok", "warning", "fault"]

CLOCK_TOLERANCE_SECONDS: Final = 5.0
"""Discord tells the time in whole seconds, and the answer travels for a while: less than this means nothing."""

REQUEST_SECONDS: Final = 10.0
_HTTP_OK: Final = 200
_HTTP_UNAUTHORIZED: Final = 401
_SECRETIVE: Final = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it is, and what to do about it."""

    name: str
    state: State
    detail: str
    mend: str = ""
    of_settings: bool = False
    """Whether it is the settings that have to change."""


async def check(environ: Mapping[str, str], env_file: Path, *, offline: bool = False) -> tuple[Finding, ...]:
    """Look at everything. `offline` leaves out what only Discord can tell: whether it takes the token, and the time."""
    findings = [_python(), _sqlite(), _zones(), *_env_file(env_file), *_content()]
    try:
        settings = Settings.from_environment(environ, env_file)
    except SettingsFault as fault:
        findings += [Finding(problem.name, "fault", problem.what, problem.mend, of_settings=True) for problem in fault.problems]
        return tuple(findings)
    count = len(settings.keyring.key_ids)
    keys = ngettext("{count} key can be used", "{count} keys can be used", count).format(count=count)
    findings.append(Finding(_("settings"), "ok", keys))
    findings += await _database(settings.database)
    if not offline:
        findings += await _discord(settings)
    return tuple(findings)


def _python() -> Finding:
    return Finding("Python", "ok", platform.python_version())


def _sqlite() -> Finding:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        needed = ".".join(map(str, OLDEST_SQLITE))
        mend = _("Use a Python that comes with SQLite {needed} or newer.").format(needed=needed)
        return Finding("SQLite", "fault", _("{found} is too old").format(found=sqlite3.sqlite_version), mend)
    return Finding("SQLite", "ok", sqlite3.sqlite_version)


def _zones() -> Finding:
    name = _("time zones")
    try:
        zoneinfo.ZoneInfo("Europe/Berlin")
    except zoneinfo.ZoneInfoNotFoundError:
        return Finding(name, "fault", _("there is no time zone data"), _("Run: python -m pip install tzdata"))
    count = len(zoneinfo.available_timezones())
    return Finding(name, "ok", _("{count} are known").format(count=count))


def _env_file(path: Path) -> list[Finding]:
    if os.name != "posix" or not path.is_file():
        return []
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & _SECRETIVE:
        detail = _("other users of this machine can read or change it (mode {mode:04o})").format(mode=mode)
        return [Finding(str(path), "fault", detail, _("Run: chmod 600 {path}").format(path=path))]
    return [Finding(str(path), "ok", _("only its owner can read it"))]


def _content() -> list[Finding]:
    name = _("content")
    try:
        library = load_library()
    except LibraryError as fault:
        mend = _("Mend the file, or install the bot again.")
        return [Finding(name, "fault", str(problem), mend) for problem in fault.problems]
    except OSError as fault:
        detail = _("it cannot be read ({why})").format(why=fault.strerror)
        return [Finding(name, "fault", detail, _("Install the bot again."))]
    count = len(library.articles)
    return [Finding(name, "ok", ngettext("{count} article", "{count} articles", count).format(count=count))]


def _missing_database(path: Path) -> Finding | None:
    if path.exists():
        return None
    name = _("database")
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    if os.access(folder, os.W_OK):
        return Finding(name, "ok", _("{path} is made at the first start").format(path=path))
    mend = _("Make that folder writable for this user, or set PORCHLIGHT_DATABASE to a place that is.")
    return Finding(name, "fault", _("{folder} cannot be written to").format(folder=folder), mend)


async def _database(path: Path) -> list[Finding]:
    if missing := _missing_database(path):
        return [missing]
    restore = _("Stop the bot, keep a copy of the file as it is, and restore a backup: python -m bot restore FILE")
    mends = {
        "database file": _("Run: chmod 600 {path}").format(path=path),
        "database version": _("An older one is brought forward at the next start; for a newer one, install that bot."),
    }
    try:
        rows = await inspect(path)
    except sqlite3.Error as error:
        detail = _("{path} cannot be read as a database ({why})").format(path=path, why=type(error).__name__)
        return [Finding(_("database"), "fault", detail, restore)]
    return [
        Finding(name, "ok" if fine else "fault", detail, "" if fine else mends.get(name, restore))
        for name, fine, detail in rows
    ]


async def _discord(settings: Settings) -> list[Finding]:
    headers = {
        "Authorization": f"Bot {settings.token}",
        "User-Agent": "DiscordBot (https://discord.com/developers/applications, 1)",
    }
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=REQUEST_SECONDS)) as session,
            session.get(f"{settings.api_url}/users/@me", headers=headers) as response,
        ):
            here = datetime.now(UTC)
            return [_token_finding(response.status), _clock_finding(response.headers.get("Date"), here)]
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        mend = _("Check the network, and DISCORD_API_URL if it is set.")
        detail = _("cannot be reached ({why})").format(why=type(error).__name__)
        return [Finding("Discord", "fault", detail, mend)]


def _token_finding(status: int) -> Finding:
    name = _("token")
    if status == _HTTP_OK:
        return Finding(name, "ok", _("Discord accepts it"))
    if status == _HTTP_UNAUTHORIZED:
        mend = _("Make a new one on the Bot page of your application, then run: python -m bot init")
        return Finding(name, "fault", _("Discord does not accept it"), mend, of_settings=True)
    return Finding(
        name, "warning", _("Discord answered {status}").format(status=status), _("Wait a few minutes, then look again.")
    )


def _clock_finding(date: str | None, here: datetime) -> Finding:
    name = _("clock")
    try:
        there = parsedate_to_datetime(date or "")
    except ValueError:
        return Finding(name, "warning", _("Discord did not say what time it is"))
    seconds = abs((here - there).total_seconds())
    if seconds > CLOCK_TOLERANCE_SECONDS:
        mend = _("Let the machine set its clock from the network (NTP); reminders and schedules follow it.")
        return Finding(name, "warning", _("{seconds:.0f} seconds off").format(seconds=seconds), mend)
    return Finding(name, "ok", _("agrees with Discord's"))
