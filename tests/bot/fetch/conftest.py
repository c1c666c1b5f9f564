"""What several tests of fetching share: an authority of our own that signs certificates."""

import ssl

import pytest
import trustme


@pytest.fixture(scope="session")
def authority():
    return trustme.CA()


@pytest.fixture(scope="session")
def trusting(authority):
    """What a client trusts that knows our authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture(scope="session")
def served_as(authority):
    """Give what a server shows that has a certificate for these names."""

    def make(*names, **other):
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert(*names, **other).configure_cert(context)
        return context

    return make
