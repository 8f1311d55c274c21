import { compareText } from "../shared/order.ts";
import { type DeviceRow, deviceRows } from "./device-rows.ts";

/**
 * The GPU models that a text means, in code-unit order: a device id (`0x74a1`, `74a1`), an LLVM target
 * (`gfx942`), a product name (`AMD Instinct MI300X`), or a label of a Kubernetes node
 * (`AMD_Instinct_MI300X_OAM`). The beginning of a model (`MI300`) means those that begin with it. Empty
 * where nothing is meant that the table of devices has: a guess would start an engine on wrong terms.
 */
export function gpuModelsMeantBy(text: string): readonly string[] {
  const folded = text.trim().toLowerCase();
  const id = /^(?:0x)?([0-9a-f]{4})$/.exec(folded)?.[1];
  if (id !== undefined) return modelsOf(([deviceId]) => deviceId === Number.parseInt(id, 16));
  if (/^gfx[0-9a-f]+$/.test(folded)) return modelsOf((row) => row[5] === folded);
  const name = lettersOf(folded);
  const named = modelsOf((row) => lettersOf(row[3]) === name);
  if (named.length > 0) return named;
  const words = wordsOf(folded);
  const exact = modelsOf((row) => words.includes(lettersOf(row[2])));
  if (exact.length > 0) return exact;
  return modelsOf((row) =>
    words.some((word) => /\d/.test(word) && lettersOf(row[2]).startsWith(word)),
  );
}

function modelsOf(matches: (row: DeviceRow) => boolean): readonly string[] {
  return [...new Set(deviceRows.filter(matches).map((row) => row[2]))].sort(compareText);
}

/** Letters and digits alone: labels replace what a label cannot hold by `_`. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** The words of a label, and each with the one before it: `RX 7900` is the model RX7900. */
function wordsOf(text: string): readonly string[] {
  const words = text.split(/[^a-z0-9]+/).filter((word) => word !== "");
  return [...words, ...words.slice(1).map((word, index) => `${words[index]}${word}`)];
}
