"""The distribution's Chromium, as readers have one; its pages note whatever they complain of."""

import os
import shutil
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import async_playwright

SCREENSHOTS = os.environ.get("WHOSAID_SCREENSHOTS")


def chromium():
    """Find the browser; without one the test is skipped, in CI it fails."""
    found = os.environ.get("WHOSAID_CHROMIUM") or shutil.which("chromium")
    if not found:
        reason = "no Chromium: install one with .ci/browser, or name it in WHOSAID_CHROMIUM"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return found


@asynccontextmanager
async def browsing(**looks):
    """Open a page; `looks` are those of the device. It ends with nothing to complain of."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        context = await browser.new_context(reduced_motion="reduce", **looks)
        page = await context.new_page()
        page.complaints, page.asked = [], []
        page.on("console", lambda message: page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("request", lambda request: page.asked.append(request.url))
        try:
            yield page
        finally:
            await browser.close()


async def keep_picture(page, name, folder):
    """Keep what the browser shows, for somebody to look at."""
    place = Path(SCREENSHOTS or folder)
    place.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=place / f"{name}.png", full_page=True)
