import type { DisplayStatus } from "@claimdesk/domain";

export type StatusColours = { fill: string; text: string; line: string };

export type StatusPalette = {
  /** Line under the words in the article; null where the fill alone carries the mark. */
  underline: { style: "dotted" | "dashed" | "solid" | "wavy" | "double"; width: string } | null;
  light: StatusColours;
  dark: StatusColours;
};

/** The page behind the statuses, for contrast. */
export const PAGE = { light: "#ffffff", dark: "#0e131a" } as const;

/**
 * Colours and line of every status, on screen and in reports alike. Colour is the third sign of a status, after the
 * shape of its line and its word; text on a fill has a contrast of 4.5:1 or more (WCAG 2.2, 1.4.3), lines on the page
 * of 3:1 or more (1.4.11).
 */
export const STATUS_PALETTE: Record<DisplayStatus, StatusPalette> = {
  changed: {
    underline: { style: "dashed", width: "2px" },
    light: { fill: "#fde6f3", text: "#8a1458", line: "#c11574" },
    dark: { fill: "#57123f", text: "#ffc2ee", line: "#ff6fc4" },
  },
  needsInput: {
    underline: { style: "dashed", width: "2px" },
    light: { fill: "#e9e3ff", text: "#4f22ae", line: "#5925b8" },
    dark: { fill: "#35216b", text: "#dcd2ff", line: "#c4b1ff" },
  },
  disputed: {
    underline: { style: "wavy", width: "1.5px" },
    light: { fill: "#ffe0dc", text: "#9b1c12", line: "#b42318" },
    dark: { fill: "#5a1a13", text: "#ffb4ab", line: "#f0594b" },
  },
  cantVerify: {
    underline: { style: "double", width: "2px" },
    light: { fill: "#fff0c2", text: "#7a4300", line: "#b97a00" },
    dark: { fill: "#46300a", text: "#ffd98f", line: "#f5c04a" },
  },
  verified: {
    underline: { style: "solid", width: "2px" },
    light: { fill: "#d1fadf", text: "#05603a", line: "#067647" },
    dark: { fill: "#0b3d2a", text: "#7be8ae", line: "#32b67a" },
  },
  notCheckable: {
    underline: null,
    light: { fill: "#f2f4f7", text: "#4a5565", line: "#6b7686" },
    dark: { fill: "#1f2732", text: "#b9c2cf", line: "#7e8a9b" },
  },
  inProgress: {
    underline: { style: "dotted", width: "3px" },
    light: { fill: "#dcebff", text: "#1456b8", line: "#1f7ae0" },
    dark: { fill: "#12305c", text: "#9ccbff", line: "#4c8fe8" },
  },
  toCheck: {
    underline: { style: "dotted", width: "2px" },
    light: { fill: "#eaecf0", text: "#475467", line: "#667085" },
    dark: { fill: "#2a3340", text: "#cdd5df", line: "#98a2b3" },
  },
  suggested: {
    underline: { style: "dotted", width: "1px" },
    light: { fill: "#f7f8fa", text: "#475467", line: "#7a8699" },
    dark: { fill: "#171e28", text: "#b9c2cf", line: "#7e8a9b" },
  },
};
