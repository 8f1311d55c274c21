import type { Facts, GpuFacts, ProfileFacts, RequestFacts } from "../generated/facts.ts";
import type { ProfileVerdict } from "../generated/resolution.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { verdictOf } from "../selection/verdict.ts";
import type { Problem } from "../shared/problem.ts";
import { uniformGpus } from "../situations/gpus.ts";
import { Verdicts } from "../situations/verdicts.ts";

/**
 * Warns of profiles that no rule lets through, even for the request and on the machine that they are
 * made for: its engine, model, precision and metric, and its GPUs, exactly as many or all eight.
 * Those for manual selection are reached by their id, and those for CPUs by no rules for GPUs. A profile that cannot be judged is not reached.
 */
export async function unreachableProfiles(
  profiles: readonly ProfileFacts[],
  rules: RuleSet,
): Promise<readonly Problem[]> {
  const judge = new Verdicts().judgeOf(rules);
  const gpusOf = machines();
  const problems: Problem[] = [];
  for (const profile of profiles) {
    // Those for CPUs are for another program.
    const { accelerator_type: type, manual_selection_only: isManual } = profile.metadata;
    if (isManual === true || type === "cpu") continue;
    let first: Pick<ProfileVerdict, "outcome" | "reasons"> | undefined;
    let isReached = false;
    for (const facts of idealFacts(profile, gpusOf)) {
      const verdict = verdictOf(await judge.judge(facts));
      first ??= verdict;
      isReached = verdict.outcome === "accepted";
      if (isReached) break;
    }
    if (!isReached && first !== undefined) problems.push(unreachable(profile, first, rules));
  }
  return problems;
}

/** Machines by GPU model and number, each described once. */
function machines(): (gpu: string | null, count: number) => GpuFacts {
  const made = new Map<string, GpuFacts>();
  return (gpu, count) => {
    const key = `${gpu} ${count}`;
    const facts = made.get(key) ?? uniformGpus(gpu, count);
    made.set(key, facts);
    return facts;
  };
}

/** The requests and machines that a profile fits best, the likeliest first. */
function idealFacts(profile: ProfileFacts, gpusOf: ReturnType<typeof machines>): readonly Facts[] {
  const { engine, gpu, gpu_count, precision } = profile.metadata;
  const counts = [...new Set([gpu_count, 8])];
  const precisions = ["auto", precision] as const;
  return counts.flatMap((count) =>
    precisions.flatMap((wanted) =>
      models(profile).map((model) => ({
        request: { ...requestFor(profile, wanted), ...model },
        gpu: gpusOf(gpu, count),
        engine: { id: engine, version: null },
        profile,
      })),
    ),
  );
}

/** A container of the model, and a base container that the model is named to. */
function models({ aim_id, model_id }: ProfileFacts) {
  const loaded = model_id ?? aim_id ?? "org/model";
  const base = { aim_id: null, model_id: loaded, model: loaded };
  return aim_id === null ? [base] : [{ aim_id, model_id: null, model: aim_id }, base];
}

function requestFor(
  { metadata }: ProfileFacts,
  precision: RequestFacts["precision"],
): Omit<RequestFacts, "aim_id" | "model_id" | "model"> {
  return {
    precision,
    gpu_count: null,
    gpu_model: null,
    engine: metadata.engine,
    metric: metadata.metric,
    profile_id: null,
    allow_general_profile_fallback: true,
    allow_unoptimized: true,
  };
}

function unreachable(
  { path }: ProfileFacts,
  { outcome, reasons }: Pick<ProfileVerdict, "outcome" | "reasons">,
  rules: RuleSet,
): Problem {
  const why = outcome === "errored" ? "cannot be judged" : "is rejected";
  return {
    code: "unreachable-profile",
    level: "warning",
    message: `the rules in \`${rules.path}\` never choose this profile: even where all is as it wants, it ${why}: ${reasons[0] ?? "by no filter"}`,
    where: { path },
    hint: "change the profile or the rule, or set `manual_selection_only: true`",
  };
}
