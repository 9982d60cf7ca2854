import { ButtonLink } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";

export function NoArticles() {
  return (
    <EmptyState
      title="No articles yet"
      actions={
        <ButtonLink look="primary" href="/new">
          Add an article
        </ButtonLink>
      }
    >
      Paste an article or drop a file, and Claimdesk suggests what there is to check.
    </EmptyState>
  );
}

export function NoArchivedArticles() {
  return (
    <EmptyState title="The archive is empty">
      Articles you put away stay here with all their claims.
    </EmptyState>
  );
}
