import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/aim.ts";
import { type Drawn, everyScreen } from "./screens.ts";

/** `GOLDEN=update vitest run test/golden` writes them anew: read what changed before you commit it. */
const isUpdate = process.env.GOLDEN === "update";
const folder = path.join(import.meta.dirname, "screens");
const drawn = await everyScreen();

const nameOf = ({ screen, format }: Drawn) => `${screen}.${format}.txt`;

/** Style sheets and scripts have tests of their own, and are in every page; where this tree lies says nothing. */
function withoutStyle(text: string): string {
  return text
    .replaceAll(root, "")
    .replace(/<style>.*?<\/style>/gs, "<style></style>")
    .replace(/(<script[^>]*>).*?<\/script>/gs, "$1</script>")
    .replace(/sha256-[\w+/=]*/g, "sha256-");
}

if (isUpdate) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const each of drawn) writeFileSync(path.join(folder, nameOf(each)), withoutStyle(each.text));
}

describe("golden", () => {
  it.each(drawn.map((each) => [each.screen, each.format, each] as const))(
    "%s as %s is what its file shows",
    (_, __, each) => {
      const file = path.join(folder, nameOf(each));
      expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(withoutStyle(each.text));
    },
  );

  it("every file is of a screen", () => {
    expect(readdirSync(folder).sort()).toEqual(drawn.map(nameOf).sort());
  });
});
