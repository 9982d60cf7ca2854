"use client";

import { AlertDialog as BaseAlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";

type AlertDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  description: ReactNode;
  confirmLabel: string;
  cancelLabel?: string;
  isDanger?: boolean;
  isPending?: boolean;
  onConfirm: () => void;
};

/** A question that has to be answered before anything else; only for what cannot be undone. */
export function AlertDialog(props: AlertDialogProps) {
  const { isOpen, onOpenChange, title, description, confirmLabel, cancelLabel = "Cancel" } = props;
  return (
    <BaseAlertDialog.Root open={isOpen} onOpenChange={(next) => onOpenChange(next)}>
      <BaseAlertDialog.Portal>
        <BaseAlertDialog.Backdrop className="fixed inset-0 z-30 bg-backdrop" />
        <BaseAlertDialog.Popup className="fixed inset-x-3 top-[20vh] z-30 mx-auto flex max-w-md flex-col gap-2 rounded-lg border border-line bg-raised p-4 text-ink shadow-raised">
          <BaseAlertDialog.Title className="text-lg font-semibold">{title}</BaseAlertDialog.Title>
          <BaseAlertDialog.Description render={<div />} className="text-ink-muted">
            {description}
          </BaseAlertDialog.Description>
          <div className="mt-2 flex flex-wrap justify-end gap-2">
            <BaseAlertDialog.Close render={<Button>{cancelLabel}</Button>} />
            <Button
              look={props.isDanger ? "danger" : "primary"}
              isPending={props.isPending}
              onClick={props.onConfirm}
            >
              {confirmLabel}
            </Button>
          </div>
        </BaseAlertDialog.Popup>
      </BaseAlertDialog.Portal>
    </BaseAlertDialog.Root>
  );
}
