import type { ModelCard, RecommendedDeployment } from "../generated/model-card.ts";
import { compareText } from "../shared/order.ts";

/** Labels of an image by key, in code unit order. */
export type ImageLabels = ReadonlyMap<string, string>;

/** The licence of aim itself, which is in every image beside the model's. */
const ownLicense = "MIT";

/**
 * The labels of a model's image: OCI's, and `com.amd.aim.*`, which AMD's Kubernetes operator reads
 * (aim-engine 0.2.0, `parseImageLabels`): lists joined by commas, deployments as a JSON array. What
 * the build alone knows (version, revision, time, repository) is for the build to add.
 */
export function imageLabels(card: ModelCard): ImageLabels {
  const licenses = [...new Set([card.license, ownLicense])];
  const labels: readonly (readonly [string, string | undefined])[] = [
    ["org.opencontainers.image.title", card.title],
    ["org.opencontainers.image.description", card.description],
    ["org.opencontainers.image.licenses", licenses.join(", ")],
    ["com.amd.aim.title", card.title],
    ["com.amd.aim.description.full", card.description],
    ["com.amd.aim.release.notes", card.releaseNotes],
    ["com.amd.aim.hfToken.required", String(card.hfTokenRequired)],
    ["com.amd.aim.model.canonicalName", card.canonicalName],
    ["com.amd.aim.model.publisher", card.publisher],
    ["com.amd.aim.model.source", card.source],
    ["com.amd.aim.model.tags", card.tags.join(", ")],
    ["com.amd.aim.model.variants", card.variants.join(", ")],
    [
      "com.amd.aim.model.recommendedDeployments",
      deploymentsText(card.recommendedDeployments.map(deploymentInOrder)),
    ],
  ];
  const given = labels.filter(
    (label): label is readonly [string, string] => label[1] !== undefined,
  );
  return new Map([...given].sort(([a], [b]) => compareText(a, b)));
}

function deploymentInOrder(deployment: RecommendedDeployment) {
  const { gpuModel, gpuCount, precision, metric, description, profileId } = deployment;
  return { gpuModel, gpuCount, precision, metric, description, profileId };
}

/**
 * JSON without a single quote: the operator takes each for a double one, because AMD's own labels
 * are written as Python writes lists.
 */
function deploymentsText(deployments: readonly object[]): string {
  return JSON.stringify(deployments).replaceAll("'", "\\u0027");
}
