"""A database with its jobs, of each kind, for the doctor to examine."""

import pytest

from bot.model.settings import StoreRules
from bot.wiring.jobs import open_jobs
from bot.wiring.repositories import open_repositories
from tests.bot.store.conftest import KINDS, new_database


@pytest.fixture(params=KINDS)
def empty_url(request, tmp_path):
    with new_database(request.param, tmp_path) as url:
        yield url


@pytest.fixture
def kept(empty_url):
    kept = open_repositories(StoreRules(empty_url))
    kept.store.upgrade()
    yield kept
    kept.store.close()


@pytest.fixture
def jobs(kept):
    jobs = open_jobs(kept.store)
    jobs.prepare()
    yield jobs
    jobs.close()
