import { type DoctorArea, doctorAreas, type Finding } from "../../doctor/finding.ts";
import { doctorReporters, formatsOf } from "../../explain/reporters.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { examined } from "../doctor.ts";
import { exitCodeFor, exitCodes } from "../exit-code.ts";
import { format } from "../parameters.ts";
import type { Session } from "../session.ts";
import type { Answer } from "../stop.ts";

const options = { format: format(formatsOf(doctorReporters), "text") };

/** `aim doctor` */
export const doctorCommand = declareCommand({
  name: "doctor",
  summary: "check what a start depends on, and say how to fix it",
  options,
  examples: [
    ["aim doctor", "devices, driver, memory, cache, port, engine, profiles and rules"],
    ["aim doctor --model-id org/model --port 9000", "with the settings of a start"],
    ["aim doctor --format json", "the same for programs"],
  ],
  main: doctor,
});

/**
 * Checks what a start depends on and prints what was seen, with the fix where something is wrong.
 * The exit code is 0 when nothing fails, else that of the failure which a start would meet first.
 */
async function doctor(session: Session, given: ValuesOf<typeof options>): Promise<Answer> {
  const findings = await examined(session);
  const output = await doctorReporters[given.format](findings, session.outlet.style);
  return { output, exitCode: exitCodeOf(findings) };
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

/** A check whose failure is not of the kind that its area is about. */
const exitCodeOfCheck: Readonly<Record<string, number>> = {
  "engine-described": exitCodes.invalidInput,
};

function exitCodeOf(findings: readonly Finding[]): number {
  for (const area of doctorAreas) {
    const failed = findings.find((finding) => finding.area === area && finding.status === "fail");
    if (failed === undefined) continue;
    return exitCodeFor(failed.problems ?? [], exitCodeOfCheck[failed.id] ?? exitCodeOfArea[area]);
  }
  return exitCodes.done;
}
