// Generated from schemas/gpus.schema.json by `npm run generate`. Do not edit.
import type { DetectionAttempt } from "./resolution.ts";

/**
 * What `aim gpus --format json` prints: every GPU, and how it was found.
 */
export interface GpusJson {
  /**
   * The first way of finding GPUs that answered.
   */
  readonly method: string;
  /**
   * Each way of finding the GPUs, with the reason it was used or not.
   */
  readonly methods: readonly DetectionAttempt[];
  /**
   * How many GPUs there are.
   */
  readonly counts: {
    /**
     * That the kernel shows.
     */
    readonly host: number | null;
    /**
     * Whose devices this process can open.
     */
    readonly container: number | null;
    /**
     * That the engine sees.
     */
    readonly visible: number | null;
  };
  /**
   * Canonical model that the rules see.
   */
  readonly model: string | null;
  /**
   * The GPUs in the order of the KFD nodes.
   */
  readonly gpus: readonly GpuJson[];
}
/**
 * A GPU, or a partition of one. What is not known is null.
 */
export interface GpuJson {
  /**
   * Place in the order of the KFD nodes.
   */
  readonly index: number;
  /**
   * Canonical model, `UNKNOWN` where the table has none.
   */
  readonly model: string;
  /**
   * PCI device id.
   */
  readonly device_id: string | null;
  /**
   * PCI address.
   */
  readonly pci: string | null;
  /**
   * Architecture, such as `gfx942`.
   */
  readonly gfx: string | null;
  /**
   * Memory, in MiB.
   */
  readonly vram_total_mb: number | null;
  /**
   * Memory in use, in MiB.
   */
  readonly vram_used_mb: number | null;
  /**
   * Load of the compute units, in percent.
   */
  readonly gfx_percent: number | null;
  /**
   * Load of the memory controller, in percent.
   */
  readonly memory_percent: number | null;
  /**
   * Compute partition mode, such as `SPX`.
   */
  readonly compute_partition: string | null;
  /**
   * Memory partition mode, such as `NPS1`.
   */
  readonly memory_partition: string | null;
  /**
   * Its device node.
   */
  readonly render_node: string | null;
  /**
   * Whether this container can use it.
   */
  readonly openable: boolean;
  /**
   * Whether the engine sees it.
   */
  readonly visible: boolean;
  /**
   * Whether somebody uses it.
   */
  readonly busy: boolean | null;
}
