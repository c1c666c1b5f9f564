"""What a broadcaster's name goes on with: "told BBC | One's Breakfast", 'NBC's | "Vell Today"'."""

from digests.attribution.frames import View
from digests.attribution.lexicon.grammar import QUOTE_MARKS, is_name_word
from digests.text.word_lists import words

NUMBERS = words("one two three four five")
SHOWS = words("programme program show podcast website site")
LONGEST_SHOW = 7


def behind_channel(view: View, end: int) -> int:
    """Step over the number and the programme of a broadcaster whose name ends there; else stay.

    A number that counts is what was told: "told Vell News | 24 homes had burned".
    """
    if not is_name_word(view.tokens[end - 1]):
        return end
    at = end + _is_number(view, end)
    return at if view.lower(at) != "'s" else _behind_show(view, at + 1)


def _is_number(view: View, at: int) -> bool:
    if at >= view.count or view.start(at) in view.figures:
        return False
    token = view.tokens[at]
    return token.text.isdecimal() or (is_name_word(token) and token.lower in NUMBERS)


def _behind_show(view: View, at: int) -> int:
    """Step over a programme's name: "Breakfast", "This Week", '"Vell Today"'."""
    marked = at < view.count and view.tokens[at].text in QUOTE_MARKS
    end = at + marked
    while end < min(view.count, at + LONGEST_SHOW) and _names(view, end, at + marked):
        end += 1
    return end + (marked and end < view.count and view.tokens[end].text in QUOTE_MARKS)


def _names(view: View, at: int, first: int) -> bool:
    """Tell whether a word goes on with a programme's name: "Meet | the Press", "Today | show"."""
    if is_name_word(view.tokens[at]):
        return True
    linked = (
        view.lower(at) in {"the", "of", "with"}
        and view.tokens[at + 1 :][:1]
        and is_name_word(view.tokens[at + 1])
    )
    return at > first and (linked or view.lower(at) in SHOWS)
