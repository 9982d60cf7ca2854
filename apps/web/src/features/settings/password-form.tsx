"use client";

import { type FormEvent, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import type { AccountService, AccountView } from "./account-service.ts";
import { useAccountSave } from "./use-account-save.ts";

type PasswordFormProps = { account: AccountView; isOwner: boolean; save: AccountService["savePassword"] };

/** Sets the first password, or changes it. */
export function PasswordForm({ account, isOwner, save }: PasswordFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [hasPassword, setHasPassword] = useState(account.hasPassword);
  const { run, isPending, problemAt } = useAccountSave("Password saved");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const change = { current: String(data.get("current") ?? ""), next: String(data.get("next") ?? "") };
    run(
      () => save(change),
      () => {
        setHasPassword(true);
        form.current?.reset();
      },
    );
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-3">
      {isOwner && !hasPassword ? (
        <Notice tone="info" title="No password yet">
          <p>
            Claimdesk answers only on this machine. Before it may listen on the network (HOST=0.0.0.0), an
            owner has to set a password here.
          </p>
        </Notice>
      ) : null}
      {hasPassword ? (
        <Field label="Current password" error={problemAt("current")}>
          <TextInput name="current" type="password" autoComplete="current-password" />
        </Field>
      ) : null}
      <Field
        label={hasPassword ? "New password" : "Password"}
        error={problemAt("next") ?? problemAt(null)}
        hint={`At least ${account.minPasswordLength} characters; a few words in a row are easy to keep in mind.`}
      >
        <TextInput name="next" type="password" autoComplete="new-password" />
      </Field>
      <div>
        <Button type="submit" isPending={isPending}>
          {hasPassword ? "Change password" : "Set password"}
        </Button>
      </div>
    </form>
  );
}
