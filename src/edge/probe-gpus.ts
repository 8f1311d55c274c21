import path from "node:path";
import type { DetectionFailure } from "../facts/gpu-report.ts";
import type { RawProbe } from "../facts/raw-probe.ts";
import type { DetectionAttempt } from "../generated/resolution.ts";
import { gpusCounted } from "../shared/gpus-counted.ts";
import { pathKind } from "./path-kind.ts";
import { type AmdsmiReading, probeAmdsmi } from "./probe-amdsmi.ts";
import { mergeProbes } from "./probe-merge.ts";
import { type ProbeRoots, probeSysfs } from "./probe-sysfs.ts";

/** AIM_GPU_DETECTION: a method that alone may be used, or all of them in their order. */
export type DetectionMethod = "auto" | "amdsmi" | "sysfs" | "none";

/** What is asked of the hardware. */
export interface ProbeRequest extends ProbeRoots {
  readonly gpuModel: string | null;
  /** The variable or flag that says so, where it is not AIM_GPU_MODEL. */
  readonly gpuModelFrom?: string;
  readonly gpuCount: number | "auto";
  readonly detection: DetectionMethod;
  /** Environment of the container: ROCM_PATH and the like say where the library is. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Longest time that libamd_smi.so may take. */
  readonly amdsmiTimeoutMs?: number;
}

/** What was found, and each method with the reason why it was used or not. */
export interface Detection {
  /** Null when nothing was probed, or the method that was asked for does not work here. */
  readonly probe: RawProbe | null;
  readonly attempts: readonly DetectionAttempt[];
  /** Why the method that AIM_GPU_DETECTION names does not work here; null when it does, or none is named. */
  readonly failure: DetectionFailure | null;
}

const SYSFS = "/sys";

/**
 * Looks for GPUs: AIM_GPU_MODEL, libamd_smi.so, sysfs, in that order, until one answers. Which
 * devices there are and whether they can be opened is always from sysfs. Where the settings say
 * both model and number, sysfs alone is looked at, to warn where it shows something else. Never
 * throws; takes a few seconds at the very most.
 */
export function probeGpus(request: ProbeRequest): Detection {
  const { gpuModel, gpuModelFrom: from = "AIM_GPU_MODEL", gpuCount, detection } = request;
  const setting: DetectionAttempt = {
    name: "setting",
    used: gpuModel !== null,
    reason: gpuModel === null ? "AIM_GPU_MODEL is not set" : `${from} is \`${gpuModel}\``,
  };
  if (detection === "none") {
    return { probe: null, attempts: withoutProbe(setting), failure: null };
  }
  if (gpuModel !== null && gpuCount !== "auto") return compareOnly(request, setting);
  const library = askLibrary(request, detection);
  const sysfs = probeSysfs(request, library.answer === undefined ? undefined : { looks: 1 });
  const usesLibrary = library.answer !== undefined;
  const usesSysfs = !usesLibrary && detection !== "amdsmi" && hasGpus(sysfs);
  const found = usesLibrary || usesSysfs;
  const shown = sysfsReason(sysfs, request);
  return {
    probe: usesLibrary
      ? mergeProbes(sysfs, library.answer)
      : detection === "amdsmi"
        ? emptyProbe(library, sysfs)
        : sysfs,
    failure:
      detection === "amdsmi" && !usesLibrary && library.isEmpty !== true
        ? { method: "amdsmi", reason: library.reason }
        : detection === "sysfs" && !usesSysfs && !sysfs.hasTopology
          ? { method: "sysfs", reason: shown }
          : null,
    attempts: [
      setting,
      { name: "amdsmi", used: usesLibrary, reason: libraryReason(library) },
      {
        name: "sysfs",
        used: usesSysfs,
        reason: usesLibrary
          ? "libamd_smi.so answered; only device nodes and their order are from sysfs"
          : detection === "amdsmi"
            ? "AIM_GPU_DETECTION is `amdsmi`"
            : shown,
      },
      {
        name: "none",
        used: !found && !setting.used,
        reason: found ? "a method before it answered" : "no method found an AMD GPU",
      },
    ],
  };
}

/** What only the library was asked about, where it names no GPU: none, or nothing where it does not work. */
function emptyProbe({ isEmpty }: LibraryReading, sysfs: RawProbe): RawProbe | null {
  return isEmpty === true ? { ...sysfs, method: "amdsmi", gpus: [], unreadable: [] } : null;
}

function withoutProbe(setting: DetectionAttempt): readonly DetectionAttempt[] {
  const reason = "AIM_GPU_DETECTION is `none`";
  return [
    setting,
    { name: "amdsmi", used: false, reason },
    { name: "sysfs", used: false, reason },
    { name: "none", used: !setting.used, reason },
  ];
}

/** Model and number are given: what sysfs shows is compared with them, and nothing more. */
function compareOnly(request: ProbeRequest, setting: DetectionAttempt): Detection {
  const given = "not needed: model and number of the GPUs are given";
  const probe = request.detection === "amdsmi" ? null : probeSysfs(request);
  const shows = probe !== null && probe.gpus.length > 0;
  const reason = shows ? `only compared with what is given: ${sysfsReason(probe, request)}` : given;
  return {
    probe: shows ? probe : null,
    failure: null,
    attempts: [
      setting,
      { name: "amdsmi", used: false, reason: given },
      { name: "sysfs", used: false, reason },
      { name: "none", used: false, reason: given },
    ],
  };
}

/** `isEmpty`: the library works, and says that there is no GPU. */
type LibraryReading = AmdsmiReading & { readonly isEmpty?: true };

/** The library's answer, where it may be asked and could read at least one GPU. */
function askLibrary(request: ProbeRequest, detection: DetectionMethod): LibraryReading {
  if (detection === "sysfs") return { reason: "AIM_GPU_DETECTION is `sysfs`" };
  if (detection === "auto" && path.resolve(request.sysfsRoot) !== SYSFS) {
    return {
      reason: `AIM_SYSFS_ROOT is \`${request.sysfsRoot}\`, and libamd_smi.so knows only \`${SYSFS}\``,
    };
  }
  const reading = probeAmdsmi({
    environment: request.environment,
    ...(request.amdsmiTimeoutMs === undefined ? {} : { timeoutMs: request.amdsmiTimeoutMs }),
  });
  if (reading.answer === undefined) return reading;
  const { library, gpus } = reading.answer;
  if (gpus.length === 0) return { reason: `${library} found no GPU`, isEmpty: true };
  if (gpus.some(({ deviceId }) => deviceId !== null)) return reading;
  const [remark] = gpus.flatMap(({ remarks }) => remarks);
  return { reason: `${library} could not read any of ${gpusCounted(gpus.length)}: ${remark}` };
}

function libraryReason({ answer, reason }: AmdsmiReading): string {
  if (answer === undefined) return reason;
  const { library, version, gpus } = answer;
  const read = gpus.filter(({ deviceId }) => deviceId !== null).length;
  const name = version === null ? library : `${library} ${version}`;
  return `${name} read ${read === gpus.length ? gpusCounted(read) : `${read} of ${gpusCounted(gpus.length)}`}`;
}

function hasGpus({ gpus, unreadable }: RawProbe): boolean {
  return gpus.length > 0 || unreadable.length > 0;
}

function sysfsReason(probe: RawProbe, { sysfsRoot }: ProbeRoots): string {
  const { gpus, unreadable, hasTopology } = probe;
  const [first] = unreadable;
  if (gpus.length > 0) return `the kernel shows ${gpusCounted(gpus.length)}`;
  const kind = pathKind(sysfsRoot);
  if (kind !== "folder") {
    const what = kind === "missing" ? "which is not there" : "which is not a folder";
    return `AIM_SYSFS_ROOT is \`${sysfsRoot}\`, ${what}`;
  }
  if (first !== undefined) return `\`${first.path}\` cannot be read (${first.reason})`;
  return hasTopology
    ? "the kernel shows no AMD GPU"
    : "the kernel shows no KFD topology and no AMD card";
}
