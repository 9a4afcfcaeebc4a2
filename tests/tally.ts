import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the one line that counts. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => Array.from(module.children.allTests(), (test) => test.result().state));
    const passed = states.filter((state) => state === 'passed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = states.filter((state) => state === 'failed').length + broken + errors.length;
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
