"""Whether the operator's key belongs to this database. Another key would open nothing and find nobody's questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.keyring import Keyring, Purpose, SealBroken
from data.database import DatabaseFault

if TYPE_CHECKING:
    import sqlite3

    from data.database import Database

_ROW: Final = "key check"
_TEXT: Final = b"Porchlight"


async def assert_key(database: Database, keyring: Keyring, nonce: bytes) -> None:
    """Check the key against the one that the database was made with; a new database is made with this one.

    Raises:
        DatabaseFault: no key of the ring is the one that this database needs.
    """

    def work(tx: sqlite3.Connection) -> bytes | None:
        row = tx.execute("SELECT sealed FROM key_check").fetchone()
        if row is None:
            sealed = keyring.seal(Purpose.KEY_CHECK, _TEXT, bound_to=_ROW, nonce=nonce)
            tx.execute("INSERT INTO key_check (id, sealed) VALUES (1, ?)", (sealed,))
            return None
        return row[0]

    sealed = await database.write(work)
    if sealed is None:
        return
    try:
        keyring.open(Purpose.KEY_CHECK, sealed, bound_to=_ROW)
    except SealBroken as error:
        raise DatabaseFault(
            f"PORCHLIGHT_KEY is not the key that {database.path} was made with. Set the key that belongs to it: "
            "under another one nobody's questions and journals can be found again."
        ) from error
