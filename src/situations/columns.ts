import { readFactPath } from "../facts/fact-paths.ts";
import type { ProfileFacts } from "../generated/facts.ts";
import { withCauses } from "./causes.ts";
import { SituationKey } from "./numbering.ts";
import { factsOf, type Placed } from "./situation.ts";
import type { Question } from "./verdicts.ts";

/** What is answered of each profile of the catalogue in one situation, in the order of the catalogue. */
export type Answers = Uint8Array;

/** For each of a list of situations, where its answers are. */
export interface Column<T> {
  /** By situation: position in `entries`. */
  readonly rows: Int32Array;
  readonly entries: readonly T[];
}

/**
 * Results that depend on nothing but a catalogue and the values at some fact paths, each computed
 * once for all situations that are alike in these.
 */
export class Table<T> {
  readonly #key: SituationKey;
  readonly #compute: (situation: Placed) => Promise<T>;
  readonly #textOf: (entry: T) => string | null;
  readonly #positions = new Map<number, number>();
  readonly #entries: T[] = [];
  readonly #known = new Map<string, number>();
  readonly #columns = new WeakMap<readonly Placed[], Column<T>>();

  /** `paths` are all that the results depend on; results with the same `textOf` are one. */
  constructor(
    paths: readonly string[],
    compute: (situation: Placed) => Promise<T>,
    textOf: (entry: T) => string | null = () => null,
  ) {
    this.#key = new SituationKey(withCauses(paths));
    this.#compute = compute;
    this.#textOf = textOf;
  }

  /** The results for the situations. For the same list of situations it is made once. */
  async column(situations: readonly Placed[]): Promise<Column<T>> {
    const known = this.#columns.get(situations);
    if (known !== undefined) return known;
    const rows = new Int32Array(situations.length);
    let index = 0;
    for (const situation of situations) {
      const key = this.#key.of(situation);
      let position = this.#positions.get(key);
      if (position === undefined) {
        position = this.#place(await this.#compute(situation));
        this.#positions.set(key, position);
      }
      rows[index] = position;
      index += 1;
    }
    const column = { rows, entries: this.#entries };
    this.#columns.set(situations, column);
    return column;
  }

  /** Results of the same text share a position. */
  #place(entry: T): number {
    const text = this.#textOf(entry);
    const known = text === null ? undefined : this.#known.get(text);
    if (known !== undefined) return known;
    const position = this.#entries.push(entry) - 1;
    if (text !== null) this.#known.set(text, position);
    return position;
  }
}

/**
 * A table of the answers to a question as numbers below 256. Profiles that hold the same at the
 * profile paths of the question share one answer.
 */
export function answerTable<Answer>(
  { paths, ask }: Question<Answer>,
  asNumber: (answer: Answer) => number,
): Table<Answers> {
  const classOf = profileClass(withCauses(paths));
  return new Table<Answers>(
    paths,
    async (situation) => {
      const { profiles } = situation.catalog;
      const answers = new Uint8Array(profiles.length);
      const known = new Map<string, number>();
      for (const [index, { facts: profile }] of profiles.entries()) {
        const alike = classOf(profile);
        let answer = known.get(alike);
        if (answer === undefined) {
          answer = asNumber(await ask(factsOf(situation, profile)));
          known.set(alike, answer);
        }
        answers[index] = answer;
      }
      return answers;
    },
    textOfAnswers,
  );
}

function textOfAnswers(answers: Answers): string {
  return answers.join();
}

/** A text that profiles share which hold the same at the profile paths. */
function profileClass(paths: readonly string[]): (profile: ProfileFacts) => string {
  const named = [...new Set(paths)].filter((path) => path.startsWith("profile.")).sort();
  const keys = named.map((path) => path.split(".").slice(1));
  const classes = new WeakMap<ProfileFacts, string>();
  return (profile) => {
    const known = classes.get(profile);
    if (known !== undefined) return known;
    const held = JSON.stringify(keys.map((key) => readFactPath(profile, key)));
    classes.set(profile, held);
    return held;
  };
}
