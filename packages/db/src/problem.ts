/** What went wrong with the database or its files, in kinds that a caller can tell apart. */
export type DatabaseProblemKind =
  | "unsupportedPlatform"
  | "binariesMissing"
  | "noSystemUser"
  | "folderNotUsable"
  | "noSpace"
  | "startFailed"
  | "unreachable"
  | "newerSchema"
  | "changedMigration"
  | "migrationFailed";

/** A failure with a text for the person at the terminal: what happened, what was kept, one next step. */
export class DatabaseProblem extends Error {
  override readonly name = "DatabaseProblem";
  readonly kind: DatabaseProblemKind;

  constructor(kind: DatabaseProblemKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

const NO_SPACE = /no space left on device|ENOSPC|disk quota exceeded|EDQUOT/i;

/** Whether a program's output, or an error, says that the disk is full. */
export function saysNoSpace(text: string): boolean {
  return NO_SPACE.test(text);
}

/** The one text for a full disk, whichever step met it. */
export function noSpaceProblem(folder: string, cause?: unknown): DatabaseProblem {
  return new DatabaseProblem(
    "noSpace",
    `There is no disk space left for the database in ${folder}. Nothing that was saved is lost. ` +
      "Free some space (about 200 MB) and start again.",
    { cause },
  );
}
