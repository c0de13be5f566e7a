"""Writing `.env`: private from the first byte, whole or not at all, and with everything else in it left as it was."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLAIN: Final = re.compile(r"[\w.,:/+=@-]+", re.ASCII)

_HEAD: Final = """\
# Settings of Porchlight. Keep this file to yourself: whoever has it can act as the bot.
# Keep a copy of PORCHLIGHT_KEY apart from the backups of the database. Nothing can be read without it.
"""


def write(path: Path, values: Mapping[str, str]) -> None:
    """Set `values` in the file at `path`, which is made when it is not there; its mode is 0600 afterwards.

    A line that set one of the names before is replaced; every other line stays. Raises OSError.
    """
    path = path.resolve()  # a link stays a link
    text = path.read_text("utf-8") if path.exists() else _HEAD
    for name, value in values.items():
        line = f"{name}={_quoted(value)}"
        known = re.compile(rf"^[ \t]*(?:export[ \t]+)?{name}[ \t]*(?:=.*)?$", re.MULTILINE)
        if known.search(text):
            text = known.sub(lambda _match, line=line: line, text)
        else:
            text = "\n".join([*text.splitlines(), line, ""])
    path.parent.mkdir(parents=True, exist_ok=True)
    # mkstemp makes the file at mode 0600, in the same folder so that replacing is one step.
    descriptor, draft = tempfile.mkstemp(prefix=".env-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise


def _quoted(value: str) -> str:
    """A value as python-dotenv reads it back. Plain ones stay bare: other readers of .env keep quotation marks."""
    if _PLAIN.fullmatch(value):
        return value
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
