"""`init`: from a new token to a bot that can be invited. It asks, makes the key, writes `.env`, and prints the link."""

from __future__ import annotations

import getpass
import os
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text

from bot.cli import envfile
from bot.config import DATABASE, DEFAULT_DATABASE, KEY, TOKEN, fault_of_token, read_dotenv
from bot.domain.keyring import KEY_BYTES, KeyFault, Keyring, key_text
from bot.invite import PERMISSIONS, application_id_of, invite_link
from bot.words import _

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from rich.console import Console


class _InitError(Exception):
    """Nothing was written; the message says why."""


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do it, and return 0; or write nothing, say why, and return 1."""
    path: Path = arguments.env_file
    ask = not arguments.token_stdin
    try:
        known = read_dotenv(path) if path.exists() else {}
        token = _token(known.get(TOKEN), console, ask=ask)
        key, made = _key(known, console, ask=ask)
        application_id = arguments.application_id or application_id_of(token)
        if application_id is None and ask:
            application_id = _ask_for_application(console)
        changed = {name: value for name, value in ((TOKEN, token), (KEY, key)) if known.get(name) != value}
        envfile.write(path, changed)
    except (EOFError, KeyboardInterrupt):
        console.print(_("Stopped. Nothing was written."))
        return 1
    except (_InitError, OSError, UnicodeDecodeError) as why:
        console.print(Text(str(why), style="bold red"))
        return 1
    console.print(_("{path} is written, and only you can read it.").format(path=path))
    if made:
        console.print(_("The key in it is new. Nothing can be read without it: keep a copy, apart from your backups."))
    _print_link(application_id, console, automod=arguments.automod)
    return 0


def _token(known: str | None, console: Console, *, ask: bool) -> str:
    if not ask:
        token = sys.stdin.read().strip()
        if fault := fault_of_token(token):
            raise _InitError(f"{TOKEN}: {fault}")
        if known and known != token:
            raise _InitError(_("Another token is set already, and stays. To change it, remove its line from the file first."))
        return token
    if known and not _yes(_("A token is set already. Replace it? [y/N] "), console):
        return known
    console.print(_("Copy the token from the Bot page of your application:"))
    console.print("  https://discord.com/developers/applications")
    while True:
        token = getpass.getpass(_("Token (it stays invisible): ")).strip()
        fault = fault_of_token(token)
        if fault is None:
            return token
        console.print(fault)


def _key(known: Mapping[str, str], console: Console, *, ask: bool) -> tuple[str, bool]:
    """The key to use, and whether it is new. A key that is there stays: `rotate-key` is the way to a new one."""
    if text := known.get(KEY):
        try:
            Keyring.from_text(text)
        except KeyFault as fault:
            raise _InitError(_("{name} is set already and cannot be used: {why}.").format(name=KEY, why=fault)) from None
        return text, False
    database = Path(os.environ.get(DATABASE) or known.get(DATABASE) or DEFAULT_DATABASE)
    if database.exists():
        warning = _("There is a database already, {path}. What it holds can be read with its old key only.").format(
            path=database
        )
        if not ask:
            raise _InitError(warning)
        console.print(warning)
        if not _yes(_("Make a new key all the same? [y/N] "), console):
            raise _InitError(_("Stopped. Nothing was written. Set {name} to the old key.").format(name=KEY))
    return key_text(secrets.token_bytes(KEY_BYTES)), True


def _ask_for_application(console: Console) -> int | None:
    answer = console.input(_("Application ID, from the General Information page (or Enter to skip): ")).strip()
    return int(answer) if answer.isdecimal() else None


def _yes(question: str, console: Console) -> bool:
    return console.input(question).strip().lower() in {"y", "yes"}


def _print_link(application_id: int | None, console: Console, *, automod: bool) -> None:
    if application_id is None:
        console.print(_("The token does not tell the application. For the invite link, run this again with --application-id."))
        return
    console.print(_("\nInvite the bot with this link. It asks for:"))
    for permission in PERMISSIONS:
        if automod or not permission.optional:
            console.print(Text.assemble("  ", (permission.label, "bold"), f": {permission.why}"))
    console.print(Text(f"\n  {invite_link(application_id, automod=automod)}\n", style="bold"))
    console.print(_("Then start it with: {command}").format(command="python -m bot"))
