import type { DecisionPoint } from "./decision-point.ts";
import type { Range } from "./rule-diff.ts";

type Value = string | number | boolean | null;

/** The parts of a request and a machine by which decisions are described, in the order of reading. */
export const parts: readonly (readonly [string, (point: DecisionPoint) => Value])[] = [
  ["model", ({ request }) => request.model],
  ["named by", ({ request }) => (request.aim_id === null ? "AIM_MODEL_ID" : "AIM_ID")],
  ["GPU model", ({ gpu }) => gpu.model],
  ["GPU count", ({ gpu }) => gpu.count],
  ["precision", ({ request }) => request.precision],
  ["metric", ({ request }) => request.metric],
  ["engine", ({ request }) => request.engine],
  ["general fallback", ({ request }) => request.allow_general_profile_fallback],
  ["unoptimized allowed", ({ request }) => request.allow_unoptimized],
  ["idle GPUs", ({ gpu }) => gpu.idle],
  ["GPUs of one model", ({ gpu }) => gpu.homogeneous],
];

/** The values that each part has in the points, in order of appearance. */
export function rangesOver(points: readonly DecisionPoint[]): readonly Range[] {
  return parts.map(([part, read]) => ({
    part,
    values: [...new Set(points.map(read))].sort(nullLast),
    isAll: true,
  }));
}

/** The values that each part has in these points, in the order in which they are in all points. */
export function rangesWithin(
  all: readonly Range[],
  points: readonly DecisionPoint[],
): readonly Range[] {
  return all.map((range) => {
    const read = parts.find(([part]) => part === range.part)?.[1];
    const here = new Set(read === undefined ? [] : points.map(read));
    const values = range.values.filter((value) => here.has(value));
    return { part: range.part, values, isAll: values.length === range.values.length };
  });
}

function nullLast(a: Value, b: Value): number {
  return Number(a === null) - Number(b === null);
}

/** What is most often asked for: the fewer of these a point lacks, the better an example it is. */
const usual: Readonly<Record<string, Value>> = {
  "named by": "AIM_ID",
  "GPU model": "MI300X",
  "GPU count": 8,
  precision: "auto",
  metric: "latency",
  engine: "vllm",
};

/** The point that is most like what is usually asked for; of equals the first. */
export function mostUsual(points: readonly DecisionPoint[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, point] of points.entries()) {
    const unusual = parts.filter(
      ([part, read]) => part in usual && usual[part] !== read(point),
    ).length;
    if (unusual >= least) continue;
    best = index;
    least = unusual;
  }
  return best;
}
