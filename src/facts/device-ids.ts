import { compareText } from "../shared/order.ts";
import { type DeviceRow, deviceRows } from "./device-rows.ts";

/** PCI vendor id of AMD GPUs. */
export const AMD_VENDOR_ID = 0x1002;

/** The model of an AMD GPU that the table does not name. */
export const UNKNOWN_MODEL = "UNKNOWN";

/** What a GPU says of itself; null where it could not be read. */
export interface GpuIdentity {
  readonly vendorId: number | null;
  readonly deviceId: number | null;
  readonly revision: number | null;
  readonly computeUnits: number | null;
}

/** A product of the table, or what it could be when the ids alone do not tell. */
export type Identification =
  | { readonly model: string; readonly gfx: string | null; readonly isVirtualFunction: boolean }
  | { readonly model: typeof UNKNOWN_MODEL; readonly candidates: readonly string[] };

/** Two products share this id: a die of MI250X has 110 compute units, one of MI250 has 104. */
const MI250_ID = 0x740c;
const mi250ByComputeUnits: ReadonlyMap<number, string> = new Map([
  [104, "MI250"],
  [110, "MI250X"],
]);

const rowsById = Map.groupBy(deviceRows, ([deviceId]) => deviceId);

/** Every model that a GPU can be identified as, in code-unit order. `UNKNOWN` is none of them. */
export const canonicalGpuModels: readonly string[] = [
  ...new Set([...deviceRows.map(([, , model]) => model), ...mi250ByComputeUnits.values()]),
].sort(compareText);

/**
 * The canonical model of a GPU. Ids that the table does not have, and ids of several products whose
 * revision or compute units do not tell which, are UNKNOWN: never a guess.
 */
export function identifyGpu(identity: GpuIdentity): Identification {
  const rows = identity.vendorId === AMD_VENDOR_ID ? rowsOf(identity) : [];
  const [first] = rows;
  if (first === undefined) return { model: UNKNOWN_MODEL, candidates: [] };
  if (identity.deviceId === MI250_ID) {
    const model = mi250ByComputeUnits.get(identity.computeUnits ?? -1);
    if (model === undefined) {
      return { model: UNKNOWN_MODEL, candidates: [...mi250ByComputeUnits.values()] };
    }
    return identified(first, model);
  }
  const models = [...new Set(rows.map(([, , model]) => model))];
  return models.length > 1
    ? { model: UNKNOWN_MODEL, candidates: models }
    : identified(first, first[2]);
}

/** Rows of the device id: those of its revision where the table tells revisions apart. */
function rowsOf({ deviceId, revision }: GpuIdentity): readonly DeviceRow[] {
  const rows = deviceId === null ? [] : (rowsById.get(deviceId) ?? []);
  const exact = rows.filter((row) => row[1] !== null && row[1] === revision);
  return exact.length > 0 ? exact : rows;
}

function identified(row: DeviceRow, model: string): Identification {
  return { model, gfx: row[5], isVirtualFunction: row[6] };
}

/** LLVM target of a canonical model, null when its products differ in it or it is not in the table. */
export function gfxOfModel(model: string): string | null {
  const name = model === "MI250" ? "MI250X" : model;
  const targets = new Set(deviceRows.filter((row) => row[2] === name).map((row) => row[5]));
  const [only] = targets;
  return targets.size === 1 && only !== undefined ? only : null;
}
