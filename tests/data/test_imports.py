"""Sixty imports: sound files are taken and come back the same, broken ones are told where, hostile ones are refused soon."""

from __future__ import annotations

import asyncio
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.library_files import ArticleFiles
from data.library_rules import NOT_PLAIN
from tests.data.imports import BROKEN, GOOD, HOSTILE
from tests.data.samples import LIBRARY
from tests.machine import in_time

FILES = ArticleFiles()
LONGEST_STALL = 0.5
"""Seconds of the processor's time; a tenth of it is usual. An import is read on a thread, beside which the event loop must get
its turns. The wall's clock would also count what other programs on the machine do."""


def raw(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def test_they_are_sixty() -> None:
    assert len(GOOD) + len(BROKEN) + len(HOSTILE) == 60


@pytest.mark.parametrize("case", GOOD)
def test_a_sound_file_is_taken_and_comes_back_the_same(case: str) -> None:
    name, content = GOOD[case]
    article, problems = FILES.read(raw(content), name, LIBRARY)
    assert problems == []
    assert article is not None
    assert article.id == "saying-sorry"
    assert FILES.read(FILES.write(article), "again.toml", LIBRARY) == (article, [])


def test_toml_and_markdown_say_the_same() -> None:
    toml, _none = FILES.read(raw(GOOD["toml"][1]), "a.toml", LIBRARY)
    markdown, _none = FILES.read(raw(GOOD["markdown"][1]), "a.md", LIBRARY)
    assert toml is not None
    assert markdown is not None
    (tip,), (same_tip,) = toml.tips, markdown.tips
    (faq,), (same_faq,) = toml.faqs, markdown.faqs
    assert (tip.title, tip.text, tip.why, tip.today, tip.reflection, tip.caveat, tip.topics) == (
        same_tip.title, same_tip.text, same_tip.why, same_tip.today, same_tip.reflection, same_tip.caveat, same_tip.topics,
    )  # fmt: skip
    assert (faq.question, faq.answer, faq.views, faq.also) == (
        same_faq.question, same_faq.answer, same_faq.views, same_faq.also,
    )  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_file_is_told_where(case: str) -> None:
    name, content, line, said = BROKEN[case]
    article, problems = FILES.read(raw(content), name, LIBRARY)
    assert article is None
    assert (problems[0].line, problems[0].file) == (line, name)
    assert said in problems[0].message
    assert problems[0].column is not None


SECONDS = 1
"""Of the processor, a file at most."""


@pytest.mark.parametrize("case", HOSTILE)
async def test_a_hostile_file_is_refused_soon_and_the_loop_goes_on(case: str) -> None:
    name, content = HOSTILE[case]
    data = raw(content)
    stalls = [0.0]

    async def beat() -> None:
        last = time.process_time()
        while True:
            await asyncio.sleep(0.002)
            now = time.process_time()
            stalls.append(now - last)
            last = now

    beating = asyncio.create_task(beat())
    began = time.process_time()
    article, problems = await asyncio.to_thread(FILES.read, data, name, LIBRARY)
    took = time.process_time() - began
    beating.cancel()
    assert article is None
    assert 0 < len(problems) <= 202
    assert all(len(problem.message) < 500 for problem in problems)
    assert in_time(took, SECONDS)
    assert in_time(max(stalls), LONGEST_STALL)


@given(st.binary(max_size=400), st.sampled_from(["a.toml", "a.md", "x"]))
def test_any_bytes_are_survived(data: bytes, name: str) -> None:
    assert FILES.read(data, name, LIBRARY)[0] is None


_LONG = "a sentence of more than sixty characters, as a section of an article needs one"
_MARKDOWN = ["---", "id: a", "title: A", "licence: x", "## One", "### Tip: Two", "### Question: Why?", "Why: w", "View: v"]
PIECES = st.sampled_from([*_MARKDOWN, "Topics: trust", "", "### Three", "Id: x", "@all", "[[tip]]", '"""', _LONG])


@given(st.lists(PIECES, max_size=60), st.sampled_from(["a.toml", "a.md"]))
def test_any_pieces_are_survived_and_what_is_taken_is_plain(pieces: list[str], name: str) -> None:
    article, problems = FILES.read("\n".join(pieces).encode(), name, LIBRARY)
    assert (article is None) == bool(problems)
    if article is not None:
        texts = [article.title, article.summary, *(section.text for section in article.sections)]
        assert not any(NOT_PLAIN.search(text) for text in texts)
        assert FILES.read(FILES.write(article), "again.toml", LIBRARY) == (article, [])
