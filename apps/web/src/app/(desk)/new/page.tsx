import type { Metadata } from "next";
import { NewArticleScreen } from "../../../features/new-article/new-article-screen.tsx";
import { requireMember } from "../../../server/member.ts";
import { Page } from "../../../ui/page.tsx";

export const metadata: Metadata = { title: "New article" };

export default async function NewArticlePage() {
  await requireMember();
  return (
    <Page>
      <NewArticleScreen />
    </Page>
  );
}
