import path from "node:path";
import { pathKind } from "../edge/path-kind.ts";
import { readEngineNames } from "../edge/read-engine.ts";
import { maxSourceBytes, readSourceFile, type SourceFile } from "../edge/read-file.ts";
import { readAllProfiles } from "../edge/read-profiles.ts";
import { findOverlay, type RuleFolder, ruleFolderAt, ruleSetNames } from "../edge/rule-folder.ts";
import type { SarifRule } from "../explain/formats/sarif.ts";
import { canonicalGpuModels } from "../facts/device-ids.ts";
import { lintPage } from "../lint/finding.ts";
import { type LintReport, lintRules } from "../lint/lint.ts";
import { findingKinds } from "../lint/registry.ts";
import { lintStore } from "../lint/store.ts";
import { buildCatalog } from "../profiles/catalog.ts";
import { isRuleFile, readRuleFile } from "../rules/read-rule-file.ts";
import type { RuleFile, RuleSources } from "../rules/rule-sources.ts";
import { valueAt } from "../shared/json-pointer.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { profilesFolder } from "./decision.ts";
import { loadingSource } from "./models.ts";
import { findRules, noOverlay, type RuleSide, readSide } from "./rule-side.ts";
import type { Session } from "./session.ts";

/** The rule files that were checked, and everything that is wrong with them. */
export interface RulesCheck {
  readonly files: readonly Pick<SourceFile, "path" | "text">[];
  readonly problems: readonly Problem[];
}

/** What a lint run found, and in which rules. */
export interface SideReport extends LintReport {
  readonly sources: RuleSources;
}

/** What a lint run leaves out: findings by their names, and what only trying the rules shows. */
export interface LintOptions {
  readonly ignored?: readonly string[];
  readonly isTried?: boolean;
}

/**
 * Everything that is wrong with the rules of a side, tried on the profiles of the settings; only the
 * problems when the rules cannot be read at all, as from a revision that git does not know.
 */
export async function lintSide(
  { settings }: Session,
  side: RuleSide,
  { ignored = [], isTried = true }: LintOptions = {},
): Promise<SideReport | readonly Problem[]> {
  const sources = readSide(side);
  const nowhere = sources.problems.filter(({ where }) => where === undefined);
  if (hasErrors(nowhere)) return nowhere;
  const root = profilesFolder(settings);
  const reading = readAllProfiles(root);
  const input = {
    sources,
    ignored: [side.set, ...(side.overlay === null ? [] : [side.overlay])].flatMap((folder) =>
      folder.ignored(),
    ),
    store: lintStore(
      root,
      buildCatalog(reading.files, reading.problems, loadingSource(settings)),
      reading.files,
    ),
    isTried,
    names: {
      gpuModels: canonicalGpuModels,
      engines: readEngineNames(path.join(settings.home.value, "engines")),
    },
  };
  return { ...(await lintRules(input, ignored)), sources };
}

/**
 * Every rule set of the installation: the one of the settings with its overlay, the others alone. That
 * a rule has nothing to do is no fault here: an image holds the profiles of few models.
 */
export async function checkRuleSets(session: Session): Promise<readonly RulesCheck[]> {
  const { settings } = session;
  const others = ruleSetNames(settings.home.value).filter((name) => name !== settings.rules.value);
  const alone = { ...settings, overlay: noOverlay };
  const sides = [findRules(settings), ...others.map((name) => findRules(alone, name))];
  const own = ({ files, overlayFiles }: RuleSources) => [...files, ...overlayFiles];
  return Promise.all(sides.map((side) => checkSide(session, side, own, { isTried: false })));
}

/**
 * Rules that were named: a folder of them, as an overlay over the set of the settings where it is one
 * (called `custom`, or with entries that only an overlay can have), else as a set of its own; or a
 * file, as an overlay or as a part of the set in its folder.
 */
export function checkRules(session: Session, given: string): Promise<RulesCheck> {
  if (pathKind(given) !== "folder") return checkRuleFile(session, given);
  const folder = ruleFolderAt(session.settings.home.value, given);
  return isOverlay(given, folder.read([".json"]).files)
    ? checkSide(session, overlaySide(session, folder), ({ overlayFiles }) => overlayFiles)
    : checkSide(session, aloneSide(folder), ({ files }) => files);
}

/**
 * Rules that are named as `--rules` names them, by no path: `default`, `HEAD~1:rules/default`,
 * `default+./overlay`. Null where nothing is nearly called so.
 */
export async function checkNamedRules(
  session: Session,
  wanted: string,
): Promise<RulesCheck | null> {
  const side = findRules({ ...session.settings, overlay: noOverlay }, wanted);
  if (!("set" in side) && !/^did you mean/.test(side.hint ?? "")) return null;
  return checkSide(session, side, ({ files, overlayFiles }) => [...files, ...overlayFiles]);
}

/** What is wrong in the file alone. */
async function checkRuleFile(session: Session, given: string): Promise<RulesCheck> {
  const home = session.settings.home.value;
  const file = readSourceFile(given, maxSourceBytes);
  if ("code" in file) return { files: [], problems: [file] };
  const folder = path.dirname(path.resolve(given));
  const side = isOverlay(folder, [file])
    ? overlaySide(session, findOverlay(home, given))
    : aloneSide(onlyRules(ruleFolderAt(home, path.dirname(given))));
  const { problems } = await checkSide(session, side, () => []);
  const isHere = ({ where }: Problem) => where && path.resolve(where.path) === path.resolve(given);
  const inFile = problems.filter(isHere).map((problem): Problem => {
    return { ...problem, where: { ...problem.where, path: file.path } };
  });
  return { files: [file], problems: inFile };
}

/** A folder in which there may be JSON of other kinds. */
function onlyRules(folder: RuleFolder): RuleFolder {
  return {
    ...folder,
    read(endings) {
      const reading = folder.read(endings);
      return { ...reading, files: reading.files.filter(isRuleFile) };
    },
    ignored: () => [],
  };
}

/** Whether rules are made to be laid over a set: none of their own can be removed, or given a level. */
function isOverlay(folder: string, files: readonly RuleFile[]): boolean {
  if (path.basename(path.resolve(folder)) === "custom") return true;
  const readings = files.map((file) =>
    readRuleFile(file, { name: folder, kind: "set", level: 0, files }),
  );
  const extending = readings.some(
    ({ document }) => valueAt(document?.value, "/extends") !== undefined,
  );
  const entries = readings.flatMap((reading) => reading.entries);
  return !extending && entries.some(({ removes, level }) => removes || level !== undefined);
}

function aloneSide(set: RuleFolder): RuleSide {
  return { name: set.name, set, overlay: null };
}

function overlaySide({ settings }: Session, overlay: RuleFolder | Problem): RuleSide | Problem {
  const side = findRules({ ...settings, overlay: noOverlay });
  if (!("set" in side)) return side;
  return "read" in overlay ? { ...side, overlay } : overlay;
}

/** The findings of a side with the files that were asked for, and those that have a finding. */
async function checkSide(
  session: Session,
  side: RuleSide | Problem,
  own: (sources: RuleSources) => readonly RuleFile[],
  options: LintOptions = {},
): Promise<RulesCheck> {
  if (!("set" in side)) return { files: [], problems: [side] };
  const report = await lintSide(session, side, options);
  if (!("sources" in report)) return { files: [], problems: report };
  const { sources } = report;
  const { findings } = report;
  const found = new Set(findings.map(({ where }) => where?.path));
  const others = [...report.files].flatMap(([file, text]) =>
    found.has(file) ? [{ path: file, text }] : [],
  );
  return { files: [...own(sources), ...others], problems: findings };
}

/** What code scanning services show of a finding beside its message. */
export function describeFinding(code: string): SarifRule {
  const kind = findingKinds.find(({ name }) => name === code);
  if (kind === undefined) return {};
  const { category, level, summary, why, fix } = kind;
  return {
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${fix} (${lintPage}#${code})` },
    defaultConfiguration: { level },
    properties: { category },
  };
}
