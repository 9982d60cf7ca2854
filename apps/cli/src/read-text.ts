import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { MAX_TEXT_BYTES } from "@claimdesk/domain";
import { Failure } from "./command.ts";

const LIMIT = `${MAX_TEXT_BYTES / 1024 / 1024} MB`;

/**
 * The text of a file, or of standard input for "-", exactly as it is.
 * @throws Failure when it is missing, unreadable, a folder, empty, longer than 2 MB or not UTF-8
 */
export async function readText(file: string): Promise<string> {
  const name = file === "-" ? "Standard input" : file;
  const bytes = file === "-" ? await readStandardInput() : await readBytes(file);
  if (bytes.byteLength > MAX_TEXT_BYTES)
    throw new Failure(`${name} is longer than ${LIMIT}. Split it and try again.`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${name} is not UTF-8 text. Save it as plain text in UTF-8 and try again.`);
  }
  if (text.trim() === "") throw new Failure(`${name} is empty: there is no text to read.`);
  return text;
}

async function readBytes(file: string): Promise<Uint8Array> {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    const { size } = await stat(path);
    if (size > MAX_TEXT_BYTES) throw new Failure(`${file} is longer than ${LIMIT}. Split it and try again.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${file} ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return "does not exist. Check the name.";
  if (code === "EISDIR") return "is a folder. Name a text file.";
  if (code === "EACCES") return "may not be read by this user.";
  return `could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > MAX_TEXT_BYTES) break;
    chunks.push(chunk);
  }
  return length > MAX_TEXT_BYTES ? new Uint8Array(length) : Buffer.concat(chunks);
}
