"""The workspaces that have installed the app: does a key open their tokens, where do they go?"""

from collections.abc import Iterator

from bot.cli.doctor.finding import Finding, bad, fine, odd
from bot.model.settings import Configuration
from bot.sealing import SealError, Seals
from bot.store.installations import StoredInstallations
from bot.store.store import Store

WORKSPACES = "slack"
SHOWN = 5


def examine_installations(store: Store, configuration: Configuration) -> Iterator[Finding]:
    """Look at what is kept of the workspaces, and show none of it. Raises StoreError."""
    kept = StoredInstallations(Seals(configuration.slack.token_keys))
    with store.reading() as transaction:
        named = dict(kept.tenants(transaction))
        lost = []
        for tenant in named:
            try:
                kept.get(transaction, tenant)
            except SealError:
                lost.append(f"{tenant} ({named[tenant]})")
    yield _address(configuration)
    if lost:
        told = ", ".join(lost[:SHOWN])
        yield bad(
            WORKSPACES,
            f"no key of slack.token_keys opens the tokens of {len(lost)} of {len(named)}"
            f" workspaces: {told}; put the earlier key there too, behind a comma, or have them"
            " install the app anew",
        )
    else:
        yield fine(WORKSPACES, f"{len(named)} workspaces have installed the app; a key opens all")


def _address(configuration: Configuration) -> Finding:
    address = configuration.web.public_address.rstrip("/")
    if address.startswith("https:"):
        return fine(WORKSPACES, f"people install the app at {address}/slack/install")
    return odd(WORKSPACES, f"Slack sends nobody back to {address}; web.public_address takes https")
