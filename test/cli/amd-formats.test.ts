import { describe, expect, it } from "vitest";
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

  it("all are unknown where nothing is judged", async () => {
    const args = ["list-profiles", "--skip-compatibility-check", "--format", "amd-json"];
    const list = JSON.parse((await aim(args, llama)).stdout) as { compatibility: string }[];
    expect(new Set(list.map(({ compatibility }) => compatibility))).toEqual(new Set(["unknown"]));
  });

  it("--state takes AMD's names in any letter case", async () => {
    const listed = async (state: string) =>
      (await aim(["list-profiles", "--state", state, "--format", "json"], llama)).stdout;
    expect(await listed("ACCELERATOR_mismatch")).toBe(await listed("gpu_mismatch"));
    expect(JSON.parse(await listed("Unknown"))).toMatchObject({ profiles: [] });
  });
});
