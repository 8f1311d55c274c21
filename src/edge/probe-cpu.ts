import { join } from "node:path";
import type { CpuFiles } from "../facts/cpu-report.ts";
import { readProbeFile } from "./probe-file.ts";

/** Half a kilobyte to two for each logical CPU: enough for thousands of them. */
const MAX_CPUINFO_BYTES = 8 * 1024 * 1024;

/** What the kernel says of the processor and of this container's share of it. Never throws, never blocks. */
export function probeCpu(roots: {
  readonly sysfsRoot: string;
  readonly procRoot: string;
}): CpuFiles {
  const proc = (...parts: readonly string[]) =>
    readProbeFile(join(roots.procRoot, ...parts), MAX_CPUINFO_BYTES).text;
  const sys = (...parts: readonly string[]) => readProbeFile(join(roots.sysfsRoot, ...parts)).text;
  const cgroup = (...parts: readonly string[]) => sys("fs", "cgroup", ...parts);
  return {
    cpuinfo: proc("cpuinfo"),
    present: sys("devices", "system", "cpu", "present"),
    cpuMax: cgroup("cpu.max"),
    quota: cgroup("cpu", "cpu.cfs_quota_us"),
    period: cgroup("cpu", "cpu.cfs_period_us"),
    cpusets: [
      cgroup("cpuset.cpus.effective"),
      cgroup("cpuset.cpus"),
      cgroup("cpuset", "cpuset.cpus"),
    ],
    status: proc("self", "status"),
  };
}
