import type { BrowserContext, Page } from "@playwright/test";

/** One visit of the workbench, from navigation to a page that answers keys. */
export interface Visit {
  firstPaintMs: number;
  usableMs: number;
  scriptKib: number;
  documentKib: number;
}

/** Opens the article and presses J until another claim is the active one: only then is the page usable. */
export async function visitWorkbench(
  context: BrowserContext,
  address: string,
  claims: number,
): Promise<{ page: Page; visit: Visit }> {
  const page = await context.newPage();
  await page.addInitScript(pressUntilAnswered, claims);
  await page.goto(address, { waitUntil: "load" });
  const handle = await page.waitForFunction(() => window.usableMs, undefined, { timeout: 60_000 });
  const usableMs = (await handle.jsonValue()) as number;
  const facts = await page.evaluate(() => {
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const scripts = resources.filter(({ name }) => new URL(name).pathname.endsWith(".js"));
    return {
      firstPaintMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      scriptKib: scripts.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024,
      documentKib: (navigation?.transferSize ?? 0) / 1024,
    };
  });
  return { page, visit: { usableMs, ...facts } };
}

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation; undefined until the page is usable. */
    usableMs?: number;
  }
}

/** Runs in the page before its own scripts: presses J in every frame until it has an effect, then waits for paint. */
function pressUntilAnswered(claims: number): void {
  const activeRow = () => document.querySelector('[role="option"][aria-selected="true"]')?.id;
  let before: string | undefined;
  const look = () => {
    const active = activeRow();
    if (before !== undefined && active !== undefined && active !== before) {
      requestAnimationFrame(() => {
        window.usableMs = performance.now();
      });
      return;
    }
    const isThere =
      document.querySelectorAll('[role="option"]').length >= claims &&
      document.querySelectorAll(".piece[data-claims]").length > 0;
    if (isThere && active !== undefined) {
      before = active;
      const press = new KeyboardEvent("keydown", { key: "j", code: "KeyJ", bubbles: true, cancelable: true });
      (document.getElementById(active) ?? document.body).dispatchEvent(press);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
