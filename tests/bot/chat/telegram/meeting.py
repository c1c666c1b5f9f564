"""What tests do with a bot that listens: say or press something, and see what it says."""

from bot.chat.telegram.api import open_api
from bot.chat.telegram.messenger import TelegramMessenger
from bot.chat.telegram.places import chat_address
from bot.model.secrets import Secret
from bot.model.settings import TelegramRules
from bot.use_cases.summarizing import keep_told
from bot.use_cases.wishing import Person, look_up


async def answer(telegram, chat, act, count=1):
    """Do something and give what the bot says then."""
    before = len(chat.posts)
    act()
    await telegram.until(lambda: len(chat.posts) >= before + count)
    return chat.posts[before:]


async def quiet(telegram, chat, act):
    """Do something; nothing is said about it, not before what is said next is answered."""
    before = len(chat.posts)
    act()
    bob = telegram.person("Bob")
    await answer(telegram, bob.chat, lambda: bob.says("/help"))
    assert len(chat.posts) == before


async def told(telegram, query):
    """Wait for the answer to a pressed button, and give its words."""
    await telegram.until(lambda: query in dict(telegram.records.answered))
    return dict(telegram.records.answered)[query]


def subscription_of(desk, chat):
    return look_up(desk, Person(chat_address(chat.id), "1", chat.title))


async def stands(telegram, desk, ann, chat, post):
    """Have a post stand in a chat, as a delivery would leave it."""
    who = Person(chat_address(chat.id), str(ann.id), chat.title)
    kept = await keep_told(desk, look_up(desk, who), post)
    api = open_api(TelegramRules(Secret(telegram.token), base_url=telegram.url))
    poster, receipts = TelegramMessenger(api), ()
    for _ in range(poster.count(post)):
        receipt = await poster.send(kept.digest, who.address, post, receipts)
        receipts = (*receipts, receipt)
    await api.hang_up()
    return chat.last_post
