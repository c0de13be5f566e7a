from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.normalise import is_blank, is_invisible, normalise, visible
from bot.domain.patterns import compile_pattern
from bot.domain.publishable import publishable
from bot.domain.risk import Risk, risks
from bot.domain.risk_words import KEY_WORDS, SPELLINGS, SPREAD
from bot.domain.spelling import disguised, lexicon, outline, read

DISGUISED = [
    "kill myself",
    "KILL MYSELF",
    "kIlL mYsElF",
    "ｋｉｌｌ ｍｙｓｅｌｆ",
    "𝓴𝓲𝓵𝓵 𝓶𝔂𝓼𝓮𝓵𝓯",
    "𝕜𝕚𝕝𝕝 𝕞𝕪𝕤𝕖𝕝𝕗",
    "ⓚⓘⓛⓛ ⓜⓨⓢⓔⓛⓕ",
    "🅺🅸🅻🅻 🅼🆈🆂🅴🅻🅵",
    "ᴋɪʟʟ ᴍʏꜱᴇʟꜰ",
    "kіll mуself",  # Cyrillic і and у
    "κιll myself",  # Greek κ and ι
    "k\u200bi\u200bl\u200bl my\u200dself",
    "ki\u00adll my\u2060self",
    "k\u0336i\u0336l\u0336l\u0336 m\u0336y\u0336s\u0336e\u0336l\u0336f\u0336",
    "kïłł mÿsélf",
    "k1ll mys3lf",
    "k!ll my$elf",
    "k*ll mys*lf",
    "kiiiill myselfff",
    "k i l l m y s e l f",
    "k.i.l.l m.y.s.e.l.f",
    "k-i-l-l my-self",
    "killmyself",
    "kil myslef",
]


@pytest.mark.parametrize("spelling", DISGUISED)
def test_a_disguised_phrase_is_found_and_pointed_at_where_it_was_typed(spelling: str) -> None:
    text = f"I think I will {spelling} tonight, sorry"
    found = [sign for sign in risks(text) if sign.risk is Risk.SELF and sign.meaning == "speaks of killing themselves"]
    assert len(DISGUISED) == 24
    assert found
    assert text[found[0].start : found[0].end].endswith(spelling.rstrip("\u0336"))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("‘don’t’…", "'don't'..."),
        ("ﬁve ½", "five 1⁄2"),
        ("a\u00a0b\u3000c", "a b c"),
        ("a\r\nb\u2028c", "a\n\nb\nc"),
        ("Straße ＠ Ærø", "strasse @ aero"),
        ("\ud83d x \ue000", " x "),
        ("🇭🇮", "hi"),
    ],
)
def test_text_becomes_plain(text: str, plain: str) -> None:
    assert normalise(text).text == plain


@given(st.text(max_size=200))
def test_every_character_of_a_view_stands_for_a_part_of_the_text_in_order(text: str) -> None:
    for view in (normalise(text), visible(text)):
        assert len(view.text) == len(view.starts) == len(view.ends)
        assert list(view.starts) == sorted(view.starts)
        assert all(0 <= start < end <= len(text) for start, end in zip(view.starts, view.ends, strict=True))
        assert not any(is_invisible(character) for character in view.text)
        view.text.encode()  # half of a surrogate pair would fail here, as it would in the matcher


@given(st.text(alphabet="a#👍 \n\t\u200b\u202e\u3164\u2800\ufe0f\u20e3\u2060\U000e0061\u0301\x00", max_size=20))
def test_a_text_is_blank_where_nothing_of_it_would_be_published(text: str) -> None:
    assert is_blank(text) == (not publishable(text).strip())


@given(st.text(alphabet="aAzZ09 .,!?'\"-", max_size=100))
def test_plain_text_only_loses_its_capitals(text: str) -> None:
    assert normalise(text).text == text.lower()
    assert visible(text).text == text


KNOWN = lexicon(KEY_WORDS, SPELLINGS, SPREAD)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I don't know. Do you?", "i dont know . do you . . "),
        ("wait... what", "wait what . "),
        ("sui cide", "suicide . "),
        ("d i e", "die . "),
        ("d*e or d13", "die or die . "),
        ("scraed of my husbnad", "scared of my husband . "),
        ("I'm 24f, 2nd of 3, at 10pm", "im 24f 2nd of 3 at 10pm . "),
        ("A B test", "a b test . "),
        ("", ""),
    ],
)
def test_words_are_read_as_they_were_meant(text: str, said: str) -> None:
    assert read(text, KNOWN).text == said


@given(st.text(max_size=200))
def test_whatever_is_typed_can_be_read(text: str) -> None:
    said = read(text, KNOWN)
    spans = [said.span(at, at + 1) for at in range(len(said.text))]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)


SIGNS = ["a4@*", "b8", "e3*", "g9", "i1!|l*", "l1!|i", "o0*", "s5$z", "t7+", "uv*"]
DISGUISES = {signs[0]: signs for signs in SIGNS}
NAMES = st.text("abcdefgiklmnostuvz0123456789", min_size=1, max_size=6)


@given(st.data(), NAMES, st.text("abegilostuz01 .!é\n", max_size=5), st.text("abegilostuz01 .!é\n", max_size=5))
def test_a_word_in_disguise_keeps_its_outline(data: st.DataObject, name: str, before: str, after: str) -> None:
    gaps = st.text(" -_.#é", max_size=3)
    letters = [data.draw(st.text(DISGUISES.get(letter, letter), min_size=1, max_size=2)) + data.draw(gaps) for letter in name]
    text = before + "".join(letters) + after
    drawn, sought = outline(text), outline(name)
    assert compile_pattern(disguised(name)).search(text)
    assert sought is not None
    assert drawn is None or sought in drawn
