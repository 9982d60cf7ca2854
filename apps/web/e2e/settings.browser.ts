import { expect, expectAccessible, expectFitsPhones, test } from "./signed-in.ts";

test("settings show the desk, its members, and the sign-in", async ({ page }) => {
  await page.goto("/settings");
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Standard" })).toBeChecked();
  await expect(page.getByText("You", { exact: true })).toBeVisible();
  await expect(page.getByText(/listen on the network/)).toBeVisible();
  await expectAccessible(page);
  await expectFitsPhones(page);
});

test("a password that is too short is refused beside its field", async ({ page }) => {
  await page.goto("/settings");
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByText(/Choose a password of \d+ to 200 characters/)).toBeVisible();
});
