"""Write the numbers that Prometheus collects."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import datetime

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.web.standing import Standing


class _Collected(Collector):
    """The numbers of one moment."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing

    def collect(self) -> Iterator[Metric]:
        """Give them."""
        standing = self._standing
        yield _several(
            "whosaid_healthy",
            "Whether this really happened lately.",
            "part",
            {part: not wrong for part, wrong in asdict(standing.health).items()},
        )
        counts = {str(state): count for state, count in standing.counts}
        yield _several("whosaid_deliveries", "Deliveries that are kept.", "state", counts)
        pulse = standing.pulse
        feeds = {"ok": pulse.feeds - pulse.failing, "failing": pulse.failing}
        yield _several("whosaid_feeds", "Feeds that are followed.", "standing", feeds)
        yield GaugeMetricFamily(
            "whosaid_digests_unmade", "Digests that failed.", len(standing.unmade)
        )
        last = {"fetched": pulse.fetched, "sent": pulse.sent, "failed": pulse.failed}
        seconds = {what: at.timestamp() for what, at in last.items() if at}
        yield _several(
            "whosaid_last_seconds", "When this happened last, since 1970.", "what", seconds
        )
        yield GaugeMetricFamily(
            "whosaid_slot_late_seconds", "How late the earliest slot is.", _late(standing)
        )
        seen = {node.name: node.seen.timestamp() for node in standing.nodes}
        yield _several(
            "whosaid_node_seen_seconds", "A node's last sign of life, since 1970.", "node", seen
        )


def write_metrics(standing: Standing) -> bytes:
    """Write them in the text format of Prometheus."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Collected(standing))
    return generate_latest(registry)


def _several(name: str, words: str, label: str, values: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(name, words, labels=[label])
    for key, value in values.items():
        family.add_metric([key], float(value))
    return family


def _late(standing: Standing) -> float:
    slot: datetime | None = standing.pulse.slot
    return max(0.0, (standing.now - slot).total_seconds()) if slot else 0.0
