"""The canary: an asker whose every trait can be recognised wherever it turns up, and the search for it.

A trait is looked for as it is written, in hex, in base64 and under every hash that needs no key, since whoever holds a member
list can try them all: 100,000 ids take a tenth of a second.
"""

from __future__ import annotations

import base64
import hashlib
import json
import urllib.parse
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Final, cast

SHORTEST: Final = 8
"""Bytes of the shortest needle: a shorter one would be found by chance."""

ID_BYTES: Final = 8


@dataclass(frozen=True, slots=True)
class Canary:
    """Who asks. Nobody else in the server has any of this."""

    user_id: int = 1187654321987654321
    name: str = "quillonferncastle"
    global_name: str = "Quillon Ferncastle-Ø"
    nick: str = "灯りの番人クィロン"
    avatar: str = "a_3f9c0b7de1845a6692c7d0f1b2a3948e"
    guild_avatar: str = "77b1d5e09a4c42f38d6e2b90c1a7f653"
    locale: str = "ja"
    zone: str = "Asia/Kathmandu"
    roles: tuple[str, ...] = ("Night owls of Kirtipur", "Founders of the lantern")

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, self.global_name, self.nick)


Hash = Callable[[bytes], bytes]

HASHES: Final[Mapping[str, Hash]] = {
    "md5": lambda data: hashlib.md5(data, usedforsecurity=False).digest(),
    "sha1": lambda data: hashlib.sha1(data, usedforsecurity=False).digest(),
    "sha256": lambda data: hashlib.sha256(data).digest(),
    "sha512": lambda data: hashlib.sha512(data).digest(),
    "sha3-256": lambda data: hashlib.sha3_256(data).digest(),
    "blake2b": lambda data: hashlib.blake2b(data).digest(),
    "blake2b-32": lambda data: hashlib.blake2b(data, digest_size=32).digest(),
    "blake2b-16": lambda data: hashlib.blake2b(data, digest_size=16).digest(),
    "blake2s": lambda data: hashlib.blake2s(data).digest(),
}


def crc32(data: bytes) -> int:
    return zlib.crc32(data)


def id_forms(user_id: int) -> dict[str, bytes]:
    """An id as text and as eight bytes, in both orders."""
    return {
        "decimal": str(user_id).encode(),
        "big-endian": user_id.to_bytes(ID_BYTES, "big"),
        "little-endian": user_id.to_bytes(ID_BYTES, "little"),
    }


def hashable(user_id: int, beside: Sequence[bytes]) -> dict[str, bytes]:
    """What somebody would hash: the id alone, and with what stands beside it (a server, a question), in either order."""
    found: dict[str, bytes] = {}
    for form, raw in id_forms(user_id).items():
        found[form] = raw
        for other in beside:
            for joint in (b"", b":", b"/", b"-", b"|"):
                found[f"{form} {joint!r} {other!r}"] = raw + joint + other
                found[f"{other!r} {joint!r} {form}"] = other + joint + raw
    return found


def base64_forms(raw: bytes) -> Iterable[bytes]:
    """The part of base64 that `raw` decides, wherever it begins among other bytes, in both alphabets."""
    for shift in range(3):
        whole = base64.b64encode(bytes(shift) + raw)
        start = -(-shift * 8 // 6)
        end = (shift + len(raw)) * 8 // 6
        yield whole[start:end]
        yield whole[start:end].replace(b"+", b"-").replace(b"/", b"_")


class Needles:
    """What must not be found, and where it came from."""

    def __init__(self) -> None:
        self._exact: dict[bytes, list[tuple[bytes, str]]] = defaultdict(list)
        self._folded: dict[bytes, list[tuple[bytes, str]]] = defaultdict(list)

    def add(self, needle: bytes, label: str, *, folded: bool = False) -> None:
        """Look for `needle`; `folded`: whether its letters are large or small."""
        if folded:
            needle = needle.lower()
        assert len(needle) >= SHORTEST, f"{label} is too short to be looked for"
        (self._folded if folded else self._exact)[needle[:SHORTEST]].append((needle, label))

    def add_raw(self, raw: bytes, label: str) -> None:
        """Look for bytes as they are, in hex and in base64."""
        if len(raw) >= SHORTEST:
            self.add(raw, label)
            self.add(repr(raw)[2:-1].encode(), f"{label}, as Python shows bytes")
        self.add(raw.hex().encode(), f"{label}, hex", folded=True)
        for form in base64_forms(raw):
            if len(form) >= SHORTEST:
                self.add(form, f"{label}, base64")

    def add_text(self, text: str, label: str) -> None:
        """Look for a text, whatever wrote it down."""
        self.add(text.encode(), label, folded=True)
        self.add(json.dumps(text)[1:-1].encode(), f"{label}, in JSON", folded=True)
        self.add(urllib.parse.quote(text).encode(), f"{label}, in an address", folded=True)
        self.add(text.encode("utf-16-le"), f"{label}, UTF-16", folded=True)
        self.add_raw(text.encode(), label)

    def add_hashes(self, data: bytes, label: str) -> None:
        """Look for every unkeyed hash of `data`, also where it was cut to eight bytes."""
        for name, digest in HASHES.items():
            self.add_raw(digest(data)[:SHORTEST], f"{name} of {label}")
        self.add(f"{crc32(data):08x}".encode(), f"crc32 of {label}, hex", folded=True)
        if crc32(data) >= 10 ** (SHORTEST - 1):
            self.add(str(crc32(data)).encode(), f"crc32 of {label}")

    def found_in(self, haystack: bytes) -> list[str]:
        """The labels of all that stands in `haystack`."""
        found = [*_found(haystack, self._exact), *_found(haystack.lower(), self._folded)]
        return list(dict.fromkeys(found))


def _found(haystack: bytes, needles: Mapping[bytes, Sequence[tuple[bytes, str]]]) -> Iterable[str]:
    for start in range(len(haystack) - SHORTEST + 1):
        for needle, label in needles.get(haystack[start : start + SHORTEST], ()):
            if haystack.startswith(needle, start):
                yield label


def needles_of(canary: Canary, guild_ids: Iterable[int] = (), role_ids: Iterable[int] = ()) -> Needles:
    """All that would tell of the canary."""
    needles = Needles()
    guilds = [form for guild_id in guild_ids for form in id_forms(guild_id).values()]
    for form, raw in id_forms(canary.user_id).items():
        needles.add_raw(raw, f"id, {form}")
    needles.add(f"{canary.user_id:,}".encode(), "id, in groups")
    for label, data in hashable(canary.user_id, guilds).items():
        needles.add_hashes(data, f"id, {label}")
    for name in canary.names:
        needles.add_text(name, f"name {name}")
        for data in (name.encode(), name.lower().encode(), *(name.encode() + guild for guild in guilds)):
            needles.add_hashes(data, f"name {name}")
    for avatar in (canary.avatar, canary.guild_avatar):
        needles.add_text(avatar, "avatar")
    for role_id in role_ids:
        needles.add(str(role_id).encode(), "role id")
    for role in canary.roles:
        needles.add_text(role, "role name")
    return needles


def leaves(structure: Any) -> Iterable[str | bytes]:
    """Every value in a structure, and every key, as text or bytes."""
    match structure:
        case None | bool():
            return
        case str() | bytes():
            yield structure
        case int() | float():
            yield str(structure)
        case Mapping():
            for key, value in cast("Mapping[object, object]", structure).items():
                yield from leaves(key)
                yield from leaves(value)
        case _ if is_dataclass(structure) and not isinstance(structure, type):
            for field in fields(structure):
                yield from leaves(getattr(structure, field.name))
        case Iterable():
            for value in cast("Iterable[object]", structure):
                yield from leaves(value)
        case _:
            raise TypeError(f"{type(structure).__name__} cannot be searched")


def spelled(structure: Any) -> bytes:
    """A structure as one haystack: every value as it is, a line each."""
    return b"\n".join(leaf.encode("utf-8", "surrogatepass") if isinstance(leaf, str) else leaf for leaf in leaves(structure))
