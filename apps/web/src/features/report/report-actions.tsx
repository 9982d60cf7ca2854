"use client";

import { DownloadIcon, PrinterIcon } from "lucide-react";
import { Button, DownloadLink } from "../../ui/button.tsx";

const FORMATS = [
  { format: "html", label: "HTML", name: "HTML page" },
  { format: "md", label: "Markdown", name: "Markdown file" },
  { format: "csv", label: "CSV", name: "CSV table" },
  { format: "json", label: "JSON", name: "JSON file, which can be brought back" },
] as const;

export function ReportActions({ articleId }: { articleId: string }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ul aria-label="Downloads" className="flex flex-wrap gap-2">
        {FORMATS.map(({ format, label, name }) => (
          <li key={format}>
            <DownloadLink
              size="sm"
              href={`/a/${articleId}/report/${format}`}
              aria-label={`${label}: download as ${name}`}
            >
              <DownloadIcon aria-hidden />
              {label}
            </DownloadLink>
          </li>
        ))}
      </ul>
      <Button size="sm" onClick={() => window.print()}>
        <PrinterIcon aria-hidden />
        Print
      </Button>
    </div>
  );
}
