"""`whosaid schedule` prints the next slots in local time and in UTC."""

import pytest
from click.testing import CliRunner

from bot.cli import whosaid


def run(*arguments: str):
    return CliRunner().invoke(whosaid, ["schedule", *arguments], catch_exceptions=False)


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (
            ["daily 02:30", "--zone", "berlin", "--next", "3", "--after", "2026-03-28T12:00"],
            [
                "Sun 2026-03-29 03:30 +0200 Europe/Berlin   2026-03-29 01:30 UTC",
                "Mon 2026-03-30 02:30 +0200 Europe/Berlin   2026-03-30 00:30 UTC",
                "Tue 2026-03-31 02:30 +0200 Europe/Berlin   2026-03-31 00:30 UTC",
            ],
        ),
        (
            ["cron", "0", "8", "*", "*", "1-5", "--next", "1", "--after", "2026-05-01T08:00"],
            ["Mon 2026-05-04 08:00 +0000 UTC   2026-05-04 08:00 UTC"],
        ),
        (
            ["every", "15", "--next", "1", "--quiet", "22-07", "--after", "2026-05-01T22:01"],
            ["Sat 2026-05-02 07:00 +0000 UTC   2026-05-02 07:00 UTC"],
        ),
        (["instant"], ["at once, whenever there is something new"]),
        (
            ["instant", "--quiet", "22-07", "--after", "2026-05-01T22:01"],
            ["held until Sat 2026-05-02 07:00 +0000 UTC   2026-05-02 07:00 UTC"],
        ),
    ],
    ids=lambda value: " ".join(value[:2]),
)
def test_the_next_slots_are_printed(arguments, lines):
    ran = run(*arguments)
    assert (ran.exit_code, ran.stdout.splitlines()) == (0, lines)


@pytest.mark.parametrize(
    "arguments",
    [["7:70"], ["cron 0 0 31 2 *"], ["07:30", "--zone", "Berlim"], ["07:30", "--quiet", "7"]],
    ids=" ".join,
)
def test_what_cannot_be_is_one_line_and_ends_with_1(arguments):
    ran = run(*arguments)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert ran.stderr.startswith("whosaid: ")
    assert ran.stderr.count("\n") == 1


def test_without_a_start_it_begins_now():
    assert len(run("every 1", "--next", "7").stdout.splitlines()) == 7
