import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Block,
  bad,
  code,
  good,
  hints,
  line,
  listing,
  plainTable,
  prose,
  quiet,
  section,
  strong,
  table,
  unbroken,
} from "../../src/explain/blocks.ts";
import { blocksAsText } from "../../src/explain/writers/terminal.ts";
import { ansiStyle, plainStyle } from "../../src/shared/style.ts";

const text = (...blocks: readonly Block[]) => blocksAsText(blocks, plainStyle);
const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

describe("explain/terminal", () => {
  it("sections are titles with what belongs to them indented, an empty line between them", () => {
    expect(
      text(
        section("One", [line("a", [line("under a")]), line("b")]),
        section(["Two", ": ", bad("no")], []),
      ),
    ).toBe("One\n  a\n    under a\n  b\n\nTwo: no\n");
  });

  it("breaks lines at blanks before column 80, and indents what goes on by the hang", () => {
    expect(text(section("T", [line(words(20)), prose(words(20))]))).toBe(
      ["T", `  ${words(15)}`, `    ${words(5)}`, `  ${words(15)}`, `  ${words(5)}`, ""].join("\n"),
    );
  });

  it("keeps a path whole that is longer than a line, and words that touch together", () => {
    const path = `/${"folder/".repeat(14)}file.json`;
    expect(text(line(["in ", code(path), ", line 3"]))).toBe(`in\n  ${path},\n  line 3\n`);
  });

  it("aligns the columns of a table, and breaks the longest cell where it must", () => {
    expect(
      text(
        plainTable(
          [
            ["setting", "not used", "AIM_GPU_MODEL is not set"],
            ["amdsmi", good("used"), `because ${words(14)}`],
          ],
          ["", "", ""],
        ),
      ),
    ).toBe(
      [
        "setting  not used  AIM_GPU_MODEL is not set",
        `amdsmi   used      because ${words(10)}`,
        `                   ${words(4)}`,
        "",
      ].join("\n"),
    );
  });

  it("a table without names that cannot fit keeps its first column where there is room", () => {
    const long = "x".repeat(60);
    expect(
      text(
        plainTable(
          [
            ["precision", "fp16", "from a flag"],
            ["allow_general_profile_fallback", long, "from a variable"],
          ],
          ["", "", ""],
        ),
      ),
    ).toBe(
      [
        "precision                       fp16  from a flag",
        "allow_general_profile_fallback",
        `  ${long}  from a variable`,
        "",
      ].join("\n"),
    );
  });

  it("rows under names that are too wide have their cells below, each by its name", () => {
    const long = "general/vllm-mi300x-fp16-tp1-throughput";
    expect(
      text(
        table(
          [
            ["ranked", "8", "6"],
            ["chosen", code(long), code(long)],
          ],
          ["", "now", "what if"],
        ),
      ),
    ).toBe(
      [
        "        now  what if",
        "ranked  8    6",
        "chosen",
        `  now      ${long}`,
        `  what if  ${long}`,
        "",
      ].join("\n"),
    );
  });

  it("commands stand beside what they show, or below it, and go on with a backslash", () => {
    const long = `aim explain --aim-id ${"m".repeat(40)} --precision int4 --all`;
    expect(text(section("More", [hints(["aim explain --all", "everything"])]))).toBe(
      "More\n  aim explain --all  everything\n",
    );
    expect(text(section("More", [hints([long, "everything"])]))).toBe(
      [
        "More",
        "  # everything",
        `  aim explain --aim-id ${"m".repeat(40)} --precision \\`,
        "    int4 --all",
        "",
      ].join("\n"),
    );
  });

  it("CJK and emoji take two columns: what stands behind them is aligned, and lines are broken in time", () => {
    expect(
      text(
        plainTable(
          [
            ["模型", "a"],
            ["🚀", "b"],
            ["wide", "c"],
          ],
          ["", ""],
        ),
      ),
    ).toBe("模型  a\n🚀    b\nwide  c\n");
    const wide = Array.from({ length: 10 }, () => "模型模型").join(" ");
    expect(text(line(wide)).split("\n")[0]).toBe(
      Array.from({ length: 9 }, () => "模型模型").join(" "),
    );
  });

  it("what is below a row stands under it, and an unbroken line is as long as it is", () => {
    expect(text(table([{ cells: ["10", "a"], below: [line("why")] }], ["order", "rule"]))).toBe(
      "order  rule\n10     a\n  why\n",
    );
    expect(text(unbroken(words(30)))).toBe(`${words(30)}\n`);
  });

  it("a listing is left as it is", () => {
    expect(text(section("T", [listing(['{"a":  1,', ' "b": 2}'])]))).toBe(
      'T\n  {"a":  1,\n   "b": 2}\n',
    );
  });

  it("property: paint changes nothing but the paint, and no line is wider than it must be", () => {
    const word = fc.stringMatching(/^[a-z/-]{1,30}$/);
    const some = fc.array(word, { minLength: 1, maxLength: 30 }).map((all) => all.join(" "));
    const span = fc.tuple(fc.constantFrom(strong, quiet, good, bad, code), some);
    const content = fc.array(
      span.map(([tone, said]) => tone(said)),
      { maxLength: 4 },
    );
    const block: fc.Arbitrary<Block> = fc.oneof(
      content.map((said) => line(said, [prose(said)])),
      fc.tuple(some, content).map(([title, said]) => section(title, [line(said)])),
      fc
        .array(fc.tuple(word, content, some), { minLength: 1 })
        .map((rows) =>
          rows.length % 2 === 0 ? table(rows, ["a", "b", "c"]) : plainTable(rows, ["", "", ""]),
        ),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
        const plain = blocksAsText(blocks, plainStyle);
        const esc = String.fromCharCode(27);
        const painted = blocksAsText(blocks, ansiStyle);
        const unpainted = painted.replaceAll(new RegExp(`${esc}\\[\\d+m`, "g"), "");
        // Blanks at the end of a line may hide behind the paint.
        expect(unpainted.replaceAll(/ +$/gm, "")).toBe(plain);
        for (const shown of plain.split("\n")) {
          if (shown.length <= 80) continue;
          expect(
            Math.max(
              ...shown
                .trim()
                .split(/ +/)
                .map(({ length }) => length),
            ),
          ).toBeGreaterThan(80 - 40);
        }
      }),
      { numRuns: 200 },
    );
  });
});
