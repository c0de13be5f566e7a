"""Blocks without unmasking: a block is the tag of the post that earned it, and nobody learns whose tag that is.

When somebody writes without their name, what their tag would be for each blocked post of the server is computed and compared.
So a moderator sees the posts, the person learns that they are meant, and nothing that anybody else can look at moves.

All blocks are in memory: an interaction asks without a look into the database.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.domain.delivery import Delivery, Kind
from bot.domain.keyring import Purpose
from bot.domain.moderation import Action, Block
from bot.domain.refusal import Blocked, NobodyToBlock, NoLongerThere

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.domain.keyring import Keyring
    from bot.domain.question import Question
    from bot.domain.reply import Voice
    from bot.services.outbox import Outbox
    from bot.services.ports import BlockStore, Clock, Randomness
    from bot.services.settings import SettingsDesk


class Blocks:
    """The blocks of all servers."""

    def __init__(
        self, store: BlockStore, settings: SettingsDesk, keyring: Keyring, outbox: Outbox, clock: Clock, randomness: Randomness
    ) -> None:
        self._store = store
        self._settings = settings
        self._keyring = keyring
        self._outbox = outbox
        self._clock = clock
        self._randomness = randomness
        self._blocks: dict[str, Block] = {}

    async def load(self) -> None:
        """Read all blocks into memory, once at start."""
        self._blocks = {block.id: block for block in await self._store.load()}

    def of(self, guild_id: int) -> Sequence[Block]:
        """The blocks of a server that hold today. Their order says nothing."""
        today = self._clock.now().date()
        return [block for block in self._blocks.values() if block.guild_id == guild_id and self.last_day(block) >= today]

    def last_day(self, block: Block) -> date:
        """The last UTC day on which a block holds, by what its server chose."""
        return block.last_day(self._settings.of(block.guild_id).identity_days)

    def has(self, guild_id: int, question_id: str, voice_id: str = "") -> bool:
        """Whether that post earned a block that holds."""
        return any((block.question_id, block.voice_id) == (question_id, voice_id) for block in self.of(guild_id))

    def must_not_be_blocked(self, guild_id: int, user_id: int) -> None:
        """Say no to whoever wrote a blocked post. All blocks are compared, so that the time taken tells nothing.

        Raises:
            Blocked: with the last day of all their blocks.
        """
        matching = [self.last_day(block) for block in self.of(guild_id) if self._is_by(block, user_id)]
        if matching:
            raise Blocked(max(matching))

    def of_question(self, question: Question, moderator_id: int) -> Block:
        """A new block of whoever asked, to be kept with `keep` or with a question's move, then given to `remember`.

        Raises:
            NobodyToBlock: it is forgotten who asked.
        """
        if question.owner_tag is None:
            raise NobodyToBlock
        return Block(
            id=self._randomness.token(),
            guild_id=question.guild_id,
            question_id=question.id,
            tag=question.owner_tag,
            counted_from=question.asked_on,
            moderator_id=moderator_id,
        )

    def of_voice(self, question: Question, voice: Voice, said_on: date, moderator_id: int) -> Block:
        """A new block of whoever replied with that voice on the UTC day `said_on`. Raises NobodyToBlock."""
        if voice.tag is None:
            raise NobodyToBlock
        block = self.of_question(replace(question, owner_tag=voice.tag, asked_on=said_on), moderator_id)
        return replace(block, voice_id=voice.id, name=voice.name)

    async def keep(self, block: Block) -> None:
        """Block from now on. Raises AlreadyDone if that post earned a block before."""
        await self._store.add(block, [self.logged(block)])
        self.remember(block)
        self._outbox.wake()

    def logged(self, block: Block) -> Delivery:
        """The line of the log about a new block."""
        return self._line(block, Action.BLOCKED, block.moderator_id)

    def remember(self, block: Block) -> None:
        """It is kept: take it into memory."""
        self._blocks[block.id] = block

    async def lift(self, guild_id: int, block_id: str, moderator_id: int) -> None:
        """End the block of one post. If the same person wrote another blocked post, that block stays, and nobody can tell.

        Raises:
            NoLongerThere: it is not there (any more).
        """
        block = self._blocks.get(block_id)
        if block is None or block.guild_id != guild_id:
            raise NoLongerThere
        lifted = await self._store.lift(guild_id, block_id, [self._line(block, Action.LIFTED, moderator_id)])
        self._blocks.pop(block_id, None)
        if not lifted:
            raise NoLongerThere
        self._outbox.wake()

    async def purge(self) -> None:
        """Erase the blocks whose days are over."""
        today = self._clock.now().date()
        over = [block.id for block in self._blocks.values() if self.last_day(block) < today]
        if over:
            await self._store.drop(over)
            for block_id in over:
                self._blocks.pop(block_id, None)

    def _line(self, block: Block, action: Action, moderator_id: int) -> Delivery:
        once = f"{block.id}:{block.name}"
        return log_line(self._outbox, block.guild_id, block.question_id, action, moderator_id, once)

    def _is_by(self, block: Block, user_id: int) -> bool:
        purpose = Purpose.VOICE if block.voice_id else Purpose.OWNER
        return self._keyring.matches(block.tag, purpose, block.question_id, user_id)


def log_line(outbox: Outbox, guild_id: int, question_id: str, action: Action, moderator_id: int, once: str) -> Delivery:
    """What a moderator did, for the log in the review channel. `once` tells it from the same done again."""
    return outbox.owed(Kind.MODERATION_LOG, guild_id, question_id, occurrence=f"{action}:{moderator_id}:{once}")


__all__ = ["Blocks", "log_line"]
