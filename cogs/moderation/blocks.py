"""`/moderate blocks`: blocks by the posts that earned them, and lifting them."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.domain.refusal import NoLongerThere
from bot.words import _
from cogs._kit.answers import change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Line, Row
from cogs._kit.context import guild_of, must_review, services_of
from cogs._kit.persistent import ROW_KEY

if TYPE_CHECKING:
    from bot.domain.moderation import Block
    from cogs._kit.context import Interaction

ON_A_PAGE = 6


class Lift(PersistentButton, template=rf"blocks:lift:(?P<block_id>{ROW_KEY})"):
    """Lifts a block."""

    def __init__(self, block_id: str, label: str = "") -> None:
        super().__init__(f"blocks:lift:{block_id}", label or _("Lift"))
        self.block_id = block_id

    async def pressed(self, interaction: Interaction) -> None:
        """Lift it, and show those that are left."""
        must_review(interaction)
        await services_of(interaction).blocks.lift(guild_of(interaction), self.block_id, interaction.user.id)
        await change(interaction, await blocks_card(interaction, 0, _("✔ Lifted.")))


class BlocksPage(PersistentButton, template=r"blocks:page:(?P<page>\d{1,4})"):
    """Turns the pages."""

    def __init__(self, page: str, label: str = "") -> None:
        super().__init__(f"blocks:page:{page}", label or _("Next page"))
        self.page = int(page)

    async def pressed(self, interaction: Interaction) -> None:
        """Show that page."""
        must_review(interaction)
        await change(interaction, await blocks_card(interaction, self.page))


async def blocks_card(interaction: Interaction, page: int, done: str = "") -> Card:
    """A page of the server's blocks. Two posts of one person are two lines that share nothing."""
    services, guild_id = services_of(interaction), guild_of(interaction)
    blocks = services.blocks.of(guild_id)
    parts: list[str | Line | Row] = [done] if done else []
    parts.append(_("### Who may not write without a name"))
    if not blocks:
        return Card(*parts, _("Nobody. A block comes from a question or a reply, never from a person you name."))
    parts.append(
        _("Each stands for one post. Nobody can tell whether two of them are one person, and lifting one leaves others.")
    )
    page = min(page, (len(blocks) - 1) // ON_A_PAGE)
    for block in blocks[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]:
        post = await _post(interaction, block)
        until = int(datetime.combine(services.blocks.last_day(block) + timedelta(days=1), time(), UTC).timestamp())
        line = _("**{post}** · by <@{moderator}> · ends by itself <t:{until}:D>")
        parts += [Line(), line.format(post=post, moderator=block.moderator_id, until=until)]
        parts.append(Row([Lift(block.id, _("Lift: {post}").format(post=post)[:80])]))
    turns = [BlocksPage(str(page - 1), _("Page before"))] if page > 0 else []
    if (page + 1) * ON_A_PAGE < len(blocks):
        turns.append(BlocksPage(str(page + 1), _("Next page")))
    return Card(*parts, Row(turns))


async def _post(interaction: Interaction, block: Block) -> str:
    """The post that earned a block, as a moderator knows it."""
    try:
        found = await services_of(interaction).moderating.look(guild_of(interaction), block.question_id)
    except NoLongerThere:
        return _("a question")
    name = f"Q{found.number}" if found.number is not None else _("a question that was not published")
    return _("{name} as {voice}").format(name=name, voice=block.name) if block.name else name
