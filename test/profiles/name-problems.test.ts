import { describe, expect, it } from "vitest";
import { nameProblems } from "../../src/profiles/name-problems.ts";
import { parseProfile } from "../../src/profiles/parse-profile.ts";

const text = (args = "") => `metadata:
  engine: vllm
  gpu: MI300X
  precision: fp4
  gpu_count: 2
  metric: latency
  manual_selection_only: false
  type: general
engine_args: {${args}}
`;

function problemsOf(name: string, args?: string) {
  const relative = `general/${name}.yaml`;
  const { profile } = parseProfile({ path: relative, relative, text: text(args) });
  if (profile === undefined) throw new Error("the profile is invalid");
  return nameProblems(profile).map(({ message, where }) => `${where?.line} ${message}`);
}

describe("profiles/name-problems", () => {
  it.each([
    "vllm-mi300x-fp4-tp2-latency",
    "vllm-mi300x-mxfp4-tp2-latency",
    "VLLM-MI300X-FP4-TP2-LATENCY",
  ])("%s says what is in the file", (name) => {
    expect(problemsOf(name)).toEqual([]);
  });

  it.each(["fast", "my-vllm-mi300x", "vllm-mi300x-fp8-tp4-latency-v2", "vllm-mi300x-tp8-latency"])(
    "%s does not follow the pattern, and may say what it wants",
    (name) => {
      expect(problemsOf(name)).toEqual([]);
    },
  );

  it("each part that says something else is a warning at the value", () => {
    expect(problemsOf("sglang-mi325x-fp8-tp8-throughput")).toEqual([
      "2 `engine` is `vllm`, but the name of the file says `sglang`",
      "3 `gpu` is `MI300X`, but the name of the file says `mi325x`",
      "4 `precision` is `fp4`, but the name of the file says `fp8`",
      "5 `gpu_count` is `2`, but the name of the file says `tp8`",
      "6 `metric` is `latency`, but the name of the file says `throughput`",
    ]);
  });

  it("`tp` is the tensor parallel size where the arguments have one", () => {
    const args = "tensor_parallel_size: 1, pipeline-parallel-size: 2";
    expect(problemsOf("vllm-mi300x-fp4-tp1-latency", args)).toEqual([]);
    expect(problemsOf("vllm-mi300x-fp4-tp2-latency", args)).toEqual([
      "9 `tensor_parallel_size` is `1`, but the name of the file says `tp2`",
    ]);
  });

  it("a misspelt metric or an engine with dashes in its name is read, too", () => {
    expect(problemsOf("my-engine-mi300x-fp4-tp2-latncy")).toEqual([
      "2 `engine` is `vllm`, but the name of the file says `my-engine`",
      "6 `metric` is `latency`, but the name of the file says `latncy`",
    ]);
  });
});
