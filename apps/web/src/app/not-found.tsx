import type { Metadata } from "next";
import { ButtonLink } from "../ui/button.tsx";
import { Problem } from "../ui/problem.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Problem
      title="There is nothing at this address"
      errorId={null}
      actions={
        <ButtonLink look="primary" href="/">
          Go to the articles
        </ButtonLink>
      }
    >
      <p>The address may be mistyped, or what it leads to is not on your desk.</p>
    </Problem>
  );
}
