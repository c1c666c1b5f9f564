"""Measure accuracy on annotated articles with the project's own command, and hold it to floors.

    uv run python benchmarks/measure.py GOLD

GOLD is a folder of annotated articles and sentences: dev/*.txt with their annotations, score.py,
and quantities/cases.jsonl with quantities/score.py. Ends with exit code 1 when a measure breaks
its floor in tests/floors.toml. Standard library only.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path

FLOORS = Path(__file__).parents[1] / "tests" / "floors.toml"

# What the measures of the two scorers mean, by the name under which floors.toml knows them.
LABELS = {
    "detection.f1": "figures found (F1)",
    "value": "value right, of those found",
    "unit": "unit right, of those found",
    "modifier": "modifier right, of those found",
    "attributed.f1": "attributed or not (F1)",
    "source": "right source, of those attributed",
    "end_to_end.f1": "end to end (F1)",
    "misattributed": "misattributed, of those attributed",
    "relations.f1": "relations (F1)",
    "key": "key figures in the digest",
    "digest_chars_mean": "length of the digest, mean",
    "F1": "figures found (F1)",
    "value_F1": "value right (F1)",
    "unit_R": "unit right",
    "counts.tripped": "traps tripped",
}


def main() -> int:
    """Measure, print one table for each set, and give the exit code."""
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    gold = Path(sys.argv[1])
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    whole, *halves = score_articles(gold)
    broken = print_table("articles", [whole, *halves], floors["articles"])
    if corpus_hash(gold / "dev") != floors["articles"]["corpus"]:
        print("These are not the articles for which the floors were set: see tests/floors.toml.")
    broken += print_table("quantities", [score_quantities(gold)], floors["quantities"])
    for complaint in broken:
        print(f"floor broken: {complaint}")
    return 1 if broken else 0


def score_articles(gold: Path) -> list[dict[str, object]]:
    """Read the annotated articles; score all, the half we read and the half we never do."""
    paths = sorted((gold / "dev").glob("*.txt"))
    lines = read_all(paths)
    for failed in (line for line in lines if "error" in line):
        print(f"not read: {failed['path']}: {failed['error']}")
    scores = [score(gold / "score.py", [str(gold / "dev")], lines)]
    for is_ours in (True, False):
        half = [path for path in paths if is_read(path.stem) is is_ours]
        stems = {path.stem for path in half}
        with tempfile.TemporaryDirectory() as folder:
            for path in half:
                for file in (path, path.with_suffix(".json")):
                    shutil.copy(file, folder)
            some = [line for line in lines if Path(str(line["path"])).stem in stems]
            scores.append(score(gold / "score.py", [folder], some))
    return scores


def is_read(name: str) -> bool:
    """Tell whether an article is of the half that is read while rules are written.

    The others are only ever scored: the difference tells how far the rules fit what they saw.
    """
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2 == 0


def corpus_hash(folder: Path) -> str:
    """Give one hash for the names and contents of all files of a folder."""
    corpus = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        corpus.update(path.name.encode() + b"\0" + path.read_bytes())
    return corpus.hexdigest()


def score_quantities(gold: Path) -> dict[str, object]:
    """Read the hard sentences, each as an article of its own, and score their figures."""
    folder = gold / "quantities"
    cases = [json.loads(line) for line in (folder / "cases.jsonl").open(encoding="utf-8")]
    with tempfile.TemporaryDirectory() as name:
        paths = [Path(name) / f"{case['id']}.txt" for case in cases]
        for path, case in zip(paths, cases, strict=True):
            path.write_bytes(case["text"].encode())
        lines = read_all(paths)
    figures = [{"path": line["path"], "figures": line.get("figures", [])} for line in lines]
    return score(folder / "score.py", [str(folder / "cases.jsonl"), "--pred"], figures)


def read_all(paths: Iterable[Path]) -> list[dict[str, object]]:
    """Run `whosaid read` over the files; an article that failed has its error in its line."""
    command = [sys.executable, "-m", "bot", "read", "--format", "jsonl", *map(str, paths)]
    output = subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout
    return [json.loads(line) for line in output.splitlines()]


def score(scorer: Path, before: list[str], lines: list[dict[str, object]]) -> dict[str, object]:
    """Run a scorer on the lines; `before` are its arguments in front of their file's name."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(f"{json.dumps(line)}\n" for line in lines)
        file.flush()
        command = [sys.executable, str(scorer), *before, file.name, "--json"]
        output = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    return json.loads(output)


def print_table(
    name: str, scores: list[dict[str, object]], floors: dict[str, dict[str, float]]
) -> list[str]:
    """Print each measure that has a floor, and give those that break it; floors bind the first."""
    heads = ("measured", "read half", "unread half")[: len(scores)]
    print(f"\n{name:<36}" + "".join(f"{head:>12}" for head in heads) + "   floor")
    broken = []
    for sense, holds in (("at least", float.__ge__), ("at most", float.__le__)):
        for measure, floor in floors.get(sense, {}).items():
            values = [look_up(each, measure) for each in scores]
            verdict = "" if holds(values[0], float(floor)) else "  BROKEN"
            numbers = "".join(f"{value:12.1f}" for value in values)
            row = f"{LABELS[measure]:<36}{numbers}   {sense} {floor:g}{verdict}"
            print(row)
            broken += [f"{name}: {row}"] * bool(verdict)
    return broken


def look_up(scores: dict[str, object], measure: str) -> float:
    """Find a measure by its dotted name."""
    found: object = scores
    for key in measure.split("."):
        found = found[key]
    return float(found)


if __name__ == "__main__":
    sys.exit(main())
