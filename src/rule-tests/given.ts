import type { ModelFacts } from "../generated/facts.ts";
import type { InlineProfile, RuleTestGiven, RuleTestGpus } from "../generated/rule-test.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import type { Location } from "../shared/problem.ts";
import type { PlacedTest } from "./rule-test-case.ts";

/** What a test is given, the file's and its own together, with the place of each part. */
export interface Given {
  readonly settings: Readonly<Record<string, GivenSetting>>;
  readonly gpu: RuleTestGpus;
  /** What is known of the model that a profile would load. */
  readonly model: Partial<ModelFacts>;
  readonly engineVersion: string | null;
  /** Null: what the store offers. */
  readonly profiles: readonly GivenProfile[] | null;
  /** Place of a part such as `gpu/model`; of the test's name where it is not given. */
  locate(part: string): Location;
}

/** A setting as written; the last one of a key counts. */
export interface GivenSetting {
  readonly value: string | number | boolean | null;
  readonly where: Location;
}

/** A path, a pattern or a profile written out. */
export interface GivenProfile {
  readonly value: string | InlineProfile;
  readonly where: Location;
}

/** What a test is given: its own over the file's, settings and GPU facts one by one, profiles as a whole. */
export function givenOf(placed: PlacedTest): Given {
  const { document, pointer, fileGiven, where } = placed;
  const own: RuleTestGiven = placed.test?.given ?? {};
  const levels = [
    { given: fileGiven, base: "/given" },
    { given: own, base: `${pointer}/given` },
  ];
  const settings: Record<string, GivenSetting> = {};
  for (const { given, base } of levels) {
    for (const [key, value] of Object.entries(given.settings ?? {})) {
      const place = document.locate(pointerTo(`${base}/settings`, key));
      settings[key] = { value, where: place };
    }
  }
  const gpu = { ...fileGiven.gpu, ...own.gpu };
  if (fileGiven.gpu?.partition !== undefined || own.gpu?.partition !== undefined) {
    gpu.partition = { ...fileGiven.gpu?.partition, ...own.gpu?.partition };
  }
  const profiles = levels.findLast(({ given }) => given.profiles !== undefined);
  return {
    settings,
    gpu,
    model: { ...fileGiven.model, ...own.model },
    engineVersion: { ...fileGiven.engine, ...own.engine }.version ?? null,
    profiles:
      profiles?.given.profiles?.map((value, index) => ({
        value,
        where: document.locate(`${profiles.base}/profiles/${index}`),
      })) ?? null,
    locate(part) {
      const holder = levels.findLast(({ given }) => isGiven(given, part.split("/")));
      return holder === undefined ? where : document.locate(`${holder.base}/${part}`);
    },
  };
}

function isGiven(given: RuleTestGiven, part: readonly string[]): boolean {
  let value: unknown = given;
  for (const key of part) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return true;
}
