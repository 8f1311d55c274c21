import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { aim, machine } from "../support/aim.ts";

const llama = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct", ...machine("mi300x-1") };

describe("cli: what AMD's runtime prints", () => {
  it.each([
    ["a bad setting", { ...llama, AIM_GPU_COUNT: "many" }, 2],
    ["an unknown AIM_PROFILE_ID", { ...llama, AIM_PROFILE_ID: "nonsense" }, 2],
  ])("dry-run --format JSON prints [] for %s", async (_, environment, status) => {
    const run = await aim(["dry-run", "--format", "JSON"], environment);
    expect(run).toMatchObject({ status, stdout: "[]\n" });
    expect(run.stderr).toMatch(/^error\[/);
  });

  it("list-profiles --format amd-json: states in AMD's order, the profile as in its file", async () => {
    const run = await aim(["list-profiles", "--format", "amd-json"], llama);
    const list = JSON.parse(run.stdout) as { compatibility: string; profile: object }[];
    expect(list[0]).toMatchObject({ compatibility: "compatible", profile: { engine_args: {} } });
    expect(list.map(({ compatibility }) => compatibility)).toContain("accelerator_mismatch");
  });

  it("list-profiles --format yaml: the same array, as PyYAML and every reader reads it", async () => {
    const args = (format: string) => ["list-profiles", "--format", format];
    const { stdout } = await aim(args("yaml"), llama);
    expect(stdout).not.toContain("!!");
    const array = JSON.parse((await aim(args("amd-json"), llama)).stdout);
    for (const version of ["1.1", "1.2"] as const) {
      expect(parse(stdout, { version })).toEqual(array);
    }
  });

  it("all are unknown where nothing is judged", async () => {
    const args = ["list-profiles", "--skip-compatibility-check", "--format", "amd-json"];
    const list = JSON.parse((await aim(args, llama)).stdout) as { compatibility: string }[];
    expect(new Set(list.map(({ compatibility }) => compatibility))).toEqual(new Set(["unknown"]));
  });

  it("--state takes AMD's names in any letter case", async () => {
    const listed = async (state: string, rules = "default") => {
      const args = ["list-profiles", "--rules", rules, "--state", state, "--format", "json"];
      return (await aim(args, llama)).stdout;
    };
    expect(await listed("ACCELERATOR_mismatch")).toBe(await listed("gpu_mismatch"));
    expect(await listed("GPU_mismatch", "aim-2026.9")).toBe(
      await listed("accelerator_mismatch", "aim-2026.9"),
    );
    expect(await listed("gpu_mismatch", "aim-2026.9")).toContain('"state": "accelerator_mismatch"');
    expect(JSON.parse(await listed("Unknown"))).toMatchObject({ profiles: [] });
  });
});
