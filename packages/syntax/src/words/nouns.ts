/** Nouns of news, in the singular. */
export const NOUNS = `
ability absence abuse academy accident accord account accusation achievement act action activist activity
actor actress addition address adviser advisor advocate affair age agency agenda agent aggression
agreement agriculture aid aide aim air aircraft airline airport airstrike alarm album alert allegation
alliance ally alternative altitude aluminium ambassador ambition ambulance amendment ammunition amount
analysis analyst ancestor anger anniversary announcement answer antibiotic anxiety apartment apology
appeal appearance applicant application appointment approach approval area arena argument arm army
arrangement array arrest arrival arson art article artillery artist aspect assassination assault assembly
assessment asset assistance assistant association asylum athlete atmosphere atrocity attack attempt
attendance attention attitude attorney auction audience audit author authority avalanche average aviation
award bacteria badge bag bail bailout balance ballot ban band bank banker bankruptcy bar barracks barrel
barrier base basis battalion battery battle beach beam bed behavior behaviour belief benefit bid bill
billionaire bird birth birthday bishop blackout blame blast blaze block blockade blockchain blood
bloodshed blow board boat body bomb bomber bombing bond bonus book boom boost border boss bottle boundary
box boy boycott brain branch brand breach bread break breakdown breakthrough breath bribe bribery bridge
briefing brigade broadcaster broker brother budget builder building bulk bullet burden bureau bus bush
business businessman buyer cabinet cable camera camp campaign campaigner cancer candidate capacity capital
captain car carbon care career cargo carrier case cash casualty catalogue category cathedral cattle cause
caution cave ceasefire celebration cell census center centre century ceremony chain chair chairman
chairwoman challenge chamber champion championship chance chancellor change channel chaos character charge
charity chart charter chemical chief child childhood choice church circuit circumstance citizen
citizenship city civilian claim clash class clause clearance clerk client climate climb clinic clock
closure club coach coal coalition coast coastguard code coffee coin collaboration collapse colleague
collection college collision colonel colony column combat combination comeback comedy comet command
commander comment commerce commission commissioner commitment committee commodity community company
comparison compensation competition competitor complaint complex component composer compound compromise
computer concept concern concert concession conclusion condition conduct conference confession confidence
conflict confrontation confusion congress connection conscience consensus consent consequence conservation
conservative consideration consortium conspiracy constable constituency constitution construction
consultant consultation consumer consumption contact container content contest context continent contract
contractor contrast contribution control controversy convention conversation convict conviction convoy
cooperation copper copy core corn corner coroner corporation correspondent corruption cost council
councillor counsel count counterpart country county coup couple courage course court cover coverage
crackdown craft crash creation creature credit creditor crew cricket crime criminal crisis criterion
critic criticism crop crossing crowd crown crude cruise culture curb curfew currency current curriculum
custody customer customs cut cyclist cyclone dam damage danger data database date daughter day deadline
deal dealer death debate debris debt debut decade decision declaration decline decrease deed defeat defect
defence defendant defender defense deficit degree delay delegate delegation delivery demand democracy
democrat demonstration demonstrator denial density departure deployment deposit depot depression deputy
description desert design designer desk destination destruction detail detective detention deterrent
devastation developer development device diagnosis dialogue diary dictator diet difference difficulty
dignity diplomacy diplomat direction directive director disagreement disappearance disappointment disaster
discipline disclosure discount discovery discrimination discussion disease dismissal disorder display
dispute disruption dissident distance distribution district diversity division doctor doctrine document
documentary dollar dome donation donor dose doubt downgrade downturn dozen draft drama draw dream dress
drill drink drive driver drone drop drought drug drum duration dust duty dynasty ear earning earthquake
east economist economy edge edition editor education effect efficiency effort election electorate
electricity element embargo embassy emergency emission emperor empire employee employer employment
encounter end enemy energy enforcement engagement engine engineer enterprise entertainment enthusiasm
entrance entrepreneur entry envelope environment envoy epidemic episode equality equipment era error
eruption escalation escape estate estimate ethic euro evacuation evaluation event evidence evolution
examination example exception excess exchange excuse execution executive exercise exhibition exile
existence exit expansion expectation expedition expense experience experiment expert expertise explanation
exploration explosion explosive export exposure expression extension extent extradition extreme extremist
fabric face facility fact faction factor factory failure faith fall fame family famine fan fare farm
farmer fashion fatality father fault favour fear feature federation fee feedback feeling fellow ferry
festival fever field fighter fighting figure file film final finance finding fine finger finish fire
firearm firefighter firm fish fisherman fishery flag flat fleet flight flood flooding floor flow fluid
focus food foot football footballer force forecast foreigner forest form formation formula fortune forum
foundation founder fraction fragment frame framework fraud freedom freight frequency friend front fuel
fugitive function fund fundraiser funeral future gain galaxy gallery game gang gap garden gas gate
gathering gear gender gene general generation generator genocide geography giant girl glacier glass goal
gold goods governance government governor grade graduate grain grant graph grass grave greenhouse grid
grief ground group growth guarantee guard guerrilla guest guidance guide guideline guilt gun gunfire
gunman gunshot habit habitat half hall halt hand harassment harbour hardship harm harvest hat hazard head
headline headquarters health hearing heart heat heating hedge height heir helicopter helmet help
hemisphere heritage hero hierarchy highway hijacker hill hint history hold holder holiday home homeland
hope horizon horse hospital host hostage hostility hotel hour house household housing human humanity
hunger hunt hurricane husband hypothesis ice idea identity ideology illness image imam immigrant
immigration immunity impact implementation implication import importance imprisonment improvement
incentive inch incident income increase incumbent independence index indication indicator individual
industry inequality infant infantry infection inflation influence information infrastructure ingredient
initiative injection injury innovation inquest inquiry insight inspection inspector inspiration
instability installation instance institute institution instruction instrument insurance insurgency
insurgent integration intelligence intensity intention interest interference interior interpretation
intervention interview introduction invasion investigation investigator investment investor invitation
involvement iron island isolation issue item jail jet job jobless journal journalist journey judge
judgment judiciary jump junction junta jurisdiction juror jury justice keeper key killer killing kilometer
kilometre king kingdom kit knife knowledge label laboratory labour lack lady lake land landing landlord
landmark landscape landslide lane language laser launch law lawmaker lawsuit lawyer layer lead leader
leadership league leak lease leather leave lecture legacy legend legislation legislator legislature lender
lesson letter level liability liberty library licence license lieutenant life light limit line link liquid
list literature litigation litre loan lobby lobbyist location lockdown logistics look loss lot lottery
love luxury machine machinery magazine magistrate magnitude mail mainland maintenance majority maker man
management manager mandate manifesto manner manufacturer manufacturing map margin marine mark market
marketing marriage martyr mass massacre master match mate material matter mayor meal meaning measure
mechanism medal mediator medication medicine meeting member membership memorandum memorial memory mention
merchant merger message metal method metre migrant migration mile militant military militia milk mill mind
mine miner mineral minister ministry minority minute miracle misconduct missile mission mistake mixture
mob mobility model moment momentum monarch monarchy money monitor monk monopoly month monument mood moon
moratorium morning mortality mortgage mosque mother motion motive motor motorcycle motorist mountain
mourner mouth movement movie murder muscle museum music musician mutation nation nationalist nationality
native nature navy neck need negotiation negotiator neighbor neighbour neighbourhood nerve network news
newspaper night nomination nominee norm north nose note notice notion novel number nurse object objection
objective obligation observation observer occasion occupation occurrence ocean offence offense offensive
offer office officer official oil operation operator opinion opponent opportunity opposition option orbit
order organ organisation organization organizer orientation origin orphan outbreak outcome outlet outlook
output outrage overhaul oversight owner ownership oxygen pace pack package pact page pain paint painting
pair palace pandemic panel panic paper parade parcel pardon parent parish park parliament parliamentarian
parole part participant participation particle partner partnership party pass passage passenger passion
passport past pastor patent path patient patrol patron pattern pause payment payroll peace peacekeeper
peak peasant penalty pension pensioner people percent percentage performance period permission permit
person personality personnel perspective petition petrol phase phenomenon philosophy phone photo
photograph photographer physician physicist picture piece pilgrim pilot pipe pipeline pirate place
plaintiff plan plane planet planner plant plastic plate platform player plea pledge plot plunge pocket
poem poet point poison pole police policeman policy politician politics poll pollution pool pope
population port portfolio portion portrait position possession possibility post poster potential pound
poverty power practice practitioner praise prayer precedent precinct prediction preference pregnancy
premier premiere premium preparation presence present presentation presidency president press pressure
price priest prime prince princess principle priority prison prisoner privacy privilege prize probability
probation probe problem procedure proceeding process producer product production profession professional
professor profile profit program programme progress prohibition project promise promotion proof propaganda
property prophet proportion proposal prosecution prosecutor prospect protection protein protest protester
protocol province provision provocation psychologist public publication publicity publisher punishment
purchase purpose pursuit push quality quantity quarantine quarter queen quest question queue quota quote
race racism radar radiation radical radio raid rail railway rain rainfall rally range ransom rape rate
rating ratio reaction reactor reader reality reason rebel rebellion rebound receipt reception recession
recipient recognition recommendation reconciliation reconstruction record recording recovery recruit
recruitment reduction reference referendum refinery reform refugee refusal regime region register regret
regulation regulator rehabilitation relation relationship relative release relief religion remark remedy
reminder removal rent repair repeal reply report reporter repression republic republican reputation
request requirement rescue rescuer research researcher reservation reserve reservoir residence resident
resignation resistance resolution resort resource respect respondent response responsibility rest
restaurant restoration restraint restriction result retailer retaliation retirement retreat return
revelation revenue reverse review revision revolt revolution reward rhetoric rice rider rifle right ring
riot rise risk ritual rival river road roadblock robber robbery rock rocket role roof room root rope rose
round route routine row rule ruler ruling rumour run runway rupee rush sabotage sacrifice safety sailor
saint salary sale salt sample sanction sand satellite satisfaction saving scale scandal scenario scene
schedule scheme scholar school science scientist scope score scrutiny sculpture sea search season seat
secret secretary section sector security segment seizure selection semester semifinal senate senator sense
sensor sentence sentiment separation separatist sequence sergeant series servant service session set
setback settlement settler severity shape share shareholder sheikh shelf shell shelling shelter sheriff
shift ship shipment shock shooter shooting shop shore shortage shortfall shot show showdown siege sight
sign signal signature significance silence silver singer sister site situation size skill skirmish sky
slavery slogan slowdown slump smoke smuggler snow soccer society software soil soldier solidarity solution
son song sort soul sound source south sovereignty soybean space spacecraft speaker species spectrum
speculation speech speed spending sphere spill spirit split spokesman spokesperson spokeswoman sponsor
sport spot spread spring spy squad square stability stadium staff stage stake stalemate stall stance
standard standing standoff star start startup state statement station statistic statue status statute
steel stem step stimulus stock stomach stone stop storage store storm story strain strategist strategy
stream street strength stress stretch strike striker stroke structure struggle student studio study style
subject submarine submission subsidy substance substitute suburb success succession successor suffering
sugar suicide suit sum summary summer summit sun supermarket superpower supervision supplier supply
support supporter supremacy surface surge surgeon surgery surplus surprise surrender surveillance survey
survival survivor suspect suspension suspicion sweep swing switch symbol sympathy symptom syndicate
syndrome system table tactic talent talk tank tanker tape target tariff task taxpayer tea teacher team
tear technician technique technology teenager telecommunication telephone telescope television temperature
temple tenant tendency tension tent tenure term terminal territory terror terrorism terrorist test
testimony testing text theatre theft theme theory therapy thing thousand threat threshold throne
thunderstorm ticket tide tie timber time timeline timetable title tobacco toll tomb ton tone tonne tool
top topic tornado torture total touch tour tourism tourist tournament town trace track trade trader
tradition traffic trafficking tragedy trail train trainee trainer training trait transaction transcript
transfer transformation transit transition translation transmission transparency transport transportation
trap trauma travel traveller treason treasurer treasury treat treatment treaty tree trend trial tribe
tribunal tribute trick trigger trip troop trophy trouble truce truck trust trustee truth tsunami tube
tunnel turmoil turnout turnover twin type typhoon tyre ultimatum umbrella uncertainty uncle underground
unemployment unification uniform union unit unity universe university unrest update upgrade uprising
uranium usage use user utility vacancy vaccination vaccine validity valley valuation value van variable
variant variation variety vehicle venture venue verdict verification version vessel veteran veto vice
victim victory video view viewer village villager violation violence virus visa vision visit visitor voice
volcano volume volunteer vote voter voting vow voyage vulnerability wage wait walk wall war warehouse
warfare warming warning warrant warrior warship waste watch watchdog water wave way wealth weapon weather
web website wedding week weekend weight welfare west wheat wheel whistleblower widow wife wildfire
wildlife will win wind window wing winner winter wire wisdom withdrawal witness woman wood word work
worker workforce workplace workshop world worry worth wound wreck wreckage writer yard year yen yield
youth zone
`;
