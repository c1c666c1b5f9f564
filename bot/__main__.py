"""Run the command line: as `whosaid`, or with `python -m bot`."""

import gc
import sys

INTERRUPTED = 130  # what a shell expects of a program that Ctrl-C stopped
OBJECTS_BETWEEN_SWEEPS = 20_000
"""Reading an article makes some ten thousand small values and no cycles: sweeping for cycles after
every 700 of them, as Python does, takes a twentieth of the time and finds nothing."""


def main() -> None:
    """Load the command line and run it; Ctrl-C while it loads shows no traceback either."""
    gc.set_threshold(OBJECTS_BETWEEN_SWEEPS)
    try:
        from bot.cli import main as run
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    run()


if __name__ == "__main__":
    main()
