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

FOR_MACHINES = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry sinks", '
    f'"articleBody": "{STORY * 3}"}}</script>'
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
    "a page that is gone, among teasers of others": (
        page("<h1>Oops! That page can’t be found.</h1>" + linked_list(12), "Page not found"),
        "no such page",
    ),
    "a page that may have moved": (
        page(
            "<h1>Sorry, we couldn't find that page</h1>"
            + paragraphs(
                "The page you requested may have been moved or deleted. You can go to our home "
                "page, or use the search, or write to 3 Quay Street if this is our mistake."
            )
        ),
        "no such page",
    ),
    "an article that has expired": (
        page(
            "<h1>We're sorry</h1>"
            + paragraphs(
                "This article has expired or was removed at the request of its source. Stories of "
                "agencies are shown for 30 days only, and older ones are not kept on our site."
            )
        ),
        "no such page",
    ),
    "a broken server, with status 200": (
        page(
            "<h1>500 Internal Server Error</h1>"
            + paragraphs(
                "The server encountered an internal error and was unable to complete your "
                "request. Either it is overloaded or there is an error; try again in 5 minutes."
            )
        ),
        "trouble of its own",
    ),
    "a site that is being repaired": (
        page(
            "<h1>We'll be back soon</h1>"
            + paragraphs(
                "Our site is down for scheduled maintenance and should be back within 2 hours. "
                "Thank you for your patience; follow us elsewhere for the news in the meantime."
            )
        ),
        "trouble of its own",
    ),
    "consent or pay": (
        page(
            paragraphs(
                "Welcome. With the subscription for €4.99 a month you can use our site without "
                "tracking by 214 third parties; or go on with advertising that is made for you."
            ),
            "Tarn Courier",
        ),
        "cookie notice",
    ),
    "the rest of a story for a trial": (
        page(
            f"<article><h1>Ferry sinks</h1>{paragraphs(STORY)}"
            "<p>To read the rest of this story, start your free trial.</p>"
            "<p>Try us for 4 weeks for $1. 120,000 readers trust us.</p></article>"
        ),
        "paywall",
    ),
    "paid subscribers only": (
        page(paragraphs(STORY, STORY, "This post is for paid subscribers.")),
        "paywall",
    ),
    "a text for machines behind a paywall": (
        page(
            "<article><h1>Ferry sinks</h1><p>Subscribe to continue reading.</p></article>",
            head=FOR_MACHINES,
        ),
        "paywall",
    ),
    "a text for machines of a page that is not free": (
        page(
            '<div id="root"></div><script src="/app.js"></script>',
            head=FOR_MACHINES.replace("{", '{"isAccessibleForFree": false, ', 1),
        ),
        "paywall",
    ),
    "a question for the reader's age": (
        page(
            "<h1>Before you enter</h1>"
            + paragraphs(
                "This content may not suit all readers. You must confirm that you are over 18 "
                "years of age to go on. By clicking you accept the rules of this community."
            )
        ),
        "age",
    ),
    "a request to show advertisements": (
        page(
            "<article><h1>Ferry sinks</h1>"
            + paragraphs(
                "It looks like you are using an ad blocker. We are paid for by advertising that "
                "40 people work for. Please switch your ad blocker off for our site, so that we "
                "can go on with our work."
            )
            + "</article>"
        ),
        "advertisements",
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
