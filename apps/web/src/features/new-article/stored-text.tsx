import type { IntakePreview } from "@claimdesk/domain";
import { Notice } from "../../ui/notice.tsx";

/** Exactly what will be stored, and what was left out. */
export function StoredText({ preview }: { preview: IntakePreview }) {
  const removed = preview.removed.filter((item) => item.count > 0);
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {preview.warnings.map((warning) => (
        <Notice key={warning} tone="caution">
          <p>{warning}</p>
        </Notice>
      ))}
      <section
        aria-label="Text that will be stored"
        className="overflow-hidden rounded-md border border-line"
      >
        <p className="flex flex-wrap justify-between gap-x-4 border-b border-line bg-panel px-4 py-2 text-sm text-ink-muted">
          <span className="tabular-nums">{preview.wordCount.toLocaleString("en")} words</span>
          <span>{preview.fileName === null ? "Pasted" : preview.fileName}</span>
        </p>
        <section
          aria-label="Text"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
          tabIndex={0}
          className="max-h-[45vh] overflow-y-auto px-4 py-3 font-serif text-lg leading-relaxed whitespace-pre-wrap lg:max-h-[70vh] focus-visible:-outline-offset-2"
        >
          {preview.text}
        </section>
      </section>
      {removed.length > 0 ? (
        <section aria-labelledby="removed" className="text-sm">
          <h2 id="removed" className="font-semibold">
            Left out
          </h2>
          <ul className="text-ink-muted">
            {removed.map(({ what, count }) => (
              <li key={what}>
                {what}: {count.toLocaleString("en-GB")}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p className="text-sm text-ink-muted">Nothing was left out.</p>
      )}
    </div>
  );
}
