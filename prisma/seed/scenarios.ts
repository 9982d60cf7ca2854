import type { Db } from "@claimdesk/db";
import { type Context, findActor, findLocalOwner } from "@claimdesk/services";
import { loadSample } from "./sample.ts";
import { loadWorkbench } from "./workbench.ts";

/** What can be added to a desk by name, to look at it or to measure with it. */
const SCENARIOS = { sample: loadSample, workbench: loadWorkbench } satisfies Record<
  string,
  (ctx: Context) => Promise<string>
>;

export type Scenario = keyof typeof SCENARIOS;

/** The names of all scenarios. */
export const scenarioNames = Object.keys(SCENARIOS) as Scenario[];

/** Adds a scenario's article as the owner of the oldest desk; gives its id. All of it is added, or nothing. */
export async function loadScenario(db: Db, scenario: Scenario, now: Date): Promise<string> {
  const owner = await findLocalOwner(db);
  const actor = owner && (await findActor(db, owner.userId));
  if (!actor) throw new Error("There is no desk yet. Start Claimdesk once, then load the scenario.");
  return db.$transaction((open) => SCENARIOS[scenario]({ db: open, actor, now }), { timeout: 300_000 });
}
