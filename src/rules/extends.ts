import { parseDocument } from "../shared/document.ts";
import { valueAt } from "../shared/json-pointer.ts";
import { formatLocation, type Location, type Problem } from "../shared/problem.ts";
import type { BaseRules, RuleFile, RuleSources } from "./rule-sources.ts";

/** A place that rules can be read from: a folder, one in a revision of git, a single file. */
export interface RulePlace {
  readonly name: string;
  /** As it is shown. */
  readonly path: string;
  /** The same for the same place, however it was named. */
  readonly key: string;
  /** The files right in it that have one of the endings. */
  read(endings: readonly string[]): {
    readonly files: readonly RuleFile[];
    readonly problems: readonly Problem[];
    readonly digest: string;
  };
  /** The set that a set here means by a name or a path. */
  find(wanted: string): RulePlace | Problem;
}

/**
 * The files of a set, of every set that it extends, and of an overlay. A base that is not there, and
 * sets that extend each other, are among the problems.
 */
export function readRuleSources(set: RulePlace, overlay: RulePlace | null): RuleSources {
  const own = set.read([".json"]);
  const over = overlay?.read([".json"]);
  const problems = [...own.problems, ...(over?.problems ?? [])];
  const digests = [own.digest, ...(over === undefined ? [] : [over.digest])];
  const bases: BaseRules[] = [];
  const chain = [set];
  let declared = declaredIn(own.files, problems);
  while (declared !== undefined) {
    const base = baseOf(chain, declared, problems);
    if (base === undefined) break;
    const { files, problems: unread, digest } = base.read([".json"]);
    chain.push(base);
    bases.unshift({ name: base.name, path: base.path, files });
    digests.unshift(digest);
    problems.push(...unread);
    declared = declaredIn(files, problems);
  }
  problems.push(...(over?.files ?? []).flatMap(notForOverlays));
  return {
    name: set.name,
    path: set.path,
    overlay: overlay?.path ?? null,
    digest: digests.join("+"),
    bases,
    files: own.files,
    overlayFiles: over?.files ?? [],
    problems,
  };
}

interface Declared {
  readonly wanted: string;
  readonly where: Location;
}

/** What the files of a set say that it extends; a second one that says it is a problem. */
function declaredIn(files: readonly RuleFile[], problems: Problem[]): Declared | undefined {
  const [first, ...others] = files.flatMap(declarationOf);
  for (const { where } of others) {
    const hint = `take it out here, or at ${formatLocation(first?.where ?? where)}`;
    problems.push(problem("this set says twice what it extends", where, hint));
  }
  return first;
}

function declarationOf({ path, text }: RuleFile): readonly Declared[] {
  if (!text.includes('"extends"')) return [];
  const { document } = parseDocument(text, path, "json");
  const wanted = valueAt(document?.value, "/extends");
  if (document === undefined || typeof wanted !== "string" || wanted === "") return [];
  return [{ wanted, where: document.locate("/extends") }];
}

function baseOf(
  chain: readonly RulePlace[],
  { wanted, where }: Declared,
  problems: Problem[],
): RulePlace | undefined {
  const found = chain.at(-1)?.find(wanted);
  if (found === undefined) return undefined;
  if (!("key" in found)) {
    const hint =
      found.hint ?? "a set is named by its folder beside this one, or by a path with a slash";
    problems.push(problem(`there is no rule set \`${wanted}\` to extend`, where, hint));
    return undefined;
  }
  const at = chain.findIndex(({ key }) => key === found.key);
  if (at === -1) return found;
  const circle = [...chain.slice(at), found].map(({ name }) => `\`${name}\``);
  const message =
    circle.length === 2
      ? `${circle[0]} extends itself`
      : `the sets extend each other: ${circle.join(" extends ")}`;
  problems.push(
    problem(message, where, "one of them must stand by itself: take `extends` out of it"),
  );
  return undefined;
}

function notForOverlays(file: RuleFile): readonly Problem[] {
  return declarationOf(file).map(({ where }) =>
    problem(
      "an overlay extends no set: it is laid over the one that is used",
      where,
      "take it out; to make a set of it, put it into a folder of its own and name that with `--rules`",
    ),
  );
}

function problem(message: string, where: Location, hint: string): Problem {
  return { code: "extends", level: "error", message, where, hint };
}
