"""How everything stands at a moment, for the page of the operator and for Prometheus."""

from dataclasses import dataclass
from datetime import datetime

from bot.model.deliveries import Delivery, State
from bot.model.feeds import FeedState
from bot.model.jobs import JobFate
from bot.model.overview import NodeStanding, Pulse, SlotAhead
from bot.web.health import Health


@dataclass(frozen=True, slots=True)
class Standing:
    """All that they show; `unmade` are digests that could not be made."""

    now: datetime
    health: Health
    pulse: Pulse
    counts: tuple[tuple[State, int], ...]
    feeds: tuple[FeedState, ...]
    slots: tuple[SlotAhead, ...]
    nodes: tuple[NodeStanding, ...]
    stuck: tuple[Delivery, ...]
    unmade: tuple[JobFate, ...]
