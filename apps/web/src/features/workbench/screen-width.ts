"use client";

import { useSyncExternalStore } from "react";

/** How much room there is: three columns, two with the card over them, or one at a time. */
export type ScreenWidth = "wide" | "medium" | "narrow";

const WIDE = "(min-width: 1280px)";
const MEDIUM = "(min-width: 768px)";

function subscribe(onChange: () => void): () => void {
  const queries = [window.matchMedia(WIDE), window.matchMedia(MEDIUM)];
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

function read(): ScreenWidth {
  if (window.matchMedia(WIDE).matches) return "wide";
  return window.matchMedia(MEDIUM).matches ? "medium" : "narrow";
}

/** The server cannot know; it draws the widest, and the style sheet hides what would not fit. */
export function useScreenWidth(): ScreenWidth {
  return useSyncExternalStore(subscribe, read, () => "wide");
}
