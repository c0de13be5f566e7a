"""Screening with all that is known where it happens: the writer's own names, and the server's own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.screening import Screening, screen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.services.automod import AutoMod


class Screener:
    """Screens what somebody wants to post without their name."""

    def __init__(self, automod: AutoMod) -> None:
        self._automod = automod

    async def screen(self, guild_id: int, fields: Mapping[str, str], own_names: Sequence[str] = ()) -> Screening:
        """Everything noticed in the `fields` (name -> text as typed)."""
        return screen(fields, own=own_names, automod=await self._automod.rules(guild_id))

    async def forbids(self, guild_id: int, fields: Mapping[str, str]) -> bool:
        """Whether the server forbids something in the fields: what `Screening.must_change` says, without the rest."""
        rules = await self._automod.rules(guild_id)
        return any(rules.hits(text) for text in fields.values())


__all__ = ["Screener"]
