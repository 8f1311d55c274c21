import type { RulesCheckJson } from "../../generated/rules-check.ts";
import type { LintReport } from "../../lint/lint.ts";
import { asJson, placeOrNone } from "./as-json.ts";

/** What is wrong with a rule set, and which set that is. */
export interface CheckedRules {
  readonly report: LintReport;
  readonly set: { readonly name: string; readonly path: string; readonly overlay: string | null };
}

/** The JSON of `rules check`. */
export function checkedRulesAsJson({ report, set }: CheckedRules): string {
  const answer: RulesCheckJson = {
    set: set.name,
    path: set.path,
    overlay: set.overlay,
    files: report.files.size,
    rules: report.rules,
    profiles: report.profiles,
    findings: report.findings.map(({ code, category, level, where, message, why, hint, docs }) => ({
      code,
      category,
      level,
      ...placeOrNone(where),
      message,
      why,
      fix: hint ?? null,
      docs,
    })),
    notes: report.notes,
  };
  return asJson(answer);
}
