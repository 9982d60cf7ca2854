"use client";

import { PageError } from "../page-error.tsx";

export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return <PageError {...props} />;
}
