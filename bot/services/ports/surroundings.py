"""What a use case needs of the machine: time, chance, and files that forget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class Randomness(Protocol):
    """Gives what must not be guessed."""

    def token(self) -> str:
        """A new opaque id: 128 random bits in URL-safe base64, 22 characters."""
        ...

    def nonce(self) -> bytes:
        """12 random bytes for one sealing."""
        ...

    def key(self) -> bytes:
        """32 random bytes."""
        ...

    def below(self, n: int) -> int:
        """A whole number from 0 to n - 1."""
        ...

    def fraction(self) -> float:
        """A number from 0 to 1."""
        ...


class Scrubber(Protocol):
    """Makes sure that what was deleted is in no file."""

    async def scrub(self) -> None:
        """Empty the write-ahead log."""
        ...


__all__ = ["Clock", "Randomness", "Scrubber"]
