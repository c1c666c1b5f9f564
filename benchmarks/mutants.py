"""Hunt mutants through a whole room: which changes of the code does no test notice?

    uv run --group mutants python -m benchmarks.mutants PATH TESTS... [options]

PATH is a file or a folder of `digests`, TESTS are what pytest is given. mutmut makes the mutants;
the hunt is our own, because mutmut calls every function through a wrapper, which makes reading ten
times slower, and starts from the tests' collection for every mutant. Here pytest collects once.
A child of the process notes which tests run which function. Then, for each mutant, a child gives
the one function the mutant's code and runs the tests that reach it, those of the mirrored file
first, until one fails. Prints the change of every mutant that lives and a line for each file.

  --sample N     a random part of the mutants (chosen by --seed, 1 if not given)
  --most N       run at most N tests on a mutant: what lives then lives "so far"
  --names FILE   only the mutants named in this file, one a line
  --out FILE     append each verdict to FILE, and skip what FILE tells already
  --workers N    how many children hunt at once (2)
"""

import argparse
import ast
import difflib
import importlib
import os
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TextIO

import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation.file_mutation import mutate_file_contents

from benchmarks.reach import Reach, in_child, silence, take_notes

ROOT = Path(__file__).parents[1]
KILLED, ALIVE, SO_FAR, UNTESTED = "killed", "alive", "alive so far", "untested"
NOT_TRIED = "could not be tried"
BY_CODE = {0: ALIVE, 2: NOT_TRIED}
LONGEST = 30  # seconds of processor time: a mutant that runs longer loops for ever


@dataclass(frozen=True)
class Mutant:
    """One change of one function: `module:function` and what mutmut calls the changed copy."""

    module: str
    function: str
    copy: str

    @property
    def name(self) -> str:
        """What the mutant is called in lists: `digests.attribution.frames.x_frame__mutmut_3`."""
        return f"{self.module}.{self.copy}"

    @property
    def place(self) -> str:
        """The function, as the tests' notes call it."""
        return f"{self.module}:{self.function}"


@dataclass
class Source:
    """A file with all its mutants, as mutmut writes them into one text."""

    module: str
    text: str
    copies: dict[str, ast.FunctionDef] = field(init=False)

    def __post_init__(self) -> None:
        """Find every function of the text by its name."""
        nodes = ast.walk(ast.parse(self.text))
        self.copies = {node.name: node for node in nodes if isinstance(node, ast.FunctionDef)}

    @cached_property
    def mutants(self) -> list[Mutant]:
        """All mutants of the file, in the order of the text."""
        changed = [name for name in self.copies if name.rpartition("__mutmut_")[2].isdigit()]
        return [Mutant(self.module, plain_name(name), name) for name in changed]

    def change(self, mutant: Mutant) -> str:
        """Give the lines that the mutant changes, as a difference."""
        original = mutant.copy.rpartition("__mutmut_")[0] + "__mutmut_orig"
        before, after = (
            (ast.get_source_segment(self.text, self.copies[name]) or "").splitlines()[1:]
            for name in (original, mutant.copy)
        )
        lines = difflib.unified_diff(before, after, lineterm="", n=0)
        return "\n".join(line for line in lines if line[:2] not in {"++", "--", "@@"})


def plain_name(copy: str) -> str:
    """Give the function's own name: `frame` for `x_frame__mutmut_3`, or a method's."""
    own = copy.rpartition("__mutmut_")[0]
    return own.rpartition("ǁ")[2] if "ǁ" in own else own.removeprefix("x_")


def main() -> int:
    """Hunt as the command line says; the exit code is that of pytest."""
    options = parse()
    sources = {source.module: source for source in load(options.path)}
    mutants = choose([m for source in sources.values() for m in source.mutants], options)
    hunt = Hunt(sources, mutants, options)
    quiet = ["-q", "-n0", "-p", "no:cacheprovider"]
    code = pytest.main([*quiet, *options.tests], plugins=[hunt])
    report(hunt)
    return int(code)


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("tests", nargs="+")
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most", type=int)
    parser.add_argument("--names", type=Path)
    parser.add_argument("--out", type=Path, default=Path(os.devnull))
    parser.add_argument("--workers", type=int, default=2)
    return parser.parse_args()


def load(path: Path) -> Iterator[Source]:
    """Let mutmut change every file of the path."""
    for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
        module = ".".join(file.resolve().relative_to(ROOT).with_suffix("").parts)
        mutated = mutate_file_contents(str(file), file.read_text(encoding="utf-8"))
        yield Source(module.removesuffix(".__init__"), mutated.code)


def choose(mutants: list[Mutant], options: argparse.Namespace) -> list[Mutant]:
    """Give the mutants to be tried, in an order that spreads them over the files."""
    if options.names:
        named = set(options.names.read_text(encoding="utf-8").split())
        mutants = [mutant for mutant in mutants if mutant.name in named]
    random.Random(options.seed).shuffle(mutants)  # noqa: S311
    return mutants[: options.sample]


class Hunt:
    """A plugin of pytest that runs the collected tests on each mutant instead of once."""

    def __init__(
        self, sources: dict[str, Source], mutants: list[Mutant], options: argparse.Namespace
    ) -> None:
        """Take what is to be tried; verdicts that the file tells already are kept."""
        self.sources, self.mutants, self.options = sources, mutants, options
        if not options.out.exists():
            options.out.touch()
        told = options.out.read_text(encoding="utf-8").splitlines()
        self.verdicts = dict(line.split("\t") for line in told)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Note which tests reach which function, then try every mutant in a child."""
        notes = in_child(lambda: take_notes(session.items))
        reach = Reach(session.items, notes)
        left = [mutant for mutant in self.mutants if mutant.name not in self.verdicts]
        running: dict[int, Mutant] = {}
        with self.options.out.open("a", encoding="utf-8", buffering=1) as out:
            for mutant in left:
                if len(running) == self.options.workers:
                    self.settle(running, reach, out)
                running[self.start(mutant, reach)] = mutant
            while running:
                self.settle(running, reach, out)
        return True

    def start(self, mutant: Mutant, reach: Reach) -> int:
        """Try a mutant in a child of its own; gives the child's number."""
        pid = os.fork()
        if not pid:
            os._exit(
                self.tried(mutant, reach.tests(mutant.place, mutant.module)[: self.options.most])
            )
        return pid

    def tried(self, mutant: Mutant, tests: list[pytest.Item]) -> int:
        """Be the mutant and run the tests: 1 as soon as one fails, 0 if none does, 2 if unfit."""
        silence()
        spent = int(time.process_time())
        resource.setrlimit(resource.RLIMIT_CPU, (spent + LONGEST, spent + LONGEST + 1))
        try:
            become(mutant, self.sources[mutant.module].copies[mutant.copy])
        except (AttributeError, KeyError, TypeError, ValueError):
            return 2
        try:
            return int(any(fails(test) for test in tests))
        except BaseException:  # noqa: BLE001  a mutant may break whatever it likes
            return 1

    def settle(self, running: dict[int, Mutant], reach: Reach, out: TextIO) -> None:
        """Wait for one child and write its verdict down."""
        pid, status = os.wait()
        mutant = running.pop(pid)
        tests = reach.tests(mutant.place, mutant.module)
        verdict = BY_CODE.get(os.waitstatus_to_exitcode(status), KILLED)
        if verdict == ALIVE and len(tests) > (self.options.most or len(tests)):
            verdict = SO_FAR
        self.verdicts[mutant.name] = verdict if tests else UNTESTED
        out.write(f"{mutant.name}\t{self.verdicts[mutant.name]}\n")


def become(mutant: Mutant, node: ast.FunctionDef) -> None:
    """Give the mutant's code to the function that it changes, wherever it is imported."""
    module = importlib.import_module(mutant.module)
    owner = mutant.copy.split("ǁ")[1] if "ǁ" in mutant.copy else ""
    target = vars(getattr(module, owner) if owner else module)[mutant.function]
    target = getattr(target, "fget", None) or getattr(target, "func", None) or target
    while hasattr(target, "__wrapped__"):
        target = target.__wrapped__
    node.decorator_list = []
    space: dict[str, Any] = {}
    program = ast.fix_missing_locations(ast.Module(body=[node], type_ignores=[]))
    exec(compile(program, "<mutant>", "exec"), module.__dict__, space)  # noqa: S102
    changed = space[mutant.copy]
    target.__code__, target.__defaults__ = changed.__code__, changed.__defaults__


def fails(test: pytest.Item) -> bool:
    """Tell whether a test fails."""
    return any(each.failed for each in runtestprotocol(test, nextitem=None, log=False))


def report(hunt: Hunt) -> None:
    """Print what lives and the count of each file."""
    alive = [m for m in hunt.mutants if hunt.verdicts.get(m.name, KILLED) != KILLED]
    for mutant in sorted(alive, key=lambda each: each.name):
        print(f"\n{mutant.name} {hunt.verdicts[mutant.name]}")
        print(hunt.sources[mutant.module].change(mutant))
    tried = counted(m for m in hunt.mutants if m.name in hunt.verdicts)
    lives = counted(alive)
    print(f"\n{'file':<56}{'tried':>7}{'alive':>7}")
    for module in sorted(tried):
        print(f"{module:<56}{tried[module]:>7}{lives[module]:>7}")
    print(f"{'all':<56}{tried.total():>7}{lives.total():>7}")


def counted(mutants: Iterable[Mutant]) -> Counter[str]:
    """Count mutants by their file."""
    return Counter(mutant.module for mutant in mutants)


if __name__ == "__main__":
    sys.exit(main())
