from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.automod import NOTHING_TO_FIND, UNKNOWN_WORDS, AutoModRule, AutoModRules, compile_rules
from bot.domain.rust_patterns import UnsupportedPatternError, compile_rust


def keyword_rule(*keywords: str, allow: tuple[str, ...] = ()) -> AutoModRules:
    return compile_rules([AutoModRule(1, "words", keywords=keywords, allow_list=allow)])


def found(rules: AutoModRules, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in rules.hits(text)]


@pytest.mark.parametrize(
    ("keyword", "text", "hits"),
    [
        # The examples of Discord's documentation.
        ("cat*", "catch Catapult CAttLE", ["cat", "Cat", "CAt"]),
        ("tra*", "train trade TRADITIONAL", ["tra", "tra", "TRA"]),
        ("the mat*", "the matrix", ["the mat"]),
        ("*cat", "wildcat copyCat", ["cat", "Cat"]),
        ("*tra", "extra ultra orchesTRA", ["tra", "tra", "TRA"]),
        ("*the mat", "breathe mat", ["the mat"]),
        ("*cat*", "location eduCation", ["cat", "Cat"]),
        ("*the mat*", "breathe matter", ["the mat"]),
        ("cat", "cat", ["cat"]),
        ("train", "a train.", ["train"]),
        ("the mat", "on THE MAT!", ["THE MAT"]),
        ("i like c++", "I like C++, too", ["I like C++"]),
        # And what they are not.
        ("cat*", "location", []),
        ("*cat", "catch", []),
        ("cat", "cats location", []),
        ("cat", "cat_food", []),
        ("été", "un été là", ["été"]),
        ("été", "pétée", []),
        ("ete", "éteint ete", ["ete"]),
        ("кот", "Кот и котик", ["Кот"]),
        ("c*t", "cat c*t", ["c*t"]),
        ("a.c", "abc a.c", ["a.c"]),
        ("cat", "c\u200bat", ["c\u200bat"]),
        ("cat", "cat cat cat", ["cat", "cat", "cat"]),
    ],
)
def test_keywords_match_as_discord_documents(keyword: str, text: str, hits: list[str]) -> None:
    assert found(keyword_rule(keyword), text) == hits


def test_an_allowed_word_takes_back_what_lies_in_it_and_nothing_else() -> None:
    rules = keyword_rule("*cat*", allow=("education", "cat food"))
    assert found(rules, "education, cat food and cats") == ["cat"]
    assert found(rules, "vacation") == ["cat"]


def test_an_allowed_word_takes_back_a_pattern_that_takes_it_in() -> None:
    rules = compile_rules([AutoModRule(1, "r", regex_patterns=(".{1,4}word",), allow_list=("goodword",))])
    assert found(rules, "goodword badword") == ["badword"] or found(rules, "goodword badword") == [" badword"]
    assert found(rules, "goodword") == []


@pytest.mark.parametrize(
    ("pattern", "text", "hits"),
    [
        ("(b|c)at", "a Bat and a cat", ["Bat", "cat"]),
        (r"\d{3}", "١٢٣ and 12", ["١٢٣"]),
        (r"^\w+$", "été", ["été"]),
        (r"[^\W\d_]+", "añb1_2", ["añb"]),
        (r"a[\s]b", "a\u00a0b", ["a\u00a0b"]),
        (r"x\Sy", "xéy x y", ["xéy"]),
        (r"[\W_]{2}", "a. b", [". "]),
        (r"\bcat\b", "cat écat catü cat", ["cat", "cat"]),
        (r"\b\w*shit\w*\b", "dé-shitты!", ["shitты"]),
        (r"\Bat", "at cat éat", ["at", "at"]),
        (r"\b\d+\b", "٣٤ a5 é6 7", ["٣٤", "7"]),
        (r"\b[1-4]+\d", "12 ٣٤ 1٣", ["12", "1٣"]),
        (r"\b[0-9]+", "٣٤ 12", ["12"]),
        (r"\bkid", "\u212aid", ["\u212aid"]),
        (r"[a-z]+", "K\u212aS\u017f", ["K\u212aS\u017f"]),
        (r"\p{Lu}+", "aB1", ["aB"]),
        (r"\P{Lu}+", "aB1", ["1"]),
        (r"(?-i)[[:upper:]]", "aB", ["B"]),
        (r"a$", "a\n", []),
        (r"(?m)^b$", "a\nb\nc", ["b"]),
        (r".", "\n", []),
        (r"\x41\u0042\U00000043\x{64}", "abcd", ["abcd"]),
        (r"\s", "\x0b\x1c\u2028\u180e", ["\x0b", "\u2028"]),
        (r"[a-b-c]\-[-&~]", "a-- b-& --~", ["a--", "b-&", "--~"]),
        (r"\u{1F600}|\u00e9", "😀 É", ["😀", "É"]),
        (r"[\x{300}-\x{36f}]", "e\u0301", ["\u0301"]),
        (r"(?P<n>a)(?<m>b)", "ab", ["ab"]),
        (r"(?-i)Cat", "cat Cat", ["Cat"]),
        (r"[]a]+", "]a", ["]a"]),
        (r"\p{Greek}+", "αβγ abc", ["αβγ"]),
        (r"f+[\W_]*u+", "f.u F_U", ["f.u", "F_U"]),
        ("a*", "bbb", []),
    ],
)
def test_rust_patterns_mean_what_they_mean_in_rust(pattern: str, text: str, hits: list[str]) -> None:
    assert [text[start:end] for start, end in compile_rust(pattern).spans(text)] == hits


@pytest.mark.parametrize(
    "pattern",
    [
        "(?=a)", "(?!a)", "(?<=a)b", r"(a)\1", "(?x)a b", "(?u)a", "(?R)a", r"\b{start}a", r"\<a", r"\>",
        "[a-z&&[^aeiou]]", "[a--b]", "[a~~b]", "[a[bc]]", r"\p{Script=Greek}", r"\p{sc=Greek}", "x{1001}", "a{1, 4}",
        "a{,4}", "a{", "(", "[a", r"\C", r"\Q.\E", r"\e", r"\u{110000}", r"\u{zz}", r"\p{C}", r"\bécole\b",
        r"\b\p{L}+", r"[[:alpha:]]\b", "[z-a]", "\\", r"[\b]", "a**", r"\01",
        r"\u{D800}", r"\u00", r"\x{ 41}", r"\x{4_1}", r"\u+041", r"\x{}", r"\p{Emoji}", r"\p{latin}", r"\p{Letter}",
        "(?ix)a b",
        "(?>a)", "(?|a)", "(?#a)", "(?P=a)", r"\h", r"\R", r"\Z", r"\K", r"\G", "x*+", "(a{100}){100}",
        r"\b{end}", r"\b\d[0-9]",
        "[[a]b]", "[a[]",
    ],
)  # fmt: skip
def test_what_re2_would_refuse_or_misread_is_named_and_not_applied(pattern: str) -> None:
    with pytest.raises(UnsupportedPatternError):
        compile_rust(pattern)
    rules = compile_rules([AutoModRule(7, "patterns", keywords=("dog",), regex_patterns=(pattern,))])
    (unsupported,) = rules.unsupported
    assert unsupported[:2] == ("patterns", pattern)
    assert unsupported.reason
    assert found(rules, "a dog") == ["dog"]


@given(st.text(alphabet=r"ab[]()\wWdDsSbB{}?*+|^$.-&1,é:pLu<>=!x", max_size=16), st.text(alphabet="ab1 é_-я.", max_size=12))
def test_any_pattern_is_either_run_or_refused(pattern: str, text: str) -> None:
    try:
        compiled = compile_rust(pattern)
    except UnsupportedPatternError:
        return
    assert all(0 <= start < end <= len(text) for start, end in compiled.spans(text))


def test_presets_and_empty_keywords_are_named() -> None:
    rules = compile_rules([AutoModRule(1, "r", keywords=("**", " "), presets=("slurs",))])
    assert {tuple(each) for each in rules.unsupported} == {
        ("r", "**", NOTHING_TO_FIND),
        ("r", " ", NOTHING_TO_FIND),
        ("r", "slurs", UNKNOWN_WORDS),
    }


def test_more_mentions_than_allowed_are_forbidden_and_the_same_one_counts_once() -> None:
    rules = compile_rules([AutoModRule(1, "m", mention_limit=2)])
    assert found(rules, "<@1> <@!1> <@&1> <@1>") == []
    assert found(rules, "<@1> <@2> and <@&3>") == ["<@&3>"]


def test_hits_name_their_rule_and_rules_do_not_mix() -> None:
    rules = compile_rules([AutoModRule(1, "a", ("cat",), ("cat nap",)), AutoModRule(2, "b", ("nap",))])
    assert [(hit.rule_id, hit.rule) for hit in rules.hits("cat nap")] == [(2, "b")]


def test_a_thousand_keywords_on_five_hundred_characters_take_well_under_a_millisecond() -> None:
    rules = keyword_rule(*(f"*forbidden{number}word*" for number in range(1_000)))
    text = ("an ordinary sentence about two people, " * 13)[:500]
    rules.hits(text)
    best = min(_seconds(rules, text) for _ in range(20))
    assert best < 0.001


def _seconds(rules: AutoModRules, text: str) -> float:
    start = time.perf_counter()
    rules.hits(text)
    return time.perf_counter() - start


def test_a_catastrophic_pattern_is_not() -> None:
    rules = compile_rules([AutoModRule(1, "r", regex_patterns=(r"(a+)+(b+)+$", r"(\w{1,30}\W?){9}!"))])
    start = time.perf_counter()
    rules.hits("a" * 4_000)
    assert time.perf_counter() - start < 1
