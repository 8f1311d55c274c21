import type { FindingKind } from "./finding.ts";
import { constantComparison } from "./findings/constant-comparison.ts";
import { contradictoryConditions } from "./findings/contradictory-conditions.ts";
import { denyAlways } from "./findings/deny-always.ts";
import { deriveConflict } from "./findings/derive-conflict.ts";
import { deriveUnread } from "./findings/derive-unread.ts";
import { doubleNegation } from "./findings/double-negation.ts";
import { equalOrder } from "./findings/equal-order.ts";
import { ignoredFile } from "./findings/ignored-file.ts";
import { impossibleValue } from "./findings/impossible-value.ts";
import { letterCase } from "./findings/letter-case.ts";
import { nearState } from "./findings/near-state.ts";
import { neverApplies } from "./findings/never-applies.ts";
import { overlayNearId } from "./findings/overlay-near-id.ts";
import { overlayRepeatsRule } from "./findings/overlay-repeats-rule.ts";
import { profileNeverSelected } from "./findings/profile-never-selected.ts";
import { rankImpossibleValue } from "./findings/rank-impossible-value.ts";
import { rankLacksValue } from "./findings/rank-lacks-value.ts";
import { rankNoEffect } from "./findings/rank-no-effect.ts";
import { rankRepeatsFact } from "./findings/rank-repeats-fact.ts";
import {
  duplicateRule,
  emptyCondition,
  extending,
  factNotKnownYet,
  factNotSettable,
  levelNotChangeable,
  noFilters,
  operatorType,
  overlayChangesKind,
  priority,
  prototypeKey,
  rankNotNumber,
  rulesEmpty,
  schema,
  unknownFact,
  unknownPlaceholder,
  unknownRule,
  unreadableFile,
} from "./findings/refused.ts";
import { rejectsEveryProfile } from "./findings/rejects-every-profile.ts";
import { repeatedCondition } from "./findings/repeated-condition.ts";
import { repeatedFilter } from "./findings/repeated-filter.ts";
import { trivialWhy } from "./findings/trivial-why.ts";
import { unbalancedBrace } from "./findings/unbalanced-brace.ts";
import { unguardedNull } from "./findings/unguarded-null.ts";

/** Everything that the linter looks for, in the order in which it is documented. */
export const findingKinds: readonly FindingKind[] = [
  unreadableFile,
  schema,
  rulesEmpty,
  noFilters,
  extending,
  unknownFact,
  unknownPlaceholder,
  operatorType,
  impossibleValue,
  constantComparison,
  contradictoryConditions,
  emptyCondition,
  factNotSettable,
  factNotKnownYet,
  unguardedNull,
  letterCase,
  neverApplies,
  rejectsEveryProfile,
  profileNeverSelected,
  deriveUnread,
  duplicateRule,
  equalOrder,
  unknownRule,
  overlayChangesKind,
  levelNotChangeable,
  overlayRepeatsRule,
  overlayNearId,
  rankLacksValue,
  rankImpossibleValue,
  rankNotNumber,
  rankNoEffect,
  rankRepeatsFact,
  repeatedFilter,
  deriveConflict,
  priority,
  prototypeKey,
  denyAlways,
  ignoredFile,
  trivialWhy,
  nearState,
  repeatedCondition,
  doubleNegation,
  unbalancedBrace,
];
