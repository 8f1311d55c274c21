import type { RequestFacts } from "../generated/facts.ts";
import type { Setting } from "./setting.ts";
import type { Settings } from "./settings.ts";

/** Each value of the request with its origin, as the Resolution records it. */
export type RequestOrigins = { readonly [K in keyof RequestFacts]: Setting<RequestFacts[K]> };

/** What rules see of the settings, each value with its origin. */
export function requestOrigins(settings: Settings): RequestOrigins {
  const { aimId, gpuCount } = settings;
  const model = settings.modelId;
  const modelId = { ...model, value: model.value === null ? null : model.value.text };
  return {
    aim_id: aimId,
    model_id: modelId,
    model: aimId.value === null ? modelId : aimId,
    precision: settings.precision,
    gpu_count: { ...gpuCount, value: gpuCount.value === "auto" ? null : gpuCount.value },
    gpu_model: settings.gpuModel,
    engine: settings.engine,
    metric: settings.metric,
    profile_id: settings.profileId,
    allow_general_profile_fallback: settings.allowGeneralProfileFallback,
    allow_unoptimized: settings.allowUnoptimized,
  };
}

/** What rules see of the settings. */
export function requestFacts(settings: Settings): RequestFacts {
  const origins = requestOrigins(settings);
  return {
    aim_id: origins.aim_id.value,
    model_id: origins.model_id.value,
    model: origins.model.value,
    precision: origins.precision.value,
    gpu_count: origins.gpu_count.value,
    gpu_model: origins.gpu_model.value,
    engine: origins.engine.value,
    metric: origins.metric.value,
    profile_id: origins.profile_id.value,
    allow_general_profile_fallback: origins.allow_general_profile_fallback.value,
    allow_unoptimized: origins.allow_unoptimized.value,
  };
}
