"""The real bot in a simulated Discord, to try it without a token."""

from __future__ import annotations

import asyncio
import logging

from bot.demo.serving import serve_demo
from bot.demo.tour import take_tour


def serve(*, port: int, open_browser: bool) -> int:
    """Serve a page in which one is anybody in a small server, until Ctrl+C; `port` 0 takes any free one.

    The exit status: 0, or 1 when the port cannot be used.
    """
    _keep_quiet()
    try:
        return asyncio.run(serve_demo(port=port, open_browser=open_browser))
    except KeyboardInterrupt:  # where asyncio has no signal handlers, and before ours stand
        return 0


def tour() -> int:
    """Walk through the main job in the terminal. The exit status: 0 only if all of it happened, else 1."""
    _keep_quiet()
    try:
        return asyncio.run(take_tour())
    except KeyboardInterrupt:
        return 1


def _keep_quiet() -> None:
    # What the bot tells its operator is not part of what a visitor came to see, unless something broke.
    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(name)s: %(message)s")


__all__ = ["serve", "tour"]
