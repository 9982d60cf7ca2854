import { z } from "zod";
import { Day } from "./day.ts";
import type { DisplayStatus } from "./review.ts";
import type { SuggestionRun } from "./suggestion.ts";
import { WebUrl } from "./web-url.ts";

/** Largest text of a version, in bytes of UTF-8. */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024;
/** Largest file that intake opens, in bytes; a Word file carries pictures that are thrown away. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export const VersionOrigin = z.enum(["paste", "file", "edit", "sample", "import"]);
export type VersionOrigin = z.infer<typeof VersionOrigin>;

export const Removal = z.object({ what: z.string().max(200), count: z.int().min(0) });
/** One kind of thing that intake took out of the raw input, and how often. */
export type Removal = z.infer<typeof Removal>;

/** Without defaults: a partial object would fill them in, and so reset what an edit does not name. */
const ArticleFields = z.object({
  title: z.string().trim().min(1, "Give the article a title.").max(300),
  byline: z.string().trim().max(300),
  publishedOn: Day,
  url: z.union([WebUrl, z.literal("").transform(() => null), z.null()]),
});

export const ArticleDetails = ArticleFields.extend({
  byline: ArticleFields.shape.byline.default(""),
  url: ArticleFields.shape.url.default(null),
});
export type ArticleDetails = z.infer<typeof ArticleDetails>;

export const CreateArticleInput = ArticleDetails.extend({
  text: z.string().min(1, "There is no text to check."),
  origin: z.enum(["paste", "file"]),
  fileName: z.string().max(300).nullable().default(null),
  removed: z.array(Removal).max(50).default([]),
  /** Whether the engine suggests claims; without it the article starts empty. */
  suggestClaims: z.boolean().default(true),
  /** Add it although the same text is already on the desk. */
  allowSameText: z.boolean().default(false),
});
export type CreateArticleInput = z.infer<typeof CreateArticleInput>;

export const EditArticleInput = ArticleFields.partial().extend({
  articleId: z.uuid(),
  revision: z.int(),
  notChecked: z.string().trim().max(1000).optional(),
});
export type EditArticleInput = z.infer<typeof EditArticleInput>;

export const PreviewTextInput = z.object({ text: z.string() });
export type PreviewTextInput = z.infer<typeof PreviewTextInput>;

/** What intake made of a paste or a file, before anything is stored. */
export type IntakePreview = {
  text: string;
  wordCount: number;
  origin: "paste" | "file";
  fileName: string | null;
  removed: Removal[];
  /** Guesses from the input, to be confirmed by a person; null where there is none. */
  title: string | null;
  byline: string | null;
  publishedOn: Day | null;
  url: string | null;
  /** The article that has the very same text, if there is one. */
  sameTextAs: { articleId: string; title: string } | null;
  warnings: string[];
};

/** One row of the list of articles. */
export type ArticleSummary = {
  id: string;
  title: string;
  byline: string;
  publishedOn: Day;
  isSample: boolean;
  wordCount: number;
  versionNumber: number;
  touchedAt: Date;
  archivedAt: Date | null;
  revision: number;
  /** Claims per display status; `suggested` is not part of the total. */
  counts: Partial<Record<DisplayStatus, number>>;
  /** How far the engine's newest reading is; null when it never read the article. */
  suggestions: Pick<SuggestionRun, "state" | "share"> | null;
};

/** An article with the version that is being checked. */
export type Article = ArticleDetails & {
  id: string;
  language: string;
  isSample: boolean;
  notChecked: string;
  archivedAt: Date | null;
  createdAt: Date;
  revision: number;
};

/** The immutable text of an article at one time. */
export type Version = {
  id: string;
  number: number;
  text: string;
  /** SHA-256 of the UTF-8 bytes, lower-case hexadecimal. */
  sha256: string;
  wordCount: number;
  origin: VersionOrigin;
  fileName: string | null;
  removed: Removal[];
  engineVersion: string | null;
  createdById: string;
  createdAt: Date;
  signedOffById: string | null;
  signedOffAt: Date | null;
  overrideReason: string | null;
};
