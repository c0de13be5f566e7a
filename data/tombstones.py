"""The file of what was forgotten or taken back: keyed hashes of random ids, a line each, in the order of the hashes.

It lies beside the database and is no part of a backup of it. A line tells nobody anything: whoever has the key and an id
can test whether it is there, as the bot does when it opens an older database. The order is that of the hashes, so that it
does not tell in which order people came. No line is ever taken out: nobody knows how old a database may come back.
"""

from __future__ import annotations

import asyncio
import base64
import os
from typing import TYPE_CHECKING, Final

from bot.domain.keyring import TAG_BYTES, Keyring, Purpose

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from bot.services.ports import Grave


LINE_LENGTH: Final = TAG_BYTES * 4 // 3
"""Characters of a tag in base64: 36 bytes need no padding."""


def tombstones_of(database: Path) -> Path:
    """Where the tombstones of a database lie."""
    return database.with_name(database.name + ".tombstones")


class FileTombstones:
    """The tombstones in a file, private to this user. A file that is not there is an empty one."""

    def __init__(self, path: Path, keyring: Keyring) -> None:
        self._path = path
        self._keyring = keyring
        self._lock = asyncio.Lock()

    async def add(self, grave: Grave, ids: Collection[str]) -> None:
        """Keep these; they are on disk when this returns."""
        if ids:
            async with self._lock:
                await asyncio.to_thread(self._add, {_line(self._keyring.tag(Purpose.TOMBSTONE, grave, one)) for one in ids})

    async def among(self, grave: Grave, ids: Iterable[str]) -> frozenset[str]:
        """Which of these are there, under whichever key that is at hand."""
        async with self._lock:
            return await asyncio.to_thread(self._among, grave, ids)

    def _among(self, grave: Grave, ids: Iterable[str]) -> frozenset[str]:
        lines = self._lines()
        if not lines:
            return frozenset()
        tags = self._keyring.tags
        return frozenset(one for one in ids if any(_line(tag) in lines for tag in tags(Purpose.TOMBSTONE, grave, one)))

    def _lines(self) -> set[str]:
        try:
            whole = self._path.read_text("ascii", "replace").split()
            return {line for line in whole if len(line) == LINE_LENGTH}  # what else stands there came of a crash
        except FileNotFoundError:
            return set()

    def _add(self, lines: set[str]) -> None:
        whole = self._lines() | lines
        beside = self._path.with_name(self._path.name + ".new")
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii", errors="replace") as file:
            file.write("".join(f"{line}\n" for line in sorted(whole)))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._path)
        folder = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)  # the name, too, must outlive a power cut
        finally:
            os.close(folder)


def _line(tag: bytes) -> str:
    return base64.urlsafe_b64encode(tag).decode("ascii")


__all__ = ["FileTombstones", "tombstones_of"]
