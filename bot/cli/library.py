"""`library check`: every fault of a content file, with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from bot.words import _, ngettext

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from rich.console import Console


def check(arguments: argparse.Namespace, console: Console) -> int:
    """Print the faults of the file, or of every file of the folder, at `arguments.path`. 1 if there are any, else 0.

    They are checked against the library that comes with the bot: its topics, and the names of its tips and articles.
    """
    from data.library import LibraryError, check_file, load_library  # noqa: PLC0415 -- not for every command

    path: Path = arguments.path
    files = _files(path)
    if not files:
        console.print(_("There is no .toml file at {path}.").format(path=path))
        return 1
    try:
        library = load_library()
    except LibraryError as fault:
        console.print(_("The library that comes with the bot has to be mended first:"))
        problems = fault.problems
    else:
        problems = [problem for file in files for problem in check_file(file, library)[1]]
    for problem in problems:
        console.print(str(problem))
    if problems:
        told = ngettext("{count} fault to mend.", "{count} faults to mend.", len(problems)).format(count=len(problems))
        console.print(Text(told, style="bold red"))
        return 1
    told = ngettext("{count} file is in order.", "{count} files are in order.", len(files)).format(count=len(files))
    console.print(Text(told, style="green"))
    return 0


def _files(path: Path) -> list[Path]:
    """The file itself; of a folder its .toml files, and those of the articles in it."""
    if path.is_file():
        return [path]
    return sorted([*path.glob("*.toml"), *path.glob("articles/*.toml")])
