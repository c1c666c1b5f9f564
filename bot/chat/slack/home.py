"""The home of the app: how the channels of a person stand, and what comes next; pure."""

from dataclasses import dataclass

from bot.chat.slack.heard import Payload
from bot.chat.slack.settings_modal import settings_button
from bot.chat.slack.wording import in_slack
from bot.render.mrkdwn import literal
from bot.render.packing import stretches
from bot.render.slack import DIVIDER, LONGEST_SECTION, Part, context, section

# A view has 100 blocks, and each channel takes up to four of them.
MOST_CHANNELS = 24
# As in an answer: so many letters fit into a section, whatever they are.
STRETCH = LONGEST_SECTION // 6

WELCOME = (
    "I post short news summaries in which every number has a name and a quote.\n"
    "In a channel: /summary with the address of an article, or /add with that of a feed."
)
NOTHING = "None of your channels gets posts yet."


@dataclass(frozen=True, slots=True)
class Shown:
    """A channel on the home: its id and name, and how it stands in a few lines."""

    channel: str
    name: str
    health: str


def draw_home(shown: tuple[Shown, ...]) -> Payload:
    """Draw the home of a person with these channels."""
    blocks = [_words(in_slack(WELCOME))]
    for each in shown[:MOST_CHANNELS]:
        blocks += _draw(each)
    if not shown:
        blocks.append(context(NOTHING))
    if len(shown) > MOST_CHANNELS:
        blocks.append(context(f"And {len(shown) - MOST_CHANNELS} channels more: /whosaid health"))
    return {"type": "home", "blocks": blocks}


def _draw(each: Shown) -> list[Part]:
    name = f"#{each.name}" if each.name else "Between you and me"
    button = settings_button(each.channel)
    return [DIVIDER, section(f"*{literal(name)}*"), _words(in_slack(each.health)), button]


def _words(text: str) -> Part:
    lines = [literal(line) for line in next(stretches(text, STRETCH), "").split("\n")]
    return section("\n".join(lines))
