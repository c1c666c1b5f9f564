"""The bot on Telegram: python-telegram-bot speaks the Bot API, the rest is whosaid's own."""
