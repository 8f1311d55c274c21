import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

/**
 * Selection as AMD's runtime 2026.9 does it, written straight down from its behaviour and independent
 * of everything in src: it reads the files itself and knows no rule of ours.
 */

/** A profile as AMD's runtime holds it. */
export interface AmdProfile {
  readonly id: string;
  readonly aimId: string;
  readonly isGeneral: boolean;
  readonly priority: 1 | 2 | 3;
  readonly engine: string;
  readonly gpu: string;
  readonly count: number;
  readonly isCpu: boolean;
  readonly precision: string;
  readonly metric: string;
  readonly type: string;
  readonly variant: string | null;
}

export interface AmdRequest {
  readonly aimId: string;
  readonly engine: string;
  readonly metric: string;
  /** Null is any. */
  readonly precision: string | null;
  readonly gpu: string;
  readonly count: number;
  readonly allowGeneral: boolean;
  readonly allowUnoptimized: boolean;
}

/** What is chosen (any of several that AMD's order leaves open), a tie that it refuses, or nothing. */
export type AmdAnswer =
  | { readonly kind: "chosen"; readonly anyOf: ReadonlySet<string> }
  | { readonly kind: "tie"; readonly ids: ReadonlySet<string> }
  | { readonly kind: "none" };

const precisions = ["int4", "int8", "fp4", "fp8", "fp16", "bf16", "fp32"];
const types = ["optimized", "preview", "unoptimized", "general"];

/** The profiles that are read for an AIM_ID: custom/, its own folder, general/. */
export function amdProfiles(root: string, aimId: string): readonly AmdProfile[] {
  return [...below(root, "custom", 1), ...below(root, aimId, 2), ...below(root, "general", 3)];
}

/** Every AIM_ID that has a folder of its own. */
export function amdModels(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !["custom", "general"].includes(entry.name))
    .flatMap(({ name }) => readdirSync(path.join(root, name)).map((model) => `${name}/${model}`))
    .sort();
}

function below(root: string, folder: string, priority: 1 | 2 | 3): readonly AmdProfile[] {
  let names: string[] = [];
  try {
    names = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => profileIn(root, path.join(folder, name), priority));
}

function profileIn(root: string, file: string, priority: 1 | 2 | 3): AmdProfile {
  const { aim_id, metadata } = parse(readFileSync(path.join(root, file), "utf8"));
  const stem = path.basename(file, ".yaml");
  const isGeneral = `/${file}`.includes("/general/");
  const isCustom = `/${file}`.includes("/custom/");
  const own = isGeneral ? `general/${stem}` : isCustom ? `${aim_id}/${stem}` : stem;
  return {
    id: isCustom ? `custom/${own}` : own,
    aimId: isGeneral ? "" : aim_id,
    isGeneral,
    priority,
    engine: metadata.engine,
    gpu: metadata.accelerator_model ?? metadata.gpu,
    count: metadata.accelerator_count ?? metadata.gpu_count,
    isCpu: metadata.accelerator_type === "cpu",
    precision: metadata.precision,
    metric: metadata.metric,
    type: metadata.type,
    variant: metadata.variant ?? null,
  };
}

/** What AMD's runtime 2026.9 selects of these profiles, on a machine with GPUs. */
export function asAim2026(profiles: readonly AmdProfile[], asked: AmdRequest): AmdAnswer {
  const compatible = profiles.filter(
    (profile) =>
      profile.engine === asked.engine &&
      profile.metric === asked.metric &&
      (profile.isGeneral || profile.aimId === asked.aimId) &&
      profile.gpu === asked.gpu &&
      profile.count === asked.count &&
      (asked.precision === null || profile.precision === asked.precision),
  );
  const ranked = compatible.toSorted(compare);
  const pool = ranked.filter(
    ({ type }) => type !== "unoptimized" && (type !== "general" || asked.allowGeneral),
  );
  const [best] = pool;
  if (best === undefined) {
    const unoptimized = ranked.filter(({ type }) => type === "unoptimized");
    return asked.allowUnoptimized ? chosen(unoptimized) : { kind: "none" };
  }
  const alike = pool.filter(
    (other) =>
      other.engine === best.engine &&
      other.gpu === best.gpu &&
      other.precision === best.precision &&
      other.count === best.count &&
      other.metric === best.metric,
  );
  if (alike.length > 1 && alike.some(({ variant }) => variant !== null)) {
    return { kind: "tie", ids: new Set(alike.map(({ id }) => id)) };
  }
  return chosen(pool);
}

/** The first, and those that only the order of the file system puts behind it. */
function chosen(ranked: readonly AmdProfile[]): AmdAnswer {
  const [best] = ranked;
  if (best === undefined) return { kind: "none" };
  const equal = ranked.filter((other) => compare(best, other) === 0);
  return { kind: "chosen", anyOf: new Set(equal.map(({ id }) => id)) };
}

function compare(a: AmdProfile, b: AmdProfile): number {
  return (
    a.priority - b.priority ||
    precisions.indexOf(a.precision) - precisions.indexOf(b.precision) ||
    types.indexOf(a.type) - types.indexOf(b.type)
  );
}
