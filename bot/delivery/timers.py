"""What a node that delivers does from time to time."""

from bot.delivery.engine import Engine
from bot.delivery.nodes import BEAT_SECONDS
from bot.delivery.runner import Timer
from bot.delivery.tick import CHUNK, Ticker
from bot.ports import Clock

TICK_SECONDS = 1.0
SWEEP_SECONDS = 60.0
FORGET_SECONDS = 24 * 3600.0


def timers_of(engine: Engine, ticker: Ticker, clock: Clock) -> tuple[Timer, ...]:
    """Give the timers of a node."""

    async def tick() -> None:
        while await engine.keeper.write(lambda opened: ticker.tick(opened, clock.now())) == CHUNK:
            pass

    return (
        Timer("beat", BEAT_SECONDS, engine.beat),
        Timer("tick", TICK_SECONDS, tick),
        Timer("sweep", SWEEP_SECONDS, engine.sweep),
        Timer("forget", FORGET_SECONDS, engine.forget),
    )
