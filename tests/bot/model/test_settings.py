import pytest

from bot import __version__
from bot.model.settings import FetchRules


def test_we_are_named_with_or_without_somebody_to_write_to():
    assert FetchRules().user_agent == f"whosaid/{__version__}"
    named = FetchRules(contact="bot@example.org")
    assert named.user_agent == f"whosaid/{__version__} (+bot@example.org)"


def test_what_a_header_cannot_hold_is_left_out_of_the_name():
    assert FetchRules(contact="a\r\nX: ä").user_agent.endswith("(+aX: )")


def test_a_proxys_password_is_not_shown():
    assert "secret" not in repr(FetchRules(proxy="http://user:secret@10.0.0.3:3128"))


@pytest.mark.parametrize("network", ["10.1.0.5/16", "local", "", "10.0.0.0/33"])
def test_a_network_that_is_none_is_refused_at_once(network):
    with pytest.raises(ValueError, match=r"\w|''"):
        FetchRules(allowed_networks=(network,))
