import type { ModelFacts } from "../../generated/facts.ts";
import type { Problem } from "../../shared/problem.ts";
import type { FitVerdict, ModelFit } from "../../situations/model-fits.ts";
import {
  type Block,
  bad,
  caution,
  code,
  good,
  hints,
  line,
  paragraph,
  plainTable,
  quiet,
  type Span,
  section,
  strong,
  table,
  type Words,
} from "../blocks.ts";
import { countOf } from "../words/counts.ts";

/** A place in which a model was looked for, and what is there. */
export interface ReportedPlace {
  readonly kind: "directory" | "hub-cache" | "file";
  readonly path: string;
  readonly exists: boolean;
  readonly complete: boolean;
  /** Why it is not complete; null where it is. */
  readonly reason: string | null;
}

/** What is known of one model that profiles would load. */
export interface ReportedModel {
  readonly facts: ModelFacts;
  /** Where a card has its figures from; null where they are not the card's. */
  readonly sources: { readonly weights: string; readonly config: string } | null;
  /** In the order in which they were looked at; the first that is complete ends it. */
  readonly places: readonly ReportedPlace[];
  /** What is in the way of loading it, and what is odd about it. */
  readonly problems: readonly Problem[];
  /** The command that downloads it; null when it is complete, or could not be downloaded. */
  readonly download: string | null;
  readonly fits: readonly ModelFit[];
}

/** What `aim model` answers. */
export interface ModelReport {
  readonly asked: string;
  /** A model that has a card and is called almost so, where nothing is known of this one. */
  readonly similar: string | null;
  readonly models: readonly ReportedModel[];
  /** What to do next: commands, and what each is for. */
  readonly next: readonly (readonly [command: string, what: string])[];
}

const MIB_PER_GIB = 1024;

/** Each model: what it is, where it is, and on which GPUs it fits, with the sums. */
export function modelBlocks({ similar, models, next }: ModelReport): readonly Block[] {
  const meant = similar === null ? [] : [line([caution("did you mean"), ` ${similar}?`])];
  const sums = models.some(({ fits }) => fits.some(({ verdict }) => verdict !== "unknown"));
  return [
    ...meant,
    ...models.flatMap(modelSections),
    ...(sums
      ? [
          paragraph(
            "`N x W leaves R`: W GiB of weights on each of N GPUs (all weights divided by tensor x pipeline parallelism), which leave R of the share that the engine takes of a GPU (gpu-memory-utilization). Proven are `too large` and `heads` (tensor parallelism does not divide them). What is left is for keys and values, and for activations and graphs, which are not counted: `fits` is no promise of a context length, and of `weights fit` nobody knows the engine's share.",
          ),
        ]
      : []),
    hints(...next),
  ];
}

function modelSections(model: ReportedModel): readonly Block[] {
  const { facts, places, problems, download, fits } = model;
  return [
    section(["Model  ", strong(facts.id ?? "-")], [factTable(model)]),
    section("Where it is", [
      ...placeBlocks(places),
      ...problems.map((problem) => problemBlock(problem)),
      ...(download === null
        ? []
        : [line(["to do: the engine downloads it when it starts; before, ", code(download)])]),
    ]),
    section("GPUs", fitBlocks(fits)),
  ];
}

function factTable({ facts, sources }: ReportedModel): Block {
  const rows: readonly (readonly [string, string | null])[] = [
    ["from", fromInWords(facts)],
    ["weights", withSource(sizeInWords(facts.weights_mb), sources?.weights)],
    ["numbers", numbersInWords(facts)],
    ["shape", withSource(shapeInWords(facts), sources?.config)],
    ["context", facts.context === null ? null : `${facts.context} tokens`],
    ["gated", facts.gated === null ? null : facts.gated ? "yes: HF_TOKEN is needed" : "no"],
  ];
  return plainTable(
    rows.map(([name, value]) => [quiet(name), value ?? quiet("not known")]),
    ["what", "value"],
  );
}

function fromInWords({ from, location }: ModelFacts): string {
  switch (from) {
    case "directory":
      return `its own files in ${location}`;
    case "hub-cache":
      return `its own files in the hub's cache, ${location}`;
    case "card":
      return "its model card";
    default:
      return "nowhere: it has no card and is not here";
  }
}

function withSource(value: string | null, source: string | undefined): string | null {
  return value === null || source === undefined ? value : `${value} (${source})`;
}

function sizeInWords(mb: number | null): string | null {
  return mb === null ? null : `${gib(mb)} GiB`;
}

function numbersInWords({ dtype, quantization }: ModelFacts): string | null {
  if (dtype === null && quantization === null) return null;
  const quantized =
    quantization === null
      ? "quantization not known"
      : quantization === "none"
        ? "not quantized"
        : `quantized by ${quantization}`;
  return [dtype ?? "dtype not known", quantized].join(", ");
}

function shapeInWords(facts: ModelFacts): string | null {
  const { architecture, layers, attention_heads: heads, kv_heads, hidden_size } = facts;
  const parts = [
    architecture,
    layers === null ? null : countOf(layers, "layer"),
    heads === null ? null : countOf(heads, "attention head"),
    kv_heads === null || kv_heads === heads ? null : `${kv_heads} of keys and values`,
    hidden_size === null ? null : `${hidden_size} wide`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

function placeBlocks(places: readonly ReportedPlace[]): readonly Block[] {
  if (places.length === 0) return [line("the engine finds it itself: nothing is looked for here")];
  return places.map(({ path, complete, exists, reason }) =>
    line([
      complete ? good("complete  ") : exists ? bad("not whole ") : quiet("not there "),
      code(path),
      ...(complete || !exists ? [] : [`: ${reason}`]),
    ]),
  );
}

function problemBlock({ level, message, hint }: Problem): Block {
  const label = level === "error" ? bad("in the way: ") : caution("note: ");
  return line([label, message], hint === undefined ? [] : [line(["to do: ", hint])]);
}

const columns = ["GPU", "GIB", "", "PRECISION", "COUNT x WEIGHTS OF EACH"];

function fitBlocks(fits: readonly ModelFit[]): readonly Block[] {
  if (fits.length === 0) return [line("no profile would load it")];
  const isOpen = fits.every(({ verdict }) => verdict === "unknown");
  return [isOpen ? line("not known: nothing tells how large it is") : fitTable(fits)];
}

/** A row for each GPU model and verdict: as many GPUs, the weights on each, and what they leave. */
function fitTable(fits: readonly ModelFit[]): Block {
  const rows = [...Map.groupBy(fits, ({ gpu }) => gpu)].flatMap(([gpu, ofGpu]) =>
    [...Map.groupBy(ofGpu, ({ verdict }) => verdict)].map(
      ([verdict, alike], index): readonly Words[] => [
        index === 0 ? strong(gpu) : "",
        index === 0 ? gibOrUnknown(alike[0]?.gpu_mb ?? null) : "",
        verdictSpan(verdict),
        [...new Set(alike.map(({ precision }) => precision))].join(", "),
        sumsInWords(alike),
      ],
    ),
  );
  return table(rows, columns);
}

/** `4 x 95, 77 left`, of each number of GPUs once: with the least that is left. */
function sumsInWords(fits: readonly ModelFit[]): string {
  const byCount = Map.groupBy(fits, ({ gpu_count, weights_per_gpu_mb }) => {
    const weights = weights_per_gpu_mb === null ? "?" : gib(weights_per_gpu_mb);
    return `${gpu_count} x ${weights}`;
  });
  return [...byCount]
    .map(([sum, alike]) => {
      const left = alike.flatMap(({ kv_space_mb }) => kv_space_mb ?? []);
      const needs = alike.flatMap(({ kv_context_mb }) => kv_context_mb ?? []);
      const verdict = alike[0]?.verdict;
      if (left.length === 0 || (verdict !== "fits" && verdict !== "tight")) return sum;
      const room = `${sum} leaves ${gib(Math.min(...left))}`;
      const isTight = verdict === "tight" && needs.length > 0;
      return isTight ? `${room} of ${gib(Math.max(...needs))} for one context` : room;
    })
    .join("; ");
}

function verdictSpan(verdict: FitVerdict): Span {
  const shown = verdict === "heads do not divide" ? "heads" : verdict;
  if (verdict === "fits" || verdict === "weights fit") return good(shown);
  if (verdict === "too large" || verdict === "heads do not divide") return bad(shown);
  return verdict === "unknown" ? quiet(shown) : caution(shown);
}

function gibOrUnknown(mb: number | null): Words {
  return mb === null ? quiet("-") : gib(mb);
}

function gib(mb: number): string {
  return (mb / MIB_PER_GIB).toFixed(mb < 10 * MIB_PER_GIB ? 1 : 0);
}
