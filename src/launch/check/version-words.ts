import type { Engine } from "../engine.ts";
import type { Candidates, WantedVersion } from "./candidate-versions.ts";

/** What people call the engine. */
export function engineTitle({ descriptor }: Engine): string {
  return descriptor.title ?? descriptor.id;
}

/** The engine and the versions that arguments are judged by: `vLLM 0.11.2`, `any known version of vLLM`. */
export function judgedBy(
  engine: Engine,
  versions: readonly string[],
  { kind, indexes }: Candidates,
): string {
  const title = engineTitle(engine);
  const newest = versions[indexes[0] ?? 0];
  const oldest = versions[indexes.at(-1) ?? 0];
  if (kind === "unknown" && indexes.length === versions.length && versions.length > 1) {
    return `any known version of ${title}`;
  }
  return oldest === newest ? `${title} ${newest}` : `${title} ${oldest} to ${newest}`;
}

/** One sentence about what the arguments were judged by; null where the version is in the table. */
export function versionNote(
  engine: Engine,
  versions: readonly string[],
  { version, range }: WantedVersion,
  candidates: Candidates,
): string | null {
  const title = engineTitle(engine);
  const judged = judgedBy(engine, versions, candidates);
  switch (candidates.kind) {
    case "known":
      return null;
    case "unknown": {
      const why = version === null ? "is not known" : `\`${version}\` is not known to aim`;
      const which = range === null ? "" : ` of \`${range}\``;
      const count = candidates.indexes.length;
      return `the version of ${title} ${why}: arguments pass that one of ${count} versions${which} takes`;
    }
    case "between":
      return `${title} ${version} is not in the flag table: arguments pass that ${judged} take`;
    case "older":
      return `${title} ${version} is older than the flag table: arguments are checked against ${judged}`;
    case "newer":
      return `${title} ${version} is newer than the flag table: arguments are checked against ${judged}, and options that no version has are not errors`;
  }
}
