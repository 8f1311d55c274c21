import { describe, expect, it } from "vitest";
import { readAllProfiles } from "../../src/edge/read-profiles.ts";
import type { ProfileFacts, RequestFacts } from "../../src/generated/facts.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { createJudge, type Judgement } from "../../src/rules/judge.ts";
import { decide } from "../../src/selection/select.ts";
import { engine, gpu, request } from "../support/facts.ts";
import { shippedRules } from "../support/rule-sources.ts";
import { sharedProfiles } from "../support/shared-material.ts";

const corpus = sharedProfiles();

/**
 * Selection as AMD documents it for AIM 0.9 (search path, then precision, then type; the count equal),
 * written straight down, to compare the rule set with. Ties are left open: a set of ids.
 */
function asAim09(
  profiles: readonly ProfileFacts[],
  asked: RequestFacts,
  model: string,
  count: number,
): ReadonlySet<string> {
  const fitting = profiles.filter(
    ({ origin, aim_id, metadata, manual_only }) =>
      (origin === "general" ? asked.allow_general_profile_fallback : aim_id === asked.aim_id) &&
      metadata.engine === "vllm" &&
      metadata.metric === asked.metric &&
      metadata.gpu === model &&
      metadata.gpu_count === count &&
      (asked.precision === "auto" || metadata.precision === asked.precision) &&
      !manual_only,
  );
  const precisions = ["int4", "int8", "fp4", "fp8", "fp16", "bf16", "fp32"];
  const types = ["optimized", "preview", "unoptimized", "general"];
  const keys = (profile: ProfileFacts) => [
    profile.precedence,
    precisions.indexOf(profile.metadata.precision),
    types.indexOf(profile.metadata.type),
  ];
  const compare = (a: ProfileFacts, b: ProfileFacts) => {
    const [x, y] = [keys(a), keys(b)];
    const index = x.findIndex((value, position) => value !== y[position]);
    return index === -1 ? 0 : (x[index] ?? 0) - (y[index] ?? 0);
  };
  const [best] = fitting.toSorted(compare);
  return new Set(
    best === undefined
      ? []
      : fitting.filter((other) => compare(best, other) === 0).map(({ id }) => id),
  );
}

interface Case {
  readonly asked: RequestFacts;
  readonly model: string;
  readonly count: number;
}

function* casesOf(aimId: string): Generator<Case> {
  const precisions = ["auto", "fp8"] as const;
  const metrics = ["latency", "throughput"] as const;
  const requests = precisions.flatMap((precision) =>
    metrics.flatMap((metric) =>
      [true, false].map((allow_general_profile_fallback) =>
        request({ aim_id: aimId, model: aimId, precision, metric, allow_general_profile_fallback }),
      ),
    ),
  );
  for (const asked of requests) {
    for (const model of ["MI250X", "MI300X", "MI325X"]) {
      for (const count of [1, 3, 8]) yield { asked, model, count };
    }
  }
}

describe.skipIf(!corpus.isThere)("corpora: rules/aim-0.9", () => {
  it("chooses what AIM 0.9 chooses, for every model, GPU, count, precision, metric and fallback", async () => {
    const { files, problems } = readAllProfiles(corpus.path);
    const profiles = buildCatalog(files, problems).profiles.map(({ facts }) => facts);
    const rules = shippedRules("aim-0.9");
    const judge = createJudge(rules);
    const models = new Set(profiles.flatMap(({ aim_id }) => aim_id ?? []));
    let selections = 0;
    for (const aimId of models) {
      const candidates = profiles.filter(
        ({ origin, aim_id }) => origin !== "model" || aim_id === aimId,
      );
      for (const { asked, model, count } of casesOf(aimId)) {
        const judgements: Judgement[] = [];
        for (const profile of candidates) {
          const gpus = gpu({ model, count });
          judgements.push(await judge.judge({ request: asked, gpu: gpus, engine, profile }));
        }
        const { profile: selected } = decide(judgements, rules, null).selection;
        const expected = asAim09(candidates, asked, model, count);
        const where = `${count} x ${model}: ${JSON.stringify(asked)}`;
        if (selected === null) expect([...expected], where).toEqual([]);
        else expect(expected.has(selected), where).toBe(true);
        selections += selected === null ? 0 : 1;
      }
    }
    expect(models.size).toBe(15);
    expect(selections).toBeGreaterThan(100);
  });
});
