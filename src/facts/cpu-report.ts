import { cpuMeantBy } from "./cpu-names.ts";

/** The files that tell of the processor, as read; undefined for what is not there. */
export interface CpuFiles {
  readonly cpuinfo: string | undefined;
  /** `/sys/devices/system/cpu/present`, such as `0-383`. */
  readonly present: string | undefined;
  /** cgroup v2 `cpu.max`, such as `800000 100000`. */
  readonly cpuMax: string | undefined;
  /** cgroup v1 quota and period, in microseconds. */
  readonly quota: string | undefined;
  readonly period: string | undefined;
  /** The cpusets of the cgroup, the most telling first. */
  readonly cpusets: readonly (string | undefined)[];
  /** `/proc/self/status`. */
  readonly status: string | undefined;
}

/** The processor as profiles name it. null means "not known". */
export interface CpuReport {
  readonly vendor: string | null;
  /** Such as `AMD EPYC 9965 192-Core Processor`. */
  readonly marketingName: string | null;
  /** The number of an EPYC, such as `9575F`. */
  readonly modelNumber: string | null;
  /** `EPYC_9965`, `EPYC_ZEN5`, `EPYC_ZEN4`, or `CPU` for any other. */
  readonly model: string;
  /** Cores of the node, each counted once. */
  readonly physicalCores: number | null;
  /** Logical CPUs of the node. */
  readonly nodeCpus: number | null;
  /** Logical CPUs that this container may use. */
  readonly availableCpus: number | null;
  /** The list that it is held to, where the cpuset is what says how many. */
  readonly cpusetBind: string | null;
}

/** What the files say of the processor of this node, and of this container's share of it. */
export function cpuReport(files: CpuFiles): CpuReport {
  const { cpuinfo = "" } = files;
  const marketingName = field(cpuinfo, "model name");
  const modelNumber = /EPYC\s+(9[\dA-Z]{2}[45][A-Z]?)/.exec(marketingName ?? "")?.[1] ?? null;
  const nodeCpus = countOfList(files.present) ?? positive(fields(cpuinfo, "processor").length);
  return {
    vendor: field(cpuinfo, "vendor_id"),
    marketingName,
    modelNumber,
    model: cpuMeantBy(modelNumber ?? "") ?? "CPU",
    physicalCores: physicalCores(cpuinfo),
    nodeCpus,
    ...share(files, nodeCpus),
  };
}

/** The first of quota, cpuset and affinity that gives a number, as AMD's runtime reads them. */
function share(
  { cpuMax, quota, period, cpusets, status }: CpuFiles,
  nodeCpus: number | null,
): Pick<CpuReport, "availableCpus" | "cpusetBind"> {
  const [most, per] = (cpuMax ?? "").trim().split(/\s+/);
  const limit = quotient(most, per) ?? quotient(quota, period);
  if (limit !== null) return { availableCpus: limit, cpusetBind: null };
  for (const list of cpusets) {
    const count = countOfList(list);
    if (count !== null) return { availableCpus: count, cpusetBind: list?.trim() ?? null };
  }
  const allowed = countOfList(field(status ?? "", "Cpus_allowed_list") ?? undefined);
  return { availableCpus: allowed ?? nodeCpus, cpusetBind: null };
}

/** Whole CPUs of a quota, at least one; null where there is none (`max`, -1). */
function quotient(quota: string | undefined, period: string | undefined): number | null {
  const [a, b] = [Number(quota?.trim() || Number.NaN), Number(period?.trim() || Number.NaN)];
  return a > 0 && b > 0 ? Math.max(1, Math.floor(a / b)) : null;
}

/** How many numbers a list such as `0-3,8` has; null where it is no such list. */
function countOfList(list: string | undefined): number | null {
  const text = (list ?? "").trim();
  if (!/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/.test(text)) return null;
  const counts = text.split(",").map((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return last - first + 1;
  });
  return positive(counts.reduce((sum, count) => sum + Math.max(0, count), 0));
}

function physicalCores(cpuinfo: string): number | null {
  const cores = cpuinfo.split(/\n\s*\n/).flatMap((processor) => {
    const core = field(processor, "core id");
    return core === null ? [] : [`${field(processor, "physical id") ?? "0"}/${core}`];
  });
  return positive(new Set(cores).size);
}

function positive(count: number): number | null {
  return count > 0 ? count : null;
}

function field(text: string, name: string): string | null {
  return fields(text, name)[0] ?? null;
}

/** Values of the lines `name : value`. */
function fields(text: string, name: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => /^([^:]+?)\s*:\s*(.*?)\s*$/.exec(line))
    .filter((match) => match?.[1] === name)
    .map((match) => match?.[2] ?? "");
}
