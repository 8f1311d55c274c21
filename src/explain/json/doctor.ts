import type { Finding } from "../../doctor/finding.ts";
import type { DoctorJson } from "../../generated/doctor.ts";
import { worstStatus } from "../screens/doctor.ts";
import { asJson } from "./as-json.ts";

/** The JSON of `doctor`. */
export function doctorAsJson(checks: readonly Finding[]): string {
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
