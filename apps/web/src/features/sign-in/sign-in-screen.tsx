import { Notice } from "../../ui/notice.tsx";
import { SignInForm } from "./sign-in-form.tsx";

/** Why the link that somebody came with did not work. */
export type LinkProblem = "used" | "expired" | "unknown";

const LINK_PROBLEMS: Record<LinkProblem, { title: string; text: string }> = {
  used: {
    title: "This link has been used",
    text: "Each link signs in once, so that nobody can use it after you.",
  },
  expired: { title: "This link is too old", text: "A link works for 24 hours after it was printed." },
  unknown: {
    title: "This link is not known here",
    text: "It may be incomplete, or it belongs to another Claimdesk.",
  },
};

export function SignInScreen({ linkProblem }: { linkProblem: LinkProblem | null }) {
  return (
    <main id="main" className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center gap-6 px-4 py-12">
      <h1 className="text-2xl font-semibold tracking-tight">Sign in to Claimdesk</h1>
      {linkProblem ? (
        <Notice tone="caution" title={LINK_PROBLEMS[linkProblem].title} role="status">
          <p>
            {LINK_PROBLEMS[linkProblem].text} Start Claimdesk again to print a new one, or sign in with your
            password.
          </p>
        </Notice>
      ) : null}
      <section aria-labelledby="by-link" className="flex flex-col gap-1">
        <h2 id="by-link" className="font-semibold">
          With the link from the terminal
        </h2>
        <p className="text-ink-muted">
          Whoever starts Claimdesk sees an address there. Opening it signs the owner of this machine’s desk
          in, once. Each start prints a new one.
        </p>
      </section>
      <section aria-labelledby="by-password" className="flex flex-col gap-3 border-t border-line pt-5">
        <h2 id="by-password" className="font-semibold">
          With your password
        </h2>
        <SignInForm />
      </section>
    </main>
  );
}
