import { getegid, geteuid, getgroups } from "node:process";
import type { UserReading } from "../doctor/readings.ts";

/** The effective user and the groups of this process. */
export function checkUser(): UserReading {
  const main = getegid?.() ?? 0;
  const others = (getgroups?.() ?? []).filter((group) => group !== main).sort((a, b) => a - b);
  return { userId: geteuid?.() ?? 0, groupIds: [main, ...new Set(others)] };
}
