"use client";

import { useSyncExternalStore } from "react";

const MINUTE_MS = 60_000;

/** The clock, by the minute. On the server and while hydrating there is none, so that both draw the same. */
function subscribeToMinutes(onMinute: () => void): () => void {
  const timer = setInterval(onMinute, MINUTE_MS);
  return () => clearInterval(timer);
}

const currentMinute = () => Math.floor(Date.now() / MINUTE_MS);

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["minute", 60],
  ["hour", 24],
  ["day", 7],
];

const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** How long ago a time was, in words; beyond a week it is the day. */
export function timeAgo(at: Date, nowMs: number): string {
  let amount = Math.round((nowMs - at.getTime()) / MINUTE_MS);
  if (amount < 1) return "just now";
  for (const [unit, size] of STEPS) {
    if (amount < size) return relative.format(-amount, unit);
    amount = Math.round(amount / size);
  }
  return formatMoment(at, undefined, false);
}

/** Making one takes far longer than using it, and a card shows many times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A point in time for people: "17 March 2025, 14:05". */
export function formatMoment(at: Date, timeZone?: string, hasClock = true): string {
  const key = `${timeZone} ${hasClock}`;
  const format = formats.get(key) ?? makeFormat(timeZone, hasClock);
  formats.set(key, format);
  return format.format(at);
}

function makeFormat(timeZone: string | undefined, hasClock: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    ...(hasClock && { hour: "2-digit", minute: "2-digit" }),
    timeZone,
  });
}

/** A calendar day for people: "17 March 2025". */
export function formatDay(day: string): string {
  return formatMoment(new Date(`${day}T00:00:00Z`), "UTC", false);
}

/** "5 minutes ago", with the exact time on hover. */
export function TimeAgo({ at }: { at: Date }) {
  const minute = useSyncExternalStore(subscribeToMinutes, currentMinute, () => null);
  const exact = minute === null ? `${formatMoment(at, "UTC")} UTC` : formatMoment(at);
  return (
    <time dateTime={at.toISOString()} title={exact}>
      {minute === null ? exact : timeAgo(at, minute * MINUTE_MS)}
    </time>
  );
}

/** An exact point in time, in the reader's own time zone. */
export function Moment({ at }: { at: Date }) {
  const minute = useSyncExternalStore(subscribeToMinutes, currentMinute, () => null);
  return (
    <time dateTime={at.toISOString()}>
      {minute === null ? `${formatMoment(at, "UTC")} UTC` : formatMoment(at)}
    </time>
  );
}
