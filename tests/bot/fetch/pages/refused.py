"""Pages on which no article can be read, each with the words that say why."""

STORY = (
    "Nine people drowned when a ferry sank off Tarn Bay on Monday, coastguard officials said. "
    "Another 31 passengers were rescued, the harbour master told reporters."
)


def page(body: str, title: str = "Ferry sinks", head: str = "") -> str:
    return f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def paragraphs(*words: str) -> str:
    return "".join(f"<p>{each}</p>" for each in words)


def linked_list(count: int) -> str:
    return "".join(
        f"<article><h2><a href='/{at}'>Mayor number {at} of the town opens bridge</a></h2>"
        f"<p>It cost {at} million crowns and took two years.</p></article>"
        for at in range(1, count)
    )


NOT_FREE = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry sinks", '
    '"isAccessibleForFree": "False"}</script>'
)

REFUSED = {
    "an empty page": ("", "empty"),
    "a page without words": (page(""), "no text"),
    "a cookie notice": (
        page(
            "<div><h2>We value your privacy</h2>"
            + paragraphs(
                "We and our 842 partners store and access information on your device, such as "
                "cookies, to show you 25 kinds of advertising and to measure 3 kinds of content.",
                "You may accept or manage your choices, among them your right to object, at any "
                "time in the privacy policy. These choices are told to our 842 partners.",
            )
            + "<button>Accept</button></div>",
            "Tarn Courier",
        ),
        "cookie notice",
    ),
    "a consent page": (
        page(
            "<h1>Before you continue to Tarn Courier</h1>"
            + paragraphs("We use cookies and data to deliver our services. " * 4)
        ),
        "cookie notice",
    ),
    "a paywall behind a teaser": (
        page(
            "<article><h1>Ferry sinks</h1>"
            + paragraphs(STORY, "Subscribe to continue reading this article.")
            + "</article>"
        ),
        "paywall",
    ),
    "a teaser of a page that says it is not free": (
        page(f"<article><h1>Ferry sinks</h1>{paragraphs(STORY)}</article>", head=NOT_FREE),
        "paywall",
    ),
    "subscribers only": (
        page(
            f"<article><h1>Ferry sinks</h1>{paragraphs(STORY)}</article>"
            "<div class='offer'><h3>This article is for subscribers only</h3>"
            "<p>1 crown for 3 months</p></div>"
        ),
        "paywall",
    ),
    "a spent number of free articles": (
        page(paragraphs(STORY, "You have reached your limit of 5 free articles.")),
        "paywall",
    ),
    "a robot check": (
        page(
            "<h1>courier.example</h1><p>Checking your browser before accessing courier.example. "
            "Please enable JavaScript and cookies to continue. Ray ID: 8812</p>",
            "Just a moment...",
        ),
        "robot",
    ),
    "a captcha": (
        page(
            paragraphs(
                "We have seen unusual traffic from your network. Please complete the CAPTCHA to "
                "show that you are a human. Reference 18.2.31, incident 4412 of 26 November."
            ),
            "Pardon Our Interruption",
        ),
        "robot",
    ),
    "access denied": (
        page(
            "<h1>Access Denied</h1>"
            + paragraphs("You don't have permission to access this server. Reference 18.77.2 " * 3)
        ),
        "refuses",
    ),
    "another country": (
        page(
            paragraphs(
                "We're sorry, this content is not available in your region. We recognise that you "
                "are in a country of the European Economic Area, where access cannot be granted."
            )
        ),
        "country",
    ),
    "a page that is gone, with status 200": (
        page(
            "<h1>Page not found</h1>"
            + paragraphs("Sorry, the page you were looking for could not be found. Error 404.")
        ),
        "no such page",
    ),
    "a page of scripts": (
        page('<div id="root"></div><script src="/app.js"></script>', "Tarn Courier"),
        "JavaScript",
    ),
    "a page that asks for JavaScript": (
        page(
            '<noscript>You need to enable JavaScript to run this app.</noscript><div id="app">'
            "</div>"
        ),
        "JavaScript",
    ),
    "a login": (
        page(
            "<h1>Welcome</h1>"
            + paragraphs("Please log in first to continue. Forgotten your password?")
        ),
        "log in",
    ),
    "a front page": (page(linked_list(12), "Tarn Courier"), "headlines"),
    "a video without words": (
        page("<h1>Watch: ferry sinks</h1><video src='v.mp4'></video><p>02:14</p>"),
        "no text",
    ),
    "a headline alone": (page("<h1>Nine drown as ferry sinks</h1>"), "text"),
    "a feed": ('<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "feed"),
    "a feed of Atom": ('<feed xmlns="http://www.w3.org/2005/Atom"></feed>', "feed"),
    "a site map": ('<?xml version="1.0"?><urlset></urlset>', "XML"),
    "JSON": ('{"dead": 9, "text": "<p>Nine people drowned.</p>"}', "JSON"),
}
