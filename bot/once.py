"""Requests that the library must not repeat by itself.

discord.py repeats a request after 500, 502, 504 and 524, also where the first one had its effect. For a message that is
harmless: its nonce keeps a repeat from showing twice. A forum's post has no nonce, so its request must fail at once; the outbox
then looks for the post before it makes another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import aiohttp

if TYPE_CHECKING:
    from types import SimpleNamespace

REPEATED: Final = frozenset({500, 502, 504, 524})
"""The statuses after which discord.py 2.7 asks again without being told to."""


class NobodyKnows(aiohttp.ClientError):
    """The server failed in answering: the effect may be there or not."""


def unrepeated() -> aiohttp.TraceConfig:
    """For `discord.Client(http_trace=...)`."""
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(_ended)
    return trace


async def _ended(_session: aiohttp.ClientSession, _context: SimpleNamespace, params: aiohttp.TraceRequestEndParams) -> None:
    """Raise where the library would go on. What a trace raises comes out of the request."""
    if params.response.status in REPEATED and params.method == "POST" and _makes_a_post(params.url):
        params.response.close()
        raise NobodyKnows(f"{params.response.status}")


def _makes_a_post(url: Any) -> bool:
    """Whether it is Start Thread in Forum Channel, `/channels/{id}/threads`; a thread on a message can be made once only."""
    return url.path.endswith("/threads") and "/messages/" not in url.path
