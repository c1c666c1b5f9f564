"""The steps from each shape of the tables to the next; they are run by bot.store.schema."""
