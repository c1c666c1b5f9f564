"""A Slack made for tests: its web API, its sockets, its signed requests, on real ports.

It is stricter than the real one: whatever Slack would ignore in silence (an argument that it does
not know, JSON where it wants a form) is refused here.
"""

from tests.fakes.slack_api.server import FakeSlack
from tests.fakes.slack_api.workspace import Channel, Member, Workspace

__all__ = ["Channel", "FakeSlack", "Member", "Workspace"]
