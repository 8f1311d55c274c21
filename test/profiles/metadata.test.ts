import { describe, expect, test } from "vitest";
import { acceleratorProblems } from "../../src/profiles/accelerator-problems.ts";
import { parseProfile } from "../../src/profiles/parse-profile.ts";
import type { Profile } from "../../src/profiles/profile.ts";
import { typeProblems } from "../../src/profiles/type-problems.ts";
import { metadataFacts } from "../support/facts.ts";
import { ids, source } from "./profile-source.ts";

const rest = "engine: vllm, precision: fp8, metric: latency, type: optimized";

/** A profile of `org/model` with this metadata in one line. */
function read(metadata: string, relative = "org/model/x.yaml", head = ids) {
  return parseProfile(source(relative, `${head}metadata: {${metadata}}\n`));
}

function profileOf(metadata: string, relative?: string, head?: string): Profile {
  const { profile, problems } = read(metadata, relative, head);
  if (profile === undefined) throw new Error(JSON.stringify(problems));
  return profile;
}

function said(metadata: string): string[] {
  return read(metadata).problems.map(
    ({ level, code, message, hint }) => `${level} ${code}: ${message} | ${hint}`,
  );
}

describe("profiles/metadata: one form inside", () => {
  const present = `${rest}, accelerator_type: gpu, accelerator_model: MI300X, accelerator_count: 1`;

  test.each([
    ["0.9", `${rest}, gpu: MI300X, gpu_count: 1, manual_selection_only: false`, false],
    ["2026.9", present, null],
    ["the operator", `${present}, gpu: MI300X, gpu_count: 1, manual_selection_only: false`, false],
  ])("the spelling of %s gives the same facts, without a word", (_name, metadata, manual) => {
    expect(read(metadata).problems).toEqual([]);
    expect(profileOf(metadata).facts.metadata).toEqual({
      ...metadataFacts,
      manual_selection_only: manual,
    });
    expect(profileOf(metadata).facts.manual_only).toBe(false);
  });

  test("the file keeps its spelling", () => {
    expect(profileOf(present).document.value).toMatchObject({
      metadata: { accelerator_model: "MI300X", accelerator_count: 1 },
    });
  });

  test("everything that a file can say is in the facts", () => {
    const more =
      "primary: true, variant: chat, features: [adapters], capabilities: {reasoning: true}";
    expect(profileOf(`${present}, ${more}`).facts.metadata).toMatchObject({
      primary: true,
      variant: "chat",
      features: ["adapters"],
      capabilities: { reasoning: true, tool_calling: null, structured_outputs: null },
    });
  });

  test("both spellings and different is an error that shows both with their places", () => {
    const { profile, problems } = read(`${present}, gpu: MI325X, gpu_count: 2`);
    expect(profile).toBeUndefined();
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "spellings-differ: `accelerator_model` is `MI300X`, but `gpu`, which is its older name, is `MI325X` (3:153)",
      "spellings-differ: `accelerator_count` is `1`, but `gpu_count`, which is its older name, is `2` (3:172)",
    ]);
  });

  test("a missing key has the name of the spelling that the file has", () => {
    expect(said(`${rest}, accelerator_type: gpu, accelerator_model: MI300X`)).toEqual([
      expect.stringContaining("`accelerator_count` is missing in `metadata`"),
    ]);
    expect(said(`${rest}, gpu: MI300X`)).toEqual([
      expect.stringContaining("`gpu_count` is missing in `metadata`"),
    ]);
    expect(said(`${rest}, gpu: MI300X, gpu_cuont: 1`)).toEqual([
      "error unknown-key: unknown key `gpu_cuont` in `metadata` | did you mean `gpu_count`?",
    ]);
  });

  test("other unknown keys are warnings", () => {
    expect(said(`${present}, comment: x, varaint: y`)).toEqual([
      expect.stringMatching(/^warning unknown-key: unknown key `comment` in `metadata` \|/),
      "warning unknown-key: unknown key `varaint` in `metadata` | did you mean `variant`?",
    ]);
    const { profile, problems } = parseProfile(
      source("org/model/x.yaml", `${ids}comment: x\nmetadata: {${present}}\n`),
    );
    expect(profile).toBeDefined();
    expect(problems.map(({ level, code }) => `${level} ${code}`)).toEqual(["warning unknown-key"]);
  });

  test.each([
    ["capabilities: {flying: true}", "unknown-key"],
    ["capabilities: []", "wrong-type"],
    ["features: [adapters, adapters]", "too-many"],
    ["features: [Adapters]", "not-allowed"],
    ['variant: ""', "bad-format"],
    ["variant: 2", "wrong-type"],
    ["primary: maybe", "wrong-type"],
  ])("%s is an error, as in AMD's runtime", (more, code) => {
    const { profile, problems } = read(`${present}, ${more}`);
    expect(profile).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe("profiles/metadata: values as AMD reads them", () => {
  test("words are read in any letter case", () => {
    const metadata =
      "engine: VLLM, gpu: mi300x, gpu_count: 1, precision: FP8, metric: Latency, type: Optimized";
    expect(read(metadata).problems).toEqual([]);
    expect(profileOf(metadata).facts.metadata).toEqual({
      ...metadataFacts,
      manual_selection_only: null,
    });
  });

  test.each([
    ['"8"', 8],
    ['" 8 "', 8],
    ['"8.0"', 8],
    ["true", 1],
  ])("a count of %s is %i, with a warning", (written, count) => {
    const metadata = `${rest}, gpu: MI300X, gpu_count: ${written}`;
    expect(profileOf(metadata).facts.metadata.gpu_count).toBe(count);
    expect(said(metadata)).toEqual([
      expect.stringMatching(/^warning odd-value: .* \| write `gpu_count: \d`$/),
    ]);
  });

  test.each(["0", "8.5", "-1", '"many"'])("a count of %s is an error", (written) => {
    expect(read(`${rest}, gpu: MI300X, gpu_count: ${written}`).profile).toBeUndefined();
  });

  test.each([3, 5, 188])("a count of %i is one", (count) => {
    expect(read(`${rest}, gpu: MI300X, gpu_count: ${count}`).problems).toEqual([]);
  });

  test.each([
    ['"0x74a1"', "MI300X"],
    ['"0x74A5"', "MI325X"],
    ["AMD_Instinct_MI300X_OAM", "MI300X"],
    ["epyc_9965", "EPYC_9965"],
    ['"9654"', "EPYC_ZEN4"],
    ["gfx942", "gfx942"],
    ["MI300Z", "MI300Z"],
  ])("the model %s is %s", (written, model) => {
    expect(profileOf(`${rest}, gpu: ${written}, gpu_count: 1`).facts.metadata.gpu).toBe(model);
  });

  test("a device id without quotes is an error that says to quote it", () => {
    expect(said(`${rest}, accelerator_model: 0x74a1, accelerator_count: 1`)).toEqual([
      'error wrong-type: `accelerator_model` is `0x74a1`; it must be text | quote it: `"0x74a1"`',
    ]);
  });

  test("a profile for CPUs loads", () => {
    const cpu = `${rest}, accelerator_type: cpu, accelerator_model: EPYC_9965, accelerator_count: 188`;
    expect(read(cpu).problems).toEqual([]);
    expect(profileOf(cpu).facts.metadata).toMatchObject({
      accelerator_type: "cpu",
      gpu: "EPYC_9965",
      gpu_count: 188,
    });
    expect(acceleratorProblems(profileOf(cpu))).toEqual([]);
  });
});

describe("profiles: findings of validate", () => {
  const findings = (gpu: string) =>
    acceleratorProblems(profileOf(`${rest}, gpu: ${gpu}, gpu_count: 1`)).map(
      ({ message, hint }) => `${message} | ${hint}`,
    );

  test.each([
    ["MI300Z", "`gpu` is `MI300Z`, which no table has: no machine fits | did you mean `MI300A`?"],
    [
      "gfx950",
      "`gpu` is `gfx950`, which means several models: no machine fits | write one of `MI350P`, `MI350X`, `MI355X`",
    ],
    [
      "AMD_Instinct_MI300X_OAM",
      "`gpu` is `AMD_Instinct_MI300X_OAM`, read as `MI300X` | write `gpu: MI300X`, which AMD's runtime reads, too",
    ],
  ])("the GPU %s is a finding", (gpu, text) => {
    expect(findings(gpu)).toEqual([text]);
  });

  test.each(["MI300X", "mi355x", '"0x74a1"'])("the GPU %s is none", (gpu) => {
    expect(findings(gpu)).toEqual([]);
  });

  test("a type that does not fit the folder is a finding", () => {
    const metadata = "engine: vllm, gpu: MI300X, gpu_count: 1, precision: fp8, metric: latency";
    const codes = (type: string, relative: string, head: string) =>
      typeProblems(profileOf(`${metadata}, type: ${type}`, relative, head)).map(
        ({ message }) => message,
      );
    expect(codes("general", "org/model/x.yaml", ids)).toEqual([
      "`type` is `general`, but the file is in no `general` folder",
    ]);
    expect(codes("preview", "general/x.yaml", "")).toEqual([
      "`type` is `preview`, but the file is in a `general` folder",
    ]);
    expect(codes("general", "general/x.yaml", "")).toEqual([]);
    expect(codes("preview", "org/model/x.yaml", ids)).toEqual([]);
  });
});
