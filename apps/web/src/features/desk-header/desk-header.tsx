"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "../../trpc/client.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { ThemeMenu } from "./theme-menu.tsx";

/** The bar on top of every page of the desk. */
export function DeskHeader() {
  const { data: desk } = useSuspenseQuery(useTRPC().desk.view.queryOptions());
  return (
    <header className="screen-only sticky top-0 z-20 border-b border-line bg-page">
      <a
        href="#main"
        className="sr-only rounded-sm bg-raised px-3 py-2 focus:not-sr-only focus:absolute focus:top-1 focus:left-1 focus:z-30"
      >
        Skip to the content
      </a>
      <div className="flex h-12 items-center gap-3 px-4 sm:px-6">
        <Link href="/" className="rounded-sm py-1 text-lg font-semibold tracking-tight">
          Claimdesk
        </Link>
        <span className="min-w-0 truncate border-l border-line pl-3 text-ink-muted">{desk.name}</span>
        <nav aria-label="Desk" className="ml-auto flex items-center gap-1">
          <ThemeMenu />
          <AccountMenu name={desk.me.name} />
        </nav>
      </div>
    </header>
  );
}
