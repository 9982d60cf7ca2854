"use client";

import { ArticleStep } from "./article-step.tsx";
import { EntryStep } from "./entry-step.tsx";
import { ReportStep } from "./report-step.tsx";
import { useIntake } from "./use-intake.ts";

/** From a paste or a file to an article: first the text, then a look at what will be stored. */
export function NewArticleScreen() {
  const intake = useIntake();
  const { stage } = intake;
  switch (stage.name) {
    case "entry":
      return <EntryStep intake={intake} />;
    case "article":
      return <ArticleStep preview={stage.preview} onBack={intake.goBack} />;
    case "report":
      return <ReportStep file={stage.file} onBack={intake.goBack} />;
  }
}
