import { execFileSync } from "node:child_process";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Engine } from "../../src/launch/engine.ts";
import { type FlagFacts, flagFacts, hasOption } from "../../src/launch/flag-details.ts";
import { argumentsOf, sglang, summary, vllm } from "./support.ts";

interface Answer {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/** The options that an engine has in a version. */
function optionsIn(engine: Engine, version: string): ReadonlyMap<string, FlagFacts> {
  const { options, versions } = engine.flags!;
  const index = versions.indexOf(version);
  const present = Object.entries(options).filter(([, option]) => hasOption(option, index));
  return new Map(present.map(([name, option]) => [name, flagFacts(option, index)]));
}

/** What Python's argparse makes of command lines, with exactly the options of the version. */
function parse(engine: Engine, version: string, commandLines: readonly (readonly string[])[]) {
  const task = {
    options: Object.fromEntries(optionsIn(engine, version)),
    dottedKeys: engine.descriptor.arguments.dottedKeys ?? false,
    commandLines,
  };
  const script = path.join(import.meta.dirname, "parse_like_engine.py");
  const output = execFileSync("python3", [script], {
    input: JSON.stringify(task),
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONUTF8: "1" },
  });
  return JSON.parse(output.toString()) as readonly Answer[];
}

const dashed = fc.constantFrom(
  ...["-", "--", "-a", "--port", "--no-x", "-1", "-1.5", "-.5", "-1e5", "-5.", "-tp", "--x=y"],
  ...["-a.b", "-O3", "--config", "-é", "-0", "-inf", "-1_000"],
);
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }).filter((made) => !made.includes("\0")),
  fc.constantFrom("", " ", "a b", "x=y", "a.b", "{}", "[1]", "null", "--", "it's", '"'),
  dashed,
);
/** Text that is not JSON, for options that take both. */
const words = text.map((made) => `t${made}`);
const integer = fc.integer({ min: -1_000_000, max: 1_000_000 });
const decimal = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100);
const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)));
const key = fc.string({ maxLength: 6 }).filter((made) => made !== "__proto__");
const mapping = fc.dictionary(key, json, { maxKeys: 4, noNullPrototype: true });
const collection = fc.oneof(mapping, fc.array(json, { maxLength: 4 }));

/** A value to write in a profile, and what the engine must read. */
interface Sample {
  readonly written: unknown;
  readonly read: unknown;
}

const same = (value: unknown): Sample => ({ written: value, read: value });

function single(facts: FlagFacts): fc.Arbitrary<Sample> {
  switch (facts.type) {
    case "integer":
    case "human-integer":
    case "human-integer-or-auto":
      return integer.map(same);
    case "number":
      return decimal.map(same);
    case "boolean":
      return fc.boolean().map(same);
    case "json":
    case "json-list":
      return collection.map(same);
    case "string-or-json":
      return fc.oneof(collection, words).map(same);
    default:
      return text.map(same);
  }
}

function sample(facts: FlagFacts): fc.Arbitrary<Sample> {
  switch (facts.kind) {
    case "flag":
      return fc.constantFrom(
        { written: null, read: true },
        { written: true, read: true },
        { written: false, read: null },
      );
    case "boolean":
      return fc.constantFrom(
        { written: null, read: true },
        { written: true, read: true },
        { written: false, read: false },
      );
    case "list":
    case "append":
      return fc.array(single(facts), { maxLength: 4 }).map((items) => {
        const isNothing = items.length === 0 && (facts.kind === "append" || !facts.mayBeEmpty);
        return {
          written: items.map(({ written }) => written),
          read: isNothing ? null : items.map(({ read }) => read),
        };
      });
    default:
      return single(facts);
  }
}

/** One value for each of a few options of the version. */
function profiles(engine: Engine, version: string): fc.Arbitrary<Readonly<Record<string, Sample>>> {
  const { model, port, servedModelName } = engine.descriptor.options;
  const own = new Set([model, port, servedModelName]);
  const options = [...optionsIn(engine, version)].filter(
    ([name, facts]) =>
      !own.has(name) && facts.kind !== "help" && !("positional" in facts && facts.positional),
  );
  return fc
    .uniqueArray(fc.constantFrom(...options), { maxLength: 6, selector: ([name]) => name })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map(([name, facts]) => [name, sample(facts)]))),
    );
}

const written = (profile: Readonly<Record<string, Sample>>) =>
  Object.fromEntries(Object.entries(profile).map(([name, { written: value }]) => [name, value]));

const versions: readonly (readonly [string, Engine, string])[] = [
  ["vllm", vllm, "0.8.5"],
  ["vllm", vllm, "0.11.0"],
  ["vllm", vllm, "main-20260817"],
  ["sglang", sglang, "0.5.2"],
  ["sglang", sglang, "main-20260608"],
];

describe("launch/encode-arguments with Python's argparse", () => {
  it.each(versions)(
    "%s: what a profile says is what argparse reads, %# ",
    (_name, engine, version) => {
      const samples = fc.sample(profiles(engine, version), { numRuns: 400, seed: 7 });
      const encoded = samples.map((profile) => ({
        profile,
        ...argumentsOf({ engine, version, profile: written(profile) }),
      }));
      const possible = encoded.filter(({ problems }) =>
        problems.every(({ level }) => level !== "error"),
      );
      const answers = parse(
        engine,
        version,
        possible.map(({ allWords }) => allWords),
      );
      const { options, server, arguments: style } = engine.descriptor;
      const { port, servedModelNames } = options;
      const [model = "", servedModelName = ""] = [options.model, options.servedModelName].map(
        (option) => option ?? undefined,
      );
      for (const [index, { profile, allWords }] of possible.entries()) {
        const label = JSON.stringify(allWords);
        const { values, error } = answers[index]!;
        expect(error, label).toBeUndefined();
        const served = servedModelNames === "one" ? "org/model" : ["org/model", "org/container"];
        expect(values, label).toMatchObject({ [model]: "org/model", [port]: 8000 });
        expect(values?.[servedModelName], label).toEqual(served);
        for (const [name, { read }] of Object.entries(profile)) {
          expect(values?.[name], `${name} in ${label}`).toEqual(read);
        }
        const given = new Set([...Object.keys(profile), model, port, servedModelName]);
        const listens = server.listen === undefined ? [] : [options.host];
        const defaults = [...listens, ...Object.keys(style.defaults ?? {})];
        for (const [name, value] of Object.entries(values ?? {})) {
          if (!given.has(name) && !defaults.includes(name))
            expect(value, `${name} in ${label}`).toBeNull();
        }
      }
      expect(possible.length).toBeGreaterThan(samples.length / 2);
      expect(new Set(possible.flatMap(({ profile }) => Object.keys(profile))).size).toBeGreaterThan(
        90,
      );
    },
  );

  it("refuses exactly the lists that argparse cannot be given in any way", () => {
    const option = "allowed-media-domains";
    const word = fc.oneof(dashed, fc.constantFrom("a", "1", "a.b"));
    const lists = fc.sample(fc.array(word, { minLength: 1, maxLength: 4 }), {
      numRuns: 600,
      seed: 3,
    });
    const encodings = lists.map((list) =>
      argumentsOf({ version: "0.11.0", profile: { [option]: list } }),
    );
    const plain = lists.map((list) => [`--${option}`, ...list]);
    const joined = lists.map(([first, ...rest]) => [`--${option}=${first}`, ...rest]);
    const ours = parse(
      vllm,
      "0.11.0",
      encodings.map((encoding) => encoding.words),
    );
    const asPlain = parse(vllm, "0.11.0", plain);
    const asJoined = parse(vllm, "0.11.0", joined);
    let refused = 0;
    for (const [index, list] of lists.entries()) {
      const { problems } = encodings[index]!;
      if (problems.length === 0) {
        expect(ours[index]?.values?.[option], JSON.stringify(list)).toEqual(list);
        continue;
      }
      refused += 1;
      expect(summary(problems)).toEqual(["error argument-not-representable"]);
      for (const answer of [asPlain[index], asJoined[index]]) {
        const { model_tag, "model-tag": tag, ...values } = answer?.values ?? {};
        const isRead =
          JSON.stringify(values[option]) === JSON.stringify(list) && !tag && !model_tag;
        expect(isRead, JSON.stringify(list)).toBe(false);
      }
    }
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(500);
  });

  it("sets a key of a JSON option to the value that is written", () => {
    const values = fc.sample(
      fc.oneof(
        json.filter((value) => typeof value !== "string"),
        mapping,
      ),
      {
        numRuns: 200,
        seed: 5,
      },
    );
    const option = "compilation-config";
    const lines = values.map(
      (value) => argumentsOf({ version: "0.11.0", profile: { [`${option}.a_b.c`]: value } }).words,
    );
    for (const [index, answer] of parse(vllm, "0.11.0", lines).entries()) {
      const read = { a_b: { c: values[index] } };
      expect(answer.values?.[option], JSON.stringify(lines[index])).toEqual(read);
    }
  });
});
