import { deviceRows } from "./device-rows.ts";

/** Memory of one GPU of a canonical model in MiB; null when its products differ in it or it is not known. */
export function gpuMemoryMb(model: string): number | null {
  const sizes = new Set(deviceRows.filter((row) => row[2] === model).map((row) => row[4]));
  const [only] = sizes;
  return sizes.size === 1 && typeof only === "number" ? only * 1024 : null;
}
