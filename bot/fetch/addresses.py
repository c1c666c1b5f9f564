"""Which addresses of the network are public web places, and what the others are.

CPython's `is_global` is not trusted alone: version 3.11 calls 192.0.0.8, 192.88.99.1, fec0::1,
3fff::1 and every address behind NAT64 global. The ranges come from the special-purpose address
registries of the IANA (RFC 6890) and the texts named beside them.
"""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address

RANGES = tuple(
    (ip_network(network), name)
    for network, name in (
        ("0.0.0.0/8", "this host itself"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "shared by a carrier (CGNAT)"),
        ("127.0.0.0/8", "loopback"),
        ("168.63.129.16/32", "a cloud's own service"),  # Azure's, of a public look
        ("169.254.0.0/16", "link-local"),  # with the metadata service of most clouds
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "kept for protocols"),
        ("192.0.2.0/24", "documentation"),
        ("192.31.196.0/24", "kept for protocols"),  # AS112, RFC 7535
        ("192.52.193.0/24", "kept for protocols"),  # AMT, RFC 7450
        ("192.88.99.0/24", "6to4 relay"),
        ("192.168.0.0/16", "private"),
        ("192.175.48.0/24", "kept for protocols"),  # AS112, RFC 7534
        ("198.18.0.0/15", "benchmark"),
        ("198.51.100.0/24", "documentation"),
        ("203.0.113.0/24", "documentation"),
        ("224.0.0.0/4", "multicast"),
        ("255.255.255.255/32", "broadcast"),
        ("240.0.0.0/4", "reserved"),
        ("::/128", "unspecified"),
        ("::1/128", "loopback"),
        ("::ffff:0:0/96", "IPv4-mapped"),
        ("::ffff:0:0:0/96", "IPv4-translated"),
        ("::/96", "IPv4-compatible"),
        ("64:ff9b::/96", "NAT64"),
        ("64:ff9b:1::/48", "local NAT64"),
        ("100::/64", "discard"),
        ("2001::/32", "Teredo"),
        ("2001::/23", "kept for protocols"),  # benchmark, ORCHID and others
        ("2001:db8::/32", "documentation"),
        ("2002::/16", "6to4"),
        ("2620:4f:8000::/48", "kept for protocols"),  # AS112, RFC 7534
        ("3ffe::/16", "the former 6bone"),
        ("3fff::/20", "documentation"),
        ("5f00::/16", "segment routing"),
        ("fc00::/7", "private"),
        ("fe80::/10", "link-local"),
        ("fec0::/10", "site-local"),
        ("ff00::/8", "multicast"),
    )
)
# RFC 4291 and IANA: all global unicast that is given out lies here; the rest is reserved.
GLOBAL_UNICAST = IPv6Network("2000::/3")
# Where an IPv4 address stands in the last 32 bits, it is judged as well.
HOLD_IPV4 = tuple(
    IPv6Network(network)
    for network in ("::ffff:0:0/96", "::ffff:0:0:0/96", "::/96", "64:ff9b::/96", "64:ff9b:1::/48")
)


def find_objection(written: str, allowed: Iterable[str] = ()) -> str:
    """Say why nothing may be asked of an address ("loopback"); "" when it may.

    `written` is one IPv4 or IPv6 address, perhaps with a zone. `allowed` are networks
    ("10.1.0.0/16") that are open though they are not public. An IPv4 address inside an IPv6 one
    (NAT64) must be public or allowed on its own too. What is no address is objected to.
    """
    try:
        address = ip_address(written)
    except ValueError:
        return "no address"
    opened = tuple(ip_network(network) for network in allowed)
    for one in (address, *_held_ipv4(address)):
        objection = name_range(one)
        if objection and not any(one in network for network in opened):
            return objection
    return ""


def name_range(address: Address) -> str:
    """Name the range of a place that is not public; "" for a public address."""
    for network, name in RANGES:
        if address in network:
            return name
    if isinstance(address, IPv6Address) and address not in GLOBAL_UNICAST:
        return "reserved"
    return "" if address.is_global else "not global"


def _held_ipv4(address: Address) -> tuple[IPv4Address, ...]:
    if isinstance(address, IPv4Address) or address.is_loopback:  # ::1 holds no 0.0.0.1
        return ()
    if address.sixtofour:
        return (address.sixtofour,)
    if address.teredo:
        return address.teredo
    if any(address in network for network in HOLD_IPV4):
        return (IPv4Address(address.packed[-4:]),)
    return ()
