import { expect, type Page } from "@playwright/test";

/** Adds an article through the screens, as a person would, and gives its id. */
export async function addArticle(
  page: Page,
  article: { title: string; text: string },
): Promise<{ id: string; title: string }> {
  await page.goto("/new");
  await page.getByLabel("Text of the article").fill(article.text);
  await page.getByRole("button", { name: "Preview the text" }).click();
  await page.getByLabel("Publication date").fill("2025-03-17");
  await page.getByRole("button", { name: "Start checking" }).click();
  await expect(page).toHaveURL(/\/a\/[0-9a-f-]{36}/);
  const id = /\/a\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  return { id, title: article.title };
}
