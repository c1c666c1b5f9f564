"""Show a picture in a channel, in Slack's three steps: a place for it, its bytes, its message."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat.slack.api import SlackApi
from bot.chat.slack.outcomes import post_errors
from bot.chat.slack.wording import draw_comment
from bot.errors import ChatLostError, PlatformAwayError, PostError, UncertainPostError
from bot.model.chats import Address
from bot.render.picture.alt_text import alt_text
from bot.use_cases.picturing import Drawn

NAME = "chart.png"
TITLE = "Who says what"
# "Description for the image is longer than the limit of 1000 character."
LONGEST_ALT = 1000
UPLOAD_SECONDS = aiohttp.ClientTimeout(30.0, sock_connect=10.0)

NO_SCOPE = (
    "I may not send pictures: the app lacks the scope files:write. Install it anew, with all"
    " scopes of manifest.yaml."
)
NO_MEMBER = "I can send pictures only where I am a member: /invite @whosaid"


async def show(api: SlackApi, address: Address, thread: str, drawn: Drawn) -> None:
    """Show a picture, with its facts in words over it. Raises a PostError.

    When it is an UncertainPostError, the picture may stand there.
    """
    async with api.client(address.tenant) as client:
        with nothing_shown(), post_errors():
            file = await _uploaded(client, drawn)
        asked = {
            "files": json.dumps([{"id": file, "title": TITLE}]),
            "channel_id": address.chat,
            "initial_comment": draw_comment(drawn.picture),
            **({"thread_ts": thread} if thread else {}),
        }
        with post_errors():
            await client.api_call("files.completeUploadExternal", data=asked)


async def _uploaded(client: AsyncWebClient, drawn: Drawn) -> str:
    """Bring the bytes of a picture to Slack, where nobody sees it yet, and give its id."""
    # As a form: slack_sdk's own methods put all of it into the address, for which that is long.
    alt = alt_text(drawn.picture, LONGEST_ALT)
    asked = {"filename": NAME, "length": len(drawn.png), "alt_txt": alt}
    place = await client.api_call("files.getUploadURLExternal", data=asked)
    url, file = str(place["upload_url"]), str(place["file_id"])
    async with (
        aiohttp.ClientSession(timeout=UPLOAD_SECONDS) as session,
        session.post(url, data=drawn.png, allow_redirects=False) as answer,
    ):
        if answer.status != 200:
            raise PlatformAwayError(f"Slack: an upload gives HTTP {answer.status}")
    return file


@contextmanager
def nothing_shown() -> Iterator[None]:
    """Say that a step may be tried again: whatever became of it, nobody sees anything yet."""
    try:
        yield
    except UncertainPostError as error:
        raise PlatformAwayError(*error.args) from None
    except KeyError:
        raise PlatformAwayError("Slack named no place for an upload") from None


def why_not_shown(error: PostError) -> str:
    """Say in one line why a picture is not shown, and what to do."""
    about = " ".join(map(str, error.args))
    if "missing_scope" in about:
        return NO_SCOPE
    if isinstance(error, ChatLostError):
        return NO_MEMBER
    return f"The picture could not be sent: {about}" if about else "The picture was not sent."
