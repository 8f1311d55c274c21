import { compareText } from "../../shared/order.ts";
import type { Location, Problem } from "../../shared/problem.ts";
import type { Findings } from "../screens/findings.ts";

/** The program that found them. */
export interface SarifTool {
  readonly name: string;
  readonly version: string;
}

/** What is known of a code beside its name: `shortDescription`, `help` and the like of the standard. */
export type SarifRule = Readonly<Record<string, unknown>>;

/**
 * Findings as SARIF 2.1.0, which code scanning services read. Every code is a rule, and a hint is part
 * of the message. Places are relative to where `aim` was run, and columns count UTF-16 code units.
 */
export function findingsAsSarif(
  { problems, notes }: Pick<Findings, "problems" | "notes">,
  tool: SarifTool,
  describe: (code: string) => SarifRule = () => ({}),
): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort(compareText);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { ...tool, rules: codes.map((id) => ({ id, ...describe(id) })) } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notes.map((text) => ({ level: "note", message: { text } })),
          },
        ],
        results: problems.map((problem) => result(problem, codes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result({ where, level, code, message, hint }: Problem, codes: readonly string[]) {
  const text = hint === undefined ? message : `${message}\nhint: ${hint}`;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level,
    message: { text },
    locations: where === undefined ? [] : [{ physicalLocation: physicalLocation(where) }],
  };
}

function physicalLocation({ path, line, column }: Location) {
  const artifactLocation = { uri: uriOf(path) };
  if (line === undefined) return { artifactLocation };
  const region = { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  return { artifactLocation, region };
}

/** A URI reference (RFC 3986): a colon in the first segment of a relative one would begin a scheme. */
function uriOf(path: string): string {
  const escaped = path.split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${escaped}` : escaped;
}
