import type { ProfileCatalog } from "../profiles/catalog.ts";
import type { ResolveInput } from "../resolve.ts";
import type { DecisionPoint } from "./decision-point.ts";

/**
 * Recorded decisions as points, taken in one after another. What is the same in several of them is
 * kept once: then it is judged once, and a long log of few models is small.
 */
export class RecordedPoints {
  readonly points: DecisionPoint[] = [];
  readonly #request = sharing<DecisionPoint["request"]>();
  readonly #gpu = sharing<DecisionPoint["gpu"]>();
  readonly #engine = sharing<DecisionPoint["engine"]>();
  readonly #models = sharing<DecisionPoint["models"]>((models) => [...(models ?? [])]);
  readonly #catalog = sharing<ProfileCatalog>();

  /** `from` says where it was recorded, such as `decisions.jsonl:12`. */
  add(input: Omit<ResolveInput, "rules">, from: string): void {
    this.points.push({
      request: this.#request(input.request),
      gpu: this.#gpu(input.gpu),
      engine: this.#engine(input.engine),
      models: this.#models(input.models),
      catalog: this.#catalog(input.catalog),
      requestedProfile: input.requestedProfile,
      from,
    });
  }
}

/** Gives for each value the first one that was equal to it. */
function sharing<T>(contentOf: (value: T) => unknown = (value) => value): (value: T) => T {
  const known = new Map<string, T>();
  return (value) => {
    const key = JSON.stringify(contentOf(value));
    const first = known.get(key) ?? value;
    known.set(key, first);
    return first;
  };
}
