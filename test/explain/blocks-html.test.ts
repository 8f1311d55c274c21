import { describe, expect, it } from "vitest";
import {
  bad,
  code,
  difference,
  group,
  hints,
  line,
  listing,
  paragraph,
  section,
  table,
  title,
} from "../../src/explain/blocks.ts";
import { blocksAsHtml } from "../../src/explain/writers/html.ts";

const bodyOf = (text: string) => /<main>\n(.*)\n<\/main>/s.exec(text)?.[1] ?? "";

describe("explain/writers/html", () => {
  it("sections are headings, lines are lists, tables are tables, and hints are for terminals", () => {
    const page = blocksAsHtml([
      title("All"),
      section("Part", [
        line(["before ", code("b")], [line("why")]),
        group([line("more")]),
        paragraph("Said."),
        table([{ cells: ["1", bad("2")], below: [line("3")] }], ["a", "b"]),
        listing(["x", "y"]),
        difference(["- old", "+ new"]),
      ]),
      section("More", [hints(["aim", "help"])]),
    ]);
    expect(page).toContain("<title>All - aim</title>");
    expect(bodyOf(page)).toBe(`<h1>All</h1>
<section><h2>Part</h2>
<ul><li>before <code>b</code><ul><li>why</li></ul>
</li></ul>
<ul><li>more</li></ul>
<p>Said.</p>
<div class="scroll"><table>
<thead><tr><th scope="col">a</th><th scope="col">b</th><th scope="col"></th></tr></thead>
<tbody><tr><td>1</td><td><span class="bad">2</span></td><td><ul><li>3</li></ul>
</td></tr>
</tbody></table></div>
<pre>x
y</pre>
<p><del>- old</del><ins>+ new</ins></p>
</section>
`);
  });

  it("loads nothing, runs nothing, and nothing that is shown can be taken for markup", () => {
    const hostile = "</main><script>alert(1)</script>\" onload='x' `<b>`";
    const page = blocksAsHtml([
      title(hostile),
      section(hostile, [line(hostile), table([[hostile]], [hostile]), listing([hostile])]),
    ]);
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).not.toMatch(/<(script|link|img|iframe)\b/);
    expect(page.match(/<\/main>/g)).toHaveLength(1);
  });
});
