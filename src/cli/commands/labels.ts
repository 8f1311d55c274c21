import { readModelCards } from "../../edge/read-models.ts";
import { readProfiles } from "../../edge/read-profiles.ts";
import { type FormatOf, formatsOf, labelReporters } from "../../explain/reporters.ts";
import { imageLabels } from "../../models/labels.ts";
import { findModelCard } from "../../models/model-cards.ts";
import { buildCatalog } from "../../profiles/catalog.ts";
import { catalogFolders } from "../../profiles/model-folder.ts";
import { modelsFolder } from "../check-models.ts";
import { profilesFolder } from "../decision.ts";
import { exitCodes } from "../exit-code.ts";
import { endWith, logWarning, type Session } from "../session.ts";

/** How labels are printed. */
export const labelFormats = formatsOf(labelReporters);
export type LabelFormat = FormatOf<typeof labelReporters>;

/**
 * Prints the labels of a model's image. The card is checked against the model's profiles first: a
 * wrong label would only be found when the operator makes a template of it that never starts.
 */
export async function labels(
  session: Session,
  model: string,
  format: LabelFormat,
): Promise<number> {
  const { settings, outlet, log } = session;
  const { files, problems } = readModelCards(modelsFolder(session));
  const root = profilesFolder(settings);
  const reading = readProfiles(root, (list) => catalogFolders(model, list));
  const { profiles } = buildCatalog(reading.files, reading.problems);
  const found = findModelCard(files, model, profiles);
  if (found.card === undefined) {
    const isUnknown = found.problems.some(({ code }) => code === "unknown-model");
    const exitCode = isUnknown ? exitCodes.usage : exitCodes.invalidInput;
    throw endWith(outlet, isUnknown ? [...problems, ...found.problems] : found.problems, exitCode);
  }
  for (const problem of found.problems) logWarning(log, problem);
  outlet.data(labelReporters[format](imageLabels(found.card)));
  return exitCodes.done;
}
