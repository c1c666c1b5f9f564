import pytest

from tests.bot.delivery.made import ADDRESS, a_post
from tests.contracts.messenger import MessengerContract, World
from tests.fakes.platform import FakeMessenger, FakePlatform


@pytest.fixture
async def world(can_find):
    platform = FakePlatform(can_tell=can_find)
    platform.admins.add("boss")
    await platform.open()
    messenger = FakeMessenger(platform.url)
    chat = ADDRESS.chat
    yield World(
        messenger,
        ADDRESS,
        a_post("all of it"),
        a_post("one", "two", "three"),
        arrived=lambda: [message.receipt for message in platform.of(chat)],
        shown=lambda receipt: dict(platform.showing(chat))[receipt],
        answered=lambda receipt: next(m.answers for m in platform.log if m.receipt == receipt),
        delete=platform.deleted.add,
        ask_to_wait=lambda seconds: platform.waits.update({chat: seconds}),
        lose_chat=lambda: platform.lost.add(chat),
        move_chat=lambda new: platform.moved.update({chat: new}),
        refuse=lambda: platform.refused.add(chat),
        swallow_answer=lambda: platform.silent.add(chat),
        swallow_request=lambda: platform.deaf.add(chat),
        go_away=platform.close,
        can_find=can_find,
        admin="boss",
    )
    await messenger.close()
    await platform.close()


@pytest.fixture
def can_find():
    return True


class TestThePlatformThatCanTell(MessengerContract):
    pass


class TestThePlatformThatCannotTell(MessengerContract):
    @pytest.fixture
    def can_find(self):
        return False
