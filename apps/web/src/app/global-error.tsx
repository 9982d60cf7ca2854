"use client";

import "./globals.css";
import { PageError } from "./page-error.tsx";

/** Stands in for the whole page when even its frame failed. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Claimdesk</title>
        <PageError {...props} />
      </body>
    </html>
  );
}
