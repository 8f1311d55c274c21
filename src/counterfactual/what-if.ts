import { readFactPath } from "../facts/fact-paths.ts";
import type { GpuFacts } from "../generated/facts.ts";
import type { Resolution } from "../generated/resolution.ts";
import type { ChangedProfile, Standing } from "../generated/what-if.ts";
import type { ResolveInput } from "../resolve.ts";
import { compareText } from "../shared/order.ts";
import { gpuFactsWith, isTold } from "./machine.ts";
import type { Situation } from "./situation.ts";
import type { Supposition } from "./what-if-words.ts";

/**
 * What a decision is made from with facts supposed, in a situation whose settings are changed
 * already. Model and number of the GPUs are another machine: all that follows from them follows, and
 * AIM_GPU_MODEL and AIM_GPU_COUNT say nothing of it unless they are supposed too. Every other fact
 * is set alone.
 */
export function supposing(
  situation: Situation,
  suppositions: readonly Supposition[],
): ResolveInput {
  const { input } = situation;
  const facts = suppositions.filter((supposition) => supposition.kind === "fact");
  const machine = facts.filter(({ path }) => isMachine(path));
  let gpu = machine.length === 0 ? input.gpu : otherGpus(situation, suppositions);
  let { engine, model } = input;
  for (const { path, value } of facts.filter((fact) => !machine.includes(fact))) {
    const [first, ...rest] = path.split(".");
    if (first === "gpu") gpu = withMember(gpu, rest, value);
    else if (first === "model") model = withMember(model ?? {}, rest, value);
    else engine = withMember(engine, rest, value);
  }
  return { ...input, gpu, engine, model };
}

function isMachine(path: string): boolean {
  return path === "gpu.model" || path === "gpu.count";
}

function otherGpus(situation: Situation, suppositions: readonly Supposition[]): GpuFacts {
  const { request } = situation.input;
  const supposed = (path: string) =>
    suppositions.find((one) => one.kind === "fact" && one.path === path) as
      | { readonly value: unknown }
      | undefined;
  const isSet = (key: string) =>
    suppositions.some((one) => one.kind === "setting" && one.variable.key === key);
  const model = (supposed("gpu.model")?.value ?? null) as string | null;
  const count = (supposed("gpu.count")?.value ?? null) as number | null;
  if (isTold(situation)) {
    const told = { model: model ?? request.gpu_model, count: count ?? request.gpu_count };
    return gpuFactsWith(situation, told, { model: null, count: null });
  }
  const told = {
    model: model === null || isSet("gpuModel") ? request.gpu_model : null,
    count: count === null || isSet("gpuCount") ? request.gpu_count : null,
  };
  return gpuFactsWith(situation, told, { model, count });
}

function withMember<T>(object: T, path: readonly string[], value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  const member = readFactPath(object, [key]);
  return { ...object, [key]: withMember(member, rest, value) };
}

/**
 * The profiles that stand elsewhere in another decision: those that are ranked in either first, by
 * their best rank, then the others by id.
 */
export function changedProfiles(before: Resolution, after: Resolution): readonly ChangedProfile[] {
  const [first, second] = [standings(before), standings(after)];
  const ids = [...new Set([...first.keys(), ...second.keys()])];
  return ids
    .map((id) => ({ id, before: first.get(id) ?? null, after: second.get(id) ?? null }))
    .filter((one) => one.before?.state !== one.after?.state || one.before?.rank !== one.after?.rank)
    .sort((a, b) => bestRank(a) - bestRank(b) || compareText(a.id, b.id));
}

function standings({ profiles }: Resolution): ReadonlyMap<string, Standing> {
  return new Map(profiles.map(({ id, state, rank }) => [id, { state, rank }]));
}

function bestRank({ before, after }: ChangedProfile): number {
  const unranked = Number.MAX_SAFE_INTEGER;
  return Math.min(before?.rank ?? unranked, after?.rank ?? unranked);
}
