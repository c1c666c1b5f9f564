"""Who can speak, as data: titles, roles, groups, bodies, documents and outlets.

The lists hold the heads of source phrases ("officials", "ministry", "survey"), in lower case.
They say what news English uses for speakers; names need no list, they are read by their capitals.
"""

from digests.attribution.lexicon.trades import PLURALS, TRADES
from digests.text.word_lists import words

# They stand right before a name and are no part of it: "Prime Minister Haider al-Tarn".
TITLES = words(
    """
    undersheriff hrh hrm oba igwe alhaji hajiya mallam engr engr. pastor apostle shri smt smt.
    datuk maulana mufti mullah hon hon. dsp asp csp pvt pfc fr fr. archdeacon madam baron
    viscount duchess countess trooper alderman ald assemblyman assemblywoman
    councilmember undersecretary comptroller treasurer magistrate
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baroness judge
    justice president vice prime minister premier speaker chancellor secretary senator sen sen. rep
    rep. cllr cllr. supt supt. insp insp. cpl cpl. pc dci barrister solicitor
    dpo rpo cpo ssp acp dcp sho igp dgp adgp recorder
    congressman congresswoman representative governor gov gov. mayor councillor councilor
    councilman councilwoman ambassador envoy general gen gen. lieutenant lt lt. colonel col
    col. major maj maj. captain capt capt. sergeant sgt sgt. admiral adm adm. commander cmdr
    corporal brigadier marshal sheriff constable inspector superintendent detective
    commissioner chief director chairman chairwoman chair chairperson ceo king queen prince
    princess pope cardinal archbishop bishop reverend rev rev. father sister imam rabbi sheikh
    ayatollah attorney prosecutor coach deputy acting interim former ex-president then-president
    foreign finance interior defence defense health education environment
    treasury home shadow state lawmaker mp spokesman spokeswoman spokesperson leader officer
    manager analyst economist
    """
)

# One person, by office or trade: singular heads of a source phrase.
ROLES = TRADES | words(
    """
    rival ruler monarch chieftain agent conductor biographer warden trooper tycoon billionaire boss
    skipper striker defender
    trainer referee umpire promoter foreman partner fiance fiancee roommate housemate classmate
    caller bidder informant inmate examiner deacon principal headmistress dean provost tutor
    trainee apprentice volunteer donor trustee treasurer planner surveyor designer bartender
    screenwriter influencer podcaster golfer veteran airman cadet mourner worshipper pilgrim
    traveler traveller courier steward controller dispatcher fireman cop undersecretary consul
    spokesman spokeswoman spokesperson official officer minister president chief director head
    leader lawmaker politician mp senator governor mayor councillor ambassador envoy diplomat
    commander general captain colonel sheriff prosecutor lawyer attorney judge coroner doctor
    medic nurse surgeon paramedic analyst economist strategist trader expert researcher
    scientist professor historian author writer journalist reporter correspondent editor
    activist campaigner organiser organizer witness resident neighbour neighbor survivor victim
    relative farmer teacher student worker employee driver pilot fisherman shopkeeper owner
    manager executive chairman chairwoman chair founder ceo cfo secretary aide adviser advisor
    source insider coach player artist actor singer rapper priest bishop imam monk
    mother father brother sister son daughter wife husband uncle cousin friend colleague guard
    soldier fighter militant rebel protester demonstrator voter candidate delegate negotiator
    mediator investigator inspector detective engineer architect developer investor banker
    broker representative coordinator administrator commissioner counsellor counselor guide
    refugee migrant eyewitness person man woman boy girl villager fan customer passenger tourist
    backbencher frontbencher environmentalist strongman mogul lobbyist financier undergraduate
    announcer mum mom dad gran nan grandma grandad granddad
    monitor meteorologist forecaster seismologist epidemiologist virologist publisher
    publicist premier chancellor king queen prince princess pope cardinal archbishop rabbi
    sheikh ayatollah congressman congresswoman councilman councilwoman superintendent constable
    sergeant lieutenant contributor co-author co-founder defendant plaintiff critic opponent
    supporter ally deputy ssp dpo sho igp dgp
    """
)

# Several people without a name.
GROUPS = PLURALS | words(
    """
    backers detractors proponents foes rivals naysayers doubters
    deputies troopers marshals agents callers bidders suspects volunteers donors planners surveyors
    veterans mourners worshippers pilgrims travelers travellers couriers controllers dispatchers
    firemen cops sheriffs constables chiefs bosses captains marchers kidnappers hijackers
    militiamen islamists loyalists nationalists peacekeepers commandos wholesalers distributors
    officials officers sources witnesses eyewitnesses residents doctors medics nurses paramedics
    rescuers
    relatives families parents neighbours neighbors villagers locals survivors activists
    campaigners organisers organizers lawmakers politicians mps senators ministers diplomats
    commanders analysts economists strategists traders experts researchers scientists
    historians journalists reporters aides advisers advisors insiders prosecutors lawyers
    attorneys investigators detectives engineers developers investors bankers brokers farmers
    fishermen teachers students workers employees drivers owners managers executives critics
    opponents supporters allies rebels militants insurgents fighters soldiers troops protesters
    demonstrators authorities people men women parliamentarians legislators councillors leaders
    delegates negotiators mediators monitors observers forecasters meteorologists seismologists
    firefighters guards coordinators representatives commentators pundits respondents voters
    refugees migrants colleagues friends fans customers passengers tourists others some many
    several both most republicans democrats dems conservatives liberals unionists separatists
    separatist lobbyists directors trustees shareholders spokespeople spokesmen authors
    participants academics staff crew inspectors auditors coroners judges jurors
    jury captors inmates persons plaintiffs defendants claimants employers patients family
    """
)

# Bodies that speak with one voice.
BODIES = words(
    """
    resort zoo casino museum junta constabulary delegation chipmaker drugmaker grocer supermarket
    mission hospice cooperative confederation guild pharmacy distillery
    police treasury army military navy government ministry parliament congress senate house cabinet
    council commission committee court agency authority department office bureau board bank
    fund company firm group union party movement militia coalition alliance association
    federation organisation organization institute institution university college hospital
    clinic school church charity foundation trust service services force forces administration
    embassy consulate secretariat presidency palace regime opposition team club league academy
    centre center network exchange operator airline carrier manufacturer maker retailer lender
    insurer developer brigade battalion command headquarters campaign prosecution defence
    defense regulator watchdog ombudsman tribunal registry registrar observatory survey_office
    society chamber syndicate consortium conglomerate corporation startup airport railway
    municipality prefecture state city county province district nation country kingdom republic
    ngo utility chain cartel brewer builder supplier contractor exporter importer giant automaker
    carmaker steelmaker planemaker jeweller jeweler wholesaler discounter bookmaker refiner
    diocese archdiocese
    nonprofit thinktank think-tank pollster brokerage consultancy publisher panel
    inquiry industry
    """
)

# "Aid agencies estimate", "local banks warn": several bodies.
BODY_PLURALS = frozenset(
    f"{body[:-1]}ies" if body.endswith(("cy", "ny", "ty", "ry", "my")) else f"{body}s"
    for body in BODIES
    if not body.endswith(("s", "ch", "h"))
) | words("churches companies branches")

# Written words that speak for their makers.
DOCUMENTS = words(
    """
    autobiography biography memoir memoirs diary petition brochure pamphlet preprint dataset logs
    report reports study studies survey surveys poll polls census data figures numbers statistics
    estimate estimates document documents filing filings statement statements release record
    records memo memorandum letter letters email e-mail paper papers audit review analysis
    research index bulletin advisory update dossier indictment complaint lawsuit affidavit emails
    verdict ruling judgment judgement manifesto plan budget bill law proposal forecast
    forecasts projection projections assessment findings finding evidence results result tally
    count transcript transcripts article book website site tweet post press-release communique
    communiqué declaration resolution prospectus ledger register database chart table model
    models ballot investigation inquiry inquest minutes agreement contract treaty order
    testimony articles account accounts documentary profile notice sitrep paperwork
    guidance readout suit note polling trial trials
    experiment experiments simulations interviews footnote invoice videos photographs images
    advisories newsletter assessments appraisal appraisals evaluation evaluations analyses audits
    reviews bulletins indictments affidavits mapping mappings outlook
    barometer ranking rankings leaflet newspoll manifest manifests chargesheet
    lawsuits petitions memos plans slide slides presentation
    files archives ledgers spreadsheet spreadsheets timesheets receipts invoices
    """
)

# Outlets whose names do not show it; names in "… News", "… Times" need no row.
OUTLETS = words(
    """
    reuters afp ap bbc cnn nbc abc cbs npr pbs msnbc itv tass interfax ria xinhua kcna yonhap
    kyodo bloomberg efe dpa ansa anadolu pti ani axios politico cnbc aljazeera al-jazeera vox
    buzzfeed wikinews rt irna isna fars tasnim ukrinform unian belta apa dw sky rte rté nhk
    tvnz rnz sbs voa rfi rfe/rl rferl upi mediapart spiegel bild stern focus elpais folha globo
    clarin clarín reforma proceso corriere repubblica nos rtl tf1 bfmtv lusa ndtv ians dawn geo
    ary gazeta kommersant vedomosti rbc meduza novaya lenta amaq sana wafa mehr petra
    """
)

OUTLET_WORDS = words(
    """
    news times post herald tribune gazette journal guardian telegraph observer mirror mail
    express independent chronicle examiner inquirer bulletin wire press daily weekly magazine
    newspaper newspapers newswire broadcaster television tv radio channel agency-france media
    website site tabloid outlet paper france-presse
    """
)

# Words of a capitalised name that make it a body's name, not a person's.
BODY_NAMES = words(
    """
    ministry department office agency bureau commission committee council court bank fund
    company corp corp. corporation inc inc. ltd ltd. plc llc group holdings union party
    movement front army navy force forces command police guard service services administration
    authority board association federation confederation league society institute institution
    university college school hospital clinic center centre foundation trust organization
    organisation international watch amnesty cross crescent house senate congress parliament
    assembly cabinet government kremlin pentagon palace presidency embassy nations un u.n. eu
    e.u. nato who w.h.o. unicef unhcr us u.s. uk u.k. imf oecd opec state states kingdom
    republic airlines airways motors reserve treasury exchange network coalition alliance
    chamber programme program project initiative reporters research partners capital securities
    consulting analytics survey survey's academy brothers brotherhood church club united rovers
    athletic district county city borough parish region region's airport labour
    conservatives republicans democrats taliban hamas hezbollah fire rescue ambulance health
    statistics unit division forum inspectorate
    observatory directorate secretariat tribunal corps brigades caucus laboratory
    consortium
    """
)

PLACES = words(
    """
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain
    bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria burma cambodia
    cameroon canada chad chile china colombia congo croatia cuba cyprus denmark ecuador egypt
    england eritrea estonia ethiopia europe fiji finland france gabon gambia georgia germany
    ghana greece guatemala guinea guyana haiti honduras hungary iceland india indonesia iran
    iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait
    kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg madagascar malawi
    malaysia mali malta mauritania mauritius mexico moldova mongolia montenegro morocco
    mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
    palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
    samoa scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
    switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan
    uganda ukraine uruguay uzbekistan vatican venezuela vietnam wales yemen zambia zimbabwe
    washington moscow beijing london paris berlin kyiv kiev tehran tokyo brussels ankara delhi
    islamabad seoul pyongyang jerusalem cairo baghdad
    """
)
# What the news calls a body whose name does not say what it is: "Orvane … the company".
BUSINESS = words(
    """
    company firm business manufacturer maker retailer airline carrier operator chain giant lender
    insurer utility supplier developer exporter contractor builder brewer automaker carmaker
    chipmaker drugmaker conglomerate startup group bank
    """
)
