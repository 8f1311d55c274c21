import type { EngineChecks, FormatOption } from "../../generated/checks.ts";
import type { MetadataFacts } from "../../generated/facts.ts";
import type { Precision } from "../../generated/profile.ts";
import type { Location, Problem } from "../../shared/problem.ts";
import { type MergedValues, placeOf, textOf } from "./merged-values.ts";
import { oneOf } from "./shown-text.ts";

/** What number formats are judged against. */
export interface FormatContext {
  readonly metadata: Pick<MetadataFacts, "precision" | "gpu">;
  /** What the GPUs compute in hardware; null where that is not known. */
  readonly hardwarePrecisions: readonly Precision[] | null;
}

/**
 * Warns of options whose number format contradicts the profile's precision or is one that the GPUs
 * cannot compute. Activations contradict only a precision that is a format of activations itself:
 * float16 beside fp8 weights is as it should be.
 */
export function formatProblems(
  values: MergedValues,
  formats: NonNullable<EngineChecks["formats"]>,
  context: FormatContext,
): readonly Problem[] {
  return formats.flatMap((format): readonly Problem[] => {
    const text = textOf(values, format.option);
    if (text === null || !Object.hasOwn(format.values, text)) return [];
    const value = format.values[text];
    if (value === undefined) return [];
    const shown = `\`${format.option}\` \`${text}\``;
    const where = placeOf(values, format.option);
    return [
      ...contradiction(format, value.is, context.metadata.precision, shown, where),
      ...notInHardware(value.needs, context, shown, where),
    ];
  });
}

function contradiction(
  { of, values }: FormatOption,
  is: readonly Precision[],
  precision: Precision,
  shown: string,
  where: Location | undefined,
): readonly Problem[] {
  const formats = Object.values(values).flatMap((value) => value.is);
  const fits = {
    weights: is.includes(precision),
    activations: is.includes(precision) || !formats.includes(precision),
    cache: is.some((format) => bits(format) >= bits(precision)),
  }[of];
  if (fits) return [];
  const what = { weights: "weights", activations: "computation", cache: "the KV cache" }[of];
  return [
    {
      code: "precision-contradicted",
      level: "warning",
      message: `${shown} contradicts \`precision\` \`${precision}\`: ${what} would be ${oneOf(is)}`,
      hint: "make the two the same, or leave the argument out",
      where,
    },
  ];
}

function notInHardware(
  needs: Precision | undefined,
  { metadata, hardwarePrecisions }: FormatContext,
  shown: string,
  where: Location | undefined,
): readonly Problem[] {
  if (needs === undefined || hardwarePrecisions === null) return [];
  if (hardwarePrecisions.includes(needs)) return [];
  return [
    {
      code: "precision-not-in-hardware",
      level: "warning",
      message: `${shown} needs ${needs} in hardware, which ${metadata.gpu} does not have`,
      hint: `it computes ${oneOf(hardwarePrecisions)}`,
      where,
    },
  ];
}

/** Bits of one value: the number in the format's name. */
function bits(precision: Precision): number {
  return Number(/\d+$/.exec(precision)?.[0]);
}
