import path from "node:path";
import { listFolders } from "../../edge/list-folders.ts";
import { pathKind } from "../../edge/path-kind.ts";
import { maxSourceBytes, readSourceFile, type SourceFile } from "../../edge/read-file.ts";
import { readAllProfiles } from "../../edge/read-profiles.ts";
import { ruleFolderAt } from "../../edge/rule-folder.ts";
import { type Findings, findingsAsJson, findingsAsText } from "../../explain/findings.ts";
import { findingsAsGithub } from "../../explain/findings-github.ts";
import { findingsAsSarif } from "../../explain/findings-sarif.ts";
import { buildCatalog, type ProfileCatalog } from "../../profiles/catalog.ts";
import { collectTests } from "../../rule-tests/parse-tests.ts";
import { isRuleFile } from "../../rules/read-rule-file.ts";
import { compareProblems, hasErrors, type Problem } from "../../shared/problem.ts";
import { checkEngineFile, checkEngines, isEngineFile } from "../check-engines.ts";
import { asModelCard, checkModelFiles, checkModels } from "../check-models.ts";
import { checkProfiles, type ProfilesCheck } from "../check-profiles.ts";
import { checkRuleFile, checkRuleFolder, checkRuleSets, sarifRule } from "../check-rules.ts";
import { profilesFolder } from "../decision.ts";
import { exitCodes } from "../exit-code.ts";
import type { Session } from "../session.ts";

/** How findings are printed. */
export const validateFormats = ["text", "json", "sarif", "github"] as const;

export interface ValidateOptions {
  readonly format: (typeof validateFormats)[number];
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
  const findings: Findings = {
    files: new Map(checks.flatMap((check) => check.files.map(({ path, text }) => [path, text]))),
    problems,
    notes: [...new Set(checks.flatMap((check) => check.notes ?? []))],
    matrices: checks.flatMap((check) => check.matrices ?? []),
  };
  session.outlet.data(rendered(findings, options, session));
  const fails = hasErrors(problems) || (options.strict && problems.length > 0);
  return fails ? exitCodes.invalidInput : exitCodes.done;
}

function rendered(findings: Findings, { format, version }: ValidateOptions, session: Session) {
  switch (format) {
    case "json":
      return findingsAsJson(findings);
    case "sarif":
      return findingsAsSarif(findings, { name: "aim", version }, sarifRule);
    case "github":
      return findingsAsGithub(findings);
    case "text":
      return findingsAsText(findings, session.outlet.style);
  }
}

/** Every profile, every rule set (the chosen one with the overlay), every engine. */
async function checkHome(session: Session): Promise<readonly Check[]> {
  const home = session.settings.home.value;
  const store = readAllProfiles(profilesFolder(session.settings));
  const catalog = buildCatalog(store.files, store.problems);
  return [
    await checkCatalog(session, store.files, catalog),
    checkModels(session, catalog.profiles),
    ...(await checkRuleSets(session)),
    ...checkEngines(path.join(home, "engines")),
  ];
}

async function checkPath(session: Session, given: string): Promise<Check> {
  const kind = pathKind(given);
  if (kind === "folder") return checkFolder(session, given);
  const file = readSourceFile(given, maxSourceBytes);
  if ("code" in file) return { files: [], problems: [file] };
  if (given.endsWith(".json")) {
    return isEngineFile(file.text) ? checkEngineFile(given) : checkRuleFile(session, given, file);
  }
  if (isRuleTest(file)) return checkRuleTests([file]);
  const card = asModelCard(session, given, file);
  if (card !== null) return checkModelFiles(session, [card]);
  const files = [withRelative(session, given, file)];
  return checkCatalog(session, files, buildCatalog(files, []));
}

async function checkFolder(session: Session, folder: string): Promise<Check> {
  const { files: json } = ruleFolderAt(session.settings.home.value, folder).read([".json"]);
  if (json.some((file) => isEngineFile(file.text))) return together(checkEngines(folder));
  const isRuleSet = json.some(isRuleFile);
  if (json.length === 0) {
    const sets = setsIn(session, folder);
    if (sets.length > 0) {
      return together(await Promise.all(sets.map((set) => checkRuleFolder(session, set))));
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
  const set = await checkRuleFolder(session, folder);
  const ofTests = checkRuleTests(tests);
  return {
    ...checked,
    files: [...checked.files, ...set.files, ...ofTests.files],
    problems: [...checked.problems, ...set.problems, ...ofTests.problems],
  };
}

/** The rule sets and overlays right below a folder, such as `rules`. */
function setsIn({ settings }: Session, folder: string): readonly string[] {
  return listFolders(folder)
    .map((name) => path.join(folder, name))
    .filter((set) => ruleFolderAt(settings.home.value, set).read([".json"]).files.some(isRuleFile));
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
