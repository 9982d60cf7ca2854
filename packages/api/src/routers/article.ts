import { CreateArticleInput, EditArticleInput, SuggestAgainInput } from "@claimdesk/domain";
import {
  archiveArticle,
  createArticle,
  editArticle,
  listArticles,
  suggestClaimsAgain,
  unarchiveArticle,
  viewSuggestions,
  viewWorkbench,
} from "@claimdesk/services";
import { z } from "zod";
import { memberProcedure } from "../trpc.ts";

const SeenArticle = z.object({ articleId: z.uuid(), revision: z.int() });
const Page = z.object({
  cursor: z.uuid().optional(),
  limit: z.int().min(1).max(100).default(50),
  isArchived: z.boolean().default(false),
});

export const articleRouter = {
  list: memberProcedure.input(Page).query(({ ctx, input }) => listArticles(ctx, input)),
  workbench: memberProcedure
    .input(z.object({ articleId: z.uuid() }))
    .query(({ ctx, input }) => viewWorkbench(ctx, input)),
  create: memberProcedure.input(CreateArticleInput).mutation(({ ctx, input }) => createArticle(ctx, input)),
  edit: memberProcedure.input(EditArticleInput).mutation(({ ctx, input }) => editArticle(ctx, input)),
  suggestions: memberProcedure
    .input(z.object({ articleId: z.uuid() }))
    .query(({ ctx, input }) => viewSuggestions(ctx, input)),
  suggestAgain: memberProcedure
    .input(SuggestAgainInput)
    .mutation(({ ctx, input }) => suggestClaimsAgain(ctx, input)),
  archive: memberProcedure.input(SeenArticle).mutation(({ ctx, input }) => archiveArticle(ctx, input)),
  unarchive: memberProcedure.input(SeenArticle).mutation(({ ctx, input }) => unarchiveArticle(ctx, input)),
};
