"""A corpus of feeds, all written by us: every format, and every way in which they break."""

from dataclasses import dataclass

RSS = "<rss version='2.0'{names}><channel><title>Tarn Post</title>{items}</channel></rss>"
ITEM = "<item><title>{title}</title><link>https://post.example/{path}</link></item>"
ATOM = (
    "<feed xmlns='http://www.w3.org/2005/Atom'><title>Tarn Post</title><id>urn:post</id>"
    "<updated>2026-11-01T00:00:00Z</updated>{entries}</feed>"
)
ENTRY = (
    "<entry><id>urn:post:{path}</id><title>{title}</title>"
    "<link href='https://post.example/{path}'/></entry>"
)
XML = "<?xml version='1.0' encoding='{0}'?>\n"
SINKS, STRIKE, CAFE = "Barge sinks", "Strike ends", "Café burns – €5m lost"


@dataclass(frozen=True, slots=True)
class Sample:
    """A feed as a server sends it, and the headlines that are to be read; None: it is no feed."""

    name: str
    body: bytes
    titles: tuple[str, ...] | None
    content_type: str = "application/xml"
    broken: bool = False


def item(title: str = SINKS, path: str = "sinks") -> str:
    return ITEM.format(title=title, path=path)


def rss(*items: str, names: str = "") -> str:
    return RSS.format(items="".join(items or (item(),)), names=names)


def atom(*entries: str) -> str:
    return ATOM.format(entries="".join(entries or (ENTRY.format(title=SINKS, path="sinks"),)))


def feed(name: str, text: str, *titles: str, broken: bool = False) -> Sample:
    return Sample(name, text.encode(), titles or (SINKS,), broken=broken)


def other(name: str, text: str, content_type: str = "text/html") -> Sample:
    return Sample(name, text.encode(), None, content_type)


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))

FORMATS = (
    feed("rss 2.0", XML.format("utf-8") + rss(item(), item(STRIKE, "strike")), SINKS, STRIKE),
    feed(
        "rss 0.90",
        f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Tarn Post</title>
        <link>https://post.example/</link></channel>{item()}</rdf:RDF>""",
    ),
    feed(
        "rss 0.91",
        '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "rss-0.91.dtd">'
        + rss().replace("2.0", "0.91"),
    ),
    feed("rss 0.92", rss().replace("2.0", "0.92")),
    feed(
        "rss 1.0",
        f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://post.example/rss">
        <title>Tarn Post</title></channel>{item()}</rdf:RDF>""",
    ),
    feed("rss without a version", rss().replace(" version='2.0'", "")),
    feed(
        "rss under another name",
        "<RSS><Channel><Item><Title>Barge sinks</Title></Item></Channel></RSS>",
    ),
    feed("atom 1.0", atom()),
    feed(
        "atom 0.3",
        "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>Tarn Post"
        "</title><entry><title>Barge sinks</title><issued>2026-11-01T00:00:00Z</issued>"
        "</entry></feed>",
    ),
    feed(
        "atom with a prefix",
        atom().replace("<", "<a:").replace("<a:/", "</a:").replace("xmlns=", "xmlns:a="),
    ),
    feed("atom without a name space", atom().replace(" xmlns='http://www.w3.org/2005/Atom'", "")),
    Sample(
        "json feed 1.1",
        b'{"version": "https://jsonfeed.org/version/1.1", "title": "Tarn",'
        b' "items": [{"id": 7, "title": "Barge sinks"}, {"id": "8", "title": "Strike ends"}]}',
        (SINKS, STRIKE),
        "application/feed+json",
    ),
    Sample(
        "json feed 1.0 with a mark",
        b'\xef\xbb\xbf {"version": "https://jsonfeed.org/version/1",'
        b' "items": [{"id": "7", "title": "Barge sinks"}]}',
        (SINKS,),
        "text/plain",
    ),
    Sample(
        "json feed without a version",
        b'{"title": "Tarn", "items": [{"title": "Barge sinks"}]}',
        (SINKS,),
        "application/json",
        broken=True,
    ),
    Sample(
        "json feed with a foreign item",
        b'{"version": "https://jsonfeed.org/version/1",'
        b' "items": [null, {"title": "Barge sinks"}]}',
        (SINKS,),
        broken=True,
    ),
    Sample("empty rss", rss(" ").encode(), ()),
    Sample("empty atom", atom(" ").encode(), ()),
    Sample("empty json feed", b'{"version": "https://jsonfeed.org/version/1", "items": []}', ()),
)

ENCODINGS = (
    Sample(
        "utf-8 as the server says", rss(item(CAFE)).encode(), (CAFE,), "text/xml;charset=utf-8"
    ),
    Sample("utf-8 that nobody names", rss(item(CAFE)).encode(), (CAFE,), ""),
    Sample(
        "utf-8 that the server calls latin-1",
        rss(item(CAFE)).encode(),
        (CAFE,),
        "text/xml; charset=ISO-8859-1",
    ),
    Sample(
        "utf-8 that the feed calls latin-1",
        (XML.format("iso-8859-1") + rss(item(CAFE))).encode(),
        (CAFE,),
    ),
    Sample(
        "utf-8 behind a mark and an empty line", ("\ufeff\n" + rss(item(CAFE))).encode(), (CAFE,)
    ),
    Sample(
        "windows-1252 as the feed says",
        (XML.format("windows-1252") + rss(item(CAFE))).encode("cp1252"),
        (CAFE,),
    ),
    Sample(
        "windows-1252 that is called latin-1",
        (XML.format("iso-8859-1") + rss(item(CAFE))).encode("cp1252"),
        (CAFE,),
    ),
    Sample(
        "windows-1252 that is called utf-8",
        (XML.format("utf-8") + rss(item(CAFE))).encode("cp1252"),
        (CAFE,),
        broken=True,
    ),
    Sample(
        "windows-1251 as the server says",
        rss(item("Баржа затонула")).encode("cp1251"),
        ("Баржа затонула",),
        "application/rss+xml; charset='windows-1251'",
    ),
    Sample(
        "shift_jis",
        (XML.format("Shift_JIS") + rss(item("はしけ沈没"))).encode("shift_jis"),
        ("はしけ沈没",),
    ),
    Sample(
        "iso-2022-jp, which is ASCII to look at",
        (XML.format("iso-2022-jp") + rss(item("はしけ沈没"))).encode("iso-2022-jp"),
        ("はしけ沈没",),
    ),
    Sample(
        "gb2312 that holds newer characters",
        (XML.format("gb2312") + rss(item("镕沉没"))).encode("gbk"),
        ("镕沉没",),
    ),
    Sample(
        "utf-16 with a mark", (XML.format("utf-16") + rss(item(CAFE))).encode("utf-16"), (CAFE,)
    ),
    Sample(
        "utf-16, the other end first",
        ("\ufeff" + XML.format("utf-16") + rss(item(CAFE))).encode("utf-16-be"),
        (CAFE,),
    ),
    Sample("utf-16 without a mark", rss(item(CAFE)).encode("utf-16-le"), (CAFE,)),
    Sample("utf-32", rss(item(CAFE)).encode("utf-32"), (CAFE,)),
    Sample("utf-8 that the feed calls utf-16", (XML.format("utf-16") + rss()).encode(), (SINKS,)),
    Sample("an encoding that does not exist", (XML.format("klingon") + rss()).encode(), (SINKS,)),
    Sample("an encoding that is a bomb", (XML.format("punycode") + rss()).encode(), (SINKS,)),
    Sample(
        "one broken byte in utf-8",
        rss(item("Café \udcff burns ééé")).encode("utf-8", "surrogateescape"),
        ("Café � burns ééé",),
        broken=True,
    ),
)

BROKEN = (
    feed("breaks off in the second item", rss(item(), item(STRIKE, "strike"))[:-70], broken=True),
    feed("breaks off in the second link", rss(item(), item(STRIKE, "strike"))[:-40], broken=True),
    feed("breaks off behind the first item", rss(item())[:-16], broken=True),
    feed(
        "breaks off in words nobody escaped",
        rss(item(), "<item><title>Strike ends</title><description><![CDATA[Nine people")[:-16],
        broken=True,
    ),
    feed("bare ampersand", rss(item("Smith & Sons sink")), "Smith & Sons sink", broken=True),
    feed("entities of HTML", rss(item("Caf&eacute; &nbsp;burns")), "Café burns", broken=True),
    feed("control characters", rss(item("Barge\0 \x0b\x1bsinks"))),
    feed(
        "emoji in halves",
        rss(item("Barge &#55357;&#56832; sinks &#xD83D;&#xDE00;")),
        "Barge 😀 sinks 😀",
    ),
    feed(
        "numbers of no character", rss(item("Barge &#0;&#xD800;&#99999999999; &#xFFFFFFFF;sinks"))
    ),
    feed(
        "a picture with its own title and link in an item",
        rss(
            "<item><image><url>/1.png</url><title>Photo</title><link>/photo</link>"
            "<width>9</width></image><title>Barge sinks</title><link>/sinks</link></item>"
        ),
    ),
    feed(
        "a picture without an end in an item",
        rss("<item><image><title>Barge sinks</title><link>/sinks</link></item>"),
        broken=True,
    ),
    feed(
        "name space without its name",
        rss("<item><title>Barge sinks</title><dc:date>now</dc:date></item>"),
        broken=True,
    ),
    feed("words before the declaration", "Warning: line 3\n" + XML.format("utf-8") + rss()),
    feed("two declarations", XML.format("utf-8") * 2 + rss()),
    feed("a page behind the feed", rss() + "<html><body>Ad</body></html>", broken=True),
    feed(
        "tags that cross",
        rss("<item><title>Barge sinks</title><b><i></b></i></item>"),
        broken=True,
    ),
    feed("items outside the channel", f"<rss><channel><title>T</title></channel>{item()}</rss>"),
    feed(
        "an item in an item",
        rss(f"<item><title>Barge sinks</title>{item(STRIKE, 's')}</item>"),
        SINKS,
        STRIKE,
    ),
    feed(
        "foreign entities",
        f'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>{rss(item("Barge &x;sinks"))}',
        "Barge &x;sinks",
        broken=True,
    ),
    feed(
        "a billion laughs",
        f'<!DOCTYPE r [<!ENTITY l0 "ha">{LAUGHS}]>{rss(item("Barge &l9;"))}',
        "Barge &l9;",
        broken=True,
    ),
    feed(
        "one laugh, often",
        f'<!DOCTYPE r [<!ENTITY l "{"ha" * 5000}">]>{rss(item("Barge " + "&l;" * 3000))}',
        ("Barge " + "&l;" * 3000)[:5000],
        broken=True,
    ),
)

NO_FEEDS = (
    other("a page", "<!doctype html><html><head><title>Tarn Post</title></head></html>"),
    other("a page that holds a feed's name", "<html><body><rss></rss></body></html>"),
    other("a page with a feed in a comment", "<html><body><!-- <rdf:RDF></rdf:RDF> --></body>"),
    other("plain words", "Barge sinks", "text/plain"),
    other("nothing", "", "application/rss+xml"),
    other("white space", " \n\ufeff\n", "application/rss+xml"),
    other("other XML", "<sitemap><url>https://post.example/</url></sitemap>", "text/xml"),
    other(
        "an RDF that is no feed",
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns:f="http://xmlns.com/foaf/0.1/"><f:Person/></rdf:RDF>',
        "application/rdf+xml",
    ),
    other("a feed that breaks off at once", "<rss version='2.0'><chan", "text/xml"),
    other("a feed that breaks off before an item", rss(" ")[:-16], "text/xml"),
    other("a feed that breaks off in its first item", rss()[:-60], "text/xml"),
    other("other JSON", '{"error": "quota"}', "application/json"),
    other("a list in JSON", '[{"title": "Barge sinks"}]', "application/json"),
    other("broken JSON", '{"title": "Tarn", "items": [', "application/json"),
    other("deep JSON", '{"items":' + "[" * 50_000, "application/json"),
    other("a huge number in JSON", '{"items":' + "9" * 50_000 + "}", "application/json"),
    Sample("a picture", bytes(range(256)) * 4, None, "image/png"),
    Sample("the name of a file", b"/etc/hostname", None, "text/plain"),
)

FEEDS = FORMATS + ENCODINGS + BROKEN
