"""Evidence pages as they are served: found by their name alone, for as long as they last."""

import asyncio
import contextlib
import json
from dataclasses import replace
from datetime import timedelta

import aiohttp
import pytest

from bot.model.settings import WebRules
from bot.store.digests import StoredDigests
from bot.web.evidence import FRESH, LASTING
from bot.web.server import listen
from tests.bot.web.conftest import PUBLIC, served
from tests.bot.web.made import SEED, a_story, any_story, change, keep

HOSTILE = {
    "a script": "<script>alert(1)</script>",
    "an attribute": "\" onmouseover='alert(1)' x=\"",
    "a template": "{{ 7 * 7 }}{% raw %}",
    "marks that turn the writing": "12 \u202eevil\u202c \u2066x",
    "control characters": "a\x00b\x1b[31m\x85",
    "half a surrogate pair": "a\ud800b",
    "a name of 5,000 characters": "Karbouli" * 625,
    "an entity": "&lt;b&gt; &amp;amp;",
    "a comment": "--><!-- ]]>",
}


async def get(address, path, **asked):
    async with (
        aiohttp.ClientSession() as session,
        session.get(address + path, allow_redirects=False, **asked) as answer,
    ):
        return answer.status, answer.headers, await answer.read()


async def test_every_figure_leads_to_its_verbatim_sentence(site, address):
    name = keep(site, a_story())
    status, headers, body = await get(address, f"/d/{name}")
    page = body.decode()
    assert status == 200
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert '<a class="figure" href="#f9"><bdi>60 people</bdi><sup>9</sup></a>' in page
    assert '<li id="f9" tabindex="-1">' in page
    assert 'Mohammed Karbouli, <em class="cue">told</em> Reuters that <mark>60</mark>' in page


async def test_the_outlet_s_page_is_opened_at_the_words(site, address):
    _, _, body = await get(address, f"/d/{keep(site, a_story())}")
    first = "text=Another%20lawmaker%2C%20Mohammed%20Karbouli%2C%20told,"
    assert f'href="https://www.example.org/world/qaim?page=1#top:~:{first}' in body.decode()


async def test_figures_that_differ_stand_side_by_side(site, address):
    _, _, body = await get(address, f"/d/{keep(site, a_story())}")
    page = body.decode()
    differing = page[page.index("comparison differ") :]
    assert differing.index("55 civilians killed") < differing.index("60 people killed")
    assert differing.index("60 people killed") < differing.index("In their words")


async def test_a_story_whose_sources_differ_has_its_picture_with_the_same_in_words(site, address):
    name = keep(site, any_story("Two dogs"), a_story())
    page = (await get(address, f"/d/{name}"))[2].decode()
    assert page.count("<img ") == 1
    assert f'<img src="{name}/2.png" alt="Who says what: Dozens killed' in page
    status, headers, body = await get(address, f"/d/{name}/2.png")
    assert (status, headers["Content-Type"], body[:4]) == (200, "image/png", b"\x89PNG")
    for none in ("1", "0", "3", "99999999999999999999"):
        assert (await get(address, f"/d/{name}/{none}.png"))[0] == 404


async def test_a_picture_that_would_contradict_the_lines_is_not_shown(site, address):
    """The article as it is read today names others than the digest did."""
    story = a_story()
    quotes = tuple(replace(quote, speaker="somebody else") for quote in story.quotes)
    name = keep(site, replace(story, quotes=quotes))
    assert b"<img " not in (await get(address, f"/d/{name}"))[2]
    assert (await get(address, f"/d/{name}/1.png"))[0] == 404


async def test_nothing_of_the_article_is_shown_but_what_stands_behind_the_figures(site, address):
    _, _, body = await get(address, f"/d/{keep(site, a_story())}")
    left_out = "The attack took place as Iraqi forces are waging"
    assert left_out in SEED.text
    assert left_out not in body.decode()


async def test_what_a_digest_said_before_a_change_stays(site, address, clock):
    name = keep(site, a_story(most_characters=400))
    clock.at += timedelta(hours=2)
    change(site, any_story("Nobody was hurt"))
    page = (await get(address, f"/d/{name}"))[2].decode()
    assert 'changed <a href="#history">1 time</a>' in page
    assert "<del>60 people killed — lawmaker Mohammed Karbouli</del>" in page
    assert "until <time" in page


@pytest.mark.parametrize("kind", ["", ".json", "/1.png"])
async def test_what_was_just_shown_is_not_shown_once_it_is_changed(site, address, clock, kind):
    """A number that was taken back must not be repeated, whatever form it is asked for in."""
    name = keep(site, a_story())
    _, before, old = await get(address, f"/d/{name}{kind}")
    change(site, any_story("Nobody was hurt"))
    clock.at += FRESH
    known = {"If-None-Match": before["ETag"]}
    status, _, body = await get(address, f"/d/{name}{kind}", headers=known)
    assert status == (404 if kind == "/1.png" else 200)
    assert (b"Nobody was hurt" in body) is (kind != "/1.png")
    assert body != old


async def test_a_digest_that_is_taken_away_has_no_page_any_more(site, address, clock):
    name = keep(site, a_story())
    paths = [f"/d/{name}", f"/d/{name}.json", f"/d/{name}/1.png"]
    before = [(await get(address, path))[1]["ETag"] for path in paths]
    with site.store.writing() as transaction:
        transaction.connection.exec_driver_sql("delete from digests")
    clock.at += FRESH
    for path, tag in zip(paths, before, strict=True):
        assert (await get(address, path, headers={"If-None-Match": tag}))[0] == 404


async def test_a_text_that_is_forgotten_is_shown_no_longer_than_a_minute(site, address, clock):
    name = keep(site, a_story())
    assert b'class="context"' in (await get(address, f"/d/{name}"))[2]
    with site.store.writing() as transaction:
        transaction.connection.exec_driver_sql("delete from articles")
    clock.at += LASTING
    assert b'class="context"' not in (await get(address, f"/d/{name}"))[2]


async def test_a_browser_that_has_a_page_asks_whether_it_is_still_the_same(site, address, clock):
    name = keep(site, a_story())
    for kind in ("", ".json", "/1.png"):
        _, told, body = await get(address, f"/d/{name}{kind}")
        assert told["Cache-Control"] == "private, no-cache"
        clock.at += timedelta(minutes=2)  # it is written anew, and comes out the same
        known = {"If-None-Match": told["ETag"]}
        status, again, nothing = await get(address, f"/d/{name}{kind}", headers=known)
        assert (status, nothing, again["ETag"]) == (304, b"", told["ETag"])
        assert again["Content-Security-Policy"] == told["Content-Security-Policy"]
        assert (await get(address, f"/d/{name}{kind}"))[2] == body


async def test_a_page_that_expired_is_not_said_to_be_the_same(site, address, clock):
    name = keep(site, a_story())
    clock.at += timedelta(days=90, seconds=-1)
    tag = (await get(address, f"/d/{name}"))[1]["ETag"]
    clock.at += timedelta(seconds=1)
    assert (await get(address, f"/d/{name}", headers={"If-None-Match": tag}))[0] == 404


async def test_a_page_works_when_its_article_is_forgotten(site, address):
    status, _, body = await get(address, f"/d/{keep(site, a_story(), pages=())}")
    assert status == 200
    assert b"<mark>60</mark>" in body
    assert b'class="context"' not in body


async def test_a_post_of_several_stories_numbers_its_figures_through(site, address):
    name = keep(site, a_story(), any_story("Two dogs"), heading="Morning figures")
    page = (await get(address, f"/d/{name}"))[2].decode()
    assert "<h1>Morning figures</h1>" in page
    assert page.count('id="f11"') == page.count('id="f12"') == 1


async def test_a_post_without_stories_has_a_page_too(site, address):
    status, _, body = await get(address, f"/d/{keep(site, note='Nothing new.')}")
    assert (status, b"Nothing new." in body) == (200, True)


async def test_unknown_and_expired_pages_are_equally_not_there(site, address, clock):
    name = keep(site, a_story())
    clock.at += timedelta(days=90)
    expired = await get(address, f"/d/{name}")
    assert expired[0] == 404
    for path in ("/d/AAAAAAAAAAAAAAAAAAAAAA", "/d/x", f"/d/{name}x", "/d/", "/", "/d/..%2f"):
        unknown = await get(address, path)
        assert unknown[2] == expired[2], path
        assert without_date(unknown[1]) == without_date(expired[1]), path


async def test_the_same_is_true_of_their_data(site, address, clock):
    name = keep(site, a_story())
    assert (await get(address, f"/d/{name}.json"))[0] == 200
    clock.at += timedelta(days=89, hours=24)
    expired = await get(address, f"/d/{name}.json")
    unknown = await get(address, "/d/AAAAAAAAAAAAAAAAAAAAAA.json")
    assert expired[0] == unknown[0] == 404
    assert expired[2] == unknown[2]
    assert json.loads(expired[2]) == {"error": "nothing stands here"}


async def test_a_page_that_was_just_made_expires_in_time_all_the_same(site, address, clock):
    name = keep(site, a_story())
    clock.at += timedelta(days=90, seconds=-1)
    assert (await get(address, f"/d/{name}"))[0] == 200
    clock.at += timedelta(seconds=1)
    assert (await get(address, f"/d/{name}"))[0] == 404


async def test_without_a_public_address_there_are_no_pages(site):
    name = keep(site, a_story())
    async with served(replace(site, rules=WebRules())) as address:
        assert (await get(address, f"/d/{name}"))[0] == 404
        assert (await get(address, f"/d/{name}.json"))[0] == 404


async def test_a_browser_is_told_to_run_nothing_and_to_tell_nobody(site, address):
    for path in (f"/d/{keep(site, a_story())}", "/nothing"):
        headers = (await get(address, path))[1]
        policy = headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "unsafe" not in policy
        assert "script" not in policy
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["X-Robots-Tag"] == "noindex, nofollow, noarchive"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "Set-Cookie" not in headers
        assert "Server" not in headers


async def test_another_method_is_refused_without_a_word_of_ours(site, address):
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{address}/d/{keep(site, a_story())}") as answer,
    ):
        assert answer.status == 405
        assert answer.headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
async def test_whatever_an_article_says_stays_words(site, address, words):
    status, _, body = await get(address, f"/d/{keep(site, any_story(words), pages=())}")
    page = body.decode()
    assert status == 200
    assert len(page) < 60_000
    shown = page[page.index("</style>") :]
    for trick in ("<script", "onmouseover='", "\u202e", "\u2066", "\x00", "\x1b", "\x85", "49{"):
        assert trick not in shown.replace("&#34; onmouseover=&#39;", "")


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "https://a@evil.example/", "//x", "file:/x"]
)
async def test_what_is_no_web_address_is_no_link(site, address, url):
    _, _, body = await get(address, f"/d/{keep(site, any_story('Two dogs', url))}")
    page = body.decode()
    links = [part.partition('"')[0] for part in page.split('href="')[1:]]
    assert all(link.startswith(("#", "data:,")) or link.endswith(".json") for link in links)


async def test_the_data_are_annotations_of_the_verbatim_words(site, address):
    name = keep(site, a_story())
    _, headers, body = await get(address, f"/d/{name}.json")
    assert headers["Content-Type"].startswith("application/ld+json")
    collection = json.loads(body)
    assert collection["id"] == f"{PUBLIC}/d/{name}.json"
    assert collection["total"] == len(collection["first"]["items"]) == 11
    for item in collection["first"]["items"]:
        quote, position = item["target"]["selector"]
        assert SEED.text[position["start"] : position["end"]] == quote["exact"]
        around = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert around in SEED.text
    karbouli = collection["first"]["items"][8]
    assert karbouli["body"]["value"] == "60 people killed — Mohammed Karbouli"
    assert karbouli["id"] == f"{PUBLIC}/d/{name}#f9"


async def test_a_database_that_is_away_is_said_so_and_nothing_of_it_is_shown(site, address):
    name = keep(site, a_story())
    site.store.close()
    with site.store.writing() as transaction:
        transaction.connection.exec_driver_sql("alter table digests rename to elsewhere")
    status, _, body = await get(address, f"/d/{name}")
    assert (status, body) == (503, b"This cannot be shown just now; try again in a minute.\n")


class Counted:
    """The digests of a site; counts how often they are read whole."""

    def __init__(self):
        self.read = 0

    def by_page(self, transaction, page):
        self.read += 1
        return StoredDigests().by_page(transaction, page)

    def __getattr__(self, name):
        return getattr(StoredDigests(), name)


async def test_many_who_open_a_page_at_once_all_get_it_and_it_is_made_once(site):
    path = f"/d/{keep(site, a_story())}"
    counted = Counted()
    async with served(replace(site, digests=counted)) as address:
        answers = await asyncio.gather(*(get(address, path) for _ in range(60)))
    assert {(status, body) for status, _, body in answers} == {(200, answers[0][2])}
    assert counted.read == 1


async def test_a_server_that_stops_leaves_its_port(site):
    async with served(site) as address:
        await get(address, "/")
    port = int(address.rpartition(":")[2])
    listen(WebRules(port=port)).close()


async def test_a_port_that_is_taken_is_said_so():
    from bot.errors import WebAddressError

    with listen(WebRules(port=0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(WebAddressError, match=str(port)):
            listen(WebRules(port=port))


def without_date(headers):
    return {name: value for name, value in headers.items() if name.lower() != "date"}


async def test_a_header_without_an_end_is_not_kept(address):
    """Whoever never ends a header must not fill the memory of a node."""
    source, sink = await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))
    sink.write(b"GET / HTTP/1.1\r\nX-Long: ")
    taken = 0
    with contextlib.suppress(ConnectionError):
        while not source.at_eof() and taken < 50_000_000:
            sink.write(b"x" * 100_000)
            await sink.drain()
            taken += 100_000
    assert taken < 50_000_000
    sink.transport.abort()
