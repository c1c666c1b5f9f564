"""What people are by trade, sport, faith or fate, as data: "a miner said", "beekeepers said"."""

from digests.text.word_lists import words

TRADES = words(
    """
    actress comedian dancer musician guitarist drummer pianist composer choreographer filmmaker
    producer photographer novelist poet playwright translator interpreter columnist blogger
    presenter curator librarian archivist archaeologist anthropologist biologist chemist physicist
    astronomer geologist geographer mathematician statistician sociologist psychologist
    psychiatrist therapist midwife pharmacist dentist veterinarian vet physician cardiologist
    oncologist pathologist radiologist pediatrician paediatrician gynaecologist ecologist
    climatologist hydrologist volcanologist oceanographer botanist zoologist ornithologist
    technician programmer astronaut cosmonaut explorer miner pensioner lifeguard firefighter
    policeman policewoman serviceman carpenter plumber electrician mechanic baker butcher tailor
    chef waiter waitress barber hairdresser cleaner clerk cashier salesman saleswoman trucker
    sailor boatman herder shepherd rancher grower breeder beekeeper gardener landlord tenant
    homeowner commuter motorist cyclist pedestrian hiker climber surfer swimmer footballer
    cricketer goalkeeper midfielder batsman boxer wrestler jockey sprinter teammate bystander
    eyewitness onlooker whistleblower dissident exile defector prisoner detainee juror
    magistrate solicitor barrister accountant auditor consultant entrepreneur businessman
    businesswoman industrialist philanthropist collector pastor preacher cleric vicar nun
    missionary chaplain elder tribesman warlord jihadist orphan
    widow widower teenager schoolboy schoolgirl pupil graduate lecturer headteacher headmaster
    janitor caretaker undertaker shopper diner vendor hawker porter rower skier angler hunter
    trapper ranger forester logger weaver potter stallholder innkeeper hotelier housewife
    niece nephew aunt grandmother grandfather grandson granddaughter stepmother stepfather sibling
    fiancé fiancée girlfriend boyfriend breadwinner
    lawmaker legislator selectman alderman assemblyman assemblywoman
    """
)
# "policeman" and the like change inside: "policemen".
IRREGULAR = words(
    """
    policemen policewomen servicemen salesmen boatmen businessmen businesswomen tribesmen gunmen
    batsmen housewives midwives fishermen
    """
)
PLURALS = IRREGULAR | {
    f"{trade}es" if trade.endswith(("s", "ch")) else f"{trade}s"
    for trade in TRADES
    if not trade.endswith(("man", "wife"))
}
