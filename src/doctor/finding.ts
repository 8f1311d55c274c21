import type { Problem } from "../shared/problem.ts";

/** The parts of a start that can go wrong, in the order in which a start meets them. */
export const doctorAreas = [
  "settings",
  "profiles and rules",
  "hardware",
  "memory",
  "network",
  "model",
  "engine",
  "user",
] as const;
export type DoctorArea = (typeof doctorAreas)[number];

/** What a check says: nothing is wrong, something may go wrong, the engine will not start. */
export type FindingStatus = "ok" | "warn" | "fail";

/** One check: what was looked at, what was seen, and what to do where it is not right. */
export interface Finding {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly area: DoctorArea;
  readonly status: FindingStatus;
  readonly title: string;
  /** What was seen. One fact a line. */
  readonly evidence: string;
  /** What to do, one step or one alternative a line; null when nothing has to be done. */
  readonly fix: string | null;
  /** The problems that a start would end with, where the check is about any. */
  readonly problems?: readonly Problem[];
}

/** Which check it is: the same whatever it finds. */
export type Subject = Pick<Finding, "id" | "area" | "title">;

/** Nothing is wrong. */
export function ok(subject: Subject, evidence: string): Finding {
  return { ...subject, status: "ok", evidence, fix: null };
}

/** Something may go wrong, or cannot be told. */
export function warn(subject: Subject, evidence: string, fix: string | null = null): Finding {
  return { ...subject, status: "warn", evidence, fix };
}

/** The engine will not start. */
export function fail(subject: Subject, evidence: string, fix: string): Finding {
  return { ...subject, status: "fail", evidence, fix };
}

/** Problems as one check: fail when any of them is an error, else warn, and `ok` when there is none. */
export function judge(subject: Subject, problems: readonly Problem[], evidence: string): Finding {
  if (problems.length === 0) return ok(subject, evidence);
  const isFailure = problems.some(({ level }) => level === "error");
  return {
    ...subject,
    status: isFailure ? "fail" : "warn",
    evidence: problems.map(({ message }) => message).join("\n"),
    fix: [...new Set(problems.flatMap(({ hint }) => hint ?? []))].join("\n") || null,
    problems,
  };
}
