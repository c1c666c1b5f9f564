"""The gate: read a finished post anew, and object to every line that the article does not back.

It knows nothing of how the post was made. Each line must be the headline, the footer, or a saying
whose numbers, hedges, counted nouns, words and speaker stand together in one claim of the reading.
"""

from typing import NamedTuple

from digests.model import Reading, Span
from digests.summary.backing.backings import Backings
from digests.summary.gate.fixed_lines import is_footer, is_title
from digests.summary.gate.marks import are_marks_backed
from digests.summary.gate.mentions import MOST_NUMBERS, mentions_of
from digests.summary.gate.quoted import are_quoted_there
from digests.summary.gate.relation_lines import is_relation_backed, verdict_of
from digests.summary.gate.sayings import is_backed
from digests.summary.gate.silence_lines import are_silences_backed, is_refusal, is_silence_line
from digests.summary.gate.tellings import Telling, tellings_of
from digests.summary.lexicon.fixed_words import BULLET
from digests.summary.lexicon.folding import flatten
from digests.text.sentences import sentences_of

LONGEST_POST = 10_000
"""Characters; nothing longer is a digest, and what is not read cannot be let through."""


class Objection(NamedTuple):
    """What the gate has against a line."""

    line: str
    reason: str


def check(text: str, reading: Reading) -> tuple[Objection, ...]:
    """Give an objection for every line of a finished post that the article does not back."""
    return Gate(Backings(reading)).check(text)


class Gate:
    """Reads posts about one article; what it knows of the article serves for all of them."""

    def __init__(self, backings: Backings) -> None:
        self.backings = backings
        self.article = backings.reading.article
        self._passed: set[str] = set()

    def check(self, text: str) -> tuple[Objection, ...]:
        """Give an objection for every line that the article does not back."""
        if len(text) > LONGEST_POST:
            return (Objection(text[:LONGEST_POST], "this is too long for a post"),)
        lines = (line.strip() for line in text.splitlines())
        return tuple(
            Objection(line, reason) for line in lines if line and (reason := self.reason(line))
        )

    def reason(self, line: str) -> str:
        """Say what is wrong with a line; "" when nothing is."""
        if line.removeprefix(BULLET).strip() in self._passed:
            return ""
        if is_title(line, self.article) or is_footer(line, self.backings.reading):
            return ""
        verdict = verdict_of(line)
        if verdict is not None:
            backed = is_relation_backed(line, verdict, self.backings)
            return "" if backed else "no such relation stands between the article's figures"
        if is_silence_line(line):
            backed = are_silences_backed(line, self.backings)
            return "" if backed else "the article does not say this of them"
        return self.reason_of_saying(line.removeprefix(BULLET).strip())

    def reason_of_saying(self, line: str) -> str:
        """Say what is wrong with a claim, or with one of several sentences."""
        if line in self._passed:
            return ""
        reason = self._reason_of_one(line)
        if not reason:
            self._passed.add(line)
            return ""
        spans = [sentence.span for sentence in sentences_of(line, [Span(0, len(line))])]
        if len(spans) < 2:
            return reason
        return next((why for span in spans if (why := self._reason_of_one(span.of(line)))), "")

    def _reason_of_one(self, line: str) -> str:
        first = ""
        for telling in tellings_of(line, self.article, self.backings.voices):
            reason = self._reason_of_telling(line, telling)
            if not reason:
                return ""
            first = first or reason
        if is_refusal(line, self.backings) or self._is_plain_sentence(line):
            return ""
        return first or "nobody in the article is called so"

    def _reason_of_telling(self, line: str, telling: Telling) -> str:
        mentions = mentions_of(telling, self.backings)
        if not mentions or len(mentions) > MOST_NUMBERS:
            return "no claim of this speaker has this number, hedge and noun"
        if not is_backed(telling, mentions):
            return "the article does not say this of these figures"
        said, document = telling.span.of(line), self.backings.reading.document
        able = [backing for mention in mentions for backing in mention.backings]
        if not are_quoted_there(said, able, document):
            return "these words are not quoted so in the article"
        return "" if are_marks_backed(said, able, document) else "a mark here is not the article's"

    def _is_plain_sentence(self, line: str) -> bool:
        """Tell whether a line is a whole sentence of the article that states no figure."""
        return flatten(line) in self.backings.plain_sentences
