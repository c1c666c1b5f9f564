"""What the bot answers to each command; `bot.chat.conversation` asks the right one."""
