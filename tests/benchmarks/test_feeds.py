"""The corpus loader counts what was read and fails when a parser does."""

from benchmarks.feeds import main
from tests.bot.fetch.feeds.corpus import FEEDS, NO_FEEDS


def run(monkeypatch, capsys, *arguments):
    monkeypatch.setattr("sys.argv", ["feeds.py", *map(str, arguments)])
    return main(), capsys.readouterr().out


def write(folder, samples):
    folder.mkdir()
    for number, sample in enumerate(samples):
        (folder / f"{number:03}.xml").write_bytes(sample.body)


def test_a_corpus_is_read_and_counted(tmp_path, monkeypatch, capsys):
    write(tmp_path / "feeds", FEEDS)
    write(tmp_path / "others", NO_FEEDS)
    (tmp_path / "readme.txt").write_text("no feed")
    code, printed = run(monkeypatch, capsys, "--corpus", tmp_path, "--names")
    assert code == 0
    assert f"{len(FEEDS + NO_FEEDS)} files, {len(FEEDS)} feeds read" in printed
    assert f"{len(NO_FEEDS)} NotAFeedError" in printed
    assert "others/000.xml: This is no feed" in printed


def test_a_feed_that_hangs_the_parser_fails_the_run(tmp_path, monkeypatch, capsys):
    attributes = "".join(f"a{number}='1' " for number in range(200_000))
    (tmp_path / "slow.xml").write_text(f"<rss><item {attributes}></item></rss>")
    (tmp_path / "fine.xml").write_bytes(FEEDS[0].body)
    code, printed = run(monkeypatch, capsys, "--corpus", tmp_path)
    assert code == 1
    assert "2 files, 1 feeds read, 2 entries" in printed
    assert "1 ParserTimeoutError" in printed


def test_an_empty_folder_says_so(tmp_path, monkeypatch, capsys):
    code, printed = run(monkeypatch, capsys, "--corpus", tmp_path)
    assert (code, printed) == (2, f"no feed in {tmp_path}\n")
