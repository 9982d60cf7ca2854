import type { Report } from "@claimdesk/domain";
import { Notice } from "../../ui/notice.tsx";
import { blockersOf } from "./blockers.ts";

/** What is not settled, before anything is sent; the downloads say it too. */
export function ReportBlockers({ report }: { report: Report }) {
  const blockers = blockersOf(report);
  if (blockers.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice tone="caution" title="Draft: not final yet">
        <ul className="list-disc pl-4">
          {blockers.map((blocker) => (
            <li key={blocker}>{blocker}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
