import type { DisplayStatus } from "@claimdesk/domain";
import { DISPLAY_STATUSES } from "@claimdesk/domain";
import { STATUS_PALETTE } from "../status-palette.ts";

/** Line of the second claim on the same words, drawn below the first one's. */
const SECOND_LINES: Record<Exclude<DisplayStatus, "suggested">, string> = {
  changed: "dashed 2px",
  needsInput: "dashed 2px",
  disputed: "solid 3px",
  cantVerify: "double 3px",
  verified: "solid 2px",
  notCheckable: "solid 1px",
  inProgress: "dotted 3px",
  toCheck: "dotted 2px",
};

type Status = keyof typeof SECOND_LINES;
const STATUSES = DISPLAY_STATUSES.filter((status): status is Status => status !== "suggested");

function variables(theme: "light" | "dark"): string {
  return STATUSES.map((status) => {
    const { text, fill, line } = STATUS_PALETTE[status][theme];
    return `--s-${status}:${fill};--s-${status}-text:${text};--s-${status}-line:${line};`;
  }).join("");
}

function rules(status: Status): string {
  const { underline } = STATUS_PALETTE[status];
  const second = SECOND_LINES[status];
  const decoration = underline === null ? "none" : `underline ${underline.style} ${underline.width}`;
  return `.chip.s-${status}{background:var(--s-${status});color:var(--s-${status}-text)}
.m.s-${status}{background:var(--s-${status});text-decoration:${decoration} var(--s-${status}-line)}
.also-${status}{border-bottom:${second} var(--s-${status}-line)}
.n.s-${status}{color:var(--s-${status}-text)}
.bar .s-${status}{fill:var(--s-${status}-line)}
`;
}

/** Colours of both themes, and the look of chips and marks of every status. */
export const STATUS_STYLE = `:root{color-scheme:light dark;--page:#FFFFFF;--ink:#101828;--muted:#475467;--faint:#98A2B3;--rule:#E4E7EC;--accent:#1456B8;
--serif:"Source Serif 4","Source Serif Pro",Charter,"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Noto Serif",serif;
--sans:Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;
${variables("light")}}
@media screen and (prefers-color-scheme:dark){:root{--page:#0E131A;--ink:#E6EAF0;--muted:#B4BDCA;--faint:#667085;--rule:#2A3340;--accent:#9CCBFF;
${variables("dark")}}}
.chip{display:inline-flex;align-items:center;gap:.32rem;padding:.1rem .5rem .1rem .38rem;border:1px solid transparent;border-radius:5px;font:600 .8125rem/1.45 var(--sans);white-space:nowrap}
.icon{width:.875rem;height:.875rem;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.m{color:inherit;border-radius:2px;text-decoration-skip-ink:none;text-underline-offset:.26em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.m.s-changed{border-inline-start:3px solid var(--s-changed-line);padding-inline-start:2px}
.also{padding-bottom:.14em}
.deep{border-top:1px dotted currentColor}
sup{font:600 .6em/0 var(--sans);vertical-align:.62em;margin-inline-start:1px;-webkit-user-select:none;user-select:none}
.n{text-decoration:none;padding:.35em .1em}
.n:hover{text-decoration:underline}
${STATUSES.map(rules).join("")}`;
