import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Report } from "@claimdesk/domain";
import { addArticle } from "./add-article.ts";
import { callDesk } from "./call-desk.ts";
import { expect, expectAccessible, expectFitsPhones, test, uniqueArticle } from "./signed-in.ts";

test("the report names what is open, shows the claims, and leads back to each", async ({ page, request }) => {
  const { id, title } = await addArticle(page, uniqueArticle());
  await callDesk(request, "claim.acceptAll", { articleId: id });
  await page.goto(`/a/${id}/report`);
  await expect(page).toHaveTitle(`Report · ${title} · Claimdesk`);
  await expect(page.getByText("Draft: not final yet")).toBeVisible();
  await expect(page.getByText(/still to be checked/)).toBeVisible();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  const claims = page.getByRole("region", { name: "Claims, in the order of the text" });
  await expect(claims.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await expect(claims.getByText("To check").first()).toBeVisible();
  await expect(claims.getByRole("link", { name: "C001" })).toHaveAttribute("href", `/a/${id}?c=C001`);
  await expectAccessible(page);
  await expectFitsPhones(page);
});

test("a report without claims says that nothing has been checked", async ({ page }) => {
  await page.goto("/new");
  await page.getByLabel("Text of the article").fill(uniqueArticle().text);
  await page.getByRole("button", { name: "Preview the text" }).click();
  await page.getByRole("radio", { name: "Start empty" }).click();
  await page.getByRole("button", { name: "Today" }).click();
  await page.getByRole("button", { name: "Start checking" }).click();
  await expect(page).toHaveURL(/\/a\/[0-9a-f-]{36}/);
  await page.goto(`${new URL(page.url()).pathname}/report`);
  await expect(page.getByText("No claims yet: nothing has been checked.")).toBeVisible();
});

test("every format downloads, and the JSON can be brought back", async ({ page, request }) => {
  const { id, title } = await addArticle(page, uniqueArticle());
  await callDesk(request, "claim.acceptAll", { articleId: id });
  await page.goto(`/a/${id}/report`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  const headings = await page.getByRole("heading", { level: 3 }).count();
  const download = async (label: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: new RegExp(`^${label}:`) }).click(),
    ]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  };
  const html = await download("HTML");
  expect(html.name).toMatch(/\.html$/);
  expect(html.text).toContain(title);
  expect(html.text).not.toMatch(/<script|src="http/);
  expect((await download("Markdown")).text).toContain(title);
  expect((await download("CSV")).text.split("\n").length).toBeGreaterThan(2);
  const json = await download("JSON");
  const report = JSON.parse(json.text);
  expect(report.format).toBe("claimdesk.report/1");

  await page.goto("/new");
  const files = page.getByLabel("Article or report file");
  await files.setInputFiles({ name: "broken.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await expect(page.getByRole("alert").filter({ hasText: "not valid JSON" })).toBeVisible();
  await files.setInputFiles({
    name: json.name,
    mimeType: "application/json",
    buffer: Buffer.from(json.text),
  });
  await expect(page.getByRole("heading", { name: "Bring this report back?" })).toBeFocused();
  await expect(page.getByText(`${report.claims.length} claims`)).toBeVisible();
  await page.getByRole("button", { name: "Bring it in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "already here" })).toBeVisible();

  await page.getByRole("button", { name: "Back" }).click();
  const other = withLongerText(report);
  await files.setInputFiles({ name: json.name, mimeType: "application/json", buffer: Buffer.from(other) });
  await page.getByRole("button", { name: "Bring it in" }).click();
  await expect(page).toHaveURL(/\/a\/[0-9a-f-]{36}/);
  expect(page.url()).not.toContain(id);
  await page.goto(`${new URL(page.url()).pathname}/report`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(headings);
});

test("history tells in sentences what happened, newest first", async ({ page, request }) => {
  const { id, title } = await addArticle(page, uniqueArticle());
  await callDesk(request, "claim.acceptAll", { articleId: id });
  await page.goto(`/a/${id}/history`);
  const entries = page.locator("main ol > li");
  await expect(entries.first()).toContainText(/accepted \d+ suggestion/);
  await expect(entries.last()).toContainText(`added the article “${title}”`);
  await expectAccessible(page);
  await expectFitsPhones(page);
});

/** The same report of an article with one more word, as another desk could have made it. */
function withLongerText(report: Report): string {
  const text = `${report.version.text}\n\nCorrected.`;
  const sha256 = createHash("sha256").update(text).digest("hex");
  const wordCount = report.version.wordCount + 1;
  return JSON.stringify({ ...report, version: { ...report.version, text, sha256, wordCount } });
}
