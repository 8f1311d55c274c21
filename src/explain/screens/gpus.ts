import type { CountDifference } from "../../facts/gpu-counts.ts";
import type { GpuReport, ReportedGpu } from "../../facts/gpu-report.ts";
import {
  accent,
  type Block,
  bad,
  caution,
  good,
  group,
  line,
  plainTable,
  quiet,
  type Row,
  type Span,
  section,
  strong,
  table,
  type Words,
} from "../blocks.ts";
import { firstOf } from "../words/counts.ts";
import { visibleInWords } from "../words/gpus.ts";

/** Columns of a terminal that the GPUs take. */
export const gpusWidth = 100;

/** Everything known of the GPUs: one row a GPU, who uses them, the counts, the methods. */
export function gpusBlocks(report: GpuReport): readonly Block[] {
  return [
    line(strong(visibleInWords(report))),
    ...(report.gpus.length === 0 ? [] : [gpuTable(report.gpus)]),
    group(noteLines(report), 2),
    countSection(report),
    section("Detection", [methodTable(report)]),
  ];
}

const columns = [
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

function gpuTable(gpus: readonly ReportedGpu[]): Block {
  const rows = gpus.map((gpu): readonly Words[] => [
    strong(String(gpu.index)),
    gpu.model,
    gpu.device_id ?? "-",
    gpu.pci ?? "-",
    gpu.gfx ?? "-",
    vramOf(gpu),
    gpu.gfx_percent === null ? "-" : `${gpu.gfx_percent}%`,
    partitionOf(gpu),
    gpu.render_node?.split("/").at(-1) ?? "-",
    stateOf(gpu),
  ]);
  return table(rows, columns, Number.POSITIVE_INFINITY);
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
function stateOf({ openable, visible, busy }: ReportedGpu): Span {
  if (!openable) return bad("closed");
  if (!visible) return quiet(busy === true ? "hidden, busy" : "hidden");
  if (busy === true) return caution("busy");
  return good(busy === null ? "visible" : "idle");
}

/** Who uses the busy GPUs, how the variables number them, and why values are missing. */
function noteLines({ gpus, remarks }: GpuReport): readonly Block[] {
  const busy = gpus.filter((gpu) => gpu.busy === true).map(busyLine);
  const missing = [...new Set([...remarks, ...gpus.flatMap((gpu) => gpu.remarks)])];
  return [
    ...[...busy, ...numberLines(gpus)].map((text) => line(text, [], 0)),
    ...missing.map((text) => line(quiet(text), [], 0)),
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

function countSection({ counts, differences }: GpuReport): Block {
  const rows = [
    ["host", counts.host, "AMD GPUs, or partitions of them, that the kernel shows"],
    ["container", counts.container, "whose devices this process can open"],
    ["visible", counts.visible, "that the engine sees after the variables"],
  ] as const;
  const shown = rows.map(
    ([name, count, what]): Row => ({
      cells: [name, strong(count === null ? "?" : String(count)), quiet(what)],
      below: differences.filter(({ to }) => to === name).map(causeBlock),
    }),
  );
  return section("Counts", [plainTable(shown, ["of", "count", "what is counted"])]);
}

const causesShown = 4;
/** From where rows have what is below them to the description of a count of one digit. */
const causeIndent = 12;

/** `6 fewer: …`, one cause a line, below the description of the count. */
function causeBlock({ before, after, causes, hint }: CountDifference): Block {
  const { shown, more } = firstOf(causes, causesShown);
  const [first = "", ...others] = [...shown, ...(more > 0 ? [`and ${more} more like these`] : [])];
  const head = `${before - after} fewer: `;
  const rest = others.map((cause) => line(caution(cause), [], 0));
  return group(
    [
      line(caution(head + first), rest, head.length),
      ...(hint === null ? [] : [line(accent(`fix: ${hint}`), [], 0)]),
    ],
    causeIndent,
  );
}

function methodTable({ methods }: GpuReport): Block {
  const rows = methods.map(({ name, used, reason }): readonly Words[] => [
    name,
    used ? good("used") : quiet("not used"),
    quiet(reason),
  ]);
  return plainTable(rows, ["method", "used", "because"]);
}
