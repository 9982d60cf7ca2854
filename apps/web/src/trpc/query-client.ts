import { defaultShouldDehydrateQuery, QueryClient } from "@tanstack/react-query";
import { refusalOf } from "./failure.ts";

/** A cache with the settings of this application; one per request on the server, one per tab in the browser. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The desk is on this machine or beside it, reachable whether or not there is an internet.
      mutations: { networkMode: "always" },
      queries: {
        networkMode: "always",
        staleTime: 30_000,
        retry: (count, error) => refusalOf(error) === null && count < 2,
      },
      dehydrate: {
        shouldDehydrateQuery: (query) =>
          defaultShouldDehydrateQuery(query) || query.state.status === "pending",
      },
    },
  });
}
