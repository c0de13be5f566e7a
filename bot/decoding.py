"""What Discord sends is read so that nobody's text can end the bot.

JSON can carry half of a character (a surrogate without its other half), and somebody may send one. orjson, which discord.py
takes for its speed, refuses the whole message then, and an exception there ends the client for good, for everybody.
"""

from __future__ import annotations

import json
from typing import Any, Final

import discord

_read: Final[Any] = discord.utils._from_json  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001 -- what the library chose


def decoded(text: str | bytes) -> Any:
    """The value of a JSON text; in place of half a character stands the sign U+FFFD. Raises ValueError if it is no JSON."""
    try:
        return _read(text)
    except ValueError:
        whole = json.dumps(json.loads(text), ensure_ascii=False).encode("utf-16", "surrogatepass")
        return json.loads(whole.decode("utf-16", "replace"))


def decode_leniently() -> None:
    """Have the library read with `decoded`: the gateway and the API alike."""
    discord.utils._from_json = decoded  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001 -- it has no setting for it


__all__ = ["decode_leniently", "decoded"]
