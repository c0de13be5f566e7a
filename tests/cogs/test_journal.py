"""`/journal`: pages, search, files, erasing; and the words are gone from every file when they are erased."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.cogs.habit import join, reflect, rows

if TYPE_CHECKING:
    from tests.conftest import World

WORDS = "Amber kettles hum beside the winter door"


def on_disk(world: World) -> bytes:
    """All bytes of the database and of what lies beside it."""
    home = Path(world.database)
    return b"".join(file.read_bytes() for file in home.parent.glob(f"{home.name}*"))


async def nine_days(world: World) -> None:
    await join(world)
    await world.later(hours=12)
    for n in range(9):
        await reflect(world, f"Day {n}: {'Müllers Garten, sehr still' if n == 4 else 'the harbour'}.")
        await world.later(days=1)


async def test_pages_go_back_and_forth_and_hold_every_day_once(world: World) -> None:
    await nine_days(world)
    page = await world.asker.slash("journal")
    assert "9 days with words" in page.text
    pages = [page.text]
    while "Older" in page.buttons:
        page = await world.asker.press(page, "Older")
        pages.append(page.text)
    found = [line for text in pages for line in text.splitlines() if line.startswith("Day ")]
    assert [line.split(":")[0] for line in found] == [f"Day {n}" for n in range(8, -1, -1)]
    assert (await world.asker.press(page, "Newer")).text == pages[-2]


async def test_search_forgives_capitals_and_accents_and_shows_the_day(world: World) -> None:
    await nine_days(world)
    found = await world.asker.slash("journal", search="MULLERS gart")
    assert "Day 4" in found.text
    assert "Day 5" not in found.text
    page = await world.asker.press(found, found.buttons[0])
    assert "Müllers Garten" in page.text
    assert "Nothing found" in (await world.asker.slash("journal", search="mountain")).text


async def test_an_entry_as_long_as_fits_is_shown_whole(world: World) -> None:
    await join(world)
    long = "word " * 599 + "end."
    await reflect(world, long)
    page = await world.asker.slash("journal")
    assert "end." in page.text
    assert len(page.text) <= 4_000


async def test_everything_can_be_taken_along_in_three_forms(world: World) -> None:
    await nine_days(world)
    await reflect(world)  # a day without words
    services, guild_id = world.application.services, world.guild.id
    entries = await services.journal.all(guild_id, world.asker.id)
    assert len(entries) == 10
    offered = await world.asker.press(await world.asker.slash("journal"), "Take it along")
    for label, name in (("Text (Markdown)", "md"), ("Data (JSON)", "json"), ("Calendar (iCalendar)", "ics")):
        seen = await world.asker.press(offered, label)
        assert seen.files == [f"export.{name}"]


async def test_erasing_the_words_of_a_day_leaves_the_day_and_no_trace_in_any_file(world: World) -> None:
    await join(world)
    await reflect(world, WORDS)
    ((sealed,),) = await rows(world, "SELECT entry FROM reflections")
    assert sealed in on_disk(world)
    page = await world.asker.slash("journal")
    sure = await world.asker.press(page, "Erase these words")
    assert "cannot be undone" in sure.text
    assert "stays marked" in (await world.asker.press(sure, "Erase these words")).text
    assert await rows(world, "SELECT entry FROM reflections") == [(None,)]
    assert sealed not in on_disk(world)


async def test_the_file_never_holds_the_words_and_nothing_of_them_or_the_key_after_leaving(world: World) -> None:
    await join(world)
    await reflect(world, WORDS)
    ((sealed, key),) = await rows(world, "SELECT entry, journal_key FROM reflections JOIN practices USING (journal_id)")
    before = on_disk(world)
    assert sealed in before
    assert WORDS.encode() not in before
    await world.asker.press(await world.asker.slash("streak leave"), "Stop and erase")
    after = on_disk(world)
    assert sealed not in after
    assert key not in after
    assert WORDS.encode() not in after


async def test_the_words_of_the_first_version_still_open(world: World) -> None:
    """Before prompts were sealed with the words, an entry held words alone."""
    await join(world)
    await reflect(world)
    services = world.application.services
    practice = await services.reflections.practice(world.guild.id, world.asker.id)
    assert practice is not None
    from bot.domain.keyring import Purpose, seal_with  # noqa: PLC0415 -- an entry as it was once made
    from tests.conftest import KEYRING  # noqa: PLC0415 -- the same

    raw = KEYRING.open(Purpose.JOURNAL_KEY, practice.journal_key, bound_to=practice.journal_id)
    bound = f"{practice.journal_id}/2025-12-31"
    entry = seal_with(raw, Purpose.JOURNAL_ENTRY, b'["An old line."]', bound_to=bound, nonce=bytes(12))
    await world.application.database.write(lambda tx: tx.execute("UPDATE reflections SET entry = ?", (entry,)) and None)
    assert '["An old line."]' in (await world.asker.slash("journal")).text


async def test_nobody_reads_anybody_elses(world: World) -> None:
    await join(world)
    await join(world, who=world.peer)
    await reflect(world, WORDS)
    assert "Nothing is written yet" in (await world.peer.slash("journal")).text
    assert [seen for seen in world.peer.saw if WORDS in seen] == []
