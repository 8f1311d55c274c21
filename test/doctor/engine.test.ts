import { describe, expect, it } from "vitest";
import { type EngineReading, engineIsThere } from "../../src/doctor/engine.ts";
import type { ModuleReading } from "../../src/doctor/readings.ts";
import { readEngine } from "../../src/edge/read-engine.ts";
import type { Engine } from "../../src/launch/engine.ts";
import type { Problem } from "../../src/shared/problem.ts";

const engine = readEngine("engines", "vllm") as Engine;
const module: ModuleReading = {
  file: "/p/vllm/__init__.py",
  version: { version: "0.11.1", distInfo: "/p/vllm-0.11.1.dist-info", reason: null },
  folders: ["/p"],
  reason: null,
};
const judged = (over: Partial<EngineReading>) =>
  engineIsThere({ engine, program: "/bin/python3", module, ...over }, "AIM_ENGINE").map(
    ({ id, status, evidence }) => [id, status, evidence],
  );

describe("doctor/engine", () => {
  it("names what was found", () => {
    expect(judged({})).toEqual([
      ["engine-described", "ok", "vLLM, from AIM_ENGINE"],
      ["engine-program", "ok", "`/bin/python3`"],
      ["engine-module", "ok", "`vllm` is `/p/vllm/__init__.py`"],
      ["engine-version", "ok", "vllm 0.11.1, by `/p/vllm-0.11.1.dist-info`"],
    ]);
  });

  it("tells a module that is not there from one of which nothing is known", () => {
    expect(judged({ module: { ...module, file: null, version: null } })[2]).toEqual([
      "engine-module",
      "fail",
      "`vllm` cannot be imported; it was looked for in\n  /p",
    ]);
    const reason = "it did not answer within 2 seconds";
    expect(judged({ module: { ...module, file: null, version: null, reason } })[2]).toEqual([
      "engine-module",
      "warn",
      `not known whether \`vllm\` can be imported: ${reason}`,
    ]);
    const version = { version: null, distInfo: null, reason: "no folder holds it" };
    expect(judged({ module: { ...module, version } })[3]).toEqual([
      "engine-version",
      "warn",
      "not known: no folder holds it",
    ]);
  });

  it("stops at what is missing, with the problem that a start would end with", () => {
    const problem: Problem = { code: "engine-not-found", level: "error", message: "not there" };
    expect(engineIsThere({ engine, program: problem, module: null }, "default")).toMatchObject([
      { id: "engine-described", evidence: "vLLM, from the default" },
      { id: "engine-program", status: "fail", problems: [problem] },
    ]);
    expect(engineIsThere([problem], "default")).toMatchObject([
      { id: "engine-described", status: "fail", evidence: "not there" },
    ]);
  });
});
