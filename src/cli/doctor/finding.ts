import { type DoctorArea, type DoctorCheck, doctorAreas } from "../../explain/screens/doctor.ts";
import type { Problem } from "../../shared/problem.ts";
import { exitCodes } from "../exit-code.ts";

/** A check with the exit code that its failure gives, where that is not the one of its area. */
export interface Finding extends DoctorCheck {
  readonly exitCode?: number;
}

/** What a failure in each area ends the command with: the code that a start would end with. */
const exitCodeOfArea: Readonly<Record<DoctorArea, number>> = {
  settings: exitCodes.usage,
  "profiles and rules": exitCodes.invalidInput,
  hardware: exitCodes.hardwareUnreadable,
  memory: exitCodes.hardwareUnreadable,
  network: exitCodes.usage,
  model: exitCodes.modelNotAvailable,
  engine: exitCodes.notFound,
  user: exitCodes.usage,
};

/** 0 when nothing fails, else the code of the failure that a start would meet first. */
export function exitCodeOf(findings: readonly Finding[]): number {
  for (const area of doctorAreas) {
    const failed = findings.find((finding) => finding.area === area && finding.status === "fail");
    if (failed !== undefined) return failed.exitCode ?? exitCodeOfArea[area];
  }
  return exitCodes.done;
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
  };
}

/** What a check finds; a warning with the reason where it throws, which only a bug does. */
export async function guarded(
  subject: Subject,
  check: () => readonly Finding[] | Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      warn(subject, `not known: the check failed (${reason})`, "please report this bug of aim"),
    ];
  }
}

/** `3.5 GiB`, `64 MiB`: bytes in the unit that leaves the number short. */
export function bytesInWords(bytes: number): string {
  const [unit, size] =
    bytes >= 1024 ** 4
      ? ["TiB", 1024 ** 4]
      : bytes >= 1024 ** 3
        ? ["GiB", 1024 ** 3]
        : ["MiB", 1024 ** 2];
  const amount = bytes / Number(size);
  return `${amount >= 10 || Number.isInteger(amount) ? Math.floor(amount) : amount.toFixed(1)} ${unit}`;
}
