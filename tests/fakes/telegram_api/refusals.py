"""What the Bot API answers when it refuses: a status, a description, and sometimes parameters."""


class RefusedError(Exception):
    """The request is refused."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(why: str, **parameters: int) -> RefusedError:
    return RefusedError(400, f"Bad Request: {why}", **parameters)


def forbidden(why: str) -> RefusedError:
    return RefusedError(403, f"Forbidden: {why}")


def conflict(why: str) -> RefusedError:
    return RefusedError(409, f"Conflict: {why}")


def too_many(seconds: int) -> RefusedError:
    return RefusedError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def stricter(why: str) -> RefusedError:
    """Refuse what Telegram would quietly change: a test shall not pass over it."""
    return bad_request(f"{why} (Telegram would change the message; this fake refuses it)")
