/**
 * What probing found, before any judgement: the values as the driver and the library give them.
 * Made by src/edge/probe-*.ts, read by src/facts. null means "not known", never zero.
 */
export interface RawProbe {
  /** What the data of the GPUs comes from. Device nodes and KFD nodes are from sysfs either way. */
  readonly method: "amdsmi" | "sysfs";
  /** GPUs, or partitions of GPUs, in the order of their KFD nodes: the order that ROCm numbers. */
  readonly gpus: readonly RawGpu[];
  /** `/dev/kfd`, which every GPU process opens. */
  readonly kfd: DeviceNode;
  /** False when the kernel shows no KFD topology, so that who may use a GPU cannot be told from it. */
  readonly hasTopology: boolean;
  /** Nodes whose files cannot be read: what a device cgroup does to GPUs of other containers. */
  readonly unreadable: readonly Unreadable[];
  /** State of the amdgpu module, such as `live`; null when it is not loaded as a module. */
  readonly driver: string | null;
  /** Things that were odd but did not stop the probe, one line each. */
  readonly remarks: readonly string[];
}

/** A file or directory of the KFD topology that could not be read, and why. */
export interface Unreadable {
  /** Number of the node that it belongs to; null where the topology as a whole cannot be read. */
  readonly node: number | null;
  readonly path: string;
  readonly reason: string;
}

/** A device node, and whether this process can open it for reading and writing. */
export interface DeviceNode {
  readonly path: string;
  readonly openable: boolean;
  /** Why it cannot be opened, such as `EACCES`; null when it can. */
  readonly reason: string | null;
  /** Numeric id of the group that owns it; null when there is no such node. */
  readonly groupId: number | null;
}

/** A GPU, or one partition of it. */
export interface RawGpu {
  /** Number of its KFD node; null when it has none that can be read. */
  readonly kfdNode: number | null;
  /** What KFD calls it in `/sys/class/kfd/kfd/proc`; null when not known. */
  readonly kfdGpuId: number | null;
  /** PCI address of the card, such as `0000:0c:00.0`. */
  readonly pci: string | null;
  /** Number of the partition on its card; 0 for a card that is whole. */
  readonly partition: number;
  readonly vendorId: number | null;
  readonly deviceId: number | null;
  readonly revision: number | null;
  /** LLVM target, such as `gfx942`. */
  readonly gfx: string | null;
  readonly computeUnits: number | null;
  /** 16 lower-case hexadecimal digits: what `GPU-…` in the visibility variables names. */
  readonly uniqueId: string | null;
  /** `/dev/dri/renderD…`; null when its number is not known. */
  readonly renderNode: DeviceNode | null;
  /** Memory of this GPU, or of this partition alone. */
  readonly vramTotalBytes: number | null;
  /** One or more looks at how busy it is, in the order of time. */
  readonly samples: readonly UseSample[];
  /** `SPX`, `DPX`, `TPX`, `QPX` or `CPX`; null where the driver names none. */
  readonly computePartition: string | null;
  /** `NPS1`, `NPS2`, `NPS4` or `NPS8`; null where the driver names none. */
  readonly memoryPartition: string | null;
  /** Processes that use it, by host process id; null when that cannot be known. */
  readonly processes: readonly GpuProcess[] | null;
  /** Why values are missing, one line each. */
  readonly remarks: readonly string[];
}

/** How busy a GPU is at one moment. */
export interface UseSample {
  readonly gfxPercent: number | null;
  readonly memoryPercent: number | null;
  /** Memory in use; for a partition its even share of what its card reports. */
  readonly vramUsedBytes: number | null;
}

/** A process that uses a GPU. */
export interface GpuProcess {
  /** Process id on the host, which is not that inside a container. */
  readonly pid: number;
  readonly name: string | null;
  readonly vramUsedBytes: number | null;
}
