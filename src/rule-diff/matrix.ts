import type { EngineFacts, GpuFacts, RequestFacts } from "../generated/facts.ts";
import type { Metric, Precision } from "../generated/profile.ts";
import type { KnownModels } from "../models/model-facts.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import { gpusOf, requestOf } from "../situations/choices.ts";
import { uniformGpus } from "../situations/gpus.ts";
import type { DecisionPoint } from "./decision-point.ts";

/** A model that requests can name, and the profiles that such a request can choose from. */
export interface MatrixModel {
  readonly model: string;
  readonly catalog: ProfileCatalog;
}

/** The values that each part of a request and a machine takes. */
export interface Dimensions {
  readonly models: readonly MatrixModel[];
  /** What is known of the models that profiles load. */
  readonly known: KnownModels;
  /** Whether the model is named by AIM_ID or by AIM_MODEL_ID. */
  readonly namedBy: readonly ("AIM_ID" | "AIM_MODEL_ID")[];
  /** Null for a machine without a GPU, which has no count. */
  readonly gpuModels: readonly (string | null)[];
  readonly gpuCounts: readonly number[];
  readonly precisions: readonly (Precision | "auto")[];
  readonly metrics: readonly Metric[];
  readonly engines: readonly string[];
  readonly fallbacks: readonly boolean[];
  /** Whether unoptimized profiles are allowed, where a rule that differs looks at it. */
  readonly unoptimized: readonly boolean[];
  /** Both values where a rule that differs looks at it, else only true. */
  readonly idle: readonly boolean[];
  /** As `idle`. */
  readonly homogeneous: readonly boolean[];
}

/** Every combination of the dimensions, the first values of each first. */
export function matrixPoints(dimensions: Dimensions): readonly DecisionPoint[] {
  const { models, known, engines } = dimensions;
  const machines = machinesOf(dimensions);
  const points: DecisionPoint[] = [];
  for (const { model, catalog } of models) {
    for (const id of engines) {
      const engine: EngineFacts = { id, version: null };
      for (const request of requestsOf(dimensions, model, id)) {
        for (const gpu of machines) {
          points.push({ request, gpu, engine, models: known, catalog, requestedProfile: null });
        }
      }
    }
  }
  return points;
}

function requestsOf(
  { namedBy, precisions, metrics, fallbacks, unoptimized }: Dimensions,
  model: string,
  engine: string,
): readonly RequestFacts[] {
  const permissions = fallbacks.flatMap((fallback) =>
    unoptimized.map((allowed) => ({ fallback, unoptimized: allowed })),
  );
  return namedBy.flatMap((name) => {
    const isAim = name === "AIM_ID";
    const container = { aim_id: isAim ? model : null, model_id: isAim ? null : model, model };
    return precisions.flatMap((precision) =>
      metrics.flatMap((metric) =>
        permissions.map((permission) =>
          requestOf({ container, precision, metric, engine, ...permission, profileId: null }),
        ),
      ),
    );
  });
}

/** Whole GPUs of one model, found by probing. */
const probed = {
  told: "nothing",
  seen: "all",
  memoryKnown: true,
  free: { share: 1 },
  partitioning: null,
  source: "sysfs",
} as const;

function machinesOf({ gpuModels, gpuCounts, idle, homogeneous }: Dimensions): readonly GpuFacts[] {
  return gpuModels.flatMap((model) => {
    if (model === null) return [uniformGpus(null, 0)];
    const device = uniformGpus(model, 1);
    return gpuCounts.flatMap((count) =>
      idle.flatMap((isIdle) =>
        // One GPU cannot be of two models.
        homogeneous
          .filter((isHomogeneous) => isHomogeneous || count > 1)
          .map((isHomogeneous) => {
            const use = isIdle ? "idle" : "busy";
            return gpusOf({ ...probed, device, count, use, homogeneous: isHomogeneous });
          }),
      ),
    );
  });
}
