"""Empty databases for benchmarks: an SQLite file, or a PostgreSQL server of our own."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks.postgres import own_server
from tests.fakes.node import prepare

DATABASES = ("sqlite", "postgresql")


@contextmanager
def fresh(database: str) -> Iterator[tuple[Path, str]]:
    """Make one with our tables and those of DBOS; gives a folder and the address."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        folder.chmod(0o755)
        if database == "postgresql":
            url = stack.enter_context(own_server(folder / "pg")).url
        else:
            url = f"sqlite:///{folder}/whosaid.db"
        prepare(url)
        yield folder, url
