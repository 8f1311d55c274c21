import { readFactPath } from "../../facts/fact-paths.ts";
import type { ConditionRank } from "../../generated/rules.ts";
import { pathsOf } from "../../rules/conditions.ts";
import { placeOf } from "../../rules/merge-layers.ts";
import { withCauses } from "../../situations/causes.ts";
import type { LintContext, LintedRule } from "../context.ts";
import type { FindingKind, Found } from "../finding.ts";
import { rankRules } from "../rank-rules.ts";
import { truthOf } from "../truth.ts";

/** Rank rules by a value, or with a condition, that is the same for all profiles. */
export const rankNoEffect: FindingKind = {
  name: "rank-no-effect",
  category: "ordering",
  level: "warning",
  summary: "a rank rule goes by a fact that is the same for all profiles",
  why: "The request, the GPUs and the engine are the same for every profile of a decision, so the rule never decides anything.",
  fix: "rank by a fact of the profile",
  unlessIn: ["constant-comparison", "contradictory-conditions", "impossible-value"],
  async find(context) {
    const found: Found[] = rankRules(context)
      .filter(({ rule }) => rule.by.fact !== "profile")
      .map(({ entry, path }) => ({
        message: `\`${path}\` is the same for all profiles of a request`,
        where: placeOf(entry, "/by/path"),
      }));
    for (const entry of context.inUse) {
      if (!("first" in entry.rule)) continue;
      const message = await sameForAll(entry.rule, context);
      if (message !== undefined) found.push({ message, where: placeOf(entry, "/first") });
    }
    return found;
  },
};

/** Why a condition tells no two profiles apart; undefined where it does, or may do so. */
async function sameForAll(
  rule: ConditionRank,
  { store, inUse }: Pick<LintContext, "store" | "inUse">,
): Promise<string | undefined> {
  const paths = pathsOf(rule);
  if (!paths.some((path) => path.startsWith("profile."))) {
    return "the condition is the same for all profiles of a request";
  }
  if (store.profiles.length < 2 || !paths.every((path) => isOfFile(path, inUse))) return undefined;
  const truth = truthOf(rule.first);
  const answers = new Set<string>();
  for (const profile of store.profiles) {
    const values = paths.map((path) => [path, readFactPath({ profile }, path.split("."))] as const);
    answers.add(await truth(new Map(values)));
    if (answers.size > 1) return undefined;
  }
  const [answer] = answers;
  if (answer === "error") return undefined;
  return `the condition holds for ${answer === "true" ? "every profile" : "no profile"} of the store`;
}

/** Whether a fact is what the profile's file says, wherever and whatever for. */
function isOfFile(path: string, rules: readonly LintedRule[]): boolean {
  if (!path.startsWith("profile.") || withCauses([path]).length > 1) return false;
  return !rules.some(({ rule }) => rule.kind === "derive" && Object.hasOwn(rule.set, path));
}
