import path from "node:path";
import { listFiles } from "../../../edge/list-files.ts";
import { pathKind } from "../../../edge/path-kind.ts";
import { maxSourceBytes, readSourceFile, type SourceFile } from "../../../edge/read-file.ts";
import { readRuleFolder, readRules } from "../../../edge/read-rules.ts";
import { type RuleRecord, ruleRecords } from "../../../lint/rule-records.ts";
import { loadRuleSet, type RuleSources } from "../../../rules/load-rule-set.ts";
import type { RuleSet } from "../../../rules/rule-set.ts";
import { hasErrors, type Problem } from "../../../shared/problem.ts";
import { exitCodes } from "../../exit-code.ts";
import { endWith, logWarning, type Session } from "../../session.ts";

/** Which rules a command is about. */
export interface RuleChoice {
  /** A set by name, or its folder; undefined for the one of the settings. */
  readonly set: string | undefined;
  /** A file or folder to lay over it instead of `rules/custom`. */
  readonly overlay: string | undefined;
}

/** The files of a rule set with its overlay, and what was wrong with reading them. */
export interface OpenedRules {
  readonly sources: RuleSources;
  readonly problems: readonly Problem[];
  /** Paths of files that lie beside the rules and are not read. */
  readonly ignored: readonly string[];
}

/**
 * Reads a rule set and the overlay over it. `rules/custom` itself is the overlay of the set of the
 * settings. Throws CommandEnd when there is no such set or overlay.
 */
export function openRuleFiles(session: Session, choice: RuleChoice): OpenedRules {
  const home = session.settings.home.value;
  const custom = path.join(home, "rules", "custom");
  const isCustom =
    choice.set === "custom" ||
    (choice.set !== undefined && path.resolve(choice.set) === path.resolve(custom));
  if (isCustom && pathKind(custom) === "missing")
    throw endWith(session.outlet, [noOverlay(custom)], exitCodes.usage);
  const wanted = isCustom || choice.set === undefined ? session.settings.rules.value : choice.set;
  refuseFile(session, wanted);
  const read = readRules(home, wanted);
  if (read.sources === undefined) throw endWith(session.outlet, read.problems, exitCodes.usage);
  if (choice.overlay === undefined) {
    const folders = [
      read.sources.path,
      ...(read.sources.overlay === null ? [] : [read.sources.overlay]),
    ];
    return { sources: read.sources, problems: read.problems, ignored: ignoredIn(folders) };
  }
  const overlay = readOverlay(session, choice.overlay);
  const sources = { ...read.sources, overlay: choice.overlay, overlayFiles: overlay.files };
  const folders = [read.sources.path, ...(overlay.isFolder ? [choice.overlay] : [])];
  const ofSet = read.problems.filter(({ where }) => !isInside(where?.path, custom));
  return { sources, problems: [...ofSet, ...overlay.problems], ignored: ignoredIn(folders) };
}

/** The rules that a command is about, in force and in words. Throws CommandEnd when they do not load. */
export function openRuleRecords(
  session: Session,
  choice: RuleChoice,
): {
  readonly sources: RuleSources;
  readonly ruleSet: RuleSet;
  readonly records: readonly RuleRecord[];
} {
  const { sources, problems } = openRuleFiles(session, choice);
  const loaded = loadRuleSet(sources);
  const all = [...problems, ...loaded.problems];
  if (loaded.ruleSet === undefined || hasErrors(all)) {
    throw endWith(session.outlet, all, exitCodes.invalidInput);
  }
  for (const problem of all) logWarning(session.log, problem);
  return { sources, ruleSet: loaded.ruleSet, records: ruleRecords(sources) };
}

function readOverlay(session: Session, overlay: string) {
  const kind = pathKind(overlay);
  if (kind === "folder") return { ...readRuleFolder(overlay), isFolder: true };
  const file = readSourceFile(overlay, maxSourceBytes);
  if ("code" in file) throw endWith(session.outlet, [file], exitCodes.usage);
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

function refuseFile(session: Session, wanted: string): void {
  if (!wanted.includes("/") || pathKind(wanted) !== "other") return;
  const problem: Problem = {
    code: "not-a-rule-set",
    level: "error",
    message: "a rule set is a folder, and this is a file",
    where: { path: wanted },
    hint: `to see it laid over the set: \`--overlay ${wanted}\``,
  };
  throw endWith(session.outlet, [problem], exitCodes.usage);
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
