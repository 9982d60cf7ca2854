import type { Page } from "@playwright/test";
import { addArticle } from "./add-article.ts";
import { expect, expectAccessible, test, uniqueArticle } from "./signed-in.ts";

const option = (page: Page, name: RegExp) => page.getByRole("option", { name });
const card = (page: Page) => page.getByRole("region", { name: "Claim", exact: true });
const claimOn = (page: Page, words: string) => page.locator("[data-claims]", { hasText: words }).first();

const DISAGREEING = [
  "The contract was signed on 03/04/2025, according to the mayor.",
  "Ada Fiktiv was elected in 2019.",
  "The session lasted four hours.",
  "Ada Fiktiv was elected in 2018.",
].join("\n\n");

/** An article with a day that can be read in two ways, and two years that cannot both be right. */
async function addDisagreeing(page: Page): Promise<string> {
  const { title } = uniqueArticle("Notes from Lindenau");
  const { id } = await addArticle(page, { title, text: `${title}\n\n${DISAGREEING}` });
  await expect(option(page, /^C001/)).toBeVisible();
  return id;
}

/** Until a claim with this value is the active one: several can stand on the same words. */
async function openClaimOn(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await claimOn(page, words).click();
    await expect(card(page).getByText(`“${words}” →`)).toBeVisible({ timeout: 500 });
  }).toPass();
}

async function suggestAgain(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More for this article" }).click();
  await page.getByRole("menuitem", { name: "Suggest claims again" }).click();
  await expect(page.getByText(/^Read again: /).first()).toBeAttached();
}

test("the sample says of “Tuesday” how it was read, and why the claim was suggested", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /Ukraine ceasefire/ }).click();
  await openClaimOn(page, "Tuesday");
  await expect(card(page)).toContainText("Tuesday 18 March 2025");
  await expect(card(page)).toContainText(/the article is from Monday 17 March 2025/);
  await expect(card(page).getByRole("heading", { name: "Why it was suggested" })).toBeVisible();
  await expect(card(page)).toContainText(/Worth checking: (high|medium|low)/);
});

test("another reading is one press away, can be undone, and outlives a new reading of the text", async ({
  page,
}) => {
  await addDisagreeing(page);
  await openClaimOn(page, "03/04/2025");
  const other = card(page).getByRole("radio", { checked: false });
  const chosen = (await other.textContent()) ?? "";
  await other.click();
  await expect(card(page).getByRole("radio", { name: chosen })).toBeChecked();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card(page).getByRole("radio", { name: chosen })).not.toBeChecked();

  await card(page).getByRole("radio", { name: chosen }).click();
  await expect(card(page)).toContainText("Chosen by you.");
  await expectAccessible(page);
  await suggestAgain(page);
  await expect(card(page).getByRole("radio", { name: chosen })).toBeChecked();
  await page.reload();
  await openClaimOn(page, "03/04/2025");
  await expect(card(page).getByRole("radio", { name: chosen })).toBeChecked();
  await expect(card(page)).toContainText("Chosen by you.");
});

test("what disagrees is counted, leads from claim to claim, and is settled with a note", async ({ page }) => {
  await addDisagreeing(page);
  const counted = page.getByText(/^1 conflict\b/);
  await expect(counted).toBeVisible();
  await page.getByRole("button", { name: "Show these" }).click();
  await expect(option(page, /Session/)).toHaveCount(0);
  await option(page, /, 1 conflict\b/)
    .first()
    .click();
  await card(page).getByRole("button", { name: "Settle" }).click();
  await expectAccessible(page);
  await page.keyboard.type("She was elected twice.");
  await page.keyboard.press("Control+Enter");
  await expect(card(page)).toContainText("She was elected twice. Settled by you");
  await expect(counted).toHaveCount(0);
  await page.getByRole("button", { name: "Show all" }).click();

  await card(page)
    .getByRole("button", { name: /^Go to C/ })
    .click();
  await expect(card(page)).toContainText("She was elected twice.");
  await card(page).getByRole("button", { name: "Reopen" }).click();
  await expect(counted).toBeVisible();
  await suggestAgain(page);
  await expect(counted).toBeVisible();
});

/** More than is read at once, most of it questions, so that reading takes a while and yields few claims. */
function longText(title: string): string {
  const town = (n: number) =>
    `Town ${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(97 + (n % 23))}`;
  const section = (n: number) =>
    [
      ...(n % 20 === 0 ? [`The council of ${town(n)} voted ${20 + n} to ${n} in ${1900 + (n % 100)}.`] : []),
      `And who in ${town(n)} would have thought so, after such a winter, with so many promises kept by nobody?`,
      `Does that sound harmless when it is read out in the hall, by somebody with a kind voice and a long list?`,
      `But what do the people of ${town(n)} make of it all, and would they ever tell a stranger with a notebook?`,
    ].join(" ");
  return [title, ...Array.from({ length: 1500 }, (_, n) => section(n + 1))].join("\n\n");
}

test("a long text is there at once, tells how far its reading is, and ends with claims", async ({ page }) => {
  test.slow();
  const { title } = uniqueArticle("A long look at the towns");
  const { id } = await addArticle(page, { title, text: longText(title) });
  await expect(page.getByRole("progressbar", { name: "Reading claims" })).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText(
    /Reading claims: \d+ %|suggested/,
  );
  await page.goto(`/a/${id}`);
  await expect(option(page, /^C001/)).toBeVisible({ timeout: 90_000 });
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(option(page, /^C001/)).toHaveAttribute("aria-selected", "true");
});
