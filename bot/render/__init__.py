"""Draw a digest for each chat, for programs and for people; pure functions, no chat is called."""
