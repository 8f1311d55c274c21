import type { Level, Location, Problem } from "../shared/problem.ts";
import type { LintContext } from "./context.ts";

/** What a finding is about, in the order in which they are documented. */
export const categories = {
  loading: "the rules cannot be read",
  correctness: "a rule does not mean what it says",
  reachability: "a rule or a profile never takes part",
  ordering: "what goes before what is not as it looks",
  safety: "a rule does harm beyond its own purpose",
  style: "a rule is harder to read than it must be",
} as const;
export type Category = keyof typeof categories;

/** One thing found, before it is known as what. */
export interface Found {
  readonly message: string;
  readonly where?: Location;
  /** What to do about this one; the kind's own `fix` where there is nothing more to say. */
  readonly hint?: string;
  /** Where it matters more or less than the kind usually does. */
  readonly level?: Level;
}

/** What is worth knowing, and nothing to complain about: also that something could not be found out. */
export interface Note {
  readonly note: string;
}

/** One thing that the linter looks for. Its name never changes: settings of CI systems refer to it. */
export interface FindingKind {
  readonly name: string;
  readonly category: Category;
  readonly level: Level;
  /** What is found, in one line. */
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  /** Kinds that say less of the same place: left out where this one is found. */
  readonly insteadOf?: readonly string[];
  /** Kinds that say the cause of this one: it is left out for rules in which one of them is found. */
  readonly unlessIn?: readonly string[];
  /** What is found beyond the faults of this name for which the loader refuses the rules. */
  find?(context: LintContext): readonly (Found | Note)[] | Promise<readonly (Found | Note)[]>;
}

/** A problem of a rule set that knows why it is one, and where to read on. */
export interface Finding extends Problem {
  readonly category: Category;
  readonly why: string;
  /** Page and anchor of the kind: `docs/rule-lint.md#unknown-fact`. */
  readonly docs: string;
}

/** The page on which every kind has its anchor. */
export const lintPage = "docs/rule-lint.md";

/** A finding of a kind. */
export function findingOf(kind: FindingKind, found: Found): Finding {
  const { message, where, hint, level } = found;
  return {
    code: kind.name,
    level: level ?? kind.level,
    message,
    ...(where === undefined ? {} : { where }),
    hint: hint ?? kind.fix,
    category: kind.category,
    why: kind.why,
    docs: `${lintPage}#${kind.name}`,
  };
}
