import path from "node:path";
import { pathKind } from "../edge/path-kind.ts";
import { findOverlay, findRuleFolder, type RuleFolder } from "../edge/read-rule-source.ts";
import { loadRuleSet, type RuleSources } from "../rules/load-rule-set.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { exitCodes } from "./exit-code.ts";
import { endWith, logWarning, type Session } from "./session.ts";

/** A rule set and the overlay over it, as somebody named them. */
export interface RuleSide {
  /** Such as `default` or `default+./my-overlay`. */
  readonly name: string;
  readonly set: RuleFolder;
  readonly overlay: RuleFolder | null;
}

/** Which overlay goes over a set that is named without one: a folder, the installed one, none. */
export type OverlayChoice = { readonly folder: string } | "installed" | "none";

/** What `--overlay DIR` and `--no-overlay` say; `standard` where neither is given. */
export function overlayOf(option: unknown, standard: "installed" | "none"): OverlayChoice {
  if (option === false) return "none";
  return typeof option === "string" ? { folder: option } : standard;
}

/**
 * The rules that `SET` or `SET+OVERLAY` names: each a set of the installation, a folder, or
 * REVISION:FOLDER. `custom` is the set of the settings with the installed overlay. Throws CommandEnd
 * where one is not there.
 */
export function findRuleSide(session: Session, wanted: string, choice: OverlayChoice): RuleSide {
  const { home, rules } = session.settings;
  const custom = path.join(home.value, "rules", "custom");
  const isCustom = wanted === "custom" || path.resolve(wanted) === path.resolve(custom);
  if (isCustom && wanted !== rules.value) return findRuleSide(session, rules.value, "installed");
  const plus = wanted.indexOf("+");
  const hasPlus = plus > 0 && pathKind(wanted) !== "folder";
  const [name, over] = hasPlus
    ? [wanted.slice(0, plus), wanted.slice(plus + 1)]
    : [wanted, overlayFolder(choice, custom)];
  const set = found(session, findRuleFolder(home.value, name));
  if (over === null || isCustom) return { name, set, overlay: null };
  const overlay = found(session, findOverlay(over));
  return { name: `${name}+${over}`, set, overlay };
}

function overlayFolder(choice: OverlayChoice, custom: string): string | null {
  if (choice === "none") return null;
  if (choice !== "installed") return choice.folder;
  return pathKind(custom) === "folder" ? custom : null;
}

function found(session: Session, folder: RuleFolder | Problem): RuleFolder {
  if ("read" in folder) return folder;
  throw endWith(session.outlet, [folder], exitCodes.usage);
}

/** What the rules of a side are loaded from, and what could not be read. */
export function readSide({ name, set, overlay }: RuleSide): {
  readonly sources: RuleSources;
  readonly problems: readonly Problem[];
} {
  const rules = set.read([".json"]);
  const over = overlay?.read([".json"]);
  return {
    sources: {
      name,
      path: set.path,
      overlay: overlay?.path ?? null,
      digest: over === undefined ? rules.digest : `${rules.digest}+${over.digest}`,
      files: rules.files,
      overlayFiles: over?.files ?? [],
    },
    problems: [...rules.problems, ...(over?.problems ?? [])],
  };
}

/** The rules of a side, loaded. Throws CommandEnd after reporting what is wrong with them. */
export function openSide(session: Session, side: RuleSide): RuleSet {
  const { sources, problems: unread } = readSide(side);
  const loaded = hasErrors(unread) ? undefined : loadRuleSet(sources);
  const problems = [...unread, ...(loaded?.problems ?? [])];
  if (loaded?.ruleSet === undefined) {
    throw endWith(session.outlet, problems, exitCodes.invalidInput);
  }
  for (const problem of problems) logWarning(session.log, problem);
  return loaded.ruleSet;
}
