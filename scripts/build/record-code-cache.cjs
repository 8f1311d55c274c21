// record-code-cache.cjs COMMAND [ARGUMENT…]: runs COMMAND as bin/aim does, and at its end writes
// COMMAND.cache. The options of vm.Script and the wrapper must be those of bin/aim.
"use strict";
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const vm = require("node:vm");

const [, , command, ...rest] = process.argv;
process.argv = [process.argv[0], command, ...rest];

const script = new vm.Script(Module.wrap(fs.readFileSync(command, "latin1")), {
  filename: command,
});

// Only at the end is there code for the functions that were called, and V8 compiles no others.
process.on("exit", () => {
  const temporary = `${command}.cache.${process.pid}`;
  fs.writeFileSync(temporary, script.createCachedData());
  fs.renameSync(temporary, `${command}.cache`);
});

const module_ = { exports: {} };
script
  .runInThisContext()
  .call(
    module_.exports,
    module_.exports,
    Module.createRequire(command),
    module_,
    command,
    path.dirname(command),
  );
