"""Checking a content file: every fault is named where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.library import Article, Faq, Library, Section, Tip
from data.library import check_file
from tests.data.samples import ARTICLE, HELPLINES, LIBRARY, OTHER, PROMPTS, TOPICS, place, problems

if TYPE_CHECKING:
    from pathlib import Path


def test_a_sound_article_is_read_and_tidied() -> None:
    article, found = check_file(ARTICLE.encode(), LIBRARY)
    assert found == []
    assert article == Article(
        id="saying-sorry",
        title="Saying sorry",
        summary="A short apology does more than a long one.",
        attribution="Written by this community",
        licence="CC0",
        sections=(
            Section(
                "three-parts",
                "Three parts",
                "Say what you did. Say what it may have been like for the other person.\n\n"
                "Leave out the reasons, at least at first. 💛",
            ),
        ),
        tips=(
            Tip(
                id="no-but",
                section="three-parts",
                title="Leave out the 'but'",
                text="Stop before the word 'but'.",
                why="It takes the apology back.",
                today="Write one in a single sentence.",
                reflection="Which apology did me good?",
                topics=("repair", "trust"),
                caveat="You owe nobody an apology for being afraid.",
            ),
        ),
        faqs=(
            Faq(
                id="not-accepted",
                section="three-parts",
                question="What if they do not accept it?",
                answer="They do not have to.\n\nYou can still change.",
                topics=("repair",),
                views=("Try again later.", "Once is enough."),
                also=("apology rejected",),
                tips=("no-but", "kept-word"),
            ),
        ),
    )


LONG = "word " * 400

FAULTS: list[tuple[str, str, str, str]] = [  # what is replaced, by what, what is blamed, and what is said
    # names and headings
    ('licence = "CC0"', 'lisence = "CC0"', "lisence", "Did you mean 'licence'?"),
    ("[[tip]]", "[[tips]]", "[[tips]]", "Did you mean 'tip'?"),
    ("[[tip]]", "[tip]", "[tip]", "Write this heading as [[tip]]"),
    ("[article]", "[[article]]", "[[article]]", "Write this heading as [article]"),
    ("[[faq]]", "[article.more]\n[[faq]]", "[article.more]", "There is no heading 'article.more' here"),
    ('summary = "A', 'title = "x"\nsummary = "A', 'title = "x"', "'title' is here twice; the first is in line 3"),
    ('why = "It takes the apology back."\n', "", "[[tip]]", 'This tip has no why. Add a line: why = "..."'),
    ('topics = ["repair", "trust"]\n', "", "[[tip]]", 'Add a line: topics = ["topic-id"]'),
    # types and lengths
    ('title = "Three parts"', "title = 3", "3\n", "title should look like this"),
    ('title = "Three parts"', "title = true", "true", "title should look like this"),
    ('topics = ["repair"]', 'topics = "repair"', '"repair"\n', 'topics is a list of texts: ["topic-id"]'),
    ('also = ["apology rejected"]', "also = [1]", "[1]", "also is a list of texts"),
    ('topics = ["repair"]', "topics = []", "[]", "topics has 0 items; it must have 1 to 3"),
    ('["repair"]', '["repair", "trust", "space", "support"]', '["repair", "trust", "sp', "has 4 items"),
    ('["repair", "trust"]', '["repair", "repair" ]', '"repair" ]', "'repair' is in this list twice"),
    ('title = "Three parts"', 'title = "" #', '"" #', "title is empty. Write something there."),
    ('title = "Three parts"', 'title = "  "', '"  "\n', "title is empty"),
    ('"You owe nobody an apology for being afraid."', '"" #', '"" #', "caveat is empty. Write something there, or delete it"),
    ('"Saying sorry"', f'"{"x" * 95}"', '"xxx', "title has 95 characters; at most 90 fit. Shorten it by 5."),
    ('["apology rejected"]', f'["fine",\n "{"x" * 101}"]', '"xxx', "also has 101 characters"),
    ('"Stop before the word \'but\'."', '"""One.\n\nTwo."""', '"""One', "text is a single paragraph"),
    # ids and references
    ('id = "saying-sorry"', 'id = "Saying Sorry"', '"Saying Sorry"', "does not fit: an id has only small letters"),
    ('id = "no-but"', 'id = "no--but"\n#"no-but"', '"no--but"', "does not fit"),
    ('id = "no-but"', 'id = "kept-word"', '"kept-word"\nsection', "'kept-word' is taken already, see other"),
    ('id = "not-accepted"', 'id = "why-trust"', '"why-trust"', "'why-trust' is taken already, see other"),
    ('id = "not-accepted"', 'id = "no-but" ', '"no-but" ', "'no-but' is taken already, see a.toml:18"),
    ('section = "three-parts"\ntitle', 'section = "three-part"\ntitle', '"three-part"\n', "Did you mean 'three-parts'?"),
    ('["repair", "trust"]', '["repair",\n  "trusting"]', '"trusting"', "There is no topic 'trusting'. Did you mean 'trust'?"),
    ('"kept-word"]', '"kept-words"]', '"kept-words"', "There is no tip 'kept-words'. Did you mean 'kept-word'?"),
    ('"kept-word"]', '"why-trust"]', '"why-trust"', "There is no tip 'why-trust'"),
    # what is not plain text
    ("Leave out the reasons", "Ask @everyone", "@everyone", "An @ can ping people"),
    ("Leave out the reasons", "Ask <@123456789> about", "<@1", "Discord makes a mention"),
    ("Leave out the reasons", "See <#123456789> for", "<#1", "Discord makes a mention"),
    ("Leave out the reasons", "Wait until <t:1700000000> for", "<t:1", "Discord makes a mention"),
    ("Leave out the reasons", "Use </tip:12> or <a:wave:1234> here", "</tip", "Discord makes a mention"),
    ("Leave out the reasons", "See https://example.org for", "://example", "reads as a link"),
    ("Leave out the reasons", "See WWW.example for", "WWW.", "reads as a link"),
    ("Leave out the reasons", "Join discord.gg/abc with", "d.gg", "reads as a link or invite"),
    ("Leave out the reasons", "Join dsc.me/abc with", "c.me/a", "reads as a link or invite"),
    ("Leave out the reasons", "Look at example.com for", "e.com", "reads as a link"),
    ("Leave out the reasons", "See [this](there) and", "](", "hidden behind words"),
    ("Leave out the reasons", "# Leave", "# Leave", "A # can make a heading"),
    ("Leave out the reasons", "-# Leave", "# Leave", "A # can make a heading"),
    ("Leave out the reasons", "> Leave", "> Leave", "Texts are plain"),
    ("Leave out the reasons", "- Leave", "- Leave", "Texts are plain"),
    ("Leave out the reasons", "Leave ||out||, if you like,", "||out", "Texts are plain"),
    ("Leave out the reasons", "Leave `out` the", "`out", "Texts are plain"),
    ("Leave out the reasons", "Leave __out__ the", "__out", "Texts are plain"),
    ("Leave out the reasons", "Leave \u202eout", "\u202e", "invisible character"),
    ("Leave out the reasons", "Leave \u200bout", "\u200b", "invisible character"),
    ("Leave out the reasons", "Leave \\u200Eout", '"""\nSay', "invisible character"),
    ("Leave out the reasons", "Leave \\u0000out", '"""\nSay', "invisible character"),
    ("Leave out the reasons", "Leave \U000e0041out", "\U000e0041", "invisible character"),
    ('"Once is enough."', '"Once\n',  '"Once\n', "does not belong in a list"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "blamed", "says"), FAULTS)
def test_a_fault_is_named_where_it_is(old: str, new: str, blamed: str, says: str) -> None:
    assert ARTICLE.count(old) == 1
    text = ARTICLE.replace(old, new)
    line, column = place(text, blamed)
    found = problems(text)
    named = [message for at_line, at_column, message in found if (at_line, at_column) == (line, column)]
    assert any(says in message for message in named), found


def test_all_faults_are_named_at_once_from_the_top() -> None:
    text = ARTICLE.replace('title = "Saying sorry"', 'titel = "x"').replace('["repair"]', '["repairs"]')
    text = text.replace("Stop before", "Stop @here before").replace('why = "It', 'why = 1 # "It')
    found = problems(text)
    assert [line for line, _, _ in found] == [1, 3, 22, 23, 39]


def test_each_of_many_signs_in_one_text_is_named_in_its_own_line() -> None:
    text = ARTICLE.replace("Leave out the reasons, at least", "@a\n@b\n@c")
    assert [line for line, _, message in problems(text) if "ping" in message] == [15, 16, 17]


def test_a_reference_is_not_blamed_where_its_target_could_not_be_read() -> None:
    assert len(problems(ARTICLE.replace('id = "three-parts"', 'id = "three-parts'))) == 1


@pytest.mark.parametrize(
    "fine",
    [
        "I <3 you; 2 > 1, and 3 < 4.",
        "e.g. half past 10 a.m. and/or later...",
        "Family: 👨‍👩‍👧‍👦, flag 🏳️‍🌈, and می‌خواهم.",
        "It costs 5 % - or 3 + 4 - of snake_case [sic] (really).",
        "„Anführung“ – l’été, 心を開く",
    ],
)
def test_ordinary_writing_is_plain(fine: str) -> None:
    assert problems(ARTICLE.replace("Leave out the reasons", fine)) == []


def test_lengths_are_those_of_the_tidied_text() -> None:
    lines = "\n".join(["x" * 50 + "   "] * 29)  # 29 * 51 - 1 characters once lines are joined
    assert problems(ARTICLE.replace("Leave out the reasons, at least at first. 💛", lines)) == [
        (11, 8, "text has 1550 characters; at most 1500 fit. Shorten it by 50.")
    ]


def test_all_texts_of_an_answer_must_fit_on_one_card() -> None:
    views = ", ".join(f'"{number}{"v" * 399}"' for number in range(6))
    text = ARTICLE.replace('"Try again later.", "Once is enough."', views)
    text = text.replace("They do not have to.", "a" * 600)
    line = place(text, "[[faq]]")[0]
    assert problems(text) == [(line, 1, "All texts of this faq together have 3053 characters; at most 3000 fit on a card.")]


def test_an_article_may_be_checked_as_the_new_version_of_itself() -> None:
    article, _ = check_file(ARTICLE.encode(), LIBRARY)
    assert article is not None
    library = Library.of(LIBRARY.topics.values(), (OTHER, article))
    assert check_file(ARTICLE.encode(), library) == (article, [])


def test_kinds_are_told_apart_by_their_headings() -> None:
    for text in (TOPICS, PROMPTS, HELPLINES):
        assert check_file(text.encode(), LIBRARY) == (None, [])
    assert problems("") == [
        (1, 1, "There is no [article] in this file. Add one."),
        (1, 1, "There is no [[section]] in this file. Add one."),
    ]


@pytest.mark.parametrize(
    ("old", "new", "blamed", "says"),
    [
        ('"NZ"', '"nz"', '"nz"', "two capital letters"),
        ('"CA"', '"NZ" ', '"NZ" ', "'NZ' is taken already, see a.toml:1"),
        ('"crisis"', '"crises"', '"crises"', 'it is "crisis" or "abuse"'),
        ('"1737"', '"call us"', '"call us"', "as dialled"),
        ('"1737"', "1737", "1737", 'number should look like this: "..."'),
        ("2019\n", "'2019'\n", "'2019'", "source_year should look like this: 2024"),
        ("2019\n", "1737 \n", "1737 ", "A year is a number like 2024"),
        ("2019\n", "true\n", "true", "source_year should look like this: 2024"),
        ('"health.govt.nz"', '"https://health.govt.nz"', '"https', "a source is named in words"),
        ('"A line for women"', '"See @x"', "@x", "An @ can ping"),
        ('Odate city"\nchecked = 2026-11-23', '"\nchecked = 2026-11-23T10:00:00', "2026-11-23T", "2026-01-31"),
        (HELPLINES[: HELPLINES.index("[[country.line]]")], "", '[[country.line]]\nkind = "c', "must come before"),
    ],
)  # fmt: skip
def test_helplines_are_held_to_their_own_rules(old: str, new: str, blamed: str, says: str) -> None:
    assert HELPLINES.count(old) == 1
    text = HELPLINES.replace(old, new)
    line, column = place(text, blamed)
    found = problems(text)
    assert any(says in message for *at, message in found if at == [line, column]), found


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    article, (problem,) = check_file(tmp_path / "none.toml", LIBRARY)
    assert article is None
    assert "cannot be read" in problem.message
    (tmp_path / "a.toml").write_text(ARTICLE, encoding="utf-8")
    assert check_file(tmp_path / "a.toml", LIBRARY)[1] == []


@given(st.integers(0, len(ARTICLE) - 1), st.sampled_from(['"', "'", "[", "]", "\n", "=", "\\", ".", "\0", "@", "\u202e", ""]))
def test_an_article_with_one_slip_is_sound_or_blamed(offset: int, slip: str) -> None:
    text = ARTICLE[:offset] + slip + ARTICLE[offset + 1 :]
    article, found = check_file(text.encode(), LIBRARY)
    assert (article is None) == bool(found)
    assert all(1 <= problem.line <= text.count("\n") + 1 for problem in found)
