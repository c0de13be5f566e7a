"""The library's content files: loading what is shipped, and checking a file that somebody wrote."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, cast

from bot.domain.library import Article, Country, Faq, Helpline, Library, Problem, Prompt, Section, Tip, Topic
from bot.domain.search import Synonyms
from bot.words import _
from data.flat_toml import SIZE_LIMIT, Document, read, shown
from data.library_check import check, kind_of, near
from data.library_rules import FILES
from data.markdown_article import is_markdown, read_markdown

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date
    from importlib.resources.abc import Traversable

    from data.library_check import Row
    from data.library_rules import Kind, Target

TIP_LIMIT: Final = 2000
"""Tips in one library, or in one file that is checked."""


class LibraryError(Exception):
    """The content has problems; its text lists them, a line each."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class _File:
    kind: Kind
    document: Document
    is_readable: bool
    rows: Sequence[Row]

    def under(self, heading: str) -> list[Row]:
        return [row for row in self.rows if row.heading == heading]


def load_library(folder: Traversable | None = None) -> Library:
    """The library in `folder`, by default the one that comes with the bot.

    It holds topics.toml, prompts.toml, helplines.toml, perhaps synonyms.toml, and articles/*.toml and *.md, which are taken
    in the order of their names.

    Raises:
        LibraryError: something is wrong; it lists every problem of every file.
    """
    folder = files("data") / "content" if folder is None else folder
    shelf = folder / "articles"
    names = sorted(file.name for file in shelf.iterdir() if _is_article(file.name)) if shelf.is_dir() else []
    sources: list[tuple[Kind, Traversable]] = [
        ("topics", folder / "topics.toml"),
        ("prompts", folder / "prompts.toml"),
        ("helplines", folder / "helplines.toml"),
        *((("synonyms", folder / "synonyms.toml"),) if (folder / "synonyms.toml").is_file() else ()),
        *(("article", shelf / name) for name in names),
    ]
    them = [_file(_read(source, source.name), kind) for kind, source in sources]
    problems = _check_together(them, Library.of())
    if problems:
        raise LibraryError(problems)
    return Library.of(
        topics=[_topic(row) for file in them for row in file.under("topic")],
        articles=[_article(file) for file in them if file.kind == "article"],
        prompts=[_prompt(row) for file in them for row in file.under("prompt")],
        countries=[country for file in them for country in _countries(file)],
        synonyms=Synonyms.of(row.texts("words") for file in them for row in file.under("group")),
    )


def check_file(
    source: Path | bytes, library: Library, *, name: str | None = None, article_only: bool = False
) -> tuple[Article | None, list[Problem]]:
    """The article in a file, or None and what is wrong; a sound file of topics, prompts and the like gives neither.

    TOML, or Markdown (`data.markdown_article`) where the name or the beginning says so. Topics, and tips of other articles,
    are looked up in `library`. An article with the id of one in `library` is taken as its new version. `name` is what the
    problems call the file. With `article_only` a file of any other kind is a problem. Any bytes may be given: the slowest
    1 MiB found so far took 0.3 s, so a bot calls this off its event loop.
    """
    known_as = name or (source.name if isinstance(source, Path) else _("your file"))
    document = _read(source, known_as) if isinstance(source, Path) else _parsed(source, known_as)
    file = _file(document, "article" if article_only else kind_of(document))
    problems = _check_together([file], library)
    told = list(dict.fromkeys(problems))  # topics of a whole article are blamed once, not once for each of its tips
    return (_article(file) if file.kind == "article" and not problems else None), told


def _read(source: Traversable, name: str) -> Document:
    try:
        with source.open("rb") as stream:
            raw = stream.read(SIZE_LIMIT + 1)  # one byte more shows that it is too long
    except OSError as fault:
        document = Document(name)
        document.blame(0, _("This file cannot be read: {why}.").format(why=fault.strerror))
        return document
    return _parsed(raw, name)


def _parsed(raw: bytes, name: str) -> Document:
    return read_markdown(raw, name) if is_markdown(raw, name) else read(raw, name)


def _is_article(name: str) -> bool:
    return name.endswith((".toml", ".md")) and name != "README.md"


def _file(document: Document, kind: Kind) -> _File:
    is_readable = not document.problems
    rows = check(document, kind) if is_readable or document.tables else []
    return _File(kind, document, is_readable, rows)


def _check_together(them: Sequence[_File], library: Library) -> list[Problem]:
    """Check also what files and rows say of each other. All problems, file by file, from the top."""
    new = {row.perhaps("id") for file in them for row in file.under("article")}
    others = [article for article in library.articles.values() if article.id not in new]
    taken = {"entries": {entry.id: article.id for article in others for entry in (*article.tips, *article.faqs)}}
    for file in them:
        taken["section"] = {}
        for row in file.rows:
            rule = FILES[file.kind][row.heading]
            _check_unique(row, rule.key, taken.setdefault(rule.among or row.heading, {}))
    tips = [row for file in them for row in file.under("tip")]
    if len(tips) > TIP_LIMIT:
        tips[TIP_LIMIT].blame("", _("There are more than {most} tips. This one is too many.").format(most=TIP_LIMIT))
    if all(file.is_readable for file in them):
        topics = taken.get("topic") or library.topics
        tip_ids = {row.perhaps("id") or "" for row in tips} | {tip.id for article in others for tip in article.tips}
        for file in them:
            sections = [row.perhaps("id") or "" for row in file.under("section")]
            _check_references(file, {"section": sections, "topic": topics, "tip": tip_ids})
    return [p for file in them for p in sorted(file.document.problems, key=lambda p: (p.line, p.column or 0))]


def _check_unique(row: Row, key: str | None, taken: dict[str, str]) -> None:
    """Note the row's id with its place in `taken`, or blame it."""
    value = None if key is None else row.perhaps(key)
    if key is None or value is None:
        return
    if value in taken:
        message = _("{id} is taken already, see {place}. Choose another.")
        if row.document.is_markdown:
            message = _("{id} is taken already, see {place}. Choose another title, or add a line: Id: ...")
        row.blame(key, message.format(id=shown(value), place=taken[value]))
    else:
        taken[value] = f"{row.document.file}:{row.document.place(row.table.at)[0]}"


def _check_references(file: _File, targets: Mapping[Target, Collection[str]]) -> None:
    for row in file.rows:
        for name, rule in FILES[file.kind][row.heading].fields.items():
            if rule.target is None or name not in row.values:
                continue
            known = targets[rule.target]
            for number, value in enumerate([row.text(name)] if rule.most is None else row.texts(name)):
                if file.document.is_full:
                    return
                if value not in known:
                    message = _("There is no {target} {id}.").format(target=rule.target, id=shown(value))
                    row.blame(name, message + (near(value, known) or _all_of(rule.target, known)), number)


def _all_of(target: Target, known: Collection[str]) -> str:
    """The topics, of which there are few."""
    return " " + _("The topics are: {topics}.").format(topics=", ".join(known)) if target == "topic" and known else ""


def _topic(row: Row) -> Topic:
    return Topic(row.text("id"), row.text("name"), row.text("description"), row.texts("words"))


def _prompt(row: Row) -> Prompt:
    return Prompt(row.text("id"), row.text("text"), row.texts("topics"), row.values["after_breakup"] is True)


def _countries(file: _File) -> list[Country]:
    countries: list[Country] = []
    lines: list[Helpline] = []
    for row in reversed(file.rows):
        if row.heading == "country.line":
            lines.insert(0, _helpline(row))
        elif row.heading == "country":
            countries.insert(
                0, Country(row.text("code"), row.text("name"), row.perhaps("emergency"), tuple(lines), row.texts("also"))
            )
            lines = []
    return countries


def _helpline(row: Row) -> Helpline:
    return Helpline(
        kind=cast("Literal['crisis', 'abuse']", row.text("kind")),
        name=row.text("name"),
        number=row.text("number"),
        source=row.text("source"),
        checked=cast("date", row.values["checked"]),
        note=row.perhaps("note"),
        source_year=cast("int | None", row.values.get("source_year")),
    )


def _article(file: _File) -> Article:
    (head,) = file.under("article")
    return Article(
        id=head.text("id"),
        title=head.text("title"),
        summary=head.text("summary"),
        attribution=head.text("attribution"),
        licence=head.text("licence"),
        sections=tuple(Section(row.text("id"), row.text("title"), row.text("text")) for row in file.under("section")),
        tips=tuple(_tip(row) for row in file.under("tip")),
        faqs=tuple(_faq(row) for row in file.under("faq")),
    )


def _tip(row: Row) -> Tip:
    return Tip(
        id=row.text("id"),
        section=row.text("section"),
        title=row.text("title"),
        text=row.text("text"),
        why=row.text("why"),
        today=row.text("today"),
        reflection=row.text("reflection"),
        topics=row.texts("topics"),
        caveat=row.perhaps("caveat"),
    )


def _faq(row: Row) -> Faq:
    return Faq(
        id=row.text("id"),
        section=row.text("section"),
        question=row.text("question"),
        answer=row.text("answer"),
        topics=row.texts("topics"),
        views=row.texts("views"),
        also=row.texts("also"),
        tips=row.texts("tips"),
        caveat=row.perhaps("caveat"),
    )
