const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that name an office or occupation of a person. Lower case, singular. */
export const ROLE_NOUNS = set(`
president vice-president chancellor minister premier secretary undersecretary senator congressman congresswoman representative governor mayor mayoress ambassador consul
envoy diplomat spokesman spokeswoman spokesperson director chairman chairwoman chairperson chair ceo cfo coo cto cmo chief executive officer manager founder co-founder
cofounder owner co-owner leader co-leader head headteacher headmaster headmistress deputy commissioner commander commandant general brigadier colonel major captain
lieutenant sergeant corporal constable superintendent admiral judge justice magistrate coroner prosecutor lawyer barrister attorney counsel solicitor advocate
ombudsman registrar analyst economist expert specialist professor lecturer academic scholar dean rector provost principal researcher scientist physicist chemist
biologist geologist astronomer astronaut cosmonaut seismologist epidemiologist virologist meteorologist climatologist ecologist oceanographer engineer mathematician
statistician psychologist psychiatrist sociologist anthropologist archaeologist historian philosopher theologian doctor physician surgeon nurse midwife paramedic
pharmacist dentist cardiologist oncologist paediatrician pediatrician veterinarian neurologist pathologist consultant teacher author writer novelist poet playwright
journalist reporter editor columnist correspondent broadcaster presenter anchor host actor actress singer songwriter rapper musician composer conductor pianist
guitarist drummer artist painter sculptor photographer filmmaker architect designer player striker midfielder defender goalkeeper forward winger quarterback pitcher
batsman bowler sprinter runner swimmer cyclist boxer golfer skier skater athlete gymnast jockey coach manager trainer referee umpire captain skipper champion driver
pilot sailor skier king queen prince princess duke duchess earl baron baroness sultan emir sheikh pope bishop archbishop cardinal imam rabbi priest vicar pastor
reverend ayatollah cleric adviser advisor aide delegate negotiator mediator candidate nominee incumbent lawmaker legislator councillor councilman councilwoman
councilor mp mep msp treasurer trustee insider activist campaigner organiser organizer dissident partner member boss strategist pollster inspector detective sheriff
marshal ranger firefighter veteran resident critic producer developer programmer entrepreneur businessman businesswoman investor banker trader broker shareholder
official whip speaker regulator farmer fisherman shopkeeper farmworker worker trade-unionist guide curator librarian chef restaurateur hotelier publisher agent
father mother brother sister son daughter wife husband widow widower uncle aunt cousin neighbour neighbor friend colleague classmate survivor witness eyewitness
victim suspect defendant plaintiff patient student pupil passenger tourist homeowner tenant volunteer`);

/** Nouns that describe a body, a firm or a place. Lower case, singular. */
export const BODY_NOUNS = set(`
company firm maker manufacturer airline airframer carrier bank retailer group agency organisation organization consortium subsidiary parent unit division label union
party newspaper daily weekly tabloid magazine broadcaster network station university college school hospital clinic charity foundation institute institution
think-tank thinktank watchdog ministry department office court tribunal regulator operator provider supplier producer chain supermarket brand band club team league
federation association confederation committee commission council board authority assembly parliament congress senate city capital town village region province state
country nation island river lake mountain volcano airport base factory plant publisher studio developer builder housebuilder bookmaker insurer lender alliance bloc
faction militia movement giant conglomerate exchange startup start-up contractor utility brewer brewery drugmaker carmaker automaker chipmaker shipbuilder steelmaker
miner refiner distributor wholesaler platform website portal service programme program project museum gallery theatre theater laboratory lab observatory trust fund
society church mosque archdiocese diocese order fleet navy army force constabulary police brigade corps guild chamber bureau secretariat directorate inspectorate
pharmacy restaurant hotel cooperative co-operative partnership venture`);

/** Offices whose holder everybody knows; naming them is no claim unless more than a country goes before. */
export const KNOWN_OFFICES = set("president king queen pope");

/** People and things in a group that may speak as one. Lower case, plural or collective. */
export const COLLECTIVES = set(`
police officials authorities witnesses eyewitnesses sources analysts economists experts scientists researchers doctors prosecutors investigators lawyers critics
campaigners activists residents locals relatives families neighbours neighbors colleagues supporters opponents rivals ministers lawmakers legislators politicians
senators diplomats observers commentators historians engineers executives bosses managers traders investors brokers shareholders bankers retailers farmers unions
workers strikers staff teachers nurses students pupils parents patients passengers survivors rescuers firefighters paramedics emergency-services troops rebels
militants insurgents separatists protesters demonstrators organisers organizers regulators insurers manufacturers producers airlines authors judges magistrates
jurors lawmakers delegates negotiators mediators monitors inspectors forecasters meteorologists seismologists epidemiologists physicians surgeons academics pollsters
voters commissioners councillors spokespeople representatives leaders members players coaches fans media press reports newspapers administration cabinet presidency leadership embassy government opposition parliament`);

/** Documents, measurements and proceedings that tell something by themselves. Lower case, singular. */
export const DOCUMENT_NOUNS = set(`
report study survey poll review inquiry enquiry investigation audit analysis assessment paper article document documents memo memorandum letter email e-mail mail
statement release bulletin notice announcement communique communiqué declaration figure data statistic number record result finding research projection forecast
estimate calculation model census index indictment complaint filing lawsuit affidavit verdict ruling judgment judgement order transcript recording footage video
photo photograph image picture post tweet message text blog book diary memoir speech address interview testimony evidence map chart table test trial simulation
exit-poll text copy wording file dossier cable note accounts`);

/** Words of office names after "secretary of", "minister for" and the like. Lower case. */
export const OFFICE_WORDS = set(`
state defense defence health education labor labour justice energy agriculture transport transportation commerce homeland security treasury interior culture finance
environment housing trade foreign affairs home business work pensions science innovation technology digital media sport sports tourism food rural climate water
women equality families children immigration police staff`);

/** The singular of a regular plural ("officials": "official"), lower case; short words stay. */
export function singular(lower: string): string {
  if (lower.length > 5 && lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return lower.endsWith("s") ? lower.replace(/(?<=[a-z]{3})(?<!s)s$/, "") : lower;
}
