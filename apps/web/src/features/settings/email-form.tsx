"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import type { AccountService } from "./account-service.ts";
import { useAccountSave } from "./use-account-save.ts";

export function EmailForm({ email, save }: { email: string; save: AccountService["saveEmail"] }) {
  const [saved, setSaved] = useState(email);
  const [draft, setDraft] = useState(email);
  const { run, isPending, problemAt } = useAccountSave("Email saved");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = draft.trim();
    run(
      () => save(next),
      () => setSaved(next),
    );
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col items-start gap-2">
      <div className="w-full">
        <Field
          label="Email"
          error={problemAt("email") ?? problemAt(null)}
          hint="What you sign in with. No mail is ever sent to it."
        >
          <TextInput type="email" autoComplete="username" value={draft} onValueChange={setDraft} />
        </Field>
      </div>
      <Button type="submit" isPending={isPending} disabled={draft.trim() === saved}>
        Save email
      </Button>
    </form>
  );
}
