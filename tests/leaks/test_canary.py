"""The search itself: a search that cannot find anything proves nothing."""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from dataclasses import dataclass

import pytest

from tests.leaks.canary import Canary, leaves, needles_of, spelled

CANARY = Canary()
GUILD = 1456074443980800013
NEEDLES = needles_of(CANARY, [GUILD], [1456074443980800077])
ID = CANARY.user_id
RAW = ID.to_bytes(8, "big")

PLANTED: dict[str, bytes] = {
    "decimal": f"asked by {ID}.".encode(),
    "padded": f"{ID:020}".encode(),
    "in groups": f"{ID:,}".encode(),
    "hex": f"0x{ID:x}".encode(),
    "HEX": f"{ID:X}".encode(),
    "hex of the little-endian bytes": ID.to_bytes(8, "little").hex().encode(),
    "eight bytes": b"\x00" + RAW,
    "eight bytes the other way round": ID.to_bytes(8, "little"),
    "base64 of the digits": base64.b64encode(str(ID).encode()),
    "base64 of the digits, one byte further": base64.b64encode(b"x" + str(ID).encode()),
    "base64 of the digits, two bytes further": base64.b64encode(b"xy" + str(ID).encode() + b"z"),
    "base64 of the bytes": base64.b64encode(RAW),
    "URL-safe base64 of the bytes among others": base64.urlsafe_b64encode(b"\xfb\xff" + RAW + b"\xff"),
    "md5": hashlib.md5(str(ID).encode(), usedforsecurity=False).hexdigest().encode(),
    "sha256": hashlib.sha256(str(ID).encode()).digest(),
    "sha256 of the bytes": hashlib.sha256(RAW).hexdigest().upper().encode(),
    "sha256 with the server": hashlib.sha256(f"{GUILD}:{ID}".encode()).digest(),
    "sha512 before the server": hashlib.sha512(f"{ID}{GUILD}".encode()).hexdigest().encode(),
    "sha1 cut short": hashlib.sha1(str(ID).encode(), usedforsecurity=False).hexdigest()[:16].encode(),
    "blake2b in base64": base64.urlsafe_b64encode(hashlib.blake2b(str(ID).encode(), digest_size=16).digest()),
    "blake2s": hashlib.blake2s(f"{ID}/{GUILD}".encode()).digest(),
    "crc32": f"{zlib.crc32(str(ID).encode()):08x}".encode(),
    "name": f"by {CANARY.name.title()}".encode(),
    "hash of the name": hashlib.sha256(CANARY.name.encode()).digest(),
    "name in JSON": json.dumps(CANARY.nick).encode(),
    "nick": CANARY.nick.encode(),
    "global name": CANARY.global_name.encode("utf-16-le"),
    "avatar": f"/avatars/{CANARY.avatar}.png".encode(),
    "role": CANARY.roles[0].encode(),
    "role id": b"<@&1456074443980800077>",
}


@pytest.mark.parametrize("form", PLANTED)
def test_the_search_finds_the_canary(form: str) -> None:
    assert NEEDLES.found_in(b"before " + PLANTED[form] + b" after")


def test_the_search_finds_nobody_else() -> None:
    other = Canary(
        1042195178346021903,
        name="somebodyelse",
        global_name="Somebody Else",
        nick="nobody at all",
        avatar="b" * 32,
        guild_avatar="c" * 32,
        roles=(),
    )
    needles = needles_of(other, [GUILD])
    assert not any(needles.found_in(planted) for planted in PLANTED.values())
    assert not NEEDLES.found_in(json.dumps({"guild": GUILD, "text": "How do I trust again?"}).encode())


def test_every_value_of_a_structure_is_searched() -> None:
    @dataclass
    class Kept:
        text: str
        raw: bytes

    structure = {"a": [Kept("one", b"\x02")], "b": {"c": (3, None, True)}}
    assert set(leaves(structure)) == {"a", "b", "c", "one", b"\x02", "3"}
    assert spelled(structure) == b"a\none\n\x02\nb\nc\n3"
    with pytest.raises(TypeError):
        spelled(object())
