"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** The three views of one article. */
export function ArticleLinks({ articleId }: { articleId: string }) {
  const pathname = usePathname();
  const base = `/a/${articleId}`;
  const views = [
    { href: base, label: "Workbench" },
    { href: `${base}/report`, label: "Report" },
    { href: `${base}/history`, label: "History" },
  ];
  return (
    <nav aria-label="Views of this article" className="screen-only">
      <ul className="-ml-2 flex gap-1">
        {views.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={pathname === href ? "page" : undefined}
              className="flex h-8 items-center border-b-2 border-transparent px-2 font-medium text-ink-muted hover:text-ink aria-[current=page]:border-accent forced-colors:not-aria-[current=page]:border-[Canvas] aria-[current=page]:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
