"""Requests that the library must not repeat by itself.

discord.py repeats a request after 500, 502, 504 and 524, also where the first one had its effect. For a message that is
harmless: its nonce keeps a repeat from showing twice. A forum's post has no nonce, so its request must fail at once; the outbox
then looks for the post before it makes another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import aiohttp

if TYPE_CHECKING:
    from discord.http import HTTPClient, Route

REPEATED: Final = frozenset({500, 502, 504, 524})
"""The statuses after which discord.py 2.7 asks again without being told to."""

MAKES_A_POST: Final = ("POST", "/channels/{channel_id}/threads")
"""Start Thread in Forum Channel, as the library writes its routes; a thread on a message can be made once only."""


class NobodyKnows(aiohttp.ClientError):
    """The server failed in answering: the effect may be there or not."""


def unrepeated(http: HTTPClient) -> None:
    """Let the client's request for a forum's post fail where the library would repeat it.

    The library's own `http_trace` could do so too, at the price of a tenth of the time of every other request.
    """
    request = http.request

    async def asked(route: Route, **options: Any) -> Any:
        if (route.method, route.path) == MAKES_A_POST:
            options["raise_for_status"] = _must_not_be_repeated
        return await request(route, **options)

    http.request = asked


async def _must_not_be_repeated(response: aiohttp.ClientResponse) -> None:
    """What this raises comes out of the request (aiohttp: `raise_for_status` of a request)."""
    if response.status in REPEATED:
        response.close()
        raise NobodyKnows(f"{response.status}")
