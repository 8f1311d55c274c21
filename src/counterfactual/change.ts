import { type Variable, variables } from "../config/variables.ts";
import type { EngineFacts, RequestFacts } from "../generated/facts.ts";
import type {
  Change,
  HardwareChange,
  RuleChange,
  SettingChange,
  Value,
} from "../generated/why-not.ts";
import type { ResolveInput } from "../resolve.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { gpuFactsWith, isTold } from "./machine.ts";
import type { Situation } from "./situation.ts";

/** A setting of the request, by the name of its fact. */
export type SettingKey = SettingChange["name"];

/** The variable that sets a fact of the request. */
export function variableOf(key: SettingKey): string {
  const setting = key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const variable = variables.find((candidate: Variable) => candidate.key === setting);
  if (variable === undefined) throw new Error(`no variable sets request.${key}`);
  return variable.variable;
}

/** Makes what a decision is made from with changes made to it, and nothing else different. */
export type Changed = (changes: readonly Change[]) => ResolveInput;

/** Makes changes to one situation; what costs time is kept for the next change that needs it. */
export function changesOf(situation: Situation): Changed {
  const gpuFacts = new Map<string, ResolveInput["gpu"]>();
  const gpuOf = (request: RequestFacts, hardware: readonly HardwareChange[]) => {
    const other = { model: null, count: null, ...hardwareMembers(hardware) };
    const told = { model: request.gpu_model, count: request.gpu_count };
    const key = JSON.stringify([told, other]);
    const known = gpuFacts.get(key) ?? gpuFactsWith(situation, told, other);
    gpuFacts.set(key, known);
    return known;
  };
  return (changes) => {
    const { input } = situation;
    if (changes.length === 0) return input;
    const settings = changes.filter((change) => change.kind === "setting");
    const hardware = changes.filter((change) => change.kind === "hardware");
    const removed = changes.filter((change) => change.kind === "rule");
    const told = isTold(situation) ? hardware : [];
    const request = requestWith(input.request, settings, told);
    const seesOther =
      hardware.length > 0 ||
      settings.some(({ name }) => name === "gpu_count" || name === "gpu_model");
    const { model } = request;
    return {
      ...input,
      request,
      requestOrigins: originsWith(input, request),
      gpu: seesOther ? gpuOf(request, told.length > 0 ? [] : hardware) : input.gpu,
      engine: engineOf(situation, request),
      catalog:
        (model !== input.request.model && situation.catalogs?.get(model ?? "")) || input.catalog,
      requestedProfile: requestedProfile(input, request),
      rules: removed.length === 0 ? input.rules : withoutRules(input.rules, removed),
    };
  };
}

function hardwareMembers(hardware: readonly HardwareChange[]) {
  return Object.fromEntries(hardware.map(({ name, value }) => [name, value])) as {
    readonly model?: string;
    readonly count?: number;
  };
}

/** Where the settings stand for the GPUs, other GPUs are other settings; a setting goes before them. */
function requestWith(
  request: RequestFacts,
  settings: readonly SettingChange[],
  told: readonly HardwareChange[],
): RequestFacts {
  const hardware = told.map(({ name, value }) => [`gpu_${name}`, value]);
  const asked = settings.map(({ name, value }): [string, Value] => [name, value]);
  const members = Object.fromEntries([...hardware, ...asked]) as Partial<RequestFacts>;
  const changed = { ...request, ...members };
  return { ...changed, model: changed.aim_id ?? changed.model_id };
}

function originsWith(input: ResolveInput, request: RequestFacts): ResolveInput["requestOrigins"] {
  const entries = Object.entries(input.requestOrigins).map(([key, origin]) => {
    const value = request[key as keyof RequestFacts];
    return [key, value === origin.value ? origin : { value, origin: "flag", from: "what if" }];
  });
  return Object.fromEntries(entries) as ResolveInput["requestOrigins"];
}

/** A profile that is asked for otherwise than it was is asked for by its id. */
function requestedProfile(input: ResolveInput, { profile_id: id }: RequestFacts): string | null {
  return id === input.request.profile_id ? input.requestedProfile : id;
}

function engineOf({ input, engines }: Situation, { engine: id }: RequestFacts): EngineFacts {
  return id === input.engine.id ? input.engine : (engines?.get(id) ?? { id, version: null });
}

function withoutRules(rules: RuleSet, removed: readonly RuleChange[]): RuleSet {
  const ids = new Set(removed.map(({ rule }) => rule));
  const others = <R extends { readonly id: string }>(kind: readonly R[]) =>
    kind.filter(({ id }) => !ids.has(id));
  return {
    ...rules,
    derive: others(rules.derive),
    filters: others(rules.filters),
    ranks: others(rules.ranks),
    advise: others(rules.advise),
  };
}
