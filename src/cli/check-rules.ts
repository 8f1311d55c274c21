import path from "node:path";
import type { SourceFile } from "../edge/read-file.ts";
import { readRuleFolder, readRules } from "../edge/read-rules.ts";
import { loadRuleSet } from "../rules/load-rule-set.ts";
import type { Problem } from "../shared/problem.ts";
import type { Session } from "./session.ts";

/** The rule files that were checked, and everything that is wrong with them. */
export interface RulesCheck {
  readonly files: readonly Pick<SourceFile, "path" | "text">[];
  readonly problems: readonly Problem[];
}

/** A set by its name or folder, with the overlay of this installation. */
export function checkRuleSet(home: string, name: string): RulesCheck {
  const { sources, problems } = readRules(home, name);
  if (sources === undefined) return { files: [], problems };
  const loaded = loadRuleSet(sources);
  return {
    files: [...sources.files, ...sources.overlayFiles],
    problems: [...problems, ...loaded.problems],
  };
}

/** A set by its folder alone. */
export function checkRuleFolder(folder: string): RulesCheck {
  const reading = readRuleFolder(folder);
  const check = checkSet(folder, reading.files);
  return { files: check.files, problems: [...reading.problems, ...check.problems] };
}

/**
 * Rule files that were named: over the set of the settings where they are an overlay (in a folder
 * `custom`, or with entries that only an overlay can have), else as a set of their own.
 */
export function checkRuleFiles(
  session: Session,
  given: string,
  files: readonly SourceFile[],
): RulesCheck {
  const folder = given.endsWith(".json") ? path.dirname(path.resolve(given)) : path.resolve(given);
  const isOverlay = path.basename(folder) === "custom" || files.some(hasOverlayEntry);
  if (!isOverlay) return checkSet(given, files);
  const { settings } = session;
  const { sources, problems } = readRules(settings.home.value, settings.rules.value);
  if (sources === undefined) return { files, problems };
  const { problems: found } = loadRuleSet({ ...sources, overlay: folder, overlayFiles: files });
  const paths = new Set(files.map((file) => file.path));
  return { files, problems: found.filter(({ where }) => where && paths.has(where.path)) };
}

/** An entry that removes a rule, or changes nothing but the level of one. */
function hasOverlayEntry({ text }: SourceFile): boolean {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return false; // Its syntax is reported where it is loaded.
  }
  const entries: unknown = (document as { readonly rules?: unknown } | null)?.rules;
  if (!Array.isArray(entries)) return false;
  return entries.some(
    (entry: { readonly enabled?: unknown; readonly kind?: unknown } | null) =>
      entry?.enabled === false || (typeof entry === "object" && entry?.kind === undefined),
  );
}

function checkSet(folder: string, files: readonly SourceFile[]): RulesCheck {
  const name = path.basename(path.resolve(folder));
  const set = { name, path: folder, overlay: null, digest: "", files, overlayFiles: [] };
  return { files, problems: loadRuleSet(set).problems };
}
