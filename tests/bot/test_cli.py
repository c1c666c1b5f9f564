"""The command line as people and programs meet it: results, errors, exit codes, no traceback."""

import hashlib
import json
import os
import pty
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from bot.cli import whosaid
from bot.cli.demo import NEXT
from bot.cli.output import harmless
from bot.demo import seed_text

STORY = """\
Ferry sinks off Tarn Bay

Nine people drowned when a ferry sank off Tarn Bay on Monday, coastguard officials said.

Another 31 passengers were rescued, the harbour master, Edda Lorne, told reporters.

Source: Tarn Courier"""

PLAIN = """\
Council thanks the volunteers

The council thanked the people who had helped to clean the beach.
"""
GERMAN = (
    "Fähre sinkt vor der Bucht\n\nNeun Menschen sind ertrunken, als eine Fähre am Montag vor der "
    "Bucht sank, sagte die Küstenwache. Weitere 31 Menschen wurden gerettet.\n"
)
FORMS = ("text", "telegram", "slack", "json", "jsonl")


def run(*arguments: str, given: bytes | None = None):
    """Run the command in this process; whatever it raises fails the test."""
    return CliRunner().invoke(whosaid, arguments, input=given, catch_exceptions=False)


def start(*arguments: str, **options) -> subprocess.Popen:
    """Start the command as a process of its own."""
    command = [sys.executable, "-m", "bot", *arguments]
    return subprocess.Popen(command, stderr=subprocess.PIPE, **options)


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    return str(path)


class TestRead:
    def test_json_lines_hold_what_other_programs_rely_on(self, story):
        ran = run("read", "--format", "jsonl", story)
        assert ran.exit_code == 0
        (line,) = ran.stdout.splitlines()
        found = json.loads(line)
        assert set(found) == {
            "path", "title", "publisher", "sha256", "figures", "relations", "no_comment",
            "denials", "digest",
        }  # fmt: skip
        assert found["path"] == story
        assert found["title"] == "Ferry sinks off Tarn Bay"
        assert found["publisher"] == "Tarn Courier"
        assert found["sha256"] == hashlib.sha256(STORY.encode()).hexdigest()
        nine, thirty_one = found["figures"]
        assert set(nine) == {
            "start", "end", "text", "value", "low", "high", "modifier", "unit", "kind", "noun",
            "what", "part_of", "attributed", "sources", "via", "cue", "evidence",
        }  # fmt: skip
        assert (nine["value"], nine["noun"], thirty_one["value"]) == (9, "people", 31)
        assert nine["sources"][0]["name"] == "coastguard officials"
        assert thirty_one["sources"][0]["name"] == "Edda Lorne"
        for figure in found["figures"]:
            for part in (figure, figure["cue"], *figure["sources"]):
                assert part["text"] == STORY[part["start"] : part["end"]]
            evidence = figure["evidence"]
            assert evidence["exact"] == STORY[evidence["start"] : evidence["end"]]
        assert found["digest"]["text"].startswith("Ferry sinks off Tarn Bay\n")
        assert found["digest"]["figures"] == [0, 1]

    def test_results_come_in_the_order_given_and_one_failure_is_one_line(self, story, tmp_path):
        missing = str(tmp_path / "missing.txt")
        ran = run("read", "--format", "jsonl", missing, story, missing)
        assert ran.exit_code == 1
        lines = [json.loads(line) for line in ran.stdout.splitlines()]
        assert [line["path"] for line in lines] == [missing, story, missing]
        assert lines[0] == {"path": missing, "error": "There is no such file; check the name."}
        assert ran.stderr == ""

    def test_json_is_one_array_of_the_same_objects(self, story, tmp_path):
        missing = str(tmp_path / "missing.txt")
        array = json.loads(run("read", "--format", "json", story, missing).stdout)
        lines = run("read", "--format", "jsonl", story, missing).stdout.splitlines()
        assert array == [json.loads(line) for line in lines]

    def test_people_see_the_post_then_each_figure_with_its_words(self, story):
        ran = run("read", story)
        assert ran.exit_code == 0
        assert ran.stdout.startswith("Ferry sinks off Tarn Bay\n\n• ")
        assert "Edda Lorne, told reporters" in " ".join(ran.stdout.split())

    def test_several_articles_are_headed_by_their_paths(self, story):
        ran = run("read", story, story)
        assert ran.stdout.count(f"==> {story} <==") == 2

    def test_telegram_gets_html(self, story):
        assert (
            "<b>Ferry sinks off Tarn Bay</b>" in run("read", "--format", "telegram", story).stdout
        )

    def test_slack_gets_a_payload(self, story):
        payload = json.loads(run("read", "--format", "slack", story).stdout)
        assert payload["blocks"][0]["type"] == "header"

    def test_a_dash_is_standard_input(self, story):
        piped = json.loads(run("read", "--format", "jsonl", "-", given=STORY.encode()).stdout)
        filed = json.loads(run("read", "--format", "jsonl", story).stdout)
        assert piped == filed | {"path": "-"}

    def test_a_folder_stands_for_its_text_files(self, story, tmp_path):
        (tmp_path / "another.txt").write_text(PLAIN)
        lines = run("read", "--format", "jsonl", str(tmp_path)).stdout.splitlines()
        assert [Path(json.loads(line)["path"]).name for line in lines] == [
            "another.txt",
            "story.txt",
        ]

    def test_an_article_without_figures_is_read_and_says_so(self, tmp_path):
        path = tmp_path / "plain.txt"
        path.write_text(PLAIN)
        ran = run("read", str(path))
        assert ran.exit_code == 0
        assert ran.stdout.lower().count("no figures") == 1, "said once"

    @pytest.mark.parametrize("form", FORMS)
    def test_an_article_in_another_language_gets_no_digest(self, form):
        ran = run("read", "--format", form, "-", given=GERMAN.encode())
        assert ran.exit_code == 1
        assert "does not look like English" in ran.output
        assert "31" not in ran.output

    def test_offsets_count_the_characters_of_the_file_as_it_is(self):
        text = "\ufeff" + STORY.replace("\n", "\r\n")
        found = json.loads(run("read", "--format", "jsonl", "-", given=text.encode()).stdout)
        assert found["title"] == "Ferry sinks off Tarn Bay"
        assert found["publisher"] == "Tarn Courier"
        assert [text[f["start"] : f["end"]] for f in found["figures"]] == ["Nine", "31"]
        assert found["sha256"] == hashlib.sha256(text.encode()).hexdigest()

    def test_a_file_name_that_is_no_text_is_still_read(self, tmp_path):
        path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
        Path(os.fsdecode(path)).write_text(STORY)
        with start("read", "--format", "jsonl", os.fsdecode(path), stdout=subprocess.PIPE) as ran:
            assert os.fsencode(json.loads(ran.communicate()[0])["path"]) == path


BAD_INPUT = {
    "empty": b"",
    "blank": b" \r\n\t\n",
    "binary": bytes(range(256)) * 20,
    "utf-16": STORY.encode("utf-16"),
    "latin-1": "Neuf noyés à la baie".encode("latin-1"),
    "a lone surrogate": b"Nine \xed\xa0\x80 drowned",
    "a web page": b"<!DOCTYPE html><html><body><p>Nine people drowned</p></body></html>",
    "a feed": b"<?xml version='1.0'?><rss><channel/></rss>",
    "too long": b"Nine people drowned. " * 500_000,
    "German": GERMAN.encode(),
}

ODD_INPUT = {
    "no figures": PLAIN.encode(),
    "mixed line ends": STORY.replace("\n\n", "\r\n\r").encode(),
    "a NUL byte": STORY.replace("Nine", "Nine\0").encode(),
    "a headline only": b"Nine people drowned off the coast of Tarn Bay on Monday",
    "no sentences": b"The of and to\n\n--- *** ---\n\n... in the\n",
    "escape codes": STORY.replace("Edda", "\x1b[31mEdda\x1b[2J").encode(),
    "writing turned round": STORY.replace("31", "\u202e31\u202c").encode(),
    "one long line": b"the nine people said that " * 2_000,
}


class TestBadInput:
    @pytest.mark.parametrize("form", FORMS)
    @pytest.mark.parametrize("raw", BAD_INPUT.values(), ids=BAD_INPUT)
    def test_what_cannot_be_read_is_one_clear_line_and_exit_code_1(self, raw, form):
        ran = run("read", "--format", form, "-", given=raw)
        assert ran.exit_code == 1
        if form in {"json", "jsonl"}:
            answer = json.loads(ran.stdout)
            (answer,) = answer if form == "json" else [answer]
            assert set(answer) == {"path", "error"}
        else:
            assert ran.stdout == ""
            assert re.fullmatch(r"whosaid: standard input: [^\n]+\.( \([^\n]+\))?\n", ran.stderr)

    @pytest.mark.parametrize("form", FORMS)
    @pytest.mark.parametrize("raw", ODD_INPUT.values(), ids=ODD_INPUT)
    def test_what_is_only_odd_is_read(self, raw, form):
        ran = run("read", "--format", form, "-", given=raw)
        assert (ran.exit_code, ran.stderr) == (0, "")

    @pytest.mark.parametrize("command", ["read", "explain"])
    @pytest.mark.parametrize(
        "path", ["no such file.txt", "https://example.org/a", "x" * 5_000, "", "a\nb"]
    )
    def test_a_path_that_is_no_file_is_one_clear_line(self, command, path):
        ran = run(command, path)
        assert ran.exit_code == 1
        assert re.fullmatch(r"whosaid: [^\n]+; [^\n]+\n", ran.stderr)

    def test_a_folder_without_articles_is_one_clear_line(self, tmp_path):
        ran = run("read", str(tmp_path))
        assert (ran.exit_code, ran.stderr.count("\n")) == (1, 1)
        assert "no article" in ran.stderr

    @given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
    def test_any_text_is_read_or_refused_in_one_line(self, text):
        ran = run("read", "--format", "jsonl", "-", given=text.encode())
        answer = json.loads(ran.stdout)
        assert ran.exit_code == ("error" in answer)

    @given(st.text())
    def test_nothing_that_an_article_holds_can_steer_the_terminal(self, text):
        shown = harmless(text)
        assert len(shown) == len(text)
        assert all(
            letter.isprintable() or letter.isspace() for letter in shown if letter < "\u00a0"
        )
        assert not set(shown) & set("\x1b\x9b\u202e\u2066")

    @pytest.mark.parametrize("form", ["text", "telegram"])
    def test_escape_codes_of_an_article_do_not_reach_the_terminal(self, form):
        ran = run("read", "--format", form, "-", given=ODD_INPUT["escape codes"])
        assert "\x1b" not in ran.stdout


class TestExplain:
    def test_it_accounts_for_one_figure(self, story):
        ran = run("explain", story, "2")
        assert ran.exit_code == 0
        rows = dict(line.split(None, 1) for line in ran.stdout.splitlines())
        assert rows["figure"].startswith("2 of 2: “31”")
        assert rows["place"].startswith("line 5, characters ")
        assert "Edda Lorne" in rows["speaker"]
        assert rows["cue"] == "“told”"
        assert rows["candidates"].startswith("1 ")
        assert "Another 31 passengers were rescued" in rows["evidence"]

    def test_without_a_number_it_lists_the_figures(self, story):
        lines = run("explain", story).stdout.splitlines()
        assert [line.split()[:2] for line in lines] == [["1", "“Nine”"], ["2", "“31”"]]

    @pytest.mark.parametrize("number", ["0", "3", "99999999999999999999"])
    def test_a_number_that_no_figure_has_is_one_clear_line(self, story, number):
        ran = run("explain", story, number)
        assert ran.exit_code == 1
        assert "There is no figure of that number" in ran.stderr
        assert "figures found: 2" in ran.stderr

    def test_it_says_why_numbers_were_left_out(self, tmp_path):
        path = tmp_path / "left.txt"
        path.write_text(
            "Bridge closed\n\nThe bridge was built in 1904, the town's mayor said on Monday.\n"
        )
        ran = run("explain", "--left-out", str(path))
        assert ran.exit_code == 0
        assert ran.stdout.startswith("“1904”, line 3, characters ")
        assert "year" in ran.stdout


class TestDemo:
    def test_it_shows_every_part_without_a_file_or_the_network(self, monkeypatch, tmp_path):
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(socket, "socket", None)
        ran = run("demo")
        assert ran.exit_code == 0
        for words in (
            "<b>55 civilians</b>",
            "*55 civilians*",
            "• 55 civilians",
            "whosaid explain",
        ):
            assert words in ran.stdout

    def test_it_goes_from_the_post_to_the_words_behind_it_and_on_to_what_is_next(self):
        shown = run("demo").stdout
        heads = re.findall(r"^── (\S+ \S+ \S+ \S+)", shown, re.MULTILINE)
        assert heads == [
            "The post for Telegram,",
            "The post for Slack,",
            "The post as plain",
            "Each figure: who said",
            "How the figures stand",
            "What to do next",
        ]
        assert re.search(
            r"\d  55 civilians killed — hospital sources\n"
            r" +“The hospital sources said 55 civilians were killed, [^\n]+”\n"
            r" +rule: \w",
            shown,
        )
        assert re.search(r"^conflict: .*55.*hospital sources.*60.*Karbouli", shown, re.MULTILINE)

    @pytest.mark.parametrize(
        "command", re.findall(r"^  whosaid (.*?)(?:  |$)", NEXT, re.MULTILINE)
    )
    def test_what_it_tells_to_do_next_works(self, command, story, tmp_path, monkeypatch):
        Path(story).rename(tmp_path / "article.txt")
        monkeypatch.chdir(tmp_path)
        assert run(*command.split()).exit_code == 0

    def test_the_article_is_shipped_byte_for_byte(self):
        digest = hashlib.sha256(seed_text().encode()).hexdigest()
        assert digest == "74df8b80c4b4d8f28093cb68e64c21b31f09fb4423bbfc42b562cd7f67bb8868"


class TestAround:
    def test_help_names_every_command(self):
        ran = run("--help")
        assert ran.exit_code == 0
        for words in ("read", "demo", "explain", "Begin with: whosaid demo"):
            assert words in ran.stdout

    @pytest.mark.parametrize("command", ["read", "explain", "demo"])
    def test_each_command_has_a_help_that_fits_a_small_terminal(self, command):
        ran = run(command, "--help")
        assert (ran.exit_code, ran.stderr) == (0, "")
        assert max(map(len, ran.stdout.splitlines())) <= 80

    def test_help_names_the_formats_as_they_are_written(self):
        assert "[text|telegram|slack|json|jsonl]" in run("read", "--help").stdout

    @pytest.mark.parametrize(
        "arguments",
        [
            ["raed"],
            ["read"],
            ["read", "--format", "xml", "-"],
            ["explain", "-", "nine"],
            ["explain", "-", "1", "--left-out"],
            ["--nine"],
        ],
        ids=" ".join,
    )
    def test_a_command_that_nobody_understands_ends_with_2(self, arguments):
        with start(*arguments, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL) as process:
            shown, said = process.communicate(timeout=60)
        assert (process.returncode, shown) == (2, b"")
        assert b"Usage: " in said
        assert b"Traceback" not in said

    def test_the_version_is_told(self):
        assert re.fullmatch(r"whosaid, version \d+\.\d+\.\d+\n", run("--version").stdout)

    def test_a_wrong_config_file_is_said_by_line_and_ends_with_2(self, story, tmp_path):
        config = tmp_path / "wrong.toml"
        config.write_text("[read]\nmax_bytes = 'x'\n[digest]\nlong = 1\n")
        ran = run("read", "--config", str(config), story)
        assert (ran.exit_code, ran.stdout) == (2, "")
        assert [line.partition(": ")[0] for line in ran.stderr.splitlines()] == [
            f"{config}:2",
            f"{config}:4",
        ]

    def test_the_config_file_limits_what_is_read(self, tmp_path):
        config = tmp_path / "small.toml"
        config.write_text("[read]\nmax_bytes = 1000\n")
        ran = run("read", "--config", str(config), "-", given=STORY.encode() * 5)
        assert ran.exit_code == 1
        assert "more than 1,000 bytes" in ran.stderr

    def test_a_reader_who_stops_reading_is_no_error(self, story):
        command = ["read", "--format", "jsonl", *[story] * 200]
        with start(*command, stdout=subprocess.PIPE) as process:
            process.stdout.readline()
            process.stdout.close()
            process.wait(timeout=60)
            assert process.stderr.read() == b""

    def test_ctrl_c_ends_it_in_one_line(self, tmp_path):
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        process = start("read", str(pipe), stdout=subprocess.PIPE)
        with pipe.open("wb"):  # opens as soon as the command waits for the article
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=60)
        assert process.returncode == 130
        assert said.startswith(b"whosaid: Stopped")
        assert said.count(b"\n") == 1

    def test_ctrl_c_while_it_loads_shows_no_traceback(self):
        code = (
            "import sys\n"
            "class Interrupt:\n"
            "    def find_spec(self, name, *_):\n"
            "        if name == 'digests': raise KeyboardInterrupt\n"
            "sys.meta_path.insert(0, Interrupt())\n"
            "from bot.__main__ import main\n"
            "main()"
        )
        command = [sys.executable, "-c", code, "read", "article.txt"]
        ran = subprocess.run(command, capture_output=True, check=False)
        assert (ran.returncode, ran.stdout) == (130, b"")
        assert ran.stderr.startswith(b"whosaid: Stopped by you")
        assert ran.stderr.count(b"\n") == 1

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here is always full")
    @pytest.mark.parametrize("command", ["read", "read --format jsonl", "explain"])
    def test_a_full_disk_is_one_clear_line(self, story, command):
        with (
            Path("/dev/full").open("wb") as full,
            start(*command.split(), story, stdout=full) as process,
        ):
            said = process.communicate(timeout=60)[1].decode()
        assert process.returncode == 1
        assert said == "whosaid: The output cannot be written: No space left on device.\n"

    def test_a_closed_output_is_one_clear_line(self, story):
        command = f"exec {sys.executable} -m bot read {story} >&-"
        ran = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
        assert ran.returncode == 1
        assert ran.stderr == b"whosaid: The output cannot be written: it is closed.\n"

    def test_standard_input_is_called_so(self):
        said = run("read", "-", given=b"").stderr
        assert said.startswith("whosaid: standard input: There is no text in it")

    @pytest.mark.parametrize("width", [70, 120])
    @pytest.mark.parametrize("no_color", ["", "1"])
    def test_a_terminal_shows_a_table_within_its_width(self, story, no_color, width):
        shown = on_terminal("read", story, COLUMNS=str(width), NO_COLOR=no_color)
        plain = without_looks(shown)
        assert "who says it" in plain
        assert "coastguard" in plain
        assert "rule: " in plain
        assert max(map(len, plain.splitlines())) <= width
        assert ("\x1b[36m" in shown) is not bool(no_color)

    def test_a_terminal_shows_a_long_name_whole(self, tmp_path):
        path = tmp_path / "long.txt"
        path.write_text(STORY.replace("coastguard officials", "Mayor Ann Llanfairpwllgwyngyll"))
        rows = without_looks(on_terminal("read", str(path), COLUMNS="70")).splitlines()
        heads = next(row for row in rows if "who says it" in row)
        column = slice(heads.index("who says it"), heads.index("in which words"))
        assert "Llanfairpwllgwyngyll" in "".join(row[column].strip() for row in rows)

    def test_the_demo_fits_a_terminal(self):
        plain = without_looks(on_terminal("demo", COLUMNS="80"))
        table = plain.partition("── Each figure")[2].partition("── How the")[0]
        assert "who says it" in table
        assert max(map(len, table.splitlines())) <= 80

    def test_many_files_show_a_bar_and_the_pipe_gets_what_it_gets_without(self, story):
        ours, theirs = pty.openpty()
        paths = [*[story] * 8, "missing"]
        command = [sys.executable, "-m", "bot", "read", *paths]
        environment = os.environ | {"COLUMNS": "70", "TERM": "xterm"}
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, env=environment)
        os.close(theirs)
        said = read_terminal(ours)
        shown = process.communicate(timeout=60)[0]
        assert process.returncode == 1
        assert "Reading" in said
        assert "\x1b[2Kwhosaid: missing: There is no such file" in said
        assert shown.decode() == run("read", *paths).stdout

    def test_a_pipe_does_not_wait_for_what_only_others_need(self, story):
        heavy = {"rich", "telegram", "slack_sdk", "ssl", "_hashlib", "tomllib", "asyncio"}
        code = (
            "import sys; from bot.cli import whosaid;"
            f"whosaid.main(['read', {story!r}], standalone_mode=False);"
            f"print({heavy!r} & set(sys.modules))"
        )
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
        assert ran.stdout.splitlines()[-1] == b"set()"

    @pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
    def test_a_terminal_without_bullets_gets_something_else(self, story, encoding):
        environment = os.environ | {"PYTHONIOENCODING": encoding}
        process = start("read", story, stdout=subprocess.PIPE, env=environment)
        shown, said = process.communicate(timeout=60)
        assert (process.returncode, said) == (0, b"")
        assert b"Edda Lorne" in shown


def on_terminal(*arguments: str, **environment: str) -> str:
    """Run the command on a terminal of its own and give all that it wrote there."""
    ours, theirs = pty.openpty()
    environment = os.environ | {"NO_COLOR": "", "TERM": "xterm"} | environment
    with start(*arguments, stdout=theirs, env=environment) as process:
        os.close(theirs)
        shown = read_terminal(ours)
        assert (process.wait(timeout=60), process.stderr.read()) == (0, b"")
    return shown


def without_looks(shown: str) -> str:
    """Take out what makes letters bold or coloured."""
    return re.sub(r"\x1b\[[\d;]*m", "", shown)


def read_terminal(descriptor: int) -> str:
    """Read what a process wrote on a terminal, until it closes it."""
    chunks = []
    try:
        while chunk := os.read(descriptor, 4096):
            chunks.append(chunk)
    except OSError:  # Linux: the other side is closed
        pass
    finally:
        os.close(descriptor)
    return b"".join(chunks).decode().replace("\r\n", "\n")
