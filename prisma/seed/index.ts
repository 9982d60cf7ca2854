export { loadFirstDesk } from "./first-desk.ts";
export { loadSample } from "./sample.ts";
