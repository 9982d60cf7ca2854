/** Each verb (dictionary form) with the noun of what it does, in the order of the alphabet. */
const PAIRS = `
  abandon abandonment|abolish abolition|absorb absorption|abuse abuse|accelerate acceleration|
  accept acceptance|access access|accuse accusation|achieve achievement|acknowledge acknowledgement|
  acquire acquisition|acquit acquittal|activate activation|adapt adaptation|add addition|
  adjourn adjournment|adjust adjustment|administer administration|admit admission|adopt adoption|
  advance advance|advertise advertising|advise advice|advocate advocacy|affect effect|agree agreement|
  aid aid|airlift airlift|allege allegation|allocate allocation|alter alteration|ambush ambush|
  amend amendment|amputate amputation|analyse analysis|analyze analysis|annex annexation|
  announce announcement|annul annulment|apologise apology|apologize apology|appeal appeal|
  appear appearance|apply application|appoint appointment|apprehend arrest|approve approval|argue argument|
  arm armament|arrest arrest|arrive arrival|ask request|assassinate assassination|assault assault|
  assemble assembly|assess assessment|assign assignment|assist assistance|assume takeover|assure assurance|
  attack attack|attempt attempt|attend attendance|auction auction|authorise authorisation|
  authorize authorization|avert prevention|avoid avoidance|award award|axe axing|back backing|bail bail|
  ballot ballot|ban ban|bar ban|barricade barricade|beat win|begin start|betray betrayal|bid bid|bill bill|
  blame blame|blast blast|bleed bleeding|block block|blockade blockade|bomb bombing|bombard bombardment|
  book booking|boost boost|borrow borrowing|bounce rebound|boycott boycott|breach breach|break break|
  breed breeding|bribe bribery|brief briefing|broadcast broadcast|budget budget|build construction|
  burgle burglary|burn burning|burst burst|bury burial|buy purchase|bypass bypass|calculate calculation|
  call call|campaign campaign|cancel cancellation|capsize capsizing|captain captaincy|capture capture|
  care care|carry transport|cast casting|catch catch|cause cause|caution caution|cease end|cede cession|
  celebrate celebration|censor censorship|chair chairmanship|challenge challenge|change change|
  charge charge|chase chase|cheat fraud|check check|choose choice|claim claim|clash clash|
  classify classification|clean cleaning|clear clearance|climb climb|close closure|coach coaching|
  coincide coincidence|collaborate collaboration|collapse collapse|collect collection|collide collision|
  combat fight|combine combination|commemorate commemoration|commence start|comment comment|
  commit commitment|communicate communication|compare comparison|compensate compensation|
  compete competition|compile compilation|complain complaint|complete completion|comply compliance|
  compromise compromise|conceal concealment|concede concession|conclude conclusion|condemn condemnation|
  conduct conduct|confer conference|confess confession|confine confinement|confirm confirmation|
  confiscate confiscation|conflict conflict|congratulate congratulations|connect connection|
  conquer conquest|consent consent|conserve conservation|consider consideration|consolidate consolidation|
  construct construction|consult consultation|consume consumption|contact contact|
  contaminate contamination|contest contest|continue continuation|contract contract|
  contradict contradiction|contribute contribution|control control|convert conversion|convict conviction|
  convince persuasion|cooperate cooperation|coordinate coordination|copy copy|correct correction|cost cost|
  count count|cover coverage|crack cracking|crash crash|create creation|criticise criticism|
  criticize criticism|cross crossing|crumple damage|crush crushing|curb curb|cure cure|cut cut|
  damage damage|dance dance|deal deal|debate debate|debut debut|decelerate slowdown|decide decision|
  declare declaration|decline refusal|decrease decrease|dedicate dedication|default default|defeat defeat|
  defect defection|defend defence|defer deferral|define definition|defraud fraud|degrade degradation|
  delay delay|delete deletion|deliberate deliberation|deliver delivery|demand demand|demolish demolition|
  demonstrate demonstration|demote demotion|denounce denunciation|deny denial|depart departure|
  depend dependence|depict depiction|deploy deployment|deport deportation|depose removal|derail derailment|
  descend descent|describe description|desert desertion|design design|destroy destruction|detain detention|
  detect detection|deter deterrence|deteriorate deterioration|determine determination|detonate detonation|
  devalue devaluation|devastate devastation|develop development|devote devotion|diagnose diagnosis|
  die death|differ difference|dig digging|dilute dilution|dip dip|disagree disagreement|
  disappear disappearance|disappoint disappointment|disarm disarmament|disband disbandment|
  discharge discharge|discipline discipline|disclose disclosure|disconnect disconnection|
  discontinue discontinuation|discover discovery|discriminate discrimination|discuss discussion|
  disengage disengagement|dismantle dismantling|dismiss dismissal|dispatch dispatch|displace displacement|
  display display|dispute dispute|disqualify disqualification|disrupt disruption|dissolve dissolution|
  distribute distribution|dive dive|diversify diversification|divert diversion|divide division|
  divorce divorce|dock docking|dominate dominance|donate donation|double doubling|downgrade downgrade|
  download download|downsize downsizing|draft draft|drain drainage|draw draw|drift drift|drill drilling|
  drink drinking|drive drive|drop drop|drown drowning|dump dumping|earn earnings|ease easing|eat eating|
  edit editing|educate education|eject ejection|elect election|eliminate elimination|embezzle embezzlement|
  emerge emergence|emigrate emigration|emit emission|employ employment|enact enactment|
  encourage encouragement|end end|endorse endorsement|enforce enforcement|engage engagement|
  enlarge enlargement|enrol enrolment|enroll enrollment|enter entry|entertain entertainment|
  equip equipment|eradicate eradication|erect erection|erupt eruption|escalate escalation|escape escape|
  escort escort|establish establishment|estimate estimate|evacuate evacuation|evade evasion|
  evaluate evaluation|evict eviction|evolve evolution|examine examination|exceed excess|exchange exchange|
  exclude exclusion|execute execution|exempt exemption|exercise exercise|exhibit exhibition|exile exile|
  exit exit|exonerate exoneration|expand expansion|expect expectation|expel expulsion|
  experiment experiment|expire expiry|explain explanation|explode explosion|exploit exploitation|
  explore exploration|export export|expose exposure|express expression|extend extension|
  extinguish extinguishing|extract extraction|extradite extradition|facilitate facilitation|fail failure|
  fake forgery|fall fall|falsify falsification|fear fear|feed feeding|fight fight|file filing|
  finance financing|find finding|fine fine|finish finish|fire firing|fix repair|flee flight|flood flooding|
  fluctuate fluctuation|fly flight|focus focus|follow follow-up|forbid ban|forecast forecast|forge forgery|
  form formation|found founding|free release|freeze freeze|fund funding|gain gain|gather gathering|
  generate generation|give gift|govern government|graduate graduation|grant grant|greet greeting|
  grow growth|guarantee guarantee|guard guard|guess guess|guide guidance|hack hack|halt halt|
  harass harassment|harm harm|harvest harvest|head leadership|heal healing|hear hearing|heat heating|
  help help|hide concealment|hijack hijacking|hire hiring|hit impact|hold holding|honor honor|
  honour honour|hope hope|hospitalise hospitalisation|hospitalize hospitalization|host hosting|
  house housing|hunt hunt|hurt injury|identify identification|ignite ignition|ignore disregard|
  immigrate immigration|immunise immunisation|immunize immunization|impact impact|impeach impeachment|
  implement implementation|imply implication|import import|impose imposition|imprison imprisonment|
  improve improvement|include inclusion|incorporate incorporation|increase increase|indicate indication|
  indict indictment|infect infection|infiltrate infiltration|inflate inflation|influence influence|
  inform briefing|infringe infringement|inherit inheritance|initiate initiation|inject injection|
  injure injury|innovate innovation|insist insistence|inspect inspection|install installation|
  instruct instruction|insult insult|insure insurance|integrate integration|intend intention|
  intensify escalation|intercept interception|interfere interference|interpret interpretation|
  interrupt interruption|intervene intervention|interview interview|introduce introduction|invade invasion|
  invent invention|invest investment|investigate investigation|invite invitation|isolate isolation|
  issue issue|jail jailing|join joining|judge judgment|jump jump|justify justification|kick kick|
  kidnap kidnapping|kill killing|label labelling|lack lack|land landing|last duration|launch launch|
  lay laying|lead lead|leak leak|lean lean|lease lease|leave departure|legalise legalisation|
  legalize legalization|lend loan|levy levy|liberate liberation|license licence|lift lifting|limit limit|
  link link|liquidate liquidation|list listing|lobby lobbying|locate location|lock lock|lodge filing|
  loot looting|lose loss|lower reduction|maintain maintenance|manage management|manipulate manipulation|
  manufacture manufacture|march march|market marketing|marry marriage|massacre massacre|match match|
  measure measurement|mediate mediation|meet meeting|melt melting|mention mention|merge merger|
  migrate migration|mine mining|miss miss|mistake mistake|mobilise mobilisation|mobilize mobilization|
  modernise modernisation|modernize modernization|modify modification|monitor monitoring|mourn mourning|
  move move|murder murder|mutate mutation|name naming|narrow narrowing|nationalise nationalisation|
  nationalize nationalization|neglect neglect|negotiate negotiation|nominate nomination|
  notify notification|obey obedience|object objection|oblige obligation|observe observation|
  obtain acquisition|occupy occupation|offer offer|open opening|operate operation|oppose opposition|
  orbit orbit|order order|organise organisation|organize organization|originate origin|oust ouster|
  outlaw ban|outnumber majority|outperform outperformance|outsell sales lead|overhaul overhaul|
  overrule overruling|oversee oversight|overtake overtaking|overthrow overthrow|overturn overturning|
  owe debt|own ownership|paint painting|pardon pardon|park parking|participate participation|
  partner partnership|pass passing|patent patent|patrol patrol|pause pause|pay payment|peak peak|
  penalise penalty|penalize penalty|perform performance|perish death|permit permit|persecute persecution|
  petition petition|pick choice|pilot pilot|place placement|plan plan|plant planting|play play|plead plea|
  pledge pledge|plummet plunge|plunge plunge|poison poisoning|poll poll|pollute pollution|
  populate population|possess possession|post posting|postpone postponement|pour pouring|practice practice|
  practise practice|praise praise|pray prayer|preach preaching|predict prediction|prefer preference|
  prepare preparation|present presentation|preserve preservation|preside presidency|press pressure|
  pressure pressure|prevail victory|prevent prevention|price pricing|print printing|
  privatise privatisation|privatize privatization|probe probe|proceed progress|process processing|
  proclaim proclamation|produce production|profit profit|progress progress|prohibit ban|project projection|
  prolong prolongation|promise promise|promote promotion|propel propulsion|propose proposal|
  prosecute prosecution|protect protection|protest protest|provide provision|provoke provocation|
  publish publication|pump pumping|punish punishment|purchase purchase|pursue pursuit|push push|
  qualify qualification|quarantine quarantine|quarrel quarrel|question question|quit resignation|
  quote quotation|race race|raid raid|raise increase|rally rally|rank ranking|rape rape|rate rating|
  ratify ratification|ration rationing|re-elect re-election|reach arrival|react reaction|rebel rebellion|rebound rebound|
  rebuild reconstruction|rebuke rebuke|recall recall|recapture recapture|receive receipt|
  recommend recommendation|reconsider reconsideration|reconstruct reconstruction|record record|
  recover recovery|recruit recruitment|recycle recycling|redesign redesign|redirect redirection|
  redistribute redistribution|reduce reduction|reelect re-election|refer referral|refine refinement|
  reflect reflection|reform reform|refund refund|refuse refusal|refute denial|regain recovery|
  register registration|regret regret|regulate regulation|reign reign|reimburse reimbursement|
  reinforce reinforcement|reinstate reinstatement|reinvent reinvention|reiterate position|reject rejection|
  relax relaxation|release release|relieve relief|relocate relocation|rely reliance|remain stay|
  remove removal|renew renewal|renounce renunciation|renovate renovation|rent rental|reopen reopening|
  reorganise reorganisation|reorganize reorganization|repair repair|repay repayment|repeal repeal|
  repeat repeat|replace replacement|reply reply|report report|represent representation|repress repression|
  reprieve reprieve|reproduce reproduction|request request|require requirement|rerun rerun|
  reschedule rescheduling|rescue rescue|research research|reserve reservation|reside residence|
  resign resignation|resist resistance|resolve resolution|respond response|restart restart|
  restore restoration|restrict restriction|restructure restructuring|result result|resume resumption|
  retain retention|retaliate retaliation|retire retirement|retreat retreat|retrieve retrieval|
  return return|reunite reunion|revamp revamp|reveal disclosure|reverse reversal|review review|
  revise revision|revive revival|revoke revocation|revolt revolt|reward reward|rise rise|risk risk|
  rob robbery|rotate rotation|rule ruling|run run|sabotage sabotage|sack sacking|sail voyage|salute salute|
  sample sampling|sanction sanctions|satisfy satisfaction|save saving|scan scan|scare scare|
  schedule schedule|score score|scrap scrapping|screen screening|scrutinise scrutiny|scrutinize scrutiny|
  seal sealing|search search|secure security|seek search|seize seizure|select selection|sell sale|
  send dispatch|sentence sentence|separate separation|serve service|settle settlement|share sharing|
  shed shedding|shift shift|ship shipment|shoot shooting|shortlist shortlist|shrink contraction|
  shut closure|sight sighting|sign signing|signal signal|simulate simulation|sing singing|sink sinking|
  skip absence|slaughter slaughter|slide slide|slip slip|slow slowdown|slump slump|smoke smoking|
  smuggle smuggling|soar surge|speak talks|spend spending|split split|sponsor sponsorship|spot sighting|
  spray spraying|spread spread|sprint sprint|stab stabbing|stabilise stabilisation|stabilize stabilization|
  stage staging|stall stalling|start start|state statement|steal theft|sterilise sterilisation|
  stimulate stimulus|stipulate stipulation|stop stop|storm storming|strand stranding|
  strengthen strengthening|strike strike|structure structure|struggle struggle|study study|stumble stumble|
  submit submission|subsidise subsidy|subsidize subsidy|substitute substitution|succeed succession|
  sue lawsuit|suffer injury|suggest suggestion|summon summons|supervise supervision|supply supply|
  support support|suppress suppression|surge surge|surpass overtaking|surprise surprise|
  surrender surrender|surround siege|survey survey|survive survival|suspect suspicion|suspend suspension|
  sustain injury|swap swap|swear oath|sweep sweep|swell swelling|swim swim|switch switch|symbolise symbol|
  tackle tackle|talk talks|tap tapping|target target|tax taxation|teach teaching|tell statement|
  tender tender|terminate termination|test test|testify testimony|thank thanks|threaten threat|tie tie|
  tighten tightening|topple overthrow|torture torture|total total|tour tour|track tracking|trade trade|
  train training|transfer transfer|translate translation|transmit transmission|transplant transplant|
  transport transport|trap trap|travel trip|treat treatment|trigger trigger|triple tripling|try trial|
  tumble tumble|undermine undermining|unearth discovery|unify unification|unite union|unload unloading|
  unveil unveiling|update update|upgrade upgrade|uphold upholding|upset upset|urge appeal|use use|
  vaccinate vaccination|value valuation|vandalise vandalism|vandalize vandalism|vanish disappearance|
  vary variation|verify verification|veto veto|view view|violate violation|visit visit|
  volunteer volunteering|vote vote|vow vow|wait wait|waive waiver|walk walk|warm warming|warn warning|
  wash washing|waste waste|watch watch|weaken weakening|weigh weighing|welcome welcome|widen widening|
  win win|withdraw withdrawal|witness testimony|work work|worry concern|worsen worsening|worship worship|
  wound wounding|wreck wreck|write writing|yield yield
`;

/** The noun that names what a verb (dictionary form) does. */
const VERB_NOUNS: ReadonlyMap<string, string> = new Map(
  PAIRS.replaceAll("\n", "")
    .split("|")
    .map((pair) => pair.trim())
    .map((pair) => [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)]),
);

/** The nouns that name events. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(VERB_NOUNS.values());

/** Verbs that say little themselves: the object names the event. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "have hold make take give do get express conduct carry extend issue mention reach undergo pay bring put be seem appear show include contain set face pose experience suffer receive keep".split(
    " ",
  ),
);

/** The noun of a verb whose dictionary form may be off by an "e" or a doubled letter; `null` when it has none. */
export function nounOfVerb(lemma: string): string | null {
  const noun = VERB_NOUNS.get(dictionaryForm(lemma));
  if (noun || !lemma.startsWith("re-")) return noun ?? null;
  const again = VERB_NOUNS.get(dictionaryForm(lemma.slice(3)));
  return again ? `re-${again}` : null;
}

/** A dictionary form set right where it is off by an "e" or a doubled letter ("defeate"); others as they are. */
export function dictionaryForm(lemma: string): string {
  if (VERB_NOUNS.has(lemma) || LIGHT_VERBS.has(lemma)) return lemma;
  const forms = [
    lemma.replace(/e$/, ""),
    `${lemma}e`,
    lemma.replace(/([bdgklmnprt])\1$/, "$1"),
    `${lemma}b`,
    lemma.replace(/(?:ed|d)$/, ""),
    lemma.replace(/ied$/, "y"),
    lemma.replace(/ing$/, ""),
  ];
  return forms.find((form) => VERB_NOUNS.has(form) || LIGHT_VERBS.has(form)) ?? lemma;
}
