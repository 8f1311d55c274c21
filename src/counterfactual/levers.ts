import { metrics, precisions } from "../config/variables.ts";
import { canonicalGpuModels } from "../facts/device-ids.ts";
import type { Change, Value } from "../generated/why-not.ts";
import type { Profile } from "../profiles/profile.ts";
import type { ResolveInput } from "../resolve.ts";
import { type SettingKey, variableOf } from "./change.ts";
import { type Comparison, comparisonsOf, factsOfRules } from "./comparisons.ts";
import { detectedModel, isTold, machineCount } from "./machine.ts";
import type { Situation } from "./situation.ts";

/** One thing that can be changed: its name, the facts that follow from it, the changes to try. */
export interface Lever {
  readonly kind: "setting" | "hardware";
  readonly name: string;
  /** Dotted fact paths, or their beginnings ending in a dot. */
  readonly moves: readonly string[];
  /** In the order of preference: the profile's own value first. */
  readonly changes: readonly Change[];
}

/**
 * What can be changed to make a profile win, and to what: values that occur in the catalogue's
 * profiles, and those that rules compare with. Nothing is tried that no rule looks at.
 * - setting: `precision`, `metric`, `engine`, `gpu_count` (up to the number of GPUs, or left to
 *   detection), `allow_general_profile_fallback`, `allow_unoptimized`; `profile_id` and `gpu_model` where they are set,
 *   to unset them; the model, where the profile is for another one;
 * - hardware: `model` and `count` of the GPUs.
 */
export function leversFor(situation: Situation, target: Profile): readonly Lever[] {
  const looked = factsOfRules(situation.input.rules);
  const levers = [
    ...hardwareLevers(situation, target),
    ...settingLevers(situation, target, looked.has("request.gpu_count")),
  ];
  return levers.filter(
    ({ name, moves, changes }) =>
      changes.length > 0 &&
      (alwaysMatters.has(name) || moves.some((path) => isAmong(path, looked))),
  );
}

/** These decide by themselves, without a rule: which profiles there are, and which one is asked for. */
const alwaysMatters: ReadonlySet<string> = new Set(["aim_id", "model_id", "profile_id"]);

/** Whether a fact, or one below a beginning that ends in a dot, is among the paths. */
export function isAmong(fact: string, paths: Iterable<string>): boolean {
  for (const path of paths) {
    if (path === fact || (fact.endsWith(".") && path.startsWith(fact))) return true;
  }
  return false;
}

function hardwareLevers(situation: Situation, target: Profile): readonly Lever[] {
  const { input } = situation;
  const own = target.facts.metadata;
  const isInstead = isTold(situation);
  const models = [
    own.gpu,
    ...metadataOf(input, "gpu"),
    ...constantsOf(input, ["gpu.model", ...(isInstead ? ["request.gpu_model"] : [])]),
  ].filter((model) => canonicalGpuModels.includes(String(model)));
  const counts = [own.gpu_count, ...numbersOf(input, isInstead)];
  const present = isInstead ? input.gpu.model : detectedModel(situation);
  return [
    hardware("model", present, models, isInstead),
    hardware("count", machineCount(situation), counts, isInstead),
  ];
}

function hardware(
  name: "model" | "count",
  before: Value,
  values: readonly Value[],
  isTold: boolean,
): Lever {
  const moves = ["gpu.", ...(isTold ? [`request.gpu_${name}`] : [])];
  const changes = otherValues(values, before).map(
    (value): Change => ({ kind: "hardware", name, value, before }),
  );
  return { kind: "hardware", name, moves, changes };
}

function settingLevers(
  situation: Situation,
  target: Profile,
  seesAskedCount: boolean,
): readonly Lever[] {
  const { input } = situation;
  const { request, gpu } = input;
  const own = target.facts.metadata;
  const modelKey = request.aim_id === null ? "model_id" : "aim_id";
  const models = [...(situation.catalogs?.keys() ?? [])];
  const isOverruled = request.gpu_model !== null && !isTold(situation);
  const constants = (key: SettingKey) => constantsOf(input, [`request.${key}`]);
  return [
    setting(modelKey, request[modelKey], models, ["request.model"]),
    setting("profile_id", request.profile_id, request.profile_id === null ? [] : [null]),
    setting("precision", request.precision, [
      own.precision,
      "auto",
      ...[...metadataOf(input, "precision"), ...constants("precision")].filter((value) =>
        precisions.some((precision) => precision === value),
      ),
    ]),
    setting("metric", request.metric, [
      own.metric,
      ...[...metadataOf(input, "metric"), ...constants("metric")].filter((value) =>
        metrics.some((metric) => metric === value),
      ),
    ]),
    setting(
      "engine",
      request.engine,
      [own.engine, ...metadataOf(input, "engine")],
      ["engine.", "profile.engine_version_fits"],
    ),
    setting(
      "gpu_count",
      request.gpu_count,
      // To ask for as many as there are changes nothing but the request.
      [own.gpu_count, null, ...numbersOf(input, true)].filter(
        (count) => count !== gpu.count || request.gpu_count !== null || seesAskedCount,
      ),
      ["gpu."],
    ),
    setting("gpu_model", request.gpu_model, isOverruled ? [null] : [], ["gpu."]),
    setting("allow_general_profile_fallback", request.allow_general_profile_fallback, [
      true,
      false,
    ]),
    setting("allow_unoptimized", request.allow_unoptimized, [true, false]),
  ];
}

function setting(
  name: SettingKey,
  before: Value,
  values: readonly Value[],
  moves: readonly string[] = [],
): Lever {
  const variable = variableOf(name);
  const changes = otherValues(values, before).map(
    (value): Change => ({ kind: "setting", name, variable, value, before }),
  );
  return { kind: "setting", name, moves: [`request.${name}`, ...moves], changes };
}

/** Each value once, in their order, without the one that is there. */
function otherValues(values: readonly Value[], before: Value): readonly Value[] {
  return [...new Set(values)].filter((value) => value !== before);
}

function metadataOf(
  { catalog }: ResolveInput,
  key: "gpu" | "precision" | "metric" | "engine" | "gpu_count",
): readonly (string | number)[] {
  const values = new Set(catalog.profiles.map(({ facts }) => facts.metadata[key]));
  return [...values].sort((a, b) => (a < b ? -1 : 1));
}

function constantsOf({ rules }: ResolveInput, facts: readonly string[]): readonly Value[] {
  return comparisonsOf(rules)
    .filter(({ fact }) => facts.includes(fact))
    .flatMap(({ constants }) => constants);
}

/**
 * Counts of GPUs worth trying: those of the profiles, those that rules name, and where a rule wants
 * more, fewer or another number than some count, also the next ones.
 */
function numbersOf(input: ResolveInput, withRequest: boolean): readonly number[] {
  const facts = countFacts.filter((fact) => withRequest || fact.startsWith("gpu."));
  const relevant = comparisonsOf(input.rules).filter(
    ({ fact, other }) => facts.includes(fact) || (other !== null && facts.includes(other)),
  );
  const named = relevant.flatMap(({ constants }) => constants);
  const numbers = [...metadataOf(input, "gpu_count"), ...named].filter(
    (value) => typeof value === "number",
  );
  const next = relevant.some(isStrict) ? numbers.flatMap((count) => [count - 1, count + 1]) : [];
  return [...new Set([...numbers, ...next])]
    .filter((count) => Number.isInteger(count) && count >= 1 && count <= mostGpus)
    .sort((a, b) => a - b);
}

const mostGpus = 1024;
const countFacts: readonly string[] = [
  "gpu.count",
  "gpu.visible_count",
  "gpu.container_count",
  "gpu.host_count",
  "request.gpu_count",
];

function isStrict({ operator }: Comparison): boolean {
  return ["lessThan", "greaterThan", "notEqual", "notIn"].includes(operator);
}
