"""All use cases of moderators, put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.domain.delivery import Kind
from bot.services.blocks import Blocks
from bot.services.gate import Gate
from bot.services.moderating import Moderating, ModerationLogHandler
from bot.services.notes import NoteCardHandler, Notes
from bot.services.reports import Reports
from bot.services.reviewing import ReviewCardHandler, Reviewing, StrayCardHandler

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.services.outbox import Handler, Outbox
    from bot.services.ports import (
        BlockStore,
        Clock,
        DeliveryStore,
        LimitStore,
        NoteStore,
        QuestionStore,
        Randomness,
        ReplyStore,
        ReportStore,
    )
    from bot.services.retention import Retention
    from bot.services.settings import SettingsDesk
    from bot.services.vault import Vault


class ModerationStores(Protocol):
    """The stores that moderation rests on."""

    notes: NoteStore
    blocks: BlockStore
    limits: LimitStore
    reports: ReportStore


@dataclass(frozen=True, slots=True)
class Moderation:
    """The use cases, and the handlers of the deliveries that they cause."""

    blocks: Blocks
    gate: Gate
    notes: Notes
    reviewing: Reviewing
    reports: Reports
    moderating: Moderating
    handlers: Mapping[Kind, Handler]

    @classmethod
    async def of(
        cls,
        stores: ModerationStores,
        questions: QuestionStore,
        replies: ReplyStore,
        deliveries: DeliveryStore,
        vault: Vault,
        settings: SettingsDesk,
        outbox: Outbox,
        *,
        clock: Clock,
        randomness: Randomness,
        retention: Retention,
    ) -> Moderation:
        """Moderation on these stores, with all blocks in memory."""
        blocks = Blocks(stores.blocks, settings, vault.keyring, outbox, clock, randomness)
        await blocks.load()
        gate = Gate(blocks, stores.limits, settings, vault.keyring, clock)
        notes = Notes(stores.notes, questions, vault, outbox, gate, randomness)
        reports = Reports(
            stores.reports,
            questions,
            replies,
            settings,
            blocks,
            gate,
            vault,
            outbox=outbox,
            clock=clock,
            randomness=randomness,
        )
        return cls(
            blocks=blocks,
            gate=gate,
            notes=notes,
            reviewing=Reviewing(questions, settings, notes, blocks, vault, outbox, randomness, retention),
            reports=reports,
            moderating=Moderating(
                questions, deliveries, notes, blocks, reports, vault, outbox, randomness, retention=retention
            ),
            handlers={
                Kind.REPORT_CARD: reports,
                Kind.MODERATION_LOG: ModerationLogHandler(questions, deliveries, settings),
                Kind.REVIEW_CARD: ReviewCardHandler(questions, stores.notes, settings, blocks, vault, outbox),
                Kind.STRAY_CARD: StrayCardHandler(questions, deliveries),
                Kind.NOTE_CARD: NoteCardHandler(stores.notes, questions, deliveries, settings, vault),
            },
        )
