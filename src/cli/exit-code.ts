import type { Problem } from "../shared/problem.ts";

/** What the process's exit code says. After exec it is the engine's own. */
export const exitCodes = {
  done: 0,
  nothingFits: 1,
  differs: 1,
  usage: 2,
  invalidInput: 3,
  hardwareUnreadable: 4,
  modelNotAvailable: 5,
  bug: 70,
  outputFailed: 74,
  notExecutable: 126,
  notFound: 127,
} as const;

/** Meaning of each exit code, for the help and the documentation. */
export const exitCodeMeanings: readonly (readonly [number, string])[] = [
  [0, "done"],
  [1, "no profile fits, a rule denies it, a test fails, or a comparison differs"],
  [2, "usage or settings"],
  [3, "invalid profiles, rules, schemas or records"],
  [4, "hardware unreadable"],
  [5, "model not available"],
  [70, "a bug of ours"],
  [74, "the output cannot be written"],
  [126, "the engine cannot be executed"],
  [127, "the engine is not there"],
];

const byCode: Readonly<Record<string, number>> = {
  "no-profile-fits": exitCodes.nothingFits,
  "launch-denied": exitCodes.nothingFits,
  "gpus-unreadable": exitCodes.hardwareUnreadable,
  "detection-failed": exitCodes.hardwareUnreadable,
  "gpus-busy": exitCodes.nothingFits,
  "contradictory-visible-devices": exitCodes.usage,
  "model-not-available": exitCodes.modelNotAvailable,
  "engine-not-executable": exitCodes.notExecutable,
  "engine-not-found": exitCodes.notFound,
};

/** The exit code for problems of a stage: that of the first error that has one, else the stage's own. */
export function exitCodeFor(problems: readonly Problem[], stage: number): number {
  for (const problem of problems) {
    const code = problem.level === "error" ? byCode[problem.code] : undefined;
    if (code !== undefined) return code;
  }
  return stage;
}
