import type { DoctorJson } from "../../generated/doctor.ts";
import { type DoctorCheck, worstStatus } from "../screens/doctor.ts";
import { asJson } from "./as-json.ts";

/** The JSON of `doctor`. */
export function doctorAsJson(checks: readonly DoctorCheck[]): string {
  const answer: DoctorJson = {
    status: worstStatus(checks),
    checks: checks.map(({ id, area, status, title, evidence, fix }) => ({
      id,
      area,
      status,
      title,
      evidence,
      fix,
    })),
  };
  return asJson(answer);
}
