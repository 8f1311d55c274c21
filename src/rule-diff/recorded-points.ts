import type { ProfileCatalog } from "../profiles/catalog.ts";
import type { ResolveInput } from "../resolve.ts";
import type { DecisionPoint } from "./decision-point.ts";

/** A decision that was taken somewhere, without the rules that took it. */
export interface RecordedInput {
  readonly input: Omit<ResolveInput, "rules">;
  /** Where it was recorded, such as `decisions.jsonl:12`. */
  readonly from: string;
}

/** Recorded decisions as points. What is the same in several of them is one object, so it is judged once. */
export function recordedPoints(recorded: readonly RecordedInput[]): readonly DecisionPoint[] {
  const request = sharing<DecisionPoint["request"]>();
  const gpu = sharing<DecisionPoint["gpu"]>();
  const engine = sharing<DecisionPoint["engine"]>();
  const catalog = sharing<ProfileCatalog>();
  return recorded.map(({ input, from }) => ({
    request: request(input.request),
    gpu: gpu(input.gpu),
    engine: engine(input.engine),
    catalog: catalog(input.catalog),
    requestedProfile: input.requestedProfile,
    from,
  }));
}

/** Gives for each value the first one that was equal to it. */
function sharing<T>(): (value: T) => T {
  const known = new Map<string, T>();
  return (value) => {
    const key = JSON.stringify(value);
    const first = known.get(key) ?? value;
    known.set(key, first);
    return first;
  };
}
