"""Sealing of what people write: between domain values and the bytes that a store keeps."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final

from bot.domain.keyring import Keyring, Purpose, SealBroken, open_with, seal_with
from bot.domain.question import QuestionText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.services.ports import Randomness


_FIELDS: Final = tuple(field.name for field in fields(QuestionText))

_WITH_PROMPT: Final = b"\x1e"
"""What an entry begins with whose prompt is sealed with it. The first entries were words alone."""


@dataclass(frozen=True, slots=True)
class Written:
    """What is sealed of a reflection."""

    prompt: str
    """The reference of what it answers (`bot.services.prompts`); '' for nothing."""
    words: str


REVISION: Final = slice(5, 21)
"""The 16 bytes behind a seal's head (`Keyring.seal`): its nonce and the first of what is sealed."""


class Vault:
    """Seals and opens under the operator's keyring, each seal bound to the row that it stands in."""

    def __init__(self, keyring: Keyring, randomness: Randomness) -> None:
        self.keyring = keyring
        self._randomness = randomness

    def seal_question(self, question_id: str, text: QuestionText) -> bytes:
        """The question's text as sealed bytes for the row `question_id`."""
        plain = json.dumps({name: getattr(text, name) for name in _FIELDS}, ensure_ascii=False).encode()
        return self.keyring.seal(Purpose.QUESTION, plain, bound_to=question_id, nonce=self._randomness.nonce())

    def revision_of(self, sealed: bytes) -> str:
        """Which sealing of a question this is, in 22 characters that say nothing and are others each time."""
        return base64.urlsafe_b64encode(sealed[REVISION]).rstrip(b"=").decode("ascii")

    def open_question(self, question_id: str, sealed: bytes) -> QuestionText:
        """The text again.

        Raises:
            SealBroken: altered, from another row, or sealed under a key that is not there.
        """
        return QuestionText(**json.loads(self.keyring.open(Purpose.QUESTION, sealed, bound_to=question_id)))

    def seal_text(self, purpose: Purpose, row_id: str, text: str) -> bytes:
        """A text for one row."""
        return self.keyring.seal(purpose, text.encode(), bound_to=row_id, nonce=self._randomness.nonce())

    def open_text(self, purpose: Purpose, row_id: str, sealed: bytes) -> str:
        """The text again. Raises SealBroken as `open_question` does."""
        return self.keyring.open(purpose, sealed, bound_to=row_id).decode()

    def new_journal_key(self, journal_id: str) -> bytes:
        """A member's own key, fresh, sealed for the row `journal_id`."""
        key = self._randomness.key()
        return self.keyring.seal(Purpose.JOURNAL_KEY, key, bound_to=journal_id, nonce=self._randomness.nonce())

    def seal_entry(self, journal_id: str, journal_key: bytes, day: str, words: str, prompt: str) -> bytes:
        """A reflection's words and what they answer, under the member's own key, bound to journal and day."""
        raw = self.keyring.open(Purpose.JOURNAL_KEY, journal_key, bound_to=journal_id)
        return seal_with(
            raw,
            Purpose.JOURNAL_ENTRY,
            _WITH_PROMPT + json.dumps([prompt, words], ensure_ascii=False).encode("utf-8", "surrogatepass"),
            bound_to=f"{journal_id}/{day}",
            nonce=self._randomness.nonce(),
        )

    def open_entry(self, journal_id: str, journal_key: bytes, day: str, sealed: bytes) -> Written:
        """The words again. Raises SealBroken as `open_question` does."""
        return self.open_entries(journal_id, journal_key, [(day, sealed)])[0]

    def open_entries(self, journal_id: str, journal_key: bytes, sealed: Iterable[tuple[str, bytes]]) -> list[Written]:
        """The same for many (day, sealed words), with the member's key opened once."""
        raw = self.keyring.open(Purpose.JOURNAL_KEY, journal_key, bound_to=journal_id)
        return [_written(open_with(raw, Purpose.JOURNAL_ENTRY, entry, bound_to=f"{journal_id}/{day}")) for day, entry in sealed]


def _written(plain: bytes) -> Written:
    if plain.startswith(_WITH_PROMPT):
        return Written(*json.loads(plain.removeprefix(_WITH_PROMPT)))
    return Written("", plain.decode())


__all__ = ["SealBroken", "Vault", "Written"]
