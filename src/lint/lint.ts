import { allRules } from "../rules/rule-set.ts";
import { compareProblems, type Location } from "../shared/problem.ts";
import { type LintContext, type LintInput, lintContext } from "./context.ts";
import { type Finding, type FindingKind, type Found, findingOf } from "./finding.ts";
import { findingKinds } from "./registry.ts";

/** What a lint run found, and how much it looked at. */
export interface LintReport {
  /** By path, line and column. */
  readonly findings: readonly Finding[];
  /** Texts of the rule files, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly rules: number;
  readonly profiles: number;
  readonly notes: readonly string[];
}

/**
 * Everything that is wrong with a rule set, all at once, also where it does not load. Pure: the same
 * input gives the same findings. Kinds in `ignored` are not looked for.
 */
export async function lintRules(
  input: LintInput,
  ignored: readonly string[] = [],
): Promise<LintReport> {
  const context = lintContext(input);
  const found = new Map<FindingKind, Finding[]>();
  const notes = notesOn(context);
  for (const kind of findingKinds) {
    const findings: Finding[] = [];
    for (const one of [...refusedAs(kind.name, context), ...((await kind.find?.(context)) ?? [])]) {
      if ("note" in one) notes.push(one.note);
      else findings.push(findingOf(kind, one));
    }
    found.set(kind, findings);
  }
  const kept = withoutEchoes(found, context).filter(({ code }) => !ignored.includes(code));
  return {
    findings: unique(kept).sort(compareProblems),
    files: new Map(context.loaded.files.map(({ path, text }) => [path, text])),
    rules: context.ruleSet === undefined ? context.rules.length : allRules(context.ruleSet).length,
    profiles: context.store.profiles.length,
    notes,
  };
}

function refusedAs(name: string, { loaded }: LintContext): readonly Found[] {
  return loaded.faults.flatMap(({ problem }) => (problem.code === name ? [problem] : []));
}

function notesOn({ ruleSet, store }: LintContext): string[] {
  const skipped = "so whether rules and profiles ever take part was not looked at";
  if (ruleSet === undefined) return [`the set does not load, ${skipped}`];
  if (store.profiles.length === 0) return [`there is no profile in ${store.path}, ${skipped}`];
  return [];
}

/** Leaves out what another kind says better: of the same place, or as the cause in the same rule. */
function withoutEchoes(
  found: ReadonlyMap<FindingKind, readonly Finding[]>,
  context: LintContext,
): readonly Finding[] {
  const ruleKey = ruleKeys(context);
  const places = new Map<string, Set<string>>();
  const rules = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, key: string, kind: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(kind));
  for (const [kind, findings] of found) {
    for (const { where } of findings) {
      for (const lesser of kind.insteadOf ?? []) note(places, placeKey(where), lesser);
      note(rules, ruleKey(where), kind.name);
    }
  }
  return [...found].flatMap(([kind, findings]) =>
    findings.filter(({ where }) => {
      if (places.get(placeKey(where))?.has(kind.name)) return false;
      const others = rules.get(ruleKey(where));
      return where?.line === undefined || !(kind.unlessIn ?? []).some((name) => others?.has(name));
    }),
  );
}

function placeKey(where: Location | undefined): string {
  return JSON.stringify([where?.path, where?.line, where?.column]);
}

/** Says which rule of which file a place is in: the last one that begins at or before it. */
function ruleKeys({ loaded: { files } }: LintContext): (where: Location | undefined) => string {
  const starts = new Map(
    files.map(({ path, entries }) => [
      path,
      entries.map(({ document, pointer }) => document.locate(pointer)),
    ]),
  );
  return (where) => {
    const ofFile = starts.get(where?.path ?? "") ?? [];
    let [low, high] = [0, ofFile.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (isBehind(ofFile[middle], where)) high = middle;
      else low = middle + 1;
    }
    return `${where?.path} ${low}`;
  };
}

function isBehind(a: Location | undefined, b: Location | undefined): boolean {
  const [line, other] = [a?.line ?? 0, b?.line ?? 0];
  return line > other || (line === other && (a?.column ?? 0) > (b?.column ?? 0));
}

function unique(findings: readonly Finding[]): Finding[] {
  const byText = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...byText.values()];
}
