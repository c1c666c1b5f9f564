"""Posts made for tests: of the seed article, and long ones."""

from dataclasses import replace

from bot.demo import seed_text
from bot.model.deliveries import Post
from bot.model.stories import Page
from bot.use_cases.stories import compose_story

URL = "https://example.org/story"
SEED = Post((compose_story(Page(URL, seed_text(), "Dozens killed", canonical=URL), 900),))
LONG = Post(tuple(replace(SEED.stories[0], url=f"{URL}/{number}") for number in range(12)))
