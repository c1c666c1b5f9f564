"""Source phrases: where the words that name a speaker begin and end."""
