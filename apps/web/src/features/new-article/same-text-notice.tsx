import { ButtonLink } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { SameText } from "./use-create-article.ts";

export function SameTextNotice({ sameText }: { sameText: SameText }) {
  return (
    <Notice
      tone="caution"
      role="status"
      title="This text is already here"
      actions={
        <ButtonLink size="sm" href={`/a/${sameText.articleId}`}>
          Open it
        </ButtonLink>
      }
    >
      <p>
        The very same words are on your desk as “{sameText.title}”. You can open that article, or add this one
        as well.
      </p>
    </Notice>
  );
}
