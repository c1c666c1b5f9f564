"""What names a voice by nothing but its place behind another: "Another said", "a second put"."""

from digests.text.word_lists import words

SECONDS = words("another second third other others")
