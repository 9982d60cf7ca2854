/**
 * Words that news uses for one thing, a class a line; the first names the class. Words stand in their plain form, strong verbs also
 * in the forms that are often taken for nouns.
 */
const ROWS = `
kill die dead death fatal fatality slay murder toll casualty perish
injure wound hurt injury injured
arrest detain apprehend custody detention
jail imprison sentence prison incarcerate
convict conviction guilty
truce ceasefire pause armistice cessation
agree accept approve approval consent acceptance endorse endorsement ratify
deal pact accord treaty settlement agreement
proposal propose plan scheme blueprint
talk discuss discussion negotiate negotiation negotiations talks conversation call speak phone spoke spoken
visit travel trip tour journey
rise increase climb grow growth gain jump surge soar advance rose risen grew grown
fall drop decline decrease slip tumble plunge slide shrink fell fallen slid shrank shrunk
raise hike lift boost
cut reduce lower trim slash reduction
win victory beat defeat triumph won beaten
lose loss lost
warn warning caution
worry concern fear wary scepticism skepticism sceptical skeptical doubt suspicion mistrust
delay postpone defer delayed setback
cancel scrap axe abandon
resign quit resignation
appoint name nominate appointment
chief boss head director chairman ceo
company firm corporation business
profit earnings
revenue sales turnover
sue lawsuit litigation
deny denial
reject refuse rejection refusal rebuff
support back backing
oppose opposition
buy acquire purchase acquisition takeover bought
begin start launch commence began begun
end finish conclude
close shut closure
hold stage held
introduce unveil present
return rerun re-run reopen re-open redo
request call-for ask demand urge recommend recommendation
strike walkout stoppage
vote ballot poll election
parliament assembly legislature
aeroplane plane aircraft jet airliner superjumbo
ship vessel boat
car vehicle
earthquake quake tremor
storm hurricane cyclone typhoon
fire blaze wildfire
explosion blast explode bomb bombing
crash collide collision
capsize sink overturn sank sunk
shoot shooting gunfire
attack assault raid strike
people person victim
child children schoolchild youngster
soldier troops troop serviceman
policeman police officer
doctor physician medic
patient sufferer
worker employee staff
protest demonstration rally demonstrate
accident incident mishap
error glitch problem fault malfunction
study trial research
drug medicine medication
vaccine jab vaccinate inoculate immunise immunize
infect infection
rain rainfall downpour
money cash fund
price cost
pay salary wage
leave depart departure
arrive arrival land
build construct construction built
evacuate evacuation
rescue save
missing unaccounted
legitimise legitimize
compensate compensation
replace overtake pass surpass outsell overtook overtaken outsold
probe spacecraft capsule
announce announcement unveil
contingent conditional pending pend
inflation
unemployment jobless joblessness
turnout
magnitude
`;

/** A word's class where it has one. */
export const WORD_CLASSES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .toReversed()
    .flatMap((row) => {
      const members = row.split(" ");
      return members.map((word): [string, string] => [word, members[0] ?? word]);
    }),
);

/** Classes that by themselves tell what is counted: two tolls of one event need no further words in common. */
export const COUNTED_CLASSES: ReadonlySet<string> = new Set(
  "kill injure arrest evacuate missing infect rescue profit revenue turnout inflation unemployment magnitude".split(
    " ",
  ),
);
