// The KFD topology: one node for each CPU, then one for each GPU or GPU partition.
import { gpuId, hiveId, locationOf, uniqueId } from "./identity.mjs";

/** Memory pools of a memory mode. */
const POOLS = { NPS1: 1, NPS4: 4 };
const FIRST_GPU_SIMD_ID = 0x80001000;
const PAGE = 4096;
const COMMON_KEYS = [
  ["cpu_cores_count", "simd_count", "mem_banks_count", "caches_count"],
  ["io_links_count", "p2p_links_count", "cpu_core_id_base", "simd_id_base"],
  ["max_waves_per_simd", "lds_size_in_kb", "gds_size_in_kb", "num_gws", "wave_front_size"],
  ["array_count", "simd_arrays_per_engine", "cu_per_simd_array", "simd_per_cu"],
  ["max_slots_scratch_cu", "gfx_target_version", "vendor_id", "device_id", "location_id"],
  ["domain", "drm_render_minor", "hive_id", "num_sdma_engines", "num_sdma_xgmi_engines"],
  ["num_sdma_queues_per_engine", "num_cp_queues"],
].flat();

/** Writes what `/sys/class/kfd` shows. */
export function writeTopology(tree, name, machine, cards) {
  const root = "sys/devices/virtual/kfd/kfd/topology";
  const nodes = cards.flatMap((card) =>
    Array.from({ length: card.partitions }, (_, partition) => ({ card, partition })),
  );
  tree.link("sys/class/kfd/kfd", "sys/devices/virtual/kfd/kfd");
  tree.file(`${root}/generation_id`, `${machine.cpus.length + nodes.length}\n`);
  tree.file(
    `${root}/system_properties`,
    lines({ platform_oem: 35498446626881, platform_id: 71791775140929, platform_rev: 2 }),
  );
  for (const [index, cpu] of machine.cpus.entries()) {
    const local = nodes.filter((node) => node.card.cpu === index).length;
    writeNode(tree, `${root}/nodes/${index}`, cpuNode(cpu, index, local, machine.cpus.length));
  }
  let simdBase = FIRST_GPU_SIMD_ID;
  for (const [index, { card, partition }] of nodes.entries()) {
    const place = { simdBase, peers: nodes.length - 1 };
    const path = `${root}/nodes/${machine.cpus.length + index}`;
    writeNode(tree, path, gpuNode(name, machine, card, partition, place));
    simdBase += (card.chip.arrays * card.chip.cuPerArray) / card.partitions;
  }
}

function writeNode(tree, path, node) {
  tree.file(`${path}/gpu_id`, `${node.gpuId}\n`);
  tree.file(`${path}/name`, `${node.name}\n`);
  tree.file(`${path}/properties`, lines(node.properties));
  tree.file(`${path}/mem_banks/0/properties`, lines(node.memory));
}

function cpuNode(cpu, index, localGpus, sockets) {
  return {
    gpuId: 0,
    name: "",
    properties: {
      ...properties({
        cpu_cores_count: cpu.cores,
        mem_banks_count: 1,
        io_links_count: localGpus + sockets - 1,
        p2p_links_count: Math.max(0, localGpus - 1),
        cpu_core_id_base: cpu.firstCore,
      }),
      max_engine_clk_ccompute: cpu.clockMhz,
    },
    memory: {
      heap_type: 0,
      size_in_bytes: cpu.memory,
      flags: 0,
      width: index === 0 ? 64 : 0,
      mem_clk_max: index === 0 ? 4800 : 0,
    },
  };
}

function gpuNode(name, machine, card, partition, place) {
  const { chip, partitions } = card;
  const hive = machine.linked === true ? hiveId(name) : 0n;
  return {
    gpuId: gpuId(name, card, partition),
    name: chip.name ?? "ip discovery",
    properties: {
      ...properties({
        simd_count: chip.simds / partitions,
        mem_banks_count: 1,
        caches_count: (chip.simds / 4 + chip.sqCaches) / partitions + chip.lastCaches,
        io_links_count: place.peers + 1,
        p2p_links_count: 1,
        simd_id_base: place.simdBase,
        max_waves_per_simd: 8,
        lds_size_in_kb: chip.lds ?? 64,
        num_gws: 64,
        wave_front_size: 64,
        array_count: chip.arrays / partitions,
        simd_arrays_per_engine: 1,
        cu_per_simd_array: chip.cuPerArray,
        simd_per_cu: 4,
        max_slots_scratch_cu: 32,
        gfx_target_version: chip.gfx,
        vendor_id: 0x1002,
        device_id: chip.device,
        location_id: locationOf(card.address) | partition,
        domain: Number.parseInt(card.address.slice(0, 4), 16),
        drm_render_minor: card.firstMinor + partition,
        hive_id: hive,
        num_sdma_engines: chip.sdma.engines,
        num_sdma_xgmi_engines: partitions > 1 ? 0 : chip.sdma.xgmi,
        num_sdma_queues_per_engine: 8,
        num_cp_queues: 24,
      }),
      max_engine_clk_fcompute: chip.clockMhz,
      local_mem_size: 0,
      fw_version: chip.firmware.mec,
      capability: chip.capability,
      ...(chip.capability2 === undefined ? {} : { capability2: chip.capability2 }),
      debug_prop: chip.debug,
      sdma_fw_version: chip.firmware.sdma,
      unique_id: uniqueId(name, card),
      num_xcc: chip.xcc / partitions,
      max_engine_clk_ccompute: machine.cpus[card.cpu].clockMhz,
    },
    memory: {
      heap_type: 1,
      size_in_bytes: memoryOf(card, partition),
      flags: 0,
      width: chip.memory.width,
      mem_clk_max: chip.memory.clockMhz,
    },
  };
}

/** The keys that every node has, in the order of the driver, 0 where `given` has none. */
function properties(given) {
  return Object.fromEntries(COMMON_KEYS.map((key) => [key, given[key] ?? 0]));
}

/** Memory of one partition: its pool by the partitions that share it, whole pages. The last pool is the short one. */
function memoryOf(card, partition) {
  const fitted = card.chip.vram + 16 * 1024 ** 2;
  const pools = POOLS[card.partition?.memory ?? "NPS1"];
  const sharers = Math.max(1, card.partitions / pools);
  const pool = Math.floor(partition / sharers);
  const size =
    pool === pools - 1 ? card.chip.vram - (fitted / pools) * (pools - 1) : fitted / pools;
  return Math.floor(size / sharers / PAGE) * PAGE;
}

const lines = (values) =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${value}\n`)
    .join("");
