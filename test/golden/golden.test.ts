import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/aim.ts";
import { type Drawn, everyScreen } from "./screens.ts";

/** `GOLDEN=update vitest run test/golden` writes them anew: read what changed before you commit it. */
const isUpdate = process.env.GOLDEN === "update";
const folder = path.join(import.meta.dirname, "screens");
const drawn = await everyScreen();
/** Each screen has one file, with its formats one below the other. */
const screens = Map.groupBy(drawn, ({ screen }) => screen);

/** Style sheets and scripts have tests of their own, and are in every page; where this tree lies says nothing. */
function withoutStyle(text: string): string {
  return text
    .replaceAll(root, "")
    .replace(/<style>.*?<\/style>/gs, "<style></style>")
    .replace(/(<script[^>]*>).*?<\/script>/gs, "$1</script>")
    .replace(/sha256-[\w+/=]*/g, "sha256-");
}

/** What the files show, by screen and format. */
function shown(): ReadonlyMap<string, string> {
  const parts = readdirSync(folder).flatMap((file) => {
    const [, ...sections] = readFileSync(path.join(folder, file), "utf8").split(/^=== (.+) ===\n/m);
    return Array.from({ length: sections.length / 2 }, (_, index) => {
      const [format, text] = [sections[2 * index], sections[2 * index + 1]];
      return [`${path.parse(file).name} ${format}`, text?.replace(/\n$/, "") ?? ""] as const;
    });
  });
  return new Map(parts);
}

if (isUpdate) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [screen, formats] of screens) {
    const sections = formats.map(
      ({ format, text }: Drawn) => `=== ${format} ===\n${withoutStyle(text)}\n`,
    );
    writeFileSync(path.join(folder, `${screen}.txt`), sections.join(""));
  }
}

describe("golden", () => {
  const files = shown();

  it.each(drawn.map((each) => [each.screen, each.format, each] as const))(
    "%s as %s is what its file shows",
    (screen, format, each) => {
      expect(files.get(`${screen} ${format}`)).toBe(withoutStyle(each.text));
    },
  );

  it("all that the files show is drawn", () => {
    const names = drawn.map(({ screen, format }) => `${screen} ${format}`);
    expect([...files.keys()].sort()).toEqual(names.sort());
  });
});
