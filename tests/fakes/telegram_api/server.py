"""The server: reads a request, breaks it where a test wants that, and answers it.

`refusals`, `parameters`, `wire` are how it talks; `markup`, `texts`, `keyboards`, `flood`,
`places` what it checks; `sending`, `editing`, `asking`, `menus`, `updates`, `webhooks` its
methods; `chats`, `records` what it knows; `people` who plays with it, `faults` how it breaks.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from aiohttp import web

from tests.fakes.telegram_api import asking, editing, sending
from tests.fakes.telegram_api.chats import Chat, Kind, Member, Status, User
from tests.fakes.telegram_api.faults import Act, Fault, Faults
from tests.fakes.telegram_api.flood import FloodLimits
from tests.fakes.telegram_api.menus import Menus
from tests.fakes.telegram_api.parameters import Parameters, read_parameters
from tests.fakes.telegram_api.people import Person
from tests.fakes.telegram_api.records import Records
from tests.fakes.telegram_api.refusals import RefusedError
from tests.fakes.telegram_api.webhooks import Webhook

TOKEN = "4200000042:AAFakeFakeFakeFakeFakeFakeFakeFakeFake1"  # noqa: S105
BOT = User(4200000042, "whosaid", "whosaid_test_bot", is_bot=True)
# A token is a number, a colon and letters; anything else is no address that exists.
TOKEN_SHAPE = r"{token:\d+:[A-Za-z0-9_-]{20,}}"  # noqa: S105
MOST_REQUEST_BYTES = 60 * 2**20
LONG_ENOUGH = 30.0  # for anything that a test waits for

METHODS = {
    "getme": asking.get_me,
    "getchat": asking.get_chat,
    "getchatmember": asking.get_chat_member,
    "getchatadministrators": asking.get_chat_administrators,
    "getchatmembercount": asking.get_chat_member_count,
    "leavechat": asking.leave_chat,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "senddocument": sending.send_document,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": editing.edit_message_text,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "deletemessage": editing.delete_message,
    "answercallbackquery": editing.answer_callback_query,
}


@dataclass(frozen=True, slots=True)
class Request:
    """A request that came: when, for what, with which status it was answered (0: not), and how."""

    at: float
    method: str
    parameters: Parameters
    status: int
    answer: str = ""


class FakeTelegram:
    """A Telegram with one bot; tests hold it, people play in it, and the library talks to it."""

    def __init__(
        self,
        *,
        token: str = TOKEN,
        bot: User = BOT,
        limits: FloodLimits = FloodLimits(),  # noqa: B008
        clock: Callable[[], float] = time.monotonic,
        reads_all: bool = False,
    ) -> None:
        self.token = token
        self.records = Records(bot, limits, clock, reads_all=reads_all)
        self.faults = Faults()
        self.menus = Menus()
        self.webhook = Webhook(self.records.updates)
        self.requests: list[Request] = []
        self.url = ""
        self._held = asyncio.Event()
        self._runner: web.AppRunner | None = None

    async def open(self, port: int = 0) -> None:
        """Begin to listen; on the port of before when the server comes back."""
        application = web.Application(client_max_size=MOST_REQUEST_BYTES)
        application.router.add_route("*", f"/bot{TOKEN_SHAPE}/{{method}}", self._handle)
        application.router.add_route("*", "/{anything:.*}", _not_found)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def close(self) -> None:
        """Stop listening; what is held gets no answer."""
        self._held.set()
        await self.webhook.close()
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1])

    @property
    def base_url(self) -> str:
        """Give what the library is told: it puts the token and the method behind."""
        return f"{self.url}/bot"

    def person(self, name: str, *, username: str = "", language: str = "en") -> Person:
        """Let somebody have an account; the bot has not met them yet."""
        user = User(next(self.records.user_ids), name, username, language)
        self.records.users[user.id] = user
        return Person(self.records, user)

    def group(self, title: str, owner: Person) -> Chat:
        """Let somebody make a basic group, without the bot."""
        return self._found(Kind.GROUP, title, next(self.records.group_ids), owner)

    def supergroup(self, title: str, owner: Person, *, username: str = "") -> Chat:
        return self._found(
            Kind.SUPERGROUP, title, next(self.records.channel_ids), owner, username=username
        )

    def forum(self, title: str, owner: Person) -> Chat:
        """Let somebody make a supergroup with topics."""
        chat = self.supergroup(title, owner)
        self.records.make_forum(chat)
        return chat

    def channel(self, title: str, owner: Person, *, username: str = "") -> Chat:
        return self._found(
            Kind.CHANNEL, title, next(self.records.channel_ids), owner, username=username
        )

    def asked(self, method: str) -> list[Request]:
        """Give the requests of a method, in the order in which they were answered."""
        return [request for request in self.requests if request.method == method.lower()]

    async def until(self, condition: Callable[[], object], seconds: float = LONG_ENOUGH) -> None:
        """Wait until something is so; looks again whenever anything has changed."""
        async with asyncio.timeout(seconds):
            while not condition():
                self.records.changed.clear()
                await self.records.changed.wait()

    def _found(self, kind: Kind, title: str, chat_id: int, owner: Person, **more: str) -> Chat:
        chat = self.records.new_chat(kind, title, chat_id, **more)
        chat.members[owner.id] = Member(owner.user, Status.OWNER)
        return chat

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        parameters = await read_parameters(request)
        method = request.match_info["method"].lower()
        fault = self.faults.take(method, parameters.text("chat_id"))
        answer = await self._answer(request, method, parameters, fault)
        status = answer.status if answer else 0
        words = str(answer.text) if answer else ""
        self.requests.append(Request(self.records.clock(), method, parameters, status, words))
        self.records.changed.set()
        return answer or _hang_up(request)

    async def _answer(
        self, request: web.Request, method: str, parameters: Parameters, fault: Fault | None
    ) -> web.Response | None:
        """Give the answer; None for none, and the connection breaks."""
        act = fault.act if fault else None
        if act is Act.DROP_REQUEST:
            return None
        if act is Act.HOLD_REQUEST:
            await self._held.wait()
            return None
        if act is Act.ANSWER:
            return _broken(fault)
        if act is Act.SLOW:
            await asyncio.sleep(fault.seconds)
        answer = await self._act(request.match_info["token"], method, parameters)
        self.records.changed.set()
        if act is Act.HOLD_ANSWER:
            await self._held.wait()
        return None if act in (Act.HOLD_ANSWER, Act.DROP_ANSWER) else answer

    async def _act(self, token: str, method: str, parameters: Parameters) -> web.Response:
        try:
            if token != self.token:
                raise RefusedError(401, "Unauthorized")
            result = await self._call(method, parameters)
        except RefusedError as refused:
            return _refusal(refused)
        return web.json_response({"ok": True, "result": result})

    async def _call(self, method: str, parameters: Parameters) -> object:
        if method in METHODS:
            return METHODS[method](self.records, parameters)
        if method in self._menu_methods:
            return self._menu_methods[method](self.records, parameters)
        if method == "getupdates":
            return await self.records.updates.poll(parameters)
        if method == "setwebhook":
            return await self.webhook.set(parameters)
        if method == "deletewebhook":
            return await self.webhook.delete(parameters)
        if method == "getwebhookinfo":
            return self.webhook.info()
        raise RefusedError(404, "Not Found: method not found")

    @property
    def _menu_methods(self) -> Mapping[str, Callable[[Records, Parameters], object]]:
        return {
            "setmycommands": self.menus.set,
            "getmycommands": self.menus.get,
            "deletemycommands": self.menus.delete,
        }


async def _not_found(_request: web.Request) -> web.Response:
    return _refusal(RefusedError(404, "Not Found"))


def _refusal(refused: RefusedError) -> web.Response:
    answer = {"ok": False, "error_code": refused.code, "description": refused.description}
    if refused.parameters:
        answer["parameters"] = refused.parameters
    return web.json_response(answer, status=refused.code)


def _broken(fault: Fault) -> web.Response:
    if isinstance(fault.body, str):
        return web.Response(status=fault.status, text=fault.body, content_type="text/html")
    return web.json_response(fault.body, status=fault.status)


def _hang_up(request: web.Request) -> web.Response:
    if request.transport:
        request.transport.close()
    return web.Response()
