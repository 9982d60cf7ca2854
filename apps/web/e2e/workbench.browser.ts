import type { Page } from "@playwright/test";
import { addArticle } from "./add-article.ts";
import { expect, expectAccessible, expectFitsPhones, test, uniqueArticle } from "./signed-in.ts";

const option = (page: Page, name: RegExp) => page.getByRole("option", { name });
const card = (page: Page) => page.getByRole("region", { name: "Claim", exact: true });
const saved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

/** An article with its suggestions accepted, opened at its first claim. */
async function openAccepted(page: Page): Promise<string> {
  const { id } = await addArticle(page, uniqueArticle());
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect(page.getByRole("button", { name: "Accept all" })).toHaveCount(0);
  await expect(option(page, /^C001, to check/)).toBeVisible();
  await option(page, /^C001/).click();
  return id;
}

/** Selects words of the text as a mouse would, across the borders of marks. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const nodes = [...document.querySelectorAll("[data-start]")].map((piece) => piece.firstChild as Text);
    const from = nodes
      .map((node) => node.data)
      .join("")
      .indexOf(wanted);
    const place = (unit: number): [Text, number] => {
      let left = unit;
      for (const node of nodes) {
        if (left <= node.data.length) return [node, left];
        left -= node.data.length;
      }
      throw new Error(`“${wanted}” is not in the text`);
    };
    document.getSelection()?.setBaseAndExtent(...place(from), ...place(from + wanted.length));
  }, words);
}

test("from suggestions to verdicts by keyboard, with sources and notes, and all of it survives a reload", async ({
  page,
}) => {
  await openAccepted(page);
  await page.keyboard.press("v");
  await expect(card(page).getByRole("alert")).toContainText("Add a source that supports it");

  await page.keyboard.press("s");
  await page
    .getByLabel("Find a source of the desk, or name a new one")
    .fill("Minutes of the council of Lindenau");
  await page.getByRole("button", { name: /^New source/ }).click();
  await page.getByLabel("Where in it").fill("p. 14");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("form", { name: "Add a source" })).toHaveCount(0);
  await expect(card(page)).toContainText("Minutes of the council of Lindenau");
  await page.keyboard.press("v");
  await expect(option(page, /^C001, verified/)).toBeVisible();
  await expect(page.getByText(/^C001 verified\. 1 of \d+ decided\. Next: C002\.$/)).toBeAttached();
  await expect(option(page, /^C002/)).toBeFocused();

  await page.keyboard.press("d");
  await page.keyboard.press("1");
  await page.keyboard.type("The record says 13.2.");
  await page.keyboard.press("Control+Enter");
  await expect(option(page, /^C002, disputed, incorrect/)).toBeVisible();

  await page.keyboard.press("m");
  await page.keyboard.type("Check the budget act too.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveCount(0);
  await expect(card(page).getByText("Check the budget act too.")).toBeVisible();
  await card(page).getByRole("button", { name: "Reply" }).click();
  await page.getByRole("textbox", { name: "Reply" }).fill("Done, it agrees.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("textbox", { name: "Reply" })).toHaveCount(0);
  await expect(card(page).getByText("Done, it agrees.")).toBeVisible();
  await card(page).getByRole("button", { name: "Resolve" }).click();
  await expect(card(page).getByText(/^Resolved:/)).toBeVisible();
  await saved(page);

  await page.reload();
  await expect(page).toHaveTitle(/^2\/\d+ · /);
  await expect(page).toHaveURL(/c=C003/);
  await expect(option(page, /^C001, verified/)).toBeVisible();
  await option(page, /^C002, disputed, incorrect/).click();
  await expect(card(page)).toContainText("The record says 13.2.");
  await option(page, /^C003/).click();
  await expect(card(page).getByText(/^Resolved:/)).toBeVisible();
});

test("words can become a claim, change, be dropped, restored, merged, and every step undone", async ({
  page,
}) => {
  await openAccepted(page);
  const before = await page.getByRole("option").count();
  await selectWords(page, "voted against");
  await page.getByRole("button", { name: "New claim" }).click();
  await page.getByLabel("Label").fill("Votes against");
  await page.keyboard.press("Enter");
  const added = option(page, /: Votes against$/);
  await expect(added).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("option")).toHaveCount(before + 1);
  await expect(added).toBeFocused();

  await page.keyboard.press("e");
  await selectWords(page, "against");
  await page.getByRole("button", { name: "Use selection as its words" }).click();
  await page.getByLabel("Label").fill("Members against");
  await page.keyboard.press("Control+Enter");
  const edited = option(page, /: Members against$/);
  await expect(edited).toBeVisible();
  await expect(card(page).locator("mark")).toHaveText("against");

  await edited.click();
  await page.keyboard.press("x");
  await expect(edited).toHaveCount(0);
  await page.getByRole("button", { name: /^Dropped 1/ }).click();
  await option(page, /dropped: Members against/).click();
  await card(page).getByRole("button", { name: "Restore" }).click();
  await page.getByRole("button", { name: /^All/ }).click();
  await expect(edited).toBeVisible();

  await edited.click();
  await page.getByRole("button", { name: "More for this claim" }).click();
  await page.getByRole("menuitem", { name: "Merge into another" }).click();
  await page.getByLabel("Find the claim").fill("C001");
  await page.getByRole("list", { name: "Claims found" }).getByRole("button").first().click();
  await expect(edited).toHaveCount(0);
  await expect(card(page)).toContainText("Also stands in");

  await page.keyboard.press("Control+z");
  await expect(edited).toBeVisible();
  await page.reload();
  await expect(edited).toBeVisible();
});

test("reopening, waiting and the outcome", async ({ page }) => {
  await openAccepted(page);
  await page.keyboard.press("w");
  await page.getByLabel("Question").fill("Which report says so?");
  await page.keyboard.press("Control+Enter");
  await expect(option(page, /^C001, needs input/)).toBeVisible();
  await card(page).getByRole("button", { name: "Answer is here" }).click();
  await page.getByRole("textbox", { name: "Answer" }).fill("The one of March.");
  await page.keyboard.press("Control+Enter");
  await expect(option(page, /^C001, in progress/)).toBeFocused();

  await page.keyboard.press("u");
  await page.keyboard.type("Searched the register.");
  await page.keyboard.press("Control+Enter");
  await expect(option(page, /^C001, can’t verify/)).toBeVisible();
  await option(page, /^C001/).click();
  await card(page).getByRole("combobox", { name: "Outcome" }).click();
  await page.getByRole("option", { name: "With the author" }).click();
  await card(page).getByRole("checkbox", { name: "Legal risk" }).click();
  await saved(page);
  await option(page, /^C001/).focus();
  await page.keyboard.press("r");
  await page.keyboard.type("New figures came in.");
  await page.keyboard.press("Control+Enter");
  await expect(option(page, /^C001, to check/)).toBeVisible();
  await page.reload();
  await expect(card(page).getByRole("checkbox", { name: "Legal risk" })).toBeChecked();
});

test("two windows on one claim: the second is told, sees both values, and loses nothing", async ({
  page,
  context,
}) => {
  const id = await openAccepted(page);
  const other = await context.newPage();
  await other.goto(`/a/${id}?c=C001`);
  await other.getByRole("option", { name: /^C001/ }).focus();
  await other.keyboard.press("e");
  await other.getByLabel("Label").fill("Mine");

  await page.keyboard.press("e");
  await page.getByLabel("Label").fill("Theirs");
  await page.keyboard.press("Control+Enter");
  await expect(option(page, /^C001.*: Theirs$/)).toBeVisible();

  await other.getByLabel("Label").press("Control+Enter");
  const panel = other.getByRole("alert").filter({ hasText: "changed C001 while you worked on it" });
  await expect(panel.getByRole("row", { name: "Label Theirs Mine" })).toBeVisible();
  await expectAccessible(other);
  await panel.getByRole("button", { name: "Apply mine again" }).click();
  await expect(other.getByRole("option", { name: /^C001.*: Mine$/ })).toBeVisible();
  await expect(option(page, /^C001.*: Mine$/)).toBeVisible({ timeout: 15_000 });
});

test("the workbench is accessible in both themes, with every kind of mark, and fits phones", async ({
  page,
}) => {
  // three states are looked at by axe in both themes, which takes its time on a busy machine
  test.slow();
  const id = await openAccepted(page);
  await page.keyboard.press("o");
  await page.keyboard.press("1");
  await page.keyboard.press("u");
  await page.keyboard.type("Asked the clerk.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/^C002 can’t verify\./)).toBeAttached();
  // The message before it fades out for a moment.
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press("d");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goto(`/a/${id}?c=C002`);
  await expectFitsPhones(page);
  await expect(async () => {
    await page.locator("[data-claims~=C002]").first().click();
    await expect(card(page)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expectAccessible(page);
});

test("the keys stay with the workbench: none of them acts from the header or while somebody types", async ({
  page,
}) => {
  await openAccepted(page);
  await page.getByRole("button", { name: "Theme" }).focus();
  await page.keyboard.press("o");
  await expect(page.getByText("Why can it not be checked?")).toHaveCount(0);
  await option(page, /^C001/).focus();
  await page.keyboard.press("m");
  await page.keyboard.type("vduo jk nx");
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("vduo jk nx");
  await page.reload();
  await option(page, /^C001/).focus();
  await page.keyboard.press("m");
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("vduo jk nx");
});

test("the widths of the columns are remembered, and can be changed by keyboard", async ({ page }) => {
  await openAccepted(page);
  const text = page.getByRole("region", { name: /^Text of/ });
  const width = async () => Math.round((await text.boundingBox())?.width ?? 0);
  const before = await width();
  await page.getByRole("separator", { name: "Width of the text" }).focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  const narrowed = await width();
  expect(narrowed).toBeLessThan(before);
  await page.reload();
  await expect(async () => expect(Math.abs((await width()) - narrowed)).toBeLessThan(3)).toPass();
});

test("another claim is read from its top, and a long form scrolls the card alone", async ({ page }) => {
  await openAccepted(page);
  await page.keyboard.press("s");
  await page.getByRole("button", { name: /New source/ }).click();
  const beyond = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(await beyond()).toBeLessThanOrEqual(0);

  await card(page).evaluate((section) => section.scrollTo(0, 200));
  await option(page, /^C002/).click();
  await expect.poll(() => card(page).evaluate((section) => section.scrollTop)).toBe(0);
});
