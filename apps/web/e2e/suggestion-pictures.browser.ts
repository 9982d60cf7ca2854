import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { addArticle } from "./add-article.ts";
import { expect, test, uniqueArticle } from "./signed-in.ts";

const PICTURES = join(import.meta.dirname, "../../../test-output/pictures");

const TEXT = `KEY POINTS
- The session lasted three hours
- The council will borrow 40 million euros

The council of Lindenau will reportedly borrow 40 million euros this year, the mayor told reporters on Tuesday.

The contract was signed on 03/04/2025, according to Mayor Ada Fiktiv. The session of the council lasted four hours.

Ada Fiktiv was elected in 2019 with 52 percent of the vote. The council meets again on Friday.

Ada Fiktiv was elected in 2018.`;

const LOOKS = [
  { look: "light", colorScheme: "light", width: 1440 },
  { look: "dark", colorScheme: "dark", width: 1440 },
  { look: "phone", colorScheme: "light", width: 390 },
] as const;

/** The claim on these words, in the list where there is one beside the text. */
async function openClaim(page: Page, words: string): Promise<void> {
  const card = page.getByRole("region", { name: "Claim", exact: true });
  await expect(async () => {
    await page.locator("[data-claims]", { hasText: words }).last().click();
    await expect(card.getByText(`“${words}” →`)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test("pictures of readings, reasons, conflicts and discrepancies", async ({ page }) => {
  test.slow();
  mkdirSync(PICTURES, { recursive: true });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { title } = uniqueArticle("Lindenau borrows");
  const { id } = await addArticle(page, { title, text: `${title}\n\n${TEXT}` });
  for (const { look, colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: width < 800 ? 844 : 900 });
    await page.goto(`/a/${id}`);
    for (const [name, words, part] of [
      ["reading", "03/04/2025", "Read as"],
      ["conflict", "2018", "Conflicts and discrepancies"],
    ] as const) {
      await openClaim(page, words);
      const shown = page.getByRole("region", { name: "Claim", exact: true }).getByText(part).first();
      if (width < 800) await shown.evaluate((element) => element.scrollIntoView({ block: "start" }));
      await expect(shown).toBeVisible();
      await page.mouse.move(0, 0);
      await page.screenshot({ path: join(PICTURES, `${name}-${look}.png`), animations: "disabled" });
      if (width < 800) await page.keyboard.press("Escape");
    }
  }
});

test("pictures of a long text while it is read", async ({ page }) => {
  mkdirSync(PICTURES, { recursive: true });
  await page.emulateMedia({ reducedMotion: "reduce" });
  // Held at two fifths for the pictures, as the reading itself is soon over.
  await page.route(/article\.suggestions/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text())
      .replace(/"state":"\w+"/, '"state":"running"')
      .replace(/"share":[\d.]+/, '"share":0.4');
    await route.fulfill({ response: answer, body });
  });
  const { title } = uniqueArticle("A long winter");
  const question = (n: number) =>
    `And who in town ${n} would have thought so, after such a winter, with so many promises kept by nobody at all?`;
  const text = [title, ...Array.from({ length: 700 }, (_, n) => question(n))].join("\n\n");
  await addArticle(page, { title, text });
  await expect(page.getByText("Reading claims: 40 %").first()).toBeVisible();
  for (const { look, colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: width < 800 ? 844 : 900 });
    await page.screenshot({ path: join(PICTURES, `progress-${look}.png`), animations: "disabled" });
  }
});
