"""Take a link apart and judge it, before anything at all is sent.

A link is kept in one spelling only: ASCII, lower-case host, no dots to resolve, no fragment. So
what is asked, what robots.txt is asked about and what the connection checks is the same thing.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin

from bot.fetch.addresses import find_objection
from bot.fetch.errors import (
    FetchError,
    ForbiddenAddressError,
    ForbiddenPortError,
    ForbiddenSchemeError,
    NotALinkError,
)
from bot.fetch.hostnames import is_address, is_local_name, read_host
from bot.model.settings import FetchRules

# Longer addresses are not typed and not sent by anybody who means well.
LONGEST = 2_000
DEFAULT_PORTS = {"http": 80, "https": 443}

SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?P<rest>.*)")
BEHIND_SCHEME = re.compile(
    r"""
    //(?P<authority>[^/?\#]+)
    (?P<path>[^?\#]*)
    (?:\?(?P<query>[^\#]*))?
    (?:\#(?P<fragment>.*))?
    """,
    re.VERBOSE,
)
AUTHORITY = re.compile(r"(?P<host>\[[^\[\]]*\]|[^:\[\]]+)(?::(?P<port>[0-9]{0,5}))?")
# Browsers drop a tab or a newline from the middle of an address; we drop the address.
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
# What stands as it is behind a host (RFC 3986, WHATWG); "%" stays, it is an encoding already.
IN_PATH = "/:@!$&'()*+,;=~-._%"
IN_QUERY = IN_PATH + "?[]|{}^`"
STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
HERE = {".", "%2e"}
ABOVE = {"..", ".%2e", "%2e.", "%2e%2e"}

# Parameters that tell where a reader came from, never what he reads.
TRACKING = re.compile(
    r"""
    utm_.*
    | fbclid | gclid | gclsrc | dclid | [gw]braid | msclkid | yclid | twclid | ttclid
    | igsh(?:id)? | mc_[ce]id | _ga | _gl | mkt_tok | _hs(?:enc|mi) | vero_id
    | oly_(?:enc|anon)_id | at_(?:medium|campaign) | ns_(?:mchannel|source|campaign)
    | cmp | cmpid | ftag | ncid | s_cid | smid | xtor | traffic_source
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Link:
    """A web address in parts, in its one spelling.

    `host` is ASCII: a name without trailing dot, an IPv4 address, or an IPv6 one without brackets.
    `path` begins with "/"; `query` comes without its "?".
    """

    scheme: str
    host: str
    port: int
    path: str
    query: str = ""

    @property
    def origin(self) -> str:
        """Scheme, host and port, "https://example.org:8443"; a default port is not written."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if DEFAULT_PORTS[self.scheme] == self.port else f":{self.port}"
        return f"{self.scheme}://{host}{port}"

    @property
    def address(self) -> str:
        """The whole address as it is asked for."""
        return self.origin + self.path + (f"?{self.query}" if self.query else "")


def judge_link(written: str, rules: FetchRules) -> Link:
    """Give the link that may be asked for, as far as its letters tell.

    Raises NotALinkError, ForbiddenSchemeError, ForbiddenPortError, ForbiddenAddressError.
    """
    link = parse_link(written)
    if link.port not in rules.ports:
        raise ForbiddenPortError(f"port {link.port}")
    if is_address(link.host):
        objection = find_objection(link.host, rules.allowed_networks)
    else:  # whoever opens a network opens its names: their addresses are judged all the same
        local = is_local_name(link.host) and not rules.allowed_networks
        objection = "a name of the local network" if local else ""
    if objection:
        raise ForbiddenAddressError(f"{link.host}: {objection}")
    return link


def follow_link(link: Link, location: str, rules: FetchRules) -> Link:
    """Judge where a server leads on from a link; raises what `judge_link` raises."""
    try:
        return judge_link(urljoin(link.address, location.strip()), rules)
    except ValueError as error:  # urljoin, of brackets and of letters that hide a slash
        raise NotALinkError("the server leads to no address") from error


def parse_link(written: str) -> Link:
    """Take a web address apart; raises NotALinkError, ForbiddenSchemeError, or for an IPv4
    address that is oddly written ForbiddenAddressError.
    """
    scheme, parts = _split(written)
    authority = AUTHORITY.fullmatch(parts["authority"])
    if "@" in parts["authority"]:
        raise NotALinkError("there is a user name in it")
    if not authority:
        raise NotALinkError("its host cannot be read")
    port = int(authority["port"] or DEFAULT_PORTS[scheme])
    path = _resolve_dots(_encode(parts["path"], IN_PATH))
    query = _encode(parts["query"] or "", IN_QUERY)
    return Link(scheme, read_host(authority["host"]), port, path, query)


def normalise_link(written: str) -> str:
    """Give the one spelling by which two links to the same article are known as one.

    The fragment and what only tracks readers is gone; a fragment that a page's own program reads
    (#!/story/1) stays. What is no web address comes back as it is, without white space around.
    """
    try:
        link = parse_link(written)
        fragment = _split(written)[1]["fragment"] or ""
    except FetchError:
        return written.strip()
    kept = [part for part in link.query.split("&") if part and not _tracks(part)]
    query = f"?{'&'.join(kept)}" if kept else ""
    route = f"#{fragment}" if fragment.startswith(("!", "/")) else ""
    return f"{link.origin}{link.path}{query}{route}"


def _tracks(parameter: str) -> bool:
    return TRACKING.fullmatch(parameter.partition("=")[0]) is not None


def _split(written: str) -> tuple[str, re.Match[str]]:
    trimmed = written.strip(" \t\r\n")
    if len(trimmed) > LONGEST:
        raise NotALinkError(f"it is longer than {LONGEST:,} characters")
    if CONTROL.search(trimmed):
        raise NotALinkError("there are control characters in it")
    match = SCHEME.fullmatch(trimmed)
    if not match:
        raise NotALinkError
    scheme = match["scheme"].lower()
    if scheme not in DEFAULT_PORTS:
        raise ForbiddenSchemeError(scheme[:20])
    parts = BEHIND_SCHEME.fullmatch(match["rest"])
    if not parts:
        raise NotALinkError("it has no host")
    return scheme, parts


def _encode(part: str, kept: str) -> str:
    try:
        return quote(STRAY_PERCENT.sub("%25", part), safe=kept)
    except UnicodeEncodeError as error:  # half of a surrogate pair
        raise NotALinkError("there is a broken character in it") from error


def _resolve_dots(path: str) -> str:
    """Do what browsers and servers do with /a/../b, so that robots.txt cannot be walked around."""
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment.lower() in ABOVE:
            del kept[-1:]
        elif segment.lower() not in HERE:
            kept.append(segment)
    if segments and segments[-1].lower() in HERE | ABOVE:
        kept.append("")
    return "/" + "/".join(kept)
