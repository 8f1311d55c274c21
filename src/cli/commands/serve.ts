import { recordedLaunch } from "../decided-launch.ts";
import { decide } from "../decision.ts";
import { declareCommand } from "../declaration.ts";
import { exitCodeFor, exitCodes } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { isStop, Stop } from "../stop.ts";

/** `aim serve` */
export const serveCommand = declareCommand({
  name: "serve",
  summary: "choose a profile and become the engine (the default)",
  examples: [
    ["aim serve --model-id org/model --port 9000", "serve a model with a general profile"],
    [
      "aim serve --profile-id vllm-mi300x-fp16-tp1-latency",
      "serve with this profile, whatever the rules say",
    ],
  ],
  main: serve,
});

/** Decides, and becomes the engine. Returns only when that failed. */
async function serve(session: Session): Promise<Stop> {
  const decision = await decide(session);
  if (isStop(decision)) return decision;
  const launch = recordedLaunch(session, "serve", decision);
  if (isStop(launch)) return launch;
  const { plan, program } = launch;
  if (typeof program !== "string") {
    return new Stop([program], exitCodeFor([program], exitCodes.notFound));
  }
  session.log.info(`starting ${plan.argv.slice(0, 3).join(" ")} for ${plan.model.name}`, {
    argv: plan.argv,
    env: plan.env,
  });
  const failure = session.host.become({ program, argv: plan.argv, env: plan.env });
  return new Stop([failure], exitCodeFor([failure], exitCodes.notExecutable));
}
