import type { Problem } from "../shared/problem.ts";
import type { Profile } from "./profile.ts";

/**
 * Warns where type and place speak of different profiles: AMD's runtime goes by the type when it
 * decides what a fallback is, these rules by the folder.
 */
export function typeProblems({ facts, document }: Profile): readonly Problem[] {
  const { origin, metadata } = facts;
  const isGeneralType = metadata.type === "general";
  if (isGeneralType === (origin === "general")) return [];
  return [
    {
      code: "type-and-folder-differ",
      level: "warning",
      message: isGeneralType
        ? "`type` is `general`, but the file is in no `general` folder"
        : `\`type\` is \`${metadata.type}\`, but the file is in a \`general\` folder`,
      where: document.locate("/metadata/type"),
      hint: isGeneralType
        ? "write how far it was tuned for its model, or move the file to `general/` without its model"
        : "write `type: general`, or move the file to its model's folder",
    },
  ];
}
