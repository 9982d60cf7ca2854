// A second entry beside the index: what launchers and tools need, and what a web bundle must never pull in.
export { type EmbeddedDatabase, runningDatabaseUrl, startEmbedded } from "./embedded/embedded.ts";
export { choosePlacement, type Placement } from "./embedded/placement.ts";
export { findRunning, type RunningDatabase } from "./embedded/running-address.ts";
export { applyMigrations, diffSchema, hasDrift } from "./migrate/migrate.ts";
export { CHECKOUT, type PrismaFolders } from "./migrate/prisma-files.ts";
export { DatabaseProblem, type DatabaseProblemKind, noSpaceProblem, saysNoSpace } from "./problem.ts";
