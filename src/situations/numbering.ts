import { readFactPath } from "../facts/fact-paths.ts";
import { modelFactsFor } from "../models/model-facts.ts";
import { ofRequest } from "./causes.ts";
import type { Placed } from "./situation.ts";

const MOST = 2 ** 26;

/** Numbers for things: the same thing always has the same number, from 0 on, in order of appearance. */
export class Numbering<T> {
  readonly #known = new Map<T, number>();

  of(thing: T): number {
    const known = this.#known.get(thing);
    if (known !== undefined) return known;
    const next = this.#known.size;
    this.#known.set(thing, next);
    return next;
  }
}

/** Numbers for pairs of numbers below 2^26, so that a pair is a safe integer. */
export class PairNumbering {
  readonly #pairs = new Numbering<number>();

  of(first: number, second: number): number {
    const next = this.#pairs.of(first * MOST + second);
    if (next >= MOST) throw new Error("too many different situations to number");
    return next;
  }
}

/**
 * Numbers situations by what they hold at some fact paths outside the profile, and by their catalogue:
 * two situations with the same number cannot be told apart by rules that name only these paths. Each
 * fact object is looked at once, however many situations hold it.
 */
export class SituationKey {
  readonly #parts: readonly ((situation: Placed) => number)[];
  readonly #pairs: readonly PairNumbering[];

  /** `paths` are dotted, such as `request.metric`; those of the profile are passed over. */
  constructor(paths: readonly string[]) {
    const catalogs = new Numbering<object>();
    const request = inside(paths, "request");
    const gpu = inside(paths, "gpu");
    const models = new Numbering<string>();
    const memories = new Numbering<string>();
    this.#parts = [
      ({ catalog }) => catalogs.of(catalog),
      // Always in full: what a profile's facts are depends on the engine's version.
      projection(({ engine }) => engine, [[]]),
      ...(paths.includes(ofRequest.model)
        ? [(situation: Placed) => models.of(JSON.stringify(modelOfRequest(situation)))]
        : []),
      ...(paths.includes(ofRequest.memory)
        ? [({ gpu }: Placed) => memories.of(JSON.stringify(memoryOf(gpu)))]
        : []),
      ...(request.length === 0 ? [] : [projection(({ request }) => request, request)]),
      ...(gpu.length === 0 ? [] : [projection(({ gpu }) => gpu, gpu)]),
    ];
    this.#pairs = this.#parts.map(() => new PairNumbering());
  }

  of(situation: Placed): number {
    let key = 0;
    let index = 0;
    for (const part of this.#parts) {
      key = (this.#pairs[index] as PairNumbering).of(key, part(situation));
      index += 1;
    }
    return key;
  }
}

/** What is known of the model that a profile without one of its own loads, and of the others. */
function modelOfRequest({ request, models, model }: Placed): unknown {
  return [models?.size ?? 0, modelFactsFor({ model_id: null }, request, models), model];
}

/** The memory of GPUs as any number of the first of them has it: where the smallest so far changes. */
function memoryOf({ model, vram_per_gpu_mb }: Placed["gpu"]): unknown {
  const changes: unknown[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  for (const [index, mb] of vram_per_gpu_mb.entries()) {
    if (mb !== null && mb >= smallest) continue;
    changes.push(index, mb);
    smallest = mb ?? Number.NEGATIVE_INFINITY;
  }
  return changes.length === 0 ? model : changes;
}

function inside(paths: readonly string[], fact: string): readonly (readonly string[])[] {
  const own = paths.filter((path) => path.startsWith(`${fact}.`));
  return [...new Set(own)].sort().map((path) => path.split(".").slice(1));
}

function projection(
  factOf: (situation: Placed) => object,
  paths: readonly (readonly string[])[],
): (situation: Placed) => number {
  const values = new Numbering<string>();
  const known = new WeakMap<object, number>();
  return (situation) => {
    const fact = factOf(situation);
    const seen = known.get(fact);
    if (seen !== undefined) return seen;
    const held = JSON.stringify(paths.map((path) => readFactPath(fact, path)));
    const number = values.of(held);
    known.set(fact, number);
    return number;
  };
}
