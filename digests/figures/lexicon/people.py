"""Which nouns name people: only people are killed, arrested or part of people."""

from digests.text.word_lists import words

# Heads that name people and that no ending gives away.
_PEOPLE = words(
    """person people man woman child boy girl baby infant toddler teen youth adult kid male female
    civilian human life soul individual citizen national resident villager inhabitant native
    local neighbour neighbor family relative parent mother father son daughter brother sister
    husband wife bride groom bridegroom couple twin sibling cousin nephew niece uncle aunt
    grandchild victim casualty survivor suspect hostage captive prisoner inmate detainee
    convict criminal felon patient
    nurse doctor medic physician surgeon paramedic student pupil graduate schoolchild
    schoolgirl schoolboy schoolteacher guest tourist visitor pilgrim migrant immigrant refugee
    asylum-seeker expatriate evacuee deportee worker staff employee crew crewman seaman
    personnel police cop officer official agent guard gendarme force soldier troop troops
    marine cadet recruit conscript veteran reservist captain general colonel sergeant commander
    militant militiaman insurgent rebel guerrilla guerilla jihadist jihadi extremist terrorist
    fighter gunman bomber assailant attacker bandit pirate smuggler thief robber gangster
    combatant taliban martyr mercenary separatist passenger pilot driver cyclist pedestrian
    motorist rider biker commuter traveller traveler journalist reporter correspondent
    photographer editor blogger activist protester protestor demonstrator mourner worshipper
    worshiper believer reveller follower supporter fan spectator onlooker bystander witness
    voter delegate lawmaker legislator parliamentarian deputy mp senator congressman councillor
    councilor politician minister president governor mayor ambassador diplomat envoy judge
    juror lawyer attorney prosecutor defendant plaintiff priest bishop cleric imam monk nun
    rabbi pastor farmer fisherman fisher herder miner trader vendor merchant shopper customer
    client consumer buyer subscriber user investor shareholder owner landlord tenant homeowner
    householder borrower taxpayer pensioner retiree member leader chief boss executive manager
    director head player athlete coach referee swimmer climber hiker skier diver actor actress
    artist author writer scientist researcher expert economist engineer technician firefighter
    fireman policeman policewoman rescuer responder volunteer peacekeeper astronaut cosmonaut
    participant attendee contestant candidate applicant respondent recipient beneficiary donor
    democrat republican american mexican palestinian dead other muslim christian jew hindu sikh
    kurd arab serb croat turk swede dane pole finn scot briton spaniard greek czech slovak thai
    afghan pakistani iraqi israeli saudi yemeni qatari kuwaiti bangladeshi nepali chinese
    japanese spy passer-by runner-up son-in-law daughter-in-law brother-in-law sister-in-law
    father-in-law mother-in-law guardian crewmember bodyguard lifeguard schoolmate classmate
    colleague spokesperson wounded
    injured"""
)
# Endings of people's names: farmer, editor, dentist, musician, detainee, merchant, resident …
_ENDINGS = ("er", "or", "ist", "ian", "ee", "ant", "ent", "man", "woman", "ean", "eer", "ite")
# … and the things that end like them.
_THINGS = words(
    """helicopter center centre voucher booster container quarter number tower computer river
    letter order border corner chapter matter water shelter shower tanker trailer freighter
    bunker drawer power disaster encounter chamber fever cancer theater theatre metre liter
    litre kilometre filter poster banner printer server router carrier cruiser destroyer boiler
    burner cylinder finger shoulder liver bladder layer hanger hangar folder ladder cooler
    freezer heater poker counter register semester trimester winter summer december september
    october november feather leather weather crater caliber calibre fiber fibre copper silver
    newsletter offer buffer bulldozer digger ventilator monitor reactor tractor sector factor
    motor door floor corridor mirror error terror tremor color colour harbor harbour favor
    favour labor labour vapor vector senor refrigerator generator elevator escalator accelerator
    indicator calculator detector conductor transistor armor anchor visor razor behavior
    behaviour honor flavor rumor tumor tumour exterior interior list mist fist wrist waist twist
    checklist playlist fee committee coffee tree degree jubilee settee knee guarantee plant
    grant variant elephant restaurant warrant consonant quadrant pollutant covenant implant
    transplant contaminant event incident accident percent cent tent continent component content
    current extent ingredient patent precedent present rent talent torrent trent scent stent
    ocean bean van plan caravan suite satellite invite career beer deer airliner jetliner liner
    steamer trawler scooter trainer locker lighter launcher loader charger bumper propeller
    rotor revolver silencer sticker stretcher scanner sprinkler toaster timer trigger
    transformer transponder washer wrapper slipper sneaker roller mower sewer shutter pier tier
    tender tracker receiver reminder ledger lever hammer dagger powder fertilizer fertiliser
    dinner supper burger pepper butter cucumber lumber timber amber flower litter blister
    sweater trouser bitter oyster spider tiger panther beaver hamster lobster skyscraper
    screwdriver loudspeaker cluster barrier frontier glacier danger hunger transfer cover
    processor projector compressor radiator incubator respirator defibrillator simulator
    interceptor sensor meteor odor odour deterrent rodent coolant disinfectant stimulant hydrant
    remnant pendant croissant pheasant antidepressant subcommittee bee marquee heist shortlist
    blacklist whitelist soybean ottoman talisman median appetite kite bite granite dynamite
    graphite termite favourite favorite rite white meteorite mite"""
)
_THING_ENDINGS = ("ment", "meter", "paper", "site")


# Counted instead of the people to whom it happened: five children may be among 17 bodies.
STAND_FOR_PEOPLE = words(
    """body corpse death fatality casualty case infection injury life remains victim arrest"""
)


def is_person(head: str) -> bool:
    """Tell whether the singular noun in lower case names a person or group of persons."""
    if head in _PEOPLE:
        return True
    return head.endswith(_ENDINGS) and head not in _THINGS and not head.endswith(_THING_ENDINGS)
