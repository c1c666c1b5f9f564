"""Unit names: for every unit, in the English singular, the ways in which news write it."""

from digests.text.word_lists import words

PERCENTS = {
    "percent": "% | percent | per cent | pc | pct",
    "percentage_point": "percentage point(s) | percent point(s) | per cent point(s) "
    "| pp | ppt | ppts",
    "basis_point": "basis point(s) | bp | bps",
}
DURATIONS = {
    "millisecond": "millisecond | milliseconds | ms",
    "second": "second | seconds | sec | secs",
    "minute": "minute | minutes | min | mins",
    "hour": "hour | hours | hr | hrs | h",
    "day": "day | days",
    "night": "night | nights",
    "week": "week | weeks | wk | wks",
    "fortnight": "fortnight | fortnights",
    "month": "month | months",
    "year": "year | years | yr | yrs",
    "decade": "decade | decades",
    "century": "century | centuries",
    "millennium": "millennium | millennia",
}
MEASURES = {
    # length
    "nanometre": "nanometre | nanometres | nanometer | nanometers",
    "micrometre": "micrometre(s) | micrometer(s) | micron(s) | µm | μm",
    "millimetre": "mm | millimetre | millimetres | millimeter | millimeters",
    "centimetre": "cm | cms | centimetre | centimetres | centimeter | centimeters",
    "metre": "m | metre | metres | meter | meters",
    "kilometre": "km | kms | kilometre | kilometres | kilometer | kilometers",
    "inch": "inch | inches | in",
    "foot": "ft | foot | feet",
    "yard": "yard | yards | yd | yds",
    "mile": "mile | miles | mi",
    "nautical_mile": "nautical mile(s)",
    "light_year": "light year(s)",
    # area
    "square_centimetre": "sq cm | cm2 | cm² | square centimetre(s) | square centimeter(s)",
    "square_metre": "sq m | sq. m | sqm | m2 | m² | square metre(s) | square meter(s)",
    "square_kilometre": "sq km | sq. km | km2 | km² | square kilometre(s) | square kilometer(s) "
    "| square km",
    "square_inch": "sq in | square inch | square inches",
    "square_foot": "sq ft | sq. ft | square foot | square feet | ft2",
    "square_yard": "sq yd | square yard(s)",
    "square_mile": "sq mi | sq mile(s) | sq. mi | sq. mile(s) | square mile(s)",
    "hectare": "hectare(s) | ha",
    "acre": "acre(s)",
    # volume
    "millilitre": "ml | millilitre(s) | milliliter(s)",
    "litre": "litre(s) | liter(s) | l",
    "cubic_metre": "cubic metre(s) | cubic meter(s) | m3 | m³ | cu m",
    "cubic_kilometre": "cubic kilometre(s) | cubic kilometer(s) | km3 | km³",
    "cubic_foot": "cubic foot | cubic feet | cu ft",
    "tmcft": "tmcft | tmc ft | tmc",
    "cusec": "cusec(s)",
    "cubic_yard": "cubic yard(s)",
    "gallon": "gallon(s)",
    "us_gallon": "us gallon(s) | u . s . gallon(s)",
    "imperial_gallon": "imperial gallon(s)",
    "pint": "pint(s)",
    "quart": "quart(s)",
    "barrel": "barrel(s) | bbl | bbls",
    "barrel_per_day": "bpd | b/d",
    "bushel": "bushel(s)",
    # weight
    "microgram": "microgram(s) | mcg | µg | μg",
    "milligram": "milligram(s) | mg",
    "gram": "gram(s) | gramme(s) | g",
    "kilogram": "kg | kgs | kilo | kilos | kilogram(s) | kilogramme(s)",
    "tonne": "tonne(s) | metric ton(s) | metric tonne(s) | t",
    "ton": "ton(s) | short ton(s)",
    "kiloton": "kiloton(s) | kilotonne(s)",
    "megaton": "megaton(s) | megatonne(s)",
    "gigaton": "gigaton(s) | gigatonne(s)",
    "ounce": "ounce(s) | oz",
    "pound": "lb | lbs",
    "stone": "st",
    "carat": "carat(s)",
    # temperature
    "degree_celsius": "degree(s) celsius | degree(s) centigrade | °c | ºc | ˚c | ℃ | degree(s) c "
    "| celsius | c",
    "degree_fahrenheit": "degree(s) fahrenheit | °f | ºf | ˚f | ℉ | degree(s) f | fahrenheit | f",
    # speed
    "kilometre_per_hour": "km/h | kmh | km/hr | kmph | kph | km per hour | km an hour "
    "| kilometre(s) per hour | kilometer(s) per hour "
    "| kilometre(s) an hour | kilometer(s) an hour",
    "mile_per_hour": "mph | mile(s) per hour | mile(s) an hour",
    "metre_per_second": "m/s | metre(s) per second | meter(s) per second | metre(s) a second",
    "knot": "knot(s) | kt | kts",
    # energy and power
    "watt": "watt(s)",
    "kilowatt": "kw | kilowatt(s)",
    "megawatt": "mw | megawatt(s)",
    "gigawatt": "gw | gigawatt(s)",
    "terawatt": "tw | terawatt(s)",
    "kilowatt_hour": "kwh | kilowatt hour(s)",
    "megawatt_hour": "mwh | megawatt hour(s)",
    "gigawatt_hour": "gwh | gigawatt hour(s)",
    "terawatt_hour": "twh | terawatt hour(s)",
    "joule": "joule(s)",
    "calorie": "calorie(s)",
    "kilocalorie": "kcal",
    "horsepower": "horsepower | hp | bhp",
    "volt": "volt(s)",
    "kilovolt": "kv | kilovolt(s)",
    # data
    "kilobyte": "kb | kilobyte(s)",
    "megabyte": "mb | megabyte(s)",
    "gigabyte": "gb | gigabyte(s)",
    "terabyte": "tb | terabyte(s)",
    "petabyte": "pb | petabyte(s)",
    "megabit_per_second": "mbps | megabit(s) per second",
    "gigabit_per_second": "gbps | gigabit(s) per second",
    "megapixel": "megapixel(s)",
    # other
    "part_per_million": "ppm | part(s) per million",
    "part_per_billion": "ppb | part(s) per billion",
    "microgram_per_cubic_metre": "microgram(s) per cubic metre | microgram(s) per cubic meter "
    "| µg/m3 | μg/m3 | µg/m³ | μg/m³",
    "decibel": "decibel(s) | db",
    "hertz": "hertz | hz",
    "kilohertz": "khz | kilohertz",
    "megahertz": "mhz | megahertz",
    "gigahertz": "ghz | gigahertz",
    "millibar": "millibar(s)",
    "hectopascal": "hpa | hectopascal(s)",
    "microsievert": "microsievert(s)",
    "millisievert": "millisievert(s)",
    "mile_per_gallon": "mpg | mile(s) per gallon",
}

NEED_DIGITS = words(
    "st m mm cm km kms ms sec secs min mins hr hrs h wk wks yr yrs pc pct pp ppt ppts bp bps yd "
    "yds mi ft in ha ml l bbl bbls bpd b mcg mg g kg kgs t oz lb lbs c f kt kts kw mw gw tw kwh "
    "mwh gwh twh tmcft tmc hp bhp kv kb mb gb tb pb db hz khz mhz ghz hpa kcal sq sqm cu mph kph"
)
"""First words of spellings that are units behind digits only: "23 m", never "five m"."""
NEED_GLUE = words("st in c f h b l t g ms mb pb tw")
"""Single words that must touch their digits: "10in", "40C", "5h"; "5 in hospital" is no length."""
NEED_CAPITAL = frozenset({"c", "f"})
"""Degrees are set in capitals: "40C"; "50c" are cents."""
NEED_SMALL = words("sec min hr hrs h wk yr pc pp bp m mi ft yd ml ha g t oz lb kt")
"""In capitals these are no units: "137 PP deputies", "10 SEC lawyers", "a 5G network"."""
NO_HYPHEN_AFTER = frozenset({"second", "in"})
"""Units that are another word before a hyphen: "two second-half goals", "a 5-in-1 jab"."""
BEFORE_NOUNS = {
    "barrel": words("bomb bombs"),
    "foot": words("soldiers patrols bridges passengers"),
    "yard": words("signs sales"),
    "mile": words("markers"),
    "day": words(
        "care camp camps centre centres center centers laborers labourers nurseries releases "
        "schools traders trippers trips"
    ),
    "night": words(
        "buses clubs flights games markets matches owls raids schools shelters shifts trains"
    ),
    "second": words("chances generation graders helpings homes languages marriages places wives"),
    "year": words("groups"),
}
"""Before these a unit is part of what is counted, no hyphen before it: "four barrel bombs"."""
