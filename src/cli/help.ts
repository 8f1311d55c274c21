import type { Example } from "./declaration.ts";
import { exitCodeMeanings } from "./exit-code.ts";

/** The part of a command's help after its options. */
export function helpFooter(examples: readonly Example[]): string {
  const rows = examples.flatMap(([line, what]) => [`  # ${what}`, `  ${line}`]);
  return ["", "Examples:", ...rows].join("\n");
}

/** What the help of the program itself says beside its examples. */
export function programFooter(examples: readonly Example[]): string {
  const codes = exitCodeMeanings.map(
    ([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`,
  );
  const more = "Settings and rarely used flags: docs/settings.md. Rules: docs/rules.md.";
  return [helpFooter(examples), "", "Exit codes:", ...codes, "", more].join("\n");
}
