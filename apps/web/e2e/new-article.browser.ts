import type { Locator, Page } from "@playwright/test";
import { addArticle } from "./add-article.ts";
import { expect, expectAccessible, expectFitsPhones, test, uniqueArticle } from "./signed-in.ts";
import { wordFile } from "./word-file.ts";

/** Pastes onto the page, again until the page is awake and `seen` stands there. */
const paste = (page: Page, text: string, seen: Locator) =>
  expect(async () => {
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    }, text);
    await expect(seen).toBeVisible({ timeout: 2000 });
  }).toPass();

/** Drops a file on the page, again until the page is awake and `seen` stands there. */
const drop = (page: Page, name: string, content: string, seen: Locator) =>
  expect(async () => {
    await page.evaluate(
      ([fileName, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text ?? ""], fileName ?? ""));
        const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      },
      [name, content],
    );
    await expect(seen).toBeVisible({ timeout: 2000 });
  }).toPass();

const storedText = (page: Page) => page.getByRole("region", { name: "Text", exact: true });

test("a paste anywhere on the page leads to a preview, and from there to the workbench", async ({ page }) => {
  const { title, text } = uniqueArticle();
  await page.goto("/new");
  await expect(page.getByText("up to 2 MB")).toBeVisible();
  await expectAccessible(page);
  await paste(page, `${text}  \r\n`, storedText(page));
  await expect(page.getByRole("heading", { name: "Is this the whole article?" })).toBeFocused();
  expect(await storedText(page).textContent()).toBe(text);
  await expect(page.getByText("spaces at line ends")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue(title);
  await expect(page.getByText("are read against this day")).toBeVisible();
  await expectAccessible(page);
  await expectFitsPhones(page);

  await page.getByLabel("Byline").fill("Ada Fiktiv");
  await page.getByLabel("Publication date").fill("2025-03-17");
  await page.getByRole("button", { name: "Start checking" }).click();
  await expect(page).toHaveURL(/\/a\/[0-9a-f-]{36}/);
  await page.goto("/");
  const row = page.getByRole("listitem").filter({ hasText: title });
  await expect(row).toContainText("Ada Fiktiv");
  await expect(row).toContainText(/\d+ suggested/);
});

test("an article can start without suggestions", async ({ page }) => {
  const { title, text } = uniqueArticle();
  await page.goto("/new");
  await page.getByLabel("Text of the article").fill(text);
  await page.getByLabel("Text of the article").press("Control+Enter");
  await page.getByRole("radio", { name: "Start empty" }).click();
  await page.getByRole("button", { name: "Today" }).click();
  await page.getByRole("button", { name: "Start checking" }).click();
  await expect(page).toHaveURL(/\/a\//);
  await page.goto("/");
  await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText("No claims yet");
});

for (const { ending, content, outside } of [
  { ending: "txt", content: (text: string) => Buffer.from(text), outside: null },
  { ending: "md", content: (text: string) => Buffer.from(`# ${text}`), outside: null },
  {
    ending: "html",
    content: (text: string) =>
      Buffer.from(
        `<!doctype html><html><body><nav><a href="/">Home</a></nav><article>${text
          .split("\n\n")
          .map((part, index) => (index === 0 ? `<h1>${part}</h1>` : `<p>${part}</p>`))
          .join("")}</article><script>document.title = "bad"</script></body></html>`,
      ),
    outside: "Home",
  },
  { ending: "docx", content: (text: string) => wordFile(text), outside: null },
]) {
  test(`a .${ending} file is read as its text`, async ({ page }) => {
    const { title, text } = uniqueArticle();
    await page.goto("/new");
    await page.getByLabel("Article or report file").setInputFiles({
      name: `article.${ending}`,
      mimeType: "application/octet-stream",
      buffer: content(text),
    });
    await expect(storedText(page)).toContainText("Three members voted against.");
    await expect(storedText(page)).toContainText(title);
    expect(await storedText(page).textContent()).not.toMatch(/[<>#]/);
    if (outside) await expect(storedText(page)).not.toContainText(outside);
    await expect(page.getByText(`article.${ending}`)).toBeVisible();
    await page.getByLabel("Publication date").fill("2025-03-17");
    await page.getByRole("button", { name: "Start checking" }).click();
    await expect(page).toHaveURL(/\/a\/[0-9a-f-]{36}/);
  });
}

test("a file dropped beside the box is taken, not opened", async ({ page }) => {
  const { title, text } = uniqueArticle();
  await page.goto("/new");
  await drop(page, "dropped.txt", text, storedText(page));
  await expect(storedText(page)).toContainText(title);
  await expect(page).toHaveURL(/\/new$/);
});

test("what is too large is refused with the limit, and nothing typed is lost", async ({ page }) => {
  await page.goto("/new");
  await paste(page, "The council met. ".repeat(150_000), page.getByText(/the limit is 2 MB/));
  await expect(page.getByLabel("Text of the article")).toHaveValue(/^The council met\. The council/);

  await drop(
    page,
    "long.txt",
    "The council met again. ".repeat(100_000),
    page.getByRole("alert").filter({ hasText: "2 MB" }),
  );
  await drop(page, "picture.png", "x", page.getByRole("alert").filter({ hasText: "cannot be read here" }));
  await expect(page.getByLabel("Text of the article")).toHaveValue(/^The council met\. The council/);
});

test("fields that are wrong say so beside themselves", async ({ page }) => {
  await page.goto("/new");
  await paste(page, uniqueArticle().text, storedText(page));
  await page.getByLabel("Title").fill("");
  await page.getByLabel("Web address").fill("example dot org");
  await page.getByRole("button", { name: "Start checking" }).click();
  await expect(page.getByText("Give the article a title.")).toBeVisible();
  await expect(page.getByText("starts with http:// or https://")).toBeVisible();
  await expect(page.getByLabel("Title")).toBeFocused();
  await expect(page.getByLabel("Web address")).toHaveValue("example dot org");
  await expectAccessible(page);
});

test("the same text is noticed, can be opened, and can be added anyway", async ({ page }) => {
  const article = uniqueArticle();
  const first = await addArticle(page, article);
  await page.goto("/new");
  await paste(page, article.text, storedText(page));
  const notice = page.getByRole("status").filter({ hasText: "This text is already here" });
  await expect(notice).toContainText(article.title);
  await expect(notice.getByRole("link", { name: "Open it" })).toHaveAttribute("href", `/a/${first.id}`);
  await page.getByRole("button", { name: "Today" }).click();
  await page.getByRole("button", { name: "Add it anyway" }).click();
  await expect(page).toHaveURL(/\/a\/[0-9a-f-]{36}/);
  expect(page.url()).not.toContain(first.id);
});
