"""What hosts saw of us, and whether that was fair to them and polite."""

from collections import Counter
from dataclasses import dataclass, field

ROBOTS = "/robots.txt"


@dataclass(frozen=True, slots=True)
class Visit:
    """One request as its host saw it; times in seconds of the machine's clock.

    `answered` is when the answer began, so that no gap between two visits is measured shorter
    than it was. `together` counts the host's requests under way; `saved` are the bytes of the body
    that a 304 stood for.
    """

    host: int
    path: str
    arrived: float
    answered: float
    status: int
    sent: int
    saved: int
    together: int


@dataclass(slots=True)
class Tally:
    """What all visits came to: counted, not kept, for memory is measured beside.

    `asked` are the requests for feeds, of which `whole` were answered with a body; `sent` and
    `saved` are bytes.
    """

    asked: int = 0
    whole: int = 0
    unchanged: int = 0
    sent: int = 0
    saved: int = 0
    robots: int = 0
    most_together: int = 0
    shortest_gap: float = float("inf")
    evenness: list[float] = field(default_factory=list)

    def count(self, visits: list[Visit]) -> None:
        """Count the visits of one round, in the order of their arrival."""
        feeds = [visit for visit in visits if visit.path != ROBOTS]
        self.asked += len(feeds)
        self.robots += len(visits) - len(feeds)
        self.whole += sum(visit.status == 200 for visit in feeds)
        self.unchanged += sum(visit.status == 304 for visit in feeds)
        self.sent += sum(visit.sent for visit in feeds)
        self.saved += sum(visit.saved for visit in feeds)
        self.most_together = max(self.most_together, *(visit.together for visit in visits))
        self.shortest_gap = min(self.shortest_gap, shortest_gap(visits))
        self.evenness.append(evenness(feeds))


def evenness(visits: list[Visit]) -> float:
    """Give Jain's index of how far each host was served when half of all requests were.

    1 is perfectly even; with n hosts 1/n means that one of them was served alone.
    """
    total = Counter(visit.host for visit in visits)
    half = Counter(visit.host for visit in visits[: len(visits) // 2])
    shares = [half[host] / total[host] for host in total]
    squares = sum(share**2 for share in shares)
    return sum(shares) ** 2 / (len(shares) * squares) if squares else 1.0


def shortest_gap(visits: list[Visit]) -> float:
    """Give the shortest time between an answer of a feed and the same host's next visit.

    The visit behind one to robots.txt is no next one: nobody asks twice there.
    """
    answered: dict[int, float] = {}
    shortest = float("inf")
    for visit in visits:
        if visit.host in answered:
            shortest = min(shortest, visit.arrived - answered.pop(visit.host))
        if visit.path != ROBOTS:
            answered[visit.host] = visit.answered
    return shortest
