"""The settings of a channel as a form, each field of which is the command that sets it; pure."""

from bot.chat.answers.settings import CHANGED
from bot.chat.commands import Command, Misunderstood
from bot.chat.grammar import Hearing, understand
from bot.chat.phrases import write_phrases
from bot.chat.slack.heard import Heard, Payload
from bot.chat.slack.views import Field, draw_form
from bot.chat.slack.wording import in_slack
from bot.chat.writing import OFF
from bot.model.chats import WhenUncertain, Wishes
from bot.render.mrkdwn import plain_text
from bot.render.slack import Part
from bot.schedule.clock_times import write_quiet
from bot.schedule.timings import write_timing

SETTINGS = "settings"

# Of each field, the command that its answer goes behind.
COMMANDS = {
    "digest": "digest",
    "zone": "zone",
    "quiet": "quiet",
    "only": "only",
    "not": "not",
    "max": "settings max",
    "differing": "settings differing",
    "uncertain": "settings uncertain",
}
# What an empty field says.
EMPTY = {"quiet": OFF, "only": OFF, "not": OFF}
HEARING = Hearing("whosaid", is_addressed=True)

ON_OR_OFF = (("Every story", OFF), ("Only stories whose figures differ", "on"))
UNCERTAIN = (
    ("Send it again", WhenUncertain.RESEND),
    ("Leave it", WhenUncertain.SKIP),
    ("Look whether it arrived", WhenUncertain.ASK),
)


def settings_button(channel: str) -> Part:
    """Give the button that opens the settings of a channel."""
    button = {
        "type": "button",
        "text": plain_text("Change"),
        "action_id": SETTINGS,
        "value": channel,
    }
    return {"type": "actions", "elements": [button]}


def draw_settings(wishes: Wishes, heard: Heard) -> Payload:
    """Draw the settings of a channel as they stand."""
    most = str(wishes.max_stories)
    numbers = tuple((str(n), str(n)) for n in sorted({*range(1, 11), wishes.max_stories}))
    fields = (
        Field("digest", "When posts come", write_timing(wishes.timing), "daily 07:30 or every 30"),
        Field("zone", "Time zone", wishes.zone, "a city, or a name such as Europe/Berlin"),
        _optional("quiet", "Quiet hours", write_quiet(wishes.quiet) if wishes.quiet else ""),
        _optional("only", "Only stories with", write_phrases(wishes.only)),
        _optional("not", "No stories with", write_phrases(wishes.without)),
        Field("max", "Stories of a digest", most, choices=numbers),
        Field(
            "differing",
            "Which stories",
            "on" if wishes.only_differing else OFF,
            choices=ON_OR_OFF,
        ),
        Field(
            "uncertain",
            "A post that may not have arrived",
            wishes.when_uncertain,
            choices=UNCERTAIN,
        ),
    )
    return draw_form(SETTINGS, "What this channel gets", fields, heard)


def read_settings(answers: dict[str, str]) -> tuple[tuple[Command, ...], dict[str, str]]:
    """Read the commands that a form stands for, and by field what cannot be understood."""
    read = {
        field: understand(_line(field, answers[field]), HEARING)
        for field in COMMANDS
        if field in answers
    }
    wrong = {
        field: in_slack(f"{command.reason} Try: {command.try_this}")
        for field, command in read.items()
        if isinstance(command, Misunderstood)
    }
    good = (it for it in read.values() if it and not isinstance(it, Misunderstood))
    return tuple(command for command in good if type(command) in CHANGED), wrong


def changes(commands: tuple[Command, ...], wishes: Wishes) -> tuple[Command, ...]:
    """Give the commands that would change something."""
    return tuple(it for it in commands if not _holds(it, wishes))


def _holds(command: Command, wishes: Wishes) -> bool:
    wanted = CHANGED[type(command)](command)  # type: ignore[index]  # only settings come here
    return all(getattr(wishes, name) == value for name, value in wanted.items())


def _line(field: str, answer: str) -> str:
    words = " ".join(answer.split()) or EMPTY.get(field, "")
    return f"/{COMMANDS[field]} {words}"


def _optional(field: str, label: str, held: str) -> Field:
    hint = (
        "from and to, such as 22-07" if field == "quiet" else "words, phrases in quotation marks"
    )
    return Field(field, label, held, hint, is_optional=True)
