import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Resolution } from "../../src/generated/resolution.ts";
import { aim, machine, root } from "../support/aim.ts";

const [first, second] = ["vllm-mi300x-fp8-tp1-latency", "vllm-mi300x-fp8-tp2-latency"] as const;
const text = `no rule prefers ${first} to ${second}: choose one by AIM_PROFILE_ID`;
const llama = { ...machine("mi300x-8"), AIM_ID: "meta-llama/Llama-3.1-8B-Instruct" };

describe("docs/overlays/clear-choice-deny.json over rules that leave a tie", () => {
  let home: string;
  let ambiguous: Readonly<Record<string, string>>;
  beforeAll(() => {
    home = mkdtempSync(path.join(tmpdir(), "aim-clear-choice-"));
    for (const name of ["profiles", "engines", "schemas"]) {
      symlinkSync(path.join(root, name), path.join(home, name));
    }
    cpSync(path.join(root, "rules/default"), path.join(home, "rules/default"), { recursive: true });
    mkdirSync(path.join(home, "rules/custom"));
    cpSync(
      path.join(root, "docs/overlays/clear-choice-deny.json"),
      path.join(home, "rules/custom/clear-choice-deny.json"),
    );
    const tie = { rules: [{ id: "larger-tensor-parallel", enabled: false }] };
    writeFileSync(path.join(home, "rules/custom/tie.json"), JSON.stringify(tie));
    ambiguous = { ...llama, AIM_HOME: home };
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it.each(["serve", "dry-run"])(
    "%s refuses the launch, names the profiles that tie, and starts nothing",
    async (command) => {
      const run = await aim([command], ambiguous);
      expect(run).toEqual({
        status: 1,
        stdout: "",
        stderr: `error[launch-denied]: ${home}/rules/custom/clear-choice-deny.json:5:13: ${text} (rule \`clear-choice\`)\n\nhint: rule \`clear-choice\` denies the launch; an overlay in rules/custom/ can change or remove it\n`,
      });
    },
  );

  it("explain shows the same choice with the same refusal", async () => {
    const run = await aim(["explain", "--format", "json"], ambiguous);
    const { selection, advice } = JSON.parse(run.stdout) as Resolution;
    expect(selection).toMatchObject({ profile: first, runner_up: second });
    expect(selection.decided_by?.rule).toBe("profile-id");
    expect(advice).toContainEqual({ rule: "clear-choice", level: "deny", message: text });
  });

  it("list-profiles ranks the two where explain does", async () => {
    const run = await aim(["list-profiles", "--format", "json"], ambiguous);
    const { profiles } = JSON.parse(run.stdout) as Resolution;
    expect(profiles.slice(0, 2).map(({ id }) => id)).toEqual([first, second]);
  });

  it("the hint of the message works: either of them is launched by its id", async () => {
    for (const id of [first, second]) {
      const run = await aim(["dry-run"], { ...ambiguous, AIM_PROFILE_ID: id });
      expect(run).toMatchObject({ status: 0, stderr: "" });
    }
  });

  it("why-not says which setting makes the choice clear", async () => {
    const run = await aim(["explain", "--why-not", first], ambiguous);
    expect(run.stdout).toContain("  it is chosen now, and a rule refuses to launch it\n");
    expect(run.stdout).toContain("By settings\n  AIM_GPU_COUNT=1 (now not set)\n");
    expect(run.stdout).toContain("By removing rules\n  without clear-choice\n");
  });

  it("a clear choice is launched", async () => {
    rmSync(path.join(home, "rules/custom/tie.json"));
    const run = await aim(["dry-run"], ambiguous);
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });
});
