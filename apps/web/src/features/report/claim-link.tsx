import { claimName } from "@claimdesk/domain";
import Link from "next/link";

/** The number of a claim, leading back to it in the workbench. */
export function ClaimLink({ articleId, number }: { articleId: string; number: number }) {
  const name = claimName(number);
  return (
    <Link
      href={`/a/${articleId}?c=${name}`}
      className="inline-flex h-6 items-center font-mono text-sm text-accent underline print:no-underline"
    >
      {name}
    </Link>
  );
}
