import { openTestDb } from "@claimdesk/db/testing";
import type { ClaimFile, Workbench } from "@claimdesk/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listArticles, viewWorkbench } from "../article/read-articles.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeArticle, makeDesk, placeOf, TEST_TEXT } from "../testing/test-desk.ts";
import { setVerdict } from "./check-claim.ts";
import { addClaim, editClaim } from "./edit-claim.ts";
import { acceptAllClaims, acceptClaim, dropClaim, mergeClaim, restoreClaim } from "./triage-claim.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
beforeAll(async () => {
  test = await openTestDb();
});
afterAll(() => test.close());

const seen = (claim: ClaimFile) => ({ claimId: claim.id, revision: claim.revision });

function first({ claims }: Workbench): ClaimFile {
  const [claim] = claims;
  if (!claim) throw new Error("the engine suggested nothing");
  return claim;
}

describe("suggestions", () => {
  it("stand on exactly their words, carry their reasons, and do not count until accepted", async () => {
    const desk = await makeDesk(test.db);
    const bench = await makeArticle(desk);
    expect(bench.claims.length).toBeGreaterThan(2);
    for (const claim of bench.claims) {
      expect(bench.version.text.slice(claim.start, claim.end)).toBe(claim.quote);
      expect(claim).toMatchObject({
        workState: "suggested",
        origin: "rule",
        engineVersion: bench.version.engineVersion,
      });
    }
    const { items } = await listArticles(desk.as.viewer, { limit: 10, isArchived: false });
    expect(items[0]?.counts).toEqual({ suggested: bench.claims.length });
  });

  it("are accepted one by one or all at once", async () => {
    const desk = await makeDesk(test.db);
    const bench = await makeArticle(desk);
    expect((await acceptClaim(desk.as.checker, seen(first(bench)))).workState).toBe("toCheck");
    const { accepted } = await acceptAllClaims(desk.as.checker, { articleId: bench.article.id });
    expect(accepted).toBe(bench.claims.length - 1);
    expect((await refusalOf(acceptAllClaims(desk.as.checker, { articleId: bench.article.id }))).reason).toBe(
      "wrongState",
    );
  });

  it("come back as suggestions after they were dropped, and as work after they were accepted", async () => {
    const desk = await makeDesk(test.db);
    const dropped = await dropClaim(desk.as.checker, seen(first(await makeArticle(desk))));
    expect(dropped.workState).toBe("removed");
    const back = await restoreClaim(desk.as.checker, seen(dropped));
    expect(back.workState).toBe("suggested");
    const accepted = await acceptClaim(desk.as.checker, seen(back));
    const again = await restoreClaim(desk.as.checker, seen(await dropClaim(desk.as.checker, seen(accepted))));
    expect(again.workState).toBe("toCheck");
  });
});

describe("merging repeats", () => {
  it("turns the places of the repeat into mentions and takes it off the list", async () => {
    const desk = await makeDesk(test.db);
    const { version, article } = await makeArticle(desk, { suggestClaims: false });
    const add = (words: string, label: string) =>
      addClaim(desk.as.checker, {
        ...{
          versionId: version.id,
          place: placeOf(TEST_TEXT, words),
          label,
          statement: "",
          kind: "event",
          claimant: null,
        },
      });
    const into = await add("voted on Tuesday to spend $4.2 million", "Budget vote");
    const repeat = await add("The vote was 7-2", "Vote");
    const merged = await mergeClaim(desk.as.checker, { ...seen(repeat), intoId: into.id });
    expect(merged.into.mentions.map((mention) => mention.quote)).toEqual(["The vote was 7-2"]);
    expect(merged.merged).toMatchObject({ workState: "removed", mergedIntoId: into.id });
    const itself = await refusalOf(mergeClaim(desk.as.checker, { ...seen(into), intoId: into.id }));
    expect(itself.reason).toBe("invalid");
    const gone = await refusalOf(mergeClaim(desk.as.checker, { ...seen(into), intoId: repeat.id }));
    expect(gone.reason).toBe("wrongState");
    expect((await viewWorkbench(desk.as.viewer, { articleId: article.id })).claims).toHaveLength(2);
  });
});

describe("editing", () => {
  it("moves a claim to other words, exactly, and remembers that a person did", async () => {
    const desk = await makeDesk(test.db);
    const bench = await makeArticle(desk);
    const place = placeOf(TEST_TEXT, "voted on Tuesday");
    const edited = await editClaim(desk.as.checker, { ...seen(first(bench)), place, label: "Vote day" });
    expect(edited).toMatchObject({ ...place, quote: "voted on Tuesday", label: "Vote day" });
    expect(edited.authorship).toEqual({ label: "person", words: "person" });
  });

  it("refuses a place outside the text or inside a surrogate pair", async () => {
    const desk = await makeDesk(test.db);
    const bench = await makeArticle(desk, { text: "A 🐎 won on Tuesday." });
    const add = (start: number, end: number) =>
      addClaim(desk.as.checker, {
        ...{
          versionId: bench.version.id,
          place: { start, end },
          label: "Horse",
          statement: "",
          kind: "event",
          claimant: null,
        },
      });
    expect((await refusalOf(add(0, 9999))).reason).toBe("invalid");
    expect((await refusalOf(add(0, 3))).reason).toBe("invalid");
    expect((await add(2, 4)).quote).toBe("🐎");
  });

  it("does not change what a verdict was given for, but takes wording and flags", async () => {
    const desk = await makeDesk(test.db, { guardLevel: "light" });
    const decided = await setVerdict(desk.as.checker, {
      ...seen(first(await makeArticle(desk))),
      verdict: "verified",
    });
    expect(
      (await refusalOf(editClaim(desk.as.checker, { ...seen(decided), label: "Other" }))).message,
    ).toContain("Reopen");
    const flagged = await editClaim(desk.as.checker, {
      ...seen(decided),
      proposedText: "$4.1 million",
      isLegalRisk: true,
    });
    expect(flagged).toMatchObject({ proposedText: "$4.1 million", isLegalRisk: true, verdict: "verified" });
  });
});
