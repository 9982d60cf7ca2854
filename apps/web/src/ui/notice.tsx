import { CircleAlertIcon, InfoIcon, TriangleAlertIcon } from "lucide-react";
import type { ReactNode } from "react";

const TONES = {
  info: { icon: InfoIcon, box: "border-line bg-panel text-ink", iconColour: "text-accent" },
  caution: {
    icon: TriangleAlertIcon,
    box: "border-transparent bg-caution-soft text-ink",
    iconColour: "text-caution",
  },
  danger: {
    icon: CircleAlertIcon,
    box: "border-transparent bg-danger-soft text-ink",
    iconColour: "text-danger",
  },
} as const;

type NoticeProps = {
  tone: keyof typeof TONES;
  title?: string;
  /** `alert` is read at once; use it for what appears after an action. */
  role?: "alert" | "status";
  children?: ReactNode;
  actions?: ReactNode;
};

/** Something to know, in the place it concerns. */
export function Notice({ tone, title, role, children, actions }: NoticeProps) {
  const { icon: Icon, box, iconColour } = TONES[tone];
  return (
    <div
      role={role}
      className={`flex gap-2.5 rounded-md border px-3 py-2.5 forced-colors:border-[CanvasText] ${box}`}
    >
      <Icon aria-hidden className={`mt-[3px] size-4 shrink-0 ${iconColour}`} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="min-w-0">{children}</div> : null}
        {actions ? <div className="mt-1 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
