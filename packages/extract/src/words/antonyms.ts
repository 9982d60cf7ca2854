const PAIRS = `
accept reject|agree refuse|approve reject|approve veto|rise fall|raise cut|raise lower|confirm deny|admit deny|acknowledge deny|open close|win lose|
support oppose|begin end|join leave|enter leave|enter exit|arrive depart|buy sell|hire fire|hire dismiss|appoint dismiss|appoint sack|allow ban|permit ban|
allow forbid|permit forbid|allow prohibit|allow block|permit block|legalise ban|legalize ban|pass fail|succeed fail|pass reject|adopt reject|survive die|
survive kill|free jail|release jail|release arrest|release detain|release hold|acquit convict|clear convict|acquit jail|attack defend|gain lose|expand shrink|
expand contract|grow shrink|widen narrow|strengthen weaken|improve worsen|improve deteriorate|increase reduce|add remove|include exclude|import export|
lend borrow|praise criticise|praise criticize|praise condemn|welcome condemn|welcome criticise|welcome criticize|uphold overturn|uphold quash|
uphold reverse|keep scrap|keep abandon|keep drop|continue stop|continue halt|continue suspend|resume suspend|resume halt|restore cut|connect disconnect|
advance retreat|attend boycott|attend miss|attend skip|find lose|remember forget|reveal conceal|disclose withhold|disclose conceal|publish withhold|
sign veto|ratify reject|invite expel|recruit dismiss|lift impose|lift extend|ease tighten|loosen tighten|relax tighten|accelerate slow|deploy withdraw|
send recall|mobilise demobilise|build demolish|build destroy|create destroy|save destroy|pay owe|obey defy|comply defy|comply breach|keep break|
trust distrust|believe doubt|encourage discourage|qualify disqualify|load unload|lock unlock|land crash|stay leave|remain leave|remain resign|stay resign|
stay quit|capture lose|occupy vacate|ally fight|unite divide|unite split|merge split|marry divorce|backed opposed|protect endanger|prevent cause|win draw|
lose draw|back oppose|jump plunge|surge plunge|soar tumble|climb drop
`;

/** Verbs that cannot both hold of one subject and object at one time, in both directions. */
export const ANTONYMS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const table = new Map<string, Set<string>>();
  for (const pair of PAIRS.replace(/\n/g, "").split("|")) {
    const [left = "", right = ""] = pair.trim().split(" ");
    table.set(left, (table.get(left) ?? new Set()).add(right));
    table.set(right, (table.get(right) ?? new Set()).add(left));
  }
  return table;
})();

/** Verbs that turn the verb they govern round: "refused to sign", "denied taking bribes". */
export const TURNING_VERBS: ReadonlySet<string> = new Set(
  "deny refuse decline fail stop cease avoid forget neglect".split(" "),
);

/** Verbs after which the deed told is the governed one, and lies ahead: "are scheduled to speak". */
export const INTENDING_VERBS: ReadonlySet<string> = new Set(
  "plan schedule expect set intend decide want hope aim seek vow pledge promise prepare agree offer propose".split(
    " ",
  ),
);
