"use client";

import { describeFailure } from "../trpc/failure.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Problem } from "../ui/problem.tsx";

/** What stands where a page failed. The id is that of the call, or of the server's record. */
export function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const failure = describeFailure(error);
  const digest =
    error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
  if (failure.refusal?.reason === "signInNeeded") return <SignedOut />;
  return (
    <Problem
      title="This page could not be shown"
      errorId={failure.errorId ?? digest}
      actions={
        <>
          <Button look="primary" onClick={retry}>
            Try again
          </Button>
          <ButtonLink href="/">Go to the articles</ButtonLink>
        </>
      }
    >
      <p>
        {failure.refusal
          ? failure.text
          : "Something went wrong while reading it. Everything that was saved is still there."}
      </p>
    </Problem>
  );
}

/** The session ended while the page was open, or elsewhere. */
function SignedOut() {
  return (
    <Problem
      title="You are signed out"
      errorId={null}
      actions={
        <ButtonLink look="primary" href="/sign-in">
          Sign in
        </ButtonLink>
      }
    >
      <p>Everything that was saved is still there.</p>
    </Problem>
  );
}
