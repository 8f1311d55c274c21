import type { ModelCard, RecommendedDeployment } from "../generated/model-card.ts";
import type { Profile } from "../profiles/profile.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { SourceDocument } from "../shared/document.ts";
import { compareText } from "../shared/order.ts";
import type { Problem } from "../shared/problem.ts";
import { checkFigures } from "./check-figures.ts";

/** The profiles of one model: those of `general/` and of other models are none. */
export function profilesOf(model: string, profiles: readonly Profile[]): readonly Profile[] {
  return profiles.filter(({ facts }) => facts.origin !== "general" && facts.aim_id === model);
}

/**
 * Where a card and the model's profiles contradict each other: a recommendation that selects no
 * profile is a template that never starts, a variant that is missing is one that nobody prepares.
 * `profiles` are those of every model.
 */
export function checkModelCard(
  card: ModelCard,
  document: SourceDocument,
  profiles: readonly Profile[],
): readonly Problem[] {
  const own = profilesOf(card.canonicalName, profiles);
  if (own.length === 0) return [withoutProfiles(card, document)];
  return [
    ...checkVariants(card, document, own),
    ...checkFigures(card, document, loadedModels(own)),
    ...card.recommendedDeployments.flatMap((deployment, index) =>
      checkDeployment(deployment, `/recommendedDeployments/${index}`, document, own),
    ),
  ];
}

function loadedModels(own: readonly Profile[]): ReadonlySet<string> {
  return new Set(own.flatMap(({ facts }) => facts.model_id ?? []));
}

function checkVariants(
  { variants }: ModelCard,
  document: SourceDocument,
  own: readonly Profile[],
): readonly Problem[] {
  const loaded = loadedModels(own);
  const missing = [...loaded].filter((id) => !variants.includes(id)).sort(compareText);
  return [
    ...missing.map(
      (id): Problem => ({
        code: "variant-missing",
        level: "error",
        message: `a profile loads \`${id}\`, which is not among the variants`,
        where: document.locate("/variants", "key"),
        hint: `add \`- ${id}\` to \`variants\``,
      }),
    ),
    ...variants.flatMap((id, index): readonly Problem[] =>
      loaded.has(id)
        ? []
        : [
            {
              code: "variant-unused",
              level: "warning",
              message: `no profile loads the variant \`${id}\``,
              where: document.locate(`/variants/${index}`),
              hint: didYouMean(id, missing) ?? "remove it, or add a profile with that `model_id`",
            },
          ],
    ),
  ];
}

function checkDeployment(
  deployment: RecommendedDeployment,
  pointer: string,
  document: SourceDocument,
  own: readonly Profile[],
): readonly Problem[] {
  if (deployment.profileId !== undefined) {
    return checkNamed(deployment, deployment.profileId, pointer, document, own);
  }
  const problem = (code: string, message: string, hint: string): readonly Problem[] => [
    { code, level: "error", message, where: document.locate(pointer), hint },
  ];
  if (deployment.precision === undefined) {
    const message = "it names neither the `precision` nor, by `profileId`, the profile";
    return problem("deployment-incomplete", message, "add `precision`");
  }
  const fitting = own.filter((profile) => differing(deployment, profile).length === 0);
  if (fitting.some(({ facts }) => !facts.metadata.manual_selection_only)) return [];
  const [manual] = fitting;
  const wanted = `${deployment.gpuCount} x ${deployment.gpuModel}, ${deployment.precision}, ${deployment.metric}`;
  return manual === undefined
    ? problem("deployment-without-profile", `no profile of this model is for ${wanted}`, listHint)
    : problem(
        "deployment-manual-only",
        `the profile for ${wanted} is chosen by its name alone (\`manual_selection_only\`)`,
        `add \`profileId: ${manual.facts.id}\``,
      );
}

const listHint = "write a profile for it, or recommend what there is one for";

function checkNamed(
  deployment: RecommendedDeployment,
  id: string,
  pointer: string,
  document: SourceDocument,
  own: readonly Profile[],
): readonly Problem[] {
  const profile = own.find(({ facts }) => facts.id === id);
  if (profile === undefined) {
    const ids = own.map(({ facts }) => facts.id);
    return [
      {
        code: "deployment-without-profile",
        level: "error",
        message: `no profile of this model has the id \`${id}\``,
        where: document.locate(`${pointer}/profileId`),
        hint: didYouMean(id, ids) ?? listHint,
      },
    ];
  }
  return differing(deployment, profile).map(({ key, recommended, found }) => ({
    code: "deployment-differs",
    level: "error",
    message: `\`${key}\` is \`${recommended}\`, and that of \`${id}\` is \`${found}\``,
    where: document.locate(`${pointer}/${key}`),
    hint: `write \`${key}: ${found}\`, or name another profile`,
  }));
}

/** What a recommendation says otherwise than the profile; what it does not say differs in nothing. */
function differing(deployment: RecommendedDeployment, { facts: { metadata } }: Profile) {
  const pairs = [
    ["gpuModel", deployment.gpuModel, metadata.gpu],
    ["gpuCount", deployment.gpuCount, metadata.gpu_count],
    ["precision", deployment.precision, metadata.precision],
    ["metric", deployment.metric, metadata.metric],
  ] as const;
  return pairs
    .filter(([, recommended, found]) => recommended !== undefined && recommended !== found)
    .map(([key, recommended, found]) => ({ key, recommended, found }));
}

function withoutProfiles({ canonicalName }: ModelCard, document: SourceDocument): Problem {
  return {
    code: "card-without-profiles",
    level: "error",
    message: `no profile has the \`aim_id\` \`${canonicalName}\``,
    where: document.locate("/canonicalName"),
    hint: `write profiles in \`profiles/${canonicalName}/\`, or remove the card`,
  };
}
