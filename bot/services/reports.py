"""Reports: anybody can point moderators at a message of a question's thread, and nobody is shown who did.

One person and message is one report; all reports of a message are one card. Somebody who reports what they wrote themselves is
treated like anybody else: it gives nothing away.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from bot.domain.delivery import Delivery, Kind
from bot.domain.keyring import Purpose
from bot.domain.moderation import NOTE_LIMIT, Limited, Report
from bot.domain.parcel import Parcel, Receipt, ReportCard
from bot.domain.refusal import AlreadyDone, FieldFault, NoLongerThere, NotAQuestion
from bot.services.ports import Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.question import Place, Question
    from bot.domain.reply import Voice
    from bot.services.blocks import Blocks
    from bot.services.gate import Gate
    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, QuestionStore, Randomness, ReplyStore, ReportStore
    from bot.services.settings import SettingsDesk
    from bot.services.vault import Vault

DISCORD_EPOCH: Final = 1_420_070_400_000
"""Milliseconds from 1970 to the first of 2015, from which Discord's ids count (Discord: reference, Snowflakes)."""


class Reports:
    """Reporting, and taking care of reports."""

    def __init__(
        self,
        store: ReportStore,
        questions: QuestionStore,
        replies: ReplyStore,
        settings: SettingsDesk,
        blocks: Blocks,
        gate: Gate,
        vault: Vault,
        *,
        outbox: Outbox,
        clock: Clock,
        randomness: Randomness,
    ) -> None:
        self._store = store
        self._questions = questions
        self._replies = replies
        self._settings = settings
        self._blocks = blocks
        self._gate = gate
        self._vault = vault
        self._outbox = outbox
        self._clock = clock
        self._randomness = randomness

    # -- anybody

    async def must_be_reportable(self, guild_id: int, message: Place) -> None:
        """Say no before anybody types a reason.

        Raises:
            NotAQuestion: it is neither a question nor a message in the thread of one.
        """
        await self._question_of(guild_id, message)

    async def post_of(self, guild_id: int, question_id: str) -> Place:
        """Where a question's own message stands. Raises NoLongerThere."""
        question = await self._questions.get(guild_id, question_id)
        if question is None or question.post is None:
            raise NoLongerThere
        return question.post

    async def report(self, guild_id: int, user_id: int, message: Place, reason: str) -> None:
        """Tell the moderators of a message. Done a second time by the same person it changes nothing, and looks the same.

        Raises:
            NotAQuestion: as `must_be_reportable` does.
            FieldFault: the reason is too long.
            EnoughForToday: they have reported as much as fits in a day.
        """
        if len(reason) > NOTE_LIMIT:
            raise FieldFault("reason", NOTE_LIMIT)
        question = await self._question_of(guild_id, message)
        tags = self._vault.keyring.tags(Purpose.REPORT, message.message_id, user_id)
        sealed = self._vault.seal_text(Purpose.REPORT, str(message.message_id), reason) if reason.strip() else None
        use = self._gate.one_more(Limited.REPORTS, guild_id, user_id)
        for _round in range(2):  # a second one only when two people are the first to report it at the same moment
            known = await self._store.of_message(guild_id, message.message_id)
            report = known or Report(self._randomness.token(), guild_id, question.id, message, self._clock.now().date())
            owed = [self._outbox.owed(Kind.REPORT_CARD, guild_id, report.id)]
            if await self._store.add(report, tags, sealed, use, owed):
                self._outbox.wake()
                return

    # -- moderators

    async def handle(self, guild_id: int, report_id: str, moderator_id: int) -> None:
        """It is taken care of; the card says by whom.

        Raises:
            AlreadyDone: somebody did before, or it is not there any more.
        """
        owed = [self._outbox.owed(Kind.REPORT_CARD, guild_id, report_id)]
        if not await self._store.handle(guild_id, report_id, moderator_id, owed):
            raise AlreadyDone
        self._outbox.wake()

    async def heal(self, guild_id: int, report_id: str) -> None:
        """Bring a report's card up to date; one that was deleted by hand is posted again while the report is open."""
        if await self._store.get(guild_id, report_id) is None:
            return
        await self._outbox.add([self._outbox.owed(Kind.REPORT_CARD, guild_id, report_id)])

    async def block(self, guild_id: int, report_id: str, moderator_id: int) -> None:
        """Block whoever wrote a reported message without their name, whom nobody learns.

        Raises:
            NoLongerThere: no such report, or the message was written by somebody under their own name.
            NobodyToBlock: it is forgotten who wrote it.
            AlreadyDone: that message earned a block before.
        """
        found = await self._store.get(guild_id, report_id)
        question = await self._questions.get(guild_id, found[0].question_id) if found else None
        if found is None or question is None:
            raise NoLongerThere
        message = found[0].message
        if question.post == message:
            block = self._blocks.of_question(question, moderator_id)
        else:
            voice = await self._voice(question, message)
            if voice is None:
                raise NoLongerThere
            block = self._blocks.of_voice(question, voice, day_of(message.message_id), moderator_id)
        await self._blocks.keep(block)

    async def open(self, guild_id: int) -> Sequence[Report]:
        """All reports that nobody has handled."""
        return await self._store.open(guild_id)

    async def purge(self) -> None:
        """Erase reports that are older than the server keeps identities."""
        today = self._clock.now().date()
        for settings in self._settings.everywhere():
            await self._store.purge(settings.guild_id, today - timedelta(days=settings.identity_days))

    # -- the card

    async def prepare(self, delivery: Delivery) -> Parcel | None:
        """The card as it should stand now (`bot.services.outbox.Handler`)."""
        found = await self._store.get(delivery.guild_id, delivery.subject_id)
        question = await self._questions.get(delivery.guild_id, found[0].question_id) if found else None
        if found is None or question is None:
            return None
        report, sealed = found
        channel_id = self._settings.of(delivery.guild_id).review_channel_id
        if channel_id is None:
            raise Standing("no review channel")
        if report.handled_by is not None and report.card is None:
            return None
        bound = str(report.message.message_id)
        is_question = question.post == report.message
        voice = None if is_question else await self._voice(question, report.message)
        return ReportCard(
            channel_id=channel_id,
            guild_id=delivery.guild_id,
            report_id=report.id,
            message=report.message,
            number=question.number,
            times=len(sealed),
            reasons=tuple(self._vault.open_text(Purpose.REPORT, bound, reason) for reason in sealed if reason is not None),
            is_question=is_question,
            voice_name=voice.name if voice is not None else "",
            handled_by=report.handled_by,
            card=report.card,
        )

    async def complete(self, delivery: Delivery, receipt: Receipt) -> None:
        """Keep where the card stands; one more report may have come while it was on its way."""
        assert receipt.place is not None  # noqa: S101 -- a card is a message
        await self._store.carded(delivery.guild_id, delivery.subject_id, receipt.place, delivery)

    async def stopped(self, delivery: Delivery, code: str) -> tuple[Delivery, ...]:
        """Nothing: the channel to tell it in is the one that does not work. `/setup check` shows it."""
        del delivery, code
        return ()

    async def _voice(self, question: Question, message: Place) -> Voice | None:
        return await self._replies.spoken(question.guild_id, question.id, message.message_id)

    async def _question_of(self, guild_id: int, message: Place) -> Question:
        question = await self._questions.at(guild_id, message.channel_id, message.message_id)
        if question is None:
            raise NotAQuestion
        return question


def day_of(message_id: int) -> date:
    """The UTC day on which Discord made a message, which its id holds."""
    return datetime.fromtimestamp(((message_id >> 22) + DISCORD_EPOCH) / 1_000, tz=UTC).date()
