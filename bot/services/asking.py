"""All use cases of asking, put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.services.automod import AutoMod
from bot.services.own_questions import OwnQuestions
from bot.services.previews import Previews
from bot.services.questions import Questions
from bot.services.screening import Screener

if TYPE_CHECKING:
    from bot.services.gate import Gate
    from bot.services.libraries import Libraries
    from bot.services.outbox import Outbox
    from bot.services.ports import Clock, QuestionStore, Randomness
    from bot.services.question_search import QuestionSearch
    from bot.services.retention import Retention
    from bot.services.settings import SettingsDesk
    from bot.services.vault import Vault


@dataclass(frozen=True, slots=True)
class Asking:
    """What somebody with a question needs."""

    questions: Questions
    own: OwnQuestions
    automod: AutoMod
    screener: Screener

    @classmethod
    def of(
        cls,
        store: QuestionStore,
        settings: SettingsDesk,
        vault: Vault,
        outbox: Outbox,
        clock: Clock,
        randomness: Randomness,
        *,
        libraries: Libraries,
        search: QuestionSearch,
        retention: Retention,
        gate: Gate,
    ) -> Asking:
        """Put them together."""
        automod = AutoMod(settings, clock)
        screener = Screener(automod)
        own = OwnQuestions(store, vault, outbox, retention, clock)
        previews = Previews(settings, libraries, screener, search)
        questions = Questions(
            store, settings, vault, outbox, clock, randomness, previews=previews, own=own, retention=retention, gate=gate
        )
        return cls(questions, own, automod, screener)
