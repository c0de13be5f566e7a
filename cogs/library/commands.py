"""`/library list`, `import`, `export` and `remove`."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.matching import Candidate, Candidates, best
from bot.domain.refusal import UnknownChoice
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.boundary import suggestions
from cogs._kit.context import Interaction, guild_of, managed_guild, services_of
from cogs.library.cards import PROBLEMS_LISTED, list_card, preview_card, problems_card, problems_file, remove_card

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.domain.library import Article

FILE_LIMIT: Final = 1024 * 1024
"""Bytes of a file that is imported."""


@app_commands.default_permissions(manage_guild=True)
class LibraryCommands(commands.GroupCog, group_name="library", group_description=_("What members can read here")):
    """What a moderator types."""

    @app_commands.command(name="list", description=_("All articles, and switching shipped ones off"))
    async def list_all(self, interaction: Interaction) -> None:
        """Show what there is."""
        guild_id = managed_guild(interaction).id
        await answer(interaction, list_card(services_of(interaction).libraries.listed(guild_id)))

    @app_commands.command(name="import", description=_("Add an article from a file; you see it before it is added"))
    @app_commands.describe(file=_("A TOML or Markdown file of up to 1 MiB"))
    async def import_file(self, interaction: Interaction, file: discord.Attachment) -> None:
        """Check a file and show what it would add, or all that is wrong with it."""
        guild_id = managed_guild(interaction).id
        if file.size > FILE_LIMIT:
            await answer(interaction, _("That file is larger than 1 MiB. Split it into several, an article each."))
            return
        checked = await services_of(interaction).libraries.check(guild_id, await file.read(), file.filename)
        if checked.article is not None:
            await answer(interaction, preview_card(checked, checked.article))
            return
        faults = checked.problems
        attached = None
        if len(faults) > PROBLEMS_LISTED:
            attached = discord.File(io.BytesIO(problems_file(faults).encode()), "what-to-mend.txt")
        await answer(interaction, problems_card(faults), file=attached)

    @app_commands.command(name="export", description=_("An article as a file that can be imported again"))
    @app_commands.describe(article=_("Which article"))
    @app_commands.rename(article="file")
    async def export(self, interaction: Interaction, article: str) -> None:
        """Answer with the file."""
        guild_id = managed_guild(interaction).id
        if article not in {entry.article.id for entry in services_of(interaction).libraries.listed(guild_id)}:
            raise UnknownChoice("file")
        raw = services_of(interaction).libraries.export(guild_id, article)
        words = _("Change what you like and give it to `/library import`: it takes the place of this one.")
        await answer(interaction, words, file=discord.File(io.BytesIO(raw), f"{article}.toml"))

    @app_commands.command(name="remove", description=_("Take one of this server's own articles out"))
    @app_commands.describe(article=_("Which article"))
    @app_commands.rename(article="file")
    async def remove(self, interaction: Interaction, article: str) -> None:
        """Ask first."""
        guild_id = managed_guild(interaction).id
        listed = {entry.article.id: entry for entry in services_of(interaction).libraries.listed(guild_id)}
        entry = listed.get(article)
        if entry is None:
            raise UnknownChoice("file")
        if not entry.own:
            await answer(interaction, _("That one came with me, so it stays. `/library list` can switch it off."))
            return
        await answer(interaction, remove_card(entry.article))

    @export.autocomplete("article")
    @suggestions
    async def all_articles(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Articles that match what was typed so far."""
        listed = services_of(interaction).libraries.listed(guild_of(interaction))
        return _choices(typed, (entry.article for entry in listed))

    @remove.autocomplete("article")
    @suggestions
    async def own_articles(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Own articles that match what was typed so far."""
        listed = services_of(interaction).libraries.listed(guild_of(interaction))
        return _choices(typed, (entry.article for entry in listed if entry.own))


def _choices(typed: str, articles: Iterable[Article]) -> list[app_commands.Choice[str]]:
    candidates = Candidates.of(Candidate(article.id, article.title, (article.id,)) for article in articles)
    return [app_commands.Choice(name=found.text, value=found.id) for found in best(typed, candidates)]


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(LibraryCommands())
