import type { IntakePreview } from "@claimdesk/domain";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { type Answer, answerCalls, type Call, renderScreen } from "../../testing/desk-in-memory.tsx";
import { NewArticleScreen } from "./new-article-screen.tsx";

const ARTICLE_ID = "0199f0a0-0000-7000-8000-000000000001";

const preview = (part: Partial<IntakePreview> = {}): IntakePreview => ({
  text: "Budget rises\n\nThe council met on Monday.",
  wordCount: 7,
  origin: "paste",
  fileName: null,
  removed: [{ what: "tabs", count: 2 }],
  title: "Budget rises",
  byline: null,
  publishedOn: "2025-03-17",
  url: null,
  sameTextAs: null,
  warnings: [],
  ...part,
});

const previewing =
  (rest: (call: Call) => Answer, shown: IntakePreview = preview()) =>
  (call: Call): Answer =>
    call.path.startsWith("intake.") ? { value: shown } : rest(call);

const paste = (text: string) =>
  fireEvent.paste(document.body, {
    clipboardData: { files: { item: () => null }, getData: () => text },
  });

const drop = (file: File) =>
  fireEvent.drop(document.body, { dataTransfer: { files: { item: () => file }, getData: () => "" } });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("a paste outside any field is read, and the text that will be stored is shown", async () => {
  const { calls } = answerCalls(previewing(() => "away"));
  renderScreen(<NewArticleScreen />);
  paste("Budget rises\t\n");
  const heading = await screen.findByRole("heading", { name: "Is this the whole article?" });
  expect(document.activeElement).toBe(heading);
  expect(calls).toEqual([{ path: "intake.previewText", input: { text: "Budget rises\t\n" } }]);
  expect(screen.getByRole("region", { name: "Text" }).textContent).toBe(preview().text);
  expect(screen.getByText("tabs: 2")).toBeTruthy();
});

test("a paste into a field stays there", () => {
  const { calls } = answerCalls(() => "away");
  renderScreen(<NewArticleScreen />);
  fireEvent.paste(screen.getByLabelText("Text of the article"), {
    clipboardData: { files: { item: () => null }, getData: () => "half a sentence" },
  });
  expect(calls).toEqual([]);
});

test("a dropped file travels as form data", async () => {
  const { calls } = answerCalls(previewing(() => "away", preview({ origin: "file", fileName: "a.txt" })));
  renderScreen(<NewArticleScreen />);
  drop(new File(["Budget rises"], "a.txt"));
  expect(await screen.findByText("a.txt")).toBeTruthy();
  const form = calls[0]?.input;
  expect(form).toBeInstanceOf(FormData);
  expect(form instanceof FormData && (form.get("file") as File).name).toBe("a.txt");
});

test("a refusal stands beside the text, which is kept", async () => {
  answerCalls(() => ({
    refused: { message: "There is no text in it.", refusal: { reason: "invalid", details: {} } },
  }));
  renderScreen(<NewArticleScreen />);
  paste("* * *");
  expect(await screen.findByText("There is no text in it.")).toBeTruthy();
  expect(screen.getByLabelText("Text of the article")).toHaveProperty("value", "* * *");
});

test("a file of an unknown kind never leaves the page", async () => {
  const { calls } = answerCalls(() => "away");
  renderScreen(<NewArticleScreen />);
  drop(new File(["x"], "picture.png"));
  expect((await screen.findByRole("alert")).textContent).toContain("cannot be read here");
  expect(calls).toEqual([]);
});

test("when the desk is away, what was entered stays and can be sent again", async () => {
  const user = userEvent.setup();
  let isAway = true;
  const { calls } = answerCalls(previewing(() => (isAway ? "away" : { value: { articleId: ARTICLE_ID } })));
  const { visited } = renderScreen(<NewArticleScreen />);
  paste("Budget rises");
  await user.clear(await screen.findByLabelText("Title"));
  await user.type(screen.getByLabelText("Title"), "Council budget");
  await user.click(screen.getByRole("radio", { name: "Start empty" }));
  await user.click(screen.getByRole("button", { name: "Start checking" }));
  expect((await screen.findByRole("alert")).textContent).toContain("What you entered is still here");
  expect(screen.getByLabelText("Title")).toHaveProperty("value", "Council budget");

  isAway = false;
  await user.click(screen.getByRole("button", { name: "Start checking" }));
  await waitFor(() => expect(visited).toEqual([`/a/${ARTICLE_ID}`]));
  expect(calls.at(-1)?.input).toMatchObject({
    title: "Council budget",
    text: preview().text,
    removed: [{ what: "tabs", count: 2 }],
    suggestClaims: false,
    allowSameText: false,
  });
});

test("the same text is refused first and stored when asked for again", async () => {
  const user = userEvent.setup();
  const refusal = { reason: "sameText", details: { articleId: ARTICLE_ID, title: "Older" } };
  const { calls } = answerCalls(
    previewing((call) =>
      (call.input as { allowSameText: boolean }).allowSameText
        ? { value: { articleId: "new" } }
        : { refused: { message: "The same text is already here as “Older”.", refusal } },
    ),
  );
  const { visited } = renderScreen(<NewArticleScreen />);
  paste("Budget rises");
  await user.click(await screen.findByRole("button", { name: "Start checking" }));
  const link = await screen.findByRole("link", { name: "Open it" });
  expect(link.getAttribute("href")).toBe(`/a/${ARTICLE_ID}`);
  expect(screen.queryByRole("alert")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Add it anyway" }));
  await waitFor(() => expect(visited).toEqual(["/a/new"]));
  expect(calls).toHaveLength(3);
});

test("an internal error shows its id", async () => {
  const user = userEvent.setup();
  answerCalls(
    previewing(() => ({
      refused: { message: "Something went wrong on our side. Quote the id 4711.", errorId: "4711" },
    })),
  );
  renderScreen(<NewArticleScreen />);
  paste("Budget rises");
  await user.click(await screen.findByRole("button", { name: "Start checking" }));
  expect((await screen.findByRole("alert")).textContent).toContain("4711");
});
