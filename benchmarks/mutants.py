"""Hunt mutants through a whole room: which changes of the code does no test notice?

    uv run --group mutants python -m benchmarks.mutants PATH TESTS... [options]

PATH is a file or a folder of `digests`, TESTS are what pytest is given. mutmut makes the mutants;
the hunt is our own, because mutmut calls every function through a wrapper, which makes reading ten
times slower, and starts from the tests' collection for every mutant. Here pytest collects once.
A child of the process notes which tests run which line. Then, for each mutant, a child gives the
one function the mutant's code and runs the tests that reach the changed line, first those that
told other mutants of the file, until one fails. Prints the change of every mutant that lives and a
line for each file. "Untested" is a mutant whose line no test runs.

  --sample N     a random part of the mutants (chosen by --seed, 1 if not given)
  --most N       run at most N tests on a mutant: what lives then lives "so far"
  --names FILE   only the mutants named in this file, one a line
  --out FILE     append each verdict to FILE, and skip what FILE tells already
  --workers N    how many children hunt at once (2)
"""

import argparse
import ast
import difflib
import gc
import importlib
import os
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TextIO

import pytest
from mutmut.mutation.file_mutation import mutate_file_contents

from benchmarks.reach import Reach, in_child, silence, take_notes

ROOT = Path(__file__).parents[1]
KILLED, ALIVE, SO_FAR, UNTESTED = "killed", "alive", "alive so far", "untested"
NOT_TRIED = "could not be tried"
BY_CODE = {0: ALIVE, 2: NOT_TRIED}


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
    def owner(self) -> str:
        """The class of a method; "" for a function."""
        return self.copy.split("ǁ")[1] if "ǁ" in self.copy else ""

    @property
    def original(self) -> str:
        """What mutmut calls the unchanged copy."""
        return self.copy.rpartition("__mutmut_")[0] + "__mutmut_orig"


@dataclass
class Source:
    """A file with all its mutants, as mutmut writes them into one text."""

    module: str
    file: str
    text: str
    copies: dict[str, ast.FunctionDef] = field(init=False)
    firsts: dict[tuple[str, str], int] = field(init=False)

    def __post_init__(self) -> None:
        """Find every function of the text by its name, and where it stands in the file."""
        self.copies = {node.name: node for _, node in functions(self.text)}
        told = functions(Path(self.file).read_text(encoding="utf-8"))
        self.firsts = {(owner, node.name): node.lineno for owner, node in told}

    @cached_property
    def mutants(self) -> list[Mutant]:
        """All mutants of the file, in the order of the text."""
        changed = [name for name in self.copies if name.rpartition("__mutmut_")[2].isdigit()]
        return [Mutant(self.module, plain_name(name), name) for name in changed]

    def change(self, mutant: Mutant) -> str:
        """Give the lines that the mutant changes, as a difference."""
        lines = difflib.unified_diff(*self._bodies(mutant), lineterm="", n=0)
        return "\n".join(line for line in lines if line[:2] not in {"++", "--", "@@"})

    def _bodies(self, mutant: Mutant) -> list[list[str]]:
        """Give the lines behind the function's first, before the change and after it."""
        copies = (self.copies[name] for name in (mutant.original, mutant.copy))
        return [
            (ast.get_source_segment(self.text, node) or "").splitlines()[1:] for node in copies
        ]

    def lines(self, mutant: Mutant) -> range:
        """Give the lines of the file on which the statement stands that the mutant changes."""
        node = self.copies[mutant.original]
        before, after = self._bodies(mutant)
        pairs = enumerate(zip(before, after, strict=False), node.lineno + 1)
        changed = next((at for at, (old, new) in pairs if old != new), node.lineno)
        found = [each for each in statements(node) if changed in each]
        lines = min(found, key=len, default=range(node.lineno, (node.end_lineno or 0) + 1))
        behind = self.firsts[mutant.owner, mutant.function] - node.lineno
        return range(lines.start + behind, lines.stop + behind)


def functions(text: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Find all functions and methods, with the class to which they belong."""
    for node in ast.walk(ast.parse(text)):
        owner = node.name if isinstance(node, ast.ClassDef) else ""
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.FunctionDef):
                yield owner, part


def statements(function: ast.FunctionDef) -> Iterator[range]:
    """Give the lines of each statement; of one that holds others, like "if", those before them."""
    for node in ast.walk(function):
        if isinstance(node, ast.stmt) and node is not function:
            inner = getattr(node, "body", None)
            yield range(node.lineno, inner[0].lineno if inner else (node.end_lineno or 0) + 1)


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
        yield Source(module.removesuffix(".__init__"), str(file.resolve()), mutated.code)


def choose(mutants: list[Mutant], options: argparse.Namespace) -> list[Mutant]:
    """Give the mutants to be tried, in an order that spreads them over the files."""
    if options.names:
        named = set(options.names.read_text(encoding="utf-8").split())
        mutants = [mutant for mutant in mutants if mutant.name in named]
    random.Random(options.seed).shuffle(mutants)  # noqa: S311
    return mutants[: options.sample]


@dataclass(frozen=True)
class Trial:
    """A mutant in its child, how many tests reach it, and where the telling one is named."""

    pid: int
    mutant: Mutant
    tests: int
    told: int


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
        """Note which tests run which line, then try every mutant in a child."""
        files = {source.file for source in self.sources.values()}
        reach = Reach(session.items, in_child(lambda: take_notes(session.items, files)))
        gc.freeze()  # else each child copies all memory when it looks for what is not needed
        left = [mutant for mutant in self.mutants if mutant.name not in self.verdicts]
        running: dict[int, Trial] = {}
        with self.options.out.open("a", encoding="utf-8", buffering=1) as out:
            for mutant in left:
                if len(running) == self.options.workers:
                    self.settle(running, reach, out)
                trial = self.start(mutant, reach)
                running[trial.pid] = trial
            while running:
                self.settle(running, reach, out)
        return True

    def start(self, mutant: Mutant, reach: Reach) -> Trial:
        """Try a mutant in a child of its own."""
        source = self.sources[mutant.module]
        tests = reach.tests(source.file, source.lines(mutant))
        told, tell = os.pipe()
        pid = os.fork()
        if not pid:
            os._exit(self.tried(mutant, tests[: self.options.most], reach, tell))
        os.close(tell)
        return Trial(pid, mutant, len(tests), told)

    def tried(self, mutant: Mutant, tests: list[str], reach: Reach, tell: int) -> int:
        """Be the mutant and run the tests: 1 as soon as one fails, 0 if none does, 2 if unfit."""
        silence()
        try:
            become(mutant, self.sources[mutant.module].copies[mutant.copy])
        except (AttributeError, KeyError, TypeError, ValueError):
            return 2
        for name in tests:
            if reach.fails(name):
                os.write(tell, name.encode())
                return 1
        return 0

    def settle(self, running: dict[int, Trial], reach: Reach, out: TextIO) -> None:
        """Wait for one child, write its verdict down and learn which test told it."""
        pid, status = os.wait()
        trial = running.pop(pid)
        with os.fdopen(trial.told, "rb") as told:
            if name := told.read().decode():
                reach.learn(self.sources[trial.mutant.module].file, name)
        verdict = BY_CODE.get(os.waitstatus_to_exitcode(status), KILLED)
        if verdict == ALIVE and trial.tests > (self.options.most or trial.tests):
            verdict = SO_FAR
        self.verdicts[trial.mutant.name] = verdict if trial.tests else UNTESTED
        out.write(f"{trial.mutant.name}\t{self.verdicts[trial.mutant.name]}\n")


def become(mutant: Mutant, node: ast.FunctionDef) -> None:
    """Give the mutant's code to the function that it changes, wherever it is imported."""
    module = importlib.import_module(mutant.module)
    owner = getattr(module, mutant.owner) if mutant.owner else module
    target = vars(owner)[mutant.function]
    target = getattr(target, "fget", None) or getattr(target, "func", None) or target
    while hasattr(target, "__wrapped__"):
        target = target.__wrapped__
    node.decorator_list = []
    space: dict[str, Any] = {}
    program = ast.fix_missing_locations(ast.Module(body=[node], type_ignores=[]))
    exec(compile(program, "<mutant>", "exec"), module.__dict__, space)  # noqa: S102
    changed = space[mutant.copy]
    target.__code__, target.__defaults__ = changed.__code__, changed.__defaults__


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
