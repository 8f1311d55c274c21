import type { PlainValue, SourceDocument } from "../shared/document.ts";
import { canonicalName } from "../shared/engine-argument.ts";
import type { Problem } from "../shared/problem.ts";
import { engineArguments, isMapping, member, repeatedArguments } from "./engine-arguments.ts";
import { writtenKey } from "./metadata.ts";
import { isModelName } from "./model-folder.ts";
import { foldCase, type Place } from "./place.ts";

/**
 * What is wrong with a profile beyond its schema: ids that do not fit its place, arguments said
 * twice, parallelism that does not fit the GPUs. Looks at each part that has the right shape, so that
 * it adds to the problems of the schema instead of waiting for them to be mended.
 */
export function checkProfile(document: SourceDocument, place: Place): Problem[] {
  if (!isMapping(document.value)) return [];
  return [
    ...(place.origin === "general" ? namedModels(document) : missingModel(document, place)),
    ...otherModel(document, place),
    ...repeatedArguments(engineArguments(document)),
    ...parallelism(document),
  ];
}

/** Whether a profile says which model it is for. */
export function namesModel(document: SourceDocument): boolean {
  return modelKeys.some((key) => member(document.value, key) !== undefined);
}

const modelKeys = ["aim_id", "model_id"];

function namedModels(document: SourceDocument): Problem[] {
  const named = modelKeys.filter((key) => member(document.value, key) !== undefined);
  return named.map((key) => ({
    code: "general-names-model",
    level: "warning",
    message: `a profile in a \`general\` folder is for any model: its \`${key}\` is ignored`,
    where: document.locate(`/${key}`, "key"),
    hint: `leave \`${key}\` out, or move the file to \`custom/\` or to the model's folder`,
  }));
}

/** The schema asks for one id where the other is there, so this is about both. */
function missingModel(document: SourceDocument, place: Place): Problem[] {
  if (namesModel(document)) return [];
  const example = place.modelFolder ?? "org/model";
  return [
    {
      code: "model-not-named",
      level: "error",
      message:
        "it has neither `aim_id` nor `model_id`, which only profiles in a `general` folder may leave out",
      where: document.locate(""),
      hint: `add \`aim_id: ${example}\` and the \`model_id\` to load, or move the file to \`general/\``,
    },
  ];
}

/**
 * Warns of a profile in a model's folder that is for another model: a request is answered from the
 * folder of its model, whose rules reject this one. Where only letter case differs it is the same model.
 */
function otherModel(document: SourceDocument, place: Place): Problem[] {
  const { modelFolder } = place;
  const aimId = member(document.value, "aim_id");
  if (place.origin === "general" || modelFolder === null || typeof aimId !== "string") return [];
  if (aimId === modelFolder || !isModelName(aimId)) return [];
  const isSameModel = foldCase(aimId) === foldCase(modelFolder);
  return [
    {
      code: isSameModel ? "aim-id-case" : "aim-id-elsewhere",
      level: "warning",
      message: `\`aim_id\` is \`${aimId}\`, but the file is in the folder of \`${modelFolder}\``,
      where: document.locate("/aim_id"),
      hint: isSameModel
        ? `write \`aim_id: ${modelFolder}\`, or rename the folder`
        : `write \`aim_id: ${modelFolder}\`, or move the file to \`${aimId}/\` or to \`custom/\``,
    },
  ];
}

const parallelSizes = ["tensor-parallel-size", "pipeline-parallel-size", "data-parallel-size"];

/** Warns when the parallel sizes that are given do not make up `gpu_count`. Without a tensor size it is the engine's affair. */
function parallelism(document: SourceDocument): Problem[] {
  const key = writtenKey(document, "gpu_count");
  const metadata = member(document.value, "metadata");
  const gpuCount = member(metadata, key);
  const args = member(document.value, "engine_args");
  if (typeof gpuCount !== "number" || !isMapping(args)) return [];
  if (member(metadata, "accelerator_type") === "cpu") return [];
  const sizes = Object.keys(args)
    .filter((name) => parallelSizes.includes(canonicalName(name)))
    .map((name) => ({ name, size: sizeOf(args[name]) }))
    .filter(({ size }) => Number.isInteger(size));
  const tensor = sizes.find(({ name }) => canonicalName(name) === "tensor-parallel-size");
  const product = sizes.reduce((total, { size }) => total * size, 1);
  if (tensor === undefined || product === gpuCount) return [];
  const formula = sizes.map(({ name, size }) => `\`${name}\` ${size}`).join(" × ");
  const total = sizes.length === 1 ? "" : ` = ${product}`;
  return [
    {
      code: "gpu-count-differs",
      level: "warning",
      message: `${formula}${total} does not match \`${key}\` ${gpuCount}`,
      where: document.locate(`/engine_args/${tensor.name}`),
      hint: `\`${key}\` is how many GPUs the engine uses: make the two the same`,
    },
  ];
}

/** Engines read `"4"` like 4. */
function sizeOf(value: PlainValue | undefined): number {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : Number.NaN;
}
