import { readFactPath } from "../facts/fact-paths.ts";
import type { Facts, ProfileFacts } from "../generated/facts.ts";
import type { DecisionPoint } from "./decision-point.ts";
import { PointKey } from "./point-key.ts";

/** What a rule says of each profile of the catalogue at one point, in the order of the catalogue. */
export type Answers = Uint8Array;

/** For each of a list of points, where its answers are. */
export interface Column<T> {
  /** By point: position in `entries`. */
  readonly rows: Int32Array;
  readonly entries: readonly T[];
}

/**
 * Results that depend on nothing but a catalogue and the values at some fact paths, each computed
 * once for all points that are alike in these.
 */
export class PointTable<T> {
  readonly #key: PointKey;
  readonly #compute: (point: DecisionPoint) => Promise<T>;
  readonly #positions = new Map<number, number>();
  readonly #entries: T[] = [];
  readonly #columns = new WeakMap<readonly DecisionPoint[], Column<T>>();

  constructor(paths: readonly string[], compute: (point: DecisionPoint) => Promise<T>) {
    this.#key = new PointKey(paths);
    this.#compute = compute;
  }

  /** The results for the points. For the same list of points it is made once. */
  async column(points: readonly DecisionPoint[]): Promise<Column<T>> {
    const known = this.#columns.get(points);
    if (known !== undefined) return known;
    const rows = new Int32Array(points.length);
    let index = 0;
    for (const point of points) {
      const key = this.#key.of(point);
      let position = this.#positions.get(key);
      if (position === undefined) {
        position = this.#entries.push(await this.#compute(point)) - 1;
        this.#positions.set(key, position);
      }
      rows[index] = position;
      index += 1;
    }
    const column = { rows, entries: this.#entries };
    this.#columns.set(points, column);
    return column;
  }
}

/**
 * A table of what a rule says of profiles. Profiles that hold the same at the profile paths of
 * `paths` share one question.
 */
export function answerTable(
  paths: readonly string[],
  profilesOf: (point: DecisionPoint) => readonly ProfileFacts[],
  ask: (facts: Facts) => Promise<number>,
): PointTable<Answers> {
  const named = [...new Set(paths)].filter((path) => path.startsWith("profile.")).sort();
  const keys = named.map((path) => path.split(".").slice(1));
  const classes = new WeakMap<ProfileFacts, string>();
  const classOf = (profile: ProfileFacts): string => {
    const known = classes.get(profile);
    if (known !== undefined) return known;
    const held = JSON.stringify(keys.map((key) => readFactPath(profile, key)));
    classes.set(profile, held);
    return held;
  };
  return new PointTable(paths, async (point) => {
    const { request, gpu, engine } = point;
    const profiles = profilesOf(point);
    const answers = new Uint8Array(profiles.length);
    const known = new Map<string, number>();
    for (const [index, profile] of profiles.entries()) {
      const alike = classOf(profile);
      let answer = known.get(alike);
      if (answer === undefined) {
        answer = await ask({ request, gpu, engine, profile });
        known.set(alike, answer);
      }
      answers[index] = answer;
    }
    return answers;
  });
}
