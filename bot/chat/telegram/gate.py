"""Who may speak to the bot, as the operator wishes."""

from bot.chat.telegram.places import chat_number
from bot.model.chats import Address
from bot.model.settings import TelegramRules
from bot.use_cases.wishing import Person


class Gate:
    """Lets chats and people in; with no list of either, all of them."""

    def __init__(self, rules: TelegramRules) -> None:
        self._chats = frozenset(rules.allowed_chats)
        self._users = frozenset(rules.allowed_users)

    def serves(self, address: Address) -> bool:
        """Tell whether anything is posted to a chat."""
        return not self._chats or chat_number(address) in self._chats

    def lets_in(self, person: Person) -> bool:
        """Tell whether somebody may speak here.

        A chat that speaks for itself, as channels and anonymous administrators do, is somebody
        only where its chat is named.
        """
        if not self.serves(person.address):
            return False
        if not self._users or int(person.user) in self._users:
            return True
        return person.user == person.address.chat and bool(self._chats)
