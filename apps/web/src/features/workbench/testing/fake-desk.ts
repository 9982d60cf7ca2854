import type { AppRouter } from "@claimdesk/api";
import { createTRPCClient, TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";

type Answer = (input: never) => unknown;

/** The far end of the wire: answers calls by path, keeps what was asked, and can be taken away. */
export class FakeDesk {
  readonly calls: { path: string; input: unknown }[] = [];
  isAway = false;
  #answers: Record<string, Answer>;

  constructor(answers: Record<string, Answer>) {
    this.#answers = answers;
  }

  inputsOf(path: string): unknown[] {
    return this.calls.filter((call) => call.path === path).map((call) => call.input);
  }

  link: TRPCLink<AppRouter> = () => (operation) =>
    observable((observer) => {
      const { path, input } = operation.op;
      this.calls.push({ path, input });
      const settle = async () => {
        if (this.isAway) throw new TRPCClientError<AppRouter>("fetch failed");
        const answer = this.#answers[path];
        if (!answer) throw refusal("notFound", "Nothing answers here.", {});
        return answer(input as never);
      };
      settle().then(
        (data) => {
          observer.next({ result: { type: "data", data } });
          observer.complete();
        },
        (error) => observer.error(error),
      );
    });

  client() {
    return createTRPCClient<AppRouter>({ links: [this.link] });
  }
}

/** An error as the API sends it for an expected refusal. */
export function refusal(
  reason: string,
  message: string,
  details: Record<string, unknown>,
): TRPCClientError<AppRouter> {
  const data = { code: "CONFLICT", httpStatus: 409, errorId: null, refusal: { reason, details } };
  return TRPCClientError.from<AppRouter>({ error: { code: -32009, message, data } } as never);
}

/** An error of the server's own, as when its database is away. */
export function breakdown(): TRPCClientError<AppRouter> {
  const data = { code: "INTERNAL_SERVER_ERROR", httpStatus: 500, errorId: "e-1", refusal: null };
  return TRPCClientError.from<AppRouter>({
    error: { code: -32603, message: "Something went wrong.", data },
  } as never);
}
