"""Lists whose last numeral names the unit for all: "bids of 12, 14 and 19 million"."""

from digests.figures.numerals.magnitudes import ONE
from digests.figures.numerals.pieces import Line
from digests.figures.quantities.amounts import read_amount
from digests.figures.quantities.candidate import Candidate

MOST_MEMBERS = 6
LARGEST_SCALED = 1000
"""A magnitude multiplies only what is smaller: "3,000 and 2 million" are two counts."""
DOUBTS = frozenset({"maybe", "perhaps"})
"""Behind a comma these bring the last member too: "11, maybe 12 billion tonnes"."""
JOINTS = frozenset({"and", "or", "to"})
"""A falling "51 to 49 percent" is no range and shares its unit too."""
JOINTS_AND_DOUBTS = JOINTS | DOUBTS


def read_list(line: Line, at: int) -> tuple[Candidate, ...]:
    """Read the whole list that begins at `at`; empty when its members share nothing."""
    members: list[Candidate] = []
    begin, last = at, False
    while len(members) < MOST_MEMBERS:
        member = read_amount(line, begin) if line.is_digits(begin) else None
        if member is None or member.value is None:
            return ()
        members.append(member)
        if last or not is_plain(member):
            break
        last = is_joint(line, at, member.stop) or (
            line.word(member.stop) == "," and line.word(member.stop + 1) in JOINTS_AND_DOUBTS
        )
        if not last and line.word(member.stop) != ",":
            return ()
        begin = member.stop + (2 if last and line.word(member.stop) == "," else 1)
    return shared(members) if last and len(members) > 1 else ()


def is_joint(line: Line, at: int, joint_at: int) -> bool:
    """Tell whether the last member follows: "51 and 49 percent", "to 5.1 from 4.9 percent"."""
    back = line.word(joint_at) == "from" and line.word(at - 1) == "to"
    return back or line.word(joint_at) in JOINTS


def is_plain(member: Candidate) -> bool:
    """Tell whether a member is a bare numeral, which the last one's unit may measure."""
    return member.is_bare and member.value is not None


def shared(members: list[Candidate]) -> tuple[Candidate, ...]:
    """Give each member the last one's magnitude and unit; empty when the last has none."""
    last = members[-1]
    small = all(
        member.value is not None and member.value < LARGEST_SCALED for member in members[:-1]
    )
    if last.is_bare or (last.magnitude != ONE and not small):
        return ()
    return (*(scaled(member, last) for member in members[:-1]), last)


def scaled(member: Candidate, last: Candidate) -> Candidate:
    """Give one member the magnitude and unit of the last."""
    value = member.value * last.magnitude if member.value is not None else None
    if last.magnitude == ONE and last.unit is None:
        return member
    return member._replace(value=value, unit=last.unit, kind=last.kind, magnitude=last.magnitude)
