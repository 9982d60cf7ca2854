"use client";

import type { IntakePreview } from "@claimdesk/domain";
import { ArrowLeftIcon } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { DetailsForm } from "./details-form.tsx";
import { StepTitle } from "./step-title.tsx";
import { StoredText } from "./stored-text.tsx";

/** The text as it will be stored, beside the facts about it. */
export function ArticleStep({ preview, onBack }: { preview: IntakePreview; onBack: () => void }) {
  return (
    <>
      <StepTitle
        title="Is this the whole article?"
        actions={
          <Button onClick={onBack}>
            <ArrowLeftIcon aria-hidden />
            Back to the text
          </Button>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <StoredText preview={preview} />
        <DetailsForm preview={preview} />
      </div>
    </>
  );
}
