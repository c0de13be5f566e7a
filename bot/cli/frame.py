"""The commands of `python -m bot`, and what their exit status means.

What a command needs is imported when it runs: `init` and `doctor` must work where something is missing, and say so.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot import logs
from bot.config import Settings, SettingsFault
from bot.words import _

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import Console

    from bot.doctor import Finding

    Command = Callable[[argparse.Namespace], int]

PROGRAM: Final = "python -m bot"
_OWN_PACKAGES: Final = frozenset({"bot", "cogs", "data"})


class Exit(IntEnum):
    """What the exit status says. A service should not start again after SETTINGS or TOKEN: nothing heals by itself."""

    OK = 0
    FAULTS = 1
    """Something was looked at and is not right."""
    SETTINGS = 2
    """The settings, or the words on the command line, cannot be used."""
    TOKEN = 3
    """Discord did not accept the token."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is one of `Exit`. `arguments` are those of the process unless given."""
    chosen = _parser().parse_args(arguments)
    command: Command = chosen.command
    try:
        return command(chosen)
    except SettingsFault as fault:
        from rich.text import Text  # noqa: PLC0415

        console = _console()
        console.print(Text(_("The settings cannot be used yet:"), style="bold red"))
        for problem in fault.problems:
            console.print(Text.assemble("  ", (problem.name, "bold"), f": {problem.what}\n    {problem.mend}"))
        return Exit.SETTINGS


def _console() -> Console:
    from rich.console import Console  # noqa: PLC0415

    return Console(highlight=False, markup=False, emoji=False, soft_wrap=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM, description=_("Porchlight, a Discord bot for peer support."), allow_abbrev=False
    )
    parser.add_argument("--env-file", type=Path, default=Path(".env"), metavar="FILE", help=_("where the settings are (.env)"))
    parser.set_defaults(command=_run)
    commands = parser.add_subparsers(title=_("commands"), metavar="COMMAND")

    commands.add_parser("run", help=_("start the bot (what happens without a command)"))

    demo = commands.add_parser("demo", help=_("try the bot in a simulated Discord, without a token"))
    demo.add_argument("--tour", action="store_true", help=_("walk through it by itself, in the terminal"))
    demo.add_argument("--port", type=int, default=0, metavar="N", help=_("where the page is served (any free port)"))
    demo.add_argument("--no-browser", action="store_true", help=_("only print the page's address"))
    demo.set_defaults(command=_demo)

    init_parser = commands.add_parser("init", help=_("set the token, make the key, and get the invite link"))
    init_parser.add_argument("--token-stdin", action="store_true", help=_("read the token from standard input, ask nothing"))
    init_parser.add_argument("--application-id", type=int, metavar="ID", help=_("for the invite link, if the token hides it"))
    init_parser.add_argument("--automod", action="store_true", help=_("let the link also ask for what reading AutoMod needs"))
    init_parser.set_defaults(command=_init)

    doctor = commands.add_parser("doctor", help=_("check everything the bot needs, and say how to mend it"))
    doctor.add_argument("--offline", action="store_true", help=_("do not ask Discord"))
    doctor.set_defaults(command=_doctor)

    library_parser = commands.add_parser("library", help=_("check articles and tips"))
    checks = library_parser.add_subparsers(title=_("commands"), metavar="COMMAND", required=True)
    check = checks.add_parser("check", help=_("read a file, or all files of a folder, and name every fault"))
    check.add_argument("path", type=Path, metavar="PATH")
    check.set_defaults(command=_check_library)
    return parser


def _run(arguments: argparse.Namespace) -> int:
    settings = Settings.from_environment(os.environ, arguments.env_file)
    logs.set_up(settings.log_level, settings.log_format, settings.secrets)
    gc.disable()  # nearly all that a start makes stays: to look through it for garbage takes a tenth of the start
    try:
        from bot import running  # noqa: PLC0415

        return running.run(settings)
    finally:
        gc.enable()


def _init(arguments: argparse.Namespace) -> int:
    from bot.cli import init  # noqa: PLC0415

    return init.run(arguments, _console())


def _check_library(arguments: argparse.Namespace) -> int:
    from bot.cli import library  # noqa: PLC0415

    return library.check(arguments, _console())


def _demo(arguments: argparse.Namespace) -> int:
    try:
        from bot import demo  # noqa: PLC0415

        if arguments.tour:
            return demo.tour()
        return demo.serve(port=arguments.port, open_browser=not arguments.no_browser)
    except ModuleNotFoundError as missing:
        if (missing.name or "").split(".", 1)[0] in _OWN_PACKAGES:
            raise
        console = _console()
        console.print(_("The demo needs a part that is not installed yet ({name}).").format(name=missing.name))
        console.print(_("In the folder that holds pyproject.toml, run:"))
        console.print('  python -m pip install ".[demo]"', style="bold")
        return Exit.FAULTS


def _doctor(arguments: argparse.Namespace) -> int:
    from bot import doctor  # noqa: PLC0415

    findings = asyncio.run(doctor.check(os.environ, arguments.env_file, offline=arguments.offline))
    console = _console()
    for finding in findings:
        _print_finding(finding, console)
    if any(finding.state == "fault" and finding.of_settings for finding in findings):
        return Exit.SETTINGS
    return Exit.FAULTS if any(finding.state == "fault" for finding in findings) else Exit.OK


def _print_finding(finding: Finding, console: Console) -> None:
    from rich.text import Text  # noqa: PLC0415

    mark, style = {"ok": ("ok   ", "green"), "warning": ("look ", "yellow"), "fault": ("fault", "bold red")}[finding.state]
    console.print(Text.assemble((mark, style), "  ", (finding.name, "bold"), f": {finding.detail}"))
    if finding.mend:
        console.print(Text(f"         {finding.mend}"))
