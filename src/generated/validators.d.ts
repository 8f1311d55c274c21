// Generated from schemas/ by `npm run generate`. Do not edit.
import type { EngineChecks } from "./checks.ts";
import type { EngineDescriptor } from "./engine.ts";
import type { Facts } from "./facts.ts";
import type { FlagTable } from "./flags.ts";
import type { ModelCard } from "./model-card.ts";
import type { ParserTable } from "./parsers.ts";
import type { ProfileDocument } from "./profile.ts";
import type { DecisionRecord } from "./record.ts";
import type { Resolution } from "./resolution.ts";
import type { RuleTestDocument } from "./rule-test.ts";
import type { RulesDocument } from "./rules.ts";
import type { VariableTable } from "./variables.ts";
import type { WhatIf } from "./what-if.ts";
import type { WhyNot } from "./why-not.ts";

/** One violation: where in the value (`instancePath`, a JSON pointer) and which keyword of the schema. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly message?: string;
}

/** Tells whether a value meets the schema. After `false`, `errors` holds every violation until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  readonly errors?: readonly ValidationError[] | null;
}

export declare const validateChecks: Validator<EngineChecks>;
export declare const validateEngine: Validator<EngineDescriptor>;
export declare const validateFacts: Validator<Facts>;
export declare const validateFlags: Validator<FlagTable>;
export declare const validateModelCard: Validator<ModelCard>;
export declare const validateParsers: Validator<ParserTable>;
export declare const validateProfile: Validator<ProfileDocument>;
export declare const validateRecord: Validator<DecisionRecord>;
export declare const validateResolution: Validator<Resolution>;
export declare const validateRuleTest: Validator<RuleTestDocument>;
export declare const validateRules: Validator<RulesDocument>;
export declare const validateVariables: Validator<VariableTable>;
export declare const validateWhatIf: Validator<WhatIf>;
export declare const validateWhyNot: Validator<WhyNot>;
