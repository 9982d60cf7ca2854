/** How a verb form can stand in a clause. */
export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

/** A verb's dictionary form and the forms the same letters may be. */
export type VerbEntry = { lemma: string; forms: Set<VerbForm> };

const REGULAR = `abandon abolish absorb accelerate accept access accompany accomplish account accuse achieve acknowledge acquire act adapt add address adjust administer admit adopt advance advise affect affirm agree aim alert allege allocate allow alter amend amount analyse analyze announce answer anticipate apologise apologize appeal appear apply appoint appreciate approach approve argue arm arrange arrest arrive ask assault assemble assert assess assign assist assume assure attack attempt attend attract attribute authorise authorize avert avoid await award back ban bar base battle believe belong benefit blame block board bolster bomb boost border borrow brand breach broadcast brief bypass calculate call campaign cancel capture care carry cast cause cease celebrate challenge change charge charter chair check cite claim clarify clash classify clear climb close coincide collaborate collapse collect combine comment commence commission commit communicate compare compensate compete compile complain complete comply compose comprise concede concern conclude condemn conduct confirm confront congratulate connect consider consist consolidate constitute construct consult consume contact contain contest continue contract contradict contribute control convert convey convict convince cooperate cope correct cost cover crash create criticise criticize cross damage date deal debate debut decide declare decline decrease dedicate defeat defend define delay delegate delete deliver demand demolish demonstrate deny depart depend deploy deport depose describe deserve design designate destroy detain detect deteriorate determine develop devote die differ direct disagree disappear disappoint disclose discontinue discover discuss dismiss dispatch display displace dispute disrupt distribute divide dominate donate double downgrade draft drop earn ease edge elect eliminate embark embrace emerge emphasise emphasize employ enable encounter encourage end endorse enforce engage enhance enjoy ensure enter equal equip erupt escalate escape establish estimate evacuate evaluate evolve examine exceed exchange exclude execute exercise exhibit exist expand expect expel expire explain explode explore export expose express extend face facilitate fail favour favor feature figure file fill film finalise finalize finance finish fire fix flee focus follow force forecast form found free fuel fulfil function fund gain gather generate govern grant greet grow guarantee guide halt hand handle happen harm head help hijack hint hire hold honour honor hope host identify ignore illustrate imagine impact imperil implement imply import impose improve include incorporate increase indicate inflict influence inform initiate injure ink inquire insist inspect inspire install instruct insult intend intensify interpret intervene interview introduce invade invent invest investigate invite involve issue jail join judge jump justify kick kidnap kill knock label lack land last launch legitimise legitimize lean learn level license lift limit link list load lobby locate lock lodge look loom lower maintain manage manufacture march mark market marry match mature measure mention merge mobilise mobilize model monitor mount move murder name narrow negotiate note notice notify nominate number obey object oblige observe obtain occupy occur offer open operate oppose opt orchestrate order organise organize originate oust outline outnumber outpace overlap oversee own participate pass pause perform permit persuade pick place plan plant play plead pledge plummet plunge point pose post postpone pour practise practice praise predict prefer prepare present preserve press pressure prevent proceed process proclaim procure produce progress prohibit project prolong promise promote prompt propose prosecute protect protest provide provoke publish pull pump punish purchase pursue push qualify question quote race raid raise rally range rank rate ratify reach react reap reaffirm realise realize reassure rebuild recall recapture receive recognise recognize recommend record recover recruit redesign reduce refer reflect reform refuel refuse regain regard register regret reinstate reinvent reiterate reject relate relax release rely remain remark remember remind remove rename render renew repair repeat repel replace reply report represent request require reschedule rescue resemble reserve reshuffle resign resist resolve respect respond restart restore restrict result resume retain retake retire retreat return reveal reverse review revise revive revoke reward risk rocket rule rumour sack sail sanction save scale scan schedule score scrap search seat secure seek seem seize select separate serve settle shape share shift ship shock shoot shop show shrink sign signal skew slam slash slip slow smash smuggle soar solve spark specialise specialize specify spike sponsor spot spread stage stall stand star start state stay steer stem step stop store stress stretch strip struggle study stumble submit succeed suffer suggest suit supply support suppose surge surpass surprise surrender surround survey survive suspect suspend sustain swap switch tackle talk target tax test testify thank threaten tighten top total touch tour trace track trade trail train transfer transform translate travel treat trigger triple trust try tumble turn unveil update upgrade uphold urge use utilise vacate value vary view violate visit voice vote wait walk want warn wash waste watch weaken weigh welcome widen wipe wish wonder work worry worsen wound yield`;

const IRREGULAR = `arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bid bid bid|bind bound bound|bite bit bitten|break broke broken|bring brought brought|build built built|burn burnt burnt|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|outsell outsold outsold|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|wear wore worn|weep wept wept|win won won|withdraw withdrew withdrawn|withstand withstood withstood|write wrote written`;

const VOWEL = /[aeiou]/;

function regularForms(base: string): { present: string; past: string; gerund: string }[] {
  if (base.endsWith("e")) {
    return [
      {
        present: `${base}s`,
        past: `${base}d`,
        gerund: base.endsWith("ee") ? `${base}ing` : `${base.slice(0, -1)}ing`,
      },
    ];
  }
  if (base.endsWith("y") && !VOWEL.test(base.at(-2) ?? "")) {
    return [{ present: `${base.slice(0, -1)}ies`, past: `${base.slice(0, -1)}ied`, gerund: `${base}ing` }];
  }
  const present = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const plain = { present, past: `${base}ed`, gerund: `${base}ing` };
  if (!/[^aeiou][aeiou][^aeiouwxy]$/.test(base)) return [plain];
  const doubled = base + (base.at(-1) ?? "");
  return [plain, { present, past: `${doubled}ed`, gerund: `${doubled}ing` }];
}

function buildTable(): Map<string, VerbEntry> {
  const table = new Map<string, VerbEntry>();
  const put = (form: string, lemma: string, kind: VerbForm): void => {
    const entry = table.get(form);
    if (entry) entry.forms.add(kind);
    else table.set(form, { lemma, forms: new Set([kind]) });
  };
  for (const line of IRREGULAR.split("|")) {
    const [base = "", past = "", participle = ""] = line.split(" ");
    put(past, base, "past");
    put(participle, base, "participle");
    put(base, base, "base");
    for (const forms of regularForms(base)) {
      put(forms.present, base, "present");
      put(forms.gerund, base, "gerund");
    }
  }
  for (const base of REGULAR.split(" ")) {
    put(base, base, "base");
    for (const forms of regularForms(base)) {
      put(forms.present, base, "present");
      put(forms.gerund, base, "gerund");
      put(forms.past, base, "past");
      put(forms.past, base, "participle");
    }
  }
  return table;
}

const TABLE = buildTable();

/** What verb form a lower-case word may be, or `null`; unknown words in -ed and -ing count as verbs. */
export function findVerb(lower: string): VerbEntry | null {
  const known = TABLE.get(lower);
  if (known) return known;
  if (lower.length > 5 && lower.endsWith("ed") && !lower.includes("-") && !lower.endsWith("eed")) {
    return { lemma: lower.slice(0, -2), forms: new Set<VerbForm>(["past", "participle"]) };
  }
  return null;
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split("|").map((line) => {
    const [base = "", past = "", participle = past] = line.split(" ");
    return [base, base === "be" ? "been" : participle];
  }),
);

/** The past participle of a verb's dictionary form: "taken" of "take", "stopped" of "stop". */
export function participleOf(base: string): string {
  const irregular = PARTICIPLES.get(base);
  if (irregular) return irregular;
  const forms = regularForms(base).map((each) => each.past);
  return forms.find((form) => TABLE.get(form)?.forms.has("participle")) ?? forms[0] ?? base;
}
