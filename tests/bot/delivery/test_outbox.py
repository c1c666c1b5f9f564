import math
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery import outbox
from bot.delivery.outbox import Do
from bot.errors import (
    ChatLostError,
    ChatMovedError,
    PlatformAwayError,
    PostError,
    PostRefusedError,
    RetryLaterError,
    UncertainPostError,
)
from bot.model.chats import WhenUncertain
from bot.model.deliveries import DeliveryKind, State
from tests.bot.delivery.made import SLOT, a_delivery

NOW = SLOT + timedelta(seconds=5)
RESEND, SKIP, ASK = WhenUncertain
LATE = SLOT + timedelta(hours=23, minutes=59, seconds=50)
MOVED = ChatMovedError("-1009")


def sending(**changes):
    return a_delivery(state=State.SENDING, **({"tries": 1} | changes))


@pytest.mark.parametrize(
    ("found", "do", "state"),
    [
        pytest.param(a_delivery(), Do.SEND, State.PLANNED, id="planned: send"),
        pytest.param(a_delivery(state=State.RETRY), Do.SEND, State.RETRY, id="retry: send"),
        pytest.param(a_delivery(state=State.SENT), Do.STOP, State.SENT, id="sent: nothing"),
        pytest.param(a_delivery(state=State.FAILED), Do.STOP, State.FAILED, id="failed: nothing"),
        pytest.param(
            a_delivery(state=State.UNCERTAIN), Do.STOP, State.UNCERTAIN, id="uncertain: nothing"
        ),
        pytest.param(sending(when_uncertain=RESEND), Do.SEND, State.RETRY, id="sending, resend"),
        pytest.param(sending(when_uncertain=SKIP), Do.STOP, State.UNCERTAIN, id="sending, skip"),
        pytest.param(sending(when_uncertain=ASK), Do.ASK, State.SENDING, id="sending, ask"),
    ],
)
def test_what_is_found_goes_on_where_it_stands(found, do, state):
    step = outbox.begin(found, NOW)
    assert (step.do, step.delivery.state) == (do, state)


def test_what_is_found_in_sending_after_a_crash_says_so():
    assert outbox.begin(sending(), NOW).delivery.reason == outbox.STOPPED


@pytest.mark.parametrize("state", [State.PLANNED, State.RETRY])
def test_a_wait_goes_on_after_a_restart(state):
    found = a_delivery(state=state, wait_until=NOW + timedelta(seconds=30))
    assert outbox.begin(found, NOW).wait == 30.0
    assert outbox.begin(found, NOW + timedelta(minutes=1)).wait == 0.0


def test_a_clock_set_back_by_years_does_not_hold_a_post_for_years():
    found = a_delivery(state=State.RETRY, wait_until=NOW + timedelta(days=900))
    assert outbox.begin(found, NOW).wait == timedelta(days=1).total_seconds()


@pytest.mark.parametrize(
    ("state", "end"),
    [(State.PLANNED, State.FAILED), (State.RETRY, State.FAILED), (State.SENDING, State.RETRY)],
)
def test_nothing_new_is_sent_to_a_paused_chat(state, end):
    # What was being sent is settled first: it may have arrived.
    step = outbox.begin(a_delivery(state=state, tries=1), NOW, paused="it was lost")
    assert step.delivery.state is end
    assert (end is State.FAILED) == ("it was lost" in step.delivery.reason)


def test_a_request_is_put_down_before_it_leaves():
    found = a_delivery(state=State.RETRY, tries=2, reason="away", wait_until=NOW)
    taken = outbox.take(found)
    assert taken == replace(found, state=State.SENDING, tries=3, reason="", wait_until=None)


EDIT = {"kind": DeliveryKind.EDIT, "digest": "7:10", "targets": ("m1", "m2")}


def test_an_edit_goes_on_with_the_messages_that_are_there():
    error = PostRefusedError("it is gone")
    step = outbox.unchanged(sending(**EDIT), error)
    assert (step.do, step.delivery.receipts) == (Do.SEND, (outbox.UNCHANGED,))
    step = outbox.arrived(step.delivery, (*step.delivery.receipts, "m2"), 2)
    assert (step.do, step.delivery.state) == (Do.STOP, State.FAILED)
    assert step.delivery.reason == "a message of it could not be changed"


def test_an_edit_says_why_its_only_message_could_not_be_changed():
    only = sending(**EDIT | {"targets": ("m1",)})
    step = outbox.unchanged(only, PostRefusedError("it is gone"))
    assert (step.do, step.delivery.state) == (Do.STOP, State.FAILED)
    assert "it is gone" in step.delivery.reason


def test_an_edit_that_is_tried_anew_by_hand_changes_all_messages():
    failed = a_delivery(**EDIT, state=State.FAILED, receipts=("m1", outbox.UNCHANGED))
    assert outbox.retried(failed).receipts == ()
    assert outbox.retried(replace(failed, receipts=("m1",))).receipts == ("m1",)


@pytest.mark.parametrize("kind", [DeliveryKind.EDIT, DeliveryKind.REPLY])
def test_of_a_post_that_never_arrived_there_is_nothing_to_change_or_reply_to(kind):
    step = outbox.begin(a_delivery(kind=kind, digest="7:10"), NOW)
    assert (step.do, step.delivery.state) == (Do.STOP, State.FAILED)
    assert step.delivery.reason == outbox.NEVER_POSTED


def test_a_receipt_is_the_end():
    step = outbox.arrived(sending(tries=3), ("m1",), count=1)
    assert step.do is Do.STOP
    assert step.delivery == a_delivery(state=State.SENT, receipts=("m1",), tries=3)


def test_a_receipt_of_one_message_of_three_is_kept_before_the_next_is_sent():
    step = outbox.arrived(sending(), ("m1",), count=3)
    assert step.do is Do.SEND
    assert step.delivery == a_delivery(state=State.PLANNED, receipts=("m1",))


@pytest.mark.parametrize(
    ("error", "do", "state", "wait"),
    [
        (RetryLaterError(35.0), Do.SEND, State.RETRY, 35.0),
        (RetryLaterError(-3.0), Do.SEND, State.RETRY, 0.0),
        (RetryLaterError(math.nan), Do.SEND, State.RETRY, outbox.NONSENSE_WAIT),
        (RetryLaterError(math.inf), Do.SEND, State.RETRY, outbox.NONSENSE_WAIT),
        (RetryLaterError(1e30), Do.STOP, State.FAILED, 0.0),
        (PlatformAwayError("no route"), Do.SEND, State.RETRY, 1.0),
        (ChatLostError("blocked"), Do.STOP, State.FAILED, 0.0),
        (PostRefusedError("too long"), Do.STOP, State.FAILED, 0.0),
        (MOVED, Do.SEND, State.RETRY, 0.0),
        (UncertainPostError("timeout"), Do.SEND, State.RETRY, 1.0),
        (PostError("of a kind that nobody knows"), Do.SEND, State.RETRY, 1.0),
    ],
    ids=repr,
)
def test_a_refusal_decides(error, do, state, wait):
    step = outbox.refused(sending(), error, NOW)
    assert (step.do, step.delivery.state, step.wait) == (do, state, wait)
    if wait:
        assert step.delivery.wait_until == NOW + timedelta(seconds=wait)
    if not isinstance(error, ChatMovedError):
        assert step.delivery.reason


@pytest.mark.parametrize(
    ("policy", "do", "state"),
    [
        (RESEND, Do.SEND, State.RETRY),
        (SKIP, Do.STOP, State.UNCERTAIN),
        (ASK, Do.ASK, State.SENDING),
    ],
)
def test_a_timeout_goes_by_the_policy(policy, do, state):
    step = outbox.refused(sending(when_uncertain=policy), UncertainPostError("timeout"), NOW)
    assert (step.do, step.delivery.state) == (do, state)


@pytest.mark.parametrize(
    "step",
    [
        outbox.begin(sending(when_uncertain=ASK), NOW),
        outbox.refused(sending(when_uncertain=ASK), UncertainPostError("timeout"), NOW),
    ],
    ids=["after a crash", "after a timeout"],
)
def test_the_platform_is_asked_when_what_left_has_had_time_to_arrive(step):
    assert (step.do, step.wait) == (Do.ASK, outbox.SETTLE_SECONDS)
    again = outbox.begin(step.delivery, NOW + timedelta(seconds=4))
    assert (again.do, again.wait) == (Do.ASK, outbox.SETTLE_SECONDS - 4)


def test_a_lost_chat_is_paused_with_the_reason():
    step = outbox.refused(sending(), ChatLostError("blocked"), NOW)
    assert "blocked" in step.pause
    assert step.delivery.reason == step.pause


def test_a_moved_chat_is_followed():
    step = outbox.refused(sending(), MOVED, NOW)
    assert step.moved_to == "-1009"
    assert step.delivery.address.chat == "-1009"


def test_a_chat_that_moves_to_and_fro_is_not_followed_for_ever():
    step = outbox.refused(sending(tries=outbox.MAX_TRIES), MOVED, NOW)
    assert (step.do, step.delivery.state) == (Do.STOP, State.FAILED)


def test_a_wait_that_the_platform_asks_for_is_no_try():
    assert outbox.refused(sending(tries=3), RetryLaterError(1.0), NOW).delivery.tries == 2


def test_waits_for_a_platform_that_is_away_grow_up_to_ten_minutes():
    waits = [outbox.refused(sending(), PlatformAwayError(), NOW, n).wait for n in range(12)]
    assert waits[:4] == [1.0, 2.0, 4.0, 8.0]
    assert waits[-1] == 600.0
    assert outbox.backoff(10**9) == 600.0


@pytest.mark.parametrize("error", [RetryLaterError(60.0), PlatformAwayError("no route")])
def test_what_could_not_be_sent_for_a_day_is_given_up_visibly(error):
    step = outbox.refused(sending(), error, LATE, waits=9)
    assert (step.do, step.delivery.state) == (Do.STOP, State.FAILED)
    assert "day" in step.delivery.reason


def test_what_may_have_arrived_is_not_sent_more_than_so_often():
    step = outbox.begin(sending(tries=outbox.MAX_TRIES), NOW)
    assert (step.do, step.delivery.state) == (Do.STOP, State.UNCERTAIN)
    assert "5 times" in step.delivery.reason


@pytest.mark.parametrize(
    ("had", "found", "count", "do", "state", "receipts"),
    [
        pytest.param((), ("m1",), 1, Do.STOP, State.SENT, ("m1",), id="it arrived"),
        pytest.param((), None, 1, Do.SEND, State.RETRY, (), id="it did not"),
        pytest.param((), (), 1, Do.SEND, State.RETRY, (), id="found nothing"),
        pytest.param((), ("m1",), 2, Do.SEND, State.PLANNED, ("m1",), id="the first of two"),
        pytest.param(("m1",), ("m1",), 2, Do.SEND, State.RETRY, ("m1",), id="the second did not"),
        pytest.param(
            ("m1",), ("m1", "m2"), 2, Do.STOP, State.SENT, ("m1", "m2"), id="the second did"
        ),
        pytest.param(("m1",), None, 2, Do.SEND, State.RETRY, ("m1",), id="what we know stays"),
    ],
)
def test_the_platforms_answer_decides(had, found, count, do, state, receipts):
    asked = sending(when_uncertain=ASK, receipts=had)
    step = outbox.answered(asked, found, count, NOW)
    assert (step.do, step.delivery.state, step.delivery.receipts) == (do, state, receipts)


@pytest.mark.parametrize(
    ("error", "do", "state", "wait"),
    [
        (RetryLaterError(7.0), Do.ASK, State.SENDING, 7.0),
        (PlatformAwayError("no route"), Do.ASK, State.SENDING, 1.0),
        (MOVED, Do.ASK, State.SENDING, 0.0),
        (ChatLostError("blocked"), Do.STOP, State.UNCERTAIN, 0.0),
        # Where it cannot tell: as RESEND.
        (UncertainPostError("no right to read"), Do.SEND, State.RETRY, 1.0),
        (PostRefusedError("no right to read"), Do.SEND, State.RETRY, 1.0),
    ],
    ids=repr,
)
def test_a_question_without_an_answer_decides(error, do, state, wait):
    step = outbox.unanswered(sending(when_uncertain=ASK), error, NOW)
    assert (step.do, step.delivery.state, step.wait) == (do, state, wait)


def test_a_question_without_an_answer_for_a_day_leaves_it_uncertain():
    step = outbox.unanswered(sending(when_uncertain=ASK), RetryLaterError(60.0), LATE)
    assert (step.do, step.delivery.state) == (Do.STOP, State.UNCERTAIN)


def test_the_wait_for_a_question_goes_on_after_a_restart():
    step = outbox.unanswered(sending(when_uncertain=ASK), RetryLaterError(60.0), NOW)
    again = outbox.begin(step.delivery, NOW + timedelta(seconds=20))
    assert (again.do, again.wait) == (Do.ASK, 40.0)


@pytest.mark.parametrize(
    ("state", "end"),
    [
        (State.PLANNED, State.FAILED),
        (State.RETRY, State.FAILED),
        (State.SENDING, State.UNCERTAIN),
    ],
)
def test_what_is_given_up_is_visible(state, end):
    gone = outbox.abandoned(a_delivery(state=state), "three jobs broke")
    assert (gone.state, gone.reason) == (end, "three jobs broke")


def test_a_retry_by_hand_begins_anew_behind_the_messages_that_arrived():
    failed = a_delivery(state=State.FAILED, tries=5, receipts=("m1",), reason="refused")
    assert outbox.retried(failed) == a_delivery(receipts=("m1",))


# Whatever the world does, a delivery comes to an end, and no message that has a receipt is sent
# again.

HAPPENINGS = st.sampled_from(
    [
        "receipt",
        "crash",
        RetryLaterError(20_000.0),
        PlatformAwayError(),
        MOVED,
        UncertainPostError(),
        ChatLostError(),
        PostRefusedError(),
    ]
)


@given(
    policy=st.sampled_from(WhenUncertain),
    count=st.integers(1, 4),
    happenings=st.lists(HAPPENINGS, max_size=200),
)
def test_every_delivery_comes_to_an_end(policy, count, happenings):
    now, step = NOW, outbox.begin(a_delivery(when_uncertain=policy), NOW)
    requests, waits = 0, 0
    for happening in [*happenings, *["receipt"] * 10]:
        now += timedelta(seconds=step.wait)
        if step.do is Do.STOP:
            break
        had = step.delivery.receipts
        if step.do is Do.ASK:
            step = outbox.answered(step.delivery, None, count, now)
            continue
        taken = outbox.take(step.delivery)
        requests += 1
        if happening == "receipt":
            step = outbox.arrived(taken, (*had, f"m{len(had)}"), count)
        elif happening == "crash":
            step = outbox.begin(taken, now)
        else:
            step, waits = outbox.refused(taken, happening, now, waits), waits + 1
        assert step.delivery.receipts[: len(had)] == had
    assert not step.delivery.is_open or step.delivery.sent_parts < count
    if step.delivery.state is State.SENT:
        assert step.delivery.sent_parts == count
    assert requests <= 200
