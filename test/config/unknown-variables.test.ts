import { expect, test } from "vitest";
import { unknownVariables } from "../../src/config/unknown-variables.ts";

const hints = (environment: Record<string, string>) =>
  unknownVariables(environment).map(({ message, hint }) => `${message} / ${hint}`);

test("config/unknown-variables: names the nearest variable, or the list of them, in order of name", () => {
  expect(hints({ AIM_X: "1", AIM_GPU_COUTN: "2", aim_port: "3", PATH: "/bin" })).toEqual([
    "`AIM_GPU_COUTN` is no variable of aim, so it changes nothing / did you mean `AIM_GPU_COUNT`?",
    "`AIM_X` is no variable of aim, so it changes nothing / `aim --help` lists the variables",
    "`aim_port` is no variable of aim, so it changes nothing / did you mean `AIM_PORT`?",
  ]);
});

test("config/unknown-variables: warns of a wrong name even where it is empty", () => {
  expect(unknownVariables({ AIM_PORTS: "" })).toMatchObject([
    { code: "unknown-variable", level: "warning" },
  ]);
});

test("config/unknown-variables: the common prefix does not make names alike", () => {
  expect(hints({ AIM_SPEED: "1" })).toEqual([
    "`AIM_SPEED` is no variable of aim, so it changes nothing / `aim --help` lists the variables",
  ]);
});

test("config/unknown-variables: variables that Kubernetes sets for services are left alone", () => {
  const link = {
    AIM_LLAMA_SERVICE_HOST: "10.0.0.1",
    AIM_LLAMA_SERVICE_PORT: "80",
    AIM_LLAMA_SERVICE_PORT_HTTP: "80",
    AIM_LLAMA_PORT: "tcp://10.0.0.1:80",
    AIM_LLAMA_PORT_80_TCP: "tcp://10.0.0.1:80",
    AIM_LLAMA_PORT_80_TCP_PROTO: "tcp",
    AIM_LLAMA_PORT_80_TCP_PORT: "80",
    AIM_LLAMA_PORT_80_TCP_ADDR: "10.0.0.1",
  };
  expect(unknownVariables(link)).toEqual([]);
  expect(unknownVariables({ ...link, AIM_LLAMA_PORTS: "1", AIM_QWEN_PORT: "1" })).toHaveLength(2);
});

test("config/unknown-variables: what AMD's images set is known, and AMD's present names are ours too", () => {
  const images = {
    AIM_BASE_IMAGE_REF: "registry/aim-base:0.13.1",
    AIM_UPSTREAM_IMAGE_REF: "vllm/vllm-openai-rocm:v0.27.1",
    AIM_CONFIG_PATH: "/workspace/aim-runtime/config",
    AIM_ACCELERATOR_FAMILY: "instinct",
    AIM_ACCELERATOR_COUNT: "1",
    AIM_ALLOW_UNOPTIMIZED: "true",
    AITER_KERNEL_CHECKSUM: "0",
  };
  expect(unknownVariables(images)).toEqual([]);
});

test("config/unknown-variables: what people write for a variable is answered with its name", () => {
  expect(hints({ AIM_MODEL: "org/model" })).toEqual([
    "`AIM_MODEL` is no variable of aim, so it changes nothing / did you mean `AIM_MODEL_ID`?",
  ]);
});
