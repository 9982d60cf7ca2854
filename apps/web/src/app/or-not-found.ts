import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";

/** What a page reads; an address that leads to nothing of this desk, or is no address at all, shows "not found". */
export async function orNotFound<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST"))
      notFound();
    throw error;
  }
}
