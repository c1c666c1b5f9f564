"""Who may see how the node stands, and do something about it.

With a token, whoever shows it: as a bearer token, or as the password that a browser asks for.
Without one, this machine alone: and only where no public address is set, because behind a reverse
proxy everybody seems to be this machine.
"""

import base64
import binascii
import hmac
import secrets
from enum import Enum
from hashlib import sha256
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request

from bot.model.settings import WebRules

ASKING = {"WWW-Authenticate": 'Basic realm="whosaid", charset="UTF-8"'}
# Whatever passes a request on says so; then we do not know who asks.
PASSED_ON = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
HERE = {"localhost", "127.0.0.1", "::1"}
SAME = {"same-origin", "none"}


class Access(Enum):
    """What becomes of a request."""

    OPEN = "open"
    ASK = "ask"  # for the token
    CLOSED = "closed"  # as if nothing stood there


class Doorkeeper:
    """Decides on requests for the pages of the operator."""

    def __init__(self, rules: WebRules) -> None:
        self._rules = rules
        token = rules.ops_token.reveal()
        # With a token every node seals alike: a form of one may be sent to another.
        self._key = token.encode() if token else secrets.token_bytes(32)

    def admit(self, request: Request) -> None:
        """Let a request pass, or raise the HTTPException that refuses it."""
        access = self.judge(request)
        if access is Access.ASK:
            raise HTTPException(401, headers=ASKING)
        if access is Access.CLOSED:
            raise HTTPException(404)

    def admit_deed(self, request: Request, name: str, seal: str) -> None:
        """Let a request pass that changes something: only from a form that we gave.

        A browser shows the password to us whoever makes it ask, so this alone proves nothing.
        """
        self.admit(request)
        if not self._is_from_us(request) or not hmac.compare_digest(
            seal.encode(), self.seal(name).encode()
        ):
            raise HTTPException(403)

    def seal(self, name: str) -> str:
        """Give what a form must bring with it, so that no other site can make one."""
        return hmac.new(self._key, f"form:{name}".encode(), sha256).hexdigest()

    def judge(self, request: Request) -> Access:
        """Decide on a request."""
        if token := self._rules.ops_token.reveal():
            return Access.OPEN if _shows(request, token) else Access.ASK
        is_public = bool(self._rules.public_address)
        return Access.CLOSED if is_public or not _is_here(request) else Access.OPEN

    def _is_from_us(self, request: Request) -> bool:
        site = request.headers.get("sec-fetch-site", "same-origin")
        origin = request.headers.get("origin")
        ours = {request.headers.get("host"), urlsplit(self._rules.public_address).netloc} - {""}
        return site in SAME and (origin is None or urlsplit(origin).netloc in ours)


def _shows(request: Request, token: str) -> bool:
    scheme, _, shown = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        try:
            shown = base64.b64decode(shown, validate=True).decode().partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            return False
    elif scheme.lower() != "bearer":
        return False
    return hmac.compare_digest(shown.strip().encode(), token.encode())


def _is_here(request: Request) -> bool:
    """Tell whether somebody on this machine asks us by its name, and nobody passed it on.

    The name matters: a page on the web may have its own name lead to 127.0.0.1.
    """
    if request.client is None or any(name in request.headers for name in PASSED_ON):
        return False
    named = urlsplit(f"//{request.headers.get('host', '')}").hostname
    return ip_address(request.client.host).is_loopback and named in HERE
