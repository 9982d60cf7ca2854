"use client";

import { Popover as BasePopover } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";

type PopoverProps = {
  trigger: ReactElement;
  title: string;
  isTitleHidden?: boolean;
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
  children: ReactNode;
};

/** A small panel beside the control that opens it. */
export function Popover({
  trigger,
  title,
  isTitleHidden = false,
  side = "bottom",
  align = "start",
  children,
}: PopoverProps) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner side={side} align={align} sideOffset={6} className="z-40">
          <BasePopover.Popup className="max-w-[min(24rem,calc(100vw-1.5rem))] rounded-md border border-line bg-raised p-3 text-ink shadow-raised outline-none">
            <BasePopover.Title className={isTitleHidden ? "sr-only" : "mb-1 text-base font-semibold"}>
              {title}
            </BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
