import path from "node:path";
import type { Setting, Settings } from "../config/settings.ts";
import { pathKind } from "../edge/path-kind.ts";
import {
  customFolder,
  findOverlay,
  findRuleFolder,
  installedOverlay,
  type RuleFolder,
} from "../edge/rule-folder.ts";
import { readRuleSources } from "../rules/extends.ts";
import { type LoadedRules, loadRuleSet } from "../rules/load-rule-set.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import type { RuleSources } from "../rules/rule-sources.ts";
import type { Problem } from "../shared/problem.ts";
import { exitCodes } from "./exit-code.ts";
import { operand } from "./parameters.ts";
import { logWarning, type Session } from "./session.ts";
import { isStop, Stop } from "./stop.ts";

/** A rule set and the overlay over it, as somebody named them. */
export interface RuleSide {
  /** Such as `default` or `default+./my-overlay`. */
  readonly name: string;
  readonly set: RuleFolder;
  readonly overlay: RuleFolder | null;
}

/** The settings that name rules. */
export type RuleSettings = Pick<Settings, "home" | "rules" | "overlay">;

/** An overlay setting that lays nothing over any set. */
export const noOverlay: Setting<string | null> = { value: "none", origin: "default", from: "" };

/**
 * The rules that `SET` or `SET+OVERLAY` names, or else the settings do: each a set of the
 * installation, a folder, or REVISION:FOLDER. Where no overlay is named the one of the settings is
 * laid over it. `custom` is the set of the settings with the installed overlay.
 */
export function findRules(given: RuleSettings, wanted?: string): RuleSide | Problem {
  const { home, rules, overlay } = given;
  const text = wanted ?? rules.value;
  const custom = customFolder(home.value);
  const isCustom = text === "custom" || path.resolve(text) === path.resolve(custom);
  if (isCustom && text !== rules.value) {
    if (pathKind(custom) === "missing") return noInstalledOverlay(custom);
    return findRules({ ...given, overlay: { ...noOverlay, value: null } });
  }
  const plus = text.indexOf("+");
  const hasPlus = plus > 0 && pathKind(text) === "missing";
  const [name, over] = hasPlus ? [text.slice(0, plus), text.slice(plus + 1)] : [text, null];
  if (over !== null && contradicts(given, wanted)) return twoOverlays(text, overlay);
  const set = findRuleFolder(home.value, name);
  if (!("read" in set)) return set;
  const found = over === null ? overlayOver(set, given) : findOverlay(home.value, over);
  if (found !== null && !("read" in found)) return found;
  return { name: found === null ? name : `${name}+${found.wanted}`, set, overlay: found };
}

function overlayOver(
  set: RuleFolder,
  { home, overlay }: RuleSettings,
): RuleFolder | Problem | null {
  if (overlay.value?.toLowerCase() === "none") return null;
  const found =
    overlay.value === null ? installedOverlay(home.value) : findOverlay(home.value, overlay.value);
  return found !== null && "read" in found && found.key === set.key ? null : found;
}

/** Whether an overlay is set that what is named by `+` does not beat: a flag beats the environment. */
function contradicts({ rules, overlay }: RuleSettings, wanted: string | undefined): boolean {
  if (overlay.value === null || overlay.value.toLowerCase() === "none") return false;
  return overlay.origin === "flag" || (wanted === undefined && rules.origin !== "flag");
}

function twoOverlays(text: string, { from, value }: Setting<string | null>): Problem {
  return {
    code: "overlay-twice",
    level: "error",
    message: `\`${text}\` has an overlay, and \`${from}\` gives another one`,
    hint: `leave one of them out; \`${value}\` is laid over any set that is named without \`+\``,
  };
}

function noInstalledOverlay(custom: string): Problem {
  return {
    code: "no-overlay",
    level: "error",
    message: "there is no overlay here",
    where: { path: custom },
    hint: "make the folder and put .json files into it, or give another one with `--overlay`",
  };
}

/** What the rules of a side are loaded from, and what could not be read. */
export function readSide({ set, overlay }: RuleSide): RuleSources {
  return readRuleSources(set, overlay);
}

/** The rules of the settings, loaded; a set that is not there is the only problem then. */
export function rulesOf(
  given: RuleSettings,
): Pick<LoadedRules, "ruleSet" | "problems" | "records"> {
  const side = findRules(given);
  return "set" in side ? loadRuleSet(readSide(side)) : { problems: [side], records: [] };
}

/** The rules that a command is told, or else the settings name, as `findRules`; a wrong name is a wrong setting. */
export function findRuleSide(
  { settings }: Session,
  wanted?: string,
  overlay = settings.overlay,
): RuleSide | Stop {
  const side = findRules({ ...settings, overlay }, wanted);
  return "set" in side ? side : new Stop([side], exitCodes.usage);
}

/** Rules that a command was told, with what they were loaded from. */
export interface OpenedRules extends LoadedRules {
  readonly ruleSet: RuleSet;
  readonly sources: RuleSources;
}

/** The rules of a side, loaded. */
export function openSide(session: Session, side: RuleSide): OpenedRules | Stop {
  const sources = readSide(side);
  const loaded = loadRuleSet(sources);
  const { ruleSet, problems } = loaded;
  if (ruleSet === undefined) return new Stop(problems, exitCodes.invalidInput);
  for (const problem of problems) logWarning(session.log, problem);
  return { ...loaded, ruleSet, sources };
}

/** The rules that a command is told, or else the settings name, loaded. */
export function openRuleSide(session: Session, wanted?: string): OpenedRules | Stop {
  const side = findRuleSide(session, wanted);
  return isStop(side) ? side : openSide(session, side);
}

/** The operand of commands that are about one set. */
export const setOperand = {
  set: operand(
    "[SET]",
    "a set by name, a folder, REVISION:FOLDER, or SET+OVERLAY; --rules says which otherwise",
  ),
};
