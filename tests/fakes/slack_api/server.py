"""The server: requests in, what the workspace makes of them out, and the faults of a network."""

import asyncio
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import web

from tests.fakes.slack_api.methods import ApiError, call
from tests.fakes.slack_api.oauth import OAuthApp
from tests.fakes.slack_api.people import People
from tests.fakes.slack_api.rates import Rates
from tests.fakes.slack_api.sockets import Sockets
from tests.fakes.slack_api.workspace import Workspace

# For what hangs: a machine under load takes its time.
PATIENCE = 120.0
# What is no mere word; in a form it is JSON.
STRUCTURES = {"blocks", "files", "metadata", "view"}


@dataclass
class Fault:
    """What happens to the next request of a method instead; None is what Slack would say."""

    word: str = ""  # Slack's error
    status: int = 200
    retry_after: str | None = None
    body: str | None = None  # as it is, of this content type
    content_type: str = "application/json"
    is_taken: bool = False  # it is done all the same
    hangs_up: bool = False
    never_answers: bool = False


@dataclass
class FakeSlack:
    """Slack; `calls` are the methods that were asked for, with what."""

    workspaces: dict[str, Workspace] = field(default_factory=lambda: {"T1": Workspace()})
    rates: Rates = field(default_factory=Rates)
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    calls: list[tuple[str, dict]] = field(default_factory=list)
    tokens: list[tuple[str, str]] = field(default_factory=list)  # and with which token
    whispers: list[dict] = field(default_factory=list)
    triggers: set[str] = field(default_factory=set)
    page_size: int = 1000
    delay: float = 0.0  # before every answer of the web API
    sockets: Sockets = field(default_factory=Sockets)
    app: OAuthApp = field(default_factory=OAuthApp)

    def __post_init__(self) -> None:
        self.url = ""
        self.people = People(self)
        self._runner: web.AppRunner | None = None
        self._closing = asyncio.Event()
        self._happened = asyncio.Event()

    def people_of(self, tenant: str) -> People:
        """Give the people of another workspace."""
        return People(self, tenant, self.people.answers)

    @property
    def workspace(self) -> Workspace:
        return self.workspaces["T1"]

    @property
    def api_url(self) -> str:
        return f"{self.url}/api/"

    async def open(self) -> None:
        app = web.Application(client_max_size=20 * 2**20)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_post("/upload/{file}", self._upload)
        app.router.add_get("/link/", self.sockets.link)
        app.router.add_post("/response/{id}", self.people.take_answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = self.sockets.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def close(self) -> None:
        self._closing.set()
        await self.sockets.drop()
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    def fail(self, method: str, **how: object) -> None:
        """Have the next request of a method end in another way."""
        self.faults.setdefault(method, []).append(Fault(**how))

    def note(self) -> None:
        """Let those go on who wait for something to happen."""
        self._happened.set()

    async def until(self, is_true: Callable[[], object]) -> None:
        """Wait until something is so, looking whenever something has happened."""
        async with asyncio.timeout(PATIENCE):
            while not is_true():
                self._happened.clear()
                await self._happened.wait()

    def asked(self, method: str) -> list[dict]:
        return [asked for name, asked in self.calls if name == method]

    @property
    def counts(self) -> Counter[str]:
        return Counter(name for name, _ in self.calls)

    async def _api(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        asked, is_json = await _arguments(request)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.tokens.append((name, token))
        self.calls.append((name, asked))
        await asyncio.sleep(self.delay)
        asyncio.get_running_loop().call_soon(self.note)
        fault = self.faults[name].pop(0) if self.faults.get(name) else None
        if fault and not fault.is_taken:
            return await self._misbehave(request, fault)
        answer = self._answer(name, token, asked, is_json=is_json)
        return await self._misbehave(request, fault) if fault else answer

    def _answer(self, name: str, token: str, asked: dict, *, is_json: bool) -> web.Response:
        try:
            if name == "apps.connections.open":
                return _said({"url": self.sockets.dial(token)})
            if name == "oauth.v2.access":
                return _said(self.app.access(token, asked, is_json=is_json))
            workspace = self._workspace(token)
            answer = _said(call(self, workspace, name, asked, is_json=is_json))
            answer.headers["x-oauth-scopes"] = ",".join(sorted(workspace.scopes))
            return answer
        except ApiError as error:
            if seconds := error.more.get("retry_after"):
                return _refused(error.word, 429, {"Retry-After": str(seconds)})
            return _refused(error.word, **error.more)

    def _workspace(self, token: str) -> Workspace:
        for workspace in self.workspaces.values():
            if token == workspace.bot_token and workspace.is_installed:
                if workspace.is_revoked:
                    raise ApiError("token_revoked")
                return workspace
        raise ApiError("invalid_auth" if token else "not_authed")

    async def _misbehave(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.never_answers:
            await self._closing.wait()
        if fault.hangs_up or fault.never_answers:
            if request.transport:
                request.transport.close()
            return web.Response()
        headers = {"Retry-After": fault.retry_after} if fault.retry_after is not None else {}
        if fault.body is not None:
            return web.Response(
                text=fault.body,
                status=fault.status,
                content_type=fault.content_type,
                headers=headers,
            )
        return _refused(fault.word, fault.status, headers)

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        self.calls.append(("upload", {"length": len(body)}))
        fault = self.faults["upload"].pop(0) if self.faults.get("upload") else None
        if fault and not fault.is_taken:
            return await self._misbehave(request, fault)
        for workspace in self.workspaces.values():
            for file in workspace.files:
                if file["id"] == request.match_info["file"]:
                    if len(body) != file["length"] or file["bytes"]:
                        return web.Response(status=400, text="wrong length, or a second time")
                    file["bytes"] = body
                    return web.Response(text=f"OK - {len(body)}")
        return web.Response(status=404)


def _said(answer: dict) -> web.Response:
    return web.json_response({"ok": True, **answer})


def _refused(
    word: str, status: int = 200, headers: dict[str, str] | None = None, **more: object
) -> web.Response:
    return web.json_response(
        {"ok": False, "error": word, **more}, status=status, headers=headers or {}
    )


async def _arguments(request: web.Request) -> tuple[dict, bool]:
    """Give what was asked, and whether it came as JSON."""
    asked = dict(request.query)
    if request.content_type == "application/json":
        return {**asked, **await request.json()}, True
    if request.method == "POST":
        asked |= {name: _plain(name, value) for name, value in (await request.post()).items()}
    return asked, False


def _plain(name: str, value: object) -> object:
    """Read what stands in forms as JSON."""
    if isinstance(value, str) and name in STRUCTURES:
        return json.loads(value)
    return value
