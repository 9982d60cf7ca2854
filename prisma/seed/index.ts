export { loadFirstDesk } from "./first-desk.ts";
export { loadSample } from "./sample.ts";
export { loadScenario, type Scenario, scenarioNames } from "./scenarios.ts";
