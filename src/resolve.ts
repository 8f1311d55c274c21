import type {
  AdapterFacts,
  EngineFacts,
  GpuFacts,
  ModelFacts,
  RequestFacts,
} from "./generated/facts.ts";
import type { DetectionAttempt, Resolution, ResolutionInputs } from "./generated/resolution.ts";
import type { KnownModels } from "./models/model-facts.ts";
import { fitted } from "./models/model-fit.ts";
import type { ProfileCatalog } from "./profiles/catalog.ts";
import { createJudge, type Judge, type Judgement } from "./rules/judge.ts";
import { allRules, type RuleSet } from "./rules/rule-set.ts";
import { decide } from "./selection/select.ts";
import { compareProblems, type Problem } from "./shared/problem.ts";

/** Everything that a decision depends on. */
export interface ResolveInput {
  readonly request: RequestFacts;
  readonly requestOrigins: Resolution["request"];
  readonly gpu: GpuFacts;
  readonly detection: readonly DetectionAttempt[];
  readonly engine: EngineFacts;
  /** Absent where nobody looked. */
  readonly adapters?: AdapterFacts | undefined;
  /** Absent where nobody looked. */
  readonly models?: KnownModels | undefined;
  /** What is supposed of whichever model a profile would load. */
  readonly model?: Partial<ModelFacts> | undefined;
  readonly catalog: ProfileCatalog;
  readonly rules: RuleSet;
  readonly inputs: ResolutionInputs;
  /** Id of the profile that AIM_PROFILE_ID names, already looked up; null to let the rules choose. */
  readonly requestedProfile: string | null;
  /** What was wrong with settings, hardware and rules; the catalogue's own problems are added. */
  readonly problems: readonly Problem[];
}

/**
 * The whole decision, which is its own trace: judge every profile by every rule, rank what is left,
 * select, advise. Pure: the same input gives the same bytes. Never rejects for what is in a profile.
 * A judge of the same rules can be handed in, to share its work between decisions.
 */
export async function resolve(
  input: ResolveInput,
  judge: Judge = createJudge(input.rules),
): Promise<Resolution> {
  const { request, gpu, engine, models, catalog, rules } = input;
  const adapters = input.adapters === undefined ? {} : { adapters: input.adapters };
  const judgements: Judgement[] = [];
  for (const profile of catalog.profiles) {
    const facts = fitted(profile.facts, input);
    judgements.push(await judge.judge({ request, gpu, engine, ...adapters, ...facts }));
  }
  const decision = decide(judgements, rules, input.requestedProfile);
  return {
    version: 1,
    request: input.requestOrigins,
    gpu,
    detection: input.detection,
    engine,
    ...adapters,
    ...(models === undefined
      ? {}
      : { models: [...models.values()].map((model) => ({ ...model, ...input.model })) }),
    inputs: input.inputs,
    rules: allRules(rules).map(({ id, kind, order, why, where, ...rule }) => ({
      id,
      kind,
      order: order ?? null,
      state: "state" in rule ? rule.state : null,
      why,
      where,
    })),
    profiles: decision.profiles,
    selection: decision.selection,
    advice: decision.facts === undefined ? [] : await judge.advise(decision.facts, decision.choice),
    shadowed: catalog.shadowed,
    problems: [...input.problems, ...catalog.problems].sort(compareProblems),
  };
}
