"use client";

import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { Tooltip } from "../../ui/tooltip.tsx";
import { type CommandId, commandOf, shownKey } from "./commands.ts";
import { useParts, useView } from "./workbench-context.ts";

type CommandButtonProps = {
  command: CommandId;
  look?: "primary" | "secondary" | "ghost" | "danger";
  size?: "sm" | "md" | "lg";
  icon?: ReactNode;
  isKeyHidden?: boolean;
  isPressed?: boolean;
  children: ReactNode;
};

/** A button for a command of the registry: it shows the key, and why it is off when it is. */
export function CommandButton(props: CommandButtonProps) {
  const {
    command: id,
    look = "secondary",
    size = "sm",
    icon,
    isKeyHidden = false,
    isPressed,
    children,
  } = props;
  const { actions, desk } = useParts();
  const view = useView((state) => state);
  const command = commandOf(id);
  const obstacle = command.obstacle({ claim: actions.claim, desk, view });
  const key = command.keys[0] ?? "";
  return (
    <Tooltip label={obstacle ?? command.label} shortcut={shownKey(key)}>
      <Button
        look={look}
        size={size}
        disabled={obstacle !== null}
        focusableWhenDisabled
        aria-pressed={isPressed}
        aria-keyshortcuts={key}
        // The words stay selected when the button is pressed.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => command.run(actions)}
      >
        {icon}
        {children}
        {isKeyHidden ? null : (
          <span className="max-md:hidden" aria-hidden>
            <Kbd keys={shownKey(key)} isInverted={look === "primary" || look === "danger"} />
          </span>
        )}
      </Button>
    </Tooltip>
  );
}
