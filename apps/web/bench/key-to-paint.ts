import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** Milliseconds from the last key to the frame that showed its effect; undefined while there is none. */
    keyToPaintMs?: number;
  }
}

/** What the press of a key is to show: a value of an attribute of one element, or, without one, its words. */
export interface Effect {
  selector: string;
  attribute: string | null;
  value: string;
}

/**
 * From the moment at which the browser took the key to the frame after the one in which the page first had the
 * effect, by when it has been painted.
 */
export async function keyToPaint(page: Page, key: string, effect: Effect): Promise<number> {
  await page.evaluate(watchForEffect, effect);
  await page.keyboard.press(key);
  const handle = await page.waitForFunction(() => window.keyToPaintMs, undefined, { timeout: 10_000 });
  return (await handle.jsonValue()) as number;
}

/** Runs in the page. */
function watchForEffect({ selector, attribute, value }: Effect): void {
  delete window.keyToPaintMs;
  let pressedAt: number | null = null;
  const hasEffect = () => {
    const element = document.querySelector(selector);
    const shown = attribute === null ? element?.textContent : element?.getAttribute(attribute);
    return shown?.includes(value) === true;
  };
  if (hasEffect()) throw new Error(`${selector} shows ${value} already`);
  const look = () => {
    if (pressedAt === null || !hasEffect()) return requestAnimationFrame(look);
    // Called before this frame is painted; the next call comes when it was.
    const begun = pressedAt;
    return requestAnimationFrame(() => {
      window.keyToPaintMs = performance.now() - begun;
    });
  };
  const take = (event: KeyboardEvent) => {
    pressedAt = event.timeStamp;
  };
  window.addEventListener("keydown", take, { capture: true, once: true });
  requestAnimationFrame(look);
}
