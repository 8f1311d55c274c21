import type { EngineChecks } from "../../generated/checks.ts";
import type { VariableTable } from "../../generated/variables.ts";
import { nearest } from "../../shared/did-you-mean.ts";
import { isInRanges } from "../../shared/index-ranges.ts";
import type { Location, Problem } from "../../shared/problem.ts";
import { candidateVersions, type WantedVersion } from "./candidate-versions.ts";
import { presence } from "./presence.ts";

export interface VariablesInput {
  readonly names: readonly string[];
  /** Beginnings of the names that are the engine's own. */
  readonly prefixes: readonly string[];
  readonly table: VariableTable;
  readonly checks: EngineChecks | null;
  readonly title: string;
  readonly wanted: WantedVersion;
  /** Where a variable is set. */
  readonly placeOf: (name: string) => Location | undefined;
}

/**
 * Warns of variables with the engine's own prefix that it does not read. Kubernetes sets variables for
 * each service (`VLLM_SERVICE_HOST` for one that is called `vllm`): nobody meant those for the engine.
 */
export function variableProblems(input: VariablesInput): readonly Problem[] {
  const { table, wanted } = input;
  const { indexes } = candidateVersions(table.versions, wanted);
  return input.names
    .filter((name) => input.prefixes.some((prefix) => name.startsWith(prefix)))
    .filter((name) => !ofService.test(name))
    .filter((name) => !indexes.some((index) => isRead(table, name, index)))
    .map((name) => unknownVariable(name, indexes, input));
}

const ofService = /_(?:SERVICE_(?:HOST|PORT(?:_.*)?)|PORT_\d+_(?:TCP|UDP)(?:_.*)?)$/;

function isRead({ variables }: VariableTable, name: string, index: number): boolean {
  const ranges = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return ranges !== undefined && isInRanges(ranges, index);
}

function unknownVariable(
  name: string,
  indexes: readonly number[],
  { table, checks, title, placeOf }: VariablesInput,
): Problem {
  const newest = indexes[0] ?? 0;
  const ranges = Object.hasOwn(table.variables, name) ? (table.variables[name] ?? []) : [];
  const when = presence(ranges, table.versions, newest);
  const readable = Object.keys(table.variables).filter((each) => isRead(table, each, newest));
  const near = nearest(name, readable);
  return {
    code: "engine-variable-unknown",
    level: "warning",
    message: `environment variable \`${name}\` is not read by ${title}${indexes.length === 1 ? ` ${table.versions[newest]}` : ""}${when === null ? "" : `: ${when}`}`,
    hint:
      checks?.goneVariables?.[name]?.instead ??
      (near === undefined ? "remove it" : `did you mean \`${near}\`?`),
    where: placeOf(name),
  };
}
