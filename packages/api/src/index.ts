export { type ApiInputs, type ApiOutputs, type AppRouter, appRouter, createCaller } from "./root.ts";
export type { RequestContext } from "./trpc.ts";
