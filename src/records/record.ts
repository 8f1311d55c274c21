import type { ProfileFacts } from "../generated/facts.ts";
import type { DecisionRecord } from "../generated/record.ts";
import type { Resolution } from "../generated/resolution.ts";
import type { LaunchPlan } from "../launch/plan.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import type { Problem } from "../shared/problem.ts";
import type { Mask, Masked } from "./mask.ts";

/** What a record is made of. */
export interface RecordInput {
  /** RFC 3339, in UTC. */
  readonly time: string;
  readonly command: DecisionRecord["command"];
  readonly aim: DecisionRecord["aim"];
  /** Masked already, as everything else sees it. */
  readonly resolution: Masked<Resolution>;
  /** As the rules saw them, before derive rules. */
  readonly profiles: readonly ProfileFacts[];
  /** How the engine is started, null when it is not. */
  readonly launch: (Pick<LaunchPlan, "argv" | "env"> & { readonly program: string | null }) | null;
  /** Why nothing is started. */
  readonly stoppedBy: readonly Problem[];
}

/** The record of a decision. It holds no secret that `mask` knows, and says where there were some. */
export function createRecord(input: RecordInput, mask: Mask): DecisionRecord {
  const { time, command, aim, resolution, profiles, launch, stoppedBy } = input;
  const { value, masked } = mask.value({
    facts: { profiles },
    launch:
      launch === null
        ? null
        : { program: launch.program, argv: launch.argv, env: { ...launch.env } },
    stopped_by: stoppedBy,
  });
  return {
    version: 1,
    time,
    command,
    aim,
    masked: [
      ...resolution.masked.map((pointer) => `${pointerTo("", "resolution")}${pointer}`),
      ...masked,
    ],
    resolution: resolution.value,
    ...value,
  };
}

/** The record as one line of JSON with its line end. JSON has no line break but the escaped one. */
export function recordLine(record: DecisionRecord): string {
  return `${JSON.stringify(record)}\n`;
}
