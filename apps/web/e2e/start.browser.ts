import { expect, test } from "@playwright/test";
import { startClaimdesk } from "./claimdesk-process.ts";

test("the printed link signs the owner in, once, and nobody else gets past the sign-in page", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const claimdesk = await startClaimdesk();
  try {
    const owner = await browser.newPage();
    await owner.goto(claimdesk.signInLink);
    await expect(owner.getByRole("heading", { name: "Articles" })).toBeVisible();

    const stranger = await browser.newContext();
    const page = await stranger.newPage();
    await page.goto(claimdesk.signInLink);
    await expect(page.getByRole("heading", { name: "Articles" })).toHaveCount(0);
    await page.goto(claimdesk.origin);
    await expect(page.getByRole("heading", { name: /sign in/i })).toBeVisible();
  } finally {
    expect(await claimdesk.stop()).toBe(0);
  }
});
