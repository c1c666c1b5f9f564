"""Language: does a text look like English?"""

from digests.model import Document
from digests.text.word_lists import words

ENGLISH = words(
    "the of and to that for with said say saying by at from were has have had its it his "
    "they their which who will would been after this be are not than into about but between could "
    "over out more some when there what during before because while against under may can how if "
    "so should being where these those such through she her him he we our you your people killed "
    "year years new first two government police president minister officials state world as is "
    "was or on up off then also other most now only no one day week month country city report "
    "reports told deal leaders says calls warns kills dead dies hits wins plan talks amid"
)
"""The commonest words of English news."""

FOREIGN = words(
    "der die das und ist nicht mit den dem ein eine einen einer auf für von zu im sich auch wurde "
    "wurden nach bei aus wird haben oder sagte sind beim zum zur "
    "le la les et des du une est dans pour qui sur par pas avec son ses aux selon ont été était "
    "au el los las que del por para con se su sus fue más como según pero está al muertos lo "
    "il di della dei delle che è gli nel nella sono ha per non più dal alla anche stato "
    "het een van en dat niet voor zijn met werd ook heeft door naar bij uit zei "
    "o os um uma não dos na no mais foi ao pela pelo são seu sua disse nos "
    "yang dan dengan untuk dari pada itu ini tidak akan oleh dalam telah kepada adalah juga "
    "ve bir bu için ile da de olarak w z się że jest nie och att det som på är av "
)
"""The commonest words of ten other languages that use the Latin alphabet."""

LATIN_ENDS = "\u024f"
"""The last letter of Latin Extended-B: letters beyond it belong to other scripts."""

FEW = 8
"""Below this many words only the script can tell."""
SOME = 25
"""Below this many words, a headline's worth, the text passes unless it shows another language."""
OTHER_SCRIPT = 0.3
SHARE = 0.12
"""English news has about 40 of these words in 100; lists of names come down to 15."""

MANY_NUMBERS = 3
"""One number to so many words makes a table; news has one to twenty."""


def looks_english(document: Document) -> bool:
    """Tell whether a document looks like English, by its script and its commonest words."""
    words = [
        token.lower
        for sentence in document.sentences
        for token in sentence.tokens
        if token.text[0].isalpha()
    ]
    if sum(map(LATIN_ENDS.__lt__, words)) > OTHER_SCRIPT * len(words):
        return False
    if len(words) < FEW:
        return True
    english = sum(map(ENGLISH.__contains__, words))
    foreign = sum(map(FOREIGN.__contains__, words))
    if len(words) < SOME:
        # "Da Silva wins Lima marathon": one foreign word may be part of a name.
        return foreign <= english + 1 and (english > 0 or all(word.isascii() for word in words))
    return english > foreign and english >= SHARE * len(words)


def is_mostly_numbers(document: Document) -> bool:
    """Tell a table, for which no language can be told, from a text in another language."""
    tokens = [token for sentence in document.sentences for token in sentence.tokens]
    words = [token.lower for token in tokens if token.text[0].isalpha()]
    numbers = sum(token.text[0].isdigit() for token in tokens)
    foreign = sum(map(FOREIGN.__contains__, words))
    return numbers * MANY_NUMBERS >= len(words) and foreign <= SHARE * len(words)
