"""`library check`: every fault of a content file, with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from bot.domain.library import Library, Problem
from bot.words import _, ngettext

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from rich.console import Console

    from bot.domain.library import Article


def check(arguments: argparse.Namespace, console: Console) -> int:
    """Print the faults of the file, or of every file of the folder, at `arguments.path`. 1 if there are any, else 0.

    They are checked against the library that comes with the bot: its topics, and the names of its tips and articles. A
    single article that is in order is shown as members would read it.
    """
    from data.library import LibraryError, check_file, load_library  # noqa: PLC0415 -- not for every command

    path: Path = arguments.path
    files = _files(path)
    if not files:
        console.print(_("There is no .toml or .md file at {path}.").format(path=path))
        return 1
    library, article, problems = Library.of(), None, list[Problem]()
    try:
        library = load_library()
    except LibraryError as fault:
        console.print(_("The library that comes with the bot has to be mended first:"))
        problems += fault.problems
    else:
        for file in files:
            article, found = check_file(file, library)
            problems += found
    for problem in problems:
        console.print(Text(str(problem)))
    if problems:
        told = ngettext("{count} fault to mend.", "{count} faults to mend.", len(problems)).format(count=len(problems))
        console.print(Text(told, style="bold red"))
        return 1
    if path.is_file() and article is not None:
        _show(article, library, console)
    told = ngettext("{count} file is in order.", "{count} files are in order.", len(files)).format(count=len(files))
    console.print(Text(told, style="green"))
    return 0


def _show(article: Article, library: Library, console: Console) -> None:
    """The article, its tips and its answered questions, one below the other, as they read in Discord."""
    console.print(Text(article.title, style="bold"), Text(article.summary), "", sep="\n")
    for number, section in enumerate(article.sections, 1):
        console.print(Text(f"{number}. {section.title}", style="bold"), Text(section.text), "", sep="\n")
    for tip in article.tips:
        lines = [
            Text(f"{_('Tip')}: {tip.title}", style="bold"),
            Text(tip.text),
            Text(f"{_('Why it helps')}: {tip.why}"),
            Text(f"{_('Try this today')}: {tip.today}"),
            Text(f"{_('Reflect on this')}: {tip.reflection}"),
            *([Text(f"{_('Take care')}: {tip.caveat}")] if tip.caveat else []),
            Text(" · ".join(library.topics[topic].name for topic in tip.topics), style="dim"),
        ]
        console.print(*lines, "", sep="\n")
    for faq in article.faqs:
        lines = [Text(f"{_('Question')}: {faq.question}", style="bold"), Text(faq.answer)]
        lines += [Text(f"- {view}") for view in faq.views]
        lines += [Text(f"{_('Take care')}: {faq.caveat}")] if faq.caveat else []
        console.print(*lines, "", sep="\n")
    console.print(Text(f"{article.attribution}\n{article.licence}\n", style="dim"))


def _files(path: Path) -> list[Path]:
    """The file itself; of a folder its .toml files, and those of the articles in it. Markdown too, but no README."""
    if path.is_file():
        return [path]
    found = [*path.glob("*.toml"), *path.glob("*.md"), *path.glob("articles/*.toml"), *path.glob("articles/*.md")]
    return sorted(file for file in found if file.name != "README.md")
