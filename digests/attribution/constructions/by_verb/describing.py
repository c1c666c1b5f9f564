"""Participles that only describe a noun: "warning letters", "the asking price"."""

from types import MappingProxyType

from digests.text.word_lists import words

# "The council sent warning letters to 60 owners": such a participle only describes its noun.
DESCRIBING = MappingProxyType(
    {
        "warning": words(
            """
        notice notices letter letters sign signs signal signals shot shots label labels system
        systems siren sirens bell bells light lights message messages flag flags strip strips
        """
        ),
        "asking": words("price prices rent rents"),
        "offering": words("price prices period"),
        "demanding": words("work job jobs role roles schedule schedules task tasks"),
        "promising": words(
            """
        project projects result results start signs drug drugs player players research market
        markets
        """
        ),
        "threatening": words("letter letters message messages call calls note notes email emails"),
        "reporting": words("rule rules requirement requirements system systems season"),
        "recording": words("studio studios equipment session sessions device devices"),
    }
)


def describes(participle: str, noun: str) -> bool:
    """Tell whether a participle describes the noun behind it, and nobody says anything."""
    return noun in DESCRIBING.get(participle, ())
