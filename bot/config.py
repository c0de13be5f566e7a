"""What the operator has set, read once from the environment and `.env`, with every fault reported at once."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple
from urllib.parse import urlsplit, urlunsplit

from dotenv import dotenv_values

from bot.domain.keyring import KeyFault, Keyring
from bot.words import _

if TYPE_CHECKING:
    from collections.abc import Mapping

TOKEN: Final = "DISCORD_TOKEN"  # noqa: S105 -- the variable's name, not a token
KEY: Final = "PORCHLIGHT_KEY"
DATABASE: Final = "PORCHLIGHT_DATABASE"
API_URL: Final = "DISCORD_API_URL"
GATEWAY_URL: Final = "DISCORD_GATEWAY_URL"
LOG: Final = "PORCHLIGHT_LOG"
VARIABLES: Final = (TOKEN, KEY, DATABASE, API_URL, GATEWAY_URL, LOG)

DEFAULT_API_URL: Final = "https://discord.com/api/v10"
DEFAULT_DATABASE: Final = Path("var/porchlight.db")
LOG_LEVELS: Final = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}

LogFormat = Literal["text", "json"]


class Problem(NamedTuple):
    """One thing that is wrong with the settings."""

    name: str
    """The variable, or the file."""
    what: str
    """What is wrong with it. Never its value: that may be a secret."""
    mend: str
    """What to do about it."""


class SettingsFault(Exception):
    """The settings cannot be used. `problems` holds all that is wrong, not only the first."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(f"{name}: {what} {mend}" for name, what, mend in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the operator decides. Neither the token nor the key is in its `repr`."""

    token: str = field(repr=False)
    keyring: Keyring = field(repr=False)
    database: Path = DEFAULT_DATABASE
    """The database file; a relative path starts at the working directory."""
    api_url: str = DEFAULT_API_URL
    """Discord's REST API with its version, without a slash at the end."""
    gateway_url: str | None = None
    """Discord's gateway; None means: ask the API for it."""
    log_level: int = logging.INFO
    log_format: LogFormat = "text"
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """The texts that must never be shown anywhere: the token and each key as it was written."""

    @classmethod
    def from_environment(cls, environ: Mapping[str, str], dotenv_path: Path | None = None) -> Settings:
        """Read the variables in VARIABLES from `environ`, and what it leaves out from the file at `dotenv_path`.

        A variable that is blank counts as left out. A file that is not there is no fault. Nothing is written to
        `environ`. Raises SettingsFault.
        """
        problems: list[Problem] = []
        values = _read_dotenv(dotenv_path, problems)
        values |= {name: environ[name].strip() for name in VARIABLES if environ.get(name, "").strip()}
        token = _token(values.get(TOKEN, ""), problems)
        key = values.get(KEY, "")
        keyring = _keyring(key, problems)
        database = _database(values.get(DATABASE), problems)
        api_url = _api_url(values.get(API_URL), problems)
        gateway_url = _gateway_url(values.get(GATEWAY_URL), problems)
        log_level, log_format = _log(values.get(LOG, ""), problems)
        if problems or keyring is None:
            raise SettingsFault(tuple(problems))
        return cls(
            token=token,
            keyring=keyring,
            database=database,
            api_url=api_url,
            gateway_url=gateway_url,
            log_level=log_level,
            log_format=log_format,
            secrets=(token, *(part.strip() for part in key.split(","))),
        )


def read_dotenv(path: Path) -> dict[str, str]:
    """What the file sets of VARIABLES, blanks left out. Raises OSError, and ValueError if it is not UTF-8."""
    # Without interpolation: a '$' in a value is a '$', and nothing is read from os.environ.
    found = dotenv_values(path, interpolate=False)
    return {name: value.strip() for name, value in found.items() if name in VARIABLES and value and value.strip()}


def _read_dotenv(path: Path | None, problems: list[Problem]) -> dict[str, str]:
    if path is None:
        return {}
    try:
        return read_dotenv(path) if path.exists() else {}
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else _("it is not text in UTF-8")
        problems.append(
            Problem(str(path), _("It cannot be read: {why}.").format(why=why), _("Make it readable, or move it away."))
        )
        return {}


def fault_of_token(text: str) -> str | None:
    """Why `text` cannot be a bot's token, in words; None when it may be one. Only Discord knows whether it is."""
    if not text:
        return _("It is missing.")
    if text[:4].lower() in {"bot ", "bot\t"}:
        return _("It starts with the word 'Bot'; only the token belongs here.")
    if any(character.isspace() for character in text):
        return _("It has white space in it, which no token has.")
    if text[0] in "\"'" and text[-1] == text[0]:
        return _("It has quotation marks around it.")
    return None


def _token(text: str, problems: list[Problem]) -> str:
    what = fault_of_token(text)
    if what:
        mend = _(
            "Copy it from the Bot page of your application at https://discord.com/developers/applications, "
            "then run: python -m bot init"
        )
        problems.append(Problem(TOKEN, what, mend))
    return text


def _keyring(text: str, problems: list[Problem]) -> Keyring | None:
    if not text:
        mend = _(
            "A new bot: run python -m bot init, which makes one. A bot that has run before: put its old key back, "
            "because nothing that it stored can be read with another."
        )
        problems.append(Problem(KEY, _("It is missing."), mend))
        return None
    try:
        return Keyring.from_text(text)
    except KeyFault as fault:
        mend = _(
            "Put back the key that this bot had, character for character. Several keys are separated by commas, "
            "the newest first."
        )
        problems.append(Problem(KEY, _("It cannot be used: {why}.").format(why=fault), mend))
        return None


def _database(text: str | None, problems: list[Problem]) -> Path:
    if text is None:
        return DEFAULT_DATABASE
    path = Path(text)
    try:
        path = path.expanduser()
        is_file_path = not (text.startswith((":", "file:")) or text.endswith("/") or path.is_dir())
    except (RuntimeError, OSError):  # '~name' of somebody who is not there, or a folder that may not be looked into
        is_file_path = False
    if not is_file_path:
        what = _("It must be the path of a file.")
        mend = _("Name a file, or leave it out for {default}.").format(default=DEFAULT_DATABASE)
        problems.append(Problem(DATABASE, what, mend))
    return path


def _api_url(text: str | None, problems: list[Problem]) -> str:
    if text is None:
        return DEFAULT_API_URL
    what = _fault_of_url(text, ("http", "https"))
    if what:
        problems.append(Problem(API_URL, what, _("Leave it out for Discord itself: {url}").format(url=DEFAULT_API_URL)))
        return DEFAULT_API_URL
    parts = urlsplit(text)
    path = parts.path.rstrip("/")
    if not path:
        path = "/api/v10"
    elif path.endswith("/api"):
        path += "/v10"
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def _gateway_url(text: str | None, problems: list[Problem]) -> str | None:
    if text is None:
        return None
    what = _fault_of_url(text, ("ws", "wss"))
    if what:
        problems.append(Problem(GATEWAY_URL, what, _("Leave it out, and Discord says where its gateway is.")))
    return text


def _fault_of_url(text: str, schemes: tuple[str, str]) -> str | None:
    """What is wrong with an address; it is not quoted, since people paste tokens into the wrong line."""
    try:
        parts = urlsplit(text)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return _("It is not an address.")
    if parts.scheme not in schemes or not host:
        return _("It must start with {one}:// or {other}:// and a host.").format(one=schemes[0], other=schemes[1])
    if parts.username is not None or parts.query or parts.fragment or any(c.isspace() for c in text):
        return _("It must be a plain address, without a user, white space, '?' or '#'.")
    return None


def _log(text: str, problems: list[Problem]) -> tuple[int, LogFormat]:
    level, log_format = logging.INFO, "text"
    for word in text.lower().replace(",", " ").split():
        if word in LOG_LEVELS:
            level = LOG_LEVELS[word]
        elif word in {"text", "json"}:
            log_format = "json" if word == "json" else "text"
        else:
            what = _("It has a word in it that means nothing here.")
            mend = _("Use a level ({levels}), a format (text, json), or both, for example: debug json").format(
                levels=", ".join(LOG_LEVELS)
            )
            problems.append(Problem(LOG, what, mend))
            break
    return level, log_format
