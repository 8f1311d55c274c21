import type { Resolution } from "../../generated/resolution.ts";
import { quietCode, type Words } from "../blocks.ts";

/** That a profile takes no part, because another file has its id. */
export function shadowedInWords({ id, path, by }: Resolution["shadowed"][number]): Words {
  return [quietCode(path), " is shadowed by ", quietCode(by), `, which has the same id ${id}`];
}
