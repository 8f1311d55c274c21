import path from "node:path";
import { pathKind } from "../edge/path-kind.ts";
import { findOverlay, findRuleFolder, type RuleFolder } from "../edge/read-rule-source.ts";
import { loadRuleSet, type RuleSources } from "../rules/load-rule-set.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import type { OptionKind } from "./declaration.ts";
import { exitCodes } from "./exit-code.ts";
import { logWarning, type Session } from "./session.ts";
import { isStop, Stop } from "./stop.ts";

/** A rule set and the overlay over it, as somebody named them. */
export interface RuleSide {
  /** Such as `default` or `default+./my-overlay`. */
  readonly name: string;
  readonly set: RuleFolder;
  readonly overlay: RuleFolder | null;
}

/** Which overlay goes over a set that is named without one: a folder, the installed one, none. */
export type OverlayChoice = { readonly folder: string } | "installed" | "none";

/** `--overlay PATH` and `--no-overlay`, with what each means for a command. */
export function overlayChoice(over: string, none: string): OptionKind<OverlayChoice | undefined> {
  return {
    flags: "--overlay <PATH>",
    description: over,
    negated: ["--no-overlay", none],
    read(given) {
      if (given === false) return "none";
      return typeof given === "string" ? { folder: given } : undefined;
    },
  };
}

/**
 * The rules that `SET` or `SET+OVERLAY` names: each a set of the installation, a folder, or
 * REVISION:FOLDER. `custom` is the set of the settings with the installed overlay. A Stop where one
 * is not there.
 */
export function findRuleSide(
  session: Session,
  wanted: string,
  choice: OverlayChoice,
): RuleSide | Stop {
  const { home, rules } = session.settings;
  const custom = path.join(home.value, "rules", "custom");
  const isCustom = wanted === "custom" || path.resolve(wanted) === path.resolve(custom);
  if (isCustom && wanted !== rules.value) return findRuleSide(session, rules.value, "installed");
  const plus = wanted.indexOf("+");
  const hasPlus = plus > 0 && pathKind(wanted) !== "folder";
  const [name, over] = hasPlus
    ? [wanted.slice(0, plus), wanted.slice(plus + 1)]
    : [wanted, overlayFolder(choice, custom)];
  const set = found(findRuleFolder(home.value, name));
  if (isStop(set)) return set;
  if (over === null || isCustom) return { name, set, overlay: null };
  const overlay = found(findOverlay(over));
  if (isStop(overlay)) return overlay;
  return { name: `${name}+${over}`, set, overlay };
}

function overlayFolder(choice: OverlayChoice, custom: string): string | null {
  if (choice === "none") return null;
  if (choice !== "installed") return choice.folder;
  return pathKind(custom) === "folder" ? custom : null;
}

function found(folder: RuleFolder | Problem): RuleFolder | Stop {
  return "read" in folder ? folder : new Stop([folder], exitCodes.usage);
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

/** The rules of a side, loaded. */
export function openSide(session: Session, side: RuleSide): RuleSet | Stop {
  const { sources, problems: unread } = readSide(side);
  const loaded = hasErrors(unread) ? undefined : loadRuleSet(sources);
  const problems = [...unread, ...(loaded?.problems ?? [])];
  if (loaded?.ruleSet === undefined) {
    return new Stop(problems, exitCodes.invalidInput);
  }
  for (const problem of problems) logWarning(session.log, problem);
  return loaded.ruleSet;
}
