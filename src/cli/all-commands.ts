import { completionCommand } from "./commands/completion.ts";
import { detectHardwareCommand } from "./commands/detect-hardware.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { downloadToCacheCommand } from "./commands/download-to-cache.ts";
import { dryRunCommand } from "./commands/dry-run.ts";
import { explainCommand } from "./commands/explain.ts";
import { gpusCommand } from "./commands/gpus.ts";
import { labelsCommand } from "./commands/labels.ts";
import { listProfilesCommand } from "./commands/list-profiles.ts";
import { modelCommand } from "./commands/model.ts";
import { replayCommand } from "./commands/replay.ts";
import { rulesCheckCommand } from "./commands/rules/check.ts";
import { rulesDiffCommand } from "./commands/rules/diff.ts";
import { rulesDocsCommand } from "./commands/rules/docs.ts";
import { rulesListCommand } from "./commands/rules/list.ts";
import { rulesShowCommand } from "./commands/rules/show.ts";
import { rulesTestCommand } from "./commands/rules/test.ts";
import { serveCommand } from "./commands/serve.ts";
import { validateCommand } from "./commands/validate.ts";
import type { CommandDeclaration, CommandGroup, Example } from "./declaration.ts";

const rulesGroup: CommandGroup = {
  name: "rules",
  summary: "list, show, check, test, compare and document the rules",
  examples: [
    ["aim rules list", "what is filtered and how it is ranked, in order"],
    ["aim rules check", "what is wrong with the rules, before they decide anything"],
  ],
  commands: [
    rulesListCommand,
    rulesShowCommand,
    rulesCheckCommand,
    rulesDocsCommand,
    rulesTestCommand,
    rulesDiffCommand,
  ],
};

/** Every command, in the order of the help. */
export const commands: readonly (CommandDeclaration | CommandGroup)[] = [
  serveCommand,
  dryRunCommand,
  listProfilesCommand,
  explainCommand,
  replayCommand,
  validateCommand,
  rulesGroup,
  labelsCommand,
  modelCommand,
  gpusCommand,
  detectHardwareCommand,
  downloadToCacheCommand,
  completionCommand,
  doctorCommand,
];

/** The command that is meant where none is named. */
export const defaultCommand = serveCommand.name;

/** What the help of the program itself shows. */
export const programExamples: readonly Example[] = [
  ["AIM_ID=meta-llama/Llama-3.1-8B-Instruct aim", "choose a profile and become the engine"],
  [
    "aim explain --aim-id meta-llama/Llama-3.1-8B-Instruct --gpu-model MI300X --gpu-count 8",
    "why which profile would be chosen there",
  ],
];
