"""What an article says otherwise since it was published anew, of what its readers were told.

In doubt nothing is said: an article from which a paragraph is missing may be a page that was read
worse this time, and words that stand as they stood are still what the outlet says.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from digests.model import Reading, Restatement, Shift, ShiftKind, Span, Verdict
from digests.revisions.alignment import edited_sentence
from digests.revisions.likeness import Likeness, lay_out
from digests.revisions.notes import (
    Stated,
    find_notes,
    is_about,
    is_about_speakers,
    shown_part,
)

LEAD = 1  # the paragraph that tells the article's own happening; 0 is the headline


def restate(before: Reading, after: Reading, shown: Collection[int]) -> Restatement:
    """Tell what became of the claims of `before` that readers were shown, by index.

    Both are readings of one article: whether they are is asked first, by `is_same_article`.
    """
    notes = find_notes(before.document, after.document)
    shifts = tuple(_Comparing(before, after, notes).shifts(shown))
    telling = {shift: _note_of(shift, notes, before, after) for shift in shifts}
    note = next(filter(None, telling.values()), None)
    noted = tuple(replace(shift, is_noted=telling[shift] is not None) for shift in shifts)
    return Restatement(noted, shown_part(note, after.document) if note else None)


def _note_of(shift: Shift, notes: Iterable[Span], before: Reading, after: Reading) -> Span | None:
    claims = [Stated(before.claims[shift.old], before)]
    claims += [Stated(after.claims[shift.new], after)] if shift.new is not None else []
    others = [Stated(each, article) for article in (before, after) for each in article.claims]
    return next((note for note in notes if is_about(note, after.document, claims, others)), None)


class _Comparing:
    """Compares the claims of an article with those of the same one published anew, by index."""

    def __init__(self, before: Reading, after: Reading, notes: Sequence[Span]) -> None:
        self._before, self._after, self._notes = before, after, notes
        self._like = Likeness(lay_out(before), lay_out(after))
        self._text = _flat(after.document.text)
        # The claims of a note are about those of the old article, and none of the new one.
        self._new = [at for at in range(len(after.claims)) if not self._is_in_a_note(at)]
        self._corrects_speakers = any(is_about_speakers(note, after.document) for note in notes)

    def shifts(self, shown: Iterable[int]) -> Iterator[Shift]:
        """Give what became of each claim that was shown and is not made any more."""
        for old in sorted(shown):
            shift = self._moved(old) or self._reassigned(old) or self._withdrawn(old)
            if shift:
                yield shift

    def _moved(self, old: int) -> Shift | None:
        """Find another number of the same thing by the same speaker, one that is new."""
        told = self._told_as_a_change(old)
        if told is None and not self._stands(old):
            like = self._like
            told = self._in_its_place(
                old,
                [
                    new
                    for new in self._new
                    if like.same_thing(old, new)
                    and like.same_speaker(old, new)
                    and like.are_written_otherwise(old, new)
                    and not like.same_number(old, new)
                    and self._is_fresh(new)
                ],
            )
        return None if told is None else Shift(ShiftKind.MOVED, old, told)

    def _told_as_a_change(self, old: int) -> int | None:
        """Read "Police, who had earlier put it at 17, now say 31": the article tells it itself."""
        for relation in self._after.relations:
            if relation.verdict is Verdict.CHANGE and len(relation.claims) == 2:
                was, now = relation.claims
                is_it = self._is_same_claim(old, was) and self._like.same_thing(old, now)
                if is_it and self._like.same_speaker(old, now) and self._is_fresh(now):
                    return now
        return None

    def _reassigned(self, old: int) -> Shift | None:
        """Find the number with a speaker of another name, where the outlet says that it erred.

        Without such a note the words beside it may only be others, and be read otherwise.
        """
        like = self._like
        if not self._corrects_speakers:
            return None
        found = [
            new for new in self._new if like.same_thing(old, new) and like.same_number(old, new)
        ]
        if not found or not all(like.other_speaker(old, new) for new in found):
            return None
        new = self._in_its_place(old, list(filter(self._is_fresh, found)))
        return None if new is None else Shift(ShiftKind.REASSIGNED, old, new)

    def _withdrawn(self, old: int) -> Shift | None:
        """Believe that nobody says it any more where a note or the edited sentence shows it."""
        is_repeated = any(self._like.same_number(old, new) for new in self._new)
        if is_repeated or self._has_words_of(old):
            return None
        shift = Shift(ShiftKind.WITHDRAWN, old)
        is_told = _note_of(shift, self._notes, self._before, self._after) is not None
        return shift if is_told or self._is_emptied(old) else None

    def _is_emptied(self, old: int) -> bool:
        """Tell whether the sentence is there still, edited, with fewer figures.

        A headline is cut for many reasons.
        """
        sentence, edited = self._sentence(old), self._edited(old)
        if edited is None or sentence == self._before.document.sentences[0].span:
            return False
        if self._like.stands_in(old, edited):
            return False  # it is there, and only not read as a figure any more
        had = sum(sentence.holds(claim.figure.span) for claim in self._before.claims)
        has = sum(edited.holds(claim.figure.span) for claim in self._after.claims)
        return has < had

    def _in_its_place(self, old: int, found: list[int]) -> int | None:
        """Choose the claim that stands where an old one stood; None when more than one may."""
        edited = self._edited(old) if found else None
        there = [new for new in found if edited and edited.holds(self._figure(new))]
        if there:
            return there[0] if self._are_one_number(there) else None
        # A box on another fire may say "police: 9 hurt", where a paragraph has gone missing.
        is_its_own = any(self._leads(new) or self._is_noted(old, new) for new in found)
        is_sure = is_its_own and self._like.is_named(old) and self._are_one_number(found)
        return found[0] if is_sure else None

    def _leads(self, new: int) -> bool:
        """Tell whether a claim stands in the headline or the first paragraph."""
        document = self._after.document
        at = document.sentence_index(self._figure(new).start)
        return document.sentences[at].paragraph <= LEAD

    def _is_noted(self, old: int, new: int) -> bool:
        shift = Shift(ShiftKind.MOVED, old, new)
        return _note_of(shift, self._notes, self._before, self._after) is not None

    def _are_one_number(self, found: Sequence[int]) -> bool:
        quantities = [self._after.claims[new].figure.quantity for new in found]
        return all(each == quantities[0] for each in quantities)

    def _stands(self, old: int) -> bool:
        """Tell whether the new article makes a claim still, or has its very words."""
        if self._has_words_of(old):
            return True
        return any(self._is_same_claim(old, new) for new in self._new)

    def _has_words_of(self, old: int) -> bool:
        words = _flat(self._before.claims[old].evidence.of(self._before.document.text))
        return words in self._text

    def _is_same_claim(self, old: int, new: int) -> bool:
        like = self._like
        is_same = like.may_be_same_thing(old, new) and like.same_number(old, new)
        return is_same and not like.other_speaker(old, new)

    def _is_fresh(self, new: int) -> bool:
        """Tell whether the old article did not make a claim, shown or not."""
        olds = range(len(self._before.claims))
        return not any(self._is_same_claim(old, new) for old in olds)

    def _edited(self, old: int) -> Span | None:
        return edited_sentence(self._sentence(old), self._before.document, self._after.document)

    def _sentence(self, old: int) -> Span:
        document = self._before.document
        at = document.sentence_index(self._before.claims[old].figure.span.start)
        return document.sentences[at].span

    def _figure(self, new: int) -> Span:
        return self._after.claims[new].figure.span

    def _is_in_a_note(self, new: int) -> bool:
        return any(note.holds(self._figure(new)) for note in self._notes)


def _flat(words: str) -> str:
    return " ".join(words.split()).casefold()
