import { rmSync } from "node:fs";
import { join } from "node:path";
import { choosePlacement, startEmbedded } from "@claimdesk/db/server";
import { expect, test } from "@playwright/test";
import { makeDataFolder, startClaimdesk } from "./claimdesk-process.ts";
import { layCable } from "./database-cable.ts";

test("with the database pulled away in mid-edit nothing typed is lost, and it is saved when the database is back", async ({
  browser,
}) => {
  test.slow();
  const folder = makeDataFolder();
  const placement = choosePlacement({ checkout: folder, explicit: join(folder, "database") });
  const database = await startEmbedded({ placement, log: () => undefined });
  const cable = await layCable(database.url);
  const claimdesk = await startClaimdesk({ databaseUrl: cable.url });
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(claimdesk.signInLink);
    await page.getByRole("link", { name: /Ukraine ceasefire/ }).click();
    const first = page.getByRole("option").first();
    await expect(first).toBeFocused();
    await page.keyboard.press("m");
    await page.getByRole("textbox", { name: "Note" }).fill("Ask the press office for the transcript.");

    cable.pull();
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("Not saved, retrying")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue(
      "Ask the press office for the transcript.",
    );
    const warned = await page.evaluate(
      () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })),
    );
    expect(warned).toBe(true);

    cable.plug();
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible({ timeout: 30_000 });
    await page.reload();
    await expect(page.getByText("Ask the press office for the transcript.")).toHaveCount(1);
  } finally {
    await claimdesk.stop();
    await cable.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
