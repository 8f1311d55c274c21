import { compareText } from "../shared/order.ts";
import { type DeviceRow, deviceRows } from "./device-rows.ts";

/** PCI vendor id of AMD. */
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

/** The product that a GPU is. */
export interface Identification {
  /** Canonical model or `UNKNOWN`. */
  readonly model: string;
  readonly marketingName: string | null;
  readonly gfx: string | null;
  readonly isVirtualFunction: boolean;
  /** What an `UNKNOWN` GPU could be; empty when its ids are in no table. */
  readonly candidates: readonly string[];
}

const rowsById = Map.groupBy(deviceRows, ([deviceId]) => deviceId);

/** Every model that a GPU can be identified as, in code-unit order. `UNKNOWN` is none of them. */
export const canonicalGpuModels: readonly string[] = [
  ...new Set(deviceRows.map(([, , model]) => model)),
].sort(compareText);

/**
 * The product that a GPU is. Ids that the table does not have, and ids of several products that
 * neither revision nor compute units tell apart, are UNKNOWN: never a guess, never another model.
 */
export function identifyGpu(identity: GpuIdentity): Identification {
  const rows = identity.vendorId === AMD_VENDOR_ID ? candidateRows(identity) : [];
  const models = [...new Set(rows.map(([, , model]) => model))];
  const [row] = rows;
  if (row === undefined || models.length > 1) {
    return {
      model: UNKNOWN_MODEL,
      marketingName: null,
      gfx: null,
      isVirtualFunction: false,
      candidates: models,
    };
  }
  const [, , model, marketingName, , gfx, isVirtualFunction] = row;
  return { model, marketingName, gfx, isVirtualFunction, candidates: [] };
}

/**
 * Rows of the device id: those of its revision where the table has it, and of its compute units
 * where the table tells by them.
 */
function candidateRows(identity: GpuIdentity): readonly DeviceRow[] {
  const { deviceId, revision, computeUnits } = identity;
  const rows = deviceId === null ? [] : (rowsById.get(deviceId) ?? []);
  const ofRevision = rows.filter((row) => row[1] !== null && row[1] === revision);
  const best = ofRevision.length > 0 ? ofRevision : rows;
  const ofSize = best.filter((row) => row[8] !== undefined && row[8] === computeUnits);
  return ofSize.length > 0 ? ofSize : best;
}

/** LLVM target of a canonical model; null when its products differ in it or it is not in the table. */
export function gfxOfModel(model: string): string | null {
  const targets = new Set(deviceRows.filter((row) => row[2] === model).map((row) => row[5]));
  const [only] = targets;
  return targets.size === 1 && only !== undefined ? only : null;
}

/** Memory of a whole GPU of a canonical model in MiB, the most where products differ; null when no table says. */
export function memoryOfModel(model: string): number | null {
  const sizes = deviceRows.flatMap((row) => (row[2] === model ? (row[4] ?? []) : []));
  return sizes.length === 0 ? null : Math.max(...sizes) * 1024;
}

/** Other canonical models with the LLVM target of a model, in code-unit order; none where that is not known. */
export function modelsOfSameGfx(model: string): readonly string[] {
  const gfx = gfxOfModel(model);
  if (gfx === null) return [];
  return canonicalGpuModels.filter((other) => other !== model && gfxOfModel(other) === gfx);
}
