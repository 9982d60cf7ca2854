import type { ReportClaim } from "@claimdesk/domain";
import {
  claimName,
  KIND_WORDS,
  SEVERITY_WORDS,
  STANCE_WORDS,
  STATUS_WORDS,
  sourceName,
  TIER_WORDS,
} from "@claimdesk/domain";
import * as say from "../claim-sentences.ts";
import type { Reading } from "../reading.ts";
import { timeWords } from "../times.ts";
import { atLineStart, inline, quotation } from "./escape-markdown.ts";

/** One claim with all that hangs on it, as blocks: its heading, its words, and a list of facts. */
export function claimMarkdown(claim: ReportClaim, reading: Reading): string[] {
  const status = claim.status === null ? "" : ` (${STATUS_WORDS[claim.status].toLowerCase()})`;
  const restates = claim.statement !== "" && claim.statement !== claim.quote;
  return [
    `### ${claimName(claim.number)} ${inline(claim.label)}${status}`,
    quotation(claim.quote, ""),
    restates ? atLineStart(inline(claim.statement)) : "",
    [...factItems(claim, reading), ...recordItems(claim, reading)].map((item) => `- ${item}`).join("\n"),
  ];
}

function factItems(claim: ReportClaim, reading: Reading): string[] {
  const places = [
    `paragraph ${claim.paragraph}`,
    ...claim.mentions.map(
      ({ start, quote, differs }) =>
        `also paragraph ${reading.paragraphOf(start)}, “${quote}”${differs === null ? "" : ` (${differs})`}`,
    ),
  ];
  const rows: [string, string | null][] = [
    ["Verdict", say.verdictSentence(claim)],
    [
      "Asked for",
      claim.proposedText ? `“${claim.proposedText}” (${SEVERITY_WORDS[claim.severity].toLowerCase()})` : null,
    ],
    ["In the text", say.outcomeSentence(claim)],
    ["Beware", say.warnings(claim).join(". ")],
    ["Value", claim.value && say.valueSentence(claim.value)],
    ["Said by", say.attributionSentence(claim)],
    ["Place", places.join("; ")],
    ["Checked", say.checkedSentence(claim, reading)],
    ["Signed off", say.signedSentence(claim, reading)],
    ["Origin", `${KIND_WORDS[claim.kind]}. ${say.originSentence(claim)}`],
  ];
  return rows.flatMap(([label, text]) => (text ? [`${label}: ${inline(text)}`] : []));
}

/** Evidence, attempts, questions and notes: what was said in full, then who and when. */
function recordItems(claim: ReportClaim, reading: Reading): string[] {
  const { person, source } = reading;
  const evidence = claim.evidence.map((item) => {
    const words = [source(item.source)?.title ?? "", item.locator].filter((part) => part !== "").join(", ");
    const passage = item.passage === "" ? "" : `\n\n${quotation(item.passage, "  ")}`;
    return `${STANCE_WORDS[item.stance]}: **${sourceName(item.source)}** ${inline(words)} · ${TIER_WORDS[item.tier].toLowerCase()} · added by ${inline(person(item.addedBy))}, ${timeWords(item.addedAt)}${passage}`;
  });
  const attempts = claim.attempts.map(({ body, by, at }) =>
    record("Tried", `${person(by)}, ${timeWords(at)}`, [body]),
  );
  const waitings = claim.waitings.map((waiting) =>
    record("Question", say.askedSentence(waiting, reading), [waiting.question, say.answerSentence(waiting)]),
  );
  const notes = claim.notes.flatMap((thread) => {
    const resolved = say.resolvedSentence(thread, reading);
    const replies = thread.replies.map((reply) =>
      record("Reply", say.remarkSentence(reply, reading), [reply.body]),
    );
    return [
      record(
        "Note",
        [say.remarkSentence(thread, reading), ...(resolved === null ? [] : [resolved])].join(" · "),
        [thread.body],
      ),
      ...replies,
    ];
  });
  return [...evidence, ...attempts, ...waitings, ...notes];
}

function record(kind: string, who: string, bodies: readonly string[]): string {
  return `${kind}: ${inline(who)}\n\n${bodies.map((body) => quotation(body, "  ")).join("\n  >\n")}`;
}
