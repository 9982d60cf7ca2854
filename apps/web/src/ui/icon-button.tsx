"use client";

import { Button as BaseButton } from "@base-ui/react/button";
import type { ComponentProps, ReactNode } from "react";
import { Tooltip } from "./tooltip.tsx";

type IconButtonProps = Omit<ComponentProps<typeof BaseButton>, "className" | "aria-label" | "children"> & {
  /** The name of the button; also its tooltip. */
  label: string;
  shortcut?: string;
  size?: "sm" | "md";
  icon: ReactNode;
};

/** A button that shows only an icon, with its name as tooltip and for screen readers. */
export function IconButton({
  label,
  shortcut,
  size = "md",
  icon,
  type = "button",
  ...rest
}: IconButtonProps) {
  const box = size === "sm" ? "size-6" : "size-8";
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <BaseButton
        {...rest}
        type={type}
        aria-label={label}
        className={`inline-flex shrink-0 items-center justify-center rounded-sm text-ink-muted hover:not-data-disabled:bg-hover hover:not-data-disabled:text-ink active:not-data-disabled:bg-pressed data-disabled:opacity-45 [&_svg]:size-4 ${box}`}
      >
        {icon}
      </BaseButton>
    </Tooltip>
  );
}
