import { Client, type QueryConfig } from "pg";

/** One statement as the driver got it. */
export interface Statement {
  text: string;
  values: unknown[];
  rowCount: number;
}

/** Runs something and gives the statements that it sent through any connection of this process, in order. */
export async function recordStatements(run: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const original = Client.prototype.query;
  const recording = function (this: Client, ...args: unknown[]): unknown {
    const [config, values] = args as [string | QueryConfig, unknown[] | undefined];
    const statement = {
      text: typeof config === "string" ? config : config.text,
      values: (typeof config === "string" ? values : config.values) ?? [],
      rowCount: 0,
    };
    statements.push(statement);
    const answer = Reflect.apply(original, this, args);
    if (answer instanceof Promise) {
      return answer.then((result: { rowCount: number | null }) => {
        statement.rowCount = result.rowCount ?? 0;
        return result;
      });
    }
    return answer;
  };
  Client.prototype.query = recording as typeof original;
  try {
    await run();
  } finally {
    Client.prototype.query = original;
  }
  return statements;
}

/** Sends the statements again over one bare connection, one after the other. */
export async function replay(client: Client, statements: Statement[]): Promise<number[]> {
  const counts: number[] = [];
  for (const { text, values } of statements) counts.push((await client.query(text, values)).rowCount ?? 0);
  return counts;
}
