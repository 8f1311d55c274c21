#!/usr/bin/env node
// lint-dockerfiles [FILE…]: checks the project's Dockerfiles, or those given. Exits 1 on any finding.
import { readFileSync } from "node:fs";
import path from "node:path";
import { dockerfileFindings } from "./dockerfile-findings.mjs";

const root = path.join(import.meta.dirname, "..");
const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : ["Dockerfile", "Dockerfile.model"].map((name) => path.join(root, name));

let count = 0;
for (const file of files) {
  for (const { line, column, message } of dockerfileFindings(readFileSync(file, "utf8"))) {
    console.error(
      `error[dockerfile]: ${path.relative(process.cwd(), file)}:${line}:${column}: ${message}`,
    );
    count += 1;
  }
}
if (count > 0) process.exitCode = 1;
else console.log(`dockerfiles: ${files.length} files, nothing found`);
