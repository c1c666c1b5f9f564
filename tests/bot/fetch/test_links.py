import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetch.errors import (
    FetchError,
    ForbiddenAddressError,
    ForbiddenPortError,
    ForbiddenSchemeError,
    NotALinkError,
)
from bot.fetch.links import follow_link, judge_link, normalise_link, parse_link
from bot.model.settings import FetchRules

RULES = FetchRules()

REFUSED = [
    # Other schemes, and what only looks like one of ours.
    ("file:///etc/passwd", ForbiddenSchemeError),
    ("FILE:/etc/passwd", ForbiddenSchemeError),
    ("ftp://example.org/", ForbiddenSchemeError),
    ("gopher://example.org:80/_GET", ForbiddenSchemeError),
    ("data:text/html,<p>Five people died.", ForbiddenSchemeError),
    ("javascript:alert(1)", ForbiddenSchemeError),
    ("dict://127.0.0.1:11211/stat", ForbiddenSchemeError),
    ("view-source:https://example.org/", ForbiddenSchemeError),
    ("feed:https://example.org/", ForbiddenSchemeError),
    ("ws://example.org/", ForbiddenSchemeError),
    ("localhost:80/", ForbiddenSchemeError),
    ("", NotALinkError),
    ("example.org", NotALinkError),
    ("//example.org/", NotALinkError),
    ("/etc/passwd", NotALinkError),
    ("http:example.org", NotALinkError),
    ("http:/example.org", NotALinkError),
    ("http:///example.org", NotALinkError),
    ("http://", NotALinkError),
    ("http://?q", NotALinkError),
    ("http:\\\\example.org\\", NotALinkError),
    ("ht\ttp://example.org/", NotALinkError),
    # User names and whatever hides the host.
    ("http://user@example.org/", NotALinkError),
    ("http://user:word@example.org/", NotALinkError),
    ("http://example.org@127.0.0.1/", NotALinkError),
    ("http://127.0.0.1\\@example.org/", NotALinkError),
    ("http://example.org\\.evil.test/", NotALinkError),
    ("http://exam\nple.org/", NotALinkError),
    ("http://exam\tple.org/", NotALinkError),
    ("http://exa mple.org/", NotALinkError),
    ("http://exam\u200bple.org/", NotALinkError),
    ("http://\u202egro.elpmaxe/", NotALinkError),
    ("http://exam\x00ple.org/", NotALinkError),
    ("http://example.org/a\r\nHost: evil", NotALinkError),
    ("http://%65xample.org/", NotALinkError),
    ("http://%31%32%37.0.0.1/", NotALinkError),
    ("http://127.0.0.1%00.example.org/", NotALinkError),
    ("http://example..org/", NotALinkError),
    ("http://example.org../", NotALinkError),
    ("http://.example.org/", NotALinkError),
    ("http://-example.org/", NotALinkError),
    ("http://" + "a" * 64 + ".org/", NotALinkError),
    ("http://" + "a." * 127 + "org/", NotALinkError),
    ("http://exa<mple.org/", NotALinkError),
    ("http://exa'mple.org/", NotALinkError),
    ("http://example.org/" + "a" * 2_000, NotALinkError),
    ("http://example.org/\ud800", NotALinkError),
    ("http://[::1/", NotALinkError),
    ("http://::1/", NotALinkError),
    ("http://[::1].example.org/", NotALinkError),
    ("http://[v1.fe80]/", NotALinkError),
    ("http://[fe80::1%25eth0]/", NotALinkError),
    ("http://[fe80::1%eth0]/", NotALinkError),
    ("http://[]/", NotALinkError),
    ("http://example.org:http/", NotALinkError),
    ("http://example.org:٨٠/", NotALinkError),
    ("http://example.org:+80/", NotALinkError),
    ("http://example.org:80:80/", NotALinkError),
    # Ports.
    ("http://example.org:22/", ForbiddenPortError),
    ("http://example.org:0/", ForbiddenPortError),
    ("http://example.org:8080/", ForbiddenPortError),
    ("http://example.org:65616/", ForbiddenPortError),  # 65536 + 80
    ("https://8.8.8.8:25/", ForbiddenPortError),
    # Every way to write an address of ours.
    ("http://127.0.0.1/", ForbiddenAddressError),
    ("http://127.0.0.1./", ForbiddenAddressError),
    ("http://127.1/", ForbiddenAddressError),
    ("http://127.0.1/", ForbiddenAddressError),
    ("http://0/", ForbiddenAddressError),
    ("http://0.0.0.0/", ForbiddenAddressError),
    ("http://2130706433/", ForbiddenAddressError),
    ("http://0x7f000001/", ForbiddenAddressError),
    ("http://0x7f.1/", ForbiddenAddressError),
    ("http://0x7F.0x0.0x0.0x1/", ForbiddenAddressError),
    ("http://0177.0.0.1/", ForbiddenAddressError),
    ("http://017700000001/", ForbiddenAddressError),
    ("http://127.0.0.01/", ForbiddenAddressError),
    ("http://1.2.3.4.5/", ForbiddenAddressError),
    ("http://256.256.256.256/", ForbiddenAddressError),
    ("http://4294967297/", ForbiddenAddressError),
    ("http://example.0x/", ForbiddenAddressError),
    ("http://①②⑦.⓪.⓪.①/", ForbiddenAddressError),
    ("http://１２７。０。０。１/", ForbiddenAddressError),
    ("http://127｡0｡0｡1/", ForbiddenAddressError),
    ("http://169.254.169.254/latest/meta-data/", ForbiddenAddressError),
    ("http://192.168.0.1/", ForbiddenAddressError),
    ("http://[::1]/", ForbiddenAddressError),
    ("http://[0:0:0:0:0:0:0:1]/", ForbiddenAddressError),
    ("http://[::]/", ForbiddenAddressError),
    ("http://[::ffff:127.0.0.1]/", ForbiddenAddressError),
    ("http://[::FFFF:7F00:1]/", ForbiddenAddressError),
    ("http://[64:ff9b::a9fe:a9fe]/", ForbiddenAddressError),
    ("http://[fec0::1]/", ForbiddenAddressError),
    ("http://[fd00:ec2::254]/", ForbiddenAddressError),
    # Names that are somebody else in every network.
    ("http://localhost/", ForbiddenAddressError),
    ("http://LOCALHOST./", ForbiddenAddressError),
    ("http://ｌocalhost/", ForbiddenAddressError),
    ("http://a.localhost/", ForbiddenAddressError),
    ("http://metadata.google.internal/", ForbiddenAddressError),
    ("http://printer.local/", ForbiddenAddressError),
    ("http://router.home.arpa/", ForbiddenAddressError),
    ("http://intranet/", ForbiddenAddressError),
    ("http://hidden.onion/", ForbiddenAddressError),
]

ALLOWED = [
    ("http://example.org", "http://example.org/"),
    ("https://example.org/a/b?c=d#e", "https://example.org/a/b?c=d"),
    (" https://example.org/\n", "https://example.org/"),
    ("HTTPS://Example.ORG/A", "https://example.org/A"),
    ("http://example.org:80/", "http://example.org/"),
    ("https://example.org:443/", "https://example.org/"),
    ("http://example.org:443/", "http://example.org:443/"),
    ("http://example.org:/", "http://example.org/"),
    ("http://example.org./", "http://example.org/"),
    ("http://example.org?q", "http://example.org/?q"),
    ("https://8.8.8.8/", "https://8.8.8.8/"),
    ("http://8.8.8.8./", "http://8.8.8.8/"),
    ("https://[2606:4700:4700:0:0:0:0:1111]/", "https://[2606:4700:4700::1111]/"),
    ("http://bücher.example/", "http://xn--bcher-kva.example/"),
    ("http://ex。ample.com/", "http://ex.ample.com/"),
    ("http://faß.de/", "http://xn--fa-hia.de/"),
    ("http://a_b.example.org/", "http://a_b.example.org/"),
    ("http://0x7f.example.org/", "http://0x7f.example.org/"),
    ("http://127.0.0.1.example.org/", "http://127.0.0.1.example.org/"),
    ("http://localhost.example.org/", "http://localhost.example.org/"),
    ("http://mylocal.org/", "http://mylocal.org/"),
    ("http://local.example/", "http://local.example/"),
    ("http://example.org/@user", "http://example.org/@user"),
    ("http://example.org/?u=http://10.0.0.1/", "http://example.org/?u=http://10.0.0.1/"),
    ("http://example.org/a b", "http://example.org/a%20b"),
    ("http://example.org/\\\\evil", "http://example.org/%5C%5Cevil"),
    ("http://example.org/ä?ü", "http://example.org/%C3%A4?%C3%BC"),
    ("http://example.org/100%", "http://example.org/100%25"),
    ("http://example.org/%7Ea", "http://example.org/%7Ea"),
    ("http://example.org/?a[]=1|2", "http://example.org/?a[]=1|2"),
    ("http://example.org/a/../../b/./c", "http://example.org/b/c"),
    ("http://example.org/a/%2E%2e/b", "http://example.org/b"),
    ("http://example.org/a/..", "http://example.org/"),
    ("http://example.org//a", "http://example.org//a"),
]


@pytest.mark.parametrize(("written", "error"), REFUSED, ids=repr)
def test_a_link_that_may_not_be_asked_for_is_refused_before_anything_is_sent(written, error):
    with pytest.raises(error):
        judge_link(written, RULES)


@pytest.mark.parametrize(("written", "address"), ALLOWED, ids=repr)
def test_a_link_has_one_spelling(written, address):
    link = judge_link(written, RULES)
    assert link.address == address
    assert parse_link(link.address) == link


def test_a_refusal_names_the_host_and_no_more_of_the_address():
    with pytest.raises(ForbiddenAddressError) as caught:
        judge_link("http://10.0.0.1/feed?key=secret", RULES)
    assert "10.0.0.1: private" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_an_open_network_opens_its_port_and_names_only_when_told():
    opened = FetchRules(ports=(80, 8080), allowed_networks=("127.0.0.0/8",))
    assert judge_link("http://127.0.0.1:8080/", opened).port == 8080
    assert judge_link("http://rsshub/", opened).host == "rsshub"
    for still in ("http://10.0.0.1/", "http://127.1/", "http://127.0.0.1:22/"):
        with pytest.raises(FetchError):
            judge_link(still, opened)


LEADS = [
    ("/b", "https://example.org/b"),
    ("b?c", "https://example.org/a/b?c"),
    ("//other.example/x", "https://other.example/x"),
    ("https://other.example", "https://other.example/"),
    ("/caf%E9", "https://example.org/caf%E9"),
    ("../../x", "https://example.org/x"),
    ("\\\\other.example", "https://example.org/a/%5C%5Cother.example"),
    (" /b ", "https://example.org/b"),
]


@pytest.mark.parametrize(("location", "address"), LEADS, ids=repr)
def test_a_location_is_read_from_where_it_was_said(location, address):
    assert follow_link(parse_link("https://example.org/a/"), location, RULES).address == address


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.1/",
        "//127.0.0.1/",
        "http://localhost/",
        "file:///etc/passwd",
        "data:text/html,x",
        "http://user@example.org/",
        "http://[::1",
        "http://example.org:22/",
        "http://ex℀mple.org/",
        "javascript:1",
    ],
)
def test_a_location_is_judged_like_any_link(location):
    with pytest.raises(FetchError):
        follow_link(parse_link("https://example.org/a/"), location, RULES)


SAME = [
    ("https://example.org/a?utm_source=rss&utm_medium=x", "https://example.org/a"),
    ("https://example.org/a?fbclid=1&b=2&gclid=3&a=1", "https://example.org/a?b=2&a=1"),
    ("HTTP://Example.org:80/A#comments", "http://example.org/A"),
    ("https://example.org/a?at_medium=RSS&at_campaign=x", "https://example.org/a"),
    ("https://example.org/a?UTM_Source=x&", "https://example.org/a"),
    ("https://example.org/#!/story/1", "https://example.org/#!/story/1"),
    ("https://example.org/?id=", "https://example.org/?id="),
    ("tag:example.org,2026:1", "tag:example.org,2026:1"),
    (" no link ", "no link"),
    ("", ""),
]


@pytest.mark.parametrize(("written", "normal"), SAME, ids=repr)
def test_two_links_to_one_article_are_known_as_one(written, normal):
    assert normalise_link(written) == normal


APART = [
    ("https://example.org/a?id=1", "https://example.org/a?id=2"),
    ("https://example.org/a", "https://example.org/A"),
    ("https://example.org/a", "https://example.org/a/"),
    ("https://example.org/?a=1&b=2", "https://example.org/?b=2&a=1"),
    ("https://example.org/?automation=1", "https://example.org/?automation=2"),
    ("https://example.org/#!/a", "https://example.org/#!/b"),
    ("http://example.org/", "https://example.org/"),
]


@pytest.mark.parametrize(("one", "other"), APART, ids=repr)
def test_links_to_two_articles_stay_two(one, other):
    assert normalise_link(one) != normalise_link(other)


@given(st.text() | st.text().map("http://".__add__) | st.text().map("https://a.b/".__add__))
def test_any_text_is_a_link_in_one_spelling_or_is_refused_with_a_word(written):
    try:
        link = parse_link(written)
    except FetchError:
        return
    assert link.address.isascii()
    assert link.address.isprintable()
    assert " " not in link.address
    assert parse_link(link.address) == link
    assert normalise_link(normalise_link(written)) == normalise_link(written)


@pytest.mark.parametrize("written", ["http://user@example.org/", "http://a:b@[::1]/"])
def test_a_user_name_is_refused_as_what_it_is(written):
    with pytest.raises(NotALinkError, match="user name"):
        parse_link(written)
