import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./signed-in.ts";

const PICTURES = join(import.meta.dirname, "../../../test-output/pictures");

const option = (page: Page, label: string) => page.getByRole("option", { name: new RegExp(`: ${label}$`) });

/** Presses keys and types words, in order. */
async function work(page: Page, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    if (step.length === 1 || step.includes("+")) await page.keyboard.press(step);
    else await page.keyboard.type(step);
  }
}

test("pictures of the sample half checked, in both themes and on a phone", async ({ page }) => {
  mkdirSync(PICTURES, { recursive: true });
  await page.goto("/");
  await page.getByRole("link", { name: /Ukraine ceasefire/ }).click();
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect(page.getByRole("option", { name: /^C001, to check/ })).toBeVisible();

  await option(page, "Prior call duration").click();
  await page.keyboard.press("s");
  await page
    .getByLabel("Find a source of the desk, or name a new one")
    .fill("Readout of the call of 12 February");
  await page.getByRole("button", { name: /^New source/ }).click();
  await page.getByLabel("Where in it").fill("paragraph 2");
  await page.getByLabel("Its words").fill("The conversation lasted almost an hour and a half.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("form", { name: "Add a source" })).toHaveCount(0);
  await page.keyboard.press("v");
  await expect(page.getByRole("option", { name: /verified: Prior call duration$/ })).toBeVisible();

  const decisions = [
    { steps: ["o", "1"], status: "not checkable" },
    { steps: ["d", "1", "The transcript says otherwise.", "Control+Enter"], status: "disputed" },
    { steps: ["u", "Asked twice, no answer.", "Control+Enter"], status: "can’t verify" },
  ];
  for (const [index, { steps, status }] of decisions.entries()) {
    const name = `C00${index + 2}`;
    await page.getByRole("option", { name: new RegExp(`^${name}, to check`) }).click();
    await work(page, steps);
    await expect(page.getByRole("option", { name: new RegExp(`^${name}, ${status}`) })).toBeVisible();
  }
  await option(page, "Prior call duration").click();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(PICTURES, `workbench-${colorScheme}.png`), animations: "disabled" });
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.locator("[data-n]").first().click();
  await expect(page.getByRole("region", { name: "Claim", exact: true })).toBeVisible();
  await page.screenshot({ path: join(PICTURES, "workbench-phone.png"), animations: "disabled" });
});
