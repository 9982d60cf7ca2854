import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./signed-in.ts";

const PICTURES = join(import.meta.dirname, "../../../test-output/pictures");

const option = (page: Page, start: string) => page.getByRole("option", { name: new RegExp(`^${start}`) });

/** Presses keys and types words, in order. */
async function work(page: Page, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    if (step.length === 1 || step.includes("+")) await page.keyboard.press(step);
    else await page.keyboard.type(step);
  }
}

test("pictures of the sample half checked, in both themes and on a phone", async ({ page }) => {
  mkdirSync(PICTURES, { recursive: true });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await page.getByRole("link", { name: /Ukraine ceasefire/ }).click();
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect(option(page, "C001, to check")).toBeVisible();

  await option(page, "C002").click();
  await page.keyboard.press("s");
  await page.getByLabel("Find a source of the desk, or name a new one").fill("Readout of the press office");
  await page.getByRole("button", { name: /^New source/ }).click();
  await page.getByLabel("Where in it").fill("paragraph 2");
  await page.getByLabel("Its words").fill("The call will take place on Tuesday, 18 March.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("form", { name: "Add a source" })).toHaveCount(0);
  await page.keyboard.press("v");
  await expect(option(page, "C002, verified")).toBeVisible();

  const decisions = [
    { steps: ["o", "1"], status: "not checkable" },
    { steps: ["d", "1", "The transcript says otherwise.", "Control+Enter"], status: "disputed" },
    { steps: ["u", "Asked twice, no answer.", "Control+Enter"], status: "can’t verify" },
  ];
  for (const [index, { steps, status }] of decisions.entries()) {
    const name = `C00${index + 3}`;
    await option(page, `${name}, to check`).click();
    await work(page, steps);
    await expect(option(page, `${name}, ${status}`)).toBeVisible();
  }
  await page.getByLabel("Dismiss").last().click();
  await option(page, "C002").click();
  await page.mouse.move(0, 0);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.screenshot({ path: join(PICTURES, `workbench-${colorScheme}.png`), animations: "disabled" });
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(async () => {
    await page.locator("[data-s=disputed]").last().click();
    await expect(page.getByRole("region", { name: "Claim", exact: true })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.screenshot({ path: join(PICTURES, "workbench-phone.png"), animations: "disabled" });
});
