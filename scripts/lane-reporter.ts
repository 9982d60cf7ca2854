import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Reporter, TestCase, TestModule } from "vitest/node";

/** What one lane came to, as scripts/test.mjs adds it up. */
export interface LaneResult {
  passed: number;
  failed: number;
  skipped: { name: string; reason: string }[];
}

/** Counts single tests and keeps the reason that each skipped one gave, which Vitest's own JSON leaves out. */
export default class LaneReporter implements Reporter {
  readonly #result: LaneResult = { passed: 0, failed: 0, skipped: [] };

  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    if (result.state === "passed") this.#result.passed += 1;
    if (result.state === "failed") this.#result.failed += 1;
    if (result.state === "skipped") {
      const reason = result.note ?? "no reason given";
      this.#result.skipped.push({ name: `${test.module.relativeModuleId} > ${test.fullName}`, reason });
    }
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    const broken = modules.filter((module) => module.errors().length > 0).length;
    this.#result.failed += broken + errors.length;
    const file = process.env.CLAIMDESK_LANE_RESULT;
    if (!file) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(this.#result, null, 2));
  }
}
