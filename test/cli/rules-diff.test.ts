import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aim, machine, root } from "../support/aim.ts";

const llama = "meta-llama/Llama-3.1-8B-Instruct";
const narrow = ["--aim-id", llama, "--gpu-model", "MI300X", "--engine", "vllm"];

let folder: string;
let overlay: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-rules-diff-"));
  overlay = path.join(folder, "precision.json");
  const rule = {
    id: "precision",
    kind: "rank",
    order: 20,
    by: { fact: "profile", path: "$.metadata.precision" },
    prefer: ["fp16", "fp8"],
    why: "Our models <were> trained in fp16 | more.",
  };
  writeFileSync(overlay, JSON.stringify({ rules: [rule] }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("cli/rules diff", () => {
  it("compares more than 100,000 decisions of the shipped sets, and names the rule behind every change", async () => {
    const run = await aim(["rules", "diff", "default", "aim-0.9", "--format", "json"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const diff = JSON.parse(run.stdout);
    expect(diff).toMatchObject({
      version: 1,
      before: { name: "default" },
      after: { name: "aim-0.9" },
    });
    expect(diff.decisions).toBeGreaterThan(100_000);
    expect(diff.changed).toBeGreaterThan(0);
    const sum = diff.groups.reduce(
      (total: number, group: { changed: number }) => total + group.changed,
      0,
    );
    expect(sum).toBe(diff.changed);
    for (const { cause, effects } of diff.groups) {
      expect(cause.rules.length).toBeGreaterThan(0);
      for (const { example } of effects) expect(example.because.length).toBeGreaterThan(0);
    }
  }, 180_000);

  it("without B compares A with the overlay over it: the rule, the effect, an example, the reasons", async () => {
    const run = await aim([
      "rules",
      "diff",
      "--overlay",
      overlay,
      ...narrow,
      "--gpu-count",
      "8",
      "--precision",
      "auto",
      "--metric",
      "latency",
      "--allow-general-profile-fallback",
    ]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toBe(
      [
        `default → default+${overlay}`,
        "1 of 1 decision changes (100.0 %)",
        "compared over: one request on one machine",
        "",
        "Rules that differ",
        "  precision (rank)  changed; 1 decision changes because of it",
        "    - prefer: int4, fp4, int8, fp8, fp16, bf16, fp32",
        "    + prefer: fp16, fp8",
        "    The fewer bits a weight has, the less memory is moved for each token; of two of the same",
        "    size, integers are cheaper.",
        "    Our models <were> trained in fp16 | more.",
        "",
        "1. Because of `precision` alone: 1 decision",
        "  1 another profile: precision fp8 → fp16, fewer GPUs",
        `    such as AIM_ID ${llama} on 8 x MI300X, precision auto, latency:`,
        "    vllm-mi300x-fp8-tp2-latency → vllm-mi300x-fp16-tp1-latency",
        "      before: `precision` ranks vllm-mi300x-fp16-tp1-latency lower: fp8 goes before fp16",
        "      now: `precision` ranks vllm-mi300x-fp8-tp2-latency lower: fp16 goes before fp8",
        "",
      ].join("\n"),
    );
  });

  it("--fail-on-change exits 1 when a decision changes, and 0 when none does", async () => {
    const changed = ["rules", "diff", "--overlay", overlay, ...narrow, "--fail-on-change"];
    expect((await aim(changed)).status).toBe(1);
    const same = ["rules", "diff", "default", "default", ...narrow, "--fail-on-change"];
    expect(await aim(same)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("The sets have the same rules."),
    });
  });

  it("--log compares recorded decisions, with the profiles and the machine of the record", async () => {
    const log = path.join(folder, "decisions.jsonl");
    for (const precision of ["auto", "fp8"]) {
      const run = await aim(["dry-run", "--format", "argv", "--precision", precision], {
        ...machine("mi300x-8"),
        AIM_ID: llama,
        AIM_DECISION_LOG: log,
      });
      expect(run.status, run.stderr).toBe(0);
    }
    const run = await aim([
      "rules",
      "diff",
      "--overlay",
      overlay,
      "--log",
      log,
      "--fail-on-change",
    ]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toContain("\n1 of 2 decisions changes (50.0 %)\n");
    expect(run.stdout).toContain(`recorded at ${log}:1:`);
    writeFileSync(path.join(folder, "bad.jsonl"), `${readFileSync(log, "utf8")}{"cut of`);
    expect(
      await aim(["rules", "diff", "--overlay", overlay, "--log", path.join(folder, "bad.jsonl")]),
    ).toMatchObject({ status: 3, stdout: "", stderr: expect.stringMatching(/bad\.jsonl:3: /) });
    expect(await aim(["rules", "diff", "--overlay", overlay, "--log", "/dev/null"])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("error[log-empty]"),
    });
  });

  it("markdown: headings and bullets; html: one page that loads nothing, with everything escaped", async () => {
    const args = ["rules", "diff", "--overlay", overlay, ...narrow];
    const markdown = await aim([...args, "--format", "markdown"]);
    expect(markdown.stdout).toMatch(/^# default → default\+/);
    expect(markdown.stdout).toContain("\n  ```diff\n  - prefer: int4");
    expect(markdown.stdout).toMatch(/\n- \d+ another profile: .*\n {2}- such as /);
    const html = await aim([...args, "--format", "html"]);
    expect(html.stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html.stdout).toContain("Our models &lt;were&gt; trained");
    expect(html.stdout).not.toMatch(/<(script|link|img|iframe)\b|\bhttps?:/);
    const opened = html.stdout.match(/<(section|table|ul|li|tr|td|p|ins|del)\b/g) ?? [];
    const closed = html.stdout.match(/<\/(section|table|ul|li|tr|td|p|ins|del)>/g) ?? [];
    expect(opened.length).toBe(closed.length);
  });

  it("reads a folder of a revision of git", async () => {
    const run = await aim(["rules", "diff", "HEAD:rules/default", "default", ...narrow]);
    // A tree that is no checkout, such as an unpacked archive, has no revisions.
    expect(run.stdout + run.stderr).toMatch(
      /^HEAD:rules\/default → default\n|no-repository|git-refuses/,
    );
  });

  it.each([
    [[], 2, /^error\[nothing-to-compare\]: there is nothing to compare `default` with/],
    [
      ["default", "aim-0.8"],
      2,
      /^error\[unknown-rule-set\]: there is no rule set `aim-0.8`\n\nhint: did you mean `aim-0.9`\?/,
    ],
    [["default", "fixtures"], 2, /^error\[unknown-rule-set\].*\n\nhint: .* such as \.\/fixtures/],
    [["default", "./fixtures"], 3, /^error\[rules-empty\]/],
    [["default", "default+./a", "--overlay", "./b"], 2, /^error\[overlay-twice\]/],
    [["default", "default+./nowhere"], 2, /^error\[file-missing\]: \.\/nowhere/],
    [["default", "nope:rules"], 3, /^error\[(unknown-revision|no-repository|git-refuses)\]/],
    [["default", "aim-0.9", "--log", "nowhere.jsonl"], 2, /^error\[file-missing\]: nowhere\.jsonl/],
    [["default", "aim-0.9", "--profiles", "/nonexistent"], 3, /^error\[folder-missing\]/],
    [["default", "aim-0.9", "--profiles", "src"], 3, /^error\[no-profiles\]: src: /],
    [["default", "aim-0.9", "--gpu-count", "zero"], 2, /`--gpu-count` is `zero`/],
    [["default", "aim-0.9", "more"], 2, /^error\[usage\]: too many arguments/],
  ])("%j is an error, exit %i", async (args, status, message) => {
    const run = await aim(["rules", "diff", ...args]);
    expect(run).toMatchObject({ status, stdout: "" });
    expect(run.stderr).toMatch(message);
  });

  it("takes values of the environment for those of this shell, not of the fleet", async () => {
    const args = ["rules", "diff", "default", "aim-0.9", ...narrow, "--format", "json"];
    const plain = await aim(args);
    const asked = await aim(args, { AIM_PRECISION: "fp8", AIM_GPU_COUNT: "3" });
    expect(JSON.parse(asked.stdout).decisions).toBe(JSON.parse(plain.stdout).decisions);
    expect(root).toBeTruthy();
  });
});
