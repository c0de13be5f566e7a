"""`python -m bot demo`: the page, until somebody stops it."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import webbrowser

from rich.console import Console
from rich.text import Text

from bot.demo.page import DemoPage
from bot.demo.past import live_through
from bot.demo.portraits import portraits
from bot.demo.world import open_world
from bot.words import _


async def serve_demo(*, port: int, open_browser: bool) -> int:
    """Serve the page on the loopback until it is told to stop. The exit status: 0, or 1 when the port cannot be used."""
    console = Console(highlight=False, markup=False, emoji=False)
    stop = asyncio.Event()
    with contextlib.suppress(NotImplementedError):  # Windows: there Ctrl+C arrives as KeyboardInterrupt
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with contextlib.AsyncExitStack() as stack:
        with console.status(_("Lighting the lamp ...")):
            world = await stack.enter_async_context(open_world(cities=True))
            await live_through(world)
        viewers = [person.actor for person in world.players]
        preview = await stack.enter_async_context(
            world.env.preview(world.welcome, viewers=viewers, layout="channel", assets=portraits(world))
        )
        try:
            page = await stack.enter_async_context(DemoPage(world, preview, port))
        except OSError as error:
            console.print(
                _("Port {port} cannot be used ({reason}). Try another one, or leave --port out.").format(
                    port=port, reason=error.strerror
                )
            )
            return 1
        _greet(console, page.url)
        if open_browser:
            # Some browsers are started in the foreground; the page has to be served meanwhile.
            await asyncio.to_thread(webbrowser.open, page.url)
        await stop.wait()
    console.print(_("The lamp is out. Nothing of it was kept."))
    return 0


def _greet(console: Console, url: str) -> None:
    console.print(Text(_("The porch is open:"), style="bold"))
    console.print(Text(f"  {url}", style="bold yellow"), soft_wrap=True)
    console.print(_("Whoever has this address can use the demo; it works on this machine alone."))
    console.print()
    console.print(_("Try first, as Noor, in the box at the bottom (then press the arrow beside it):"))
    for line in (
        _("/ask            a question without your name; then become Morgan and approve it in #review"),
        _("/tip            something small for today"),
        _("/reflect        a quiet habit; press 'Let a day go by', reflect again, and look at /streak show"),
    ):
        console.print(Text(f"  {line}"), soft_wrap=True)
    console.print()
    console.print(_("Ctrl+C ends it."))
