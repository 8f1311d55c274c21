import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Resolution } from "../../src/generated/resolution.ts";
import { validateResolution } from "../../src/generated/validators.js";
import { aim, fixture, machine } from "../support/aim.ts";

interface Scenario {
  readonly what: string;
  readonly machine: string;
  readonly arguments?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly expect: {
    readonly exit: number;
    readonly selected: string | null;
    readonly decided_by?: string;
    readonly states?: Readonly<Record<string, string>>;
    readonly advice?: readonly string[];
    readonly overridden?: readonly string[];
  };
}

const folder = fixture("scenarios");

/** What the log says of the profile of the mixed store that contradicts itself. */
const leftOut = /^.*older name.*\n/gm;

describe("cli/explain --format json: scenarios", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

  it.each(files)("%s", async (file) => {
    const scenario = parse(readFileSync(path.join(folder, file), "utf8")) as Scenario;
    const run = await aim(["explain", "--format", "json", ...(scenario.arguments ?? [])], {
      ...machine(scenario.machine),
      ...scenario.environment,
    });
    expect(run.stderr.replace(leftOut, "")).toBe("");
    const resolution = JSON.parse(run.stdout) as Resolution;
    expect(validateResolution(resolution), JSON.stringify(validateResolution.errors)).toBe(true);
    const wanted = scenario.expect;
    const states = new Map(resolution.profiles.map(({ id, state }) => [id, state]));
    const seen = {
      exit: run.status,
      selected: resolution.selection.profile,
      ...(wanted.decided_by === undefined
        ? {}
        : { decided_by: resolution.selection.decided_by?.rule }),
      ...(wanted.states === undefined
        ? {}
        : {
            states: Object.fromEntries(
              Object.keys(wanted.states).map((id) => [id, states.get(id)]),
            ),
          }),
      ...(wanted.advice === undefined
        ? {}
        : {
            advice: resolution.advice
              .filter(({ level }) => level !== "info")
              .map(({ rule }) => rule),
          }),
      ...(wanted.overridden === undefined
        ? {}
        : { overridden: resolution.selection.overridden.map(({ rule }) => rule) }),
    };
    expect(seen, scenario.what).toEqual(wanted);
  });
});
