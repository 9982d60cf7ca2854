import { join } from "node:path";
import type { ClaimFile, Workbench } from "@claimdesk/domain";
import type { APIRequestContext } from "@playwright/test";
import superjson from "superjson";
import { callDesk } from "./call-desk.ts";
import { expect, test } from "./signed-in.ts";

const PICTURES = join(import.meta.dirname, "../../../test-output/pictures");

const TEXT = `Lindenau council raises its budget

The council of Lindenau said on Monday that its budget rose by 14.2 percent to 212 million euros in 2024, the steepest rise since records began.

Mayor Ada Fiktiv signed it on 12 March 2025. “We had no choice,” she told reporters after a session of nearly four hours. Three of 41 members voted against.

The state paid half of the new tram line, which will open on 1 September 2026, according to the transport office.

Critics called it a reckless decision. In 2023 the council had promised to keep spending below 180 million euros.`;

const LOOKS = [
  { look: "light", colorScheme: "light", width: 1440 },
  { look: "dark", colorScheme: "dark", width: 1440 },
  { look: "phone", colorScheme: "light", width: 390 },
] as const;

async function preparedArticle(request: APIRequestContext): Promise<string> {
  const article = {
    title: "Lindenau council raises its budget",
    byline: "Bo Muster",
    publishedOn: "2025-03-17",
  };
  const made = await callDesk(request, "article.create", {
    ...{ ...article, text: TEXT, origin: "paste", removed: [], allowSameText: true },
  });
  const { articleId } = made as { articleId: string };
  await callDesk(request, "claim.acceptAll", { articleId });
  const input = encodeURIComponent(JSON.stringify(superjson.serialize({ articleId })));
  const answer = await (await request.get(`/api/trpc/article.workbench?input=${input}`)).json();
  const [first, second, third, fourth] = superjson.deserialize<Workbench>(answer.result.data).claims;
  if (!first || !second || !third || !fourth)
    throw new Error("the engine suggested too little for a picture");
  const evidence = await callDesk(request, "evidence.add", {
    claimId: first.id,
    source: { details: { title: "Budget of 2024, council paper 17/24", publisher: "Council of Lindenau" } },
    ...{
      stance: "supports",
      tier: "primary",
      locator: "p. 3",
      passage: "Total spending: 212,000,000 euros.",
    },
  });
  await decide(request, evidence as ClaimFile, { verdict: "verified" });
  const note = "The paper says 12.4 percent: two digits are swapped.";
  await decide(request, second, { verdict: "disputed", reason: "incorrect", note });
  await decide(request, third, { verdict: "notCheckable", reason: "opinion" });
  await callDesk(request, "claim.startChecking", { claimId: fourth.id, revision: fourth.revision });
  return articleId;
}

const decide = (request: APIRequestContext, claim: ClaimFile, decision: object) =>
  callDesk(request, "claim.setVerdict", {
    claimId: claim.id,
    revision: claim.revision,
    ...decision,
  });

test("every screen can be looked at: pictures in the light, in the dark and on a phone", async ({
  page,
  request,
}) => {
  test.slow();
  const articleId = await preparedArticle(request);
  const screens = [
    { name: "articles", path: "/", sign: page.getByRole("heading", { name: "Articles" }) },
    { name: "new-article", path: "/new", sign: page.getByLabel("Text of the article") },
    { name: "workbench", path: `/a/${articleId}?c=C002`, sign: page.getByText("14.2 percent").first() },
    { name: "report", path: `/a/${articleId}/report`, sign: page.getByText("Draft: not final yet") },
    {
      name: "history",
      path: `/a/${articleId}/history`,
      sign: page.getByRole("heading", { name: "History" }),
    },
    { name: "settings", path: "/settings", sign: page.getByRole("heading", { name: "Settings" }) },
  ];
  for (const { look, colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: width < 800 ? 844 : 900 });
    for (const { name, path, sign } of screens) {
      await page.goto(path);
      await expect(sign).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(PICTURES, `${name}-${look}.png`) });
    }
  }
});
