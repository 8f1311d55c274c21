import type { ProfileVerdict, Resolution } from "../generated/resolution.ts";
import { fitted } from "../models/model-fit.ts";
import type { Profile } from "../profiles/profile.ts";
import { type ResolveInput, resolve } from "../resolve.ts";
import { compareText } from "../shared/order.ts";
import { uniformGpus } from "../situations/gpus.ts";

/** So many whole GPUs of a model. */
export interface RoomierMachine {
  readonly model: string;
  readonly count: number;
}

/** How many are named, the GPU model of this machine first. */
const mostNamed = 4;

/**
 * The machines on which something would fit, where memory alone keeps a profile out here: the least
 * number of GPUs of each model, each tried by deciding on it. None where something else is in the way.
 */
export async function roomierMachines(
  input: ResolveInput,
  { profiles }: Pick<Resolution, "profiles">,
): Promise<readonly RoomierMachine[]> {
  if (!profiles.some((verdict) => failsBy(verdict, ["memory_mismatch"]))) return [];
  const possible = new Set(
    profiles
      .filter((verdict) => failsBy(verdict, ["memory_mismatch", "gpu_mismatch", "shape_mismatch"]))
      .map(({ path }) => path),
  );
  const least = new Map<string, number>();
  for (const profile of input.catalog.profiles) {
    const { gpu, gpu_count: count, accelerator_type: type } = profile.facts.metadata;
    const isMore = count >= (least.get(gpu) ?? Number.POSITIVE_INFINITY);
    if (type === "cpu" || isMore || !possible.has(profile.facts.path)) continue;
    if (hasRoom(profile, { model: gpu, count }, input)) least.set(gpu, count);
  }
  const own = input.gpu.model;
  const machines = [...least].map(([model, count]) => ({ model, count }));
  machines.sort(
    (a, b) =>
      Number(b.model === own) - Number(a.model === own) ||
      a.count - b.count ||
      compareText(a.model, b.model),
  );
  const found: RoomierMachine[] = [];
  for (const machine of machines.slice(0, mostNamed)) {
    const { selection } = await resolve(on(machine, input));
    const chosen = input.catalog.profiles.find(({ facts }) => facts.id === selection.profile);
    if (chosen !== undefined && hasRoom(chosen, machine, input)) found.push(machine);
  }
  return found;
}

function failsBy({ outcome, filters }: ProfileVerdict, states: readonly string[]): boolean {
  const failed = filters.filter((filter) => filter.outcome === "failed");
  return outcome === "rejected" && failed.every(({ state }) => states.includes(state ?? ""));
}

/** Whether the weights leave something of what the engine takes, as far as that is known. */
function hasRoom({ facts }: Profile, machine: RoomierMachine, input: ResolveInput): boolean {
  const { profile } = fitted(facts, on(machine, input));
  const { weights_fit, heads_divide, kv_space_mb } = profile;
  return weights_fit !== false && heads_divide !== false && kv_space_mb !== 0;
}

/** The same question on another machine; what is told of GPUs is told of that one. */
function on({ model, count }: RoomierMachine, input: ResolveInput): ResolveInput {
  const { request } = input;
  return {
    ...input,
    gpu: uniformGpus(model, count),
    request: {
      ...request,
      gpu_model: request.gpu_model === null ? null : model,
      gpu_count: request.gpu_count === null ? null : count,
    },
  };
}
