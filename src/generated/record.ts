// Generated from schemas/record.schema.json by `npm run generate`. Do not edit.
import type { ProblemRecord, Resolution } from "./resolution.ts";

/**
 * A decision as `AIM_DECISION_LOG` keeps it, one a line: what was decided and why, what was to be started, and the facts that are needed to decide again. It holds no secrets.
 */
export interface DecisionRecord {
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * When it was decided: RFC 3339, in UTC.
   */
  readonly time: string;
  /**
   * The command that decided.
   */
  readonly command: "serve" | "dry-run";
  readonly aim: ProgramRecord;
  /**
   * The decision, as `aim explain --format json` prints it. `inputs` has the digests of the rules and of the profile store.
   */
  readonly resolution: Resolution;
  readonly facts: RecordedFacts;
  /**
   * How the engine was to be started; null when it was not.
   */
  readonly launch: LaunchRecord | null;
  /**
   * Why nothing was to be started; empty when something was.
   */
  readonly stopped_by: readonly ProblemRecord[];
  /**
   * JSON pointers to the values of this record in which secrets were replaced by `[masked]`.
   */
  readonly masked: readonly string[];
}
/**
 * The program that decided.
 */
export interface ProgramRecord {
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * sha256 of its code, in hexadecimal; null where that cannot be read.
   */
  readonly digest: string | null;
}
/**
 * What the rules saw and the resolution does not hold.
 */
export interface RecordedFacts {
  /**
   * The facts of every profile, before derive rules, by precedence, then path.
   */
  readonly profiles: readonly import("./facts.ts").ProfileFacts[];
}
/**
 * How the engine was to be started.
 */
export interface LaunchRecord {
  /**
   * Path of the program; null when it was not found.
   */
  readonly program: string | null;
  /**
   * The whole command, the name of the program included.
   */
  readonly argv: readonly string[];
  /**
   * What was to be set on top of the container's environment.
   */
  readonly env: {
    readonly [k: string]: string;
  };
}
/**
 * Facts of a profile, as in facts.schema.json. Only what every version has is demanded.
 */
export interface RecordedProfile {
  /**
   * Profile id.
   */
  readonly id: string;
  /**
   * File name without its ending.
   */
  readonly name: string;
  /**
   * Path of the file.
   */
  readonly path: string;
  /**
   * Part of the tree.
   */
  readonly origin: "custom" | "model" | "general";
  /**
   * Search precedence, 1 first.
   */
  readonly precedence: number;
  /**
   * The profile's metadata.
   */
  readonly metadata: {
    readonly [k: string]: unknown;
  };
  /**
   * The profile's engine arguments.
   */
  readonly engine_args: {
    readonly [k: string]: unknown;
  };
  /**
   * The profile's environment variables.
   */
  readonly env_vars: {
    readonly [k: string]: string;
  };
  readonly [k: string]: unknown;
}
