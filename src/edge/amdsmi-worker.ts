// The process that talks to libamd_smi.so, so that a crash or a hang in there is its own and not
// aim's. It is started with a question as its only argument, reports on descriptor 3, and ends.
import { writeSync } from "node:fs";
import {
  type AmdsmiAnswer,
  type AmdsmiGpu,
  type AmdsmiQuestion,
  REPORT_DESCRIPTOR,
  type WorkerLine,
} from "./amdsmi-answer.ts";
import { type Amdsmi, type Handle, loadAmdsmi } from "./amdsmi-calls.ts";
import {
  type AsicInfo,
  bufferBytes,
  readAsicInfo,
  readPciAddress,
  readProcesses,
  readSample,
  readVersion,
  readVramUsage,
  readWord,
} from "./amdsmi-layout.ts";
import { type Koffi, loadKoffi } from "./koffi.ts";
import { takeLooks } from "./probe-samples.ts";

const PROCESSOR_TYPE_GPU = 1;

function main(): void {
  const { libraries } = JSON.parse(process.argv[2] ?? "") as AmdsmiQuestion;
  const koffi = loadKoffi();
  leaveNoCore(koffi);
  const refusals: string[] = [];
  for (const library of libraries) {
    report({ doing: `loading ${library}` });
    let amdsmi: Amdsmi;
    try {
      amdsmi = loadAmdsmi(koffi, library, (call) => report({ doing: call }));
    } catch (error) {
      refusals.push(messageOf(error));
      continue;
    }
    ask(amdsmi, library);
    return;
  }
  report({ failed: refusals.join("; ") });
}

function ask(amdsmi: Amdsmi, library: string): void {
  try {
    amdsmi.init();
    const version = attempt(() => readVersion(amdsmi.version())) ?? null;
    report({ answer: { library, version, gpus: describeAll(amdsmi) } satisfies AmdsmiAnswer });
  } catch (error) {
    report({ failed: `${library}: ${messageOf(error)}` });
    return;
  }
  // The answer is out: whatever happens now changes nothing.
  attempt(() => amdsmi.shutDown());
}

function describeAll(amdsmi: Amdsmi): readonly AmdsmiGpu[] {
  const processors = amdsmi
    .sockets()
    .flatMap((socket) => attempt(() => amdsmi.processors(socket)) ?? [])
    .filter((processor) => {
      const type = attempt(() => amdsmi.ask("amdsmi_get_processor_type", processor));
      return type?.readUInt32LE(0) === PROCESSOR_TYPE_GPU;
    });
  const described = processors.map((processor) => describe(amdsmi, processor));
  const looks = takeLooks(
    described,
    ({ processor }) =>
      readSample(
        attempt(() => amdsmi.ask("amdsmi_get_gpu_activity", processor)),
        attempt(() => amdsmi.ask("amdsmi_get_gpu_vram_usage", processor)),
      ),
    ({ gpu }) => gpu.vramTotalBytes,
  );
  return described.map((each) => ({ ...each.gpu, samples: looks.get(each) ?? [] }));
}

/** Everything that does not change from one moment to the next. */
function describe(amdsmi: Amdsmi, processor: Handle): { processor: Handle; gpu: AmdsmiGpu } {
  const remarks: string[] = [];
  const note = <T>(question: () => T): T | undefined => {
    try {
      return question();
    } catch (error) {
      remarks.push(messageOf(error));
      return undefined;
    }
  };
  const asicBuffer = note(() =>
    amdsmi.ask("amdsmi_get_gpu_asic_info", processor, bufferBytes.asicInfo),
  );
  const asic = asicBuffer === undefined ? undefined : readAsicInfo(asicBuffer);
  if (asicBuffer !== undefined && asic === undefined) {
    remarks.push("amdsmi_get_gpu_asic_info names no AMD device");
  }
  const bdf = note(() => amdsmi.ask("amdsmi_get_gpu_device_bdf", processor));
  const place = bdf === undefined ? undefined : readPciAddress(bdf);
  const vram = note(() => amdsmi.ask("amdsmi_get_gpu_vram_usage", processor));
  const word = (call: string, form: RegExp): string | null => {
    const text = note(() => amdsmi.askText(call, processor));
    return text === undefined ? null : readWord(text, form);
  };
  return {
    processor,
    gpu: {
      slot: place?.slot ?? null,
      pciFunction: place?.pciFunction ?? null,
      deviceId: asic?.deviceId ?? null,
      revision: asic?.revision ?? null,
      computeUnits: asic?.computeUnits ?? null,
      gfx: asic?.gfx ?? null,
      vramTotalBytes: readVramUsage(vram).totalBytes,
      samples: [],
      computePartition: word("amdsmi_get_gpu_compute_partition", /^[A-Z]PX$/),
      memoryPartition: word("amdsmi_get_gpu_memory_partition", /^NPS\d$/),
      processes: asic === undefined ? null : processesOf(amdsmi, processor, asic),
      remarks,
    },
  };
}

/** Processes on the GPU but this one; null when the library does not say. */
function processesOf(amdsmi: Amdsmi, processor: Handle, asic: AsicInfo): AmdsmiGpu["processes"] {
  const found = attempt(() => amdsmi.processes(processor));
  if (found === undefined) return null;
  return readProcesses(found.list, found.count, asic).filter(({ pid }) => pid !== process.pid);
}

/** The result, or undefined where the library refuses: then the value is not available. */
function attempt<T>(question: () => T): T | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}

let lastReport = "";

/** Writes a line, unless it repeats the one before. */
function report(line: WorkerLine): void {
  const text = JSON.stringify(line);
  if (text === lastReport) return;
  lastReport = text;
  const bytes = Buffer.from(`${text}\n`);
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(REPORT_DESCRIPTOR, bytes, written);
  }
}

/** A crash in here is expected now and then: it must not fill the container with core files. */
function leaveNoCore(koffi: Koffi): void {
  const RLIMIT_CORE = 4;
  attempt(() =>
    koffi.load(null).func("int setrlimit(int resource, const void *limits)")(
      RLIMIT_CORE,
      Buffer.alloc(16),
    ),
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  main();
} catch (error) {
  report({ failed: messageOf(error) });
}
// Some releases crash when the process ends in the ordinary way and their destructors run.
process.kill(process.pid, "SIGKILL");
