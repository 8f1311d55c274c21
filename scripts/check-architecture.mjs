#!/usr/bin/env node
// Checks the import rules of .dependency-cruiser.mjs. Prints each offending import with the rule
// that forbids it and why; exits 1 on any, and also when part of the source was not looked at.
import path from "node:path";
import { checkArchitecture } from "./architecture.mjs";

const { cruised, missed, violations } = await checkArchitecture(
  path.join(import.meta.dirname, ".."),
);
for (const { rule, why, import: text } of violations) {
  console.error(`error[${rule}]: ${text}\n  why: ${why}`);
}
for (const file of missed) {
  console.error(`error[not-checked]: ${file} was not looked at`);
}
if (missed.length > 0) {
  console.error(
    "\nhint: does the file exist, and does `npx depcruise --info` list .ts as supported?",
  );
}
if (violations.length + missed.length > 0) process.exitCode = 1;
else console.log(`architecture: ${cruised} modules, no forbidden import`);
