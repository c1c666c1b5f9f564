"""Parsers are shut in: whatever happens inside costs one job and gives one clear line."""

import asyncio
import json
import os
import resource
import signal
import subprocess
import sys
from itertools import count, islice
from pathlib import Path

import pytest

from bot.fetch.errors import (
    NoArticleError,
    NoParserError,
    ParserCrashedError,
    ParserMemoryError,
    ParserTimeoutError,
)
from bot.fetch.inside import LENGTH_BYTES
from bot.fetch.sandbox import Sandbox
from bot.model.settings import ParserRules
from tests.bot.fetch import jobs

ROOT = Path(__file__).parents[3]
HASTY = ParserRules(seconds=1.0, memory_bytes=256_000_000, workers=1)


@pytest.fixture
async def sandbox():
    async with Sandbox(ParserRules(seconds=60, workers=1)) as sandbox:
        yield sandbox


async def is_gone(process: int) -> bool:
    """Wait until the system knows no such process."""
    for _ in range(500):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        await asyncio.sleep(0.02)
    return False


def open_files() -> set[int]:
    """Give the numbers of this process's open files."""
    numbers = [int(each.name) for each in Path("/proc/self/fd").iterdir()]  # with the listing's
    return {number for number in numbers if Path(f"/proc/self/fd/{number}").exists()}


def frame(message: bytes) -> bytes:
    return len(message).to_bytes(LENGTH_BYTES, "big") + message


class TestHonestWork:
    async def test_a_value_comes_back_as_it_was(self, sandbox):
        assert await sandbox.run(jobs.find, b"\0\xff") == jobs.find(b"\0\xff")

    async def test_arguments_may_be_named(self, sandbox):
        assert await sandbox.run(jobs.find, body=b"four") == jobs.find(b"four")

    async def test_what_a_parser_says_of_its_bytes_is_said_outside(self, sandbox):
        with pytest.raises(NoArticleError) as caught:
            await sandbox.run(jobs.refuse, "it is behind a paywall")
        assert caught.value.reason == "it is behind a paywall"

    async def test_half_a_surrogate_pair_becomes_a_question_mark(self, sandbox):
        assert await sandbox.run(jobs.half_a_pair) == "12 ? dead"

    async def test_two_megabytes_go_in_and_ten_come_out(self, sandbox):
        assert (await sandbox.run(jobs.find, bytes(2_000_000))).size == 2_000_000
        assert await sandbox.run(jobs.repeat, "ü", 5_000_000) == "ü" * 5_000_000

    async def test_a_worker_is_kept_between_jobs_also_after_a_refusal(self, sandbox):
        first = await sandbox.run(jobs.number_of_process)
        with pytest.raises(NoArticleError):
            await sandbox.run(jobs.refuse, "no")
        assert await sandbox.run(jobs.number_of_process) == first

    async def test_a_worker_is_replaced_after_its_jobs(self):
        async with Sandbox(ParserRules(workers=1, jobs=2)) as sandbox:
            numbers = [await sandbox.run(jobs.number_of_process) for _ in range(4)]
            assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
            assert await is_gone(numbers[0])

    async def test_as_many_work_at_once_as_the_rules_say(self):
        async with Sandbox(ParserRules(workers=2)) as sandbox:
            many = [sandbox.run(jobs.number_and_rest, 0.05) for _ in range(8)]
            assert len(set(await asyncio.gather(*many))) <= 2
            assert len(sandbox.workers) <= 2


HARM = [
    (jobs.spin, (), ParserTimeoutError, "1 s"),
    (jobs.sleep, (60.0,), ParserTimeoutError, "1 s"),
    (jobs.eat, (), ParserMemoryError, "too much memory"),
    (jobs.recurse, (), ParserCrashedError, "RecursionError"),
    (jobs.fall, (), ParserCrashedError, "signal 11"),
    (jobs.leave, (), ParserCrashedError, "SystemExit"),
    (jobs.leave_at_once, (), ParserCrashedError, "exit code 3"),
    (jobs.stumble, (), ParserCrashedError, r"\(KeyError\)"),
    (jobs.claim_a_status, (), ParserCrashedError, "BadStatusError"),
    (jobs.start_a_program, (), ParserCrashedError, "PermissionError"),
    (jobs.connect, (1,), ParserCrashedError, "PermissionError"),
    (jobs.write_a_file, ("/tmp/whosaid-sandbox-test",), ParserCrashedError, "Error"),  # noqa: S108
]


@pytest.mark.parametrize(
    ("job", "arguments", "error", "words"), HARM, ids=[row[0].__name__ for row in HARM]
)
async def test_harm_is_one_clear_error_and_the_next_job_goes_on(job, arguments, error, words):
    async with Sandbox(HASTY) as sandbox:
        await sandbox.run(jobs.find, b"warm")
        with pytest.raises(error, match=words) as caught:
            await sandbox.run(job, *arguments)
        assert "secret" not in str(caught.value)
        assert "\n" not in str(caught.value)
        assert await sandbox.run(jobs.find, b"next") == jobs.find(b"next")


FORGED = {
    "no length": b"\0",
    "an endless answer": b"\xff" * LENGTH_BYTES,
    "longer than allowed": (16_000_001).to_bytes(LENGTH_BYTES, "big"),
    "nothing": frame(b""),
    "no JSON": frame(b"value\n{"),
    "another kind": frame(b'pickle\n"cos\\nsystem\\n"'),
    "a missing field": frame(b'value\n{"words": "a"}'),
    "another type": frame(b'value\n{"words": "a", "size": "1", "parts": []}'),
    "a list": frame(b"value\n[]"),
    "deep nesting": frame(b"value\n" + b"[" * 100_000),
    "a bad moment": frame(b'value\n{"words": "a", "size": 1, "at": "yesterday"}'),
    "not UTF-8": frame(b'value\n{"words": "\xff", "size": 1}'),
    "an error of others": frame(b'refused\n["SystemExit", "0"]'),
    "an error without a name": frame(b"refused\n[]"),
    "an error that is no list": frame(b'refused\n{"a": 1}'),
}


@pytest.mark.parametrize("raw", FORGED.values(), ids=FORGED)
async def test_a_forged_answer_is_a_crash(raw):
    async with Sandbox(HASTY) as sandbox:
        with pytest.raises((ParserCrashedError, ParserTimeoutError)):
            await sandbox.run(jobs.speak, raw)
        assert await sandbox.run(jobs.find, b"next") == jobs.find(b"next")


async def test_a_forged_reason_is_cut():
    raw = frame(b"refused\n" + json.dumps(["NoArticleError", "x" * 10_000]).encode())
    async with Sandbox(HASTY) as sandbox:
        with pytest.raises(NoArticleError) as caught:
            await sandbox.run(jobs.speak, raw)
    assert len(str(caught.value)) < 400


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts files as Linux shows them")
@pytest.mark.parametrize("spare", range(4), ids=lambda spare: f"{spare} files are free")
async def test_a_machine_that_lets_no_process_begin_costs_one_job_and_leaves_nothing_open(spare):
    async with Sandbox(HASTY) as sandbox:
        before, (soft, hard) = open_files(), resource.getrlimit(resource.RLIMIT_NOFILE)
        most = next(islice((number for number in count() if number not in before), spare, None))
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
        try:
            with pytest.raises(NoParserError, match="Too many open files"):
                await sandbox.run(jobs.find, b"four")
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        assert open_files() == before
        assert await sandbox.run(jobs.find, b"four") == jobs.find(b"four")


class TestShutIn:
    async def test_no_secret_of_the_environment_is_handed_on(self, sandbox, monkeypatch):
        monkeypatch.setenv("WHOSAID_TELEGRAM__TOKEN", "secret")
        # Python itself sets this one where it finds no locale.
        assert set(await sandbox.run(jobs.environment)) <= {"LC_CTYPE"}

    @pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")
    async def test_no_open_file_is_handed_on(self, sandbox, tmp_path):
        with (tmp_path / "open").open("w") as file:
            os.set_inheritable(file.fileno(), True)  # noqa: FBT003 - its only argument
            # Three standard files, the line, and the folder that counts them.
            assert await sandbox.run(jobs.open_files) == 5

    async def test_what_a_parser_prints_goes_nowhere(self, sandbox, capfd):
        assert await sandbox.run(jobs.noise) == "quiet"
        assert capfd.readouterr() == ("", "")

    async def test_ctrl_c_is_for_the_parent(self, sandbox):
        assert await sandbox.run(jobs.ignore_interrupts) == "still here"


class TestEnds:
    async def test_a_worker_killed_from_outside_costs_its_one_job(self, sandbox):
        number = await sandbox.run(jobs.number_of_process)
        resting = asyncio.create_task(sandbox.run(jobs.sleep, 60.0))
        await asyncio.sleep(0)
        os.kill(number, signal.SIGKILL)
        with pytest.raises(ParserCrashedError, match="signal 9"):
            await resting
        assert await sandbox.run(jobs.number_of_process) != number

    async def test_a_worker_killed_while_it_rests_costs_none(self, sandbox):
        number = await sandbox.run(jobs.number_of_process)
        os.kill(number, signal.SIGKILL)
        os.waitid(os.P_PID, number, os.WEXITED | os.WNOWAIT)
        assert await sandbox.run(jobs.number_of_process) != number

    @pytest.mark.parametrize("moment", [0.0, 0.05, 0.3], ids=["at once", "at start", "at work"])
    async def test_who_waits_no_more_ends_the_worker(self, sandbox, moment):
        resting = asyncio.create_task(sandbox.run(jobs.sleep, 60.0))
        await asyncio.sleep(moment)
        numbers = sandbox.workers
        resting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await resting
        assert not sandbox.workers
        assert [await is_gone(number) for number in numbers] == [True] * len(numbers)
        assert await sandbox.run(jobs.find, b"next") == jobs.find(b"next")

    async def test_nothing_is_left_when_it_closes_and_running_jobs_say_so(self):
        async with Sandbox(ParserRules(workers=3)) as sandbox:
            await asyncio.gather(*(sandbox.run(jobs.number_and_rest, 0.1) for _ in range(3)))
            resting = asyncio.create_task(sandbox.run(jobs.sleep, 60.0))
            await asyncio.sleep(0.05)
            numbers = sandbox.workers
        with pytest.raises(ParserCrashedError):
            await resting
        assert numbers
        assert all([await is_gone(number) for number in numbers])
        with pytest.raises(ParserCrashedError, match="the program ends"):
            await sandbox.run(jobs.find, b"late")

    async def test_no_worker_survives_a_parent_that_was_killed(self):
        program = (
            "import asyncio\n"
            "from bot.fetch.sandbox import Sandbox\n"
            "from tests.bot.fetch import jobs\n"
            "async def main():\n"
            "    async with Sandbox() as sandbox:\n"
            "        print(await sandbox.run(jobs.number_of_process), flush=True)\n"
            "        await sandbox.run(jobs.spin)\n"
            "asyncio.run(main())\n"
        )
        with subprocess.Popen(
            [sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE
        ) as parent:
            number = int(parent.stdout.readline())
            parent.kill()
        assert await is_gone(number)
