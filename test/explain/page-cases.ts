import type { PageInput } from "../../src/explain/html/page-input.ts";
import type { DecisionRecord } from "../../src/generated/record.ts";
import type { Resolution } from "../../src/generated/resolution.ts";
import { toScript } from "../../src/launch/to-script.ts";
import { type Case, type ProfileText, recordOf } from "../records/support.ts";
import { ruleSetOf } from "../support/rule-sources.ts";

/** The page of a recorded decision. */
export function pageOf({
  resolution,
  launch,
  stopped_by: problems,
  time,
}: DecisionRecord): PageInput {
  return {
    resolution,
    launch:
      launch === null
        ? { kind: "stopped", problems }
        : { kind: "command", launch, script: toScript(launch) },
    recorded: { time, by: "aim 0.1.0 serve" },
  };
}

/** Profiles of every GPU model, count, precision, metric and type, as many as are asked for. */
export function profiles(count: number): readonly ProfileText[] {
  const models = ["MI300X", "MI325X", "MI355X"];
  const precisions = ["fp8", "fp16", "bf16", "fp4"];
  const types = ["optimized", "preview", "unoptimized"];
  return Array.from({ length: count }, (_, index) => {
    const metadata = {
      gpu: models[index % 3],
      gpu_count: [1, 2, 4, 8][index % 4],
      precision: precisions[Math.floor(index / 4) % 4],
      metric: index % 5 < 3 ? "latency" : "throughput",
      type: types[Math.floor(index / 7) % 3],
    };
    const { gpu, precision, gpu_count: size, metric } = metadata;
    return {
      name: `vllm-${gpu?.toLowerCase()}-${precision}-tp${size}-${metric}-${index}`,
      metadata,
    };
  });
}

/** So many profiles under the shipped rules, on eight MI300X. */
export async function shippedCase(
  count: number,
  over: Partial<Case> = {},
): Promise<DecisionRecord> {
  return recordOf({ profiles: profiles(count), ...over });
}

/** What breaks out of HTML, scripts, styles, attributes and flowcharts where it is not escaped. */
export const hostile = [
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  `" onmouseover="alert(1)" x='`,
  "<!--<script>",
  "&lt;b&gt; &amp;",
  "]]></style><b>",
  "a\u202Eb\u0000c",
  "`code` **bold** %%{init: {}}%% style x:#f;",
] as const;

/** The resolution with every text that a profile, a rule or a user can choose being hostile. */
export function withHostileTexts(resolution: Resolution): Resolution {
  let next = 0;
  const text = (): string => {
    next += 1;
    return hostile[next % hostile.length] ?? "";
  };
  const names = new Map<string, string>();
  const id = (plain: string): string => {
    const known = names.get(plain) ?? `${text()} ${names.size}`;
    names.set(plain, known);
    return known;
  };
  return {
    ...resolution,
    request: { ...resolution.request, model: { ...resolution.request.model, value: text() } },
    detection: [{ name: "sysfs", used: true, reason: text() }],
    inputs: {
      rules: { name: text(), path: text(), overlay: text(), digest: text() },
      profiles: { path: text(), files: 3, digest: text() },
    },
    rules: resolution.rules.map((rule) => ({
      ...rule,
      id: id(rule.id),
      why: text(),
      state: rule.state === null ? null : text(),
      where: { path: text(), line: 1 },
    })),
    profiles: resolution.profiles.map((profile) => ({
      ...profile,
      id: id(profile.id),
      path: text(),
      state: profile.state === "compatible" ? "compatible" : text(),
      reasons: profile.reasons.map(text),
      metadata: { ...profile.metadata, gpu: text(), engine: text() },
      filters: profile.filters.map((filter) => ({
        ...filter,
        rule: id(filter.rule),
        ...(filter.reason === undefined ? {} : { reason: text() }),
      })),
      keys: profile.keys.map((key) => ({ ...key, rule: id(key.rule), value: text() })),
    })),
    selection: {
      ...resolution.selection,
      profile: resolution.selection.profile === null ? null : id(resolution.selection.profile),
      runner_up: text(),
      decided_by: { rule: id("larger-tensor-parallel"), winner: text(), runner_up: text() },
    },
    advice: [{ rule: text(), level: "warn", message: text() }],
    shadowed: [{ id: text(), path: text(), by: text() }],
    problems: [
      {
        code: text(),
        level: "error",
        message: text(),
        hint: text(),
        cause: text(),
        where: { path: text() },
      },
    ],
  };
}

/** A rule that cannot judge what lacks the argument `x`, and one that denies. */
export const oddRules = ruleSetOf([
  {
    id: "judges-some",
    kind: "filter",
    order: 10,
    require: {
      all: [{ fact: "profile", path: "$.engine_args.x", operator: "lessThan", value: 5 }],
    },
    state: "too_much",
    reason: "has {profile.engine_args.x}",
    why: "For the test.",
  },
  {
    id: "first",
    kind: "rank",
    order: 10,
    by: { fact: "profile", path: "$.engine_args.x" },
    prefer: "lower",
    why: "For the test.",
  },
  {
    id: "never",
    kind: "advise",
    level: "deny",
    when: { all: [{ fact: "gpu", path: "$.count", operator: "greaterThan", value: 0 }] },
    message: "not today",
    why: "For the test.",
  },
]);
