"""Run the command line: as `whosaid`, or with `python -m bot`."""

import sys

INTERRUPTED = 130  # what a shell expects of a program that Ctrl-C stopped


def main() -> None:
    """Load the command line and run it; Ctrl-C while it loads shows no traceback either."""
    try:
        from bot.cli import main as run
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    run()


if __name__ == "__main__":
    main()
