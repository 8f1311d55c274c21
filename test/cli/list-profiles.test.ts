import { describe, expect, it } from "vitest";
import { aim, machine } from "../support/aim.ts";

const llama = { AIM_ID: "meta-llama/Llama-3.1-8B-Instruct", ...machine("mi300x-1") };

interface Listing {
  readonly request: Readonly<Record<string, unknown>>;
  readonly gpu: { readonly count: number } | null;
  readonly selected: string | null;
  readonly profiles: readonly {
    readonly id: string;
    readonly state: string;
    readonly rank: number | null;
    readonly reasons: readonly string[];
  }[];
}

async function list(args: readonly string[] = []): Promise<Listing> {
  const run = await aim(["list-profiles", "--format", "json", ...args], llama);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  return JSON.parse(run.stdout) as Listing;
}

describe("cli/list-profiles", () => {
  it("json: ranked ones first in order of rank, the rest by id, each with its reasons", async () => {
    const listing = await list();
    expect(listing.selected).toBe("vllm-mi300x-fp8-tp1-latency");
    expect(listing.gpu?.count).toBe(1);
    expect(listing.request).toMatchObject({ precision: "auto", metric: "latency" });
    const ranks = listing.profiles.map(({ rank }) => rank);
    const ranked = ranks.filter((rank) => rank !== null);
    expect(ranks.slice(0, ranked.length)).toEqual(ranked.map((_, index) => index + 1));
    const rest = listing.profiles.slice(ranked.length);
    expect(rest.map(({ id }) => id)).toEqual(rest.map(({ id }) => id).toSorted());
    expect(rest.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(Object.keys(listing.profiles[0] ?? {})).toEqual([
      "id",
      "origin",
      "path",
      "metadata",
      "manual_only",
      "state",
      "rank",
      "reasons",
    ]);
  });

  it("--state keeps one state, and a misspelt one is an error with the nearest", async () => {
    const { profiles } = await list(["--state", "gpu_mismatch"]);
    expect(new Set(profiles.map(({ state }) => state))).toEqual(new Set(["gpu_mismatch"]));
    expect(await aim(["list-profiles", "--state", "gpu_mismach"], llama)).toMatchObject({
      status: 2,
      stderr:
        "error[unknown-state]: --state `gpu_mismach` is not a state of these rules\n\nhint: did you mean `gpu_mismatch`?\n",
    });
  });

  it("--skip-compatibility-check needs no model and no GPU, and judges nothing", async () => {
    const run = await aim(["list-profiles", "--skip-compatibility-check", "--format", "json"]);
    const listing = JSON.parse(run.stdout) as Listing;
    expect(run.status).toBe(0);
    expect(listing.selected).toBeNull();
    expect(new Set(listing.profiles.map(({ state }) => state))).toEqual(new Set(["unknown"]));
    expect(listing.profiles.length).toBeGreaterThan(30);
  });

  it("table: one aligned line a profile with every metadata field", async () => {
    const { stdout } = await aim(["list-profiles"], llama);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(
      /^RANK {2}PROFILE +ORIGIN +ENGINE +GPU +PRECISION +COUNT +METRIC +TYPE +MANUAL +STATE +REASON$/,
    );
    expect(lines[1]).toMatch(
      /^1 +vllm-mi300x-fp8-tp1-latency +model +vllm +MI300X +fp8 +1 +latency +optimized +no +compatible$/,
    );
    expect(lines.length).toBeGreaterThan(60);
  });

  it("text: grouped by state, compatible first; --verbose adds paths and every reason", async () => {
    const { stdout } = await aim(["list-profiles", "--format", "text", "--verbose"], llama);
    expect(stdout).toMatch(
      /^Request {2}meta-llama\/Llama-3\.1-8B-Instruct, auto, vllm, latency\nHardware 1 x MI300X, gfx942, 192 GiB\n\ncompatible \(4 profiles\)\n/,
    );
    expect(stdout).toContain("     needs 2 GPUs, 1 available\n");
  });
});
