import type { Workbench } from "@claimdesk/domain";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { vi } from "vitest";
import { TRPCProvider } from "../../../trpc/client.tsx";
import { ToastProvider } from "../../../ui/toast.tsx";
import { TooltipProvider } from "../../../ui/tooltip.tsx";
import { WorkbenchScreen } from "../workbench-screen.tsx";
import { FakeDesk } from "./fake-desk.ts";

type Answers = ConstructorParameters<typeof FakeDesk>[0];

/** Opens the workbench in a browser of the given width, with a desk at the far end of the wire. */
export async function renderWorkbench(workbench: Workbench, answers: Answers = {}, width = 1440) {
  prepareWindow(width);
  const desk = new FakeDesk({
    "article.workbench": () => workbench,
    "activity.list": () => ({ items: [], nextCursor: null }),
    "source.list": () => [],
    ...answers,
  });
  const client = desk.client();
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
  const result = render(
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        <TooltipProvider>
          <ToastProvider>
            <Suspense fallback="Reading">
              <WorkbenchScreen articleId={workbench.article.id} firstClaim={null} />
            </Suspense>
          </ToastProvider>
        </TooltipProvider>
      </TRPCProvider>
    </QueryClientProvider>,
  );
  await result.findByRole("heading", { level: 1 });
  return { ...result, desk, user: userEvent.setup() };
}

/** What jsdom leaves out of a window. */
function prepareWindow(width: number): void {
  vi.stubGlobal("matchMedia", (query: string) => {
    const least = Number(/min-width: (\d+)px/.exec(query)?.[1] ?? Number.POSITIVE_INFINITY);
    return { matches: width >= least, addEventListener: () => {}, removeEventListener: () => {} };
  });
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollBy = () => {};
  localStorage.clear();
}
