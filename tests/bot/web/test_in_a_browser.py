"""The pages in a real browser: with a mouse, a keyboard, a small screen, in the dark."""

from dataclasses import replace

import pytest
from axe_playwright_python.async_playwright import Axe

from bot.model.deliveries import State
from bot.model.settings import WebRules
from tests.bot.web.browser import browsing, keep_picture
from tests.bot.web.conftest import served
from tests.bot.web.made import a_story, any_story, change, corrected, keep
from tests.bot.web.test_ops import a_failure, furnish

DESK = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"viewport": {"width": 360, "height": 780}, "has_touch": True}
DARK = {**DESK, "color_scheme": "dark"}
LOOKS = {
    "desk": DESK,
    "phone": PHONE,
    "dark": DARK,
    "no script": {**DESK, "java_script_enabled": False},
}
HOSTILE = "<img src=x onerror=alert(1)><script>alert(1)</script> 12\u202e34 " + "Karbouli" * 600


def several(site):
    return keep(site, a_story(), any_story("Two dogs"), heading="Morning figures", digest="7:2")


def changed(site):
    name = keep(site, a_story(most_characters=400))
    change(site, a_story())
    return name


def hostile(site):
    return keep(site, any_story(HOSTILE), pages=(), digest="7:3")


PAGES = {
    "a correction": corrected,
    "one story": changed,
    "several stories": several,
    "hostile words": hostile,
}


@pytest.mark.parametrize("looks", LOOKS)
async def test_a_page_fetches_nothing_complains_of_nothing_fits_and_is_read_aloud(
    site, address, tmp_path, looks
):
    async with browsing(**LOOKS[looks]) as page:
        for kind, made in PAGES.items():
            url = f"{address}/d/{made(site)}"
            page.asked.clear()
            await page.goto(url)
            await keep_picture(page, f"evidence {kind} {looks}", tmp_path)
            assert {asked for asked in page.asked if not asked.startswith(url)} == set()
            if looks != "no script":  # else nobody can measure
                assert await serious(page) == []
                assert await width_of(page) <= page.viewport_size["width"]
        assert page.complaints == []
        assert await page.context.cookies() == []


async def test_a_click_on_a_figure_leads_to_its_words_and_back(site, address):
    async with browsing(**PHONE) as page:
        await page.goto(f"{address}/d/{keep(site, a_story())}")
        await page.click("text=60 people >> nth=0")
        assert page.url.endswith("#f9")
        target = page.locator("li:target")
        assert await target.inner_text() == "9 60 people killed ↩"
        assert await is_seen(target)
        words = page.locator(".quotation:has(:target) blockquote")
        assert "Mohammed Karbouli, told Reuters that 60 people" in await words.inner_text()
        assert await is_seen(words)
        await target.locator("a.back").click()
        assert await is_seen(page.locator("li:target", has_text="lawmaker Mohammed Karbouli"))


async def test_the_keyboard_does_the_same(site, address):
    async with browsing(**DESK) as page:
        await page.goto(f"{address}/d/{keep(site, a_story())}")
        await page.keyboard.press("Tab")
        assert await focused(page) == "To the quotations"
        while "60 people" not in await focused(page):
            await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        assert page.url.endswith("#f9")
        assert await is_seen(page.locator("li:target"))
        await page.keyboard.press("Tab")  # goes on from there
        assert await page.evaluate("document.activeElement.getAttribute('href')") == "#l6"


async def test_every_link_within_the_page_leads_somewhere(site, address):
    async with browsing(**DESK) as page:
        await page.goto(f"{address}/d/{changed(site)}")
        missing = await page.evaluate(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href'))"
            ".filter(href => !document.getElementById(href.slice(1)))"
        )
        assert missing == []


async def test_the_outlet_is_asked_for_the_words_and_not_told_where_its_reader_comes_from(
    site, address, httpserver
):
    """The name of the page is its key: no outlet may see it."""
    article = "<p>Nothing.</p>" + "<br>" * 200 + "<p>Two dogs barked.</p>"
    httpserver.expect_request("/1").respond_with_data(article, content_type="text/html")
    name = keep(site, any_story("Two dogs barked.", httpserver.url_for("/1")), pages=())
    async with browsing(**DESK) as page:
        await page.goto(f"{address}/d/{name}")
        await page.click("text=read it >> nth=0")
        await page.wait_for_url("**/1*")
        await page.wait_for_function("window.scrollY > 500")
    (request, _) = httpserver.log[0]
    assert "Referer" not in request.headers


@pytest.mark.parametrize("looks", ["desk", "phone", "dark"])
async def test_the_operator_s_page_fits_and_its_button_works(site, clock, tmp_path, looks):
    furnish(site)
    failed = a_failure(clock, reason="The bot was kicked")
    site.stuck.held = (failed, a_failure(clock, "7:2", state=State.UNCERTAIN))
    async with (
        served(replace(site, rules=WebRules())) as address,
        browsing(**LOOKS[looks]) as page,
    ):
        await page.goto(f"{address}/ops")
        await keep_picture(page, f"ops {looks}", tmp_path)
        assert await serious(page) == []
        assert await width_of(page) <= page.viewport_size["width"]
        await page.click("text=Try again")
        assert page.url == f"{address}/ops"
        assert site.stuck.retried == ["7:1"]
        assert page.complaints == []


async def serious(page):
    """Give what axe calls serious or critical."""
    found = await Axe().run(page)
    return [
        (each["id"], [node["target"] for node in each["nodes"]])
        for each in found.response["violations"]
        if each["impact"] in ("serious", "critical")
    ]


async def width_of(page):
    return await page.evaluate("document.documentElement.scrollWidth")


async def focused(page):
    return await page.evaluate("document.activeElement.innerText") or ""


async def is_seen(locator):
    """Tell whether it stands within the window."""
    return await locator.evaluate(
        "e => { const r = e.getBoundingClientRect();"
        " return r.top >= 0 && r.bottom <= innerHeight; }"
    )
