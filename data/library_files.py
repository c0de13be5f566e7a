"""Articles as files: read in TOML or Markdown, written in TOML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from data.library import check_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.domain.library import Article, Library, Problem

_ESCAPED: Final = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n"})


class ArticleFiles:
    """Reads and writes (`bot.services.ports.LibraryFiles`)."""

    def read(self, raw: bytes, name: str, library: Library) -> tuple[Article | None, Sequence[Problem]]:
        """The article in a file, or None and all that is wrong."""
        return check_file(raw, library, name=name, article_only=True)

    def write(self, article: Article) -> bytes:
        """The article as a TOML file, which `read` takes."""
        return ("\n".join(_lines(article)) + "\n").encode()


def _lines(article: Article) -> Iterator[str]:
    yield "[article]"
    yield from _fields(article, "id", "title", "summary", "attribution", "licence")
    for section in article.sections:
        yield from ("", "[[section]]")
        yield from _fields(section, "id", "title", "text")
    for tip in article.tips:
        yield from ("", "[[tip]]")
        yield from _fields(tip, "id", "section", "title", "text", "why", "today", "reflection", "topics", "caveat")
    for faq in article.faqs:
        yield from ("", "[[faq]]")
        yield from _fields(faq, "id", "section", "question", "answer", "views", "also", "topics", "tips", "caveat")


def _fields(thing: object, *names: str) -> Iterator[str]:
    for name in names:
        value: str | tuple[str, ...] | None = getattr(thing, name)
        if isinstance(value, tuple):
            if value:
                yield f"{name} = [{', '.join(_quoted(item) for item in value)}]"
        elif value is not None:
            yield f"{name} = {_paragraphs(value) if chr(10) in value else _quoted(value)}"


def _quoted(text: str) -> str:
    return f'"{text.translate(_ESCAPED)}"'


def _paragraphs(text: str) -> str:
    """A text of several paragraphs, as people write it: between three quotes."""
    return '"""\n' + text.replace("\\", "\\\\").replace('"""', '""\\"') + '\n"""'
