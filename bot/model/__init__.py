"""The values that the bot's parts hand each other; all of them frozen."""
