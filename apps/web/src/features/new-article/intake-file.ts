import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from "@claimdesk/domain";

/** What the file box offers in the system's file window. */
export const ACCEPTED_FILES = ".txt,.md,.markdown,.html,.htm,.docx,.json";

const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(["txt", "md", "markdown", "html", "htm", "docx"]);

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "")} MB`;

/** The limit of a text as people read it. */
export const TEXT_LIMIT = megabytes(MAX_TEXT_BYTES);

export type IntakeFile = { kind: "article" | "report" } | { kind: "refused"; problem: string };

/** What to do with a file, before any of it is read. */
export function sortFile({ name, size }: { name: string; size: number }): IntakeFile {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (ending !== "json" && !ARTICLE_ENDINGS.has(ending)) {
    return refused(
      `“${name}” cannot be read here. Choose a .txt, .md, .html or .docx file, or paste the text.`,
    );
  }
  if (size === 0) return refused(`“${name}” is empty. Choose another file, or paste the text.`);
  if (size > MAX_FILE_BYTES) {
    return refused(
      `“${name}” has ${megabytes(size)}. A file may have up to ${megabytes(MAX_FILE_BYTES)}, and its text up to ${TEXT_LIMIT}. Split it, or paste a part.`,
    );
  }
  return { kind: ending === "json" ? "report" : "article" };
}

/** Why a text is too long to be stored; null when it is not. */
export function textProblem(text: string): string | null {
  if (text.trim() === "") return "There is no text yet. Paste the article, or choose a file.";
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= MAX_TEXT_BYTES) return null;
  return `This text has ${megabytes(bytes)}; the limit is ${TEXT_LIMIT}. It is kept here as it is: shorten it, then go on.`;
}

const refused = (problem: string): IntakeFile => ({ kind: "refused", problem });
