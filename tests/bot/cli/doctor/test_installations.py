"""What the doctor says of the workspaces that have installed the app in Slack."""

from dataclasses import replace

import pytest

from bot.cli.doctor.finding import Mark
from bot.cli.doctor.installations import examine_installations
from bot.model.settings import Configuration, SlackRules, WebRules
from bot.sealing import Seals, new_key
from bot.store.installations import StoredInstallations
from tests.bot.store.test_installations import MADE, NOON, OTHER

OK, WARNING, PROBLEM = Mark
KEY, LOST = new_key(), new_key()


@pytest.fixture
def configuration():
    rules = SlackRules(client_id="1.2", token_keys=KEY)
    return Configuration(slack=rules, web=WebRules("https://bot.example/", port=1))


def keep(kept, key, *made):
    with kept.store.writing() as transaction:
        for each in made:
            StoredInstallations(Seals(key)).keep(transaction, each, NOON)


def found(kept, configuration):
    examined = examine_installations(kept.store, configuration)
    return [(each.mark, each.words) for each in examined]


def test_they_are_counted_and_people_are_told_where_to_go(kept, configuration):
    keep(kept, KEY, MADE, OTHER)
    (first, address), (second, told) = found(kept, configuration)
    assert (first, second) == (OK, OK)
    assert "https://bot.example/slack/install" in address
    assert told.startswith("2 workspaces")


def test_tokens_that_no_key_opens_are_a_problem_with_what_to_do(kept, configuration):
    keep(kept, KEY, MADE)
    keep(kept, LOST, OTHER)
    _, (mark, told) = found(kept, configuration)
    assert mark is PROBLEM
    assert "1 of 2 workspaces: T2 (Quay)" in told
    assert "put the earlier key there too" in told
    for secret in (MADE.token, OTHER.token, KEY):
        assert secret.reveal() not in told


def test_an_address_to_which_slack_sends_nobody_is_warned_of(kept, configuration):
    plain = replace(configuration, web=WebRules("http://bot.example", port=1))
    assert found(kept, plain)[0][0] is WARNING
