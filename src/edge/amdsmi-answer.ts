import type { GpuProcess, UseSample } from "../facts/raw-probe.ts";

/** What the worker is asked. */
export interface AmdsmiQuestion {
  /** Libraries to try, in this order. */
  readonly libraries: readonly string[];
}

/** What the library says of one GPU or partition. null: not available. */
export interface AmdsmiGpu {
  /** PCI domain, bus and device, such as `0000:0c:00`. */
  readonly slot: string | null;
  /** PCI function, or the number of the partition. */
  readonly pciFunction: number | null;
  /** Null when the library could not read the GPU: then nothing else is to be relied on. */
  readonly deviceId: number | null;
  readonly revision: number | null;
  readonly computeUnits: number | null;
  readonly gfx: string | null;
  readonly vramTotalBytes: number | null;
  readonly samples: readonly UseSample[];
  readonly computePartition: string | null;
  readonly memoryPartition: string | null;
  readonly processes: readonly GpuProcess[] | null;
  /** Calls that failed, such as `amdsmi_get_gpu_activity returned 2 (not supported)`. */
  readonly remarks: readonly string[];
}

/** What the library says of the machine. */
export interface AmdsmiAnswer {
  readonly library: string;
  readonly version: string | null;
  readonly gpus: readonly AmdsmiGpu[];
}

/**
 * A line of the worker's report, JSON each. `doing` comes before every call, so that a crash or a
 * hang can be told where it was; one of the others is the last.
 */
export type WorkerLine =
  | { readonly doing: string }
  | { readonly failed: string }
  | { readonly answer: AmdsmiAnswer };

/** Descriptor that the worker reports on: the library prints noise on the others. */
export const REPORT_DESCRIPTOR = 3;
