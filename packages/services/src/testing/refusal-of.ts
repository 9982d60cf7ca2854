import { Refusal } from "@claimdesk/domain";

/** The refusal that a call ends with; fails the test when it succeeds, and passes bugs on. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("it was not refused");
}
