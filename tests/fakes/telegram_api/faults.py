"""Ways to break: what happens to the next request instead of an answer."""

from dataclasses import dataclass
from enum import Enum, auto


class Act(Enum):
    """How far a broken request gets."""

    DROP_REQUEST = auto()  # the connection breaks before anything happens
    DROP_ANSWER = auto()  # it happens; the connection breaks before the answer
    HOLD_REQUEST = auto()  # nothing happens, and no answer ever comes
    HOLD_ANSWER = auto()  # it happens, and no answer ever comes
    ANSWER = auto()  # nothing happens; something else is answered
    SLOW = auto()  # it happens, after a while


HTML_PAGE = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to break; the class methods name them all."""

    act: Act
    status: int = 200
    body: str | dict[str, object] = ""
    seconds: float = 0.0

    @classmethod
    def drops_request(cls) -> "Fault":
        return cls(Act.DROP_REQUEST)

    @classmethod
    def drops_answer(cls) -> "Fault":
        return cls(Act.DROP_ANSWER)

    @classmethod
    def holds_request(cls) -> "Fault":
        return cls(Act.HOLD_REQUEST)

    @classmethod
    def holds_answer(cls) -> "Fault":
        return cls(Act.HOLD_ANSWER)

    @classmethod
    def slow(cls, seconds: float) -> "Fault":
        return cls(Act.SLOW, seconds=seconds)

    @classmethod
    def page(cls, status: int = 502, body: str = HTML_PAGE) -> "Fault":
        """Answer what a proxy between us and Telegram answers."""
        return cls(Act.ANSWER, status, body)

    @classmethod
    def answers(cls, body: str | dict[str, object], status: int = 200) -> "Fault":
        """Answer something else than Telegram would."""
        return cls(Act.ANSWER, status, body)

    @classmethod
    def refuses(cls, code: int, description: str, **parameters: int) -> "Fault":
        answer = {"ok": False, "error_code": code, "description": description}
        return cls(Act.ANSWER, code, answer | ({"parameters": parameters} if parameters else {}))

    @classmethod
    def asks_to_wait(cls, seconds: int) -> "Fault":
        words = f"Too Many Requests: retry after {seconds}"
        return cls.refuses(429, words, retry_after=seconds)


@dataclass
class _Planned:
    fault: Fault
    method: str
    chat_id: int | None
    times: int


class Faults:
    """What is going to break."""

    def __init__(self) -> None:
        self._planned: list[_Planned] = []

    def next(
        self, fault: Fault, method: str = "", chat_id: int | None = None, times: int = 1
    ) -> None:
        """Break the next requests, or the next of a method, or for a chat.

        Without a method, polls for updates go on.
        """
        self._planned.append(_Planned(fault, method.lower(), chat_id, times))

    def clear(self) -> None:
        self._planned.clear()

    @property
    def are_over(self) -> bool:
        """Tell whether all that was planned has begun to happen."""
        return not self._planned

    def take(self, method: str, chat_id: str) -> Fault | None:
        """Give what shall happen to a request; None when nothing is planned for it."""
        for planned in self._planned:
            if not _is_for(planned, method, chat_id):
                continue
            planned.times -= 1
            if planned.times <= 0:
                self._planned.remove(planned)
            return planned.fault
        return None


def _is_for(planned: _Planned, method: str, chat_id: str) -> bool:
    if planned.chat_id is not None and str(planned.chat_id) != chat_id:
        return False
    return planned.method == method or (not planned.method and method != "getupdates")
