import type { ProfileVerdict, Resolution } from "../generated/resolution.ts";

/** One step of the funnel: what came in, what this filter took out first, what is left. */
export interface FunnelStep {
  readonly rule: string;
  readonly state: string;
  readonly entered: number;
  readonly fell: readonly ProfileVerdict[];
  readonly left: number;
}

/** From found to ranked. A profile falls at its first failing filter; one that errs is counted apart. */
export interface Funnel {
  readonly filesRead: number;
  readonly valid: number;
  readonly errored: readonly ProfileVerdict[];
  readonly steps: readonly FunnelStep[];
  readonly ranked: number;
}

/** The funnel of a resolution, computed from its verdicts. */
export function funnelOf(resolution: Resolution): Funnel {
  const errored = resolution.profiles.filter((profile) => profile.outcome === "errored");
  let left = resolution.profiles.length - errored.length;
  const steps: FunnelStep[] = [];
  for (const rule of resolution.rules) {
    if (rule.kind !== "filter") continue;
    const fell = resolution.profiles.filter((profile) => firstFailure(profile) === rule.id);
    const entered = left;
    left -= fell.length;
    steps.push({ rule: rule.id, state: rule.state ?? "", entered, fell, left });
  }
  return {
    filesRead: resolution.inputs.profiles.files,
    valid: resolution.profiles.length,
    errored,
    steps,
    ranked: left,
  };
}

/** Id of the filter that a rejected profile fails first, by order; undefined when it fails none. */
export function firstFailure(profile: ProfileVerdict): string | undefined {
  if (profile.outcome !== "rejected") return undefined;
  return profile.filters.find((filter) => filter.outcome === "failed")?.rule;
}

/** Profiles that were turned away for one and the same reason. */
export interface ReasonGroup {
  readonly rule: string;
  readonly reason: string;
  readonly profiles: readonly ProfileVerdict[];
}

/** Rejected and errored profiles by the reason given first, the largest group first, then by text. */
export function reasonGroups(profiles: readonly ProfileVerdict[]): readonly ReasonGroup[] {
  const groups = new Map<string, { rule: string; reason: string; profiles: ProfileVerdict[] }>();
  for (const profile of profiles) {
    if (profile.outcome === "accepted") continue;
    const reason = profile.reasons[0] ?? profile.state;
    const group = groups.get(reason) ?? {
      rule: firstFailure(profile) ?? "errored",
      reason,
      profiles: [],
    };
    group.profiles.push(profile);
    groups.set(reason, group);
  }
  return [...groups.values()].sort(
    (a, b) => b.profiles.length - a.profiles.length || (a.reason < b.reason ? -1 : 1),
  );
}
