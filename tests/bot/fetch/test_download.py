from bot.fetch.download import Downloader
from tests.bot.fetch.hostile import answer, open_rules, serving


async def fetch(server, path="/", limit=10_000, **asked):
    async with Downloader(open_rules(server)) as downloader:
        return await downloader.get(server.url(path), limit=limit, **asked)


async def test_an_answer_has_status_headers_and_body():
    said = answer(b"Five people died.", content_type="text/plain", ETag='"v1"')
    async with serving(said) as server:
        got = await fetch(server, "/story")
    assert (got.status, got.body) == (200, b"Five people died.")
    assert got.headers["etag"] == '"v1"'
    assert got.url == got.address == server.url("/story")
    assert got.moved_to == ""
