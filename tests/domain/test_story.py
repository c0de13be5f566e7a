"""A story in parts: all of it, in order, each within its limit; covered where readers are warned, without joining anything."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.publishable import publishable
from bot.domain.question import STORY_LIMIT, QuestionText
from bot.domain.story import PART_LIMIT, story_parts, uncovered_parts

SIGNS = st.sampled_from(
    ["||", "|", "\u200b", "\\", "*", "_", "://", "discord.gg/", "abc", " ", "\n", ". ", "<@1>", "#", "word"]
)
stories = st.lists(SIGNS, max_size=900).map(lambda pieces: "".join(pieces)[:STORY_LIMIT])


def of(story: str, warning: str = "") -> QuestionText:
    return QuestionText("A title", story, None, warning)


def test_a_short_story_is_one_part_and_a_long_one_several() -> None:
    assert story_parts(of("Short.")) == ("Short.",)
    long = " ".join(["A sentence that takes some room."] * 130)[:STORY_LIMIT]
    parts = story_parts(of(long))
    assert len(parts) == 2
    assert " ".join(parts) == long
    assert parts[0].endswith(".")


@given(stories)
def test_every_part_is_within_its_limit_and_nothing_is_lost(story: str) -> None:
    parts = uncovered_parts(of(story))
    assert all(0 < len(part) <= PART_LIMIT for part in parts)
    bare = re.compile(r"[\s|\\]")
    assert bare.sub("", "".join(parts)) == bare.sub("", publishable(story))


@given(stories)
def test_with_a_warning_each_part_is_one_spoiler_and_the_cuts_are_the_same(story: str) -> None:
    covered, open_parts = story_parts(of(story, "violence")), uncovered_parts(of(story))
    assert len(covered) == len(open_parts)
    for part, plain in zip(covered, open_parts, strict=True):
        assert part[:2] == part[-2:] == "||"
        assert "|" not in part[2:-2]
        assert len(part) <= len(plain) + 4


def test_covering_never_makes_a_link_or_an_invite_of_what_stood_apart() -> None:
    (part,) = story_parts(of("https:||//evil.example|| and discord.gg/||abcdef||", "violence"))
    assert "://" not in part
    assert "discord.gg/a" not in part


@given(st.text(alphabet="*_|~`#\\<@", max_size=STORY_LIMIT, min_size=STORY_LIMIT - 10))
def test_the_worst_story_is_four_parts(story: str) -> None:
    assert len(uncovered_parts(of(story))) <= 4
