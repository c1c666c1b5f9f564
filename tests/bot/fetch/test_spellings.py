"""No spelling of a private address gets past the link, whatever stands around it."""

from ipaddress import IPv4Address

import pytest

from bot.fetch.errors import FetchError
from bot.fetch.links import judge_link
from bot.model.settings import FetchRules

RULES = FetchRules()
PRIVATE = [
    "0.0.0.1", "10.0.0.1", "100.64.0.1", "127.0.0.1", "168.63.129.16", "169.254.169.254",
    "172.16.0.1", "192.0.0.170", "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255",
]  # fmt: skip
# Digits that programs read as ours, by the code point of their zero.
ZEROS = {"fullwidth": 0xFF10, "bold": 0x1D7CE, "Arabic": 0x0660}
DOTS = "。．｡․"
WITHIN_IPV6 = [
    "::{0}", "::ffff:{0}", "::FFFF:{0}", "0:0:0:0:0:ffff:{0}", "::ffff:0:{0}", "64:ff9b::{0}",
    "64:ff9b:1:2::{0}", "2002:{0}::", "2002:{0}::1", "2001:0:{0}::", "fe80::5efe:{0}",
]  # fmt: skip
HIDDEN = [
    "{0}", " {0}", "{0} ", "{0}.", "{0}..", "{0}:", "{0}:80", "{0}:0080", "[{0}]",
    "user@{0}", "good.example@{0}", "good.example:80@{0}", "good.example\\@{0}",
    "{0}\\@good.example", "{0}#@good.example", "{0}?@good.example", "{0}%00.good.example",
    "{0}\0.good.example", "{0}\xad", "\u200b{0}", "{0}\t",
]  # fmt: skip
SCHEMES = ["http://", "https://", "HTTP://", "http:\\\\", "http:/", "http:///", "http:", "//"]


def spellings(address):
    number, parts = int(IPv4Address(address)), IPv4Address(address).packed
    yield from (hidden.format(address) for hidden in HIDDEN)
    yield from (str(number), hex(number), f"0x{number:08X}", f"0{number:o}", str(number + 2**32))
    yield from (".".join(form % part for part in parts) for form in ("0%o", "0x%x", "%03d"))
    yield f"{parts[0]}.{number & 0xFFFFFF}"
    yield f"{parts[0]}.{parts[1]}.{number & 0xFFFF}"
    yield f"{parts[0]}.0x{number & 0xFFFFFF:x}"
    yield f"{parts[0] + 256}.{parts[1]}.{parts[2]}.{parts[3]}"
    for zero in ZEROS.values():
        yield "".join(chr(zero + int(sign)) if sign.isdigit() else sign for sign in address)
    yield from (address.replace(".", dot) for dot in (*DOTS, "%2e"))
    yield "".join(f"%{ord(sign):02x}" for sign in address)
    halves = f"{number >> 16:x}:{number & 0xFFFF:x}"
    yield from (f"[{form.format(halves)}]" for form in WITHIN_IPV6)
    yield from (f"[{form.format(address)}]" for form in WITHIN_IPV6 if form.endswith("{0}"))
    # Teredo writes the client's address with every bit turned round.
    turned = number ^ 0xFFFFFFFF
    yield f"[2001:0:4136:e378:8000:63bf:{turned >> 16:x}:{turned & 0xFFFF:x}]"


@pytest.mark.parametrize("address", PRIVATE)
def test_every_spelling_of_a_private_address_is_refused(address):
    written = [f"{scheme}{form}/x" for scheme in SCHEMES for form in spellings(address)]
    assert len(written) > 400
    assert [each for each in written if gets_through(each)] == []


def gets_through(written):
    try:
        judge_link(written, RULES)
    except FetchError:
        return False
    return True


def test_what_is_public_gets_through_in_its_one_spelling():
    assert gets_through("http://8.8.8.8/x")
    assert gets_through("http://[2606:4700:4700::1111]/x")
