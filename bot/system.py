"""The real clock and real randomness, as `run` uses them."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime


class SystemClock:
    """The system's wall clock."""

    def now(self) -> datetime:
        """The present instant in UTC."""
        return datetime.now(UTC)


class SystemRandomness:
    """The operating system's randomness, which cannot be guessed."""

    def token(self) -> str:
        """128 random bits in URL-safe base64, 22 characters."""
        return secrets.token_urlsafe(16)

    def nonce(self) -> bytes:
        """12 random bytes."""
        return secrets.token_bytes(12)

    def key(self) -> bytes:
        """32 random bytes."""
        return secrets.token_bytes(32)

    def below(self, n: int) -> int:
        """A whole number from 0 to n - 1."""
        return secrets.randbelow(n)

    def fraction(self) -> float:
        """A number from 0 to 1."""
        return secrets.randbits(53) / (1 << 53)
