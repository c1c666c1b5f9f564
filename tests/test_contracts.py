"""The project's own rules hold: types, lint, layout of the code, direction of every import."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

TOOLS = {
    "mypy --strict finds no wrong type": ("-m", "mypy"),
    "ruff finds nothing to say": ("-m", "ruff", "check", "."),
    "ruff would format nothing anew": ("-m", "ruff", "format", "--check", "."),
    "every import goes the one way": (
        "-c",
        "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())",
    ),
}


@pytest.mark.parametrize("tool", TOOLS)
def test_the_tools_are_content(tool):
    ran = subprocess.run(
        [sys.executable, *TOOLS[tool]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, f"{tool}:\n{ran.stdout}{ran.stderr}"
