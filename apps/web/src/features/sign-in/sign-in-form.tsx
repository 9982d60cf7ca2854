"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { signIn } from "./account-calls.ts";

type Problems = { email?: string; password?: string; both?: string };

function missingIn(email: string, password: string): Problems {
  return {
    ...(email ? {} : { email: "Enter your email address." }),
    ...(password ? {} : { password: "Enter your password." }),
  };
}

/** Email and password. The page is loaded anew after signing in, so that nothing of before stays in memory. */
export function SignInForm() {
  const [problems, setProblems] = useState<Problems>({});
  const [isPending, setIsPending] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [email, password] = [String(form.get("email")).trim(), String(form.get("password"))];
    const missing = missingIn(email, password);
    setProblems(missing);
    const [first] = Object.keys(missing);
    if (first) return event.currentTarget.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
    setIsPending(true);
    const problem = await signIn(email, password);
    if (problem === null) return window.location.assign("/");
    setIsPending(false);
    setProblems({ both: problem });
  };

  return (
    <form noValidate method="post" onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
      <Field label="Email" error={problems.email}>
        <TextInput name="email" type="email" autoComplete="username" />
      </Field>
      <Field label="Password" error={problems.password}>
        <TextInput name="password" type="password" autoComplete="current-password" />
      </Field>
      {problems.both ? (
        <Notice tone="danger" role="alert">
          <p>{problems.both}</p>
        </Notice>
      ) : null}
      <Button type="submit" look="primary" isPending={isPending}>
        Sign in
      </Button>
    </form>
  );
}
