import type { Builder } from "junit-report-builder";

/** One case of a report: it passed, unless it says how it failed. */
export interface JunitCase {
  readonly className: string;
  readonly name: string;
  readonly where?: { readonly path: string; readonly line?: number } | undefined;
  /** What is said of one that passed. */
  readonly output?: string;
  readonly failure?: { readonly message: string; readonly type?: string; readonly text: string };
}

/** Cases that belong together. */
export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

/**
 * JUnit XML, which CI systems show as tests. The package is loaded here alone: what it brings along
 * would be a tenth of the time that a start takes.
 */
export async function junitXml(name: string, suites: readonly JunitSuite[]): Promise<string> {
  const { default: junit } = await import("junit-report-builder");
  // The types say that this is a member `default` of what the package gives; it is all of it.
  const builder = (junit as unknown as Builder).newBuilder().name(printable(name));
  for (const suite of suites) addSuite(builder, suite);
  return `${builder.build()}\n`;
}

function addSuite(builder: Builder, suite: JunitSuite): void {
  const added = builder.testSuite().name(printable(suite.name));
  for (const { className, name, where, output, failure } of suite.cases) {
    const test = added.testCase().className(printable(className)).name(printable(name));
    if (where !== undefined) test.file(printable(where.path));
    if (where?.line !== undefined) test.property("line", String(where.line));
    if (output !== undefined) test.standardOutput(inSection(output));
    if (failure === undefined) continue;
    test.failure(printable(failure.message), failure.type);
    test.stacktrace(inSection(failure.text));
  }
}

/** Characters that XML 1.0 cannot hold, escaped or not. */
const unprintable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function printable(text: string): string {
  return text.replace(unprintable, "?");
}

/** What ends a CDATA section is parted in it: the builder escapes the first one only. */
function inSection(text: string): string {
  return printable(text).replaceAll("]]>", "]] >");
}
