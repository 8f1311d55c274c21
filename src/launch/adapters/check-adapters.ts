import type { Problem } from "../../shared/problem.ts";
import type { Adapter, AdapterEntry, AdapterFault, AdaptersReading } from "./adapter.ts";

export interface RankLimits {
  /** AIM_ADAPTER_MAX_RANK. */
  readonly maxRank: number;
  /** What that variable can be, in ascending order. */
  readonly ranks: readonly number[];
}

/** What an adapter may be called: nothing in it can end a word or a `name=path`. */
const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * The adapters of a folder in the order of their names, and a warning for each that is skipped, with
 * the reason and the file. One bad adapter does not keep the others, and the engine, from starting.
 */
export function checkAdapters(
  reading: AdaptersReading,
  limits: RankLimits,
): { readonly adapters: readonly Adapter[]; readonly problems: readonly Problem[] } {
  const adapters: Adapter[] = [];
  const problems: Problem[] = [];
  for (const entry of reading.entries) {
    const found = checkAdapter(entry, limits);
    if ("reason" in found) problems.push(skipped(entry, found));
    else adapters.push(found);
  }
  return { adapters, problems };
}

function checkAdapter(entry: AdapterEntry, { maxRank, ranks }: RankLimits): Adapter | AdapterFault {
  const { name, path, shown, config } = entry;
  if (!wellFormed.test(name)) {
    return {
      reason: "its name is none that clients can ask for",
      path: shown,
      hint: "a name has letters, digits, `.`, `_` and `-`, and begins with a letter or a digit",
    };
  }
  if ("reason" in config) return config;
  const rank = rankIn(config.text);
  if (typeof rank === "object" && rank !== null) return { ...rank, path: config.shown };
  if (rank === null || rank <= maxRank) return { name, path, rank };
  const higherLimit = ranks.find((each) => each >= rank);
  return {
    reason: `its rank ${rank} is above AIM_ADAPTER_MAX_RANK ${maxRank}`,
    path: config.shown,
    hint:
      higherLimit === undefined
        ? "no engine takes that rank"
        : `set AIM_ADAPTER_MAX_RANK=${higherLimit}`,
  };
}

/** The rank that a configuration names; null where it names none. */
function rankIn(config: string): number | null | Pick<AdapterFault, "reason" | "hint"> {
  let value: unknown;
  try {
    value = JSON.parse(config);
  } catch {
    return { reason: "its configuration is not JSON", hint: "copy the file again" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { reason: "its configuration is not a JSON object", hint: "copy the file again" };
  }
  const given: unknown = Object.hasOwn(value, "r") ? (value as { r: unknown }).r : null;
  if (given === null) return null;
  const isWhole =
    typeof given === "number" || (typeof given === "string" && /^\s*\d{1,9}\s*$/.test(given));
  const rank = isWhole ? Number(given) : Number.NaN;
  if (Number.isSafeInteger(rank) && rank >= 1) return rank;
  return {
    reason: "its rank `r` is not a whole number above 0",
    hint: "the rank is that of the training: correct `r`",
  };
}

/** The name is shown in one line, whatever a file system lets it be. */
function skipped({ name }: AdapterEntry, { reason, path, hint }: AdapterFault): Problem {
  return {
    code: "adapter-skipped",
    level: "warning",
    message: `the adapter \`${name}\` is skipped: ${reason}`,
    where: { path },
    hint,
  };
}
