"""What Slack says to a token alone: who it is, and where a connection may be opened with it."""

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.chat.slack.api import SlackApi
from bot.chat.slack.outcomes import DEAD_TOKEN, word_of
from bot.errors import BotError
from bot.model.secrets import Secret

# An app token where a bot token belongs, and a token without connections:write.
WRONG_TOKEN = DEAD_TOKEN | {"not_allowed_token_type", "missing_scope"}


class SlackTokenError(BotError):
    """Slack refuses a token; get both from api.slack.com/apps and run `whosaid setup slack`."""


async def ask_with_token(token: str, client: AsyncWebClient, method: str) -> AsyncSlackResponse:
    """Ask Slack something that needs nothing but a token, which is named so in a complaint.

    Raises SlackTokenError, and what a request raises.
    """
    try:
        return await client.api_call(method)
    except SlackApiError as error:
        if word_of(error) in WRONG_TOKEN:
            raise SlackTokenError(f"the {token}: {word_of(error)}") from None
        raise


async def asked_for_socket(api: SlackApi, app_token: Secret) -> str:
    """Give the address of a new connection, good for once. Raises as `ask_with_token`."""
    async with api.client_with(app_token) as client:
        answer = await ask_with_token("app token", client, "apps.connections.open")
    return str(answer.get("url"))
