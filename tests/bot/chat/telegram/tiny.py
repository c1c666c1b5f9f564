"""A Bot API that answers what a test says; `tests.fakes.telegram_api` is the strict one."""

import asyncio
from dataclasses import dataclass, field

from aiohttp import web

TOKEN = "123456789:AAEhBP0av28dwGSzAaJ9Dr-secret_words12"  # noqa: S105 - nobody's


@dataclass
class TinyApi:
    """Accepts every message, but for the answers that wait in `refusals`, used one by one."""

    sent: list[dict] = field(default_factory=list)
    edits: dict[str, str] = field(default_factory=dict)
    refusals: list[tuple[int, dict]] = field(default_factory=list)
    admins: set[str] = field(default_factory=set)
    is_silent: bool = False

    async def open(self):
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def close(self):
        await self._runner.cleanup()

    def refuse(self, code, description, **parameters):
        body = {"ok": False, "error_code": code, "description": description}
        self.refusals.append((code, {**body, "parameters": parameters} if parameters else body))

    async def _answer(self, request):
        asked = dict(await request.post())
        if self.refusals:
            code, body = self.refusals.pop(0)
            return web.json_response(body, status=code)
        if request.match_info["method"] == "getChatMember":
            return self._member(asked["user_id"])
        if request.match_info["method"] == "editMessageText":
            return self._edit(asked)
        self.sent.append(asked)
        if self.is_silent:
            request.transport.close()
            await asyncio.sleep(0)
        return _ok({"message_id": len(self.sent), "date": 1, "chat": {"id": 1, "type": "private"}})

    def shown(self, receipt):
        """Give what a message says now."""
        return self.edits.get(receipt) or self.sent[int(receipt) - 1]["text"]

    def _edit(self, asked):
        self.edits[asked["message_id"]] = asked["text"]
        chat = {"id": 1, "type": "private"}
        return _ok({"message_id": int(asked["message_id"]), "date": 1, "chat": chat})

    def _member(self, user):
        person = {"id": int(user), "is_bot": False, "first_name": "Ann"}
        status = "creator" if user in self.admins else "member"
        return _ok({"status": status, "user": person, "is_anonymous": False})


def _ok(result):
    return web.json_response({"ok": True, "result": result})
