"""Slack as it sends its requests to an address: signed with the app's secret."""

import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

SECRET = "0123456789abcdef0123456789abcdef"  # noqa: S105


def form(payload: dict) -> str:
    """Write a command as Slack does, or what people press and send."""
    return urlencode(payload if "command" in payload else {"payload": json.dumps(payload)})


def signed(body: str, at: str | None = None, secret: str = SECRET) -> dict[str, str]:
    """Give the headers of a request."""
    at = str(int(time.time())) if at is None else at
    base = f"v0:{at}:{body}".encode()
    signature = hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()
    kind = "application/json" if body.startswith("{") else "application/x-www-form-urlencoded"
    return {
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": f"v0={signature}",
        "Content-Type": kind,
    }
