"""What befalls people and takes them: nobody speaks for it, and a toll may come from it."""

from digests.text.word_lists import words

# "the toll from the Dorra floods", "an earthquake claims over 600".
CAUSES = words(
    """
    attack attacks avalanche blast blaze bombing collapse collision crash cyclone disaster disease
    drought earthquake epidemic eruption explosion famine fire fires flood flooding floods heatwave
    hurricane landslide outbreak pandemic quake storm storms tornado tornadoes tsunami typhoon
    virus war wildfire wildfires
    """
)
