import type { Resolution } from "../generated/resolution.ts";
import { standingOf } from "../selection/standing.ts";

/** Why a profile is rejected: each failing or erring rule with its reason; nothing when it is not. */
export function rejectedBecause(resolution: Resolution, id: string): readonly string[] {
  const { filters = [], keys = [] } = resolution.profiles.find((one) => one.id === id) ?? {};
  const unjudged = (rule: string, error: string | undefined) =>
    `${rule}: ${id} cannot be judged: ${error ?? ""}`;
  return [
    ...filters.flatMap(({ rule, outcome, reason, error }) => {
      if (outcome === "failed") return [`${rule}: ${id} ${reason ?? ""}`];
      return outcome === "errored" ? [unjudged(rule, error)] : [];
    }),
    ...keys.flatMap(({ rule, error }) => (error === undefined ? [] : [unjudged(rule, error)])),
  ];
}

/** What puts one profile behind another; nothing when it is not ranked behind it. */
export function ranksBefore(
  resolution: Resolution,
  id: string,
  better: string | null,
): readonly string[] {
  const standing = standingOf(resolution, id, better);
  if (standing?.kind !== "behind") return [];
  if (standing.rule === "profile-id")
    return ["they are equal in every rank key; the smaller id goes first"];
  if (standing.first) return [`${standing.rule}: holds for ${standing.better}, not for ${id}`];
  return [
    `${standing.rule}: ${inWords(standing.betterValue)} goes before ${inWords(standing.value)}`,
  ];
}

/** What decided between the first two, when there are two. */
export function decidedBecause({ selection }: Resolution): readonly string[] {
  const { decided_by: key, profile, runner_up } = selection;
  if (key === null) return profile === null ? ["nothing fits"] : ["it is the only one left"];
  if (key.first) return [`${key.rule}: holds for ${profile}, not for ${runner_up}`];
  const values = `${inWords(key.winner)} goes before ${inWords(key.runner_up)}`;
  return [`${profile} goes before ${runner_up}: ${values}`];
}

/** Every piece of advice that is given. */
export function adviceBecause({ advice, selection }: Resolution): readonly string[] {
  if (selection.profile === null) return ["nothing fits, so there is nothing to advise on"];
  return advice.map(({ rule, level, message }) => `${rule}: ${level}: ${message}`);
}

function inWords(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
