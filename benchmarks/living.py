"""List what lives of a hunt for mutants: a table by function, for docs/mutants-alive.md.

    uv run --group mutants python -m benchmarks.living PATH FILE > docs/mutants-alive.md

PATH is what was hunted through and FILE the hunt's `--out`. The tree must be as it was then: a
mutant is known by its number. Each living mutant is counted under what it changes.
"""

import argparse
import io
import subprocess
import sys
import tokenize
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from difflib import SequenceMatcher
from pathlib import Path

from benchmarks.mutants import ALIVE, KILLED, SO_FAR, UNTESTED, Mutant, Source, load

WORD, BOUND, TEST, VALUE = CLASSES = ("word", "bound", "test", "value")
LIVING = (ALIVE, SO_FAR, UNTESTED)
ORDERS = frozenset({"<", "<=", ">", ">="})
TESTS = frozenset({"and", "or", "not", "in", "is", "==", "!=", "break", "continue", "return"})
HEAD = """\
# Mutants that live

The changes of `{path}` that no test notices, as `python -m benchmarks.living`
counted them at commit {commit}; [mutants.md](mutants.md) says what a mutant is and why those of
each class live. *Word*: a word of a list, or a rule's name. *Bound*: a number, or `<` for `<=`.
*Test*: `and` for `or`, `==` for `!=`, a `not` more or less. *Value*: all else that is handed on.
"""


def main() -> None:
    """Print the page."""
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("file", type=Path)
    options = parser.parse_args()
    told = options.file.read_text(encoding="utf-8").splitlines()
    verdicts = dict(line.split("\t") for line in told)
    sys.stdout.writelines(f"{line}\n" for line in page(options.path, verdicts))


def page(path: Path, verdicts: dict[str, str]) -> Iterator[str]:
    """Give the lines of the page: the counts of each file, then those of each function."""
    sources = list(load(path))
    yield HEAD.format(path=path, commit=commit())
    yield "| file | mutants | tried | killed | alive | alive so far | untested |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    counts = [(source, Counter(found(source, verdicts).values())) for source in sources]
    for source, count in counts:
        if count:
            yield counted(name_of(source, path), len(source.mutants), count)
    everything = sum((count for _, count in counts), Counter())
    yield counted("all", sum(len(source.mutants) for source in sources), everything)
    lives = {source.module: by_function(source, verdicts) for source in sources}
    rows = [
        (f"{name_of(source, path)}: `{function}`", count)
        for source in sources
        for function, count in lives[source.module].items()
    ]
    yield f"\n| function | {' | '.join(CLASSES)} |\n|---|---:|---:|---:|---:|"
    for name, count in [*rows, ("all", sum((count for _, count in rows), Counter()))]:
        yield f"| {name} | {' | '.join(str(count[each] or '') for each in CLASSES)} |"


def commit() -> str:
    """Name the commit of the tree."""
    asked = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()


def name_of(source: Source, path: Path) -> str:
    """Call a file by its place below the path."""
    inner = source.module.removeprefix(".".join(path.with_suffix("").parts)).strip(".")
    return (inner or source.module).replace(".", "/")


def found(source: Source, verdicts: dict[str, str]) -> dict[Mutant, str]:
    """Give the verdicts on a file's mutants."""
    return {m: verdicts[m.name] for m in source.mutants if m.name in verdicts}


def counted(name: str, mutants: int, count: Counter[str]) -> str:
    """Give a file's row: how many mutants it has, how many were tried, and what came of them."""
    told = [mutants, sum(count.values()), *(count[each] for each in (KILLED, *LIVING))]
    return f"| {name} | {' | '.join(map(str, told))} |"


def by_function(source: Source, verdicts: dict[str, str]) -> dict[str, Counter[str]]:
    """Count what lives in each function of a file, by what it changes."""
    living: dict[str, Counter[str]] = {}
    for mutant, verdict in found(source, verdicts).items():
        if verdict in LIVING:
            called = f"{mutant.owner}.{mutant.function}".strip(".")
            living.setdefault(called, Counter())[kind(source.change(mutant))] += 1
    return living


def kind(change: str) -> str:
    """Class a change by the words that it takes away and puts in."""
    lines = change.splitlines()
    before, after = (tokens(line[1:] for line in lines if line[0] == sign) for sign in "-+")
    words = [word for _, word in before], [word for _, word in after]
    steps = SequenceMatcher(None, *words, autojunk=False).get_opcodes()
    changed = [
        token
        for step, i, j, k, m in steps
        if step != "equal"
        for token in before[i:j] + after[k:m]
    ]
    kinds, told = {kind for kind, _ in changed}, {word for _, word in changed}
    if kinds == {tokenize.STRING}:
        return WORD
    if kinds == {tokenize.NUMBER} or told & ORDERS:
        return BOUND
    return TEST if told & TESTS else VALUE


def tokens(lines: Iterable[str]) -> list[tuple[int, str]]:
    """Cut a piece of a program into its words, as far as it can be read."""
    told: list[tuple[int, str]] = []
    with suppress(tokenize.TokenError):  # a line that opens a bracket
        for token in tokenize.generate_tokens(io.StringIO(" ".join(lines)).readline):
            told.append((token.type, token.string))  # noqa: PERF401  an error keeps what was read
    return [(kind, word) for kind, word in told if word.strip()]


if __name__ == "__main__":
    main()
