import { expect, expectAccessible, expectFitsPhones, test } from "./signed-in.ts";

test.use({ storageState: { cookies: [], origins: [] } });

for (const path of ["/", "/new", "/settings", "/?show=archived"]) {
  test(`a visitor who asks for ${path} gets the sign-in page and nothing else`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in$/);
    await expect(page.getByRole("heading", { name: "Sign in to Claimdesk" })).toBeVisible();
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await expect(page.getByText("My desk")).toHaveCount(0);
  });
}

test("a visitor gets no data from the calls or the downloads", async ({ request }) => {
  expect((await request.get("/api/trpc/article.list?input=%7B%22json%22%3A%7B%7D%7D")).status()).toBe(401);
  const download = await request.get("/a/00000000-0000-7000-8000-000000000000/report/json", {
    maxRedirects: 0,
  });
  expect(download.status()).toBe(307);
  expect(download.headers().location).toContain("/sign-in");
});

test("a used, an old and an unknown link each say what is wrong and what to do", async ({ page }) => {
  for (const [link, words] of [
    ["used", "This link has been used"],
    ["expired", "This link is too old"],
    ["unknown", "This link is not known here"],
  ]) {
    await page.goto(`/sign-in?link=${link}`);
    await expect(page.getByRole("status")).toContainText(words ?? "");
    await expect(page.getByRole("status")).toContainText("Start Claimdesk again");
  }
  await page.goto("/open?token=nothing");
  await expect(page.getByRole("status")).toContainText("not known here");
});

test("a link is not used up by a look at it or by a browser's preparations", async ({ request }) => {
  const link = "/open?token=nothing";
  expect((await request.head(link, { maxRedirects: 0 })).status()).toBe(204);
  const prepared = await request.get(link, {
    maxRedirects: 0,
    headers: { "sec-purpose": "prefetch;prerender" },
  });
  expect(prepared.status()).toBe(503);
});

test("a wrong password is refused beside the form, and the email stays", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Enter your email address.")).toBeVisible();
  await expect(page.getByLabel("Email")).toBeFocused();
  await page.getByLabel("Email").fill("nobody@example.org");
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "do not belong together" })).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue("nobody@example.org");
});

test("the sign-in page is accessible, fits phones, and sends its security headers", async ({ page }) => {
  const answer = await page.goto("/sign-in?link=used");
  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'(;|$)/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(answer?.headers()["x-content-type-options"]).toBe("nosniff");
  await expectAccessible(page);
  await expectFitsPhones(page);
});
