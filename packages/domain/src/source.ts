import { z } from "zod";
import { Day } from "./day.ts";
import { WebUrl } from "./web-url.ts";

export const SourceType = z.enum(["document", "page", "recording", "dataSet", "person"]);
export type SourceType = z.infer<typeof SourceType>;

export const SourceDetails = z.object({
  type: SourceType.default("document"),
  title: z.string().trim().min(1, "Give the source a title.").max(500),
  author: z.string().trim().max(300).default(""),
  publisher: z.string().trim().max(300).default(""),
  url: z.union([WebUrl, z.literal("").transform(() => null), z.null()]).default(null),
  publishedOn: z.union([Day, z.literal("").transform(() => null), z.null()]).default(null),
  isConfidential: z.boolean().default(false),
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

export const EditSourceInput = SourceDetails.partial().extend({ sourceId: z.uuid(), revision: z.int() });
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
