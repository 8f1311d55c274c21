import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, CDPSession, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainAsHtml } from "../../src/explain/html/page.ts";
import { pageOf, shippedCase, withHostileTexts } from "../explain/page-cases.ts";
import { chromium, launchChromium } from "./support/chromium.ts";

const folder = mkdtempSync(path.join(tmpdir(), "aim-page-"));
const many = await shippedCase(200);
const inputs = {
  many: pageOf(many),
  none: pageOf(await shippedCase(0)),
  nothing: pageOf(await shippedCase(200, { gpu: { model: "MI210" } })),
  hostile: { ...pageOf(many), resolution: withHostileTexts(many.resolution) },
};
type Name = keyof typeof inputs;
const names = Object.keys(inputs) as readonly Name[];

const address = (name: Name): string => pathToFileURL(path.join(folder, `${name}.html`)).href;

// Debian's package `chromium`, which .ci/run installs.
describe.skipIf(chromium === undefined)("explain/html in a browser", () => {
  let browser: Browser;
  let page: Page;
  let client: CDPSession;
  /** What the page asked the network for, and what it said in the console, since it was opened. */
  const requests: string[] = [];
  const messages: string[] = [];

  beforeAll(async () => {
    for (const name of names) {
      writeFileSync(path.join(folder, `${name}.html`), explainAsHtml(inputs[name]));
    }
    browser = await launchChromium(chromium ?? "");
    page = await browser.newPage();
    client = await page.createCDPSession();
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(String(error)));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const media = async (colours: "light" | "dark", medium: "screen" | "print" = "screen") => {
    const features = [
      { name: "prefers-color-scheme", value: colours },
      // What is scrolled to is there at once.
      { name: "prefers-reduced-motion", value: "reduce" },
    ];
    // In one call: each of the two that Puppeteer has takes back what the other one has set.
    await client.send("Emulation.setEmulatedMedia", { media: medium, features });
  };
  const open = async (name: Name, width = 1280, height = 900): Promise<void> => {
    await media("light");
    await page.setViewport({ width, height, isMobile: width < 600 });
    requests.length = 0;
    messages.length = 0;
    await page.goto(address(name));
  };
  const evaluate = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
  const count = (selector: string): Promise<number> =>
    evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((e) => e.checkVisibility()).length`,
    );
  const texts = (selector: string): Promise<string[]> =>
    evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((e) => e.checkVisibility()).map((e) => e.textContent.trim())`,
    );
  const focused = (): Promise<string> =>
    evaluate(`(() => { const e = document.activeElement;
      return e === document.body ? "body" : e.id || e.getAttribute("aria-label") || e.getAttribute("aria-labelledby") || e.textContent.trim(); })()`);

  it.each(names)(
    "%s: asks the network for nothing but itself, and says nothing in the console",
    async (name) => {
      await open(name);
      expect(requests).toEqual([address(name)]);
      expect(messages).toEqual([]);
      expect(await evaluate("document.documentElement.classList.contains('js')")).toBe(true);
    },
  );

  it.each(names)(
    "%s: nothing sticks out at desktop and at phone width, in light and in dark",
    async (name) => {
      for (const [width, height] of [
        [1280, 900],
        [390, 844],
        [320, 568],
      ] as const) {
        await open(name, width, height);
        for (const colours of ["light", "dark"] as const) {
          await media(colours);
          expect(
            await evaluate("document.documentElement.scrollWidth"),
            `${width} ${colours}`,
          ).toBe(width);
        }
      }
    },
  );

  it("every visible text has a contrast of 4.5 to 1 in both themes, as it is really painted", async () => {
    for (const name of ["many", "none"] as const) {
      for (const colours of ["light", "dark"] as const) {
        await open(name);
        await media(colours);
        const poor = await evaluate<string[]>(contrastScript);
        expect(poor, `${name} ${colours}`).toEqual([]);
      }
    }
  });

  it("the theme follows the machine, until the button is pressed", async () => {
    await open("many");
    const background = () => evaluate<string>("getComputedStyle(document.body).backgroundColor");
    const pressed = () =>
      evaluate<string>("document.getElementById('theme').getAttribute('aria-pressed')");
    const light = await background();
    expect(await pressed()).toBe("false");
    await media("dark");
    const dark = await background();
    expect(dark).not.toBe(light);
    expect(await pressed()).toBe("true");
    await evaluate("document.getElementById('theme').click()");
    expect([await background(), await pressed()]).toEqual([light, "false"]);
    await evaluate("document.getElementById('theme').click()");
    expect([await background(), await pressed()]).toEqual([dark, "true"]);
  });

  it("by keyboard alone: the skip link, the sections, the theme, the tables and their tools, in this order", async () => {
    await open("many");
    const seen: string[] = [];
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press("Tab");
      const where = await focused();
      if (where === "body") break;
      seen.push(where);
      const isShown =
        await evaluate<boolean>(`(() => { const r = document.activeElement.getBoundingClientRect();
        return r.width > 0 && r.bottom > 0 && r.top < innerHeight && getComputedStyle(document.activeElement).outlineStyle !== "none"; })()`);
      expect(isShown, `${where} is seen with a focus outline`).toBe(true);
      if (where === "script") break;
    }
    const part = (from: string, to: string) => seen.slice(seen.indexOf(from), seen.indexOf(to) + 1);
    expect(part("Skip to the decision", "theme")).toEqual([
      "Skip to the decision",
      ...["Decision", "Request", "Funnel", "Ranking", "Matrix", "Launch", "Rules"],
      "theme",
    ]);
    expect(part("ranking-title", "Sort by larger-tensor-parallel")).toEqual([
      "ranking-title",
      ...[
        "Rank",
        "Profile",
        "search-precedence",
        "native-precision",
        "precision",
        "type",
        "larger-tensor-parallel",
      ].map((key) => `Sort by ${key}`),
    ]);
    expect(part("search", "matrix-title")).toEqual([
      "search",
      "state",
      "all-reasons",
      "matrix-title",
    ]);
    expect(seen.slice(-2)).toContain("script");
    expect(new Set(seen).size).toBeGreaterThan(30);
  });

  it("the skip link leads to the decision", async () => {
    await open("many");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("decision");
    await page.keyboard.press("Tab");
    expect(await focused()).not.toBe("Decision");
  });

  it("a column sorts by keyboard, up and down, and says so to a screen reader", async () => {
    await open("many");
    const column = (index: number) =>
      evaluate<string[]>(
        `[...document.querySelectorAll("#profiles tbody tr")].map((row) => row.cells[${index}].textContent.trim())`,
      );
    const sort = () =>
      evaluate(
        `[...document.querySelectorAll("#profiles thead th")].map((th) => th.getAttribute("aria-sort"))`,
      );
    await evaluate(`document.querySelectorAll("#profiles .sort")[3].focus()`);
    await page.keyboard.press("Enter");
    const up = (await column(3)).map(Number);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(await sort()).toEqual([
      null,
      null,
      null,
      "ascending",
      ...Array.from({ length: many.resolution.profiles[0]?.filters.length ?? 0 }, () => null),
    ]);
    await page.keyboard.press("Space");
    const down = (await column(3)).map(Number);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    expect(((await sort()) as string[])[3]).toBe("descending");
    await evaluate(`document.querySelectorAll("#profiles .sort")[2].focus()`);
    await page.keyboard.press("Enter");
    const ranks = await column(2);
    const ranked = many.resolution.profiles.filter(({ rank }) => rank !== null).length;
    expect(ranks.slice(0, ranked)).toEqual(
      Array.from({ length: ranked }, (_, index) => String(index + 1)),
    );
    expect(new Set(ranks.slice(ranked))).toEqual(new Set([""]));
  });

  it("a click on a header sorts too, and every row is still there", async () => {
    await open("many");
    const before = await texts("#profiles tbody th .id");
    const place = await evaluate<{
      x: number;
      y: number;
    }>(`(() => { const th = document.querySelector("#profiles thead th");
      th.scrollIntoView({ block: "center" }); const r = th.getBoundingClientRect(); return { x: r.x + 20, y: r.y + r.height / 2 }; })()`);
    await page.mouse.click(place.x, place.y);
    const after = await texts("#profiles tbody th .id");
    expect(after).toEqual([...before].sort());
  });

  it("search finds every word in a row, states narrow it, and the count is announced", async () => {
    await open("many");
    expect(await texts("#count")).toEqual(["200 of 200 shown"]);
    await evaluate("document.getElementById('search').focus()");
    await page.keyboard.sendCharacter("FP8 mi300x");
    const shown = await texts("#profiles tbody th .id");
    const wanted = many.resolution.profiles.filter(({ id, reasons }) => {
      const text = `${id} ${reasons.join(" ")}`.toLowerCase();
      return id.includes("fp8") && text.includes("mi300x");
    });
    expect(shown.length).toBe(wanted.length);
    expect(await texts("#count")).toEqual([`${shown.length} of 200 shown`]);
    await evaluate(
      `(() => { const s = document.getElementById("state"); s.value = "compatible"; s.dispatchEvent(new Event("change")); })()`,
    );
    expect(new Set(await texts("#profiles tbody td.state"))).toEqual(new Set(["compatible"]));
    await page.keyboard.sendCharacter(" nonsense");
    expect(await count("#profiles tbody tr")).toBe(0);
    expect(await count("#no-match")).toBe(1);
    await page.keyboard.press("Escape");
    expect(await count("#profiles tbody tr")).toBeGreaterThan(0);
    expect(await evaluate("document.getElementById('count').getAttribute('aria-live')")).toBe(
      "polite",
    );
  });

  it("a link of the funnel leads to the profile in the matrix, also when a search hides it", async () => {
    await open("many");
    await evaluate("document.getElementById('search').focus()");
    await page.keyboard.sendCharacter("nonsense");
    expect(await count("#profiles tbody tr")).toBe(0);
    const target =
      await evaluate<string>(`(() => { const d = document.querySelector("#funnel details"); d.open = true;
      const a = d.querySelector("a"); a.click(); return a.textContent; })()`);
    await evaluate(
      "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
    );
    expect(await evaluate("document.querySelector('tr:target .id').textContent")).toBe(target);
    expect(await count("#profiles tbody tr")).toBe(200);
  });

  it("the reasons of what passed are shown when they are asked for, and read to a screen reader anyway", async () => {
    await open("many");
    const width = () =>
      evaluate<number>(
        `document.querySelector("#profiles .passed .why").getBoundingClientRect().width`,
      );
    expect(await width()).toBeLessThanOrEqual(1);
    await evaluate("document.getElementById('all-reasons').click()");
    expect(await width()).toBeGreaterThan(30);
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    const named = (role: string): readonly (string | undefined)[] =>
      nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value);
    expect(named("table").every((name) => name !== undefined && name !== "")).toBe(true);
    expect(named("heading")).toContain("Profiles and rules");
    expect(named("searchbox")).toEqual(["Search"]);
    expect(named("button")).toContain("Sort by engine");
    expect(named("rowheader").length).toBeGreaterThan(200);
  });

  it("copies the script", async () => {
    await open("many");
    await client.send("Browser.grantPermissions", {
      permissions: ["clipboardReadWrite", "clipboardSanitizedWrite"],
    });
    await evaluate(`document.querySelector("[data-copy]").click()`);
    await evaluate("new Promise((done) => setTimeout(done, 200))");
    expect(await texts("[data-copy]")).toEqual([
      expect.stringMatching(/^(?:Copied|Press Ctrl\+C to copy)$/),
    ]);
  });

  it("without JavaScript everything is there, and nothing that does not work", async () => {
    const bare = await browser.newPage();
    await bare.setJavaScriptEnabled(false);
    await bare.setViewport({ width: 1280, height: 900 });
    await bare.goto(address("many"));
    expect(await bare.$$("#profiles tbody tr")).toHaveLength(200);
    expect(await bare.$$(".sort")).toHaveLength(0);
    for (const selector of [".tools", "#theme", "[data-copy]"]) {
      const element = await bare.$(selector);
      // What is not rendered has no box.
      expect(await element?.boundingBox(), selector).toBeNull();
    }
    for (const selector of ["#decision", "#matrix", "#launch pre"]) {
      const box = await (await bare.$(selector))?.boundingBox();
      expect(box?.height, selector).toBeGreaterThan(50);
    }
  });

  it("printed, it is light, has no tools, and repeats the head of the matrix on every page of it", async () => {
    await open("many");
    await media("dark", "print");
    expect(await evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
      "rgb(255, 255, 255)",
    );
    for (const selector of [".top", ".tools", ".sort", ".skip", "[data-copy]"]) {
      expect(await count(selector), selector).toBe(0);
    }
    expect(await evaluate("getComputedStyle(document.querySelector('.matrix')).overflow")).toBe(
      "visible",
    );
    await media("light");
    const pdf = Buffer.from(await page.pdf({ printBackground: true }));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(40);
  });
});

/** Texts whose colour has less contrast than 4.5 to 1 (3 to 1 where they are large) with what is behind them. */
const contrastScript = `(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const channel = (value) => { const v = value / 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour.length === 3 || colour[3] > 0.99) return colour;
    }
    return [255, 255, 255];
  };
  const poor = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.textContent.trim() === "" || !element.checkVisibility() || element.closest("script,style,option")) continue;
    const style = getComputedStyle(element);
    const [a, b] = [luminance(parse(style.color)), luminance(behind(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const isLarge = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) poor.add(element.tagName + "." + element.className + " " + ratio.toFixed(2) + " " + walker.currentNode.textContent.trim().slice(0, 30));
  }
  return [...poor].slice(0, 10);
})()`;
