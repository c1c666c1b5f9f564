"""What an outlet says of an earlier version of the article itself."""

import re

from digests.model import Sentence
from digests.text.late import LatePattern
from digests.text.word_lists import words

# "Correction: An earlier version of this article gave the number of dead as 12; it is 10." was
# read as a source named "earlier version of this article", whose 12 stood against the right 10.
# "The original version of the bill said 12" speaks of something else.
_OF_ITSELF = LatePattern(
    r"""\b(?:an?|the|our)[ ](?:earlier|previous|original|prior|initial|first)
    [ ](?:version|edition)s?[ ]of[ ](?:this|our)
    [ ](?:\w+[ ])?(?:story|article|report|post|piece|headline|dispatch|page|item)\b
  | \b(?:an?|the)[ ](?:earlier|previous|original)[ ]version[ ]of[ ]the[ ](?:story|article)\b
  | (?:^|[:–—][ ])an?[ ](?:earlier|previous)[ ]version  # of what stands there, who names nothing
    [ ](?:had[ ])?(?:incorrectly|mistakenly|wrongly|misstated|said|stated|gave|given|put)\b
  | \b(?:this|our)[ ](?:\w+[ ])?(?:story|article|headline|dispatch)  # a report may be another's
    [ ](?:originally|earlier|previously|initially|incorrectly|mistakenly|wrongly|misstated)\b""",
    re.IGNORECASE | re.VERBOSE,
)

# One of them stands in each of these.
_NAMED = words("version versions edition editions story article headline dispatch")


def is_of_earlier_version(sentence: Sentence, text: str) -> bool:
    """Tell whether a sentence tells what an earlier version of the article had."""
    if _NAMED.isdisjoint([token.lower for token in sentence.tokens]):
        return False
    return _OF_ITSELF.search(" ".join(sentence.span.of(text).split())) is not None
