// The machines that fixtures/gpu/<name>/ shows as sysfs and device trees, and the chips in them.
// `node scripts/make-gpu-fixtures.mjs` writes the trees; fixtures/gpu/README.md says where the
// numbers come from.

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

/**
 * Chips, as a whole card (or one die of an MI250X) presents itself.
 * `arrays`, `cuPerArray`: shader arrays and physical CU slots in each; `simds`: active CUs x 4.
 * `sqCaches`: instruction and scalar caches, `lastCaches`: L2 and MALL; with one L1 per active CU
 * they make `caches_count`. `name`: what KFD calls chips that are not found by IP discovery.
 * `vram`: what the driver leaves of the memory, 16 MiB less than is fitted.
 * `xcc`: compute dies; a chip with more than one can be partitioned and keeps eight DRM minors.
 */
export const chips = {
  mi300x: {
    device: 0x74a1,
    revision: 0x00,
    gfx: 90402,
    simds: 1216,
    arrays: 32,
    cuPerArray: 10,
    sqCaches: 320,
    lastCaches: 2,
    xcc: 8,
    vram: 192 * GIB - 16 * MIB,
    memory: { width: 8192, clockMhz: 1300, vendor: "hynix" },
    memoryModes: "NPS1, NPS4",
    sdma: { engines: 2, xgmi: 14 },
    clockMhz: 2100,
    firmware: { mec: 177, sdma: 24 },
    capability: 2893521536,
    debug: 1511,
  },
  mi325x: {
    device: 0x74a5,
    revision: 0x00,
    gfx: 90402,
    simds: 1216,
    arrays: 32,
    cuPerArray: 10,
    sqCaches: 320,
    lastCaches: 2,
    xcc: 8,
    vram: 256 * GIB - 16 * MIB,
    memory: { width: 8192, clockMhz: 1500, vendor: "samsung" },
    memoryModes: "NPS1, NPS4",
    sdma: { engines: 2, xgmi: 14 },
    clockMhz: 2100,
    firmware: { mec: 177, sdma: 24 },
    capability: 2893521536,
    debug: 1511,
  },
  mi355x: {
    device: 0x75a3,
    revision: 0xc0,
    gfx: 90500,
    simds: 1024,
    arrays: 32,
    cuPerArray: 9,
    sqCaches: 320,
    lastCaches: 2,
    xcc: 8,
    vram: 288 * GIB - 16 * MIB,
    memory: { width: 8192, clockMhz: 1900, vendor: "micron" },
    memoryModes: "NPS1, NPS2",
    sdma: { engines: 2, xgmi: 14 },
    lds: 160,
    clockMhz: 2400,
    firmware: { mec: 41, sdma: 12 },
    capability: 2889327232,
    capability2: 1,
    debug: 1494,
  },
  mi250x: {
    name: "aldebaran",
    device: 0x740c,
    revision: 0x01,
    gfx: 90010,
    simds: 440,
    arrays: 8,
    cuPerArray: 14,
    sqCaches: 112,
    lastCaches: 1,
    xcc: 1,
    vram: 64 * GIB - 16 * MIB,
    memory: { width: 4096, clockMhz: 1600, vendor: "samsung" },
    sdma: { engines: 2, xgmi: 3 },
    clockMhz: 1700,
    firmware: { mec: 92, sdma: 9 },
    capability: 746037888,
    debug: 470,
  },
  mi210: {
    name: "aldebaran",
    device: 0x740f,
    revision: 0x02,
    gfx: 90010,
    simds: 416,
    arrays: 8,
    cuPerArray: 14,
    sqCaches: 112,
    lastCaches: 1,
    xcc: 1,
    vram: 64 * GIB - 16 * MIB,
    memory: { width: 4096, clockMhz: 1600, vendor: "samsung" },
    sdma: { engines: 2, xgmi: 3 },
    clockMhz: 1700,
    firmware: { mec: 92, sdma: 9 },
    capability: 746037888,
    debug: 470,
  },
};

const twoSockets = [
  { cores: 96, firstCore: 0, clockMhz: 2400, memory: 773 * GIB },
  { cores: 96, firstCore: 96, clockMhz: 2400, memory: 774 * GIB },
];
const oneSocket = [{ cores: 48, firstCore: 0, clockMhz: 2400, memory: 251 * GIB }];
const fourQuadrants = [0, 16, 32, 48].map((firstCore) => ({
  cores: 16,
  firstCore,
  clockMhz: 2000,
  memory: 126 * GIB,
}));

const spx = { compute: "SPX", memory: "NPS1" };
const cpx = { compute: "CPX", memory: "NPS4" };

/** One GPU for each bus: `cpu` is the CPU node it hangs on. */
const gpus = (chip, buses, cpuOf, partition) =>
  buses.map((bus, index) => ({ chip, address: `0000:${bus}:00.0`, cpu: cpuOf(index), partition }));

const EIGHT = ["0c", "22", "38", "5c", "9f", "af", "bf", "df"];
const half = (index) => (index < 4 ? 0 : 1);

/**
 * Machines by the name of their tree.
 * `bmc`: a server's own display adapter, which is card0 and no GPU. `linked`: the GPUs are one hive.
 * `idlePartitions`: show the partition devices that the driver registers while a card is whole.
 * `driver`: version of the amdgpu module; absent where the module is not loaded.
 */
export const machines = {
  "mi300x-8": {
    cpus: twoSockets,
    bmc: true,
    driver: "6.10.5",
    linked: true,
    idlePartitions: true,
    gpus: gpus("mi300x", EIGHT, half, spx),
  },
  "mi300x-1": {
    cpus: oneSocket,
    driver: "6.10.5",
    idlePartitions: true,
    gpus: gpus("mi300x", ["05"], () => 0, spx),
  },
  "mi325x-4": {
    cpus: twoSockets,
    bmc: true,
    driver: "6.12.12",
    linked: true,
    gpus: gpus("mi325x", ["05", "27", "85", "a7"], (index) => (index < 2 ? 0 : 1), spx),
  },
  "mi300x-cpx": {
    cpus: twoSockets,
    driver: "6.12.12",
    linked: true,
    gpus: gpus("mi300x", ["05", "27"], () => 0, cpx),
  },
  "no-gpu": { cpus: twoSockets, bmc: true, gpus: [] },
  "mi250x-8gcd": {
    cpus: fourQuadrants,
    driver: "6.8.5",
    linked: true,
    gpus: gpus("mi250x", ["c1", "c6", "c9", "ce", "d1", "d6", "d9", "de"], (index) =>
      Math.floor(index / 2),
    ),
  },
  "mi355x-8": {
    cpus: twoSockets,
    bmc: true,
    driver: "6.14.14",
    linked: true,
    gpus: gpus("mi355x", ["05", "15", "65", "75", "85", "95", "e5", "f5"], half, spx),
  },
  mixed: {
    cpus: twoSockets,
    driver: "6.10.5",
    gpus: [
      ...gpus("mi300x", ["0c"], () => 0, spx),
      ...gpus("mi210", ["63", "a3"], (index) => index),
    ],
  },
};
