"""A PostgreSQL server of our own, to be crashed at will: data in a folder, a port that is free."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Server:
    """The server in a folder; it listens on loopback alone and trusts everybody there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bin = _programs()
        self.port = _free_port()

    @property
    def url(self) -> str:
        """Give the address of its database."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Make it, and start it."""
        self._folder.mkdir()
        if os.geteuid() == 0:  # it refuses to run as root
            shutil.chown(self._folder, "postgres")
        self._run("initdb", "-D", "data", "-A", "trust", "-U", "postgres")
        options = f"-p {self.port} -k {self._folder} -c listen_addresses=127.0.0.1"
        self._control("start", "-w", "-l", "log", "-o", options)

    def crash(self) -> None:
        """End it as a power cut would, and start it again."""
        self._control("restart", "-w", "-m", "immediate", "-l", "log")

    def stop(self) -> None:
        """End it."""
        self._control("stop", "-w", "-m", "immediate")

    def _control(self, *words: str) -> None:
        self._run("pg_ctl", "-D", "data", *words)

    def _run(self, program: str, *words: str) -> None:
        as_postgres = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
        command = [*as_postgres, str(self._bin / program), *words]
        # Not through a pipe: the server would keep it open after pg_ctl has ended.
        subprocess.run(command, cwd=self._folder, check=True, stdout=subprocess.DEVNULL)


@contextmanager
def own_server(folder: Path) -> Iterator[Server]:
    """Run a server for as long as the block lasts."""
    server = Server(folder)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _programs() -> Path:
    """Find where the newest PostgreSQL of this machine has its programs."""
    if found := shutil.which("pg_ctl"):
        return Path(found).resolve().parent
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    return max(versions, key=lambda path: int(path.parent.name.partition(".")[0]))


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
