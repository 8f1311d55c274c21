// `npm run demo`: aim's whole job on any machine. A sysfs tree stands for eight MI300X and a
// stand-in for the engine; aim, the profiles, the rules and the exec are the real ones.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { ensureGpuFixtures } from "./gpu-fixtures/write-trees.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));
const aim = join(project, "bin", "aim");
const AIM_ID = "meta-llama/Llama-3.1-8B-Instruct";
const QUESTION = "What runs here?";
const SHOWN = [
  "AIM_ID",
  "AIM_SYSFS_ROOT",
  "AIM_DEV_ROOT",
  "AIM_PORT",
  "AIM_ENGINE_ARGS",
  "PYTHONPATH",
];
const LIMITS = { commandMs: 60_000, startMs: 60_000, requestMs: 20_000, stopMs: 10_000 };

const cache = mkdtempSync(join(tmpdir(), "aim-demo-cache-"));
const children = new Set();
const isPlain = !process.stdout.isTTY || (process.env.NO_COLOR ?? "") !== "";

// The last resort for every way out, Ctrl-C and crashes of this script included.
process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(cache, { recursive: true, force: true });
});
for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
]) {
  process.on(signal, () => process.exit(status));
}

/** What failed, for people, with what the process concerned wrote to stderr. */
class DemoFailure extends Error {
  constructor(message, stderr = "") {
    super(message);
    this.stderr = stderr;
  }
}

try {
  await run();
} catch (error) {
  const what = error instanceof DemoFailure ? error.message : error.stack;
  console.error(`\ndemo failed: ${what}`);
  const lines = (error.stderr ?? "").trimEnd().split("\n").slice(-40);
  if (lines.join("") !== "") console.error(`stderr, last lines:\n${indent(lines.join("\n"))}`);
  process.exit(1);
}

async function run() {
  ensureGpuFixtures();
  const port = await freePort();
  const env = environment(port);
  console.log("aim on eight MI300X: the tree fixtures/gpu/mi300x-8 stands for the hardware,");
  console.log("fixtures/engine for vLLM. The environment of all commands:");
  for (const name of SHOWN) console.log(`   ${name}=${env[name].replace(project, "")}`);

  heading(1, "What aim would start", "$ bin/aim dry-run --format argv");
  const argv = JSON.parse(await outputOf(["dry-run", "--format", "argv"], env));
  console.log(indent(shortened(argv.join(" "), 400)));
  console.log(`   (${argv.length} arguments)`);

  heading(2, "Why this profile and no other", "$ bin/aim explain");
  const explanation = (await outputOf(["explain"], env)).trimEnd().split("\n");
  const losers = explanation.findIndex((line) => /^Why not the others/.test(line));
  const shown = explanation.slice(0, losers > 0 ? losers : 24);
  console.log(indent(shown.join("\n").trimEnd()));
  console.log(`   … and ${explanation.length - shown.length} more lines: why not the others`);

  heading(3, "Start it", "$ bin/aim serve");
  const engine = startAim(["serve"], env);
  console.log(`   aim is process ${engine.child.pid}`);
  const base = `http://127.0.0.1:${port}`;
  await untilHealthy(engine, `${base}/health`);
  const report = await getJson(engine, `${base}/_start_report`);
  if (report.pid !== engine.child.pid || report.ppid !== process.pid) {
    throw new DemoFailure(
      `process ${report.pid} of parent ${report.ppid} answers, not ${engine.child.pid} of ${process.pid}`,
      engine.stderr(),
    );
  }
  const program = readFileSync(`/proc/${report.pid}/cmdline`, "utf8").split("\0").slice(0, 3);
  console.log(`   /health answers 200: process ${report.pid} is now ${program.join(" ")}`);
  console.log("   Same process, another program: aim is gone, signals go to the engine itself.");

  heading(4, "Ask it", `POST ${base}/v1/chat/completions`);
  const models = (await getJson(engine, `${base}/v1/models`)).data.map((model) => model.id);
  console.log(`   it serves ${models.join(" and ")}`);
  console.log(`   > ${QUESTION}`);
  const { tokens, usage } = await streamChat(engine, base, models[0]);
  console.log(`   (${tokens} pieces, one by one; usage ${JSON.stringify(usage)})`);

  heading(5, "Read its metrics", `GET ${base}/metrics`);
  const wanted =
    /^vllm:(num_requests_running|request_success_total|(prompt|generation)_tokens_total)\{/;
  const metrics = await (await request(engine, `${base}/metrics`)).text();
  const counters = metrics.split("\n").filter((line) => wanted.test(line));
  if (counters.length < 4) throw new DemoFailure("/metrics lacks vLLM's counters", engine.stderr());
  console.log(indent(counters.join("\n")));

  heading(6, "Stop it", `$ kill -TERM ${engine.child.pid}`);
  const { code, signal } = await stop(engine);
  if (code !== 0) {
    throw new DemoFailure(`the engine ended with ${signal ?? code}, not 0`, engine.stderr());
  }
  console.log("   the engine ended with 0\n\nAll of it worked.");
}

/** The environment of the demo: this shell's, without settings of its own for aim or the engine. */
function environment(port) {
  const foreign = /^(AIM_.*|PROFILE_ID|(ROCR|HIP|CUDA)_VISIBLE_DEVICES|VLLM_.*|HF_HOME)$/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const tree = join(project, "fixtures", "gpu", "mi300x-8");
  return {
    ...Object.fromEntries(kept),
    PATH: [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
    AIM_ID,
    AIM_SYSFS_ROOT: join(tree, "sys"),
    AIM_DEV_ROOT: join(tree, "dev"),
    AIM_CACHE_PATH: cache,
    AIM_PORT: String(port),
    AIM_ENGINE_ARGS: JSON.stringify({ host: "127.0.0.1" }),
    PYTHONPATH: join(project, "fixtures", "engine"),
    PYTHONDONTWRITEBYTECODE: "1",
  };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Starts aim and collects what it writes; `ended` settles when it has ended, whatever the reason. */
function startAim(args, env) {
  const child = spawn(aim, args, { cwd: project, env, stdio: ["ignore", "pipe", "pipe"] });
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    child[name].setEncoding("utf8").on("data", (part) => {
      text[name] += part;
    });
  }
  children.add(child);
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve({ error }));
    child.once("close", (code, signal) => resolve({ code, signal }));
  }).then((end) => {
    children.delete(child);
    return end;
  });
  return { child, ended, stdout: () => text.stdout, stderr: () => text.stderr };
}

async function outputOf(args, env) {
  const command = startAim(args, env);
  const end = await Promise.race([
    command.ended,
    sleep(LIMITS.commandMs, undefined, { ref: false }),
  ]);
  if (end?.code === 0) return command.stdout();
  const how = end === undefined ? "did not end in time" : describeEnd(end);
  throw new DemoFailure(`bin/aim ${args.join(" ")} ${how}`, command.stderr());
}

function describeEnd({ error, code, signal }) {
  return error === undefined ? `ended with ${signal ?? code}` : `did not start: ${error.message}`;
}

/** Waits until the engine answers; fails as soon as the process has ended, or after the limit. */
async function untilHealthy(engine, url) {
  const deadline = Date.now() + LIMITS.startMs;
  const ended = engine.ended.then((end) => {
    throw new DemoFailure(`bin/aim serve ${describeEnd(end)}`, engine.stderr());
  });
  ended.catch(() => undefined);
  while (Date.now() < deadline) {
    const answer = fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    const response = await Promise.race([answer, ended]);
    if (response?.status === 200) return;
    await Promise.race([sleep(50), ended]);
  }
  throw new DemoFailure(`no answer from ${url} in ${LIMITS.startMs / 1000} s`, engine.stderr());
}

async function request(engine, url, options = {}) {
  const signal = AbortSignal.timeout(LIMITS.requestMs);
  const response = await fetch(url, { ...options, signal }).catch((error) => {
    throw new DemoFailure(`${url}: ${error.cause?.message ?? error.message}`, engine.stderr());
  });
  if (response.ok) return response;
  const body = await response.text();
  throw new DemoFailure(`${url} answered ${response.status}: ${body}`, engine.stderr());
}

async function getJson(engine, url) {
  return (await request(engine, url)).json();
}

/** Asks and prints the reply as it comes; gives the number of pieces and the usage at the end. */
async function streamChat(engine, base, model) {
  const response = await request(engine, `${base}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      model,
      messages: [{ role: "user", content: QUESTION }],
      stream: true,
      stream_options: { include_usage: true },
    }),
  });
  let rest = "";
  let tokens = 0;
  let usage;
  let isDone = false;
  process.stdout.write("   < ");
  for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + part).split("\n\n");
    rest = events.pop() ?? "";
    for (const event of events.map((text) => text.replace(/^data: /, ""))) {
      if (event === "[DONE]") {
        isDone = true;
        continue;
      }
      const chunk = JSON.parse(event);
      const content = chunk.choices[0]?.delta.content ?? "";
      if (content !== "") tokens += 1;
      process.stdout.write(content);
      usage = chunk.usage ?? usage;
    }
  }
  process.stdout.write("\n");
  if (!isDone || tokens === 0 || usage === undefined) {
    throw new DemoFailure("the stream ended early", engine.stderr());
  }
  return { tokens, usage };
}

async function stop(engine) {
  engine.child.kill("SIGTERM");
  const end = await Promise.race([engine.ended, sleep(LIMITS.stopMs, undefined, { ref: false })]);
  if (end !== undefined) return end;
  throw new DemoFailure("the engine did not stop on SIGTERM", engine.stderr());
}

function heading(number, title, command) {
  const text = `${number}. ${title}`;
  console.log(`\n${isPlain ? text : `\u001b[1m${text}\u001b[0m`}\n   ${command}`);
}

function indent(text) {
  const shown = isPlain ? stripVTControlCharacters(text) : text;
  return shown
    .split("\n")
    .map((line) => `   ${line}`.trimEnd())
    .join("\n");
}

function shortened(text, length) {
  return text.length > length ? `${text.slice(0, text.lastIndexOf(" ", length))} …` : text;
}
