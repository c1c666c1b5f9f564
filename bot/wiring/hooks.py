"""The addresses at which platforms bring what happens there, on the node's web server."""

from collections.abc import Iterable, Iterator

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.chat.front import Front
from bot.model.chats import Platform

SLACK, TELEGRAM = "/slack", "/telegram"
TELEGRAM_SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LONGEST_BODY = 1_000_000
TOO_LONG = Response("this is too long", 413)


def hooks_of(fronts: Iterable[Front]) -> Iterator[BaseRoute]:
    """Give the routes of those platforms that may bring their requests themselves."""
    for front in fronts:
        if front.messenger.platform is Platform.SLACK:
            yield slack_hook(front)
        if front.messenger.platform is Platform.TELEGRAM:
            yield telegram_hook(front)


def telegram_hook(front: Front) -> Route:
    """Take the updates that Telegram brings, if it is to bring them."""
    from bot.chat.telegram.front import TelegramFront

    assert isinstance(front, TelegramFront)  # noqa: S101 - it has said so

    async def receive(request: Request) -> Response:
        body = await _body(request)
        if body is None:
            return TOO_LONG
        return Response(status_code=front.receive(request.headers.get(TELEGRAM_SECRET, ""), body))

    return Route(TELEGRAM, receive, methods=["POST"])


def slack_hook(front: Front) -> Route:
    """Take what Slack brings: commands, events, what people press and send."""
    from bot.chat.slack.front import SlackFront

    assert isinstance(front, SlackFront)  # noqa: S101 - it has said so

    async def receive(request: Request) -> Response:
        body = await _body(request)
        if body is None:
            return TOO_LONG
        received = await front.receive(request.headers, body)
        return Response(received.body, received.status, media_type=received.content_type)

    return Route(SLACK, receive, methods=["POST"])


async def _body(request: Request) -> bytes | None:
    """Read the body as it comes, no longer than anything that is signed; None for a longer one."""
    body = b""
    try:
        async for part in request.stream():
            body += part
            if len(body) > LONGEST_BODY:
                return None
    except ClientDisconnect:
        return None
    return body
