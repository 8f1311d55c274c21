import { changedProfiles } from "../../src/counterfactual/what-if.ts";
import { whyNot } from "../../src/counterfactual/why-not.ts";
import * as reporters from "../../src/explain/reporters.ts";
import type { ModelReport } from "../../src/explain/screens/model.ts";
import { cpuReport } from "../../src/facts/cpu-report.ts";
import { describeGpus } from "../../src/facts/gpu-report.ts";
import { unknownModel } from "../../src/facts/unknown-model.ts";
import { toScript } from "../../src/launch/to-script.ts";
import type { Finding } from "../../src/lint/finding.ts";
import { ruleInWords } from "../../src/lint/rule-words.ts";
import { resolve } from "../../src/resolve.ts";
import { compareRules } from "../../src/rule-diff/compare-rules.ts";
import { dimensionsOf } from "../../src/rule-diff/dimensions.ts";
import { matrixPoints } from "../../src/rule-diff/matrix.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import type { Problem } from "../../src/shared/problem.ts";
import { plainStyle } from "../../src/shared/style.ts";
import type { ModelFit } from "../../src/situations/model-fits.ts";
import { decided, llama, profiles, rules } from "../explain/decisions.ts";
import { ran, store } from "../rule-tests/support.ts";
import { catalogOf, machineWith, profileIn, situationFor } from "../support/decision-input.ts";
import { ruleSetOf, sourcesOf } from "../support/rule-sources.ts";

/** A screen in one format, as it is written. */
export interface Drawn {
  readonly screen: string;
  readonly format: string;
  readonly text: string;
}

async function drawn<T>(
  screen: string,
  of: reporters.Reporters<T>,
  result: T,
): Promise<readonly Drawn[]> {
  return Promise.all(
    Object.entries(of).map(async ([format, reporter]) => {
      return { screen, format, text: await reporter(result, plainStyle) };
    }),
  );
}

const equal = (name: string, value: unknown) => ({
  fact: "profile",
  path: `$.metadata.${name}`,
  operator: "equal",
  value,
});
const listed = [
  {
    id: "by-hand",
    kind: "derive",
    when: { all: [equal("type", "unoptimized")] },
    set: { "profile.manual_only": true },
    why: "What nobody tuned must not be chosen by chance.",
  },
  {
    id: "metric",
    kind: "filter",
    order: 10,
    when: { not: equal("type", "general") },
    require: { any: [equal("metric", "latency"), equal("gpu_count", 1)] },
    state: "metric_mismatch",
    reason: "is for {profile.metadata.metric}",
    why: "調整は一つの指標のためだけ。 A profile tuned for one serves the other badly, whatever the machine.",
  },
  {
    id: "precision",
    kind: "rank",
    order: 10,
    by: { fact: "profile", path: "$.metadata.precision" },
    prefer: ["fp8", "fp16"],
    why: "Fewer bits are faster.",
  },
  {
    id: "small",
    kind: "rank",
    order: 20,
    first: { all: [equal("gpu_count", 1), { not: equal("type", "general") }] },
    why: "Others want GPUs, too.",
  },
  {
    id: "untuned",
    kind: "advise",
    level: "warn",
    when: { all: [equal("type", "unoptimized")] },
    message: "{profile.id} was not tuned",
    why: "It may be slow.",
  },
];
const overlay = [
  { ...listed[1], require: { all: [equal("metric", "throughput")] } },
  { ...listed[4], level: "deny" },
  { ...listed[2], prefer: ["fp16", "fp8"], why: "Our models are trained in it." },
  { id: "by-hand", enabled: false },
];
const set = { name: "default", path: "rules/default", overlay: "rules/custom" };
const records = loadRuleSet({ ...sourcesOf(listed, overlay), name: set.name }).records;

const problems: readonly Problem[] = [
  {
    code: "engine-option-value",
    level: "error",
    message: "`x` is `50%`, which nobody reads",
    where: { path: "profiles/模型/🚀.yaml", line: 2, column: 6 },
    hint: "write a number",
  },
  { code: "odd", level: "warning", message: "100% odd" },
];
const files = new Map([["profiles/模型/🚀.yaml", "模型:\n  🚀: 50%\n"]]);
const findings: readonly Finding[] = problems.map((problem) => ({
  ...problem,
  category: "correctness",
  why: "A value that nobody reads is as good as none, and nothing says so when the engine starts.",
  docs: `docs/rule-lint.md#${problem.code}`,
}));

async function decisions(): Promise<readonly Drawn[]> {
  const [decision, nothing, smaller] = [
    await decided(),
    await decided({ gpus: ["MI308X", 4] }),
    await decided({ gpus: ["MI300X", 1] }),
  ];
  const broken = {
    ...decision,
    problems,
    shadowed: [{ id: "tp1", path: "profiles/b.yaml", by: "profiles/a.yaml" }],
  };
  const situation = situationFor(llama, {
    catalog: catalogOf(profiles),
    rules,
    gpus: ["MI300X", 4],
  });
  const resolution = await resolve(situation.input);
  const answer = await whyNot(situation, profileIn(situation, "all-wrong"), resolution);
  const changes = [{ name: "gpu.count", before: 4, after: 1 }];
  const changed = changedProfiles(decision, smaller);
  const whatIf = {
    version: 1,
    changes,
    before: decision,
    after: smaller,
    profiles: changed,
  } as const;
  const launch = { program: "vllm", argv: ["vllm", "serve", "--model", "it's"], env: { A: "1" } };
  const page = {
    resolution: decision,
    launch: { kind: "command", launch, script: toScript(launch) },
    recorded: { time: "2026-01-02T03:04:05.678Z", by: "aim 0.1.0 serve" },
  } as const;
  const shown = { similar: undefined, all: false, page: () => page };
  const list = { written: new Map(), request: { model: llama }, isVerbose: true };
  return [
    ...(await drawn("explain", reporters.decisionReporters, { ...shown, resolution: decision })),
    ...(await drawn("explain-all", reporters.decisionReporters, {
      ...shown,
      resolution: broken,
      all: true,
    })),
    ...(await drawn("explain-nothing", reporters.decisionReporters, {
      ...shown,
      resolution: nothing,
      similar: "meta-llama/Llama-3.1-70B-Instruct",
    })),
    ...(await drawn("explain-profile", reporters.profileReporters, {
      resolution: decision,
      id: "tp1",
    })),
    ...(await drawn("why-not", reporters.whyNotReporters, { answer, resolution, all: true })),
    ...(await drawn("what-if", reporters.whatIfReporters, { answer: whatIf, all: false })),
    ...(await drawn("list-profiles", reporters.profileListReporters, {
      ...list,
      written: new Map(),
      profiles: decision.profiles,
      resolution: decision,
    })),
  ];
}

const epycFiles = {
  cpuinfo: "vendor_id\t: AuthenticAMD\nmodel name\t: AMD EPYC 9575F 64-Core Processor\n",
  present: "0-127",
  cpuMax: "max 100000",
  quota: undefined,
  period: undefined,
  cpusets: ["0-3,8"],
  status: undefined,
};

async function machine(): Promise<readonly Drawn[]> {
  const { probe, attempts } = machineWith("MI300X", 3);
  const environment = { HIP_VISIBLE_DEVICES: "2,0" };
  const report = describeGpus({ probe, attempts, environment });
  const [first, ...others] = report.gpus;
  if (first === undefined) throw new Error("no GPU");
  const users = [{ pid: 7, name: "日本 🚀", vram_used_mb: 17_000 }];
  const busy = {
    ...first,
    busy: true,
    busy_because: "17 GiB in use",
    processes: users,
    vram_used_mb: 17_000,
    gfx_percent: 40,
  };
  const gpus = { ...report, gpus: [busy, ...others] };
  const ok = { status: "ok", area: "settings", fix: null } as const;
  const checks = [
    { ...ok, id: "model", title: "model", evidence: "AIM_ID is `日本/モデル`" },
    {
      id: "kfd",
      area: "hardware",
      status: "fail",
      title: "/dev/kfd 🚀",
      evidence:
        "it cannot be opened, so that no GPU can be used from this container at all\nits group is video",
      fix: "docker run --device /dev/kfd --device /dev/dri --group-add video --group-add render IMAGE\nor run as root",
    },
    { id: "user", area: "user", status: "warn", title: "user", evidence: "root", fix: null },
  ] as const;
  return [
    ...(await drawn("gpus", reporters.gpusReporters, { report: gpus, model: "MI300X" })),
    ...(await drawn("detect-hardware", reporters.detectedHardwareReporters, {
      gpus: gpus.gpus,
      cpu: cpuReport(epycFiles),
      isVerbose: true,
    })),
    ...(await drawn("doctor", reporters.doctorReporters, checks)),
    ...(await drawn("model", reporters.modelReporters, modelReport())),
  ];
}

/** A model that is there in part, with a card, and profiles that fit it in every way. */
function modelReport(): ModelReport {
  const facts = {
    ...unknownModel("org/large"),
    from: "card" as const,
    complete: false,
    location: "/cache/org/large",
    weights_mb: 390_000,
    architecture: "LargeForCausalLM",
    quantization: "none",
    dtype: "bfloat16",
    attention_heads: 28,
    kv_heads: 4,
    layers: 80,
    hidden_size: 8192,
    context: 131_072,
    gated: true,
  };
  const sized = (
    gpu_count: number,
    verdict: ModelFit["verdict"],
    left: number | null,
  ): ModelFit => ({
    gpu: "MI300X",
    gpu_count,
    precision: "bf16",
    verdict,
    weights_per_gpu_mb: Math.floor(390_000 / gpu_count),
    gpu_mb: 196_608,
    engine_takes_mb: 186_777,
    kv_space_mb: left,
    kv_context_mb: 40_000,
    profiles: ["a", "b"],
  });
  const missing = "lacks `b.safetensors`, one of 2 parts of the weights";
  return {
    asked: "org/large",
    similar: null,
    next: [["aim explain --model-id org/large", "which profile would be chosen here, and why"]],
    models: [
      {
        facts,
        sources: { weights: "total_size of the index", config: "config.json of the model" },
        places: [
          {
            kind: "directory",
            path: "/cache/org/large",
            exists: true,
            complete: false,
            reason: missing,
          },
          {
            kind: "hub-cache",
            path: "/cache/hub/models--org--large",
            exists: false,
            complete: false,
            reason: "does not exist",
          },
        ],
        download: null,
        problems: [
          {
            code: "model-not-available",
            level: "error",
            message: "it is gated",
            hint: "set HF_TOKEN",
          },
          { code: "cache-elsewhere", level: "warning", message: "it goes elsewhere" },
        ],
        fits: [
          sized(1, "too large", 0),
          sized(2, "no room", 0),
          sized(3, "tight", 20_000),
          sized(4, "fits", 80_000),
          sized(8, "heads do not divide", 130_000),
          { ...sized(4, "unknown", null), gpu: "MI355X", weights_per_gpu_mb: null },
        ],
      },
    ],
  };
}

async function checked(): Promise<readonly Drawn[]> {
  const matrix = {
    engine: "vllm",
    title: "vLLM",
    versions: ["0.9.1", "0.10.0", "0.11.0"],
    rows: [
      { id: "a", path: "profiles/o/m/a.yaml", works: [[0, 2]], refused: [], leftOut: [] },
      {
        id: "b",
        path: "profiles/o/m/b.yaml",
        works: [[1, 1]],
        refused: [{ in: [[0, 0]], errors: ["`x` is too new"] }],
        leftOut: [[2, 2]],
      },
    ],
  } as const;
  const notes = ["the version of vLLM is not known"];
  const found = { files, problems, notes, matrices: [matrix], version: "1.2.3" };
  const report = { findings, files, rules: 4, profiles: 40, notes };
  const check = { report, set, version: "1.2.3", describe: () => ({}) };
  const labels = new Map([["org.opencontainers.image.title", "it's a model"]]);
  return [
    ...(await drawn("validate", reporters.validateReporters, found)),
    ...(await drawn("rules-check", reporters.ruleCheckReporters, check)),
    ...(await drawn("labels", reporters.labelReporters, labels)),
  ];
}

async function ruleScreens(): Promise<readonly Drawn[]> {
  const words = records.map(ruleInWords);
  const resolution = await decided({ rules: ruleSetOf(listed, overlay) });
  const shown = records.map((record) =>
    drawn(`rules-show-${record.rule.id}`, reporters.ruleReporters, {
      rule: ruleInWords(record),
      source: record.rule,
      set: set.name,
      resolution,
    }),
  );
  const sides = [ruleSetOf(listed), ruleSetOf(listed, overlay)] as const;
  const narrowing = { aimId: "org/model", gpuModel: "MI300X", gpuCount: 2 };
  const diff = await compareRules({
    before: { name: "default", rules: sides[0] },
    after: { name: "default+custom", rules: sides[1] },
    points: matrixPoints(dimensionsOf(store, sides, narrowing, new Map())),
  });
  const run = await ran(
    "given:\n  settings: { aim_id: org/model }\ntests:\n  - name: 日本\n    given: { profiles: [{ path: org/model/small }] }\n    expect: { selected: small }\n  - name: fails\n    given: { profiles: [{ path: org/model/small }] }\n    expect: { selected: null }\n",
  );
  return [
    ...(await drawn("rules-list", reporters.ruleListReporters, { set, rules: words })),
    ...(await Promise.all(shown)).flat(),
    ...(await drawn("rules-docs", reporters.rulePageReporters, {
      name: "default",
      hasOverlay: true,
      rules: words,
    })),
    ...(await drawn("rules-diff", reporters.ruleDiffReporters, diff)),
    ...(await drawn("rules-test", reporters.ruleTestReporters, { runs: [run], threshold: 90 })),
  ];
}

async function replayed(): Promise<readonly Drawn[]> {
  const outcome = (profile: string | null) => ({ profile, by: "ranking", deniedBy: [] }) as const;
  const where = { path: "rules/default/20-filter.json", line: 3, column: 5 };
  const now = { rule: "type", where, first: "optimized", second: "preview" };
  const example = {
    isSame: false,
    recorded: outcome("tp1"),
    replayed: outcome("tp2"),
    differences: [
      { kind: "rejected-now", profile: "tp1", rule: "metric", where, reason: "is for latency" },
      { kind: "ranked", first: "tp2", second: "tp1", now, before: null },
      { kind: "profile-gone", profile: "tp8" },
    ],
    changedStates: 1,
  } as const;
  const tally = {
    records: 3,
    same: 1,
    different: 2,
    unreadable: 1,
    otherRules: 2,
    maskedFacts: 0,
    sameWithOtherStates: 1,
    groups: [{ count: 2, line: 1, example }],
    ungrouped: 0,
  };
  const used = { rules: { name: "default", path: "rules/default", digest: "d" }, profiles: null };
  return drawn("replay", reporters.replayReporters, { tally, used });
}

/** Every screen in every format that there is for it. */
export async function everyScreen(): Promise<readonly Drawn[]> {
  return [
    ...(await decisions()),
    ...(await machine()),
    ...(await checked()),
    ...(await ruleScreens()),
    ...(await replayed()),
  ];
}
