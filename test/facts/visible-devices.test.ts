import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Environment, visibleDevices } from "../../src/facts/visible-devices.ts";

const ids = ["aaaa000000000001", "aaaa000000000002", "bbbb000000000003", "0bcd000000000004"];
const four = ids.map((uniqueId) => ({ uniqueId }));
const eight = Array.from({ length: 8 }, (_, n) => ({ uniqueId: `cc0000000000000${n}` }));

const order = (environment: Environment, devices: readonly { uniqueId: string | null }[] = four) =>
  visibleDevices(devices, environment).order;
const rocr = (value: string, devices = four as readonly { uniqueId: string | null }[]) =>
  order({ ROCR_VISIBLE_DEVICES: value }, devices);
const hip = (value: string, devices = four as readonly { uniqueId: string | null }[]) =>
  order({ HIP_VISIBLE_DEVICES: value }, devices);

describe("facts/visible-devices: no variable", () => {
  test("every GPU of the container is visible, in KFD node order", () => {
    expect(visibleDevices(four, {})).toEqual({ order: [0, 1, 2, 3], steps: [] });
  });
});

describe("facts/visible-devices: ROCR_VISIBLE_DEVICES", () => {
  test("set but empty means zero GPUs", () => {
    expect(rocr("")).toEqual([]);
  });

  test("tokens are separated by commas, trimmed and read in upper case", () => {
    expect(rocr(" 2 ,\t0")).toEqual([2, 0]);
    expect(rocr("gpu-bbbb000000000003")).toEqual([2]);
    expect(rocr(" Gpu-BBBB , 0")).toEqual([2, 0]);
  });

  test("an index is read as by strtol with base 0: decimal, 0x hexadecimal, leading 0 octal", () => {
    expect(rocr("0x1,+2")).toEqual([1, 2]);
    expect(rocr("0X7", eight)).toEqual([7]);
    expect(rocr("07", eight)).toEqual([7]);
    expect(rocr("010", eight)).toEqual([]);
    expect(rocr("08", eight)).toEqual([]);
    expect(rocr("1x", eight)).toEqual([]);
  });

  test("GPU- and the 16 digits of the unique id names a GPU", () => {
    expect(rocr("GPU-aaaa000000000002")).toEqual([1]);
    expect(rocr("GPU-0bcd000000000004,GPU-aaaa000000000001")).toEqual([3, 0]);
  });

  test("a unique prefix of the id is enough", () => {
    expect(rocr("GPU-b,GPU-0")).toEqual([2, 3]);
  });

  test("a prefix has 5 to 20 characters", () => {
    expect(rocr("GPU-")).toEqual([]);
    expect(rocr("GPU-aaaa0000000000011")).toEqual([]);
    expect(visibleDevices(four, { ROCR_VISIBLE_DEVICES: "GPU-" }).steps[0]?.ended).toEqual({
      entry: "GPU-",
      why: "is no unique id of 1 to 16 digits",
    });
  });

  test("the first bad token ends the list, and the earlier ones stay", () => {
    expect(rocr("1,x,2")).toEqual([1]);
    expect(rocr("1,,2")).toEqual([1]);
    expect(rocr("1, ,2")).toEqual([1]);
    expect(rocr("1,1.0,2")).toEqual([1]);
  });

  test("the first out-of-range token ends the list", () => {
    expect(rocr("1,4,2")).toEqual([1]);
    expect(visibleDevices(four, { ROCR_VISIBLE_DEVICES: "1,4,2" }).steps).toEqual([
      {
        variable: "ROCR_VISIBLE_DEVICES",
        value: "1,4,2",
        before: 4,
        after: 1,
        ended: { entry: "4", why: "is not one of 0 to 3" },
      },
    ]);
  });

  test("the first ambiguous token ends the list", () => {
    expect(rocr("2,GPU-aaaa,3")).toEqual([2]);
    expect(visibleDevices(four, { ROCR_VISIBLE_DEVICES: "GPU-aaaa" }).steps[0]?.ended?.why).toBe(
      "is the beginning of 2 unique ids",
    );
  });

  test("the unique id of a partitioned card is ambiguous: its partitions share it", () => {
    const partitions = [ids[0], ids[0], ids[1]].map((uniqueId) => ({ uniqueId: uniqueId ?? null }));
    expect(rocr(`GPU-${ids[1]},GPU-${ids[0]}`, partitions)).toEqual([2]);
  });

  test("the first repeated token ends the list, also where a number repeats an id", () => {
    expect(rocr("1,0,1,2")).toEqual([1, 0]);
    expect(rocr("GPU-aaaa000000000002,1,0")).toEqual([1]);
  });

  test("-1 means zero GPUs", () => {
    expect(rocr("-1")).toEqual([]);
    expect(rocr("-1,0")).toEqual([]);
  });

  test("the order is honoured", () => {
    expect(rocr("3,0,2")).toEqual([3, 0, 2]);
  });

  test("a comma at the end ends the list as it would without", () => {
    expect(rocr("0,1,")).toEqual([0, 1]);
  });

  test("a GPU without a unique id is named by number alone", () => {
    expect(rocr("GPU-XX", [{ uniqueId: null }])).toEqual([]);
    expect(rocr("0", [{ uniqueId: null }])).toEqual([0]);
  });
});

describe("facts/visible-devices: HIP_VISIBLE_DEVICES, else CUDA_VISIBLE_DEVICES", () => {
  test("indexes refer to the list left after ROCR_VISIBLE_DEVICES", () => {
    expect(order({ ROCR_VISIBLE_DEVICES: "3,1", HIP_VISIBLE_DEVICES: "1" })).toEqual([1]);
    expect(order({ ROCR_VISIBLE_DEVICES: "3,1", CUDA_VISIBLE_DEVICES: "0" })).toEqual([3]);
    expect(order({ ROCR_VISIBLE_DEVICES: "2", HIP_VISIBLE_DEVICES: "2" })).toEqual([]);
  });

  test("HIP_VISIBLE_DEVICES wins over CUDA_VISIBLE_DEVICES", () => {
    expect(order({ HIP_VISIBLE_DEVICES: "2", CUDA_VISIBLE_DEVICES: "0,1" })).toEqual([2]);
  });

  test("an empty string is not set: it falls to CUDA_VISIBLE_DEVICES, then to all", () => {
    expect(order({ HIP_VISIBLE_DEVICES: "", CUDA_VISIBLE_DEVICES: "1" })).toEqual([1]);
    expect(order({ HIP_VISIBLE_DEVICES: "", CUDA_VISIBLE_DEVICES: "" })).toEqual([0, 1, 2, 3]);
    expect(hip("")).toEqual([0, 1, 2, 3]);
  });

  test("-1 means zero GPUs", () => {
    expect(hip("-1")).toEqual([]);
  });

  test("a bad first token means zero GPUs", () => {
    expect(hip("all")).toEqual([]);
    expect(hip(",0")).toEqual([]);
    expect(hip("9")).toEqual([]);
  });

  test("stops at the first invalid token", () => {
    expect(hip("2,x,0")).toEqual([2]);
    expect(hip("2,4,0")).toEqual([2]);
    expect(hip("2,,0")).toEqual([2]);
    expect(hip("2,-1,0")).toEqual([2]);
  });

  test("duplicates are skipped", () => {
    expect(hip("1,1,0,1,2")).toEqual([1, 0, 2]);
  });

  test("GPU-… is matched as a part of the unique id, and the first match counts", () => {
    expect(hip("GPU-bbbb000000000003")).toEqual([2]);
    expect(hip("GPU-aaaa,3")).toEqual([0, 3]);
    expect(hip("GPU-ffff,0")).toEqual([]);
  });

  test("a unique id is matched in lower case, as the agent has it", () => {
    expect(hip("GPU-BBBB000000000003")).toEqual([]);
  });

  test("a number must equal its canonical form: `01` and ` 1` are invalid", () => {
    expect(hip("01")).toEqual([]);
    expect(hip(" 1")).toEqual([]);
    expect(hip("0, 1")).toEqual([0]);
    expect(hip("0x1")).toEqual([]);
    expect(hip("+1")).toEqual([]);
  });

  test("CUDA_VISIBLE_DEVICES is read like HIP_VISIBLE_DEVICES and named in the step", () => {
    expect(visibleDevices(four, { CUDA_VISIBLE_DEVICES: "2,1" })).toEqual({
      order: [2, 1],
      steps: [{ variable: "CUDA_VISIBLE_DEVICES", value: "2,1", before: 4, after: 2, ended: null }],
    });
  });
});

describe("facts/visible-devices: whatever the variables hold", () => {
  const token = fc.oneof(
    fc.integer({ min: -2, max: 9 }).map(String),
    fc.constantFrom(
      "",
      " 1",
      "01",
      "0x2",
      "GPU-",
      "GPU-aaaa",
      "gpu-bbbb",
      "x",
      "99999999999999999999",
    ),
    fc.string({ maxLength: 6 }),
  );
  const value = fc.option(
    fc.array(token, { maxLength: 6 }).map((tokens) => tokens.join(",")),
    { nil: undefined },
  );

  test("each visible GPU is one of the container's, and none is there twice", () => {
    fc.assert(
      fc.property(value, value, value, (rocrValue, hipValue, cudaValue) => {
        const seen = order({
          ROCR_VISIBLE_DEVICES: rocrValue,
          HIP_VISIBLE_DEVICES: hipValue,
          CUDA_VISIBLE_DEVICES: cudaValue,
        });
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.every((index) => Number.isInteger(index) && index >= 0 && index < 4)).toBe(
          true,
        );
      }),
    );
  });

  test("plain indexes without repetition mean the same to ROCr and HIP", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9 })), (indexes) => {
        const list = indexes.join(",");
        if (list !== "") expect(rocr(list)).toEqual(hip(list));
      }),
    );
  });
});

describe("facts/visible-devices: GPU_DEVICE_ORDINAL", () => {
  test("is for OpenCL only and hides nothing", () => {
    expect(order({ GPU_DEVICE_ORDINAL: "0" })).toEqual([0, 1, 2, 3]);
  });
});
