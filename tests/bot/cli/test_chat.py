"""`whosaid chat`: a script, a pipe, a terminal; in each the whole product."""

import os
import pty
import select
import shlex
import signal
import socket
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import whosaid
from tests.fakes.site import Site

ROOT = Path(__file__).parents[3]
CHAT = [sys.executable, "-m", "bot", "chat"]
LIMIT = 120.0  # for what hangs


@pytest.fixture
def site(httpserver):
    return Site(httpserver)


@pytest.fixture
def folder(tmp_path, monkeypatch, httpserver):
    """Where whosaid is started: with a database of its own, and the test's site let through."""
    (tmp_path / "config.toml").write_text(
        f'[fetch]\nports = [{httpserver.port}]\nallowed_networks = ["127.0.0.0/8"]\n'
        f'host_pause = 0.0\n[store]\ndatabase_url = "sqlite:///{tmp_path}/whosaid.db"\n'
        '[schedule]\nzone = "Europe/Berlin"\n'
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def play(*lines):
    """Have a script answered."""
    Path("script.txt").write_text("\n".join(lines))
    return CliRunner().invoke(whosaid, ["chat", "--script", "script.txt"], catch_exceptions=False)


def environment(folder):
    return {**os.environ, "PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(folder), "TERM": "xterm"}


def _hear_hangups():
    """Let the program hear a hangup, also where the tests themselves run under nohup."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


class Terminal:
    """A program in a terminal, and what a person sees there."""

    def __init__(self, folder):
        self.seen, self.at = "", 0
        self.number, theirs = pty.openpty()
        self.echo = self._echoes()
        self.program = subprocess.Popen(
            CHAT,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=folder,
            env=environment(folder),
            start_new_session=True,
            preexec_fn=_hear_hangups,
        )
        self._theirs = theirs  # kept, so that the terminal outlives the program

    def type(self, text):
        os.write(self.number, text.encode())

    def wait_for(self, words):
        """Look until words are seen, behind those that were waited for before."""
        ends = time.monotonic() + LIMIT
        while words not in self.seen[self.at :]:
            assert time.monotonic() < ends, self.seen
            if select.select([self.number], [], [], 0.1)[0]:
                self.seen += os.read(self.number, 65536).decode(errors="replace")
        self.at = self.seen.index(words, self.at) + len(words)

    def close(self):
        code = self.program.wait(LIMIT)
        is_as_before = self.echo == self._echoes()
        os.close(self.number)
        os.close(self._theirs)
        return code, is_as_before

    def _echoes(self):
        return bool(termios.tcgetattr(self.number)[3] & termios.ECHO)


@pytest.fixture
def terminal(folder):
    made = Terminal(folder)
    yield made
    if made.program.poll() is None:
        made.program.kill()
        made.program.wait()


@pytest.mark.usefixtures("folder")
def test_a_script_shows_each_command_with_its_answer(site):
    site.publish("/strike")
    ran = play("# morning", "", f"/add {site.feed}", "/digest 7:30", "/why 1", "/sumary")
    assert ran.exit_code == 0
    assert ran.stdout.count("> ") == 4
    assert ran.stdout.startswith(f"> /add {site.feed}\nDozens killed in west Iraq air strike")
    assert "Following Tarn Courier." in ran.stdout
    assert "07:30 Europe/Berlin, if there is news." in ran.stdout
    assert "did you mean /summary?" in ran.stdout


@pytest.mark.usefixtures("folder")
def test_a_script_says_the_same_every_time(site):
    site.publish("/strike")
    lines = (f"/summary {site.server.url_for('/strike')}", "/why", "/figures", "/settings")
    first, second = play(*lines), play(*lines)
    assert "Differ: 55 civilians" in first.stdout
    assert first.stdout == second.stdout


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("made", "reason"), [(None, "There is no such file"), (b"\xff\xfe/\0h\0", "UTF-16")]
)
def test_a_script_that_cannot_be_read_is_one_line(made, reason):
    if made:
        Path("script.txt").write_bytes(made)
    ran = CliRunner().invoke(whosaid, ["chat", "--script", "script.txt"])
    assert ran.exit_code == 1
    assert ran.stderr.count("\n") == 1
    assert reason in ran.stderr


def test_a_database_that_is_none_is_one_line(folder):
    (folder / "whosaid.db").write_text("these are words, and no database at all\n" * 20)
    ran = play("/help")
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert ran.stderr.startswith("whosaid: This file is no SQLite database;")
    assert ran.stderr.count("\n") == 1


def test_lines_may_come_from_a_pipe(folder):
    ran = subprocess.run(
        CHAT,
        input=b"/digest 19:00\n\xff\n/health",
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        timeout=LIMIT,
        check=True,
    )
    assert ran.stdout.startswith(b"Done: /digest daily 19:00\n")
    assert b"Last post: none yet" in ran.stdout
    assert b"> " not in ran.stdout
    assert ran.stderr == b""


def test_without_an_input_it_ends_at_once(folder):
    closed = " ".join(map(shlex.quote, CHAT)) + " <&-"
    ran = subprocess.run(
        ["/bin/sh", "-c", closed],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        timeout=LIMIT,
        check=True,
    )
    assert (ran.stdout, ran.stderr) == (b"", b"")


def test_an_output_that_is_full_is_one_line(folder):
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        ran = subprocess.run(
            CHAT,
            input=b"/help\n",
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=folder,
            env=environment(folder),
            timeout=LIMIT,
            check=False,
        )
    assert ran.returncode == 1
    assert ran.stderr == b"whosaid: The output cannot be written: No space left on device.\n"


def test_a_terminal_has_a_prompt_and_ends_with_its_input(terminal):
    terminal.wait_for("> ")
    assert "Ctrl-D ends" in terminal.seen
    terminal.type("/hea\x7f\x7fealth\n")
    terminal.wait_for("Last post: none yet")
    terminal.wait_for("> ")
    terminal.type("\x04")
    assert terminal.close() == (0, True)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_and_leaves_the_terminal_as_it_was(terminal, number):
    terminal.wait_for("> ")
    terminal.type("/hea")
    terminal.wait_for("/hea")
    terminal.program.send_signal(number)
    assert terminal.close() == (0, True)
    assert "Traceback" not in terminal.seen


def test_the_port_of_the_pages_is_left_to_who_serves_everybody(folder):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        with (folder / "config.toml").open("a") as settings:
            settings.write(f"[web]\nport = {taken.getsockname()[1]}\n")
        ran = subprocess.run(
            CHAT,
            input=b"/help",
            cwd=folder,
            env=environment(folder),
            capture_output=True,
            timeout=LIMIT,
            check=True,
        )
    assert b"Every number has a name" in ran.stdout


def test_two_terminals_would_take_each_other_s_posts(folder, terminal):
    terminal.wait_for("> ")
    ran = subprocess.run(
        CHAT, cwd=folder, env=environment(folder), capture_output=True, timeout=LIMIT, check=False
    )
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"whosaid: A chat on this database is open in another terminal;")
    terminal.program.send_signal(signal.SIGTERM)
    terminal.close()
