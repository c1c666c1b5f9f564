"""Requests that Slack sends to an address of ours: signed, fresh, and each once.

Bolt's own check takes a timestamp that is no number for a fault of the program (500), stumbles
over letters in a signature, and lets the same request pass again for five minutes.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

from bot.chat.seen import Seen
from bot.model.secrets import Secret

TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)
SIGNATURE = re.compile(r"v0=[0-9a-f]{64}", re.ASCII)
# Slack's longest payload, a view with its state, is far shorter.
LONGEST_BODY = 1_000_000
# So long Slack takes the same signature: five minutes to either side of its timestamp.
SIGNED_SECONDS = 11 * 60.0


@dataclass(frozen=True, slots=True)
class Received:
    """How a request is to be answered."""

    status: int
    body: str = ""
    content_type: str = "text/plain"


REFUSED = Received(401, "this request is not signed by Slack")
TOO_LONG = Received(413, "this request is too long")
UNREADABLE = Received(400, "this request cannot be read")
CONFIRMED = Received(200)


class SignedRequests:
    """Hands Bolt the requests that Slack has signed."""

    def __init__(self, bolt: AsyncApp, secret: Secret) -> None:
        self._bolt = bolt
        self._verifier = SignatureVerifier(secret.reveal())
        self._seen = Seen(SIGNED_SECONDS)

    async def receive(self, headers: Mapping[str, str], body: bytes) -> Received:
        """Take a request and give its answer, within three seconds."""
        if len(body) > LONGEST_BODY:
            return TOO_LONG
        lower = {name.lower(): value for name, value in headers.items()}
        signature = lower.get("x-slack-signature", "")
        text = _text(body)
        if text is None or not self._is_signed(lower, signature, text):
            return REFUSED
        if not self._seen.is_new(signature):
            return CONFIRMED
        try:
            request = AsyncBoltRequest(body=text, headers={**lower})
        except (ValueError, TypeError, AttributeError):
            return UNREADABLE
        answer = await self._bolt.async_dispatch(request)
        return Received(answer.status, answer.body or "", _kind(answer.body))

    def _is_signed(self, headers: Mapping[str, str], signature: str, text: str) -> bool:
        timestamp = headers.get("x-slack-request-timestamp", "")
        if not (TIMESTAMP.fullmatch(timestamp) and SIGNATURE.fullmatch(signature)):
            return False
        return self._verifier.is_valid(text, timestamp, signature)


def _text(body: bytes) -> str | None:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _kind(body: str) -> str:
    try:
        json.loads(body or "")
    except ValueError:
        return "text/plain"
    return "application/json"
