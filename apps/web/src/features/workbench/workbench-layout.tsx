"use client";

import { XIcon } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { Group, type Layout, Panel, Separator, useGroupRef } from "react-resizable-panels";
import { IconButton } from "../../ui/icon-button.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { useScreenWidth } from "./screen-width.ts";
import { useParts, useView } from "./workbench-context.ts";
import "./workbench-layout.css";

type Panes = { text: ReactNode; list: ReactNode; card: ReactNode };

/** Text, list and card: side by side where there is room, over one another where there is not. */
export function WorkbenchLayout(panes: Panes) {
  const width = useScreenWidth();
  if (width === "wide") return <Columns key="wide" id="wide" panes={panes} hasCard />;
  if (width === "medium") {
    return (
      <div className="relative min-h-0 flex-1">
        <Columns key="medium" id="medium" panes={panes} hasCard={false} />
        <CardSheet side="right">{panes.card}</CardSheet>
      </div>
    );
  }
  return <OneAtATime panes={panes} />;
}

type LayoutName = "wide" | "medium";

const storageKey = (name: LayoutName) => `claimdesk.workbench.${name}`;

function keepWidths(name: LayoutName, layout: Layout): void {
  localStorage.setItem(storageKey(name), JSON.stringify(layout));
}

/** The browser's storage: widths are a habit of the person, which the server that drew the page does not know. */
function useKeptWidths(name: LayoutName) {
  const group = useGroupRef();
  useEffect(() => {
    const kept = parseLayout(localStorage.getItem(storageKey(name)));
    if (kept) group.current?.setLayout(kept);
  }, [group, name]);
  return group;
}

function parseLayout(stored: string | null): Layout | null {
  try {
    const layout: unknown = JSON.parse(stored ?? "null");
    const isLayout =
      typeof layout === "object" && layout !== null && Object.values(layout).every(Number.isFinite);
    return isLayout ? (layout as Layout) : null;
  } catch {
    return null;
  }
}

function Columns({ id, panes, hasCard }: { id: LayoutName; panes: Panes; hasCard: boolean }) {
  const group = useKeptWidths(id);
  return (
    <Group
      id={`workbench-${id}`}
      className="min-h-0 flex-1"
      groupRef={group}
      onLayoutChanged={(layout, { isUserInteraction }) => isUserInteraction && keepWidths(id, layout)}
    >
      <Panel id="pane-text" defaultSize={hasCard ? "50%" : "60%"} minSize="30%">
        {panes.text}
      </Panel>
      <Divider label="Width of the text" />
      <Panel id="pane-list" defaultSize={hasCard ? "22%" : "40%"} minSize="200px">
        {panes.list}
      </Panel>
      {hasCard ? (
        <>
          <Divider label="Width of the card" />
          <Panel id="pane-card" defaultSize="28%" minSize="300px">
            {panes.card}
          </Panel>
        </>
      ) : null}
    </Group>
  );
}

function Divider({ label }: { label: string }) {
  return (
    <Separator
      aria-label={label}
      className="screen-only w-px bg-line outline-offset-0 hover:bg-line-strong focus-visible:bg-focus data-[separator=active]:bg-focus"
    />
  );
}

function OneAtATime({ panes }: { panes: Panes }) {
  const { view } = useParts();
  const pane = useView((state) => state.pane);
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <Tabs
        label="Text or claims"
        value={pane}
        onValueChange={(next) => view.set({ pane: next })}
        tabs={[
          { value: "text", label: "Text", content: panes.text },
          { value: "list", label: "Claims", content: panes.list },
        ]}
      />
      <CardSheet side="bottom">{panes.card}</CardSheet>
    </div>
  );
}

const SHEETS = {
  right: "inset-y-0 right-0 w-[max(20rem,40%)] border-l",
  bottom: "inset-x-0 bottom-0 h-[58%] rounded-t-lg border-t",
} as const;

/** The card over the text. It takes no focus away, so the keys and the text go on working beside it. */
function CardSheet({ side, children }: { side: keyof typeof SHEETS; children: ReactNode }) {
  const { actions } = useParts();
  const isOpen = useView((state) => state.isCardOpen && state.active !== null);
  if (!isOpen) return null;
  return (
    <div
      className={`card-sheet screen-only absolute z-10 flex flex-col border-line bg-raised shadow-raised ${SHEETS[side]}`}
    >
      <div className="absolute top-1.5 right-2 z-10">
        <IconButton
          label="Close the card"
          shortcut="Esc"
          icon={<XIcon aria-hidden />}
          onClick={actions.back}
        />
      </div>
      <div className="min-h-0 flex-1">{children}</div>
    </div>
  );
}
