import { Client, type QueryConfig, type QueryResult } from "pg";

/** One statement as the driver got it, with the rows that came back. */
export interface Statement {
  text: string;
  values: readonly unknown[];
  rows: readonly unknown[];
}

/** Runs something and gives the statements that it sent through any connection of this process, in order. */
export async function recordStatements(run: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const original = Client.prototype.query;
  const recording = function (this: Client, ...args: unknown[]): unknown {
    const [config, values] = args as [string | QueryConfig, unknown[] | undefined];
    const isText = typeof config === "string";
    const statement: Statement = {
      text: isText ? config : config.text,
      values: (isText ? values : config.values) ?? [],
      rows: [],
    };
    statements.push(statement);
    const answer = Reflect.apply(original, this, args);
    if (!(answer instanceof Promise)) return answer;
    return answer.then((result: QueryResult) => {
      statement.rows = result.rows ?? [];
      return result;
    });
  };
  Client.prototype.query = recording as typeof original;
  try {
    await run();
  } finally {
    Client.prototype.query = original;
  }
  return statements;
}
