import type { CountDifference } from "../facts/gpu-counts.ts";
import type { GpuReport, ReportedGpu } from "../facts/gpu-report.ts";
import type { GpuFacts } from "../generated/facts.ts";
import type { Style } from "../shared/style.ts";
import { alignColumns, type Cell } from "../shared/table.ts";
import { countOf, wrap } from "./value.ts";

const width = 100;

/** Everything known of the GPUs, for people: one line a GPU, who uses them, the counts, the methods. */
export function gpusAsTable(report: GpuReport, style: Style): string {
  const sections = [
    [style.bold(visibleInWords(report))],
    gpuRows(report, style),
    noteLines(report, style),
    countLines(report, style),
    methodLines(report, style),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** `8 x MI300X, gfx942, 192 GiB each`: what the engine sees, by kind. */
export function visibleInWords({ gpus, counts, failure }: GpuReport): string {
  if (failure !== null) return `GPUs not known: ${failure.method} does not work here`;
  if (counts.host === null) return "GPUs not looked for";
  const visible = gpus.filter((gpu) => gpu.visible);
  if (visible.length === 0) {
    return counts.host === 0
      ? "no GPU"
      : `no GPU for the engine, ${countOf(counts.host, "GPU")} on the host`;
  }
  return [...Map.groupBy(visible, kindInWords)]
    .map(([kind, { length }]) => `${length} x ${kind}${length > 1 ? " each" : ""}`)
    .join("; ");
}

function kindInWords({ model, gfx, vram_total_mb: mb }: ReportedGpu): string {
  const size = mb === null ? "memory not known" : `${Math.round(mb / 1024)} GiB`;
  return [model, ...(gfx === null ? [] : [gfx]), size].join(", ");
}

function gpuRows({ gpus }: GpuReport, style: Style): readonly string[] {
  if (gpus.length === 0) return [];
  const head = [
    "GPU",
    "MODEL",
    "ID",
    "PCI",
    "GFX",
    "VRAM GIB",
    "LOAD",
    "PARTITION",
    "RENDER",
    "STATE",
  ];
  const rows = gpus.map((gpu): readonly (Cell | string)[] => {
    const { paint, text } = stateOf(gpu, style);
    return [
      { text: String(gpu.index), paint: style.bold },
      gpu.model,
      gpu.device_id ?? "-",
      gpu.pci ?? "-",
      gpu.gfx ?? "-",
      vramOf(gpu),
      gpu.gfx_percent === null ? "-" : `${gpu.gfx_percent}%`,
      partitionOf(gpu),
      gpu.render_node?.split("/").at(-1) ?? "-",
      { text, paint },
    ];
  });
  return alignColumns([head.map((text) => ({ text, paint: style.dim })), ...rows]);
}

function partitionOf({
  compute_partition: compute,
  memory_partition: memory,
}: ReportedGpu): string {
  if (compute === null && memory === null) return "-";
  return [compute ?? "-", memory ?? "-"].join("/");
}

const barWidth = 8;

/** `█░░░░░░░ 17/192`. The bar is empty only when nothing is in use, and full only when all is. */
function vramOf({ vram_total_mb: total, vram_used_mb: used }: ReportedGpu): string {
  if (total === null) return "-";
  if (used === null) return `${"?".padEnd(barWidth)} ?/${gib(total)}`;
  const share = total === 0 ? 0 : Math.min(1, used / total);
  const filled = share === 1 ? barWidth : Math.min(barWidth - 1, Math.round(share * barWidth));
  return `${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${gib(used)}/${gib(total)}`;
}

function gib(mb: number): string {
  const amount = mb / 1024;
  return amount < 9.95 && amount > 0 ? amount.toFixed(1) : String(Math.round(amount));
}

/** Whether this container can open it, the engine sees it, and somebody uses it: the one that matters most. */
function stateOf(gpu: ReportedGpu, style: Style): Required<Cell> {
  if (!gpu.openable) return { text: "closed", paint: style.red };
  if (!gpu.visible)
    return { text: gpu.busy === true ? "hidden, busy" : "hidden", paint: style.dim };
  if (gpu.busy === true) return { text: "busy", paint: style.yellow };
  return gpu.busy === null
    ? { text: "visible", paint: style.green }
    : { text: "idle", paint: style.green };
}

/** Who uses the busy GPUs, how the variables number them, and why values are missing. */
function noteLines({ gpus, remarks }: GpuReport, style: Style): readonly string[] {
  const busy = gpus.filter((gpu) => gpu.busy === true).map(busyLine);
  const missing = [...new Set([...remarks, ...gpus.flatMap((gpu) => gpu.remarks)])];
  return [
    ...[...busy, ...numberLines(gpus)].flatMap((line) => indented(line)),
    ...missing.flatMap((line) => indented(line)).map(style.dim),
  ];
}

/** How ROCR_VISIBLE_DEVICES and the engine number the GPUs, where that is not by the index here. */
function numberLines(gpus: readonly ReportedGpu[]): readonly string[] {
  const open = gpus.filter(({ index, container_index: own }) => own !== null && own !== index);
  const counted = open.map(({ index, container_index: own }) => `GPU ${index} is ${own}`);
  const seen = gpus
    .filter(({ index, visible_index: own }) => own !== null && own !== index)
    .sort((a, b) => (a.visible_index ?? 0) - (b.visible_index ?? 0))
    .map(({ index, visible_index: own }) => `GPU ${index} is ${own}`);
  return [
    ...(counted.length === 0
      ? []
      : [`ROCR_VISIBLE_DEVICES does not count closed GPUs: to it ${counted.join(", ")}`]),
    ...(seen.length === 0 ? [] : [`to the engine ${seen.join(", ")}`]),
  ];
}

function busyLine({ index, busy_because: because, processes }: ReportedGpu): string {
  const users = (processes ?? []).map(
    ({ pid, name, vram_used_mb: mb }) =>
      `${name === null ? "" : `${name}, `}process ${pid} of the host${mb === null ? "" : ` with ${gib(mb)} GiB`}`,
  );
  const who = users.length === 0 ? "who uses it is not known" : users.join("; ");
  return `GPU ${index} is busy (${because ?? "not known why"}): ${who}`;
}

/** Where the third column of the counts begins, with counts of one digit. */
const countIndent = 16;

function countLines({ counts, differences }: GpuReport, style: Style): readonly string[] {
  const lines = [
    ["host", counts.host, "AMD GPUs, or partitions of them, that the kernel shows"],
    ["container", counts.container, "whose devices this process can open"],
    ["visible", counts.visible, "that the engine sees after the variables"],
  ] as const;
  const rows = alignColumns(
    lines.map(([name, count, what]) => [
      `  ${name}`,
      { text: count === null ? "?" : String(count), paint: style.bold },
      { text: what, paint: style.dim },
    ]),
  );
  return [
    style.bold("Counts"),
    ...lines.flatMap(([name], index) => [
      rows[index] ?? "",
      ...differences.filter(({ to }) => to === name).flatMap((each) => causeLines(each, style)),
    ]),
  ];
}

const causesShown = 4;

/** `6 fewer: …`, one cause a line, below the description of the count. */
function causeLines(
  { before, after, causes, hint }: CountDifference,
  style: Style,
): readonly string[] {
  const head = `${before - after} fewer: `;
  const more = causes.length - causesShown;
  const shown = [
    ...causes.slice(0, causesShown),
    ...(more > 0 ? [`and ${more} more like these`] : []),
  ];
  const lines = shown.flatMap((cause) => wrap(cause, width - countIndent - head.length));
  const margin = " ".repeat(countIndent);
  return [
    ...lines.map((line, index) => {
      const before = index === 0 ? head : " ".repeat(head.length);
      return `${margin}${style.yellow(before + line)}`;
    }),
    ...(hint === null
      ? []
      : wrap(`fix: ${hint}`, width - countIndent).map((line) => margin + style.cyan(line))),
  ];
}

function methodLines({ methods }: GpuReport, style: Style): readonly string[] {
  const rows = methods.flatMap(({ name, used, reason }): readonly (Cell | string)[][] => {
    const [first = "", ...rest] = wrap(reason, width - 22);
    return [
      [
        `  ${name}`,
        { text: used ? "used" : "not used", paint: used ? style.green : style.dim },
        { text: first, paint: style.dim },
      ],
      ...rest.map((text) => ["", "", { text, paint: style.dim }]),
    ];
  });
  return [style.bold("Detection"), ...alignColumns(rows)];
}

function indented(text: string, by = 2): readonly string[] {
  return wrap(text, width - by).map((line) => " ".repeat(by) + line);
}

/**
 * The GPUs for programs: `{method, methods: [{name, used, reason}], counts: {host, container,
 * visible}, model, gpus: [{index, model, device_id, pci, gfx, vram_total_mb, vram_used_mb,
 * gfx_percent, memory_percent, compute_partition, memory_partition, render_node, openable, visible,
 * busy}]}`. What is not known is null.
 */
export function gpusAsJson(facts: GpuFacts, report: GpuReport): string {
  const answer = {
    method: report.method,
    methods: report.methods.map(({ name, used, reason }) => ({ name, used, reason })),
    counts: {
      host: report.counts.host,
      container: report.counts.container,
      visible: report.counts.visible,
    },
    model: facts.model,
    gpus: report.gpus.map((gpu) => ({
      index: gpu.index,
      model: gpu.model,
      device_id: gpu.device_id,
      pci: gpu.pci,
      gfx: gpu.gfx,
      vram_total_mb: gpu.vram_total_mb,
      vram_used_mb: gpu.vram_used_mb,
      gfx_percent: gpu.gfx_percent,
      memory_percent: gpu.memory_percent,
      compute_partition: gpu.compute_partition,
      memory_partition: gpu.memory_partition,
      render_node: gpu.render_node,
      openable: gpu.openable,
      visible: gpu.visible,
      busy: gpu.busy,
    })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
