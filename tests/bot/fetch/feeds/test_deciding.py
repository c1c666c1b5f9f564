from dataclasses import replace
from datetime import timedelta

import pytest

from bot.fetch.feeds.deciding import (
    ASK_ANEW,
    SILENT_AFTER,
    Finding,
    Moment,
    begin,
    decide,
    newest_first,
    put_off,
    validators_to_send,
)
from bot.model.feeds import FeedState, Validators
from tests.bot.fetch.feeds.made import NOW, RULES, SURE, URL, answer, content, entry, found

KEPT = Validators('"v1"', "Thu, 26 Nov 2026 11:00:00 GMT", URL)
CDN = "https://cdn.example/feed-7"
NEW = "https://new.example/feed"


def look(state, finding, moment=SURE):
    return decide(state, finding, moment, RULES)


def known(*entries, **changes):
    """The state of a feed that was read an hour ago and held these entries then."""
    before = Moment(NOW - timedelta(hours=1), 0.5)
    state = look(begin(URL, before.now), found(*(entries or (entry(1, 5),))), before).state
    return replace(state, **({"validators": KEPT} | changes))


# ── what is new ─────────────────────────────────────────────────────────────────────────────


def test_the_first_look_shows_the_newest_entry_and_knows_the_rest():
    first = look(begin(URL, NOW), found(entry(1, 9), entry(2, 3), entry(3, 6)))
    assert first.entries == (entry(2, 3),)
    again = look(first.state, found(entry(1, 9), entry(2, 3), entry(3, 6)))
    assert again.entries == ()


def test_without_dates_the_first_look_shows_what_the_feed_has_on_top():
    assert look(begin(URL, NOW), found(entry(1), entry(2, 1))).entries == (entry(1),)


def test_failures_before_the_first_look_bring_no_backlog_later():
    failed = look(begin(URL, NOW), Finding(error="down")).state
    assert len(look(failed, found(entry(1, 2), entry(2, 3))).entries) == 1


def test_a_feed_that_was_empty_at_first_brings_all_that_comes():
    empty = look(begin(URL, NOW - timedelta(hours=1)), found()).state
    assert empty.last_success is not None
    assert len(look(empty, found(entry(1), entry(2))).entries) == 2


def test_later_looks_bring_what_is_new_newest_first():
    after = look(known(entry(1, 5)), found(entry(2, 1), entry(3, 0.5), entry(1, 5)))
    assert after.entries == (entry(3, 0.5), entry(2, 1))


def test_an_entry_is_brought_once_even_if_it_leaves_and_comes_back():
    state = known(entry(1, 5), entry(2, 4))
    without = look(state, found(entry(1, 5))).state
    assert look(without, found(entry(1, 5), entry(2, 4))).entries == ()


def test_many_old_entries_under_new_names_are_one_notice_and_no_post():
    state = known(*(entry(n, 50 + n) for n in range(20)))
    renamed = [
        replace(entry(100 + n, 50 + n), link="", title=f"Other words {n}") for n in range(20)
    ]
    after = look(state, found(*renamed))
    assert after.entries == ()
    assert "gave 20 entries new names at once" in after.notice
    assert look(after.state, found(*renamed)).notice == ""


def test_what_still_stands_in_a_feed_is_never_forgotten():
    many = [entry(n, n) for n in range(3_000)]
    state = known(*many)
    for _ in range(3):
        after = look(state, found(*many))
        assert after.entries == ()
        state = after.state


def test_what_is_remembered_stays_bounded_for_years():
    state = known()
    sizes = []
    for day in range(60):
        batch = [entry(1_000 * day + n, title=f"Day {day} story {n}") for n in range(30)]
        state = look(state, found(*batch)).state
        sizes.append(len(state.known))
    assert max(sizes[30:]) == sizes[-1] < 300


@pytest.mark.parametrize(
    "entries",
    [(), (entry(1, 2),), (entry(2, 1), entry(1, 2)), (entry(1), entry(2))],
    ids=len,
)
def test_entries_that_stand_in_order_keep_it(entries):
    assert newest_first(entries) == entries


# ── statuses ────────────────────────────────────────────────────────────────────────────────

UNREADABLE = Finding(answer(etag='"broken"'), error="This is no feed; give its own address.")


@pytest.mark.parametrize(
    "finding",
    [
        *(Finding(answer(status)) for status in (204, 300, 305, 400, 401, 403, 404, 405, 408)),
        *(Finding(answer(status)) for status in (418, 429, 451, 500, 502, 503, 504, 599)),
        Finding(error="There is no such host"),
        UNREADABLE,
        Finding(),
        Finding(answer(304, address=CDN)),
    ],
    ids=lambda f: f.error or (str(f.answer.status) if f.answer else "nothing"),
)
def test_a_failing_feed_keeps_all_that_is_known_and_is_asked_less_often(finding):
    state = known(entry(1, 5), failures=2)
    after = look(state, finding)
    assert after.entries == ()
    assert after.state.error
    assert after.state == replace(
        state, failures=3, error=after.state.error, next_at=NOW + timedelta(minutes=63)
    )


@pytest.mark.parametrize("status", [429, 503, 500, 404])
def test_a_server_that_names_a_time_is_obeyed(status):
    after = look(known(), Finding(answer(status, retry_after="7200")))
    assert after.state.next_at == NOW + timedelta(hours=2, minutes=6)


def test_not_modified_is_a_success_that_keeps_everything():
    state = known(failures=4, error="down", ttl=3_600)
    after = look(state, Finding(answer(304)))
    assert after.entries == ()
    assert after.state == replace(
        state, failures=0, error="", last_success=NOW, next_at=NOW + timedelta(minutes=63)
    )


@pytest.mark.parametrize(
    ("validators", "address"),
    [
        (Validators(), URL),
        (KEPT, CDN),
        (replace(KEPT, address=CDN), URL),
        (Validators("", "", URL), URL),
    ],
    ids=["we asked for all", "elsewhere", "no more elsewhere", "nothing sent"],
)
def test_not_modified_is_not_believed_of_what_we_did_not_ask(validators, address):
    after = look(known(validators=validators), Finding(answer(304, address=address)))
    assert after.state.failures == 1


def test_not_modified_before_anything_was_read_is_a_failure():
    state = replace(begin(URL, NOW), validators=KEPT)
    assert look(state, Finding(answer(304))).state.failures == 1


def test_gone_is_told_once_and_for_good():
    after = look(known(), Finding(answer(410)))
    assert after.state.gone
    assert after.state.known == known().known
    assert after.notice.startswith("The News is gone for good")


def test_gone_behind_a_permanent_redirect_is_gone():
    assert look(known(), Finding(answer(410, address=NEW, moved_to=NEW))).state.gone


def test_gone_where_a_feed_leads_for_the_time_being_is_a_failure():
    after = look(known(), Finding(answer(410, address=CDN)))
    assert not after.state.gone
    assert after.state.failures == 1


@pytest.mark.parametrize("failures", range(12))
def test_followers_are_told_once_that_a_feed_stays_silent(failures):
    after = look(known(failures=failures), Finding(answer(404)))
    assert bool(after.notice) == (failures + 1 == SILENT_AFTER)


def test_a_fault_of_our_own_network_is_no_failure_of_the_feed():
    state = known(failures=SILENT_AFTER - 1)
    after = look(state, Finding(error="There is no such host", is_unreached=True, is_ours=True))
    assert after.state.failures == state.failures
    assert after.state.next_at == NOW + timedelta(minutes=15 * 1.05)
    assert (after.notice, after.state.error) == ("", "There is no such host")


def test_a_feed_with_a_complaint_is_read_and_the_complaint_kept():
    after = look(known(), found(entry(9, 0.5), complaint="it breaks off"))
    assert (after.state.failures, after.state.error) == (0, "it breaks off")
    assert after.entries == (entry(9, 0.5),)


def test_a_feed_that_lost_its_title_keeps_its_name():
    assert look(known(), found(title="")).state.title == "The News"
    assert look(known(), found(title="The New News")).state.title == "The New News"


# ── addresses ───────────────────────────────────────────────────────────────────────────────


def test_a_feed_moves_when_it_was_read_at_its_new_address():
    moved = found(answered=answer(address=NEW, moved_to=NEW, etag='"n"'))
    after = look(known(), moved)
    assert after.state.url == NEW
    assert after.state.validators == Validators('"n"', "", NEW)


@pytest.mark.parametrize(
    "finding",
    [
        found(answered=answer(address=CDN)),
        Finding(answer(address=NEW, moved_to=NEW), error="it is a web page"),
        Finding(answer(404, address=NEW, moved_to=NEW)),
        Finding(answer(410, address=NEW, moved_to=NEW)),
        Finding(answer(304, address=NEW, moved_to=NEW)),
    ],
    ids=["temporary", "nothing to read there", "404 there", "gone there", "304 of unasked"],
)
def test_a_feed_does_not_move_when(finding):
    assert look(known(), finding).state.url == URL


def test_a_feed_moves_on_not_modified_where_it_was_read_before():
    state = known(validators=replace(KEPT, address=NEW))
    assert look(state, Finding(answer(304, address=NEW, moved_to=NEW))).state.url == NEW


# ── validators ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "etag",
    ['"v2"', 'W/"v2"', "v2", '"a, b"', '"it\'s"', 'W/""', "'single'", '"ü"', '"\\"', "*"],
)
def test_an_etag_goes_back_letter_by_letter(etag):
    state = look(known(), found(answered=answer(etag=etag))).state
    assert validators_to_send(state, 0.5) == Validators(etag, "", URL)


def test_validators_are_renewed_though_the_body_stayed_the_same():
    same = found(entry(1, 5), answered=answer(etag='"v2"', last_modified="later"))
    assert look(known(entry(1, 5)), same).state.validators == Validators('"v2"', "later", URL)


def test_validators_of_a_body_that_breaks_off_are_not_kept():
    half = found(entry(9, 0.5), answered=answer(etag='"half"'), complaint="it breaks off")
    assert look(known(validators=KEPT), half).state.validators == Validators()


def test_validators_of_a_body_that_could_not_be_read_are_not_kept():
    assert look(known(), UNREADABLE).state.validators == KEPT
    assert look(begin(URL, NOW), UNREADABLE).state.validators == Validators()


def test_a_feed_without_validators_any_more_is_asked_without():
    assert look(known(), found()).state.validators == Validators()


def test_validators_of_endless_length_are_not_kept():
    endless = found(answered=answer(etag='"' + "x" * 5_000 + '"'))
    assert look(known(), endless).state.validators == Validators()


def test_now_and_then_a_feed_is_asked_for_everything():
    state = known()
    assert validators_to_send(state, ASK_ANEW * 0.99) == Validators()
    assert validators_to_send(state, ASK_ANEW) == KEPT


# ── when to look again ──────────────────────────────────────────────────────────────────────


def test_hints_of_server_and_feed_say_when_to_look_again():
    plain = look(known(), found())
    assert plain.state.next_at == NOW + timedelta(minutes=15 * 1.05)
    hinted = look(known(), found(answered=answer(cache_control="max-age=3600")))
    assert hinted.state.next_at == NOW + timedelta(minutes=63)
    asked = look(known(), found(ttl=7_200))
    assert (asked.state.ttl, asked.state.next_at) == (7_200, NOW + timedelta(minutes=126))


def test_a_feed_that_is_put_off_is_otherwise_as_it_was():
    later = NOW + timedelta(seconds=9)
    state = known(failures=3, error="down")
    assert put_off(state, later).state == replace(state, next_at=later)
    assert (put_off(state, later).entries, put_off(state, later).notice) == ((), "")


def test_a_new_feed_is_due_at_once():
    assert begin(URL, NOW) == FeedState(URL, NOW)
    assert content().entries == ()
