import { requireGpus } from "../config/require-gpus.ts";
import { requireModel } from "../config/require-model.ts";
import type { Settings } from "../config/settings.ts";
import type { GpuFactsResult } from "../facts/gpu-facts.ts";
import { visibilityProblems } from "../facts/visibility-problems.ts";
import type { Problem } from "../shared/problem.ts";
import { type Finding, judge, type Subject } from "./finding.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const model: Subject = { id: "model-named", area: "settings", title: "model" };
const accelerator: Subject = { id: "accelerator-served", area: "settings", title: "accelerator" };
const variables: Subject = { id: "aim-variables", area: "settings", title: "AIM_ variables" };
const visible: Subject = { id: "visible-devices", area: "settings", title: "GPU variables" };

/** Whether exactly one model is named. None is a warning: the image may be for any model. */
export function modelNamed(settings: Settings): Finding {
  const { aimId, modelId } = settings;
  const problems = requireModel(settings).map(
    (problem): Problem =>
      problem.code === "model-required" ? { ...problem, level: "warning" } : problem,
  );
  const [from, named] =
    aimId.value === null ? [modelId.from, modelId.value?.text] : [aimId.from, aimId.value];
  return judge(model, problems, `${from} is \`${named}\``);
}

/** Whether GPUs are asked for, and not CPUs. */
export function acceleratorServed(settings: Settings): Finding {
  return judge(accelerator, requireGpus(settings), "GPUs, which this `aim` serves on");
}

/** Whether every variable that begins with `AIM_` is one that aim knows. */
export function aimVariables(environment: Environment, problems: readonly Problem[]): Finding {
  const count = Object.keys(environment).filter((name) => name.startsWith("AIM_")).length;
  return judge(
    variables,
    problems,
    count === 0 ? "none is set" : `${count} set, all of them known`,
  );
}

/** Whether ROCm, PyTorch and the engine agree on what the variables that choose GPUs mean. */
export function visibleDevices(environment: Environment, { report }: GpuFactsResult): Finding {
  const problems = visibilityProblems(environment, report.counts.container, report.visibility);
  const steps = report.visibility.steps.map(
    ({ variable, value, before, after }) => `${variable} \`${value}\` leaves ${after} of ${before}`,
  );
  const unset = "none is set: the engine sees every GPU of the container";
  return judge(visible, problems, steps.length === 0 ? unset : steps.join("\n"));
}
