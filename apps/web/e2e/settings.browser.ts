import { expect, expectAccessible, expectFitsPhones, test } from "./signed-in.ts";

test.describe.configure({ mode: "serial" });

test("settings show the desk, its members, and the sign-in", async ({ page }) => {
  await page.goto("/settings");
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Standard" })).toBeChecked();
  await expect(page.getByText("You", { exact: true })).toBeVisible();
  await expect(page.getByText(/listen on the network/)).toBeVisible();
  await expectAccessible(page);
  await expectFitsPhones(page);
});

test("the level of evidence is saved and survives a reload", async ({ page }) => {
  await page.goto("/settings");
  await page.getByRole("radio", { name: "Strict" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Desk saved")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Strict" })).toBeChecked();
  await page.getByRole("radio", { name: "Standard" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Desk saved")).toBeVisible();
});

test("a new name stands in the header at once", async ({ page }) => {
  await page.goto("/settings");
  await page.getByLabel("Your name").fill("Mia Fiktiv");
  await page.getByRole("button", { name: "Save name" }).click();
  await expect(page.getByText("Name saved")).toBeVisible();
  await expect(page.getByRole("button", { name: "Account of Mia Fiktiv" })).toBeVisible();
  await page.getByLabel("Your name").fill("Owner");
  await page.getByRole("button", { name: "Save name" }).click();
  await expect(page.getByRole("button", { name: "Account of Owner" })).toBeVisible();
});

test("a password has to be long enough, and then it signs in", async ({ page, browser, baseURL }) => {
  await page.goto("/settings");
  const password = page.getByLabel("Password", { exact: true });
  await password.fill("short");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByText(/Choose a password of \d+ to 200 characters/)).toBeVisible();
  await password.fill("seven slow green kettles");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByText("Password saved")).toBeVisible();
  await expect(page.getByText("No password yet")).toHaveCount(0);

  const stranger = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } });
  const other = await stranger.newPage();
  await other.goto("/sign-in");
  await other.getByLabel("Email").fill("owner@claimdesk.local");
  await other.getByLabel("Password", { exact: true }).fill("seven slow green kettles");
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other.getByRole("heading", { name: "Articles" })).toBeVisible();
  await other.getByRole("button", { name: /^Account of/ }).click();
  await other.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(other.getByRole("heading", { name: "Sign in to Claimdesk" })).toBeVisible();
  await other.goto("/");
  await expect(other).toHaveURL(/\/sign-in$/);
  await stranger.close();
});

test("a changed password needs the current one", async ({ page }) => {
  await page.goto("/settings");
  await page.getByLabel("Current password").fill("not this one at all");
  await page.getByLabel("New password").fill("eight slow green kettles");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("This is not your current password.")).toBeVisible();
});

test("an email that is none is refused beside its field", async ({ page }) => {
  await page.goto("/settings");
  await page.getByLabel("Email").fill("ada at example");
  await page.getByRole("button", { name: "Save email" }).click();
  await expect(page.getByText(/not an email address/)).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue("ada at example");
});
