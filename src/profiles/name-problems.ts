import { canonicalName } from "../shared/engine-argument.ts";
import type { Problem } from "../shared/problem.ts";
import { writtenKey } from "./metadata.ts";
import type { Profile } from "./profile.ts";

/** `<engine>-<gpu>-<precision>-tp<N>-<metric>[-<variant>]`; an engine's name may have dashes of its own. */
const pattern =
  /^(?<engine>[a-z0-9._-]+)-(?<gpu>cpu|epyc_[a-z0-9]+|[a-z]+[0-9]+[a-z0-9]*)-(?<precision>[a-z]+[0-9]+)-tp(?<size>[0-9]+)-(?<metric>[a-z]+)(?:-(?<variant>[a-z][a-z0-9-]*))?$/;

/** Formats that a name may say in more detail than the metadata does. */
const precisions: Readonly<Record<string, string>> = { mxfp4: "fp4" };

/**
 * Warns where the name of a file says something else than what is in it, if it follows the usual
 * pattern: whoever asks for a profile by its id goes by the name. Other names say what they want.
 */
export function nameProblems(profile: Profile): readonly Problem[] {
  const { name, metadata } = profile.facts;
  const said = pattern.exec(name.toLowerCase())?.groups;
  if (said === undefined) return [];
  const { engine = "", gpu = "", precision = "", size = "", metric = "", variant = "" } = said;
  if (variant !== "" && metadata.variant === null) return [];
  const tensor = tensorSize(profile);
  const pairs = [
    { key: "engine", said: engine, is: metadata.engine },
    { key: "gpu", said: gpu, is: metadata.gpu },
    { key: "precision", said: precisions[precision] ?? precision, is: metadata.precision },
    // Of a CPU the names count no cores.
    ...(metadata.accelerator_type === "cpu"
      ? []
      : [{ key: "gpu_count", said: size, is: tensor?.text ?? String(metadata.gpu_count) }]),
    { key: "metric", said: metric, is: metadata.metric },
    { key: "variant", said: variant, is: metadata.variant ?? "" },
  ];
  return pairs
    .filter(({ said, is }) => said !== is.toLowerCase())
    .map(({ key, said, is }): Problem => {
      const isTensor = key === "gpu_count" && tensor !== undefined;
      const written =
        key === "gpu" || key === "gpu_count" ? writtenKey(profile.document, key) : key;
      const shown = isTensor ? tensor.name : written;
      const named = key === "gpu_count" ? `tp${said}` : said;
      return {
        code: "name-differs",
        level: "warning",
        message: `\`${shown}\` is ${is === "" ? "not there" : `\`${is}\``}, but the name of the file says ${named === "" ? "nothing of it" : `\`${named}\``}`,
        where:
          isTensor && tensor.where ? tensor.where : profile.document.locate(`/metadata/${written}`),
        hint: "rename the file, or mend the value",
      };
    });
}

/** The tensor parallel size where the arguments have one: that is what `tp` is about. */
function tensorSize({ engineArguments }: Profile) {
  const argument = engineArguments.find(
    ({ name }) => canonicalName(name) === "tensor-parallel-size",
  );
  if (argument === undefined) return undefined;
  const { name, value, where } = argument;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /^\d+$/.test(text) ? { name, text, where } : undefined;
}
