import { describe, expect, it } from "vitest";
import { variableProblems } from "../../../src/launch/check/variables.ts";
import { vllmTables } from "./support.ts";

function problemsOf(names: readonly string[], version: string | null = "0.11.2") {
  return variableProblems({
    names,
    prefixes: ["VLLM_"],
    table: vllmTables.variables!,
    checks: vllmTables.checks,
    title: "vLLM",
    wanted: { version, range: null },
    placeOf: (name) => ({ path: "profile.yaml", line: names.indexOf(name) + 1 }),
  });
}

describe("launch/check/variables", () => {
  it("a misspelt variable of the engine is a warning that names the nearest", () => {
    expect(problemsOf(["VLLM_ROCM_USE_AITER", "VLLM_ROCM_USE_AITR"])).toEqual([
      {
        code: "engine-variable-unknown",
        level: "warning",
        message: "environment variable `VLLM_ROCM_USE_AITR` is not read by vLLM 0.11.2",
        where: { path: "profile.yaml", line: 2 },
        hint: "did you mean `VLLM_ROCM_USE_AITER`?",
      },
    ]);
  });

  it("a variable that is gone says since when, and what to do instead", () => {
    expect(problemsOf(["VLLM_USE_V1"], "0.25.1")).toMatchObject([
      {
        message:
          "environment variable `VLLM_USE_V1` is not read by vLLM 0.25.1: the last version with it is 0.11.1-main-20251103",
        hint: "remove it: there is no other engine any more",
      },
    ]);
    expect(problemsOf(["VLLM_USE_AITER_TRITON_ROPE"], null)).toMatchObject([
      { message: "environment variable `VLLM_USE_AITER_TRITON_ROPE` is not read by vLLM" },
    ]);
  });

  it("a version that was not read counts as those around it", () => {
    expect(problemsOf(["VLLM_ATTENTION_BACKEND"], "0.25.1")).toHaveLength(1);
    expect(problemsOf(["VLLM_ATTENTION_BACKEND"], "0.20.2")).toEqual([]);
    expect(problemsOf(["VLLM_USE_V1"], null)).toEqual([]);
  });

  it("variables of others, and those that Kubernetes sets for a service, are nobody's mistake", () => {
    const service = ["VLLM_SERVICE_HOST", "VLLM_SERVICE_PORT_HTTP", "VLLM_PORT_8000_TCP_ADDR"];
    expect(problemsOf(["HIP_VISIBLE_DEVICES", "NCCL_DEBUG", "vllm_x", ...service])).toEqual([]);
  });
});
