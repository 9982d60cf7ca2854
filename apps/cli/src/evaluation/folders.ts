import { join, resolve } from "node:path";

/** The top of this checkout. */
const ROOT = resolve(import.meta.dirname, "../../../..");

/** The sets that live in the repository. */
export const OWN_FOLDER = join(ROOT, "packages/extract/evaluation");

/** The built-in sample article, which is also an evaluation article. */
export const SAMPLE_FOLDER = join(ROOT, "prisma/seed/sample");

/** Where sets that may not live in the repository are looked for: beside the checkout. */
export const OUTSIDE_FOLDER = resolve(ROOT, "../shared/data");
