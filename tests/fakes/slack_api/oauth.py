"""Slack's OAuth: somebody agrees, the app gets a code, and for it, once, a token.

Whatever does not fit is refused as Slack does it: another secret, another redirect URL, a code
that was used, a refresh token that was exchanged already.
"""

import base64
import binascii
import secrets
import time
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.fakes.slack_api.methods import ApiError
from tests.fakes.slack_api.workspace import APP_ID, BOT_USER, SCOPES, Workspace

CLIENT_ID, CLIENT_SECRET = "1234567890.9876543210", "fedcba9876543210fedcba9876543210"
CODE_SECONDS = 600
TOKEN_SECONDS = 43_200


@dataclass
class Code:
    """What somebody agreed to; `workspace` None for a whole organization."""

    workspace: Workspace | None
    scopes: tuple[str, ...]
    redirect: str
    made: float = field(default_factory=time.time)
    is_used: bool = False


@dataclass
class OAuthApp:
    """The app as it is registered at Slack."""

    redirects: set[str] = field(default_factory=set)
    codes: dict[str, Code] = field(default_factory=dict)
    refreshes: dict[str, Workspace] = field(default_factory=dict)
    rotates: bool = False

    def agree(
        self, address: str, workspace: Workspace | None, without: frozenset[str] = frozenset()
    ) -> str:
        """Agree to what stands at an address, and give where the browser goes then.

        None is a whole organization; `without` are scopes that are not granted.
        """
        parts = urlsplit(address)
        assert (parts.scheme, parts.netloc, parts.path) == (
            "https",
            "slack.com",
            "/oauth/v2/authorize",
        )
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        assert set(asked) == {"client_id", "scope", "redirect_uri", "state"}
        assert asked["client_id"] == CLIENT_ID, "invalid_client_id"
        assert asked["redirect_uri"] in self.redirects, "bad_redirect_uri"
        scopes = asked["scope"].split(",")
        assert set(scopes) <= SCOPES, "invalid_scope"
        code = f"{secrets.randbelow(10**12)}.{secrets.randbelow(10**12)}.{secrets.token_hex(32)}"
        granted = tuple(scope for scope in scopes if scope not in without)
        self.codes[code] = Code(workspace, granted, asked["redirect_uri"])
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def refuse(self, address: str) -> str:
        """Press *Cancel*, and give where the browser goes then."""
        asked = {name: each[0] for name, each in parse_qs(urlsplit(address).query).items()}
        told = urlencode({"error": "access_denied", "state": asked["state"]})
        return f"{asked['redirect_uri']}?{told}"

    def access(self, authorization: str, asked: dict, *, is_json: bool) -> dict:
        """Do what oauth.v2.access does."""
        if is_json:
            raise ApiError("invalid_arguments")
        _check_app(authorization)
        if asked.get("grant_type") == "refresh_token":
            workspace = self.refreshes.pop(asked.get("refresh_token", ""), None)
            if workspace is None or workspace.is_revoked:
                raise ApiError("invalid_refresh_token")
            return self._token(workspace)
        if strange := set(asked) - {"code", "redirect_uri"}:
            raise ApiError("invalid_arguments", about=f"unknown: {sorted(strange)}")
        code = self.codes.get(asked.get("code", ""))
        if code is None or time.time() - code.made > CODE_SECONDS:
            raise ApiError("invalid_code")
        if code.is_used:
            raise ApiError("code_already_used")
        if asked.get("redirect_uri") != code.redirect:
            raise ApiError("bad_redirect_uri")
        code.is_used = True
        return self._install(code)

    def _install(self, code: Code) -> dict:
        workspace = code.workspace or Workspace("E1", "Whole Organization", "xoxb-E1-ORGTOKEN")
        workspace.scopes = set(code.scopes)
        workspace.is_installed = True
        if workspace.is_revoked:
            workspace.is_revoked = False
            workspace.bot_token = f"xoxb-{workspace.id}-{secrets.token_hex(12)}"
        team = {"id": workspace.id, "name": workspace.name}
        organization = {"id": "E1", "name": "Whole Organization"}
        return {
            **self._token(workspace),
            "scope": ",".join(code.scopes),
            "bot_user_id": BOT_USER,
            "app_id": APP_ID,
            "team": team if code.workspace else None,
            "enterprise": None if code.workspace else organization,
            "is_enterprise_install": code.workspace is None,
            "authed_user": {"id": "UINSTALLER"},
        }

    def _token(self, workspace: Workspace) -> dict:
        if not self.rotates:
            return {"access_token": workspace.bot_token, "token_type": "bot"}
        workspace.bot_token = f"xoxe.xoxb-1-{secrets.token_hex(24)}"
        refresh = f"xoxe-1-{secrets.token_hex(24)}"
        self.refreshes[refresh] = workspace
        return {
            "access_token": workspace.bot_token,
            "token_type": "bot",
            "refresh_token": refresh,
            "expires_in": TOKEN_SECONDS,
        }


def _check_app(authorization: str) -> None:
    kind, _, shown = authorization.partition(" ")
    try:
        name, _, secret = base64.b64decode(shown, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise ApiError("invalid_client_id") from None
    if kind != "Basic" or name != CLIENT_ID:
        raise ApiError("invalid_client_id")
    if secret != CLIENT_SECRET:
        raise ApiError("bad_client_secret")
