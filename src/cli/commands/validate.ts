import path from "node:path";
import { pathKind } from "../../edge/path-kind.ts";
import { readEngine, readEngineNames } from "../../edge/read-engine.ts";
import { maxSourceBytes, readSourceFile, type SourceFile } from "../../edge/read-file.ts";
import { readAllProfiles } from "../../edge/read-profiles.ts";
import { readRuleFolder, readRules, ruleSetNames } from "../../edge/read-rules.ts";
import { findingsAsJson, findingsAsText } from "../../explain/findings.ts";
import { buildCatalog } from "../../profiles/catalog.ts";
import { loadRuleSet } from "../../rules/load-rule-set.ts";
import { compareProblems, hasErrors, type Problem } from "../../shared/problem.ts";
import { profilesFolder } from "../decision.ts";
import { exitCodes } from "../exit-code.ts";
import type { Session } from "../session.ts";

/** How findings are printed. */
export const validateFormats = ["text", "json"] as const;
export type ValidateFormat = (typeof validateFormats)[number];

/** What was checked: the texts, for code frames, and everything that is wrong with them. */
interface Check {
  readonly files: readonly Pick<SourceFile, "path" | "text">[];
  readonly problems: readonly Problem[];
}

/**
 * Checks profiles, rules and engines: those of the settings, or the files and folders given. Prints
 * every problem; the exit code is 3 when any is an error.
 */
export async function validate(
  session: Session,
  paths: readonly string[],
  format: ValidateFormat,
): Promise<number> {
  const checks =
    paths.length === 0 ? checkHome(session) : paths.map((path) => checkPath(session, path));
  const files = new Map(
    checks.flatMap((check) => check.files.map(({ path, text }) => [path, text])),
  );
  const problems = checks.flatMap((check) => check.problems).sort(compareProblems);
  const text =
    format === "json"
      ? findingsAsJson(files.size, problems)
      : findingsAsText(files, problems, session.outlet.style);
  session.outlet.data(text);
  return hasErrors(problems) ? exitCodes.invalidInput : exitCodes.done;
}

/** Every profile, every rule set (the chosen one with the overlay), every engine. */
function checkHome(session: Session): readonly Check[] {
  const home = session.settings.home.value;
  const chosen = session.settings.rules.value;
  const others = ruleSetNames(home).filter((name) => name !== chosen);
  const engines = path.join(home, "engines");
  return [
    checkProfiles(readAllProfiles(profilesFolder(session.settings))),
    checkRuleSet(home, chosen),
    ...others.map((name) => checkRuleFolder(path.join(home, "rules", name))),
    ...readEngineNames(engines).map((name) => checkEngine(engines, name)),
  ];
}

function checkPath(session: Session, given: string): Check {
  const kind = pathKind(given);
  if (kind === "folder") return checkFolder(session, given);
  const file = readSourceFile(given, maxSourceBytes);
  if ("code" in file) return { files: [], problems: [file] };
  if (given.endsWith(".json")) return checkRuleFiles(given, [file]);
  return checkProfiles({ files: [withRelative(session, given, file)], problems: [] });
}

function checkFolder(session: Session, folder: string): Check {
  const rules = readRuleFolder(folder);
  const isRuleSet = rules.files.some((file) => /"rules"\s*:/.test(file.text));
  const profiles = readAllProfiles(folder);
  if (!isRuleSet && profiles.files.length === 0 && profiles.problems.length === 0) {
    const problem: Problem = {
      code: "nothing-to-check",
      level: "error",
      message: "there is neither a profile (.yaml, .yml) nor a rule file (.json) here",
      where: { path: folder },
      hint: "give a profile, a rule file, or a folder of them",
    };
    return { files: [], problems: [problem] };
  }
  const files = profiles.files.map((file) =>
    withRelative(session, path.join(folder, file.relative), file),
  );
  const checked = checkProfiles({ files, problems: profiles.problems });
  if (!isRuleSet) return checked;
  const set = checkRuleFiles(folder, rules.files);
  return {
    files: [...checked.files, ...set.files],
    problems: [...checked.problems, ...rules.problems, ...set.problems],
  };
}

function checkProfiles(reading: {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}): Check {
  const catalog = buildCatalog(reading.files, reading.problems);
  return { files: reading.files, problems: catalog.problems };
}

function checkRuleSet(home: string, name: string): Check {
  const { sources, problems } = readRules(home, name);
  if (sources === undefined) return { files: [], problems };
  const loaded = loadRuleSet(sources);
  return {
    files: [...sources.files, ...sources.overlayFiles],
    problems: [...problems, ...loaded.problems],
  };
}

function checkRuleFolder(folder: string): Check {
  const reading = readRuleFolder(folder);
  const check = checkRuleFiles(folder, reading.files);
  return { files: check.files, problems: [...reading.problems, ...check.problems] };
}

function checkRuleFiles(folder: string, files: readonly SourceFile[]): Check {
  const name = path.basename(path.resolve(folder));
  const set = { name, path: folder, overlay: null, digest: "", files, overlayFiles: [] };
  return { files, problems: loadRuleSet(set).problems };
}

function checkEngine(folder: string, name: string): Check {
  const engine = readEngine(folder, name);
  const file = { path: path.join(folder, `${name}.json`), text: "" };
  return "descriptor" in engine
    ? { files: [file], problems: [] }
    : { files: [file], problems: engine };
}

/**
 * The file with its path below the profile root, which decides whether it is general, custom or of
 * a model: the root is that of the settings, else the nearest folder named `profiles`, else the
 * folder the file is in.
 */
function withRelative(session: Session, given: string, file: SourceFile): SourceFile {
  const absolute = path.resolve(given);
  const root = path.resolve(profilesFolder(session.settings));
  if (absolute.startsWith(`${root}${path.sep}`)) {
    return { ...file, path: given, relative: path.relative(root, absolute) };
  }
  const parts = absolute.split(path.sep);
  const profiles = parts.lastIndexOf("profiles", parts.length - 2);
  const relative = profiles === -1 ? file.relative : parts.slice(profiles + 1).join("/");
  return { ...file, path: given, relative };
}
