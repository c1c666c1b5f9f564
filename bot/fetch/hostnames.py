"""Read the host of a link: a name in ASCII or an address in its one canonical spelling."""

import re
from ipaddress import AddressValueError, IPv4Address, IPv6Address

from bot.fetch.errors import ForbiddenAddressError, NotALinkError

LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
LONGEST_NAME = 253  # RFC 1035
# WHATWG: a host whose last label is a number is an IPv4 address, well written or not.
NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
# Browsers drop these characters without a word, and then see another host than the reader.
INVISIBLE = re.compile(r"[\s\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
# Names that mean something else in every network: RFC 6761, 6762, 7686, 8375, 9476, and habit.
LOCAL_ENDINGS = (
    "localhost",
    "localdomain",
    "local",
    "internal",
    "intranet",
    "private",
    "corp",
    "home",
    "lan",
    "home.arpa",
    "onion",
)


def read_host(written: str) -> str:
    """Give the host's one spelling: lower case, ASCII, no brackets, no trailing dot.

    Raises NotALinkError for what is no host, ForbiddenAddressError for an IPv4 address that is
    written as nobody writes it who means well: 2130706433, 0x7f.1, 0177.0.0.1, 127.1.
    """
    if "%" in written or INVISIBLE.search(written):  # %31, fe80::1%eth0
        raise NotALinkError("its host cannot be read")
    if written.startswith("["):
        return _read_ipv6(written[1:-1])
    name = _to_ascii(written).removesuffix(".")
    labels = name.split(".")
    if not all(map(LABEL.fullmatch, labels)) or len(name) > LONGEST_NAME:
        raise NotALinkError("its host cannot be read")
    return _read_ipv4(name) if NUMBER.fullmatch(labels[-1]) else name


def is_address(host: str) -> bool:
    """Tell an address from a name; `host` was read by `read_host`."""
    return ":" in host or NUMBER.fullmatch(host.rpartition(".")[2]) is not None


def is_local_name(host: str) -> bool:
    """Tell whether a name is of the local network only: without a dot, or `printer.local`."""
    return "." not in host or any(host.endswith(f".{ending}") for ending in LOCAL_ENDINGS)


def _to_ascii(host: str) -> str:
    if host.isascii():
        return host.lower()
    import idna  # its tables take time to load, and most hosts are ASCII

    try:
        # UTS 46 also maps ideographic full stops to dots and circled digits to digits.
        return idna.encode(host, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError) as error:
        raise NotALinkError("its host cannot be read") from error


def _read_ipv4(name: str) -> str:
    try:
        return str(IPv4Address(name))
    except AddressValueError as error:
        raise ForbiddenAddressError(f"{name[:40]}: an address oddly written") from error


def _read_ipv6(inside: str) -> str:
    try:
        return IPv6Address(inside).compressed
    except AddressValueError as error:
        raise NotALinkError("its IPv6 address cannot be read") from error
