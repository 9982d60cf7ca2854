import type { DisplayStatus } from "@claimdesk/domain";
import { DISPLAY_STATUSES } from "@claimdesk/domain";

type Colours = { text: string; fill: string; line: string };
type Look = { light: Colours; dark: Colours; underline: string; second: string };

const look = (
  underline: string,
  second: string,
  light: [string, string, string],
  dark: [string, string, string],
): Look => ({
  underline,
  second,
  light: { text: light[0], fill: light[1], line: light[2] },
  dark: { text: dark[0], fill: dark[1], line: dark[2] },
});

/** Colour is the third sign of a status, after the shape of its line and its word; contrasts are 4.5:1 and 3:1 at least. */
const LOOKS: Record<Exclude<DisplayStatus, "suggested">, Look> = {
  changed: look(
    "dashed 2px",
    "dashed 2px",
    ["#8A1458", "#FDE6F3", "#C11574"],
    ["#FFC2EE", "#57123F", "#FF6FC4"],
  ),
  needsInput: look(
    "dashed 2px",
    "dashed 2px",
    ["#4F22AE", "#E9E3FF", "#5925B8"],
    ["#DCD2FF", "#35216B", "#C4B1FF"],
  ),
  disputed: look(
    "wavy 1.5px",
    "solid 3px",
    ["#9B1C12", "#FFE0DC", "#B42318"],
    ["#FFB4AB", "#5A1A13", "#F0594B"],
  ),
  cantVerify: look(
    "double 2px",
    "double 3px",
    ["#7A4300", "#FFF0C2", "#B97A00"],
    ["#FFD98F", "#46300A", "#F5C04A"],
  ),
  verified: look(
    "solid 2px",
    "solid 2px",
    ["#05603A", "#D1FADF", "#067647"],
    ["#7BE8AE", "#0B3D2A", "#32B67A"],
  ),
  notCheckable: look(
    "none",
    "solid 1px",
    ["#4A5565", "#F2F4F7", "#6B7686"],
    ["#B9C2CF", "#1F2732", "#7E8A9B"],
  ),
  inProgress: look(
    "dotted 3px",
    "dotted 3px",
    ["#1456B8", "#DCEBFF", "#1F7AE0"],
    ["#9CCBFF", "#12305C", "#4C8FE8"],
  ),
  toCheck: look(
    "dotted 2px",
    "dotted 2px",
    ["#475467", "#EAECF0", "#667085"],
    ["#CDD5DF", "#2A3340", "#98A2B3"],
  ),
};

type Status = keyof typeof LOOKS;
const STATUSES = DISPLAY_STATUSES.filter((status): status is Status => status !== "suggested");

function variables(theme: "light" | "dark"): string {
  return STATUSES.map((status) => {
    const { text, fill, line } = LOOKS[status][theme];
    return `--s-${status}:${fill};--s-${status}-text:${text};--s-${status}-line:${line};`;
  }).join("");
}

function rules(status: Status): string {
  const { underline, second } = LOOKS[status];
  return `.chip.s-${status}{background:var(--s-${status});color:var(--s-${status}-text)}
.m.s-${status}{background:var(--s-${status});text-decoration:${underline === "none" ? "none" : `underline ${underline}`} var(--s-${status}-line)}
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
