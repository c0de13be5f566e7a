"""How a tip stands in public, and how it gets there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.domain.parcel import Receipt, TipPost
from bot.domain.reading import MarkedTip, Marks
from cogs.tips.cards import public_tip_card

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from cogs._kit.courier import Post


async def post_tip(post: Post, parcel: TipPost) -> Receipt:
    """Bring the tip to its channel."""
    card = public_tip_card(parcel.topics, MarkedTip(parcel.tip, parcel.article, Marks()))
    return Receipt(await post.send(post.channel(parcel.channel_id), card))


RENDERERS: Final[dict[type[Any], Callable[[Post, Any], Awaitable[Receipt]]]] = {TipPost: post_tip}
