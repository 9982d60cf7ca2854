/** Measures the workbench with 300 claims in Chromium: time to usable, and from a key to what it paints. */
import type { Page } from "@playwright/test";
import { openBenchDesk } from "./bench-desk.ts";
import { openBrowser, openProfile } from "./browser.ts";
import { signIn } from "./desk-client.ts";
import { type Effect, keyToPaint } from "./key-to-paint.ts";
import { median, percentile } from "./load.ts";
import { type Visit, visitWorkbench } from "./time-to-usable.ts";

const CLAIMS = 300;
const VISITS = 7;
const PRESSES = 40;
/** Between two presses: time for the answer of the server to come in, as it does with a person. */
const PAUSE_MS = 250;

const desk = await openBenchDesk();
const browser = await openBrowser();
try {
  const cookie = await signIn(desk);
  const address = `${desk.origin}/a/${desk.articleId}`;
  const visits: Visit[] = [];
  // The first visit warms the server up and is not counted.
  for (let visit = 0; visit <= VISITS; visit += 1) {
    const context = await openProfile(browser, desk, cookie);
    visits.push((await visitWorkbench(context, address, CLAIMS)).visit);
    await context.close();
  }
  const context = await openProfile(browser, desk, cookie);
  const { page } = await visitWorkbench(context, address, CLAIMS);
  const steps = await measurePresses(page, "j", stepEffect);
  const verdicts = await measurePresses(page, "v", verdictEffect);
  await context.close();
  console.log(JSON.stringify([...visitRows(visits.slice(1)), ...keyRows(verdicts, steps), memoryRow()]));
} finally {
  await browser.close();
  await desk.close();
}

/** Presses a key again and again; what it is to do is looked up before each press. */
async function measurePresses(page: Page, key: string, effect: () => Effect): Promise<number[]> {
  const times: number[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    times.push(await keyToPaint(page, key, await page.evaluate(effect)));
    await page.waitForTimeout(PAUSE_MS);
  }
  return times;
}

/** Runs in the page: the row below the active one becomes the active one. */
function stepEffect(): Effect {
  const active = document.querySelector('[role="option"][aria-selected="true"]');
  const next = active?.nextElementSibling ?? active?.parentElement?.firstElementChild;
  return { selector: `#${next?.id}`, attribute: "aria-selected", value: "true" };
}

/** Runs in the page: the row of the active claim says its new status. */
function verdictEffect(): Effect {
  const active = document.querySelector('[role="option"][aria-selected="true"]');
  return { selector: `#${active?.id}`, attribute: null, value: "Verified" };
}

function visitRows(counted: Visit[]) {
  const all = (pick: (visit: Visit) => number) => counted.map(pick);
  return [
    {
      what: "Workbench with 300 claims: navigation to usable",
      figure: `${(median(all((visit) => visit.usableMs)) / 1000).toFixed(2)} s`,
      aim: "< 1.5 s",
      note: `text and list painted, a key answered; nothing cached; median of ${VISITS}, first paint after ${(median(all((visit) => visit.firstPaintMs)) / 1000).toFixed(2)} s, slowest ${(Math.max(...all((visit) => visit.usableMs)) / 1000).toFixed(2)} s`,
    },
    {
      what: "Workbench: transferred on a first visit",
      figure: `${median(all((visit) => visit.scriptKib)).toFixed(0)} KiB of scripts`,
      note: `compressed; the page itself ${median(all((visit) => visit.documentKib)).toFixed(0)} KiB`,
    },
  ];
}

function keyRows(verdicts: number[], steps: number[]) {
  const row = (what: string, times: number[]) => ({
    what,
    figure: `p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`,
    aim: "< 50 ms",
    note: `${PRESSES} presses, to the frame after the one that has it`,
  });
  return [
    row("Workbench: V to the painted verdict", verdicts),
    row("Workbench: J to the next claim painted", steps),
  ];
}

function memoryRow() {
  return {
    what: "Peak memory of the server during this",
    figure: `${desk.peakMegabytes().toFixed(0)} MB`,
    note: "one process, without the database",
  };
}
