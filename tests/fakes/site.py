"""A news site of our own, on a real socket: its page names a feed, its feed lists stories."""

from dataclasses import dataclass, field

from werkzeug import Request, Response

from bot.demo import seed_text

HEADLINE = seed_text().splitlines()[0]


@dataclass
class Site:
    """What stands at a pytest-httpserver; stories are published while it runs."""

    server: object
    stories: list[tuple[str, str]] = field(default_factory=list)  # path and headline, newest first
    status: int = 200
    texts: dict[str, str] = field(default_factory=dict)
    read: list[str] = field(default_factory=list)

    def __post_init__(self):
        self.server.expect_request("/robots.txt").respond_with_data("", status=404)
        self.server.expect_request("/rss").respond_with_handler(self._rss)
        self.server.expect_request("/").respond_with_data(
            '<link rel="alternate" type="application/rss+xml" href="/rss">',
            content_type="text/html",
        )

    @property
    def feed(self):
        return self.server.url_for("/rss")

    def publish(self, path, text=None):
        """Put a story on top of the feed; without a text it is the seed article."""
        self.edit(path, text or seed_text())
        self.server.expect_request(path).respond_with_handler(self._page)
        self.stories.insert(0, (path, (text or seed_text()).splitlines()[0]))

    def edit(self, path, text):
        """Put another text on a page; "" takes it away."""
        self.texts[path] = text

    def _page(self, request: Request) -> Response:
        self.read.append(request.path)
        text = self.texts[request.path]
        if not text:
            return Response("gone", status=410)
        headline, *rest = text.splitlines()
        paragraphs = "".join(f"<p>{line}</p>" for line in rest if line.strip())
        page = (
            f"<html><title>{headline}</title><body><h1>{headline}</h1>{paragraphs}</body></html>"
        )
        return Response(page, content_type="text/html")

    def _rss(self, request: Request) -> Response:
        items = "".join(
            f"<item><title>{headline}</title><link>{self.server.url_for(path)}</link></item>"
            for path, headline in self.stories
        )
        body = f"<rss version='2.0'><channel><title>Tarn Courier</title>{items}</channel></rss>"
        return Response(body, status=self.status, content_type="text/xml")
