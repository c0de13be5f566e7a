from __future__ import annotations

import base64
import hashlib
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.keyring import (
    KEY_ID_BYTES,
    TAG_BYTES,
    KeyFault,
    Keyring,
    Purpose,
    SealBroken,
    key_text,
    open_with,
    seal_with,
    sealed_under,
    tagged_under,
)

if TYPE_CHECKING:
    from collections.abc import Callable

OLD = bytes(range(32))
NEW = bytes(range(32, 64))
NONCE = b"\x05" * 12
ASKER = 190_871_234_567_890_123

keys = st.binary(min_size=32, max_size=32)
nonces = st.binary(min_size=12, max_size=12)
user_ids = st.integers(min_value=1, max_value=2**63 - 1)
question_ids = st.text(alphabet="0123456789abcdef", min_size=16, max_size=16)
parts = st.lists(st.one_of(st.text(), st.integers()), max_size=4)
purposes = st.sampled_from(Purpose)
tampered_byte = st.tuples(st.integers(min_value=0), st.integers(min_value=0, max_value=7))


def flipped(data: bytes, position: int, bit: int) -> bytes:
    position %= len(data)
    return data[:position] + bytes([data[position] ^ (1 << bit)]) + data[position + 1 :]


# Reading keys


@given(st.lists(keys, min_size=1, max_size=4, unique=True))
def test_a_keyring_reads_what_key_text_wrote(raw: list[bytes]) -> None:
    text = ", ".join(key_text(key) for key in raw)
    assert Keyring.from_text(text).key_ids == Keyring(raw).key_ids


@pytest.mark.parametrize("padding", ["", "="])
def test_padding_is_optional(padding: str) -> None:
    assert Keyring.from_text(key_text(OLD) + padding).key_ids == Keyring([OLD]).key_ids


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "there is no key"),
        (" , ", "there is no key"),
        ("{good},", "key 2 of 2 is empty"),
        ("{good},{short}", "key 2 of 2 is not 32 bytes"),
        ("{short},{good}", "key 1 of 2 is not 32 bytes"),
        ("{good}AA", "key 1 of 1 is not 32 bytes"),
        ("not a key", "key 1 of 1 is not 32 bytes"),
        ("{standard}", "key 1 of 1 is not 32 bytes in URL-safe base64"),
        ("{good},{good}", "key 2 of 2 is there twice"),
    ],
)
def test_a_bad_key_is_named_and_not_shown(text: str, named: str) -> None:
    filled = text.format(
        good=key_text(OLD),
        short=base64.urlsafe_b64encode(b"\xaa" * 31).decode(),
        standard=base64.b64encode(b"\xff" * 32).decode(),
    )
    with pytest.raises(KeyFault) as caught:
        Keyring.from_text(filled)
    assert named in str(caught.value)
    assert all(part.strip() not in str(caught.value) for part in filled.split(",") if part.strip())


@given(keys)
def test_nothing_printed_shows_a_key(key: bytes) -> None:
    keyring = Keyring([key, NEW]) if key != NEW else Keyring([key])
    keyring.owner_tag("q", ASKER)
    keyring.seal(Purpose.DRAFT, b"text", bound_to="draft 1", nonce=NONCE)
    for shown in (repr(keyring), str(keyring), f"{keyring}"):
        assert shown in {"<Keyring of 1>", "<Keyring of 2>"}


# Tags


@given(keys, question_ids, user_ids)
def test_the_asker_is_recognised(key: bytes, question_id: str, user_id: int) -> None:
    tag = Keyring([key]).owner_tag(question_id, user_id)
    assert len(tag) == TAG_BYTES
    assert Keyring([key]).owns(tag, question_id, user_id)


@given(question_ids, user_ids, user_ids)
def test_nobody_else_is_recognised(question_id: str, asker: int, other: int) -> None:
    assume(asker != other)
    keyring = Keyring([OLD])
    assert not keyring.owns(keyring.owner_tag(question_id, asker), question_id, other)


@given(st.dictionaries(question_ids, st.tuples(st.booleans(), st.sampled_from([OLD, NEW])), max_size=6), user_ids, user_ids)
def test_ones_own_questions_are_found_among_many(asked: dict[str, tuple[bool, bytes]], asker: int, other: int) -> None:
    assume(asker != other)
    tagged = [(name, Keyring([key]).owner_tag(name, asker if own else other)) for name, (own, key) in asked.items()]
    tagged += [("cut short", tag[:10]) for _name, tag in tagged[:1]]
    keyring = Keyring([NEW])
    assert list(keyring.owned(tagged, asker)) == [name for name, tag in tagged if keyring.owns(tag, name, asker)]
    assert set(Keyring([NEW, OLD]).owned(tagged, asker)) == {name for name, (own, _key) in asked.items() if own}


@given(st.lists(question_ids, min_size=2, max_size=2, unique=True), user_ids)
def test_two_questions_of_one_person_share_nothing(ids: list[str], user_id: int) -> None:
    keyring = Keyring([OLD])
    first, second = (keyring.owner_tag(question_id, user_id)[KEY_ID_BYTES:] for question_id in ids)
    windows = {first[i : i + 8] for i in range(len(first) - 7)}
    assert windows.isdisjoint(second[i : i + 8] for i in range(len(second) - 7))
    assert not keyring.owns(keyring.owner_tag(ids[0], user_id), ids[1], user_id)


def unkeyed_hashes() -> list[Callable[[bytes], bytes]]:
    names = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_256")
    return [lambda data, name=name: hashlib.new(name, data, usedforsecurity=False).digest() for name in names]


def test_without_the_key_no_enumerated_member_matches_a_tag() -> None:
    guild, question = "81384788765712384", "9f2c4e6a8b0d1f35"
    keyring = Keyring([OLD])
    tag = keyring.owner_tag(question, ASKER)
    blind = {tag, tag[KEY_ID_BYTES:], tag[:32], tag[KEY_ID_BYTES : KEY_ID_BYTES + 16]}
    whole = tag.hex()
    for user_id in range(ASKER - 500, ASKER + 500):
        decimal, binary = str(user_id), user_id.to_bytes(8, "big")
        ways = [decimal.encode(), binary, binary[::-1]]
        ways += [f"{a}{s}{b}".encode() for s in ("", ":", "-", "/") for a, b in ((decimal, question), (question, decimal))]
        ways += [f"{a}{b}".encode() for a, b in ((decimal, guild), (guild, decimal))]
        ways += [f"s{len(question)}:{question}i{len(decimal)}:{decimal}".encode()]
        for digest_of, data in product(unkeyed_hashes(), ways):
            digest = digest_of(data)
            assert blind.isdisjoint({digest, digest[:32], digest[:16], digest[4:36]})
        assert decimal.encode() not in tag
        assert binary not in tag
        assert f"{user_id:x}" not in whole


def test_someone_with_another_key_recognises_nobody() -> None:
    tag = Keyring([OLD]).owner_tag("q", ASKER)
    assert not Keyring([NEW]).owns(tag, "q", ASKER)
    # Also when they write their own key's name on it.
    assert not Keyring([NEW]).owns(Keyring([NEW]).key_ids[0] + tag[KEY_ID_BYTES:], "q", ASKER)


@given(purposes, purposes, parts)
def test_a_tag_serves_one_purpose_only(one: Purpose, other: Purpose, of: list[str | int]) -> None:
    keyring = Keyring([OLD])
    assert keyring.matches(keyring.tag(one, *of), other, *of) is (one is other)


@given(parts, parts)
def test_no_two_lists_of_parts_share_a_tag(one: list[str | int], other: list[str | int]) -> None:
    keyring = Keyring([OLD])
    same = [(type(part), part) for part in one] == [(type(part), part) for part in other]
    assert (keyring.tag(Purpose.LIMIT, *one) == keyring.tag(Purpose.LIMIT, *other)) is same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ab", "c"), ("a", "bc")),
        (("ab",), ("a", "b")),
        ((1, 23), (12, 3)),
        ((1,), ("1",)),
        (("",), ()),
        (("as1:b",), ("a", "b")),
        (("asb",), ("a", "b")),
        (("ai1",), ("a", 1)),
        (("\ud800",), ("?",)),
    ],
)
def test_parts_that_look_alike_stay_apart(one: tuple[str | int, ...], other: tuple[str | int, ...]) -> None:
    keyring = Keyring([OLD])
    assert keyring.tag(Purpose.BLOCK, *one) != keyring.tag(Purpose.BLOCK, *other)


@given(tampered_byte)
def test_an_altered_tag_matches_nobody(where: tuple[int, int]) -> None:
    keyring = Keyring([OLD])
    assert not keyring.owns(flipped(keyring.owner_tag("q", ASKER), *where), "q", ASKER)


@pytest.mark.parametrize("cut", [0, 3, 4, 20, 35])
def test_a_cut_tag_matches_nobody(cut: int) -> None:
    keyring = Keyring([OLD])
    assert not keyring.owns(keyring.owner_tag("q", ASKER)[:cut], "q", ASKER)


@given(st.integers(min_value=1, max_value=2**63), user_ids)
def test_a_voice_is_known_in_its_thread_only(thread_id: int, user_id: int) -> None:
    keyring = Keyring([OLD])
    tag = keyring.voice_tag(thread_id, user_id)
    assert keyring.is_voice(tag, thread_id, user_id)
    assert not keyring.is_voice(tag, thread_id + 1, user_id)
    assert not keyring.owns(tag, str(thread_id), user_id)


# Replacing a key


def test_after_a_rotation_old_tags_are_still_recognised_and_found() -> None:
    before, after = Keyring([OLD]), Keyring([NEW, OLD])
    tag = before.owner_tag("q", ASKER)
    assert after.owns(tag, "q", ASKER)
    assert after.owner_tag("q", ASKER) != tag
    assert after.tags(Purpose.OWNER, "q", ASKER) == (after.owner_tag("q", ASKER), tag)
    assert tagged_under(tag) == before.key_ids[0] == after.key_ids[1]


def test_after_a_rotation_old_seals_still_open_and_new_ones_use_the_new_key() -> None:
    sealed = Keyring([OLD]).seal(Purpose.QUESTION, b"story", bound_to="question 1", nonce=NONCE)
    both = Keyring([NEW, OLD])
    assert both.open(Purpose.QUESTION, sealed, bound_to="question 1") == b"story"
    assert sealed_under(sealed) == both.key_ids[1]
    again = both.seal(Purpose.QUESTION, b"story", bound_to="question 1", nonce=NONCE)
    assert sealed_under(again) == both.key_ids[0]


def test_a_key_id_is_not_the_start_of_its_key_or_of_a_plain_hash() -> None:
    (key_id,) = Keyring([OLD]).key_ids
    assert key_id not in {OLD[:4], OLD[-4:]} | {digest(OLD)[:4] for digest in unkeyed_hashes()}


# Seals


@given(keys, purposes, st.binary(max_size=300), st.text(), nonces)
def test_a_seal_opens_to_what_went_in(key: bytes, purpose: Purpose, plaintext: bytes, bound_to: str, nonce: bytes) -> None:
    sealed = Keyring([key]).seal(purpose, plaintext, bound_to=bound_to, nonce=nonce)
    assert Keyring([key]).open(purpose, sealed, bound_to=bound_to) == plaintext
    assert sealed == b"\x01" + Keyring([key]).key_ids[0] + nonce + sealed[17:]
    assert len(sealed) == 1 + 4 + 12 + len(plaintext) + 16


@given(tampered_byte, st.binary(min_size=1, max_size=64))
def test_any_flipped_bit_breaks_a_seal(where: tuple[int, int], plaintext: bytes) -> None:
    keyring = Keyring([OLD])
    sealed = keyring.seal(Purpose.QUESTION, plaintext, bound_to="question 1", nonce=NONCE)
    with pytest.raises(SealBroken):
        keyring.open(Purpose.QUESTION, flipped(sealed, *where), bound_to="question 1")


@given(st.integers(min_value=0, max_value=32))
def test_a_cut_seal_is_broken(length: int) -> None:
    keyring = Keyring([OLD])
    sealed = keyring.seal(Purpose.QUESTION, b"", bound_to="question 1", nonce=NONCE)
    with pytest.raises(SealBroken):
        keyring.open(Purpose.QUESTION, sealed[:length], bound_to="question 1")


@pytest.mark.parametrize(
    ("purpose", "bound_to"), [(Purpose.QUESTION, "question 2"), (Purpose.DRAFT, "question 1"), (Purpose.QUESTION, "")]
)
def test_a_seal_opens_in_no_other_row_or_purpose(purpose: Purpose, bound_to: str) -> None:
    keyring = Keyring([OLD])
    sealed = keyring.seal(Purpose.QUESTION, b"story", bound_to="question 1", nonce=NONCE)
    with pytest.raises(SealBroken):
        keyring.open(purpose, sealed, bound_to=bound_to)


def test_a_seal_under_an_unknown_key_says_so_without_showing_text() -> None:
    sealed = Keyring([OLD]).seal(Purpose.QUESTION, b"story", bound_to="question 1", nonce=NONCE)
    with pytest.raises(SealBroken, match="not at hand") as caught:
        Keyring([NEW]).open(Purpose.QUESTION, sealed, bound_to="question 1")
    assert "story" not in str(caught.value)


@pytest.mark.parametrize("size", [0, 11, 13, 16])
def test_a_nonce_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="12 bytes"):
        Keyring([OLD]).seal(Purpose.QUESTION, b"story", bound_to="q", nonce=b"\0" * size)


# A member's own key


@given(keys, st.binary(max_size=200), st.text(), nonces)
def test_a_members_key_opens_what_it_sealed(key: bytes, plaintext: bytes, bound_to: str, nonce: bytes) -> None:
    sealed = seal_with(key, Purpose.JOURNAL_ENTRY, plaintext, bound_to=bound_to, nonce=nonce)
    assert open_with(key, Purpose.JOURNAL_ENTRY, sealed, bound_to=bound_to) == plaintext


@given(tampered_byte)
def test_any_flipped_bit_breaks_a_journal_entry(where: tuple[int, int]) -> None:
    sealed = seal_with(NEW, Purpose.JOURNAL_ENTRY, b"today", bound_to="entry 1", nonce=NONCE)
    with pytest.raises(SealBroken):
        open_with(NEW, Purpose.JOURNAL_ENTRY, flipped(sealed, *where), bound_to="entry 1")


def test_without_the_members_key_the_keyring_reads_nothing_of_the_journal() -> None:
    sealed = seal_with(NEW, Purpose.JOURNAL_ENTRY, b"today", bound_to="entry 1", nonce=NONCE)
    with pytest.raises(SealBroken):
        Keyring([NEW]).open(Purpose.JOURNAL_ENTRY, sealed, bound_to="entry 1")
    with pytest.raises(SealBroken):
        open_with(OLD, Purpose.JOURNAL_ENTRY, sealed, bound_to="entry 1")
    with pytest.raises(SealBroken):
        open_with(NEW, Purpose.JOURNAL_ENTRY, sealed, bound_to="entry 2")
