import type { Db } from "@claimdesk/db";
import type { ClaimFile, Workbench } from "@claimdesk/domain";
import { captureAnchor } from "@claimdesk/text";

/**
 * Puts on an article's claims what the engine finds in few texts only: a second reading of a value, repeats that
 * differ, and conflicts. Gives the claims in the order in which they got them.
 */
export async function addFindings(db: Db, deskId: string, bench: Workbench): Promise<ClaimFile[]> {
  const { version, article } = bench;
  const claims = bench.claims.filter(({ value }) => value !== null).slice(0, 3);
  for (const { id, value } of claims) {
    const norm = `${value?.norm} BIS`;
    await db.claim.update({
      where: { id },
      data: { valueAlternatives: [norm], valueReading: `Read as ${value?.norm}; it may be ${norm}.` },
    });
    const place = captureAnchor(version.text, { start: 0, end: 7 });
    await db.mention.create({
      data: { ...place, deskId, claimId: id, versionId: version.id, differs: "leaves out the year" },
    });
  }
  const pairs = claims.flatMap((claim, index) => claims.slice(index + 1).map((other) => [claim, other]));
  for (const pair of pairs) {
    const [one, two] = pair.sort((a, b) => a.number - b.number);
    if (one && two)
      await db.conflict.create({
        data: {
          deskId,
          articleId: article.id,
          claimId: one.id,
          otherId: two.id,
          why: "same slot, other value",
        },
      });
  }
  return claims;
}
