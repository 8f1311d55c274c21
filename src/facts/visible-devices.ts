/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a filter looks at: the GPU's unique id, 16 lower-case hexadecimal digits, null without one. */
export interface FilteredDevice {
  readonly uniqueId: string | null;
}

/** What one variable did to the list of GPUs. */
export interface FilterStep {
  readonly variable: string;
  readonly value: string;
  /** GPUs before and after it. */
  readonly before: number;
  readonly after: number;
  /** The entry that ended the list before its end, and why; null when all of it was used. */
  readonly ended: { readonly entry: string; readonly why: string } | null;
}

/** The GPUs that a process on ROCm gets, in the order in which it numbers them. */
export interface VisibleDevices {
  /** Indexes into the list that was filtered. */
  readonly order: readonly number[];
  /** The variables that were set, in the order in which they act. */
  readonly steps: readonly FilterStep[];
}

interface Picked {
  readonly order: readonly number[];
  readonly ended: FilterStep["ended"];
}

/**
 * Which of the container's GPUs (in KFD node order) the engine sees. ROCR_VISIBLE_DEVICES filters
 * first, then HIP_VISIBLE_DEVICES, or CUDA_VISIBLE_DEVICES when that is not set, counts in the list
 * that is left. GPU_DEVICE_ORDINAL is for OpenCL and does nothing here.
 */
export function visibleDevices(
  devices: readonly FilteredDevice[],
  environment: Environment,
): VisibleDevices {
  const steps: FilterStep[] = [];
  let order = devices.map((_, index) => index);
  const apply = (
    variable: string,
    value: string,
    pick: (value: string, devices: readonly FilteredDevice[]) => Picked,
  ): void => {
    const left = order.map((index) => devices[index] as FilteredDevice);
    const picked = pick(value, left);
    const next = picked.order.map((index) => order[index] as number);
    steps.push({
      variable,
      value,
      before: order.length,
      after: next.length,
      ended: picked.ended,
    });
    order = next;
  };
  const rocr = environment.ROCR_VISIBLE_DEVICES;
  if (rocr !== undefined) apply("ROCR_VISIBLE_DEVICES", rocr, pickLikeRocr);
  const variable = hipVariable(environment);
  if (variable !== null) apply(variable, environment[variable] ?? "", pickLikeHip);
  return { order, steps };
}

/** The variable that HIP reads: an empty one counts as not set. Null when it reads none. */
export function hipVariable(
  environment: Environment,
): "HIP_VISIBLE_DEVICES" | "CUDA_VISIBLE_DEVICES" | null {
  if (environment.HIP_VISIBLE_DEVICES) return "HIP_VISIBLE_DEVICES";
  return environment.CUDA_VISIBLE_DEVICES ? "CUDA_VISIBLE_DEVICES" : null;
}

/**
 * As ROCr does (hsa-runtime core/runtime/amd_filter_device.cpp): entries are trimmed and read in
 * upper case. The first that names no GPU, several, or one that was named before ends the list; an
 * empty value leaves no GPU.
 */
function pickLikeRocr(value: string, devices: readonly FilteredDevice[]): Picked {
  const order: number[] = [];
  for (const entry of entriesOf(value)) {
    const token = entry.trim().toUpperCase();
    const found = token.startsWith("G")
      ? indexOfRocrId(token, devices)
      : indexOfRocrNumber(token, devices.length);
    if (typeof found === "string") return { order, ended: { entry, why: found } };
    if (order.includes(found)) return { order, ended: { entry, why: "is named twice" } };
    order.push(found);
  }
  return { order, ended: null };
}

/** Longest is `GPU-` with 16 digits, shortest with one. */
const ROCR_ID_LENGTH = { least: 5, most: 20 };

function indexOfRocrId(token: string, devices: readonly FilteredDevice[]): number | string {
  if (token.length < ROCR_ID_LENGTH.least || token.length > ROCR_ID_LENGTH.most) {
    return "is no unique id of 1 to 16 digits";
  }
  const matches = devices.flatMap(({ uniqueId }, index) =>
    uniqueId !== null && `GPU-${uniqueId.toUpperCase()}`.startsWith(token) ? [index] : [],
  );
  const [only] = matches;
  if (only === undefined) return "is the unique id of no GPU here";
  return matches.length === 1 ? only : `is the beginning of ${matches.length} unique ids`;
}

/** Reads as C's `strtol` with base 0: `0x` is hexadecimal, a leading 0 octal. */
function indexOfRocrNumber(token: string, count: number): number | string {
  const [, sign, digits] = /^([+-]?)(0X[0-9A-F]+|0[0-7]*|[1-9]\d*)$/.exec(token) ?? [];
  if (digits === undefined) return "is neither a number nor a unique id";
  const isOctal = /^0\d/.test(digits);
  const index = Number(isOctal ? `0o${digits}` : digits) * (sign === "-" ? -1 : 1);
  return index >= 0 && index < count ? Math.abs(index) : outOfRange(count);
}

/**
 * As HIP does (ROCclr, rocclr/device/rocm/rocdevice.cpp): an entry is the plain number of a GPU, or
 * a part of `GPU-<unique id>`, of which the first match counts. The first that is neither ends the
 * list; an entry that is named again is passed over.
 */
function pickLikeHip(value: string, devices: readonly FilteredDevice[]): Picked {
  const order: number[] = [];
  for (const entry of entriesOf(value)) {
    const found = indexOfHipEntry(entry, devices);
    if (typeof found === "string") return { order, ended: { entry, why: found } };
    if (!order.includes(found)) order.push(found);
  }
  return { order, ended: null };
}

function indexOfHipEntry(entry: string, devices: readonly FilteredDevice[]): number | string {
  if (entry.includes("GPU-")) {
    const index = devices.findIndex(({ uniqueId }) => `GPU-${uniqueId ?? "XX"}`.includes(entry));
    return index === -1 ? "is the unique id of no GPU here" : index;
  }
  if (/^-\d+$/.test(entry)) return outOfRange(devices.length);
  if (!/^(0|[1-9]\d*)$/.test(entry)) return "is neither a plain number nor a unique id";
  return Number(entry) < devices.length ? Number(entry) : outOfRange(devices.length);
}

function outOfRange(count: number): string {
  return count === 0 ? "is no GPU: none is left" : `is not one of 0 to ${count - 1}`;
}

/** What stands between commas; both parsers take a last comma as the end. */
export function entriesOf(value: string): readonly string[] {
  const entries = value.split(",");
  if (entries.at(-1) === "") entries.pop();
  return entries;
}
