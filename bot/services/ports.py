"""What the use cases need from outside, as Protocols: stores, clock, randomness, courier.

`data` implements the stores, the Discord edge the courier. A use case never learns which.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import date, datetime, timedelta

    from bot.domain.automod import AutoModRule
    from bot.domain.bag import BagState
    from bot.domain.days import LocalDay
    from bot.domain.delivery import Delivery, Kind
    from bot.domain.guild_schedule import GuildSchedule
    from bot.domain.helpful import Mark, MarkCount
    from bot.domain.library import Article, Library, Problem
    from bot.domain.moderation import Block, Note, Report, Use
    from bot.domain.parcel import Parcel, Receipt
    from bot.domain.practice import Change, Practice, Record
    from bot.domain.question import Place, PostPart, Question, State, ThreadLock
    from bot.domain.reading import Kept, Marks
    from bot.domain.reply import Reply, Voice
    from bot.domain.search import IndexedQuestion, PublishedQuestion, QuestionHit
    from bot.domain.settings import ChannelPurpose, Choices, GuildSettings

T = TypeVar("T")


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


class Courier(Protocol):
    """Carries parcels to Discord."""

    async def send(self, parcel: Parcel, delivery: Delivery, *, look_since: datetime | None) -> Receipt:
        """Bring the parcel there, once. With `look_since` an attempt of then may have arrived, so it is looked for before.

        Raises:
            Passing: it did not work and may work later.
            Standing: it will not work until somebody mends something.
        """
        ...


class Passing(Exception):
    """A delivery failed in a way that may heal by itself. `wait` is how long Discord asked to wait, if it did."""

    def __init__(self, code: str, wait: timedelta | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.wait = wait


class Standing(Exception):
    """A delivery failed in a way that a person must mend: `code` says which, e.g. 'channel gone', 'missing send_messages'."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class SettingsStore(Protocol):
    """The choices of all servers."""

    async def load(self) -> Sequence[GuildSettings]:
        """All of them."""
        ...

    async def choose_channel(self, guild_id: int, purpose: ChannelPurpose, channel_id: int | None) -> None:
        """Keep the channel for `purpose`."""
        ...

    async def choose(self, guild_id: int, choices: Choices) -> None:
        """Keep what is named."""
        ...

    async def reset(self, guild_id: int) -> None:
        """Keep for everything what a server has that never chose. The numbers of questions go on counting."""
        ...


@dataclass(frozen=True, slots=True)
class Move:
    """A change of a question's state, done only if it still is in `before`: the first one wins.

    What belongs to it is kept in the same transaction or not at all.
    """

    guild_id: int
    question_id: str
    before: State
    after: State
    reviewer_id: int | None = None
    erase_content: bool = False
    content: bytes | None = None
    """The sealed text that it has from then on, where that changes."""
    note: Note | None = None
    block: Block | None = None
    use: Use | None = None
    """Where it is one of what a person may do in a day: if they did as many already, EnoughForToday is raised."""


class QuestionStore(Protocol):
    """Questions. Each method is one transaction, and each read by id asks for the server too."""

    async def save_draft(self, draft: Question) -> None:
        """Insert a draft, or replace the words of the draft, or of the returned question, with that id.

        A question that is neither any more is left alone.
        """
        ...

    async def discard(self, guild_id: int, question_id: str) -> bool:
        """Delete a draft, row and all; False if it is no draft any more."""
        ...

    async def get(self, guild_id: int, question_id: str) -> Question | None:
        """The question, or None: also for one of another server."""
        ...

    async def at(self, guild_id: int, channel_id: int, message_id: int | None = None) -> Question | None:
        """The question whose thread that channel is, or whose post that message is; None where there is none."""
        ...

    async def numbered(self, guild_id: int, number: int) -> Question | None:
        """The question with that number, or None."""
        ...

    async def in_state(self, guild_id: int, state: State) -> Sequence[Question]:
        """All questions of the server in that state. Their order says nothing of when one was asked."""
        ...

    async def owner_tags(self, guild_id: int) -> Sequence[tuple[str, bytes]]:
        """The id and owner tag of each question of the server whose tag is still there."""
        ...

    async def some(self, guild_id: int, question_ids: Collection[str]) -> Sequence[Question]:
        """These questions, newest number first. The order says nothing of when one was asked."""
        ...

    async def move(self, move: Move, deliveries: Sequence[Delivery] = ()) -> bool:
        """Change the state and write what is owed for it. False, and nothing written, if somebody was faster."""
        ...

    async def reserve_number(self, guild_id: int, question_id: str) -> int:
        """The question's number, counted up for it the first time."""
        ...

    async def carded(self, guild_id: int, question_id: str, card: Place) -> None:
        """Keep where the review card stands."""
        ...

    async def posted(
        self,
        move: Move,
        post: Place,
        delivery_id: str,
        if_moved: Sequence[Delivery],
        if_not: Sequence[Delivery],
        thread_id: int | None = None,
    ) -> None:
        """Keep where the post stands and make the move; its delivery is done. What is owed then depends on whether it moved.

        `thread_id` is there where the post came with its thread.
        """
        ...

    async def threaded(
        self, guild_id: int, question_id: str, thread_id: int, delivery_id: str, owed: Sequence[Delivery] = ()
    ) -> None:
        """Keep the thread; its delivery is done, and others are owed."""
        ...

    async def drop_address(self, guild_id: int, question_id: str) -> None:
        """Forget where notices went."""
        ...

    async def keep_address(self, guild_id: int, question_id: str, address: bytes) -> None:
        """Keep where notices go, sealed, unless it was forgotten meanwhile who asked."""
        ...

    async def drafts(self, guild_id: int) -> Sequence[Question]:
        """All drafts of the server, the one with the latest end first."""
        ...

    async def addressed(self) -> Sequence[tuple[int, str, bytes]]:
        """Server, id and owner tag of each question, of all servers, for which notices are sent."""
        ...

    async def told_and_asked_between(self, first: date, last: date) -> Sequence[tuple[int, str]]:
        """Server and id of each public question, of all servers, asked on one of these days, for which notices are sent."""
        ...

    async def keep_until(self, guild_id: int, question_id: str, until: date) -> None:
        """Keep the link to whoever asked up to that day, if it is there still."""
        ...

    async def forget(self, guild_id: int, question_ids: Collection[str]) -> None:
        """Erase the owner tags, the voice tags of the askers and the addresses of these questions."""
        ...

    async def purge_drafts(self, now: datetime) -> int:
        """Delete the drafts whose hour is over; how many they were."""
        ...


class PostParts(Protocol):
    """What stands in a question's thread. Each method asks for the server too."""

    async def of(self, guild_id: int, question_id: str) -> Sequence[PostPart]:
        """The parts that stand there, in order."""
        ...

    async def posted(
        self,
        guild_id: int,
        question_id: str,
        part: PostPart,
        delivery_id: str,
        if_public: Sequence[Delivery],
        if_not: Sequence[Delivery],
    ) -> None:
        """Keep where a part stands; its delivery is done. What is owed then depends on whether the question is still public."""
        ...

    async def covered(self, guild_id: int, question_id: str, *, covered: bool) -> None:
        """They all stand there covered now, or open."""
        ...

    async def locked(self, guild_id: int, question_id: str, lock: ThreadLock, owed: Sequence[Delivery] = ()) -> None:
        """Keep whether the thread is locked, and who did it."""
        ...

    async def thread_gone(self, guild_id: int, question_id: str) -> None:
        """The thread was deleted, and all that stood in it."""
        ...

    async def gone(self, guild_id: int, question_id: str, delivery_id: str) -> None:
        """They were taken away; the delivery that did it is done."""
        ...


class HelpfulStore(Protocol):
    """What was found helpful, and what guides wrote. Each method asks for the server too."""

    async def mark(self, guild_id: int, mark: Mark, tags: Sequence[bytes], owed: Sequence[Delivery]) -> tuple[str, bool]:
        """Keep a mark, once a person: the id of the one that stands, and whether it is new. `tags` are theirs, newest first."""
        ...

    async def get(self, guild_id: int, mark_id: str) -> Mark | None:
        """The mark, or None."""
        ...

    async def unmark(self, guild_id: int, mark_id: str, owed: Sequence[Delivery]) -> bool:
        """Take a mark back; False if it was gone."""
        ...

    async def marks(self, guild_id: int, question_id: str) -> Sequence[MarkCount]:
        """What was marked in a question's thread."""
        ...

    async def guides(self, guild_id: int, question_id: str) -> frozenset[int]:
        """The messages of guides in a question's thread."""
        ...

    async def guide_wrote(self, guild_id: int, question_id: str, message_id: int, owed: Sequence[Delivery]) -> bool:
        """Keep that a guide wrote a message; False if that is known."""
        ...

    async def messages_gone(
        self, guild_id: int, question_id: str, message_ids: Collection[int], owed: Sequence[Delivery]
    ) -> None:
        """Forget deleted messages; what is owed where something was known of them."""
        ...

    async def tagged(self, guild_id: int) -> Sequence[Mark]:
        """All marks of the server that still carry a tag."""
        ...

    async def forget(self, guild_id: int, mark_ids: Collection[str]) -> None:
        """Erase the tags of these marks. The marks stay, and nobody can link them any more."""
        ...


class ReportStore(Protocol):
    """Reports."""

    async def of_message(self, guild_id: int, message_id: int) -> Report | None:
        """The report of a message, or None."""
        ...

    async def add(
        self, report: Report, tags: Sequence[bytes], reason: bytes | None, use: Use, deliveries: Sequence[Delivery]
    ) -> bool:
        """Keep that one more person, whose tags these are, reported a message. False, and nothing kept, if they had.

        Raises:
            EnoughForToday: `use` was one too many.
        """
        ...

    async def get(self, guild_id: int, report_id: str) -> tuple[Report, Sequence[bytes | None]] | None:
        """A report with a sealed reason (or None) for each person who made it. Their order says nothing."""
        ...

    async def open(self, guild_id: int) -> Sequence[Report]:
        """All reports of a server that nobody has handled."""
        ...

    async def handle(self, guild_id: int, report_id: str, moderator_id: int, deliveries: Sequence[Delivery]) -> bool:
        """Somebody took care of it, and the reasons go: one transaction. False if somebody did before."""
        ...

    async def carded(self, guild_id: int, report_id: str, card: Place) -> None:
        """Keep where the card stands."""
        ...

    async def purge(self, guild_id: int, before: date) -> None:
        """Delete the reports of a server from days before `before`, with who made them."""
        ...


class NoteStore(Protocol):
    """What moderators and the asker of a question write to each other."""

    async def of(self, guild_id: int, question_id: str) -> Sequence[Note]:
        """All notes of a question, oldest first."""
        ...

    async def add(self, guild_id: int, note: Note, deliveries: Sequence[Delivery], use: Use | None = None) -> bool:
        """Keep a note and write what is owed for it: one transaction. False if there is no such question in the server.

        Raises:
            EnoughForToday: `use` was one too many.
        """
        ...


class BlockStore(Protocol):
    """Blocks."""

    async def load(self) -> Sequence[Block]:
        """All blocks of all servers."""
        ...

    async def add(self, block: Block, deliveries: Sequence[Delivery]) -> None:
        """Keep a block and write what is owed for it: one transaction. AlreadyDone if that post earned one before."""
        ...

    async def lift(self, guild_id: int, block_id: str, deliveries: Sequence[Delivery]) -> bool:
        """Delete a block and write what is owed for that; False if it is not there any more."""
        ...

    async def drop(self, block_ids: Sequence[str]) -> None:
        """Delete blocks whose days are over."""
        ...


class LimitStore(Protocol):
    """What was used of a day's limits."""

    async def purge(self, today: date) -> int:
        """Delete the uses of all days before `today`; how many they were."""
        ...


class ReplyStore(Protocol):
    """Anonymous replies and the voices that speak them. Each method by id asks for the server too."""

    async def voices(self, guild_id: int, question_id: str) -> Sequence[Voice]:
        """All voices of a question's thread."""
        ...

    async def save_draft(self, reply: Reply, voice: Voice) -> bool:
        """Keep a reply, with its voice if that is new; a reply that is no draft any more is left alone.

        False, and nothing is kept, if somebody else took the voice's name, or the same person got a voice, a moment before.
        """
        ...

    async def get(self, guild_id: int, reply_id: str) -> Reply | None:
        """The reply with its voice, or None."""
        ...

    async def spoken(self, guild_id: int, question_id: str, message_id: int) -> Voice | None:
        """The voice that a message in a question's thread is spoken by; None where it is no anonymous reply."""
        ...

    async def submit(self, guild_id: int, reply_id: str, deliveries: Sequence[Delivery], use: Use | None = None) -> bool:
        """Turn the draft into a reply that waits for its delivery. False if it is no draft any more.

        Raises:
            EnoughForToday: `use` was one too many; it stays a draft.
        """
        ...

    async def posted(self, guild_id: int, reply_id: str, message_id: int, delivery_id: str, owed: Sequence[Delivery]) -> None:
        """It stands in the thread: keep where, erase the sealed text and the tag of who wrote it; its delivery is done."""
        ...

    async def drop(self, guild_id: int, reply_id: str) -> None:
        """Erase a reply that will not be posted."""
        ...

    async def forget_voices(self, guild_id: int, voice_ids: Collection[str]) -> None:
        """Erase the tags of these voices: their names stay, nobody can link them any more."""
        ...

    async def tagged_replies(self, guild_id: int) -> Sequence[tuple[str, bytes]]:
        """The id and owner tag of each reply of the server that is not posted yet."""
        ...

    async def tagged_voices(self, guild_id: int) -> Sequence[Voice]:
        """All voices of the server that still carry a tag."""
        ...


class DeliveryStore(Protocol):
    """The outbox."""

    async def due(self, now: datetime, busy_guilds: Collection[int], limit: int) -> tuple[Sequence[Delivery], datetime | None]:
        """Waiting rows that are due, oldest first, without those of busy servers.

        And when the next waiting row is due in a server that is neither busy nor among the servers of those rows.
        """
        ...

    async def add(self, deliveries: Sequence[Delivery]) -> None:
        """Write rows that belong to no other fact. What is there already under the same key stays."""
        ...

    async def attempted(self, delivery_id: str, now: datetime) -> None:
        """Note durably that an attempt is about to be made."""
        ...

    async def done(self, delivery_id: str, *, skipped: bool = False) -> None:
        """It is sent, or left out for good; the time of day goes from the row."""
        ...

    async def brought_up_to_date(self, delivery: Delivery) -> bool:
        """A row of a kind in `COALESCED` is sent as it was read. Done; or False and still owed if it was named anew since."""
        ...

    async def postpone(self, delivery_id: str, due_at: datetime, fault: str) -> None:
        """Try again at `due_at`: one failure more."""
        ...

    async def stop(self, delivery_id: str, fault: str, owed: Sequence[Delivery]) -> None:
        """Hold it until somebody mended what `fault` names, and write the notice about it."""
        ...

    async def resume(self, guild_id: int, now: datetime) -> int:
        """Make all stopped rows of a server due now; how many they were."""
        ...

    async def faults(self, guild_id: int) -> Sequence[str]:
        """Why rows of a server are stopped: each cause once."""
        ...

    async def counts(self, guild_id: int) -> Mapping[str, int]:
        """How many rows of a server are in each state, without those in `PERSONAL`."""
        ...


class QuestionIndex(Protocol):
    """Full-text search over published questions. It holds their words in memory alone."""

    async def add(self, questions: Iterable[IndexedQuestion]) -> None:
        """Take these in, each in the place of what was there under its id."""
        ...

    async def remove(self, guild_id: int, question_ids: Iterable[str]) -> None:
        """Forget these."""
        ...

    async def search(self, guild_id: int, text: str, limit: int = 10) -> Sequence[QuestionHit]:
        """The server's questions that hold words of `text`, best first."""
        ...

    async def newest(self, guild_id: int, topic: str | None, limit: int, offset: int = 0) -> Sequence[QuestionHit]:
        """The server's questions, of a topic or of all, with the highest numbers first."""
        ...

    async def similar(self, guild_id: int, text: str, limit: int = 3) -> Sequence[QuestionHit]:
        """The server's questions that a draft (title, line break, story) resembles, best first."""
        ...


class PublishedQuestions(Protocol):
    """The questions that may be found, read from where they are kept."""

    async def some(self, after: tuple[int, str]) -> Sequence[PublishedQuestion]:
        """The next ones of all servers behind (server, id), in that order; empty at the end."""
        ...

    async def one(self, guild_id: int, question_id: str) -> PublishedQuestion | None:
        """That question, or None where it may not be found."""
        ...

    async def among(self, guild_id: int, question_ids: Collection[str]) -> frozenset[str]:
        """Which of these may be found, at this moment."""
        ...


class TipStore(Protocol):
    """Members' tips: bags, what they saved, what was for them, and where they are in an article."""

    async def draw(self, guild_id: int, member_tags: Sequence[bytes], topic: str, step: DrawStep) -> tuple[str, Marks]:
        """Let `step` draw from the bag, without what was not for the member, and store what is left: one transaction."""
        ...

    async def marks(self, guild_id: int, member_tags: Sequence[bytes], tip_id: str) -> Marks:
        """What the member has said of a tip."""
        ...

    async def save(self, guild_id: int, member_tags: Sequence[bytes], tip_id: str, *, saved: bool) -> Marks | None:
        """Save a tip, or take it from what is saved. None, and nothing is changed, where no more fit."""
        ...

    async def judge(self, guild_id: int, member_tags: Sequence[bytes], tip_id: str, *, helpful: bool | None) -> Marks:
        """Keep what the member says of a tip; None takes it back."""
        ...

    async def saved(self, guild_id: int, member_tags: Sequence[bytes]) -> Sequence[str]:
        """The ids of all saved tips, newest first."""
        ...

    async def remember(self, guild_id: int, member_tags: Sequence[bytes], article_id: str, section_id: str) -> None:
        """The member is reading that section."""
        ...

    async def places(self, guild_id: int, member_tags: Sequence[bytes]) -> Mapping[str, str]:
        """Where the member is: {article: section}."""
        ...

    async def erase(self, guild_id: int, member_tags: Sequence[bytes]) -> int:
        """Delete all of it; how many rows it was."""
        ...

    async def kept(self, guild_id: int, member_tags: Sequence[bytes]) -> Kept:
        """How much of it there is."""
        ...


class GuildTipStore(Protocol):
    """The tips that servers post."""

    async def draw(self, guild_id: int, topic: str, delivery_id: str, available: Collection[str], step: DrawStep) -> str:
        """The tip of that delivery: the one that it was given before if it is `available`, or else one that `step` draws."""
        ...

    async def posted(self, guild_id: int, delivery_id: str) -> None:
        """The delivery is done, and its tip counts as seen."""
        ...

    async def owe(self, delivery: Delivery, *, unless: str) -> bool:
        """Write a post that is owed; False if the same one, or the one of occurrence `unless`, is owed or done already."""
        ...


class DrawStep(Protocol):
    """A draw from a bag: pure, run inside the store's transaction."""

    def __call__(self, state: BagState, unwanted: frozenset[str]) -> tuple[str, BagState]:
        """The tip's id, not one of `unwanted` if there is any other, and what is left."""
        ...


class LibraryStore(Protocol):
    """What is a server's own in the library."""

    async def load(self) -> tuple[Mapping[int, Sequence[Article]], Mapping[int, frozenset[str]]]:
        """Of every server: its own articles in their order, and the ids of shipped ones that it switched off."""
        ...

    async def propose(self, guild_id: int, import_id: str, article: Article, until: datetime) -> None:
        """Keep a checked article until somebody says yes, and at most until `until`."""
        ...

    async def proposed(self, guild_id: int, import_id: str, now: datetime) -> Article | None:
        """The article that waits, or None if its time is over."""
        ...

    async def drop(self, guild_id: int, import_id: str) -> bool:
        """Forget an import; False if it was gone."""
        ...

    async def accept(self, guild_id: int, import_id: str) -> bool:
        """Make the import the server's own; False, and nothing is kept, if it was gone."""
        ...

    async def remove(self, guild_id: int, article_id: str) -> bool:
        """Delete an own article; False if there is none."""
        ...

    async def hide(self, guild_id: int, article_id: str, *, hidden: bool) -> None:
        """Switch a shipped article off or on."""
        ...

    async def purge(self, now: datetime) -> int:
        """Forget imports that waited too long."""
        ...


class LibraryFiles(Protocol):
    """Reads and writes articles as files."""

    def read(self, raw: bytes, name: str, library: Library) -> tuple[Article | None, Sequence[Problem]]:
        """The article in a file, or None and all that is wrong. Slow: up to a second for the worst file. Never raises."""
        ...

    def write(self, article: Article) -> bytes:
        """The article as a file that `read` takes."""
        ...


@dataclass(frozen=True, slots=True)
class WrittenDays:
    """Some days with their sealed words, newest first, and what there is in all."""

    practice: Practice
    rows: Sequence[tuple[date, bytes]]
    days: int
    written: int
    oldest: date | None
    """Of all days with words; None while there is none."""
    newest: date | None


class PracticeStore(Protocol):
    """Reflection practices and their days."""

    async def get(self, guild_id: int, member_tags: Sequence[bytes]) -> Practice | None:
        """The member's practice, or None if they have not joined."""
        ...

    async def record(self, guild_id: int, member_tags: Sequence[bytes]) -> Record | None:
        """The practice with its days, or None."""
        ...

    async def of_journal(self, journal_id: str) -> Record | None:
        """The practice of a journal with its days, or None. Whoever asks has to be checked against its tag."""
        ...

    async def details(self, journal_id: str, first: date, last: date) -> Sequence[LocalDay]:
        """The days from `first` to `last` with all that they were decided from, oldest first."""
        ...

    async def entry(self, guild_id: int, member_tags: Sequence[bytes], day: date) -> bytes | None:
        """The sealed words of a day; None where there are none."""
        ...

    async def entries(
        self, guild_id: int, member_tags: Sequence[bytes]
    ) -> tuple[Practice, Sequence[tuple[date, bytes | None]]] | None:
        """The practice with all its days and their sealed words, newest first."""
        ...

    async def written(
        self, guild_id: int, member_tags: Sequence[bytes], limit: int, *, before: date | None = None, after: date | None = None
    ) -> WrittenDays | None:
        """The newest days with words, those `before` a date or those just `after` one, or None if there is no practice."""
        ...

    async def join(self, practice: Practice) -> bool:
        """Keep a new practice; False if there is one already."""
        ...

    async def change(self, guild_id: int, member_tags: Sequence[bytes], step: Callable[[Record], tuple[Change, T]]) -> T | None:
        """Read the record, let `step` decide what to write, and write it: one transaction. None if there is no practice.

        What `step` raises is raised, and nothing is written.
        """
        ...

    async def leave(self, guild_id: int, member_tags: Sequence[bytes]) -> bool:
        """Delete the practice, the key of its journal and all its days; False if there was none."""
        ...


class ScheduleStore(Protocol):
    """What servers have scheduled, and the deliveries that stand for it. A delivery's subject is the server's id as text."""

    async def load(self) -> Sequence[GuildSchedule]:
        """All schedules whose zone is still known."""
        ...

    async def planned(self, kind: Kind, guild_id: int) -> Collection[str]:
        """The names of all occurrences that have a delivery, in whatever state."""
        ...

    async def handled(self, kind: Kind, guild_id: int) -> Collection[str]:
        """The names of those that were tried or are done."""
        ...

    async def plan(self, delivery: Delivery) -> None:
        """Keep the next occurrence, once."""
        ...

    async def choose(self, chosen: GuildSchedule, kind: Kind, following: Delivery) -> None:
        """Keep the schedule, with `following` in the place of what was planned and not tried yet: one transaction."""
        ...

    async def stop(self, guild_id: int, purpose: ChannelPurpose, kind: Kind) -> bool:
        """End the schedule and what was planned for it; False if there was none."""
        ...


class ReminderStore(Protocol):
    """Which days had a reminder, and the delivery that stands for the next."""

    async def replan(self, journal_id: str, planned: Collection[Delivery]) -> None:
        """`planned` in the place of what was planned and not tried yet."""
        ...

    async def sent(self, delivery_id: str, journal_id: str, day: date, planned: Collection[Delivery]) -> None:
        """The member was reminded on `day`: the row is done, and the next is planned."""
        ...

    async def snooze(self, delivery: Delivery) -> None:
        """Once more, later; one that was put off already stays where it is."""
        ...

    async def turn_off(self, journal_id: str, *, door_closed: bool) -> None:
        """No more reminders: the address goes, and what was planned."""
        ...

    async def unplanned(self) -> Sequence[str]:
        """The journals with a reminder for which nothing is planned."""
        ...


@dataclass(frozen=True, slots=True)
class PromptPost:
    """A public prompt as it was posted. `shown` is how many people stand on it, 0 for none."""

    guild_id: int
    occurrence: str
    prompt: str
    place: Place
    posted_at: datetime
    shown: int = 0


@dataclass(frozen=True, slots=True)
class SharedMilestone:
    """A milestone that waits to be posted. `address` is the member's sealed id where they share it by name."""

    id: str
    guild_id: int
    milestone: int
    address: bytes | None


class CommunityStore(Protocol):
    """What a server sees of reflecting: prompts, a rounded number, shared milestones."""

    async def posted(self, post: PromptPost, delivery_id: str, owed: Sequence[Delivery]) -> None:
        """Keep where a prompt stands; its delivery is done, and its edits are owed."""
        ...

    async def post(self, guild_id: int, occurrence: str) -> PromptPost | None:
        """The prompt of that occurrence, or None."""
        ...

    async def reflected(self, guild_id: int, since: datetime) -> int:
        """How many members of the server reflected since then, whatever they did with it."""
        ...

    async def counted(self, guild_id: int, occurrence: str, shown: int, delivery_id: str) -> None:
        """The number stands there; its delivery is done."""
        ...

    async def share(
        self, guild_id: int, member_tags: Sequence[bytes], shared: SharedMilestone, owed: Sequence[Delivery]
    ) -> bool:
        """Keep what is to be posted. False if the member has not come that far, or has shared it."""
        ...

    async def shared(self, guild_id: int, milestone_id: str) -> SharedMilestone | None:
        """What is to be posted, or None."""
        ...

    async def named(self, guild_id: int) -> Sequence[SharedMilestone]:
        """Those that wait to be posted with a name."""
        ...

    async def withdraw(self, guild_id: int, milestone_ids: Collection[str]) -> None:
        """These are not posted after all."""
        ...

    async def announced(self, guild_id: int, milestone_id: str, delivery_id: str) -> None:
        """It is posted, or given up: the row goes, and its delivery is done."""
        ...


class OutageStore(Protocol):
    """When the bot was there."""

    async def load(self) -> Sequence[tuple[datetime, datetime]]:
        """All outages as (from, until) in UTC, oldest first."""
        ...

    async def beat(self, now: datetime, shortest: timedelta) -> bool:
        """Give a sign of life; an absence of `shortest` or more since the last one becomes an outage. Whether it did."""
        ...


class RetentionStore(Protocol):
    """Everything that links questions and replies to people, when its time is over. Each method is one transaction."""

    async def forget_asked_before(self, guild_id: int, day: date, today: date) -> int:
        """Erase the links of a server's questions asked before `day` and not to be kept up to `today`; how many had one."""
        ...

    async def linked(self) -> Sequence[str]:
        """The ids of all questions, of all servers, that still carry a link to a person."""
        ...

    async def with_text(self) -> Sequence[str]:
        """The ids of all questions, of all servers, whose text is still there, drafts apart."""
        ...

    async def obey(self, forgotten: Collection[str], withdrawn: Collection[str]) -> None:
        """Erase the links of the ones, and links and texts of the others."""
        ...


class Grave(StrEnum):
    """What a tombstone says of an id."""

    FORGOTTEN = "forgotten"
    WITHDRAWN = "withdrawn"


class Tombstones(Protocol):
    """What was forgotten or taken back, kept apart from the database: an older one that comes back must obey it."""

    async def add(self, grave: Grave, ids: Collection[str]) -> None:
        """Keep these; they are on disk when this returns."""
        ...

    async def among(self, grave: Grave, ids: Iterable[str]) -> frozenset[str]:
        """Which of these are there."""
        ...


class RulesUnreadable(Exception):
    """A server's AutoMod rules cannot be read: a permission is missing, or Discord does not answer."""


class RuleReader(Protocol):
    """Reads AutoMod rules from Discord."""

    async def rules(self, guild_id: int, channel_id: int | None) -> Sequence[AutoModRule]:
        """The rules that would stop a member's message in that channel.

        Raises:
            RulesUnreadable: they cannot be had.
        """
        ...


class Scrubber(Protocol):
    """Makes sure that what was deleted is in no file."""

    async def scrub(self) -> None:
        """Empty the write-ahead log."""
        ...


__all__ = [
    "BlockStore",
    "Clock",
    "CommunityStore",
    "Courier",
    "DeliveryStore",
    "DrawStep",
    "Grave",
    "GuildTipStore",
    "HelpfulStore",
    "LibraryFiles",
    "LibraryStore",
    "LimitStore",
    "Move",
    "NoteStore",
    "OutageStore",
    "Passing",
    "PostParts",
    "PracticeStore",
    "PromptPost",
    "PublishedQuestions",
    "QuestionIndex",
    "QuestionStore",
    "Randomness",
    "ReminderStore",
    "ReplyStore",
    "ReportStore",
    "RetentionStore",
    "RuleReader",
    "RulesUnreadable",
    "ScheduleStore",
    "Scrubber",
    "SettingsStore",
    "SharedMilestone",
    "Standing",
    "TipStore",
    "Tombstones",
    "WrittenDays",
]
