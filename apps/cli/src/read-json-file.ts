import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Failure } from "./command.ts";

const MAX_BYTES = 200 * 1024 * 1024;

/**
 * What a JSON file of the caller's holds.
 * @throws {Failure} when it is missing, unreadable, larger than 200 MB or no JSON
 */
export async function readJsonFile(file: string): Promise<unknown> {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  let text: string;
  try {
    if ((await stat(path)).size > MAX_BYTES)
      throw new Failure(`${file} is larger than 200 MB. Choose another file.`);
    text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof TypeError) throw new Failure(`${file} is not UTF-8 text. Choose a JSON file.`);
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Failure(`${file} could not be read (${code}). Check the name.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${file} is not JSON. Choose a file that claimdesk has written.`);
  }
}
