import { bufferBytes } from "./amdsmi-layout.ts";
import type { Koffi } from "./koffi.ts";

/** A handle of the library: an address. */
export type Handle = bigint;

/** A call that the library answered with something else than success. */
export class CallFailed extends Error {
  readonly status: number;

  constructor(call: string, status: number, meaning: string | undefined) {
    super(`${call} returned ${status}${meaning === undefined ? "" : ` (${meaning})`}`);
    this.status = status;
  }
}

/** The calls of libamd_smi.so. Each throws CallFailed, or an Error when this release lacks it. */
export interface Amdsmi {
  init(): void;
  shutDown(): void;
  version(): Buffer;
  sockets(): readonly Handle[];
  processors(socket: Handle): readonly Handle[];
  /** The buffer that a call with a processor and a pointer fills. */
  ask(call: string, processor: Handle, bytes?: number): Buffer;
  /** The text that a call with a processor, a pointer and a length fills. */
  askText(call: string, processor: Handle): Buffer;
  /** Filled process list and its length. */
  processes(processor: Handle): { readonly list: Buffer; readonly count: number };
}

/** Start the GPUs alone: with all processors it also starts the CPU's monitor, which prints noise. */
const INIT_AMD_GPUS = 2n;
/** A count above this is garbage. A machine has 64 partitions at most so far. */
const MAX_HANDLES = 1024;
const PROCESS_ENTRIES = 128;

/** Loads a library. `announce` is told before each call what is about to be called. */
export function loadAmdsmi(koffi: Koffi, path: string, announce: (call: string) => void): Amdsmi {
  const library = koffi.load(path);
  const functions = new Map<string, (...values: unknown[]) => number>();
  const call = (name: string, parameters: string, ...values: unknown[]): void => {
    const known = functions.get(name) ?? library.func(`uint32_t ${name}(${parameters})`);
    functions.set(name, known);
    announce(name);
    const status: number = known(...values);
    if (status !== 0) throw new CallFailed(name, status, meaningOf(koffi, library, status));
  };
  /** Handles: the call is asked for their number, then for them. */
  const handles = (fill: (count: Buffer, list: Buffer | null) => void): readonly Handle[] => {
    const count = Buffer.alloc(8);
    fill(count, null);
    const wanted = count.readUInt32LE(0);
    if (wanted > MAX_HANDLES) throw new Error(`${wanted} handles are more than can be`);
    if (wanted === 0) return [];
    const list = Buffer.alloc(MAX_HANDLES * 8);
    fill(count, list);
    const filled = Math.min(wanted, count.readUInt32LE(0));
    return Array.from({ length: filled }, (_, index) => list.readBigUInt64LE(index * 8));
  };
  return {
    init: () => call("amdsmi_init", "uint64_t flags", INIT_AMD_GPUS),
    shutDown: () => call("amdsmi_shut_down", ""),
    version() {
      const buffer = Buffer.alloc(bufferBytes.other);
      call("amdsmi_get_lib_version", "void *version", buffer);
      return buffer;
    },
    sockets: () =>
      handles((count, list) =>
        call("amdsmi_get_socket_handles", "void *count, void *handles", count, list),
      ),
    processors: (socket) =>
      handles((count, list) =>
        call(
          "amdsmi_get_processor_handles",
          "uint64_t socket, void *count, void *handles",
          socket,
          count,
          list,
        ),
      ),
    ask(name, processor, bytes = bufferBytes.other) {
      const buffer = Buffer.alloc(bytes);
      call(name, "uint64_t processor, void *info", processor, buffer);
      return buffer;
    },
    askText(name, processor) {
      const buffer = Buffer.alloc(bufferBytes.other);
      // One byte less than there is, so that the text ends whatever the library does.
      const length = buffer.length - 1;
      call(name, "uint64_t processor, void *text, uint32_t length", processor, buffer, length);
      return buffer;
    },
    processes(processor) {
      const count = Buffer.alloc(8);
      count.writeUInt32LE(PROCESS_ENTRIES, 0);
      const list = Buffer.alloc(bufferBytes.processes);
      const parameters = "uint64_t processor, void *count, void *list";
      call("amdsmi_get_gpu_process_list", parameters, processor, count, list);
      return { list, count: Math.min(count.readUInt32LE(0), PROCESS_ENTRIES) };
    },
  };
}

/** The library's own text for a status, when it has one. */
function meaningOf(
  koffi: Koffi,
  library: ReturnType<Koffi["load"]>,
  status: number,
): string | undefined {
  try {
    const toText = library.func(
      "uint32_t amdsmi_status_code_to_string(uint32_t status, void *text)",
    );
    const pointer = Buffer.alloc(8);
    toText(status, pointer);
    if (pointer.readBigUInt64LE(0) === 0n) return undefined;
    const text: string = koffi.decode(pointer, "const char *");
    return text.split("\n")[0]?.slice(0, 200);
  } catch {
    return undefined;
  }
}
