import pytest

from digests import NoSentencesError, read_article
from digests.text import looks_english, parse, read_plain


def english(text: str) -> bool:
    return looks_english(parse(read_plain(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Flood kills five\nFive people died when the river left its bed. Two were hurt.",
        "Quake shakes Padang\nA quake of 6.1 magnitude shook Padang, BMKG said. Nobody was hurt.",
        "DOZENS KILLED IN AIR STRIKE ON MARKET TOWN, MEDICS AND LAWMAKERS SAY",
        "Omar Ali hails Salmani deal as Tokyo leaders warn Kyiv faces pressure",
        "Luis da Silva wins Lima marathon, Omar Ali finishes third",
        "Anna Berg wins chemistry prize, Li Na wins peace prize",
        "Medal table\nGold: Jan de Vries (NED), Luis de la Cruz (ESP), Anna von Berg (GER) and "
        "Marie Dupont (FRA) won on Sunday. Silver went to Li Na (CHN) and Paulo da Silva (BRA), "
        "who said they were pleased with it.",
        "Le Monde and Die Zeit report on Rio de Janeiro\nThe papers said that the mayor of Rio de "
        "Janeiro will meet leaders of La Paz and El Paso.",
        "Flood",
        "Flood kills 5",
        "1,200",
        "Überschwemmung in München",
    ],
    ids=str,
)
def test_english_news_passes(text):
    assert english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hochwasser\nBei dem Hochwasser sind nach Angaben der Polizei fünf Menschen gestorben. In "
        "der Stadt wurden zwei Brücken zerstört, sagte der Bürgermeister am Montag.",
        "Inondations\nCinq personnes sont mortes dans les inondations, selon la police. Le maire "
        "a dit que deux ponts ont été détruits dans la ville.",
        "Inundaciones\nCinco personas murieron en las inundaciones, según la policía. El alcalde "
        "dijo que dos puentes fueron destruidos en la ciudad.",
        "Alluvione\nCinque persone sono morte nell'alluvione, secondo la polizia. Il sindaco ha "
        "detto che due ponti della città sono crollati.",
        "Overstroming\nVijf mensen zijn omgekomen bij de overstroming, zei de politie. In de stad "
        "zijn twee bruggen verwoest, volgens de burgemeester.",
        "Enchente\nCinco pessoas morreram na enchente, disse a polícia. O prefeito afirmou que "
        "as duas pontes da cidade foram destruídas e não há água.",
        "Banjir\nLima orang tewas dalam banjir itu, kata polisi. Wali kota mengatakan dua "
        "jembatan di kota itu rusak dan warga akan mengungsi.",
        "Наводнение\nПять человек погибли в результате наводнения, сообщила полиция.",
        "Наводнение",
        "洪水で五人が死亡",
        "فيضانات تقتل خمسة أشخاص",
        "Sel\nPolise göre selde beş kişi öldü ve iki köprü yıkıldı. Başkan bir açıklama yaptı.",
        "Hochwasser tötet fünf Menschen und zerstört zwei Brücken in der Stadt",
    ],
    ids=lambda text: text.split("\n")[0],
)
def test_other_languages_fail(text):
    assert not english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Pump figures\n\nAsia 612 695 -12%\nEurope 1,044 1,040 0%\nVell 801 785 +2%\n"
        "Dorra 12 19 -3%\nProfit 214 261 -18.0%\nRevenue 2,910 3,012 -3.4%\nAssets 1 2 3\n"
        "Shares 4 5 6\nDebt 7 8 9\nTaxes 3 4 4\nOrders 9 9 9\nPumps 1 2 3\nValves 1 2 3\n"
        "Pipes 1 2 3\nTanks 1 2 3\nHoses 1 2 3\nTaps 1 2 3\nDrills 1 2 3\nBolts 1 2 3\n"
        "Rods 1 2 3\nCranes 2 3 4\nWinches 1 2 2\nLamps 1 1 1",
    ],
)
def test_of_a_table_no_language_is_told(text):
    with pytest.raises(NoSentencesError, match="no sentences"):
        read_article(text)
