/** Fails when a document names a file of this repository that does not exist. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, resolve } from "node:path";
import { filesOf } from "./repository-files.ts";

const ROOT = resolve(import.meta.dirname, "..");
const TOP = /^(apps|packages|prisma|docs|scripts|\.ci)\//;

/** One mention of a file in a document. */
interface Reference {
  path: string;
  line: number;
  isLink: boolean;
}

const broken: string[] = [];
for (const document of filesOf(ROOT).filter((file) => file.endsWith(".md"))) {
  for (const reference of referencesIn(readFileSync(join(ROOT, document), "utf8"))) {
    if (!exists(document, reference)) broken.push(`${document}:${reference.line}  ${reference.path}`);
  }
}
if (broken.length > 0) {
  console.error(`These documents name files that do not exist:\n${broken.join("\n")}`);
  process.exit(1);
}

function referencesIn(text: string): Reference[] {
  return text.split("\n").flatMap((line, index) => {
    const links = [...line.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
    const code = [...line.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? "");
    return [
      ...links.filter(isLocal).map((path) => ({ path, line: index + 1, isLink: true })),
      ...code.filter((path) => TOP.test(path)).map((path) => ({ path, line: index + 1, isLink: false })),
    ];
  });
}

function isLocal(target: string): boolean {
  return !/^([a-z]+:|#|\/)/i.test(target);
}

/** A link is relative to its document; a path in code starts at the top. Patterns and placeholders name no file. */
function exists(document: string, reference: Reference): boolean {
  const path = reference.path.replace(/[#:].*$/, "");
  if (path === "" || /[*<>{}…]|NNNN|\.\.\./.test(path)) return true;
  const target = reference.isLink ? join(dirname(document), path) : path;
  const inside = relative(ROOT, join(ROOT, normalize(target)));
  return !inside.startsWith("..") && (existsSync(join(ROOT, inside)) || isProduced(inside));
}

/** Files that version control ignores and a command makes. */
function isProduced(path: string): boolean {
  return /^(test-output|apps\/web\/\.next|packages\/db\/src\/generated)(\/|$)/.test(path);
}
