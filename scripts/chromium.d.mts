/** The path of a Chromium that starts, or null when none could be had. */
export function ensureChromium(say: (line: string) => void): string | null;
