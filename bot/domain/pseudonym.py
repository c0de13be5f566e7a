"""The names under which people reply without theirs: a quality and a tree, a bird or a small animal.

A name belongs to one person in one thread and says nothing anywhere else. It is drawn at random, so that it carries nothing
of the person; every name is kind, easy to say, and the same for any gender.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

QUALITIES: Final = (
    "Amber", "Autumn", "Brave", "Bright", "Calm", "Cedar", "Clear", "Coastal", "Copper", "Cosy", "Dawn", "Early", "Evening",
    "Gentle", "Golden", "Green", "Hazel", "Honest", "Indigo", "Ivory", "Kind", "Lilac", "Lucky", "Mellow", "Meadow", "Misty",
    "Morning", "Mossy", "Northern", "Olive", "Patient", "Quiet", "River", "Rosy", "Silver", "Snowy", "Soft", "Southern",
    "Spring", "Steady", "Summer", "Sunny", "Tidal", "True", "Velvet", "Warm", "Wandering", "Winter",
)  # fmt: skip

CREATURES: Final = (
    "Alder", "Aspen", "Badger", "Beech", "Birch", "Blackbird", "Bluebird", "Bramble", "Chestnut", "Clover", "Cricket",
    "Cypress", "Deer", "Dove", "Elm", "Fern", "Finch", "Firefly", "Goldfinch", "Hare", "Heron", "Holly", "Juniper", "Kestrel",
    "Kingfisher", "Lark", "Laurel", "Linden", "Magpie", "Maple", "Moth", "Nightingale", "Oak", "Otter", "Owl", "Pine", "Plover", "Poplar",
    "Rabbit", "Redwing", "Rowan", "Sandpiper", "Sparrow", "Squirrel", "Starling", "Swallow", "Swift", "Thrush", "Willow", "Wren",
)  # fmt: skip


def choose(taken: Collection[str], pick: Callable[[int], int]) -> str:
    """A name that is not `taken` in this thread.

    `pick(n)` gives a random whole number from 0 to n - 1. When every pair is taken (2,400 of them), a number follows the name.
    """
    total = len(QUALITIES) * len(CREATURES)
    start = pick(total)
    used = {name.casefold() for name in taken}
    for round_number in range(1, len(used) + 2):
        suffix = "" if round_number == 1 else f" {round_number}"
        for step in range(total):
            quality, creature = divmod((start + step * _STRIDE) % total, len(CREATURES))
            name = f"{QUALITIES[quality]} {CREATURES[creature]}{suffix}"
            if name.casefold() not in used:
                return name
    raise AssertionError("there is always a free name")


_STRIDE: Final = 1_009
"""Coprime to the number of pairs, so that stepping reaches them all, and far apart, so that neighbours do not look alike."""
