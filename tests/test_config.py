from __future__ import annotations

import dataclasses
import logging
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import DEFAULT_API_URL, DEFAULT_DATABASE, Problem, Settings, SettingsFault
from bot.domain.keyring import Keyring, key_text

TOKEN = "MTkwODcxMjM0NTY3ODkwMTIz.GaBcDe.made-up-for-this-test-0123456789abcdef"
KEY = key_text(bytes(range(32)))
OLDER_KEY = key_text(bytes(range(32, 64)))
GOOD = {"DISCORD_TOKEN": TOKEN, "PORCHLIGHT_KEY": KEY}


def faults(environ: dict[str, str], dotenv: Path | None = None) -> dict[str, str]:
    """Each faulty variable with what is said about it."""
    with pytest.raises(SettingsFault) as caught:
        Settings.from_environment(environ, dotenv)
    return {problem.name: f"{problem.what} {problem.mend}" for problem in caught.value.problems}


def test_a_token_and_a_key_are_enough() -> None:
    settings = Settings.from_environment(GOOD)
    assert settings.token == TOKEN
    assert settings.keyring.key_ids == Keyring.from_text(KEY).key_ids
    assert settings.database == DEFAULT_DATABASE == Path("var/porchlight.db")
    assert settings.api_url == DEFAULT_API_URL == "https://discord.com/api/v10"
    assert settings.gateway_url is None
    assert (settings.log_level, settings.log_format) == (logging.INFO, "text")


def test_settings_cannot_be_changed() -> None:
    settings = Settings.from_environment(GOOD)
    with pytest.raises(dataclasses.FrozenInstanceError):
        settings.token = "another"  # type: ignore[misc] -- that it is refused is what is tested


def test_neither_token_nor_key_is_printed() -> None:
    settings = Settings.from_environment(GOOD | {"PORCHLIGHT_KEY": f"{KEY},{OLDER_KEY}"})
    for shown in (repr(settings), str(settings)):
        assert "var/porchlight.db" in shown
        for secret in (TOKEN, KEY, OLDER_KEY, "made-up"):
            assert secret not in shown
    assert settings.secrets == (TOKEN, KEY, OLDER_KEY)


# .env and the environment


def test_dotenv_is_read_without_touching_the_environment(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text(f"# mine\nDISCORD_TOKEN='{TOKEN}'\nexport PORCHLIGHT_KEY={KEY}\nPORCHLIGHT_LOG=debug\nOTHER=x\n")
    before = dict(os.environ)
    settings = Settings.from_environment({}, dotenv)
    assert (settings.token, settings.log_level) == (TOKEN, logging.DEBUG)
    assert dict(os.environ) == before


def test_the_environment_wins_and_a_blank_value_counts_as_left_out(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text(f"DISCORD_TOKEN=from-the-file\nPORCHLIGHT_KEY={KEY}\nPORCHLIGHT_DATABASE=\n")
    settings = Settings.from_environment({"DISCORD_TOKEN": "from-outside", "PORCHLIGHT_KEY": " "}, dotenv)
    assert settings.token == "from-outside"
    assert settings.keyring.key_ids == Keyring.from_text(KEY).key_ids
    assert settings.database == DEFAULT_DATABASE


def test_a_dollar_in_dotenv_is_a_dollar(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text(f"DISCORD_TOKEN=a${{HOME}}b\nPORCHLIGHT_KEY={KEY}\n")
    assert Settings.from_environment({}, dotenv).token == "a${HOME}b"


def test_a_dotenv_that_is_not_there_is_no_fault(tmp_path: Path) -> None:
    assert Settings.from_environment(GOOD, tmp_path / "none").token == TOKEN


def test_a_dotenv_that_is_not_text_is_named(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_bytes(b"DISCORD_TOKEN=\xff\xfe\n")
    assert "UTF-8" in faults(GOOD, dotenv)[str(dotenv)]


# Faults


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    found = faults(
        {
            "PORCHLIGHT_KEY": f"{KEY},short",
            "PORCHLIGHT_DATABASE": str(tmp_path),
            "DISCORD_API_URL": "localhost:8080",
            "DISCORD_GATEWAY_URL": "https://gateway.example",
            "PORCHLIGHT_LOG": "loud",
        }
    )
    assert list(found) == [
        "DISCORD_TOKEN",
        "PORCHLIGHT_KEY",
        "PORCHLIGHT_DATABASE",
        "DISCORD_API_URL",
        "DISCORD_GATEWAY_URL",
        "PORCHLIGHT_LOG",
    ]
    assert "discord.com/developers" in found["DISCORD_TOKEN"]
    assert "key 2 of 2" in found["PORCHLIGHT_KEY"]
    assert "http://" in found["DISCORD_API_URL"]
    assert "ws://" in found["DISCORD_GATEWAY_URL"]
    assert "debug json" in found["PORCHLIGHT_LOG"]


def test_no_fault_repeats_a_secret() -> None:
    wrong_lines = {
        "DISCORD_TOKEN": f"Bot {TOKEN}",
        "PORCHLIGHT_KEY": TOKEN,
        "DISCORD_API_URL": KEY,
        "DISCORD_GATEWAY_URL": f"wss://{TOKEN}@host",
        "PORCHLIGHT_LOG": TOKEN,
    }
    with pytest.raises(SettingsFault) as caught:
        Settings.from_environment(wrong_lines)
    assert len(caught.value.problems) == 5
    told = str(caught.value) + repr(caught.value)
    assert "made-up" not in told
    assert KEY not in told


def test_a_missing_key_is_not_simply_replaced() -> None:
    told = faults({"DISCORD_TOKEN": TOKEN})["PORCHLIGHT_KEY"]
    assert "init" in told
    assert "put its old key back" in told


@pytest.mark.parametrize(
    ("token", "why"),
    [
        ("", "missing"),
        (f"Bot {TOKEN}", "'Bot'"),
        (f"bot\t{TOKEN}", "'Bot'"),
        ("two words", "white space"),
        ("a\nb", "white space"),
        (f'"{TOKEN}"', "quotation marks"),
        ("'", "quotation marks"),
    ],
)
def test_what_cannot_be_a_token_is_told(token: str, why: str) -> None:
    assert why in faults(GOOD | {"DISCORD_TOKEN": token})["DISCORD_TOKEN"]


@pytest.mark.parametrize("token", [TOKEN, "stand-in", "x", "Bot", f"  {TOKEN}\n"])
def test_any_plain_token_is_taken(token: str) -> None:
    assert Settings.from_environment(GOOD | {"DISCORD_TOKEN": token}).token == token.strip()


# Addresses


@pytest.mark.parametrize(
    ("given_url", "used"),
    [
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/api/v10"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080/api/v10"),
        ("https://proxy.example/api", "https://proxy.example/api/v10"),
        ("https://proxy.example/discord/api/", "https://proxy.example/discord/api/v10"),
        ("https://proxy.example/api/v10", "https://proxy.example/api/v10"),
        ("https://proxy.example/api/v10/", "https://proxy.example/api/v10"),
        ("https://proxy.example/elsewhere", "https://proxy.example/elsewhere"),
        ("HTTPS://proxy.example", "https://proxy.example/api/v10"),
        ("http://[::1]:8080", "http://[::1]:8080/api/v10"),
    ],
)
def test_the_api_address_is_completed(given_url: str, used: str) -> None:
    assert Settings.from_environment(GOOD | {"DISCORD_API_URL": given_url}).api_url == used


@pytest.mark.parametrize("url", ["ws://host", "ftp://host", "host", "http://", "http://host:port", "http://[", "//host"])
def test_an_api_address_that_is_not_http_is_refused(url: str) -> None:
    assert list(faults(GOOD | {"DISCORD_API_URL": url})) == ["DISCORD_API_URL"]


@pytest.mark.parametrize("url", ["http://me:secret@host", "http://host/?a=b", "http://host/#a", "http://host/a b"])
def test_an_api_address_is_nothing_but_an_address(url: str) -> None:
    assert "plain address" in faults(GOOD | {"DISCORD_API_URL": url})["DISCORD_API_URL"]


@pytest.mark.parametrize("url", ["ws://127.0.0.1:9000", "wss://gateway.example/?"])
def test_a_gateway_address_is_kept_as_it_is(url: str) -> None:
    assert Settings.from_environment(GOOD | {"DISCORD_GATEWAY_URL": url}).gateway_url == url


# The rest


@pytest.mark.parametrize("path", [":memory:", "file:x.db", "var/", "."])
def test_a_database_is_a_file(path: str) -> None:
    assert list(faults(GOOD | {"PORCHLIGHT_DATABASE": path})) == ["PORCHLIGHT_DATABASE"]


def test_a_database_may_start_at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Settings.from_environment(GOOD | {"PORCHLIGHT_DATABASE": "~/p.db"}).database == tmp_path / "p.db"
    assert "PORCHLIGHT_DATABASE" in faults(GOOD | {"PORCHLIGHT_DATABASE": "~nobody-of-that-name/p.db"})


@pytest.mark.parametrize(
    ("text", "level", "log_format"),
    [
        ("debug", logging.DEBUG, "text"),
        ("json", logging.INFO, "json"),
        ("debug json", logging.DEBUG, "json"),
        ("JSON, Warning", logging.WARNING, "json"),
        ("error text", logging.ERROR, "text"),
    ],
)
def test_level_and_format_come_in_any_order(text: str, level: int, log_format: str) -> None:
    settings = Settings.from_environment(GOOD | {"PORCHLIGHT_LOG": text})
    assert (settings.log_level, settings.log_format) == (level, log_format)


@given(st.dictionaries(st.sampled_from(["DISCORD_TOKEN", "PORCHLIGHT_KEY", "DISCORD_API_URL"]), st.text()))
def test_any_text_gives_settings_or_a_settings_fault(environ: dict[str, str]) -> None:
    problems: tuple[Problem, ...] = ()
    token = ""
    try:
        token = Settings.from_environment(environ).token
    except SettingsFault as fault:
        problems = fault.problems
    assert bool(token) is not bool(problems)
    assert all(problem.name and problem.what and problem.mend for problem in problems)
