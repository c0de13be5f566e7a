"""`/setup questions`: review, delay, limit, how long identities are kept, AutoMod, anonymous replies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.domain.settings import DAILY_LIMIT, DELAY_MINUTES, IDENTITY_DAYS, Choices
from bot.words import _, ngettext
from cogs._kit.answers import answer
from cogs._kit.cards import Card
from cogs._kit.context import Interaction, managed_guild, services_of

if TYPE_CHECKING:
    from bot.domain.settings import GuildSettings


class ChoosesQuestions(commands.Cog):
    """The command, for the cog of `/setup`."""

    @app_commands.command(name="questions", description=_("How questions are reviewed, delayed, limited and forgotten"))
    @app_commands.describe(
        review=_("Whether one of you reads each question before it is public"),
        delay_minutes=_("A question appears at a random moment within so many minutes; 0: at once"),
        daily_limit=_("How many questions one person may ask in a day"),
        identity_days=_("After how many days I forget for good who asked"),
        automod=_("Whether your AutoMod rules hold for anonymous texts too"),
        anonymous_replies=_("Whether members may answer without their name"),
    )
    async def questions(
        self,
        interaction: Interaction,
        review: bool | None = None,  # noqa: FBT001 -- an option is typed by its name
        delay_minutes: app_commands.Range[int, DELAY_MINUTES[0], DELAY_MINUTES[1]] | None = None,
        daily_limit: app_commands.Range[int, DAILY_LIMIT[0], DAILY_LIMIT[1]] | None = None,
        identity_days: app_commands.Range[int, IDENTITY_DAYS[0], IDENTITY_DAYS[1]] | None = None,
        automod: bool | None = None,  # noqa: FBT001 -- an option is typed by its name
        anonymous_replies: bool | None = None,  # noqa: FBT001 -- an option is typed by its name
    ) -> None:
        """Change what is given, and show how it all stands."""
        guild = managed_guild(interaction)
        choices = Choices()
        if review is not None:
            choices["review"] = review
        if delay_minutes is not None:
            choices["delay_minutes"] = delay_minutes
        if daily_limit is not None:
            choices["daily_limit"] = daily_limit
        if identity_days is not None:
            choices["identity_days"] = identity_days
        if automod is not None:
            choices["automod"] = automod
        if anonymous_replies is not None:
            choices["anonymous_replies"] = anonymous_replies
        settings = await services_of(interaction).settings.choose(guild.id, **choices)
        head = _("### Changed. This is how it stands now") if choices else _("### This is how it stands")
        await answer(interaction, Card(head, question_words(settings), _("-# Change any of it with `/setup questions`.")))


def question_words(settings: GuildSettings) -> str:
    """The choices about questions, a line each."""
    lines = [
        _("**Review is on:** one of you reads each question before it is public.")
        if settings.review
        else _("**Review is off:** questions go straight to their channel. One that may point to danger still comes to you."),
        _("**No delay:** a question appears as soon as it may.")
        if settings.delay_minutes == 0
        else ngettext(
            "**Delay:** a question appears at a random moment within {n} minute, so that its time tells nobody who asked.",
            "**Delay:** a question appears at a random moment within {n} minutes, so that its time tells nobody who asked.",
            settings.delay_minutes,
        ).format(n=settings.delay_minutes),
        ngettext(
            "**Limit:** {n} question a day for each person.",
            "**Limit:** {n} questions a day for each person.",
            settings.daily_limit,
        ).format(n=settings.daily_limit),
        _("**Forgetting:** after {n} days nobody can find out any more who asked, not even with my key.").format(
            n=settings.identity_days
        ),
        _("**AutoMod is on:** your server's rules hold for anonymous texts too.")
        if settings.automod
        else _("**AutoMod is off** for anonymous texts."),
        _("**Anonymous replies are on:** members may answer without their name.")
        if settings.anonymous_replies
        else _(
            "**Anonymous replies are off:** only the asker writes without a name. Questions from before keep their button "
            "until something changes there; whoever presses it is told."
        ),
    ]
    return "\n".join(f"- {line}" for line in lines)
