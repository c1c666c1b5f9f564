"""The addresses at which platforms bring what happens there, on the node's web server."""

from collections.abc import Iterable, Iterator

from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.chat.front import Front
from bot.model.chats import Platform
from bot.web.writing import HTML, write_page

SLACK, TELEGRAM = "/slack", "/telegram"
INSTALL, BACK = "/slack/install", "/slack/oauth_redirect"
# What a browser remembers while its person is at Slack; that it comes back from another site is
# the point, so not "strict".
COOKIE, COOKIE_SECONDS = "whosaid-install", 600
TELEGRAM_SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LONGEST_BODY = 1_000_000
TOO_LONG = Response("this is too long", 413)


def hooks_of(fronts: Iterable[Front]) -> Iterator[BaseRoute]:
    """Give the routes of those platforms that may bring their requests themselves."""
    for front in fronts:
        if front.messenger.platform is Platform.SLACK:
            yield slack_hook(front)
            yield from installing_hooks(front)
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


def installing_hooks(front: Front) -> Iterator[Route]:
    """Let people install the bot in workspaces of their own, where that is offered."""
    from bot.chat.slack.front import SlackFront
    from bot.chat.slack.installing import Departure, Landing

    assert isinstance(front, SlackFront)  # noqa: S101 - it has said so
    if not front.is_for_many:
        return

    async def leave(request: Request) -> Response:
        left = front.leave()
        if not isinstance(left, Departure):
            return page(left)
        response = RedirectResponse(left.address, 302)
        response.set_cookie(
            COOKIE, left.nonce, COOKIE_SECONDS, path=BACK, secure=left.is_secure, httponly=True
        )
        return response

    async def land(request: Request) -> Response:
        response = page(await front.land(request.query_params, request.cookies.get(COOKIE, "")))
        response.delete_cookie(COOKIE, path=BACK)
        return response

    def page(landing: Landing) -> Response:
        shown = {"heading": landing.heading, "words": landing.words, "is_well": landing.is_well}
        return Response(write_page("landing.html", **shown), landing.status, media_type=HTML)

    yield Route(INSTALL, leave, methods=["GET"])
    yield Route(BACK, land, methods=["GET"])


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
