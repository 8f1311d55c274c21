import type { EngineChecks } from "../../generated/checks.ts";
import type { ParserTable } from "../../generated/parsers.ts";
import type { VariableTable } from "../../generated/variables.ts";

/** What is known of an engine beside its descriptor and its options; null where it has no such file. */
export interface EngineTables {
  /** `<id>.parsers.json` */
  readonly parsers: ParserTable | null;
  /** `<id>.env.json` */
  readonly variables: VariableTable | null;
  /** `<id>.checks.json` */
  readonly checks: EngineChecks | null;
}
