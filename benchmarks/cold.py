"""How long `whosaid read FILE` takes from nothing, beside a Python that does nothing.

    uv run python benchmarks/cold.py [RUNS]

The two commands take turns; prints the least and the median of wall time in ms.
"""

import statistics
import subprocess
import sys
from pathlib import Path
from time import perf_counter

SEED = Path(__file__).parents[1] / "bot" / "demo" / "seed.txt"
RUNS = 15
COMMANDS = {
    "python -c pass": (sys.executable, "-c", "pass"),
    "whosaid read FILE": (sys.executable, "-m", "bot", "read", str(SEED)),
}


def main() -> int:
    """Run both commands in turn and print a line for each."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    for command in COMMANDS.values():
        wall_time(command)  # fills the caches of byte code and of the disk
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(runs):
        for name, command in COMMANDS.items():
            times[name].append(wall_time(command))
    print(f"{runs} runs, ms{'least':>16}{'median':>9}")
    for name, seconds in times.items():
        least, median = 1000 * min(seconds), 1000 * statistics.median(seconds)
        print(f"{name:20}{least:9.0f}{median:9.0f}")
    return 0


def wall_time(command: tuple[str, ...]) -> float:
    """Run a command and give its wall time in seconds; raises CalledProcessError."""
    start = perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
