import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aim, root } from "../support/aim.ts";

let folder: string;
const file = (...parts: readonly string[]) => path.join(folder, ...parts);

function write(name: string, content: string): void {
  mkdirSync(path.dirname(file(name)), { recursive: true });
  writeFileSync(file(name), content);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-rules-test-"));
  write(
    "bf16/precision.json",
    `{ "rules": [{
      "id": "precision", "kind": "rank", "order": 20,
      "by": { "fact": "profile", "path": "$.metadata.precision" },
      "prefer": ["int4", "fp4", "int8", "fp8", "bf16", "fp16", "fp32"],
      "why": "Our models were trained in bf16."
    }] }`,
  );
  write("tested/precision.json", `{ "rules": [{ "id": "gpus-unused", "enabled": false }] }`);
  write(
    "tested/precision.test.yaml",
    `tests:
  - name: GPUs that are left over are worth a remark
    given:
      settings: { aim_id: meta-llama/Llama-3.1-8B-Instruct }
      gpu: { model: MI300X, count: 4 }
      profiles: [meta-llama/Llama-3.1-8B-Instruct/vllm-mi300x-fp8-tp1-latency.yaml]
    expect: { selected: vllm-mi300x-fp8-tp1-latency, advice: [] }
  - { name: "where memory is tight, a profile that fits and uses more GPUs is named", enabled: false }
`,
  );
  write("broken/x.test.yaml", "tests:\n  - name: a\n    expcet: {}\n");
  write("none/x.json", `{ "extends": "default", "rules": [] }`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const failed =
  "the fewer bits a weight has the better, and integers before floating point of the same size";

describe("cli/rules test", () => {
  it("the shipped sets pass their tests, which see every outcome of every rule and comparison", async () => {
    const run = await aim([
      "rules",
      "test",
      "default",
      "aim-0.9",
      "aim-2026.9",
      "--coverage-threshold",
    ]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^default: \d+ tests passed\n/);
    expect(run.stdout).toMatch(/\naim-0.9: \d+ tests passed\n/);
    expect(run.stdout).toMatch(/\naim-2026.9: \d+ tests passed\n/);
    expect(run.stdout.match(/ 100 %$/gm)).toHaveLength(6);
  });

  it("shows what an overlay changes of what the set is tested for: place, expected, got, why; exit 1", async () => {
    const run = await aim(["rules", "test", "--overlay", file("bf16")]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toContain(
      [
        `failed  ${failed}`,
        `  ${root}/rules/default/ranking.test.yaml:31:43: order`,
        "    expected  bf16 after fp16",
        "    got       bf16 before it",
        "    because   precision: bf16 goes before fp16",
        "",
      ].join("\n"),
    );
    expect(run.stdout).toMatch(/\ndefault\+\S+\/bf16: 1 failed, \d+ passed\n$/);
    expect((await aim(["rules", "test", "--no-overlay"])).status).toBe(0);
  });

  it("takes a single file as the overlay, with the tests that are called as it is", async () => {
    const run = await aim(["rules", "test", "--overlay", file("tested/precision.json")]);
    expect(run.status, run.stdout + run.stderr).toBe(0);
    const set = await aim(["rules", "test", `default+${file("tested")}`, "--no-overlay"]);
    expect(set.status, set.stdout).toBe(0);
  });

  it("--run keeps the tests whose name matches; none is a failure", async () => {
    const run = await aim(["rules", "test", "--run", "^GPUs of several"]);
    expect(run).toMatchObject({ status: 0 });
    expect(run.stdout).toMatch(/^default: 1 test passed, \d+ not run\n$/);
    expect(await aim(["rules", "test", "--run", "nothing is called so"])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("has such a name"),
    });
    expect(await aim(["rules", "test", file("none")])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("there are no tests"),
    });
  });

  it("--coverage names what was not seen, with its place; --coverage-threshold fails below it", async () => {
    const only = ["rules", "test", "--run", "letter case"];
    const shown = await aim([...only, "--coverage"]);
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain("20-filter.json:26:13: engine-version: never failed\n");
    expect(shown.stdout).toContain(
      "`profile.metadata.gpu_count lessThanInclusive gpu.count` never false\n",
    );
    const below = await aim([...only, "--coverage-threshold", "90.5"]);
    expect(below.status).toBe(1);
    expect(below.stdout).toContain("below the threshold of 90.5 %");
    expect((await aim([...only, "--coverage-threshold", "10"])).status).toBe(0);
  });

  it("rank rules with conditions and facts of the selection are tested and covered like the others", async () => {
    const set = "fixtures/scenarios/rules/rank-conditions";
    const run = await aim(["rules", "test", set, "--coverage-threshold", "100"]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(`${set}: 5 tests passed\n`);
    const less = await aim(["rules", "test", set, "--run", "id either", "--coverage"]);
    expect(less.stdout).toContain("rules.json:53:13: half-the-gpus-stay-free: never after\n");
  });

  it("needs no store for tests whose profiles are written out", async () => {
    const run = await aim(["rules", "test", "--profiles", "/nonexistent"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });

  it("test files beside rules are checked by `aim validate`, and not taken for profiles", async () => {
    const good = await aim(["validate", file("tested"), file("tested/precision.test.yaml")]);
    expect(good).toMatchObject({
      status: 0,
      stdout: "2 files checked, nothing to complain about\n",
    });
    const bad = await aim(["validate", file("broken/x.test.yaml")]);
    expect(bad).toMatchObject({
      status: 3,
      stdout: expect.stringContaining("unknown key `expcet` in item 1 of `tests`"),
    });
  });

  it("json: every test with its place, outcome and failures, and the coverage item by item", async () => {
    const run = await aim([
      "rules",
      "test",
      "--overlay",
      file("bf16"),
      "--format",
      "json",
      "--coverage",
    ]);
    const { sets } = JSON.parse(run.stdout);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(sets).toHaveLength(1);
    const test = sets[0].tests.find(({ name }: { name: string }) => name === failed);
    expect(test).toMatchObject({
      outcome: "failed",
      failures: [{ about: "order", line: 31, column: 43, expected: "bf16 after fp16" }],
    });
    expect(sets[0]).toMatchObject({
      overlay: file("bf16"),
      not_run: 0,
      coverage: { threshold: null, rules: { percent: 100 } },
    });
  });

  it("junit: a suite a set, a case a test, whose text is whole XML", async () => {
    const run = await aim([
      "rules",
      "test",
      "default",
      "--overlay",
      file("bf16"),
      "--format",
      "junit",
      "--coverage-threshold",
    ]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="aim rules test" tests="(\d+)" failures="1"/,
    );
    expect(run.stdout).toContain(
      '<failure message="order: expected bf16 after fp16, got bf16 before it">',
    );
    expect(run.stdout).toContain('name="coverage is at least 100 %"/>');
    expect(run.stdout.match(/<testcase /g)).toHaveLength(
      Number(/tests="(\d+)"/.exec(run.stdout)?.[1]),
    );
  });

  it.each([
    [
      ["--overlay", "broken"],
      3,
      /^error\[unknown-key\]: \S+x\.test\.yaml:3:5: unknown key `expcet`/,
    ],
    [
      ["defalt"],
      2,
      /^error\[unknown-rule-set\]: there is no rule set `defalt`\n\nhint: did you mean `default`\?/,
    ],
    [["./nowhere"], 2, /^error\[folder-missing\]: \.\/nowhere: /],
    [["package.json"], 2, /^error\[not-a-rule-set\]: package\.json: /],
    [["HEAD:nowhere"], 3, /^error\[(folder-missing|no-repository|git-refuses)\]/],
    [
      ["--run", "("],
      2,
      /^error\[setting-invalid\]: `--run` is `\(`; it must be a regular expression/,
    ],
    [
      ["--coverage-threshold", "101"],
      2,
      /`--coverage-threshold` is `101`; it must be a number from 0 to 100/,
    ],
    [
      ["--format", "xml"],
      2,
      /^error\[usage\]: option `--format <FORMAT>` argument `xml` is invalid/,
    ],
  ])("%j is an error, exit %i", async (args, status, message) => {
    const found = args.map((word) => (word === "broken" ? file("broken") : word));
    const run = await aim(["rules", "test", ...found]);
    expect(run).toMatchObject({ status, stdout: "" });
    expect(run.stderr).toMatch(message);
  });
});
