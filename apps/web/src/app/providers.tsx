"use client";

import { ThemeProvider } from "next-themes";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { CallsProvider } from "../trpc/client.tsx";
import { ToastProvider } from "../ui/toast.tsx";
import { TooltipProvider } from "../ui/tooltip.tsx";

export function Providers({ nonce, children }: { nonce: string; children: ReactNode }) {
  return (
    <ThemeProvider
      attribute="data-theme"
      defaultTheme="system"
      enableSystem
      disableTransitionOnChange
      nonce={nonce}
    >
      <NuqsAdapter>
        <CallsProvider>
          <TooltipProvider delay={400}>
            <ToastProvider>{children}</ToastProvider>
          </TooltipProvider>
        </CallsProvider>
      </NuqsAdapter>
    </ThemeProvider>
  );
}
