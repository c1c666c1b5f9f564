"""The fields of offices and bodies: "Water and Power", "Food and Agriculture"."""

from digests.text.word_lists import words

FIELDS = words(
    """
    affairs agribusiness agriculture airports arts aviation broadcasting budget business children
    citizenship climate commerce communication communications community construction consumer
    correctional culture customs cyber defence defense development digital disaster drug drugs
    economic economy education electricity emergency employment energy enterprise enterprises
    environment environmental equality ethics external families family finance fisheries food
    foreign forest forestry forests gas health heritage higher highways home housing human
    humanitarian immigration industrial industries industry information infrastructure initiatives
    innovation integration interior international investment irrigation justice labor labour land
    lands law livestock management manpower maritime media mineral mines mining nature oil parks
    payments petroleum planning ports postal power prisons privatisation privatization procurement
    production prosecutions public rail railways reforms refugees religious research resources
    revenue rights roads rural safety sanitation science security services settlement settlements
    shipping skills social sport sports staff state statistics steel supplies supply taxation
    technology telecommunications textile textiles tourism trade training transport transportation
    tribal urban veterans waste water welfare wildlife women works youth
    """
)
# "Commissioner of Police Ida Lund"; but "police and Health Minister Ida Lund" are two.
FORCES = words("air army corps naval navy police")
