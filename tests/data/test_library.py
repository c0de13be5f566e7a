"""Loading a library, and the one that is shipped."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, date, datetime, timedelta
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

import pytest

from bot.domain.library import Country, Helpline
from data.library import LibraryError, check_file, load_library
from tests.data.imports import MARKDOWN
from tests.data.samples import ARTICLE, HELPLINES, PROMPTS, TOPIC_IDS, TOPICS

if TYPE_CHECKING:
    from pathlib import Path

    from bot.domain.library import Library


def shelf(folder: Path, articles: dict[str, str], prompts: str = PROMPTS) -> Path:
    (folder / "articles").mkdir()
    for name, text in {"topics.toml": TOPICS, "prompts.toml": prompts, "helplines.toml": HELPLINES}.items():
        (folder / name).write_text(text, encoding="utf-8")
    for name, text in articles.items():
        (folder / "articles" / name).write_text(text, encoding="utf-8")
    return folder


SECOND = ARTICLE.replace("saying-sorry", "second").replace('id = "no-but"', 'id = "kept-word"').replace("not-accepted", "new")


def test_a_folder_is_loaded_in_the_order_of_its_files(tmp_path: Path) -> None:
    bare = {name: ARTICLE[: ARTICLE.index("[[tip]]")].replace("saying-sorry", name) for name in "dc"}
    written = {"d.toml": bare["d"], "b.toml": SECOND, "a.toml": ARTICLE, "c.toml": bare["c"], "notes.txt": "x"}
    library = load_library(shelf(tmp_path, written))
    assert list(library.articles) == ["saying-sorry", "second", "c", "d"]
    assert list(library.tips) == ["no-but", "kept-word"]
    assert list(library.topics) == TOPIC_IDS
    assert library.prompts["good"].after_breakup
    assert list(library.countries) == ["NZ", "CA"]
    assert library.countries["NZ"] == Country(
        "NZ",
        "New Zealand",
        "111",
        (
            Helpline("crisis", "Need to talk?", "1737", "health.govt.nz", date(2026, 11, 23), None, 2019),
            Helpline(
                "abuse", "Women's Refuge", "0800 733 843", "govt.nz (2019); Odate city", date(2026, 11, 23), "A line for women"
            ),
        ),
    )
    assert library.countries["CA"].lines == ()


def test_every_problem_of_every_file_is_raised_at_once(tmp_path: Path) -> None:
    twice = SECOND.replace('id = "kept-word"', 'id = "no-but"')
    prompts = PROMPTS.replace("trust", "trsut").replace("true", '"yes"')
    with pytest.raises(LibraryError) as caught:
        load_library(shelf(tmp_path, {"a.toml": ARTICLE, "b.toml": twice}, prompts))
    assert str(caught.value).splitlines() == [
        "prompts.toml:4:11: There is no topic 'trsut'. Did you mean 'trust'?",
        "prompts.toml:5:17: after_breakup should look like this: false",
        "a.toml:40:19: There is no tip 'kept-word'.",
        "b.toml:19:6: 'no-but' is taken already, see a.toml:18. Choose another.",
        "b.toml:40:19: There is no tip 'kept-word'.",
    ]
    assert len(caught.value.problems) == 5


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"(?s)topics\.toml:1:1: This file cannot be read.*helplines\.toml"):
        load_library(tmp_path)


@pytest.fixture(scope="module")
def shipped() -> Library:
    return load_library()


def test_the_shipped_library_has_no_problems(shipped: Library) -> None:
    assert list(shipped.topics) == TOPIC_IDS
    assert all(shipped.tips_for(topic) for topic in TOPIC_IDS)
    assert any(prompt.after_breakup for prompt in shipped.prompts.values())
    assert len(shipped.countries) >= 27


def test_each_country_has_a_number_to_call(shipped: Library) -> None:
    assert all(country.lines for country in shipped.countries.values())


def test_no_helpline_was_checked_in_the_future(shipped: Library) -> None:
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    assert all(line.checked <= tomorrow for country in shipped.countries.values() for line in country.lines)


def test_what_is_shipped_fits_discords_cards_and_choices(shipped: Library) -> None:
    for tip in shipped.tips.values():
        assert len(tip.title + tip.text + tip.why + tip.today + tip.reflection + (tip.caveat or "")) < 3000
    for faq in shipped.faqs.values():
        assert len(faq.question + faq.answer + "".join(faq.views) + (faq.caveat or "")) < 3000
    choices = [
        *(topic.name for topic in shipped.topics.values()),
        *(article.title for article in shipped.articles.values()),
        *(faq.question for faq in shipped.faqs.values()),
        *(country.name for country in shipped.countries.values()),
    ]
    assert all(1 <= len(choice) <= 100 for choice in choices)


def test_both_examples_in_the_readme_are_sound_and_say_the_same(shipped: Library) -> None:
    readme = (files("data") / "content" / "README.md").read_text(encoding="utf-8")
    (toml,) = re.findall(r"```toml\n(\[article\].*?)```", readme, re.DOTALL)
    (markdown,) = re.findall(r"```markdown\n(---.*?)```", readme, re.DOTALL)
    (first, none), (second, neither) = check_file(toml.encode(), shipped), check_file(markdown.encode(), shipped)
    assert none == neither == []
    assert first is not None
    assert second is not None
    assert (first.title, first.summary, first.tips[0].caveat) == (second.title, second.summary, second.tips[0].caveat)
    assert first.sections[0].text == second.sections[0].text
    assert (first.faqs[0].answer, first.faqs[0].views) == (second.faqs[0].answer, second.faqs[0].views)


def test_an_article_in_markdown_is_loaded_with_the_others(tmp_path: Path) -> None:
    with as_file(files("data") / "content") as content:
        shutil.copytree(content, tmp_path / "content")
    (tmp_path / "content" / "articles" / "README.md").write_text("not an article")
    (tmp_path / "content" / "articles" / "saying-sorry.md").write_text(MARKDOWN.replace("Tips: kept-word\n", ""))
    assert load_library(tmp_path / "content").article("saying-sorry").tips
