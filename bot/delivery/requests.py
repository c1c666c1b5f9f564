"""What a delivery asks of its platform: a message of a post, a change of one, a reply to it."""

from dataclasses import replace

from bot.model.deliveries import Delivery, DeliveryKind, Post
from bot.ports import Messenger, Receipts


def count_messages(messenger: Messenger, delivery: Delivery) -> int:
    """Tell how many requests a delivery takes, if all goes well."""
    if delivery.kind is DeliveryKind.EDIT:
        return len(delivery.targets)
    return messenger.count(words_of(messenger, delivery))


async def request(messenger: Messenger, delivery: Delivery) -> str:
    """Send or change the first message that has not been, and give its receipt.

    Raises what `Messenger.send` and `edit` do.
    """
    if delivery.kind is DeliveryKind.EDIT:
        at = delivery.sent_parts
        where = (delivery.digest_id, delivery.address, delivery.post)
        await messenger.edit(*where, delivery.targets, at)
        return delivery.targets[at]
    words = words_of(messenger, delivery)
    answers = _answered(delivery)
    return await messenger.send(delivery.id, delivery.address, words, delivery.receipts, answers)


async def find(messenger: Messenger, delivery: Delivery) -> Receipts | None:
    """Ask whether a delivery arrived. Raises what `Messenger.find` does."""
    where = (delivery.id, delivery.address, delivery.slot)
    return await messenger.find(*where, _answered(delivery))


def words_of(messenger: Messenger, delivery: Delivery) -> Post:
    """Give what is sent: a reply brings all of a post that its messages do not hold any more."""
    whole = delivery.whole
    if delivery.kind is not DeliveryKind.REPLY or whole is None:
        return delivery.post
    if messenger.count(whole) <= len(delivery.targets):
        return delivery.post
    return replace(delivery.post, stories=(*delivery.post.stories, *whole.stories))


def _answered(delivery: Delivery) -> str:
    return delivery.targets[0] if delivery.kind is DeliveryKind.REPLY else ""
