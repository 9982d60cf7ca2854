"use client";

import { PlusIcon } from "lucide-react";
import { CommandButton } from "../command-button.tsx";

/** Stands by the selected words and offers to make a claim of them. */
export function NewClaimButton({ place }: { place: { top: number; left: number } }) {
  return (
    <div className="screen-only absolute z-10 rounded-md bg-raised shadow-raised" style={place}>
      <CommandButton command="addClaim" look="primary" icon={<PlusIcon aria-hidden />}>
        New claim
      </CommandButton>
    </div>
  );
}
