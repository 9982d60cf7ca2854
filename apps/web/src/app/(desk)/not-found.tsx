import { ButtonLink } from "../../ui/button.tsx";
import { Problem } from "../../ui/problem.tsx";

export default function NotOnThisDesk() {
  return (
    <Problem
      title="This is not on your desk"
      errorId={null}
      actions={
        <ButtonLink look="primary" href="/">
          Go to the articles
        </ButtonLink>
      }
    >
      <p>The address may be mistyped, or the article belongs to another desk.</p>
    </Problem>
  );
}
