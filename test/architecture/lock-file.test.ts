import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where npm looks for a package that the one at `from` needs: beside it, and then further up. */
function placesOf(name: string, from: string): string[] {
  const parents = from === "" ? [] : from.split("/node_modules/");
  const above = parents.map((_, depth) => parents.slice(0, depth + 1).join("/node_modules/"));
  return [...above.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`];
}

// `npm install` leaves out what its registry does not have at that moment, such as the binary of
// another platform, and every later `npm ci` then fails.
test("architecture/lock-file: holds every package that another one names, on every platform", () => {
  const { packages }: { packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
    readFileSync("package-lock.json", "utf8"),
  );
  const missing = Object.entries(packages).flatMap(([from, locked]) =>
    Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
      .filter((name) => !placesOf(name, from).some((place) => place in packages))
      .map((name) => `${name}, which ${from} names`),
  );
  expect(missing).toEqual([]);
});
