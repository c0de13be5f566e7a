"""Faces for the page: without them, everybody in the simulated Discord looks the same."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw, ImageFont
from simcord.backend.cdn import CDN_BASE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simcord import UserHandle

    from bot.demo.world import World

SIZE: Final = 128
_INK: Final = "#1e1f22"
_LAMP: Final = "#e8a33d"
_COLOURS: Final[Mapping[str, str]] = {
    "Noor": "#d9a5c9",
    "Robin": "#9ec7e8",
    "Ines": "#9bd3a4",
    "Morgan": "#eebc6a",
    "Yara": "#c6b5ea",
    "Tomas": "#e0a48f",
}
"""As in static/bar.css."""


def portraits(world: World) -> dict[str, tuple[str, bytes]]:
    """Pictures by the address at which the simulated Discord would keep them, as `Env.preview` takes them."""
    faces = {_address(person.actor.user): ("face.png", _face(person.name)) for person in world.people}
    bot = world.env.bot.user
    assert bot is not None  # noqa: S101 -- it is logged in
    # The bot has no picture of its own there, so it has the default one that belongs to its id; nobody else here has it.
    faces[f"{CDN_BASE}/embed/avatars/{(bot.id >> 22) % 6}.png"] = ("lamp.png", _lamp())
    return faces


def _address(user: UserHandle) -> str:
    return f"{CDN_BASE}/avatars/{user.id}/{user.avatar}.png"


def _face(name: str) -> bytes:
    picture = Image.new("RGB", (SIZE, SIZE), _COLOURS[name])
    font = ImageFont.load_default(SIZE // 2)
    ImageDraw.Draw(picture).text((SIZE / 2, SIZE / 2), name[0], fill=_INK, font=font, anchor="mm")
    return _png(picture)


def _lamp() -> bytes:
    """The lamp of static/lamp.svg."""
    picture = Image.new("RGB", (SIZE, SIZE), "#2b2620")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((16, 24, 112, 120), fill="#5a4523")
    draw.polygon(((44, 48), (84, 48), (92, 96), (36, 96)), fill=_LAMP)
    for box in ((52, 32, 76, 48), (36, 96, 92, 108), (60, 16, 68, 32)):
        draw.rectangle(box, fill="#f7e3c0")
    return _png(picture)


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
