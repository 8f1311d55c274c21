import type { Problem } from "../shared/problem.ts";
import type { Settings } from "./settings.ts";

/** The error of a request that names no model, or two: for commands that need exactly one. */
export function requireModel(settings: Pick<Settings, "aimId" | "modelId">): Problem[] {
  const { aimId, modelId } = settings;
  if (aimId.value !== null && modelId.value !== null) {
    return [
      {
        code: "model-ambiguous",
        level: "error",
        message: `two models are named: \`${aimId.from}\` is \`${aimId.value}\` and \`${modelId.from}\` is \`${modelId.value.text}\``,
        hint: "keep `AIM_ID` in a model-specific container and `AIM_MODEL_ID` in a base container; an empty variable counts as not set",
      },
    ];
  }
  if (aimId.value !== null || modelId.value !== null) return [];
  return [
    {
      code: "model-required",
      level: "error",
      message: "no model is named: neither `AIM_ID` nor `AIM_MODEL_ID` is set",
      hint: "set `AIM_MODEL_ID=org/model`, or give `--model-id org/model`",
    },
  ];
}
