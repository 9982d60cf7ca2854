/** One command of `claimdesk`: its words for the help, and what it does. */
export type Command = {
  summary: string;
  usage: string;
  /** Gives the exit code: 0 done, 1 failed. Throws {@link UsageError} and {@link Failure} for everything expected. */
  run: (args: string[]) => Promise<number>;
};

/** The command was called wrongly: exit code 2, with its usage. */
export class UsageError extends Error {}

/** The command could not do what was asked: exit code 1. The message says what happened and what to do next. */
export class Failure extends Error {}

/** Whether an error comes from `parseArgs`: an unknown option, a missing value. */
export function isBadArgument(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
