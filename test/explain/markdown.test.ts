import { describe, expect, it } from "vitest";
import {
  bad,
  code,
  group,
  hints,
  line,
  listing,
  paragraph,
  plainTable,
  quiet,
  section,
  strong,
  strongCode,
  table,
  title,
} from "../../src/explain/blocks.ts";
import { blocksAsMarkdown } from "../../src/explain/writers/markdown.ts";

describe("explain/markdown", () => {
  it("sections are headings, lines are lists, tables are tables", () => {
    expect(
      blocksAsMarkdown([
        section(
          ["Chosen  ", strongCode("a-profile")],
          [
            line(["before ", code("b"), quiet(" (x)")], [line("why")]),
            line("more"),
            table([["GPUs", strong("8"), "4"]], ["", "now", "what if"]),
          ],
        ),
        section("Deep", [section("Deeper", [line("a")])]),
      ]),
    ).toBe(
      [
        "## Chosen **`a-profile`**",
        "",
        "- before `b` (x)",
        "  - why",
        "- more",
        "",
        "|  | now | what if |",
        "|---|---|---|",
        "| GPUs | **8** | 4 |",
        "",
        "## Deep",
        "",
        "### Deeper",
        "",
        "- a",
        "",
      ].join("\n"),
    );
  });

  it("a table below a line is a list, its cells named where that is not plain", () => {
    expect(
      blocksAsMarkdown([
        line("group", [plainTable([[code("id"), "also metric"]], ["profile", "fails"])]),
        line("other", [table([["id", "1", ""]], ["", "now", "then"])]),
      ]),
    ).toBe("- group\n  - `id`, fails also metric\n\n- other\n  - id, now 1\n");
  });

  it("what belongs under a row is in a last column", () => {
    const below = [group([line("because"), line("at a.json:1", [line("there")])])];
    expect(
      blocksAsMarkdown([table([{ cells: ["10", "a"], below }, ["20", "b"]], ["order", "rule"])]),
    ).toBe(
      "| order | rule |  |\n|---|---|---|\n| 10 | a | because; at a.json:1; there |\n| 20 | b |  |\n",
    );
  });

  it("a title is the first heading, and paragraphs are no items", () => {
    expect(
      blocksAsMarkdown([title("All"), section("Part", [paragraph("Said."), line("item")])]),
    ).toBe("# All\n\n## Part\n\nSaid.\n\n- item\n");
  });

  it("nothing that is shown can be taken for markup", () => {
    const shown = blocksAsMarkdown([
      line("a *b* <script> [x](y) | z_1 `code_is|left`"),
      plainTable([[code("a|b"), code("tick ` in it")]], ["x", "y"]),
    ]);
    expect(shown).toBe(
      [
        "- a \\*b\\* \\<script\\> \\[x\\](y) \\| z\\_1 `code_is\\|left`",
        "",
        "| x | y |",
        "|---|---|",
        "| `a\\|b` | `` tick ` in it `` |",
        "",
      ].join("\n"),
    );
  });

  it("what is to be copied is fenced, and commands to go on with are left to the terminal", () => {
    expect(
      blocksAsMarkdown([
        section("Rules", [line("without", [listing(['{"rules": []}'])])]),
        section("More", [hints(["aim explain --all", "everything"])]),
      ]),
    ).toBe('## Rules\n\n- without\n  ```\n  {"rules": []}\n  ```\n');
  });

  it("marks of neighbours are joined, and no mark stands around a blank", () => {
    expect(blocksAsMarkdown([line([bad("a"), bad("b"), strong(" c "), "d"])])).toBe(
      "- **ab** **c** d\n",
    );
  });
});
