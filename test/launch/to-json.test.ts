import { describe, expect, it } from "vitest";
import type { LaunchPlan } from "../../src/launch/plan.ts";
import { toArgvJson, toOperatorArray } from "../../src/launch/to-json.ts";
import { toScript } from "../../src/launch/to-script.ts";
import { ExactNumber } from "../../src/shared/exact-value.ts";
import { exact } from "./support.ts";

const plan: LaunchPlan = {
  arguments: [],
  program: "python3",
  argv: ["python3", "--model", "org/model", "--text", 'a "b"\n]'],
  env: { HF_HOME: "/cache" },
  model: {
    reference: { kind: "hub", text: "x/y", id: "x/y" },
    argument: "org/model",
    source: "AIM_ID",
    name: "org/model",
    servedNames: ["org/model"],
    sourceUri: "hf://org/model",
    directory: null,
    directoryReason: "does not exist",
  },
  notes: [],
  adapters: [],
};

const profile = exact({
  metadata: { engine: "vllm", gpu_count: 8, type: "optimized" },
  engine_args: { "gpu-memory-utilization": new ExactNumber("0.90", 0.9), "no-x": null },
  env_vars: { A: "1" },
});

const entry = {
  filename: "a.yaml",
  path: "profiles/a.yaml",
  profile,
  plan,
  weightsMb: null,
  script: toScript(plan),
};

function modelsFor(name: string, sourceUri: string | null) {
  const model = { ...plan.model, name, sourceUri };
  const [element] = JSON.parse(toOperatorArray([{ ...entry, plan: { ...plan, model } }]));
  return element.models;
}

describe("launch/to-json", () => {
  it("toArgvJson: is one line that gives the argv back", () => {
    const text = toArgvJson(plan);
    expect(text.trimEnd().split("\n")).toHaveLength(1);
    expect(text.endsWith("\n")).toBe(true);
    expect(JSON.parse(text)).toEqual(plan.argv);
  });

  it("toOperatorArray: has what the operator reads, and the launch", () => {
    expect(JSON.parse(toOperatorArray([entry]))).toEqual([
      {
        filename: "a.yaml",
        path: "profiles/a.yaml",
        profile: {
          metadata: { engine: "vllm", gpu_count: 8, type: "optimized" },
          engine_args: { "gpu-memory-utilization": 0.9, "no-x": null },
          env_vars: { A: "1" },
        },
        models: [{ name: "org/model", source: "hf://org/model" }],
        launch: { argv: plan.argv, env: plan.env },
        script: entry.script,
      },
    ]);
  });

  it("toOperatorArray: says the size in GB of 10^9 bytes, as the operator's own example", () => {
    const [element] = JSON.parse(toOperatorArray([{ ...entry, weightsMb: 15316 }]));
    expect(element.models).toEqual([
      { name: "org/model", source: "hf://org/model", size_gb: 16.06 },
    ]);
  });

  it("toOperatorArray: keeps the digits of the profile", () => {
    expect(toOperatorArray([entry])).toContain('"gpu-memory-utilization": 0.90');
  });

  it("toOperatorArray: ends with the `]` that the operator takes for the end", () => {
    const text = toOperatorArray([entry]);
    expect(text.endsWith("\n]\n")).toBe(true);
    expect(JSON.parse(text.slice(0, text.lastIndexOf("]") + 1))).toHaveLength(1);
    expect(toOperatorArray([])).toBe("[]\n");
  });

  it("toOperatorArray: gives the operator a name it accepts, with an organisation", () => {
    for (const [name, uri, expected] of [
      ["org/model", "hf://org/model", "org/model"],
      ["model", "s3://bucket/models/model", "models/model"],
      ["model", "s3://my.bucket/model/", "my-bucket/model"],
      ["own/name", "s3://bucket/model", "own/name"],
      ["own", "s3://bucket", "models/own"],
      ["mödel v1", "s3://bucket/x", "bucket/m-del-v1"],
    ] as const) {
      expect(modelsFor(name, uri)).toEqual([{ name: expected, source: uri }]);
      expect(expected).toMatch(/^[a-zA-Z0-9_-]+\/[a-zA-Z0-9._-]+$/);
    }
  });

  it("toOperatorArray: names no model for a local path, which the operator cannot fetch", () => {
    expect(modelsFor("model", null)).toEqual([]);
  });
});
