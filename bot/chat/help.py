"""What each command does and how it is written: all help comes from this table."""

from dataclasses import dataclass

from bot.chat.names import NAMES, nearest_name


@dataclass(frozen=True, slots=True)
class Page:
    """The help on one command.

    `usage` is how it is written, `does` what it does, in the few words of a menu (at most 60
    characters), `more` what else is to be known; `examples` are understood as they stand.
    """

    usage: str
    does: str
    more: str
    examples: tuple[str, ...]


PAGES = {
    "summary": Page(
        "/summary [URL | number | words]",
        "a summary now",
        "Without anything: the newest story of this chat's feeds. A number: so many of the newest."
        " Words: the newest story that holds them.",
        ("/summary https://example.org/story", "/summary 3", "/summary flood"),
    ),
    "add": Page(
        "/add URL",
        "follow a feed",
        "The address of a feed, or of a site that has one. You get one preview; posts begin with "
        "what is new from then on.",
        ("/add https://example.org/rss",),
    ),
    "feeds": Page("/feeds", "list the feeds", "Each with its number and its health.", ("/feeds",)),
    "remove": Page(
        "/remove number | URL",
        "follow a feed no more",
        "The number is the one in /feeds.",
        ("/remove 2", "/remove https://example.org/rss"),
    ),
    "digest": Page(
        "/digest TIME [days] | every MINUTES | cron LINE",
        "when digests come",
        "Times are local: see /zone. Several times and weekdays can be given. In a cron line 0 "
        "and 7 are Sunday.",
        (
            "/digest 07:30",
            "/digest 7:30 am, 7 pm weekdays",
            "/digest every 30",
            "/digest cron 0 8 * * 1-5",
        ),
    ),
    "instant": Page(
        "/instant", "post each story as it comes", "Quiet hours still hold posts.", ("/instant",)
    ),
    "quiet": Page(
        "/quiet FROM-TO | off",
        "hold posts in these hours",
        "Nothing is lost: what comes in these hours is sent in one digest when they end.",
        ("/quiet 22-07", "/quiet 10 pm to 6:30 am", "/quiet off"),
    ),
    "zone": Page(
        "/zone CITY",
        "the time zone of this chat",
        "A city, or a name such as Europe/Berlin. Summer time is kept by itself.",
        ("/zone Europe/Berlin", "/zone new york"),
    ),
    "only": Page(
        "/only words | off",
        "post only stories with these words",
        "One of them is enough. Whole words, in any case, with or without accents; quotation "
        "marks hold a phrase together.",
        ("/only flood quake", '/only "north sea" gas', "/only off"),
    ),
    "not": Page(
        "/not words | off",
        "post no story with these words",
        "Whole words, in any case, with or without accents; quotation marks hold a phrase "
        "together.",
        ("/not sport", '/not "transfer window"', "/not off"),
    ),
    "figures": Page(
        "/figures",
        "which figures differ, which moved",
        "Over the last stories of this chat, with who said each.",
        ("/figures",),
    ),
    "why": Page(
        "/why [number]",
        "the quotes behind the last post",
        "With a number: behind that figure of it.",
        ("/why", "/why 2"),
    ),
    "fix": Page(
        "/fix [number] [what is wrong]",
        "tell us that a figure is wrong",
        "It is kept with the post and its quotes, for the people who run this bot.",
        ("/fix", "/fix 2 the mayor said it, not the police"),
    ),
    "more": Page("/more", "the stories that did not fit", "Those of the last digest.", ("/more",)),
    "settings": Page(
        "/settings [name value]",
        "see and change the settings",
        "Names: digest, quiet, zone, only, not, max (stories of a digest), differing (only "
        "stories whose figures differ: on, off), uncertain (a post that may not have arrived: "
        "resend, skip, ask).",
        ("/settings", "/settings max 5", "/settings differing on", "/settings uncertain resend"),
    ),
    "pause": Page("/pause", "post nothing for now", "Ends with /resume.", ("/pause",)),
    "resume": Page(
        "/resume", "post again", "Begins with the next slot; nothing is caught up.", ("/resume",)
    ),
    "health": Page(
        "/health",
        "feeds, last post, next slot",
        "Also how many posts wait, and why.",
        ("/health",),
    ),
    "help": Page("/help [command]", "this", "", ("/help", "/help digest")),
    "start": Page("/start", "begin", "", ("/start",)),
}

OVERVIEW = """\
I post short news summaries. Every number has a name and a quote.

/summary – now, for this chat
/add URL · /feeds · /remove – sources
/digest 07:30 – daily time   /instant – as it comes
/quiet 22-07 – hold, then send   /zone Berlin
/only words · /not words – filter
/figures – what differs, what moved
/why – quotes behind the last post
/fix – tell us a figure is wrong
/settings · /pause · /resume · /health

/help digest – more about one of them"""


def help_text(about: str = "") -> str:
    """Give the help on a command, by any of its names; on all of them for "" or an unknown one."""
    name = NAMES.get(about) or nearest_name(about) if about else ""
    if not name:
        return OVERVIEW
    page = PAGES[name]
    examples = "\n".join(f"  {example}" for example in page.examples)
    return "\n".join(filter(None, (f"{page.usage} – {page.does}", page.more, examples)))
