"use client";

import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { XIcon } from "lucide-react";
import type { ReactNode } from "react";

const WIDTHS = { sm: "max-w-md", md: "max-w-xl", lg: "max-w-3xl" } as const;

type DialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  description?: ReactNode;
  width?: keyof typeof WIDTHS;
  /** Scrolls when it is long. */
  children: ReactNode;
  /** Buttons at the end; they stay in sight. */
  actions?: ReactNode;
};

/** A window over the page that keeps focus until it is closed; Esc closes it and focus goes back. */
export function Dialog({
  isOpen,
  onOpenChange,
  title,
  description,
  width = "sm",
  children,
  actions,
}: DialogProps) {
  return (
    <BaseDialog.Root open={isOpen} onOpenChange={(next) => onOpenChange(next)}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-30 bg-backdrop transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <BaseDialog.Popup
          className={`fixed inset-x-3 top-[10vh] z-30 mx-auto flex max-h-[80vh] flex-col rounded-lg border border-line bg-raised text-ink shadow-raised transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0 ${WIDTHS[width]}`}
        >
          <div className="flex items-start justify-between gap-3 px-4 pt-3">
            <div className="min-w-0 pt-1">
              <BaseDialog.Title className="text-lg font-semibold">{title}</BaseDialog.Title>
              {description ? (
                <BaseDialog.Description className="mt-0.5 text-ink-muted">
                  {description}
                </BaseDialog.Description>
              ) : null}
            </div>
            {/* No tooltip: it would open with the dialog and take the first Esc for itself. */}
            <BaseDialog.Close
              aria-label="Close"
              className="inline-flex size-8 shrink-0 items-center justify-center rounded-sm text-ink-muted hover:bg-hover hover:text-ink active:bg-pressed [&_svg]:size-4"
            >
              <XIcon aria-hidden />
            </BaseDialog.Close>
          </div>
          <div className="min-h-0 overflow-y-auto px-4 py-3">{children}</div>
          {actions ? (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">{actions}</div>
          ) : null}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
