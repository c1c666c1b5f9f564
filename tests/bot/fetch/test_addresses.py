from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.addresses import RANGES, find_objection, name_range

REFUSED = [
    ("0.0.0.0", "this host itself"),  # noqa: S104 (nothing is bound)
    ("0.1.2.3", "this host itself"),
    ("10.0.0.1", "private"),
    ("10.255.255.255", "private"),
    ("100.64.0.1", "shared by a carrier (CGNAT)"),
    ("100.100.100.200", "shared by a carrier (CGNAT)"),
    ("100.127.255.255", "shared by a carrier (CGNAT)"),
    ("127.0.0.1", "loopback"),
    ("127.255.255.254", "loopback"),
    ("168.63.129.16", "a cloud's own service"),
    ("169.254.169.254", "link-local"),
    ("172.16.0.1", "private"),
    ("172.31.255.255", "private"),
    ("192.0.0.8", "kept for protocols"),
    ("192.0.0.192", "kept for protocols"),
    ("192.0.2.1", "documentation"),
    ("192.31.196.1", "kept for protocols"),
    ("192.52.193.1", "kept for protocols"),
    ("192.88.99.1", "6to4 relay"),
    ("192.168.1.1", "private"),
    ("192.175.48.1", "kept for protocols"),
    ("198.18.0.1", "benchmark"),
    ("198.19.255.255", "benchmark"),
    ("198.51.100.7", "documentation"),
    ("203.0.113.7", "documentation"),
    ("224.0.0.1", "multicast"),
    ("239.255.255.250", "multicast"),
    ("240.0.0.1", "reserved"),
    ("255.255.255.255", "broadcast"),
    ("::", "unspecified"),
    ("::1", "loopback"),
    ("::127.0.0.1", "IPv4-compatible"),
    ("::8.8.8.8", "IPv4-compatible"),
    ("::ffff:127.0.0.1", "IPv4-mapped"),
    ("::ffff:8.8.8.8", "IPv4-mapped"),
    ("::ffff:0:127.0.0.1", "IPv4-translated"),
    ("64:ff9b::169.254.169.254", "NAT64"),
    ("64:ff9b::a00:1", "NAT64"),
    ("64:ff9b::8.8.8.8", "NAT64"),
    ("64:ff9b:1::10.0.0.1", "local NAT64"),
    ("100::1", "discard"),
    ("1::1", "reserved"),
    ("2001::1", "Teredo"),
    ("2001:0:53aa:64c:0:0:f5ff:fffe", "Teredo"),
    ("2001:2::1", "kept for protocols"),
    ("2001:10::1", "kept for protocols"),
    ("2001:20::1", "kept for protocols"),
    ("2001:db8::1", "documentation"),
    ("2002:7f00:1::", "6to4"),
    ("2002:808:808::1", "6to4"),
    ("2620:4f:8000::42", "kept for protocols"),
    ("3ffe::1", "the former 6bone"),
    ("3fff::1", "documentation"),
    ("3fff:fff::1", "documentation"),
    ("4000::1", "reserved"),
    ("5f00::1", "segment routing"),
    ("fc00::1", "private"),
    ("fd00:ec2::254", "private"),
    ("fe80::1", "link-local"),
    ("fe80::1%eth0", "link-local"),
    ("fec0::1", "site-local"),
    ("ff02::1", "multicast"),
    ("ff0e::1", "multicast"),
    ("localhost", "no address"),
    ("127.1", "no address"),
    ("2130706433", "no address"),
    ("0177.0.0.1", "no address"),
    ("", "no address"),
]

PUBLIC = [
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.1",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.0",
    "192.167.255.255",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2001:200::1",
    "2001:4860:4860::8888",
    "2003::1",
    "2606:4700:4700::1111",
    "2a00:1450:4001:81b::200e",
    "3fff:1000::1",
]


@pytest.mark.parametrize(("address", "name"), REFUSED, ids=str)
def test_an_address_that_is_no_public_place_is_named(address, name):
    assert find_objection(address) == name


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_is_let_through(address):
    assert find_objection(address) == ""


@pytest.mark.parametrize(("network", "_"), RANGES, ids=str)
def test_a_range_is_refused_from_its_first_address_to_its_last(network, _):
    assert name_range(network[0])
    assert name_range(network[-1])


ALLOWED = [
    ("10.1.2.3", "10.1.0.0/16"),
    ("127.0.0.1", "127.0.0.1/32"),
    ("::1", "::1/128"),
    ("fd00::7", "fd00::/8"),
    ("64:ff9b::8.8.8.8", "64:ff9b::/96"),
]


@pytest.mark.parametrize(("address", "network"), ALLOWED, ids=str)
def test_the_operator_may_open_a_network(address, network):
    assert find_objection(address)
    assert find_objection(address, (network,)) == ""


STILL_REFUSED = [
    ("10.2.0.1", ("10.1.0.0/16",)),
    ("127.0.0.2", ("127.0.0.1/32",)),
    ("::ffff:127.0.0.1", ("127.0.0.0/8",)),
    # Behind an open NAT64 gateway stands the whole private network.
    ("64:ff9b::10.0.0.1", ("64:ff9b::/96",)),
    ("64:ff9b:1::169.254.169.254", ("64:ff9b:1::/48",)),
    ("2002:7f00:1::", ("2002::/16",)),
]


@pytest.mark.parametrize(("address", "networks"), STILL_REFUSED, ids=str)
def test_an_open_network_opens_no_other(address, networks):
    assert find_objection(address, networks)


@given(st.ip_addresses())
def test_python_never_knows_of_a_forbidden_address_that_we_let_through(address):
    told = ("private", "multicast", "reserved", "loopback", "link_local", "unspecified")
    if not name_range(address):
        assert address.is_global
        assert not [name for name in told if getattr(address, f"is_{name}")]


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_inside_an_ipv6_one_is_never_more_open_than_alone(inner):
    assert isinstance(inner, IPv4Address)
    for prefix in (0, 0xFFFF << 32, 0xFFFF << 48, 0x64FF9B << 96):
        outer = IPv6Address(prefix | int(inner))
        if find_objection(str(inner)):
            assert find_objection(str(outer), ("64:ff9b::/96", "::ffff:0:0/96"))
