// src/config/variables.ts → the table of settings in README.md and docs/settings.md.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { allowedValues } from "../../src/config/allowed-values.ts";
import { defaultText, settingsNote } from "../../src/config/flag-options.ts";
import { groups, variables } from "../../src/config/variables.ts";

const BEGIN = "<!-- settings -->";
const END = "<!-- /settings -->";
const PAGES = ["README.md", "docs/settings.md"];

export const settingsTable = {
  name: "settings-table",

  /** The pages that have the markers. */
  files(root) {
    return PAGES.filter(
      (page) => existsSync(path.join(root, page)) && partsOf(root, page) !== undefined,
    );
  },

  make(root) {
    return Object.fromEntries(
      this.files(root).map((page) => {
        const { before, after } = partsOf(root, page);
        return [page, `${before}${BEGIN}\n${table()}\n${END}${after}`];
      }),
    );
  },
};

/** The text around the markers, or undefined where there are none. Throws where one of them is missing. */
function partsOf(root, page) {
  const text = readFileSync(path.join(root, page), "utf8");
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin === -1 && end === -1) return undefined;
  if (begin === -1 || end < begin) throw new Error(`${page}: needs ${BEGIN} before ${END}`);
  return { before: text.slice(0, begin), after: text.slice(end + END.length) };
}

function table() {
  const rows = [...variables]
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
    .map((variable) => [
      `\`${variable.variable}\``,
      `\`${flagOf(variable)}\``,
      allowedValues(variable.type),
      defaultText(variable),
      meaningOf(variable),
    ]);
  const lines = [
    ["Variable", "Flag", "Values", "Default", "Meaning"],
    ["---", "---", "---", "---", "---"],
    ...rows,
  ].map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
  return [...lines, "", settingsNote].join("\n");
}

function flagOf({ flag, metavar }) {
  return metavar === null ? flag.replace(/^--/, "--[no-]") : `${flag} ${metavar}`;
}

function meaningOf({ help, otherNames = [], oldNames = [] }) {
  const listed = (names) => names.map((name) => `\`${name}\``).join(", ");
  const also = otherNames.length === 0 ? "" : `. Also: ${listed(otherNames)}`;
  return `${help}${also}${oldNames.length === 0 ? "" : `. Old name: ${listed(oldNames)}`}`;
}
