"use client";

import { Toast as BaseToast } from "@base-ui/react/toast";
import { XIcon } from "lucide-react";
import type { ReactNode } from "react";

const UNDO_MS = 10_000;

/** Holds the toasts of the page; they pause while pointed at or focused. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <BaseToast.Provider timeout={6000} limit={3}>
      {children}
      <BaseToast.Portal>
        <BaseToast.Viewport className="screen-only fixed bottom-4 left-4 z-50 flex w-[min(24rem,calc(100vw-2rem))] flex-col-reverse gap-2 outline-none">
          <ToastList />
        </BaseToast.Viewport>
      </BaseToast.Portal>
    </BaseToast.Provider>
  );
}

function ToastList() {
  const { toasts } = BaseToast.useToastManager();
  return toasts.map((toast) => (
    <BaseToast.Root
      key={toast.id}
      toast={toast}
      swipeDirection="right"
      className="rounded-md border border-line bg-ink text-page shadow-raised transition-opacity duration-150 data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <BaseToast.Content className="flex items-center gap-2 py-2 pr-2 pl-3">
        <div className="min-w-0 flex-1">
          <BaseToast.Title className="font-medium" />
          <BaseToast.Description className="text-sm" />
        </div>
        <BaseToast.Action className="h-7 shrink-0 rounded-sm border border-page/50 px-2 text-sm font-medium hover:bg-page/15 focus-visible:outline-page" />
        <BaseToast.Close
          aria-label="Dismiss"
          className="inline-flex size-7 shrink-0 items-center justify-center rounded-sm hover:bg-page/15 focus-visible:outline-page"
        >
          <XIcon aria-hidden className="size-4" />
        </BaseToast.Close>
      </BaseToast.Content>
    </BaseToast.Root>
  ));
}

type ToastMessage = { title: string; description?: string; undo?: () => void };

/** Says that something happened. With `undo` it stays ten seconds and offers to turn it back. Gives what closes it. */
export function useToast(): (message: ToastMessage) => () => void {
  const manager = BaseToast.useToastManager();
  return ({ title, description, undo }) => {
    const id = manager.add({
      title,
      description,
      ...(undo && {
        timeout: UNDO_MS,
        actionProps: {
          children: "Undo",
          onClick: () => {
            manager.close(id);
            undo();
          },
        },
      }),
    });
    return () => manager.close(id);
  };
}
