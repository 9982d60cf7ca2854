import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { SignInForm } from "./sign-in-form.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function signInWith(answer: () => Promise<Response>): Promise<string> {
  vi.stubGlobal("fetch", vi.fn(answer));
  const user = userEvent.setup();
  render(<SignInForm />);
  await user.type(screen.getByLabelText("Email"), "ada@example.org");
  await user.type(screen.getByLabelText("Password"), "a long password");
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  return (await screen.findByRole("alert")).textContent;
}

test("a wrong password does not say which half is wrong, and keeps both", async () => {
  const words = await signInWith(async () =>
    Response.json({ code: "INVALID_EMAIL_OR_PASSWORD" }, { status: 401 }),
  );
  expect(words).toContain("do not belong together");
  expect(screen.getByLabelText("Email")).toHaveProperty("value", "ada@example.org");
  expect(screen.getByLabelText("Password")).toHaveProperty("value", "a long password");
});

test("too many tries say when to come back", async () => {
  expect(await signInWith(async () => new Response("", { status: 429 }))).toContain("Wait a minute");
});

test("a desk that does not answer is named as such", async () => {
  expect(await signInWith(async () => Promise.reject(new TypeError("Failed to fetch")))).toContain(
    "did not answer",
  );
});

test("an empty form asks for what is missing and goes there", async () => {
  const answer = vi.fn();
  vi.stubGlobal("fetch", answer);
  const user = userEvent.setup();
  render(<SignInForm />);
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  expect(screen.getByText("Enter your email address.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("Email"));
  expect(answer).not.toHaveBeenCalled();
});
