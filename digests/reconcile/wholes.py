"""The whole that a sentence opens with only to share it out: no rival of the shares.

"Of the overall 988 claims, most were made in Orne. The bank puts the number at 612."
"""

from digests.reconcile.topics import Topic
from digests.text.word_lists import words

_OPENING = 3  # words before the number
_OVERALL = words("overall total")


def is_whole(topic: Topic) -> bool:
    """Tell whether a sentence opens with "of the overall 988"."""
    opens = len(topic.before) == _OPENING and topic.before[0].lower == "of"
    return opens and topic.before[-1].lower in _OVERALL
