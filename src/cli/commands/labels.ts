import { readModelCards } from "../../edge/read-models.ts";
import { readProfiles } from "../../edge/read-profiles.ts";
import { formatsOf, labelReporters } from "../../explain/reporters.ts";
import { imageLabels } from "../../models/labels.ts";
import { findModelCard } from "../../models/model-cards.ts";
import { buildCatalog } from "../../profiles/catalog.ts";
import { catalogFolders } from "../../profiles/model-folder.ts";
import { modelsFolder } from "../check-models.ts";
import { profilesFolder } from "../decision.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { exitCodes } from "../exit-code.ts";
import { format, requiredOperand } from "../parameters.ts";
import { logWarning, type Session } from "../session.ts";
import { type Outcome, Stop } from "../stop.ts";

const operands = { model: requiredOperand("<ORG/MODEL>", "the model") };
const options = { format: format(formatsOf(labelReporters), "json") };
type Given = ValuesOf<typeof operands> & ValuesOf<typeof options>;

/** `aim labels` */
export const labelsCommand = declareCommand({
  name: "labels",
  summary: "print the labels of a model's image, from its model card",
  operands,
  options,
  examples: [
    ["aim labels meta-llama/Llama-3.1-8B-Instruct", "OCI and com.amd.aim labels, as JSON"],
    [
      "aim labels meta-llama/Llama-3.1-8B-Instruct --format docker",
      "as options of docker build, for xargs to hand on",
    ],
  ],
  main: labels,
});

/**
 * Prints the labels of a model's image. The card is checked against the model's profiles first: a
 * wrong label would only be found when the operator makes a template of it that never starts.
 */
async function labels(session: Session, { model, format }: Given): Promise<Outcome> {
  const { settings, log } = session;
  const { files, problems } = readModelCards(modelsFolder(session));
  const root = profilesFolder(settings);
  const reading = readProfiles(root, (list) => catalogFolders(model, list));
  const { profiles } = buildCatalog(reading.files, reading.problems);
  const found = findModelCard(files, model, profiles);
  if (found.card === undefined) {
    const isUnknown = found.problems.some(({ code }) => code === "unknown-model");
    const exitCode = isUnknown ? exitCodes.usage : exitCodes.invalidInput;
    return new Stop(isUnknown ? [...problems, ...found.problems] : found.problems, exitCode);
  }
  for (const problem of found.problems) logWarning(log, problem);
  return { output: labelReporters[format](imageLabels(found.card)), exitCode: exitCodes.done };
}
