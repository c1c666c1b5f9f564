"""Make links of an article's addresses, or none where an address could be something else."""

import re
from html import escape

# Everything that a browser, Telegram or Slack could take for the end of an address or for markup.
UNSAFE = re.compile(r"[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]")
WEB = re.compile(r"https?://[^/?#@\s]+(?:[/?#]|$)", re.IGNORECASE)
# Longer addresses are not typed and not sent by anybody who means well.
LONGEST = 2_000


def safe_address(url: str) -> str:
    """Give the address with all doubtful characters percent-encoded; "" when it is no web link.

    A user name before the host ("https://bank.example@evil.example/") makes it none.
    """
    encoded = UNSAFE.sub(_percent, url.strip())
    return encoded if WEB.match(encoded) and len(encoded) <= LONGEST else ""


def _percent(match: re.Match[str]) -> str:
    raw = match[0].encode("utf-8", "replace")
    return "".join(f"%{byte:02X}" for byte in raw)


def html_link(url: str, words: str) -> str:
    """Give a link in HTML, "" for an address that is none; `words` are ours, not an article's."""
    address = safe_address(url)
    return f'<a href="{escape(address, quote=True)}">{words}</a>' if address else ""


def slack_link(url: str, words: str) -> str:
    """Give a link in Slack's markup, "" for an address that is none; `words` are ours."""
    address = safe_address(url).replace("|", "%7C").replace("&", "&amp;")
    return f"<{address}|{words}>" if address else ""
