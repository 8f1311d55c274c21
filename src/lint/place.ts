import type { Location } from "../shared/problem.ts";
import type { RuleEntry } from "./rule-files.ts";

/** The place of a part of a rule, such as `/order`; of its id when no part is given. */
export function placeOf(
  { document, pointer }: Pick<RuleEntry, "document" | "pointer">,
  part = "/id",
  of?: "key" | "value",
): Location {
  return document.locate(`${pointer}${part}`, of);
}

/** The place at a JSON pointer of the file that a rule is in. */
export function placeAt(
  { document }: Pick<RuleEntry, "document">,
  pointer: string,
  of?: "key" | "value",
): Location {
  return document.locate(pointer, of);
}
