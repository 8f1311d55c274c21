// Generated from schemas/detect-hardware.schema.json by `npm run generate`. Do not edit.

/**
 * What `aim detect-hardware --format json` prints, as AMD's operator reads it: GPUs, then the CPU.
 *
 * Items: The accelerators of one model. With `-v` the type is in small letters, and what is known of them stands beside.
 */
export type DetectHardwareJson = readonly {
  /**
   * Kind.
   */
  readonly accelerator_type: "GPU" | "CPU" | "gpu" | "cpu";
  /**
   * Canonical model; null, only with `-v`, where no table has it.
   */
  readonly accelerator_model: string | null;
  /**
   * GPUs, or logical CPUs of the node.
   */
  readonly accelerator_count: number;
  /**
   * Each of the GPUs.
   *
   * Items: A GPU. What is not known is null.
   */
  readonly gpu_info?: readonly {
    /**
     * PCI device id.
     */
    readonly device_id: string | null;
    /**
     * Canonical model.
     */
    readonly model: string | null;
    /**
     * Memory, in MiB.
     */
    readonly vram_total: number | null;
    /**
     * Memory in use, in MiB.
     */
    readonly vram_used: number | null;
    /**
     * The rest, in MiB.
     */
    readonly vram_free: number | null;
    /**
     * Load of the compute units, in percent.
     */
    readonly gfx_utilization: number | null;
    /**
     * Load of the memory controller, in percent.
     */
    readonly mem_utilization: number | null;
    /**
     * Whether nobody uses it.
     */
    readonly is_idle: boolean | null;
  }[];
  /**
   * Logical CPUs that this container may use.
   */
  readonly cpu_cores?: number | null;
  /**
   * Logical CPUs of the node.
   */
  readonly node_cores?: number | null;
  /**
   * The list of CPUs that a cpuset holds this container to.
   */
  readonly cpuset_bind?: string | null;
  /**
   * The processor. What is not known is null.
   */
  readonly cpu_info?: {
    /**
     * Such as `AuthenticAMD`.
     */
    readonly vendor: string | null;
    /**
     * Its name as the kernel gives it.
     */
    readonly model: string | null;
    /**
     * The number of an EPYC.
     */
    readonly model_number: string | null;
    /**
     * Cores of the node.
     */
    readonly physical_cores: number | null;
    /**
     * Logical CPUs that this container may use.
     */
    readonly available_cores: number | null;
    /**
     * The list of CPUs that a cpuset holds this container to.
     */
    readonly cpuset_bind: string | null;
    /**
     * Logical CPUs of the node.
     */
    readonly node_cores: number | null;
  };
}[];
