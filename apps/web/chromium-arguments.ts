const SWITCHES = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  "--disable-gpu",
];

/** How tests and benchmarks start Chromium: quiet towards the network, and without the sandbox that root cannot have. */
export const CHROMIUM_ARGUMENTS = process.getuid?.() === 0 ? [...SWITCHES, "--no-sandbox"] : SWITCHES;
