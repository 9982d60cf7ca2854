import { render } from "@testing-library/react";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import type { ReactNode } from "react";
import superjson from "superjson";
import { vi } from "vitest";
import { CallsProvider } from "../trpc/client.tsx";
import { ToastProvider } from "../ui/toast.tsx";

type Refused = {
  message: string;
  refusal?: { reason: string; details: Record<string, unknown> };
  errorId?: string;
};

/** What the desk answers to one call: a value, a refusal, or nothing at all. */
export type Answer = { value: unknown } | { refused: Refused } | "away";

export type Call = { path: string; input: unknown };

/**
 * Answers the calls of a screen over a stand-in for the network, in the form in which the real server answers.
 * Gives the calls that were made and where the screen went.
 */
export function answerCalls(answers: (call: Call) => Answer): { calls: Call[] } {
  const calls: Call[] = [];
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    const path = new URL(url, "http://desk.test").pathname.replace("/api/trpc/", "");
    const isForm = init?.body instanceof FormData;
    const call = { path, input: isForm ? init?.body : readInput(String(init?.body)) };
    calls.push(call);
    const answer = answers(call);
    if (answer === "away") throw new TypeError("Failed to fetch");
    return Response.json(isForm ? envelope(answer) : [envelope(answer)], { status: 200 });
  });
  return { calls };
}

function readInput(body: string): unknown {
  const batch = JSON.parse(body) as Record<string, Parameters<typeof superjson.deserialize>[0]>;
  return batch["0"] && superjson.deserialize(batch["0"]);
}

function envelope(answer: Exclude<Answer, "away">) {
  if ("value" in answer) return { result: { data: superjson.serialize(answer.value) } };
  const { message, refusal = null, errorId = null } = answer.refused;
  return { error: superjson.serialize({ message, code: -32600, data: { refusal, errorId } }) };
}

/** Draws a screen with everything it finds around itself in the application. */
export function renderScreen(screen: ReactNode): { visited: string[] } {
  const visited: string[] = [];
  const router = {
    push: (href: string) => visited.push(href),
    replace: (href: string) => visited.push(href),
    prefetch: () => undefined,
    refresh: () => undefined,
    back: () => undefined,
    forward: () => undefined,
  };
  render(
    <AppRouterContext.Provider value={router as never}>
      <CallsProvider>
        <ToastProvider>{screen}</ToastProvider>
      </CallsProvider>
    </AppRouterContext.Provider>,
  );
  return { visited };
}
