"""The idioms that hold a number word, one a cell; a hyphen may be a space as well."""

from digests.figures.numerals.pieces import PIECE

IDIOMS = """
    24/7 | 24-7 | 24 hours a day, seven days a week | seven days a week, 24 hours a day
    50-50 | fifty-fifty | 20/20 | twenty-twenty | catch-22 | catch-twenty-two
    9-to-5 | nine-to-five | from 9 to 5 | five o'clock shadow | eleventh hour
    360-degree | 180-degree turn | third degree | six feet under | on all fours | all fours
    zero-tolerance | zero-sum | zero-hour | zero-hours | ground zero | net-zero | patient zero
    zero-carbon | zero-emission | zero-emissions | zero-waste | zero-day | zero-covid | year zero
    zero in on | zeroed in | zeroing in | double-digit | double-digits | single-digit
    second to none | one by one | two by two | one after another | one and only | one size fits all
    one-size-fits-all | one-stop | one-day match | one-day matches | one-day international
    one-day internationals | one-day cricket | one-day series | one-two punch | one for the road
    one fell swoop | one in a million | one-in-a-million | two of a kind
    two cents | two wrongs | two can play
    two-tone | two-piece | two-pronged | two-dimensional | in two minds | of two minds
    two sides of the same coin | put two and two together | two birds with one stone
    three-piece | three-pronged
    three-dimensional | 3-d | 2-d | four-letter | four-by-four | five-a-side | six-pack | six-packs
    401(k) | 401(k)s | 401k | 401ks
    six of one | seven seas | seven wonders | nine lives | cloud nine | at sixes and sevens
    100 per cent sure | 100 percent sure | 100 per cent certain | 100 percent certain
    100 per cent committed | 100 percent committed | 100 per cent convinced | 100 percent convinced
    100 per cent confident | 100 percent confident | 100 per cent fit | 100 percent fit
    at one point | at one stage | 19 times out of 20 | nineteen times out of twenty
    hang ten | ten to one | number ten | forty winks | fifteen minutes of fame
    15 minutes of fame | thanks a million | million-dollar question | hundred percent sure
    high five | high fives | high-five | high-fives | square one | day one | one-star | two-star
    three-star | four-star | five-star | twenty-something | thirty-something | forty-something
    half centuries | half-centuries | half a mind | half the battle
    half-hearted | half-baked | half-brother | half-sister
    half-mast | half-staff | half-time | half-way | half-term | half-life | half-marathon
    half-year profit | half-year profits | half-year results | half-year loss | half-year losses
    half-year sales | half-year revenue | half-year revenues | half-year earnings
    half-year figures | half-year report | half-yearly | half-year pretax | half-year pre-tax
    half-year net | half-year operating | half-year underlying | half-year dividend
    half-submerged | half-naked | half-empty | half-full | half-finished | half-built | half-open
"""
Pieces = tuple[str, ...]


def spelled(table: str) -> dict[str, tuple[Pieces, ...]]:
    """Index the idioms by their first piece, with and without hyphens, the longest first."""
    index: dict[str, set[Pieces]] = {}
    for line in table.strip().splitlines():
        for form in line.split("|"):
            for written in (form, form.replace("-", " ")):
                pieces = tuple(PIECE.findall(written))
                index.setdefault(pieces[0], set()).add(pieces)
    return {
        first: tuple(sorted(found, key=lambda pieces: (-len(pieces), pieces)))
        for first, found in index.items()
    }


FORMS = spelled(IDIOMS)
NONE: tuple[Pieces, ...] = ()
