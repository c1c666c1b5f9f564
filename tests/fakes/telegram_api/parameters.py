"""Reads what a request asks, however it was sent: address line, form, multipart, or JSON."""

import json
from dataclasses import dataclass, field

from aiohttp import web

from tests.fakes.telegram_api.refusals import bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came: its name and its type tell what people will see."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Parameters:
    """The parameters of one request; a wrong one is refused when it is read."""

    values: dict[str, object] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        value = self.values.get(name)
        return "" if value is None else str(value)

    def number(self, name: str, default: int = 0) -> int:
        if not self.has(name):
            return default
        try:
            return int(self.text(name))
        except ValueError:
            raise bad_request(f"invalid {name} specified") from None

    def flag(self, name: str) -> bool:
        return self.text(name).strip().lower() in ("true", "yes", "1")

    def structure(self, name: str, kind: type, called: str = "") -> object:
        """Read a list or an object; empty when it is not given."""
        if not self.has(name):
            return kind()
        value = self.values[name]
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                raise bad_request(f"can't parse {called or name} JSON object") from None
        if not isinstance(value, kind):
            raise bad_request(f"object expected as {called or name}")
        return value


async def read_parameters(request: web.Request) -> Parameters:
    """Read all that a request brings."""
    values: dict[str, object] = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        values |= await request.json()
    elif request.content_type == "multipart/form-data":
        async for part in await request.multipart():
            content = bytes(await part.read(decode=False))
            if part.filename:
                kind = part.headers.get("Content-Type", "")
                files[part.name] = Upload(part.filename, kind, content)
            else:
                values[part.name] = content.decode()
    else:
        values |= dict(await request.post())
    return Parameters(values, files)
