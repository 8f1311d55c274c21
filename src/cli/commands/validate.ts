import path from "node:path";
import { listFolders } from "../../edge/list-folders.ts";
import { pathKind } from "../../edge/path-kind.ts";
import { maxSourceBytes, readSourceFile, type SourceFile } from "../../edge/read-file.ts";
import { readAllProfiles } from "../../edge/read-profiles.ts";
import { readRuleFolder, ruleSetNames } from "../../edge/read-rules.ts";
import {
  type FormatOf,
  formatsOf,
  type ValidateReport,
  validateReporters,
} from "../../explain/reporters.ts";
import { buildCatalog, type ProfileCatalog } from "../../profiles/catalog.ts";
import { collectTests } from "../../rule-tests/parse-tests.ts";
import { compareProblems, hasErrors, type Problem } from "../../shared/problem.ts";
import { checkEngineFile, checkEngines, isEngineFile } from "../check-engines.ts";
import { asModelCard, checkModelFiles, checkModels } from "../check-models.ts";
import { checkProfiles, type ProfilesCheck } from "../check-profiles.ts";
import { checkRuleFiles, checkRuleFolder, checkRuleSet } from "../check-rules.ts";
import { profilesFolder } from "../decision.ts";
import { exitCodes } from "../exit-code.ts";
import type { Session } from "../session.ts";

/** How findings are printed. */
export const validateFormats = formatsOf(validateReporters);

export interface ValidateOptions {
  readonly format: FormatOf<typeof validateReporters>;
  /** Whether warnings fail, too. */
  readonly strict: boolean;
  /** Version of aim, which SARIF names. */
  readonly version: string;
}

/** What was checked: the texts, for code frames, and everything that is wrong with them. */
interface Check extends Partial<Omit<ProfilesCheck, "problems">> {
  readonly files: readonly Pick<SourceFile, "path" | "text">[];
  readonly problems: readonly Problem[];
}

/**
 * Checks profiles, rules and engines: those of the settings, or the files and folders given. Prints
 * every problem; the exit code is 3 when any is an error, or a warning if `strict`.
 */
export async function validate(
  session: Session,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<number> {
  const checks =
    paths.length === 0
      ? await checkHome(session)
      : await Promise.all(paths.map((path) => checkPath(session, path)));
  const problems = checks.flatMap((check) => check.problems).sort(compareProblems);
  const report: ValidateReport = {
    files: new Map(checks.flatMap((check) => check.files.map(({ path, text }) => [path, text]))),
    problems,
    notes: [...new Set(checks.flatMap((check) => check.notes ?? []))],
    matrices: checks.flatMap((check) => check.matrices ?? []),
    version: options.version,
  };
  session.outlet.data(validateReporters[options.format](report, session.outlet.style));
  const fails = hasErrors(problems) || (options.strict && problems.length > 0);
  return fails ? exitCodes.invalidInput : exitCodes.done;
}

/** Every profile, every rule set (the chosen one with the overlay), every engine. */
async function checkHome(session: Session): Promise<readonly Check[]> {
  const home = session.settings.home.value;
  const chosen = session.settings.rules.value;
  const others = ruleSetNames(home).filter((name) => name !== chosen);
  const store = readAllProfiles(profilesFolder(session.settings));
  const catalog = buildCatalog(store.files, store.problems);
  return [
    await checkCatalog(session, store.files, catalog),
    checkModels(session, catalog.profiles),
    checkRuleSet(home, chosen),
    ...others.map((name) => checkRuleFolder(path.join(home, "rules", name))),
    ...checkEngines(path.join(home, "engines")),
  ];
}

async function checkPath(session: Session, given: string): Promise<Check> {
  const kind = pathKind(given);
  if (kind === "folder") return checkFolder(session, given);
  const file = readSourceFile(given, maxSourceBytes);
  if ("code" in file) return { files: [], problems: [file] };
  if (given.endsWith(".json")) {
    return isEngineFile(file.text)
      ? checkEngineFile(given)
      : checkRuleFiles(session, given, [file]);
  }
  if (isRuleTest(file)) return checkRuleTests([file]);
  const card = asModelCard(session, given, file);
  if (card !== null) return checkModelFiles(session, [card]);
  const files = [withRelative(session, given, file)];
  return checkCatalog(session, files, buildCatalog(files, []));
}

async function checkFolder(session: Session, folder: string): Promise<Check> {
  const rules = readRuleFolder(folder);
  if (rules.files.some((file) => isEngineFile(file.text))) return together(checkEngines(folder));
  const isRuleSet = rules.files.some((file) => /"rules"\s*:/.test(file.text));
  if (rules.files.length === 0) {
    const sets = listFolders(folder)
      .map((name) => path.join(folder, name))
      .map((set) => ({ set, files: readRuleFolder(set).files }))
      .filter(({ files }) => files.some((file) => /"rules"\s*:/.test(file.text)));
    if (sets.length > 0) {
      return together(sets.map(({ set, files }) => checkRuleFiles(session, set, files)));
    }
  }
  const reading = readAllProfiles(folder);
  const tests = reading.files.filter(isRuleTest);
  const profiles = { ...reading, files: reading.files.filter((file) => !isRuleTest(file)) };
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
  const placed = profiles.files.map((file) => {
    const given = path.join(folder, file.relative);
    return { card: asModelCard(session, given, file), file: withRelative(session, given, file) };
  });
  const files = placed.filter(({ card }) => card === null).map(({ file }) => file);
  const ofStore = await checkCatalog(session, files, buildCatalog(files, profiles.problems));
  const cards = checkModelFiles(
    session,
    placed.flatMap(({ card }) => card ?? []),
  );
  const checked = {
    ...ofStore,
    files: [...ofStore.files, ...cards.files],
    problems: [...ofStore.problems, ...cards.problems],
  };
  if (!isRuleSet) return checked;
  const set = checkRuleFiles(session, folder, rules.files);
  const ofTests = checkRuleTests(tests);
  return {
    ...checked,
    files: [...checked.files, ...set.files, ...ofTests.files],
    problems: [...checked.problems, ...rules.problems, ...set.problems, ...ofTests.problems],
  };
}

function together(checks: readonly Check[]): Check {
  return {
    files: checks.flatMap(({ files }) => files),
    problems: checks.flatMap(({ problems }) => problems),
  };
}

/** Whether a file holds tests of rules, which `aim rules test` runs, rather than a profile. */
function isRuleTest({ relative, text }: SourceFile): boolean {
  return /\.test\.ya?ml$/.test(relative) && /^tests:/m.test(text);
}

function checkRuleTests(files: readonly SourceFile[]): Check {
  return { files, problems: collectTests(files, []).problems };
}

async function checkCatalog(
  session: Session,
  files: readonly SourceFile[],
  catalog: ProfileCatalog,
): Promise<Check> {
  const check = await checkProfiles(session, catalog);
  return { ...check, files, problems: [...catalog.problems, ...check.problems] };
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
