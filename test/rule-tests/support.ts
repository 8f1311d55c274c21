import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import { ProfileStore } from "../../src/profiles/profile-store.ts";
import { type RuleTestRun, runRuleTests } from "../../src/rule-tests/run-tests.ts";
import type { Problem } from "../../src/shared/problem.ts";
import { sourcesOf } from "../support/rule-sources.ts";

const metadata =
  "metadata: { engine: vllm, gpu: MI300X, precision: fp8, gpu_count: 1, metric: latency, manual_selection_only: false, type: optimized }";
const ids = "aim_id: org/model\nmodel_id: org/model\n";

/** A store with one profile of `org/model`, a general one, and one that is broken. */
export const store = new ProfileStore(
  [
    { relative: "org/model/tuned.yaml", text: `${ids}${metadata}\n` },
    { relative: "general/any.yaml", text: `${metadata}\n` },
    { relative: "general/broken.yaml", text: "metadata: {}\n" },
  ].map((file) => ({ ...file, path: `profiles/${file.relative}` })),
);

/** One rule of each kind. */
export const rules: readonly object[] = [
  {
    id: "general-by-hand",
    kind: "derive",
    when: { all: [{ fact: "profile", path: "$.origin", operator: "equal", value: "general" }] },
    set: { "profile.manual_only": true },
    why: "To derive something.",
  },
  {
    id: "gpu-count",
    kind: "filter",
    order: 1,
    require: {
      all: [
        {
          fact: "profile",
          path: "$.metadata.gpu_count",
          operator: "lessThanInclusive",
          value: { fact: "gpu", path: "$.count" },
        },
      ],
    },
    state: "too_few",
    reason: "needs {profile.metadata.gpu_count}, {gpu.count} there",
    why: "To reject something.",
  },
  {
    id: "by-hand",
    kind: "filter",
    order: 2,
    when: { all: [{ fact: "request", path: "$.profile_id", operator: "equal", value: null }] },
    require: {
      any: [
        { fact: "profile", path: "$.manual_only", operator: "equal", value: false },
        { not: { fact: "request", path: "$.metric", operator: "equal", value: "latency" } },
      ],
    },
    state: "manual",
    reason: "is chosen by hand",
    why: "To be guarded.",
  },
  {
    id: "precision",
    kind: "rank",
    order: 1,
    by: { fact: "profile", path: "$.metadata.precision" },
    prefer: ["fp8", "fp16"],
    why: "To rank.",
  },
  {
    id: "busy",
    kind: "advise",
    level: "warn",
    when: { all: [{ fact: "gpu", path: "$.idle", operator: "equal", value: false }] },
    message: "busy: {gpu.busy}",
    why: "To say something.",
  },
];

/** What is run beside the rules above. */
export interface RunOptions {
  readonly overlay?: readonly object[];
  readonly overlayTests?: string;
  readonly run?: RegExp;
}

/** Runs the tests of a text over the rules. */
export function runText(text: string, options: RunOptions = {}) {
  const file = (path: string, content: string | undefined) =>
    content === undefined ? [] : [{ path, text: content }];
  return runRuleTests({
    sources: sourcesOf(rules, options.overlay),
    testFiles: file("rules/x.test.yaml", text),
    overlayTestFiles: file("custom/y.test.yaml", options.overlayTests),
    store,
    names: { canonicalGpuModels, engines: ["vllm", "sglang"] },
    run: options.run ?? null,
  });
}

/** The run, which must have no errors. */
export async function ran(text: string, options: RunOptions = {}): Promise<RuleTestRun> {
  const found = await runText(text, options);
  if (!("results" in found)) throw new Error(JSON.stringify(found, null, 2));
  return found;
}

/** The problems, which there must be. */
export async function problemsOf(
  text: string,
  options: RunOptions = {},
): Promise<readonly Problem[]> {
  const found = await runText(text, options);
  if ("results" in found) throw new Error("there is no problem");
  return found;
}
