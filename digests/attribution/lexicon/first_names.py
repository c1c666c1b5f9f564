"""First names of the world's news as data, by which a person's gender is told.

Names that men and women bear alike ("Andrea", "Kim", "Robin") stand in neither of the first two
tables: they only tell that it is a person.
"""

from digests.text.word_lists import words

MALE = words(
    """
    aaron abbas abdel abdelaziz abdi abdou abdoulaye abdul abdullah abdullahi abel abraham abu
    adam adrian ahmad ahmed aidan akira akram alain alan albert alberto alejandro aleksandar
    aleksander aleksandr alessandro alessio alexander alexandre alexei alexey alfred alfredo
    ali alistair allan allen alvaro amadou amarjit amin amir amit anatoly anders andre andreas
    andrei andres andrew andrey andriy andrzej angus anil anselm anthony antoine anton antonio
    antony anwar arjun armando arnold artem arthur arturo arvind ashok asif augusto barack
    barry bart bas bashar bashir ben benedict benjamin benny benoit benoît bernard bernardo
    bernd bernie bertrand bill billy bjorn björn bob bogdan boris boubacar brad bradley branko
    brendan brett brian bruce bruno bryan burak carl carlo carlos cedric cees cesar charles
    cheikh chinedu chris christian christoph christophe christopher chuck chukwuma cillian
    claudio claus clive clyde colin conor craig cristian curtis cyril cyrus dale damian damien
    daniel daniele danilo danny dara dario darren daryl dave david davide dean declan deepak
    denis dennis derek desmond didier diego dieter dimitri dimitris dino dirk dmitri dmitry
    dmytro dominic don donald donnie doug douglas dragan dries duane duncan dwight dylan eamon
    earl eddie edgar eduardo edward edwin egon elias elijah elmer emanuele emeka emile emilio
    emmanuel emmerson emomali enrico enrique eoin eric erich erik ernest ernesto erwin esteban
    ethan eugene evan evgeny fabian fabio fabrice faisal farhad farid farouk fathi federico
    felipe felix femi ferdinand fergus fernando filip filippo florian floris francesco francis
    francisco franck franco frank franklin franz fred frederic frederick friedrich fritz
    gabriel gareth garry gary gavin geert gennady geoff geoffrey georg george georges georgi
    gerald gerard gerardo gerhard gert gianni gideon gilbert gilles giorgio giorgos giovanni
    gitanas giuseppe glen glenn gonzalo goran gordon graham grant greg gregor gregory grigory
    guido guillaume guillermo gunnar gunther gurbanguly gustavo guy gérard habib hakan hal
    hamad hamdi hamid hamza hank hans harald harish harold haroon harry haruki harvey hasan
    hashim hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hernan
    hervé hesham hiroshi hisham horacio horst hossein howard hubert hugh hugo hussain hussein
    hyun-woo håkan ian ibrahim ibrahima idris ifeanyi ignacio igor ilham ilir ilya imad imran
    ion isaac ismael ismail issa ivan ivo jack jacob jacques jake jakob jakub jamal james janos
    jared jaroslav jason javad javier jay jean-claude jean-luc jean-marc jean-paul jean-pierre
    jeff jeffrey jens jeremy jeroen jerome jerry jesus jim jimmy joachim joao joaquin joe joel
    joerg johan johann johannes john johnny jon jonas jonathan joost jorge joris jorma jose
    josef joseph josh joshua josé jozef joão juan juergen juha julian julien julio julius juma
    jun junichi justin jérôme jörg jürgen kamal karel karim karl kaspar kasper kayode kees keir
    keith ken kenji kenneth keo kevin khaled khalid khalil kirill klaus koen kofi konrad
    konstantin kumar kurt kwame kwesi kyle lamar larry lars laurent lawrence leif leland len
    leo leon leonard leonardo leonid leopold leroy les leszek lewis liam lionel lloyd lorenzo
    lothar lou louis luc luca lucas lucien ludwig luigi luis luiz luka lukas luke luther lutz
    maarten magnus mahamadou mahmood mahmoud malcolm malik mamadou manfred manoj manuel marc
    marcel marcelo marco marcos marcus marek mario marius mariusz mark marko markus marlon
    martin marty marvin marwan massimo mateo mateusz mathias mathieu matt matteo matthew
    matthias matti maurice mauricio maurizio max maxim maxime maximilian mehdi mehmet mehrdad
    melvin mervyn michael michal michel miguel mihai mika mikael mike mikhail mikheil miklos
    milan miles milos mitch mitchell mohamad mohamed mohammad mohammed mohsen moises moses
    mostafa moussa muhammad muhammadu mukesh murat musa mustafa mustapha mykhailo mykola nabil
    nadir narendra naresh naser nasser nathan nathaniel naveed ned neil nelson nenad neville
    niall nicholas nick nico nicolas nigel nikola nikolai nikolas nikolay nikos nils nitin
    nnamdi noel norbert norman nuno obinna odd olaf ole oleg oleh oleksandr oleksii oleksiy
    oliver olivier olli olusegun omar orlando oscar oskar osman osvaldo otto ousmane pablo
    paddy padraig pankaj paolo pascal patrice patricio patrick patrik paul paulo pavel pavlo
    pawel pedro pekka per pervez pete peter petr petro petros phil philip philipp philippe
    phillip pier pierre piers pieter pietro piotr pius prakash radoslaw rafael rafał rahul
    rainer raj rajesh rakesh ralf ralph ramesh ramon ramzan ramón randall randy rashid raul
    ravi ray raymond raúl recep reinhard renato renzo rené reza ricardo riccardo richard rick
    ricky rob robert roberto rocco rod roderick rodrigo roger roland rolf roman ron ronald rory
    ross roy ruben rudolf rudy rupert russ russell ruud ryan rémi saad saddam sadiq saeed said
    saif salah salem salim salman salvador salvatore sami samir samuel sandeep sander sandro
    sanjay sanjeev santiago satish saul scott seamus sean sebastian sebastien segun serge
    sergei sergey sergio serhiy seth shahid shane shaukat shaun shawn shigeru shinzo sid simon
    sipho slobodan solomon stanislav stanley stefan stefano stephan stephane stephen steve
    steven stewart stig stuart stéphane suleiman sunil suresh sven sylvain sébastien taavi
    tadeusz takashi takeshi tamer tarek tariq tayyip ted tendai terence terrence thabo themba
    theo theodore thibault thierry thomas tiago tim timo timothy tobias toby todd tom tomas
    tomasz tommaso tommy tomáš tony torsten travis trevor tunde tyler uche ugo ulrich umar
    umberto uwe vaclav valentin valerio valery vasily vasyl vernon vijay vikram viktor vince
    vincent vincenzo vinod vitali vitaly vittorio vivek vlad vladimir volker volodymyr
    vyacheslav václav wade wael waleed walid walt walter warren wayne werner wes wilhelm will
    willem william willy wim wojciech wolfgang wouter xavier yahya yann yannis yaroslav yasin
    yasser yassin yaw yevgeny yiannis yoshihide youssef yuri yury yusef yusuf yves zachary zaki
    zbigniew ziad zoltan zoran
    """
)

FEMALE = words(
    """
    abigail ada adaeze adele adriana agnes agnieszka agnès aida aigul aisha aishatu akinyi
    alejandra aleksandra alessandra alexandra alice alicia alina alison alla allison alma amal
    amanda amber amelia amina aminata amira amy ana anahit anastasia angela angelica angelina
    anita anja anke ann anna annalena anne anneke annette annie annika antje antonia anya aoife
    arlene asha ashley asma astrid atieno audrey aung aya ayse ayşe barbara beata beate
    beatrice beatriz becky bella benazir bernadette beth bettina betty beverly bianca birgit
    birta bonnie brenda bridget brigid brigitte britta brittany bríd caitlin camila camilla
    carina carla carmen carol carolina caroline carolyn carrie catalina caterina catherine
    cathy cecile cecilia chantal charlotte cheryl chiara chioma chloe christa christina
    christine ciara cindy claire clara clare claudia colette colleen connie constance consuelo
    cora corinne cristiane cristina cynthia dagmar daisy dalal dalia daniela danielle daphne
    deb debbie deborah debra deepa deirdre delia denise diana diane dilma dina dolores donna
    dora doreen doris dorothea dorothy ebba edda edith edna eileen ekaterina elaine eleanor
    elena eleni elin elisa elisabeth elise eliza elizabeth elke ella ellen elsa elvira emilia
    emily emma erica erika erin esperanza esra estelle esther eugenia eva eve evelyn fadia
    faith fanny farah fatima fatou fatoumata federica felicia femke feride fernanda fiona flora
    florence folasade frances francesca francoise françoise freya frida gabriela gabriella
    gabrielle gail galina gemma genevieve georgina gerda gertrude gesine gillian gina giorgia
    gisela giselle giulia giuliana gladys gloria grace greta gretchen gráinne guadalupe gudrun
    gulnara gwen hadja haifa hala halima hanan hanna hannah harriet hazel heather heidi heike
    helen helena helene helga hilary hilda hillary hind hortensia huda hélène ida ilona ilse
    imelda imogen indira ines inga inge ingrid inna inés irena irene irina iris irma isabel
    isabella isabelle itzel ivana ivanka ivy jacinda jacqueline jamila jane janet janice janine
    jasmin jasmine jean-anne jeanette jeanne jenna jennifer jenny jessica jill joan joana
    joanna joanne johanna josephine joy joyce juanita judith judy julia juliana julie juliet
    juliette june justine kaja kamala karen karin karina karla kate katerina katharina
    katherine kathleen kathryn kathy katie katja katrin katy kavita kayla keiko kelechi ketevan
    khadija kirsten kirsty kristen kristin kristina kristine laila lakshmi lara latifa laura
    lauren layla leah leila lena lesley leticia lidia liesl lila lilian liliana lily lina linda
    lindsay lisa lise liv liz liza lois lola lorena loretta lorna lorraine louisa louise lubna
    lucia lucie lucinda lucy lucía luisa lydia lyudmila mabel madeleine madeline madina mae
    magda magdalena maggie maia maja malala malgorzata mandy manuela mara marcela marcia
    margaret margarita margot marguerite maria mariam mariana marianne marie marieke mariella
    marina marisol marit marjorie marlene marta martha martina mary maryam matilda maud maureen
    maya meenakshi meera megan mei melanie melinda melissa mercedes mercy meryl mette mia
    michaela michelle mildred milena miranda miriam moira mollie molly mona monica monika
    monique muriel myra myriam myrna nadezhda nadia nadine nadja nana nancy naomi nasrin
    natalia natalie natalya natasha nathalie neha nell nelly ngozi niamh nichola nicole
    nicoletta nina nino nirmala nisha nkosazana noemi nomvula nora norma noura nuria odile
    oksana olena olga olivia oluchi ophelia orla ornella paloma pam pamela paola patricia patty
    paula paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pia
    pilar polly pooja priti priya priyanka rachel raffaella rani rania raquel rebecca reem
    regina renata renate renée rhoda rima rita roberta rocio roisin romina ronja rosa rosalie
    rosalind rosanna rosario rose roseanne rosemary rosie roxana ruth ruzan róisín sabine
    sabrina sadia sally salma salome samantha samira sandra sania sanna saoirse sara sarah
    saskia selina selma serena shabana shami shanti sharon sheila shelley sheryl shira shireen
    shirley sibel sigrid silke silvana silvia simonetta sinead sinéad siobhan smriti sofia
    sofía solveig sonal sonia sonja sophia sophie stacey stella stephanie sue sunita susan
    susana susanna susanne sushma suzan suzanne svenja svetlana svitlana sylvia sylvie tamar
    tamara tania tanja tanya tara tatiana tatyana teresa tessa thandi thea thelma theresa
    therese tina tiziana toril tricia trude tzipi ulla ulrike uma ursula usha valentina valeria
    valerie vanessa vera veronica veronika veronique victoria viktoria violet violeta virginia
    vivian viviane wanda wanjiru wendy wilhelmina wilma winifred winnie xenia ximena xiomara
    yael yasmin yasmine yelena yetunde yevgenia yolanda yulia yuliya yuriko yvette yvonne zahra
    zainab zara zeinab zoe zofia zoë zsuzsanna zuzana çiğdem
    """
)

EITHER = words(
    """
    addison ahn ainsley akinola alba alex alexis amari andrea andy angel ariel ashton aubrey
    bailey bao blake bobby cameron camille carey casey chandra charlie chen chi choi claude
    courtney dakota dana dani darcy devon dominique drew edel eden emerson finley fran frankie
    gale glenys hao harper hayden hee hong hua hui hyun jackie jaden jae jaime jamie jan jean
    jess jesse jessie jia jian jin jing jinping jo jocelyn jody jordan jules jung kai
    kelly kelsey kendall kerry kim kit kris lan laurence lee lei leigh leslie lin lindsey ling
    liu logan loren luan lynn manon marion marley maxi mel meng merle michele min mina ming
    minh modi morgan nam nan nat ngoc nguyen nicky nicola nikita nikki noa noor nour
    ola park parker pat payton phuong ping qing quinn reese rene riley rio robin rowan
    rui sacha sage sam sandy sang sasha shannon shay shelby shi sidney simone skyler soo stevie
    sun sung sydney tatum taylor teddy terry thuy toni tracy tran tzvi val wang wei wen whitney
    xi xiao xin yan yang yi ying young yu yuan yue yun zhang zhao zhou
    """
)
