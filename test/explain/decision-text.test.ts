import { describe, expect, it } from "vitest";
import { decisionText } from "../../src/explain/as-text.ts";
import type { Resolution } from "../../src/generated/resolution.ts";
import { plainStyle } from "../../src/shared/style.ts";
import { catalogOf } from "../support/decision-input.ts";
import { profile } from "../support/facts.ts";
import { decided, profiles } from "./decisions.ts";

const short = (resolution: Resolution, similar?: string) =>
  decisionText(resolution, plainStyle, { similar });
const full = (resolution: Resolution) => decisionText(resolution, plainStyle, { all: true });

describe("explain/decision-text", () => {
  it("tells request, hardware, funnel, winner with the deciding key, the others by reason", async () => {
    const text = short(await decided());
    expect(text).toContain(`Hardware
  4 x MI300X, gfx942, 192 GiB each, found by sysfs

Profiles
  read       7
  valid      7
  metric     5  -2 metric_mismatch
  gpu-model  4  -1 gpu_mismatch
  gpu-count  3  -1 gpu_mismatch
  ranked     3

Chosen  tp2
  profiles/tp2.yaml
  before tp1
  by more-gpus: 2 goes before 1
    GPUs that are there should work.

Why not the others
  2  ranked lower
     tp1 and 1 more
  2  is for throughput (metric)
     throughput and 1 more
  1  needs 8 GPUs, found 4 (gpu-count)
     tp8
  1  needs MI325X, found MI300X (gpu-model)
     tp1-mi325x

Advice
  info  2 of 4 GPUs are used (unused)

More
  aim explain --all          every profile and every step
  aim explain tp1            every rule for one profile
  aim explain --why-not tp1  what would make it win
`);
  });

  it("shows what was given with its origin, and the defaults in one line", async () => {
    const resolution = await decided({ request: { precision: "fp8" } });
    const request = Object.fromEntries(
      Object.entries(resolution.request).map(([key, setting]) => [
        key,
        key === "precision"
          ? { ...setting, origin: "flag", from: "--precision" }
          : { ...setting, origin: "default", from: "default" },
      ]),
    ) as Resolution["request"];
    expect(short({ ...resolution, request })).toContain(`Request
  precision  fp8  from --precision
  by default aim_id meta-llama/Llama-3.1-8B-Instruct, engine vllm, metric
    latency, allow_general_profile_fallback true, allow_unoptimized false
`);
    // And the commands to go on with ask about the same request.
    expect(short({ ...resolution, request })).toContain("aim explain --precision fp8 --all");
  });

  it("with everything, tells each step, each way of detection, each rank and each profile", async () => {
    const text = full(await decided());
    expect(text).toContain(`Hardware
  4 x MI300X, gfx942, 192 GiB each
  setting  not used  AIM_GPU_MODEL is not set
  amdsmi   not used  libamd_smi.so is not installed
  sysfs    used      the kernel shows GPUs
  none     not used  a method before it answered
`);
    expect(text).toContain(`Ranking
     profile  behind the one before it by
  1  tp2
  2  tp1      more-gpus: 1 after 2
  3  tp4      type: preview after optimized
`);
    expect(text).toContain(`  2  is for throughput (metric)
     all-wrong   also gpu-model, gpu-count
     throughput
`);
    expect(text).not.toContain("--all");
  });

  it("many reasons are counted, with the command that shows the rest", async () => {
    const models = ["MI100", "MI210", "MI250X", "MI308X", "MI325X", "MI350X", "MI355X", "W7900"];
    const many = models.map((gpu) => profile({ id: gpu }, { gpu }));
    const text = short(await decided({ catalog: catalogOf([...profiles, ...many]) }));
    expect(text).toMatch(/^ {2}4 {2}for 4 other reasons$/m);
    expect(text).toContain("aim explain --all ");
  });

  it("where nothing fits, tells what comes nearest, and a model of almost that name", async () => {
    const text = short(await decided({ gpus: ["MI308X", 4] }), "meta-llama/Llama-3.1-70B");
    expect(text).toContain(`Nothing fits

Nearest
  meta-llama/Llama-3.1-8B-Instruct has no profiles of its own; did you mean
    meta-llama/Llama-3.1-70B?
  tp1 and 2 more fail 1 rule
    needs MI300X, found MI308X (gpu-model)
  tp1-mi325x fails 1 rule
    needs MI325X, found MI308X (gpu-model)
  tp8 fails 2 rules
    needs MI300X, found MI308X (gpu-model)
    needs 8 GPUs, found 4 (gpu-count)

Why none fits
`);
    expect(text).toMatch(/aim explain --why-not tp1 +what would make it win/);
  });

  it("a profile that is asked for says so, and what was overridden for it", async () => {
    const text = short(await decided({ request: { profile_id: "tp8" } }));
    expect(text).toContain(`Chosen  tp8
  profiles/tp8.yaml
  asked for by AIM_PROFILE_ID: filters and ranking do not apply
  although it needs 8 GPUs, found 4 (gpu-count)
`);
  });

  it("equal profiles and a profile alone have their words", async () => {
    const twins = [profile({ id: "a" }), profile({ id: "b" })];
    expect(short(await decided({ catalog: catalogOf(twins) }))).toContain(
      "  before b\n  equal in every rank key; the smaller id goes first\n",
    );
    expect(short(await decided({ catalog: catalogOf([profile({ id: "a" })]) }))).toContain(
      "  the only one left\n",
    );
  });

  it("without any profile there is still an answer", async () => {
    const text = short(await decided({ catalog: catalogOf([]) }));
    expect(text).toContain("Nothing fits\n\nMore\n  aim explain --all  every profile");
  });

  it("problems are counted, and told with their places where everything is asked for", async () => {
    const resolution = {
      ...(await decided()),
      problems: [
        {
          code: "bad-format",
          level: "error",
          message: "is broken",
          where: { path: "profiles/x.yaml", line: 3, column: 1 },
          hint: "mend it",
        },
        { code: "odd", level: "warning", message: "is odd" },
      ],
      shadowed: [{ id: "tp1", path: "b.yaml", by: "a.yaml" }],
    } as const satisfies Resolution;
    expect(short(resolution)).toContain("Problems\n  1 error, 1 warning; see them with --all\n");
    expect(short(resolution)).toContain("  read       7  1 file broken, 1 shadowed\n");
    expect(full(resolution)).toContain(`Problems
  error[bad-format] is broken
    profiles/x.yaml:3:1
    mend it
  warning[odd] is odd
  b.yaml is shadowed by a.yaml, which has the same id tp1
`);
  });
});
