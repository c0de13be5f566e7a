"""Everything that anonymity rests on: tags that only the key can compute, and seals that only the key can open.

The operator keeps one key, or several while one is being replaced, outside the database. From each come independent
subkeys, one for each purpose (HKDF-SHA256, RFC 5869), so that a value made for one purpose says nothing about another.

- A *tag* (HMAC-SHA256) stands where a person's id would stand. The same person under the same parts has the same tag,
  so 'is this the asker?' is answered by computing it again. Other parts give a tag that shares nothing with it.
- A *seal* (ChaCha20-Poly1305, RFC 8439) hides bytes, and binds them to the row in which they were written.

ChaCha20-Poly1305 and not AES-256-GCM: it takes the same time whatever it encrypts also on machines without AES
instructions, such as the small ARM boards on which people host a bot for friends. Where both are fast, nothing here is
large enough to tell. A nonce is 12 random bytes: with 2**32 seals under one subkey, the chance that any two share a
nonce is still about 2**-33 (the bound of NIST SP 800-38D, section 8.3).

Nothing here is random by itself: nonces and new keys are passed in.
"""

from __future__ import annotations

import base64
import hmac
import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
KEY_ID_BYTES: Final = 4
TAG_BYTES: Final = KEY_ID_BYTES + 32

_KEY_TEXT: Final = re.compile(r"[A-Za-z0-9_-]{43}=?")
_UNDER_KEYRING: Final = b"\x01"
_UNDER_MEMBER_KEY: Final = b"\x02"
_SEAL_HEAD_BYTES: Final = 1 + KEY_ID_BYTES


class Purpose(StrEnum):
    """What a tag or seal is for. The values are part of every subkey: changing one orphans what was made under it."""

    OWNER = "owner"
    VOICE = "voice"
    DRAFT = "draft"
    QUESTION = "question"
    REPLY = "reply"
    HELPFUL = "helpful"
    LIMIT = "limit"
    MEMBER_TIPS = "member-tips"
    MEMBER_REFLECTIONS = "member-reflections"
    JOURNAL_KEY = "journal-key"
    JOURNAL_ENTRY = "journal-entry"
    ADDRESS = "address"
    BLOCK = "block"
    REPORT = "report"
    NOTE = "note"
    TOMBSTONE = "tombstone"
    KEY_CHECK = "key-check"


class KeyFault(ValueError):
    """A key that cannot be used. The message names which one (counted from 1) and why, and never shows any of it."""


class SealBroken(ValueError):
    """A seal that does not open: altered, moved to another row or purpose, or made under a key that is not at hand."""


class Keyring:
    """The keys at hand, newest first. The newest makes new tags and seals; older ones still recognise and open."""

    __slots__ = ("_ciphers", "_keys", "_newest", "_tag_keys")

    def __init__(self, keys: Sequence[bytes]) -> None:
        """Take raw keys of 32 bytes, newest first. Raises KeyFault."""
        if not keys:
            raise KeyFault("there is no key")
        self._keys: dict[bytes, bytes] = {}
        for number, key in enumerate(keys, start=1):
            if len(key) != KEY_BYTES:
                raise KeyFault(f"key {number} of {len(keys)} has {len(key)} bytes, not {KEY_BYTES}")
            key_id = _derive(key, "key id", KEY_ID_BYTES)
            if key_id in self._keys:
                raise KeyFault(f"key {number} of {len(keys)} is there twice")
            self._keys[key_id] = key
        self._newest = next(iter(self._keys))
        # Subkeys are derived when a purpose is first used: deriving costs more than the tag itself.
        self._tag_keys: dict[Purpose, Mapping[bytes, HMAC]] = {}
        self._ciphers: dict[Purpose, Mapping[bytes, ChaCha20Poly1305]] = {}

    @classmethod
    def from_text(cls, text: str) -> Keyring:
        """Read keys as `PORCHLIGHT_KEY` holds them: URL-safe base64 of 32 bytes each, newest first, commas between.

        Padding may be left out, and white space around a key is ignored. Raises KeyFault.
        """
        parts = [part.strip() for part in text.split(",")]
        if not any(parts):
            raise KeyFault("there is no key")
        keys: list[bytes] = []
        for number, part in enumerate(parts, start=1):
            if not _KEY_TEXT.fullmatch(part):
                why = "is empty" if not part else "is not 32 bytes in URL-safe base64 (43 letters, digits, '-' and '_')"
                raise KeyFault(f"key {number} of {len(parts)} {why}")
            keys.append(base64.urlsafe_b64decode(part.rstrip("=") + "="))
        return cls(keys)

    def __repr__(self) -> str:
        return f"<Keyring of {len(self._keys)}>"

    @property
    def key_ids(self) -> tuple[bytes, ...]:
        """The public names of the keys (4 bytes each), newest first. Derived: they say nothing about the keys."""
        return tuple(self._keys)

    def tag(self, purpose: Purpose, *parts: str | int) -> bytes:
        """The 36 bytes that stand for `parts` under the newest key: key id, then HMAC-SHA256."""
        return self._newest + _keyed(self._tag_keys_for(purpose)[self._newest], _encode(parts))

    def tags(self, purpose: Purpose, *parts: str | int) -> tuple[bytes, ...]:
        """The tag of `parts` under each key, newest first: what to look for where rows may be older than a key."""
        encoded = _encode(parts)
        return tuple(key_id + _keyed(key, encoded) for key_id, key in self._tag_keys_for(purpose).items())

    def matches(self, tag: bytes, purpose: Purpose, *parts: str | int) -> bool:
        """Whether `tag` stands for `parts`, compared in constant time. False also under a key that is not at hand."""
        key = self._tag_keys_for(purpose).get(tag[:KEY_ID_BYTES])
        if key is None:
            return False
        return hmac.compare_digest(tag[KEY_ID_BYTES:], _keyed(key, _encode(parts)))

    def owner_tag(self, question_id: str, user_id: int) -> bytes:
        """The tag of whoever asked a question. Two questions of one person share nothing but the key id, as all do."""
        return self.tag(Purpose.OWNER, question_id, user_id)

    def owns(self, tag: bytes, question_id: str, user_id: int) -> bool:
        """Whether this person asked this question."""
        return self.matches(tag, Purpose.OWNER, question_id, user_id)

    def owned(self, tagged: Iterable[tuple[str, bytes]], user_id: int) -> Iterator[str]:
        """Those that `owns` says yes to, of many questions with their tags: their ids."""
        keys, person = self._tag_keys_for(Purpose.OWNER), _encode((user_id,))
        for question_id, tag in tagged:
            key = keys.get(tag[:KEY_ID_BYTES])
            if key is not None and hmac.compare_digest(tag[KEY_ID_BYTES:], _keyed(key, _encode((question_id,)) + person)):
                yield question_id

    def voice_tag(self, thread_id: str | int, user_id: int) -> bytes:
        """The tag of whoever speaks anonymously in a thread: the same within it, unlinkable to other threads."""
        return self.tag(Purpose.VOICE, thread_id, user_id)

    def is_voice(self, tag: bytes, thread_id: str | int, user_id: int) -> bool:
        """Whether this person is this voice of the thread."""
        return self.matches(tag, Purpose.VOICE, thread_id, user_id)

    def seal(self, purpose: Purpose, plaintext: bytes, *, bound_to: str, nonce: bytes) -> bytes:
        """Hide `plaintext` under the newest key: version (1 byte), key id (4), nonce (12), ciphertext, its check (16).

        `bound_to` names the row (table and id): the seal opens nowhere else. `nonce` is 12 random bytes, fresh each
        time. The length of what is sealed stays visible: give a value that its length could tell apart, such as a user
        id, a fixed width.
        """
        head = _UNDER_KEYRING + self._newest
        cipher = self._ciphers_for(purpose)[self._newest]
        return head + _seal(cipher, plaintext, _bond(purpose, bound_to), nonce)

    def open(self, purpose: Purpose, sealed: bytes, *, bound_to: str) -> bytes:
        """What was sealed for this purpose and row. Raises SealBroken."""
        key_id = sealed_under(sealed)
        cipher = self._ciphers_for(purpose).get(key_id)
        if cipher is None:
            raise SealBroken(f"sealed under key {key_id.hex()}, which is not at hand")
        return _open(cipher, sealed[_SEAL_HEAD_BYTES:], _bond(purpose, bound_to))

    def _tag_keys_for(self, purpose: Purpose) -> Mapping[bytes, HMAC]:
        keys = self._tag_keys.get(purpose)
        if keys is None:
            keys = {key_id: HMAC(_derive(key, f"tag {purpose}", KEY_BYTES), SHA256()) for key_id, key in self._keys.items()}
            self._tag_keys[purpose] = keys
        return keys

    def _ciphers_for(self, purpose: Purpose) -> Mapping[bytes, ChaCha20Poly1305]:
        ciphers = self._ciphers.get(purpose)
        if ciphers is None:
            ciphers = {
                key_id: ChaCha20Poly1305(_derive(key, f"seal {purpose}", KEY_BYTES)) for key_id, key in self._keys.items()
            }
            self._ciphers[purpose] = ciphers
        return ciphers


def key_text(raw: bytes) -> str:
    """A raw key of 32 bytes as `PORCHLIGHT_KEY` holds it: 43 characters, without padding. Raises KeyFault."""
    if len(raw) != KEY_BYTES:
        raise KeyFault(f"a key has {KEY_BYTES} bytes, not {len(raw)}")
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def tagged_under(tag: bytes) -> bytes:
    """The id of the key under which a tag was made."""
    return tag[:KEY_ID_BYTES]


def sealed_under(sealed: bytes) -> bytes:
    """The id of the key under which `Keyring.seal` made this. Raises SealBroken when it made no such thing."""
    if sealed[:1] != _UNDER_KEYRING or len(sealed) < _SEAL_HEAD_BYTES:
        raise SealBroken("not a seal of the keyring")
    return sealed[1:_SEAL_HEAD_BYTES]


def seal_with(raw_key: bytes, purpose: Purpose, plaintext: bytes, *, bound_to: str, nonce: bytes) -> bytes:
    """Hide `plaintext` under a member's own key of 32 random bytes: version (1 byte), nonce (12), ciphertext and check.

    That key is itself kept sealed under the keyring (JOURNAL_KEY): once it is destroyed, nothing under it can ever be
    read. `bound_to` and `nonce` are as for `Keyring.seal`.
    """
    return _UNDER_MEMBER_KEY + _seal(ChaCha20Poly1305(raw_key), plaintext, _bond(purpose, bound_to), nonce)


def open_with(raw_key: bytes, purpose: Purpose, sealed: bytes, *, bound_to: str) -> bytes:
    """What was sealed under this member's key for this purpose and row. Raises SealBroken."""
    if sealed[:1] != _UNDER_MEMBER_KEY:
        raise SealBroken("not a seal of a member's key")
    return _open(ChaCha20Poly1305(raw_key), sealed[1:], _bond(purpose, bound_to))


def _seal(cipher: ChaCha20Poly1305, plaintext: bytes, bond: bytes, nonce: bytes) -> bytes:
    if len(nonce) != NONCE_BYTES:
        raise ValueError(f"a nonce has {NONCE_BYTES} bytes, not {len(nonce)}")
    return nonce + cipher.encrypt(nonce, plaintext, bond)


def _open(cipher: ChaCha20Poly1305, body: bytes, bond: bytes) -> bytes:
    try:
        return cipher.decrypt(body[:NONCE_BYTES], body[NONCE_BYTES:], bond)
    except (InvalidTag, ValueError):
        # 'from None': what was tried stays out of every traceback.
        raise SealBroken("altered, or not of this row and purpose") from None


def _bond(purpose: Purpose, bound_to: str) -> bytes:
    return _encode((purpose, bound_to))


def _derive(key: bytes, what_for: str, length: int) -> bytes:
    info = f"porchlight 1 {what_for}".encode("ascii")
    return HKDF(algorithm=SHA256(), length=length, salt=None, info=info).derive(key)


def _keyed(key: HMAC, message: bytes) -> bytes:
    """The HMAC of a message, from one that has taken in its key alone: finding one's own among many is the work of this."""
    taken = key.copy()
    taken.update(message)
    return taken.finalize()


def _encode(parts: Iterable[str | int]) -> bytes:
    """Parts as bytes, each with its kind and length before it: no two different lists of parts give the same bytes.

    A lone surrogate, which is no valid UTF-8, still gets bytes of its own: Discord's JSON can carry one.
    """
    texts: list[str] = []
    for part in parts:
        kind, text = ("s", part) if isinstance(part, str) else ("i", f"{part:d}")
        texts.append(f"{kind}{len(text)}:{text}")
    return "".join(texts).encode("utf-8", "surrogatepass")
