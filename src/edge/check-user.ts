import { getegid, geteuid, getgroups } from "node:process";

/** Who this process runs as: what decides which files and devices it can open. */
export interface UserReading {
  readonly userId: number;
  /** The main group first, then the supplementary ones in ascending order. */
  readonly groupIds: readonly number[];
}

/** The effective user and the groups of this process. */
export function checkUser(): UserReading {
  const main = getegid?.() ?? 0;
  const others = (getgroups?.() ?? []).filter((group) => group !== main).sort((a, b) => a - b);
  return { userId: geteuid?.() ?? 0, groupIds: [main, ...new Set(others)] };
}
