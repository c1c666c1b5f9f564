"""Every test of the store runs on SQLite and on a real PostgreSQL."""

import os
from contextlib import contextmanager
from uuid import uuid4

import psycopg
import pytest

from bot.model.settings import StoreRules
from bot.store.store import open_store
from bot.store.tables import metadata

POSTGRESQL = os.environ.get("WHOSAID_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432")
KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="module", params=KINDS)
def kind(request):
    """The databases, one after the other."""
    return request.param


@contextmanager
def new_database(kind, folder):
    """Make an empty database and give its address; it goes when the block ends."""
    if kind == "sqlite":
        yield f"sqlite:///{folder}/{uuid4().hex}.db"
        return
    name = f"whosaid_store_{uuid4().hex}"
    with server() as cursor:
        cursor.execute(f"create database {name}")
    yield f"{POSTGRESQL.rstrip('/')}/{name}"
    with server() as cursor:
        cursor.execute(f"drop database {name} with (force)")


@contextmanager
def server():
    """Speak to the PostgreSQL server; without one the test is skipped, in CI it fails."""
    try:
        connection = psycopg.connect(f"{POSTGRESQL.rstrip('/')}/postgres", autocommit=True)
    except psycopg.OperationalError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(
            f"no PostgreSQL answers at {POSTGRESQL}: start one with .ci/postgres ({error})"
        )
    with connection, connection.cursor() as cursor:
        yield cursor


@pytest.fixture
def empty_url(kind, tmp_path):
    """A database without any table, for this test alone."""
    with new_database(kind, tmp_path) as url:
        yield url


@pytest.fixture(scope="module")
def url(kind, tmp_path_factory):
    """A database with tables, for all tests of a module."""
    with new_database(kind, tmp_path_factory.mktemp("store")) as url:
        store = open_store(StoreRules(url))
        store.upgrade()
        store.close()
        yield url


@pytest.fixture
def store(url):
    """A store whose tables are empty."""
    store = open_store(StoreRules(url))
    with store.writing() as transaction:
        for table in reversed(metadata.sorted_tables):
            transaction.connection.execute(table.delete())
    yield store
    store.close()
