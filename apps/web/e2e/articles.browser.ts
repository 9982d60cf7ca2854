import { addArticle } from "./add-article.ts";
import { expect, expectAccessible, expectFitsPhones, test, uniqueArticle } from "./signed-in.ts";

test("the list shows the sample with its progress in words", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle("Articles · Claimdesk");
  const sample = page.getByRole("listitem").filter({ hasText: "Sample" }).first();
  await expect(sample).toContainText("17 March 2025");
  await expect(sample).toContainText(/\d+ words/);
  await expect(sample).toContainText(/suggested|checked/);
  await expectAccessible(page);
  await expectFitsPhones(page);
});

test("an article can be archived, brought back by undo, and found in the archive", async ({ page }) => {
  const { title } = await addArticle(page, uniqueArticle());
  await page.goto("/");
  const row = page.getByRole("listitem").filter({ hasText: title });
  await row.getByRole("button", { name: `Archive “${title}”` }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toHaveCount(1);

  await row.getByRole("button", { name: `Archive “${title}”` }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole("button", { name: "Archived", exact: true }).click();
  await expect(page).toHaveURL(/show=archived/);
  await expect(row).toHaveCount(1);
  await page.reload();
  await expect(row).toHaveCount(1);
  await row.getByRole("button", { name: `Take “${title}” out of the archive` }).click();
  await expect(row).toHaveCount(0);
});

test("the theme and the way out are in the header", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: /^Account of/ }).click();
  await expect(page.getByRole("menuitem", { name: "Sign out" })).toBeVisible();
  await page.getByRole("menuitem", { name: "Settings" }).click();
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
});

test("an address that leads nowhere says so", async ({ page }) => {
  await page.goto("/nothing-here");
  await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
  await page.goto("/a/00000000-0000-7000-8000-000000000000/report");
  await expect(page.getByRole("heading", { name: "This is not on your desk" })).toBeVisible();
});
