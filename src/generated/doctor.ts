// Generated from schemas/doctor.schema.json by `npm run generate`. Do not edit.

/**
 * What `aim doctor --format json` prints: whether a start would work.
 */
export interface DoctorJson {
  /**
   * The worst of all checks.
   */
  readonly status: "ok" | "warn" | "fail";
  /**
   * The checks, in the order in which a start meets them.
   */
  readonly checks: readonly DoctorCheckJson[];
}
/**
 * One check.
 */
export interface DoctorCheckJson {
  /**
   * Which check it is; stable, in kebab-case.
   */
  readonly id: string;
  /**
   * Part of a start that it is about.
   */
  readonly area:
    | "settings"
    | "profiles and rules"
    | "hardware"
    | "memory"
    | "network"
    | "model"
    | "engine"
    | "user";
  /**
   * Nothing is wrong, something may go wrong, the engine will not start.
   */
  readonly status: "ok" | "warn" | "fail";
  /**
   * What was looked at.
   */
  readonly title: string;
  /**
   * What was seen, one fact a line.
   */
  readonly evidence: string;
  /**
   * What to do, one step a line; null where nothing has to be done.
   */
  readonly fix: string | null;
}
