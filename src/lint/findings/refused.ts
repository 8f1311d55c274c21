import type { FindingKind } from "../finding.ts";

// What the loader refuses by itself: each fault has the name of one of these as its code.

export const unreadableFile: FindingKind = {
  name: "unreadable-file",
  category: "loading",
  level: "error",
  summary: "a rule file cannot be read, or is not JSON",
  why: "A set with a file that cannot be read is not used at all: half a set would choose other profiles without a word.",
  fix: "rule files are strict JSON: no comments, no comma after the last item, no key twice",
};

export const schema: FindingKind = {
  name: "schema",
  category: "loading",
  level: "error",
  summary: "a rule is not of the form that rules have",
  why: "A key that is unknown or of another type would be passed over, and the rule would do less than it seems to.",
  fix: "schemas/rules.schema.json describes what can stand where; an editor that reads it completes rules",
};

export const rulesEmpty: FindingKind = {
  name: "rules-empty",
  category: "loading",
  level: "error",
  summary: "the rule set has no rules",
  why: "Without rules every profile fits every machine, and the first id in the alphabet is started.",
  fix: "choose a set by name, such as `--rules default`, or a folder of .json files that has rules",
};

export const noFilters: FindingKind = {
  name: "no-filters",
  category: "loading",
  level: "error",
  summary: "the rule set has no filter, and does not say that it means it so",
  why: "Every profile would fit every request and every machine. An overlay that is given where a set belongs does this without a word.",
  fix: 'give an overlay by `--overlay`; a set that rejects nothing on purpose says `"filters": "none"`',
};

export const extending: FindingKind = {
  name: "extends",
  category: "loading",
  level: "error",
  summary: "what the rule set extends is not there, is said twice, or leads back to the set itself",
  why: "A set without the rules that it builds on would be a few rules that decide nothing sensible.",
  fix: "name a set that lies beside this one or in `rules/`, or give its folder with a slash",
};

export const unknownFact: FindingKind = {
  name: "unknown-fact",
  category: "correctness",
  level: "error",
  summary: "a rule looks at, or sets, a fact that does not exist",
  why: "A fact that is not there is null, so a mistyped path makes `equal` false and `notEqual` true for every profile.",
  fix: "schemas/facts.schema.json lists every fact",
  insteadOf: ["derive-unread"],
};

export const unknownPlaceholder: FindingKind = {
  name: "unknown-placeholder",
  category: "correctness",
  level: "error",
  summary: "a text names a fact that does not exist",
  why: "The text would say `none` to whoever needs the reason most.",
  fix: "write the whole path in braces and without blanks, such as {gpu.count}",
};

export const operatorType: FindingKind = {
  name: "operator-type",
  category: "correctness",
  level: "error",
  summary: "an operator does not go with what it compares",
  why: "The engine compares anything without a word: text with numbers, and `in` a text as a part of it.",
  fix: "numbers are compared by the `Than` operators, lists by `in` and `contains`, text by `equal`",
};

export const emptyCondition: FindingKind = {
  name: "empty-condition",
  category: "correctness",
  level: "error",
  summary: "`all` or `any` has no conditions",
  why: "An empty `any` is true for the engine, although nothing in it holds: the rule would pass, or reject, every profile.",
  fix: 'put a condition into it; to remove a rule write "enabled": false',
};

export const factNotSettable: FindingKind = {
  name: "fact-not-settable",
  category: "correctness",
  level: "error",
  summary: "a derive rule sets a fact that is not for rules to set",
  why: "What was asked for and what the machine is are the same for all profiles: a rule about one profile cannot change them.",
  fix: "set `profile.manual_only` or `profile.precedence`",
};

export const factNotKnownYet: FindingKind = {
  name: "fact-not-known-yet",
  category: "correctness",
  level: "error",
  summary: "a rule that makes the selection looks at a fact about the selection",
  why: "How clear the choice of a profile was is known when it is made. Derive, filter and rank rules make it; only advise rules come after.",
  fix: "say it by an advise rule; with `level` `deny` it refuses to launch",
};

export const duplicateRule: FindingKind = {
  name: "duplicate-rule",
  category: "ordering",
  level: "error",
  summary: "two rules have the same id",
  why: "Which of the two counts would depend on the names of their files. Only an overlay can replace a rule, and only one of the set.",
  fix: "give one of the two another id",
};

export const unknownRule: FindingKind = {
  name: "unknown-rule",
  category: "ordering",
  level: "error",
  summary: "an overlay removes, or changes the level of, a rule that the set does not have",
  why: "The rule that was meant stays in force. An overlay for another set, or for an older one, does this.",
  fix: "`aim rules list` shows the ids of the set",
};

export const overlayChangesKind: FindingKind = {
  name: "overlay-changes-kind",
  category: "ordering",
  level: "error",
  summary: "an overlay rule has the id of a rule of another kind",
  why: "A rule with the id of a shipped one takes its place. Where the kinds differ, the id was hardly taken on purpose, and what the shipped rule did would be gone.",
  fix: 'give the new rule an id of its own; to remove the shipped one write "enabled": false',
};

export const levelNotChangeable: FindingKind = {
  name: "level-not-changeable",
  category: "ordering",
  level: "error",
  summary: "a level is given to a rule that has none, or to no rule at all",
  why: "Only an overlay can change a level, and only of an advise rule: anything else would do nothing.",
  fix: "name an advise rule of the set; `aim rules list` shows them",
};

export const rankNotNumber: FindingKind = {
  name: "rank-not-number",
  category: "ordering",
  level: "error",
  summary: "a rank rule prefers `higher` or `lower` of a fact that is no number",
  why: "Only numbers are higher or lower. All profiles are the same to such a rule, and the next one decides.",
  fix: 'list the values from best to worst: "prefer": ["best", …, "worst"]',
};

export const priority: FindingKind = {
  name: "priority",
  category: "safety",
  level: "error",
  summary: "a rule or a condition has a `priority`",
  why: "With priorities the engine stops at the first condition that decides, and explanations would lack all others.",
  fix: "leave it out: every condition is evaluated; which filter or rank key goes first is said by `order`",
};

export const prototypeKey: FindingKind = {
  name: "prototype-key",
  category: "safety",
  level: "error",
  summary: "a key or a path names what every JavaScript object has, such as `__proto__`",
  why: "Where such names are followed, a rule file can read or change the program itself. Here they are not: the value is always null.",
  fix: "no fact has such a name: leave it out",
};
