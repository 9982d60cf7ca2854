import { Button as BaseButton } from "@base-ui/react/button";
import { LoaderCircleIcon } from "lucide-react";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

const LOOKS = {
  primary: "border-transparent bg-accent text-on-accent hover:not-data-disabled:bg-accent-hover",
  secondary:
    "border-line-strong/60 bg-raised text-ink hover:not-data-disabled:bg-hover active:not-data-disabled:bg-pressed",
  ghost:
    "border-transparent bg-transparent text-ink hover:not-data-disabled:bg-hover active:not-data-disabled:bg-pressed",
  danger: "border-transparent bg-danger text-on-danger hover:not-data-disabled:bg-danger-hover",
} as const;

const SIZES = {
  sm: "h-7 px-2 text-sm gap-1.5",
  md: "h-8 px-3 text-base gap-2",
  lg: "h-11 px-4 text-base gap-2",
} as const;

type Shape = { look?: keyof typeof LOOKS; size?: keyof typeof SIZES };

/** The classes of a button, for things that look like one. */
function buttonClass({ look = "secondary", size = "md" }: Shape = {}): string {
  return `inline-flex shrink-0 items-center justify-center rounded-sm border font-medium whitespace-nowrap select-none data-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0 ${LOOKS[look]} ${SIZES[size]}`;
}

type ButtonProps = Omit<ComponentProps<typeof BaseButton>, "className"> & Shape & { isPending?: boolean };

/** A button. While `isPending` it keeps focus, cannot be pressed again, and shows that it works. */
export function Button({
  look,
  size,
  isPending = false,
  disabled,
  focusableWhenDisabled = false,
  children,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <BaseButton
      {...rest}
      type={type}
      disabled={disabled || isPending}
      focusableWhenDisabled={isPending || focusableWhenDisabled}
      aria-busy={isPending || undefined}
      className={buttonClass({ look, size })}
    >
      {isPending ? <LoaderCircleIcon aria-hidden className="animate-spin" /> : null}
      {children}
    </BaseButton>
  );
}

type ButtonLinkProps = Omit<ComponentProps<typeof Link>, "className"> & Shape & { children: ReactNode };

/** A link that looks like a button. */
export function ButtonLink({ look, size, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={buttonClass({ look, size })} />;
}

type DownloadLinkProps = Omit<ComponentProps<"a">, "className"> & Shape;

/** A plain link to a file, without client-side navigation. */
export function DownloadLink({ look, size, children, ...rest }: DownloadLinkProps) {
  return (
    <a download {...rest} className={buttonClass({ look, size })}>
      {children}
    </a>
  );
}
