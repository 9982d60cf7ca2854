import { z } from "zod";
import { Day } from "./day.ts";
import { WebUrl } from "./web-url.ts";

export const SourceType = z.enum(["document", "page", "recording", "dataSet", "person"]);
export type SourceType = z.infer<typeof SourceType>;

/** Without defaults: a partial object would fill them in, and so reset what an edit does not name. */
const SourceFields = z.object({
  type: SourceType,
  title: z.string().trim().min(1, "Give the source a title.").max(500),
  author: z.string().trim().max(300),
  publisher: z.string().trim().max(300),
  url: z.union([WebUrl, z.literal("").transform(() => null), z.null()]),
  publishedOn: z.union([Day, z.literal("").transform(() => null), z.null()]),
  isConfidential: z.boolean(),
});

export const SourceDetails = z.object({
  type: SourceFields.shape.type.default("document"),
  title: SourceFields.shape.title,
  author: SourceFields.shape.author.default(""),
  publisher: SourceFields.shape.publisher.default(""),
  url: SourceFields.shape.url.default(null),
  publishedOn: SourceFields.shape.publishedOn.default(null),
  isConfidential: SourceFields.shape.isConfidential.default(false),
});
export type SourceDetails = z.infer<typeof SourceDetails>;

/** A document, page, recording, data set or person that evidence comes from. */
export type Source = SourceDetails & {
  id: string;
  number: number;
  withdrawnAt: Date | null;
  createdAt: Date;
  revision: number;
};

export const EditSourceInput = SourceFields.partial().extend({ sourceId: z.uuid(), revision: z.int() });
export type EditSourceInput = z.infer<typeof EditSourceInput>;

export const ListSourcesInput = z.object({
  search: z.string().trim().max(200).default(""),
  limit: z.int().min(1).max(100).default(20),
});
export type ListSourcesInput = z.infer<typeof ListSourcesInput>;

/** S03: how a source is named on screen and in reports. */
export function sourceName(number: number): string {
  return `S${String(number).padStart(2, "0")}`;
}
