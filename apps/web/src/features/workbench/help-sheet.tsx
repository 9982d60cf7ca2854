"use client";

import { Dialog } from "../../ui/dialog.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { COMMANDS, shownKey } from "./commands.ts";
import { useParts, useView } from "./workbench-context.ts";

const GROUPS = [...new Set(COMMANDS.map((command) => command.group))];

/** Every key, from the registry. */
export function HelpSheet() {
  const { view } = useParts();
  const isOpen = useView((state) => state.isHelpOpen);
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(isHelpOpen) => view.set({ isHelpOpen })}
      title="Keys"
      description="Single keys work while the focus is in the list, the text or the card, and never while you type."
      width="lg"
    >
      <div className="gap-6 sm:columns-2">
        {GROUPS.map((group) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 font-semibold">{group}</h3>
            <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1">
              {COMMANDS.filter((command) => command.group === group).map((command) => (
                <div key={command.id} className="contents">
                  <dt className="flex gap-1">
                    {command.keys.map((key) => (
                      <Kbd key={key} keys={shownKey(key)} />
                    ))}
                  </dt>
                  <dd>{command.label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
