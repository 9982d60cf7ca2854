import type { DisplayStatus } from "@claimdesk/domain";
import { DISPLAY_STATUSES } from "@claimdesk/domain";
import { STATUS_PALETTE, type StatusPalette } from "@claimdesk/report/status-palette";
import {
  CircleCheckIcon,
  CircleDashedIcon,
  CircleDotIcon,
  CircleQuestionMarkIcon,
  LightbulbIcon,
  type LucideIcon,
  MessageCircleQuestionMarkIcon,
  OctagonXIcon,
  QuoteIcon,
  RefreshCcwDotIcon,
} from "lucide-react";

export { PAGE } from "@claimdesk/report/status-palette";

type StatusLook = StatusPalette & { icon: LucideIcon };

const ICONS: Record<DisplayStatus, LucideIcon> = {
  changed: RefreshCcwDotIcon,
  needsInput: MessageCircleQuestionMarkIcon,
  disputed: OctagonXIcon,
  cantVerify: CircleQuestionMarkIcon,
  verified: CircleCheckIcon,
  notCheckable: QuoteIcon,
  inProgress: CircleDotIcon,
  toCheck: CircleDashedIcon,
  suggested: LightbulbIcon,
};

/** How each status looks. `status.css` repeats the colours as variables; a test keeps the two the same. */
export const STATUS_LOOKS = Object.fromEntries(
  DISPLAY_STATUSES.map((status) => [status, { ...STATUS_PALETTE[status], icon: ICONS[status] }]),
) as Record<DisplayStatus, StatusLook>;

/** Name of a status in CSS: `cantVerify` is `cant-verify`. */
export function statusCssName(status: DisplayStatus): string {
  return status.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The variable that holds a colour of a status, as in `var(--status-verified-fill)`. */
export function statusColour(status: DisplayStatus, part: keyof StatusPalette["light"]): string {
  return `var(--status-${statusCssName(status)}-${part})`;
}
