import { stringify } from "yaml";
import { ExactNumber } from "./exact-value.ts";

const orderedMap = "tag:yaml.org,2002:omap";

/**
 * A value as YAML text that readers of YAML 1.1 (PyYAML) and 1.2 understand alike: text that either
 * would take for something else is in quotes. Mappings keep their order, Maps among them. Ends with a newline.
 */
export function yamlText(value: unknown): string {
  return stringify(value, asNumbers, {
    version: "1.1",
    lineWidth: 0,
    aliasDuplicateObjects: false,
    // Else a Map would be written as a list of pairs, which is what readers would take it for.
    customTags: (tags) => tags.filter((tag) => typeof tag === "string" || tag.tag !== orderedMap),
  });
}

/** Numbers of files: whole ones with every digit. */
function asNumbers(_: unknown, member: unknown): unknown {
  if (!(member instanceof ExactNumber)) return member;
  const isLong = /^-?\d+$/.test(member.text) && !Number.isSafeInteger(member.value);
  return isLong ? BigInt(member.text) : member.value;
}
