import path from "node:path";
import { listFiles } from "../edge/list-files.ts";
import { pathKind } from "../edge/path-kind.ts";
import { maxSourceBytes, readSourceFile, type SourceFile } from "../edge/read-file.ts";
import { readRuleFolder, readRules } from "../edge/read-rules.ts";
import { type RuleRecord, ruleRecords } from "../lint/rule-records.ts";
import { loadRuleSet, type RuleSources } from "../rules/load-rule-set.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import type { ValuesOf } from "./declaration.ts";
import { exitCodes } from "./exit-code.ts";
import { operand, text } from "./parameters.ts";
import { logWarning, type Session } from "./session.ts";
import { isStop, Stop } from "./stop.ts";

/** The operand of commands that are about one set. */
export const setOperand = {
  set: operand("[SET]", "a set of rules/ by name, or a folder; --rules says which otherwise"),
};

/** The option of commands that are about rules with an overlay. */
export const overlayOption = {
  overlay: text("--overlay <PATH>", "a file or folder to lay over the set instead of rules/custom"),
};

/** Which rules a command is about: a set by name, or its folder, else the one of the settings. */
export type RuleChoice = ValuesOf<typeof setOperand> & ValuesOf<typeof overlayOption>;

/** The files of a rule set with its overlay, and what was wrong with reading them. */
export interface OpenedRules {
  readonly sources: RuleSources;
  readonly problems: readonly Problem[];
  /** Paths of files that lie beside the rules and are not read. */
  readonly ignored: readonly string[];
}

/**
 * Reads a rule set and the overlay over it. `rules/custom` itself is the overlay of the set of the
 * settings. A Stop when there is no such set or overlay.
 */
export function openRuleFiles({ settings }: Session, choice: RuleChoice): OpenedRules | Stop {
  const home = settings.home.value;
  const custom = path.join(home, "rules", "custom");
  const isCustom =
    choice.set === "custom" ||
    (choice.set !== undefined && path.resolve(choice.set) === path.resolve(custom));
  if (isCustom && pathKind(custom) === "missing") {
    return new Stop([noOverlay(custom)], exitCodes.usage);
  }
  const wanted = isCustom || choice.set === undefined ? settings.rules.value : choice.set;
  if (isFile(wanted)) return new Stop([notASet(wanted)], exitCodes.usage);
  const read = readRules(home, wanted);
  if (read.sources === undefined) return new Stop(read.problems, exitCodes.usage);
  if (choice.overlay === undefined) {
    const folders = [
      read.sources.path,
      ...(read.sources.overlay === null ? [] : [read.sources.overlay]),
    ];
    return { sources: read.sources, problems: read.problems, ignored: ignoredIn(folders) };
  }
  const overlay = readOverlay(choice.overlay);
  if (isStop(overlay)) return overlay;
  const sources = { ...read.sources, overlay: choice.overlay, overlayFiles: overlay.files };
  const folders = [read.sources.path, ...(overlay.isFolder ? [choice.overlay] : [])];
  const ofSet = read.problems.filter(({ where }) => !isInside(where?.path, custom));
  return { sources, problems: [...ofSet, ...overlay.problems], ignored: ignoredIn(folders) };
}

/** The rules that a command is about, in force and in words. */
export function openRuleRecords(
  session: Session,
  choice: RuleChoice,
): { readonly sources: RuleSources; readonly records: readonly RuleRecord[] } | Stop {
  const opened = openRuleFiles(session, choice);
  if (isStop(opened)) return opened;
  const { sources, problems } = opened;
  const loaded = loadRuleSet(sources);
  const all = [...problems, ...loaded.problems];
  if (loaded.ruleSet === undefined || hasErrors(all)) {
    return new Stop(all, exitCodes.invalidInput);
  }
  for (const problem of all) logWarning(session.log, problem);
  return { sources, records: ruleRecords(sources) };
}

function readOverlay(overlay: string) {
  const kind = pathKind(overlay);
  if (kind === "folder") return { ...readRuleFolder(overlay), isFolder: true };
  const file = readSourceFile(overlay, maxSourceBytes);
  if ("code" in file) return new Stop([file], exitCodes.usage);
  const files: readonly SourceFile[] = [file];
  return { files, problems: [], isFolder: false };
}

function noOverlay(custom: string): Problem {
  return {
    code: "no-overlay",
    level: "error",
    message: "there is no overlay here",
    where: { path: custom },
    hint: "make the folder and put .json files into it, or give another one with `--overlay`",
  };
}

function isFile(wanted: string): boolean {
  return wanted.includes("/") && pathKind(wanted) === "other";
}

function notASet(wanted: string): Problem {
  return {
    code: "not-a-rule-set",
    level: "error",
    message: "a rule set is a folder, and this is a file",
    where: { path: wanted },
    hint: `to see it laid over the set: \`--overlay ${wanted}\``,
  };
}

function ignoredIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    listFiles(folder)
      .filter((name) => !name.endsWith(".json"))
      .map((name) => path.join(folder, name)),
  );
}

function isInside(file: string | undefined, folder: string): boolean {
  return file !== undefined && path.resolve(file).startsWith(path.resolve(folder));
}
