"""Lines of the site are known as wholes; sentences of an article are never among them."""

import pytest

from bot.fetch.pages.boilerplate import is_boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement", "ADVERTISEMENT", "Story continues below advertisement",
        "Read more: Mites killed 40% of hives in Velis", "RELATED ARTICLES", "See also:",
        "Read also: How 1 village kept its baker", "Most read", "Trending now",
        "Share this: Facebook 31 Twitter 12", "Share (52)", "214 comments",
        "View 3,214 more comments", "128 shares", "Print", "Facebook Twitter WhatsApp",
        "Sign up for our newsletter", "Join 45,000 readers. Sign up for free.",
        "Get our morning briefing by e-mail", "Subscribe now and save 50%", "Click here to donate",
        "© 2026 Tarn Courier", "Copyright 2026 Ask Avis. Reproduction costs 120 crowns.",
        "By Edda Lorne", "By Ada Quist and Leo Marr", "5 min read", "7 min ago",
        "Updated 4 minutes ago", "Last updated: 4 March 2026, 08:15", "14:20", "Live",
        "Photo: J. Kade", "The train on Friday. Picture: 1 of 14", "Smoke / Getty Images",
    ],
)  # fmt: skip
def test_a_line_of_the_site_is_known(line):
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell 4 percent.", "Shares in Norvik fell 4.6 percent", "More than 40 died",
        "Read more than 40 pages, the judge told the 12 jurors.",
        "Watch officials counted 9 boats",
        "Related costs rose to 4 million crowns", "Register offices closed 14 branches on Monday.",
        "Subscriber numbers fell by 3,000", "Join the army, 800 soldiers were told.",
        "Copyright claims rose 4 percent to 3,000.", "Updated figures show that 14 people died.",
        "Published on Monday, the report counts 40 dead.", "By Monday 14 people had died.",
        "By noon 40,000 homes had no power, the operator said.", "Live ammunition hit 3 people.",
        "Comments by 14 ministers were deleted.", "9/11 killed 2,977 people.", "41.2",
        "Prosecutors showed the court a video: two men, 14 seconds.", "Print runs fell 9 percent",
        "Follow 12 paths", "Breaking up the bank would cost 2 billion", "Views differ: 60 or 55",
        "Advertisement revenue fell by 12 percent", "No.", "LUND: 312",
        "Get 40 percent more, the union told its members.", "Trending upwards, prices rose 3%.",
    ],
)  # fmt: skip
def test_what_may_be_of_the_article_is_not(line):
    assert not is_boilerplate(line)


@pytest.mark.parametrize(
    "start", ["By Ab", "Read more: ", "Updated ", "photo by ", "share on ", "a" * 90]
)
@pytest.mark.parametrize("more", ["x", " A", "A.", ": ", "/ ", "print ", "Photo by "])
def test_no_line_takes_long(start, more):
    assert is_boilerplate((start + more * 200)[:160] + "!") in {True, False}
