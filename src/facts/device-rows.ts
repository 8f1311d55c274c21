/**
 * One product: device id, revision (null when the source names none), canonical model, marketing
 * name, memory in GB of one device as the driver shows it (null when it varies or is not known),
 * LLVM target, whether the id is that of a virtual function, the sources of all this, and the
 * compute units where only they tell products of one id apart.
 */
export type DeviceRow = readonly [
  deviceId: number,
  revision: number | null,
  model: string,
  marketingName: string,
  vramGb: number | null,
  gfx: string,
  isVirtualFunction: boolean,
  sources: string,
  computeUnits?: number,
];

/**
 * AMD GPUs (vendor 0x1002) by PCI device id. Each die of an MI250X or MI250 is a device of its own.
 *
 * Sources: `libdrm` data/amdgpu.ids (2025-12); `gpu-operator` gpu-nfd-default-rule.yaml (2026-06);
 * `mxgpu` amdgv_marketing_name.c of MxGPU-Virtualization; `k8s-device-plugin` amdgpu.ids of its node
 * labeller and its test data; `device-metrics-exporter` testrunner.go; `rocm-docs` gpu-arch-specs
 * (memory, target, compute units); `vllm` platforms/rocm.py; `pci.ids`; `servethehome` (MI350P's
 * memory).
 */
// biome-ignore format: a table reads best with one product in each line
export const deviceRows: readonly DeviceRow[] = [
  [0x7388, null, "MI100", "Arcturus GL-XL", 32, "gfx908", false, "pci.ids"],
  [0x738c, 0x01, "MI100", "AMD Instinct MI100", 32, "gfx908", false, "libdrm gpu-operator rocm-docs"],
  [0x738e, null, "MI100", "AMD Instinct MI100", 32, "gfx908", false, "gpu-operator pci.ids"],
  [0x7408, 0x00, "MI250X", "AMD Instinct MI250X", 64, "gfx90a", false, "libdrm gpu-operator rocm-docs"],
  [0x740c, 0x01, "MI250X", "AMD Instinct MI250X / MI250", 64, "gfx90a", false, "libdrm gpu-operator rocm-docs", 110],
  [0x740c, 0x01, "MI250", "AMD Instinct MI250X / MI250", 64, "gfx90a", false, "libdrm gpu-operator rocm-docs", 104],
  [0x740f, 0x02, "MI210", "AMD Instinct MI210", 64, "gfx90a", false, "libdrm gpu-operator rocm-docs"],
  [0x7410, null, "MI210", "AMD Instinct MI210 VF", 64, "gfx90a", true, "gpu-operator device-metrics-exporter"],
  [0x74a0, 0x00, "MI300A", "AMD Instinct MI300A", 128, "gfx942", false, "libdrm gpu-operator rocm-docs"],
  [0x74a1, 0x00, "MI300X", "AMD Instinct MI300X", 192, "gfx942", false, "libdrm gpu-operator mxgpu rocm-docs"],
  [0x74a2, 0x00, "MI308X", "AMD Instinct MI308X", 192, "gfx942", false, "libdrm gpu-operator mxgpu k8s-device-plugin"],
  [0x74a5, 0x00, "MI325X", "AMD Instinct MI325X", 256, "gfx942", false, "libdrm gpu-operator rocm-docs"],
  [0x74a8, 0x00, "MI308X", "AMD Instinct MI308X HF", 192, "gfx942", false, "libdrm gpu-operator device-metrics-exporter"],
  [0x74a9, 0x00, "MI300X", "AMD Instinct MI300X HF", 192, "gfx942", false, "libdrm gpu-operator mxgpu vllm"],
  [0x74b5, 0x00, "MI300X", "AMD Instinct MI300X VF", 192, "gfx942", true, "libdrm gpu-operator mxgpu vllm"],
  [0x74b6, 0x00, "MI308X", "AMD Instinct MI308X", 192, "gfx942", true, "libdrm gpu-operator mxgpu"],
  [0x74b9, 0x00, "MI325X", "AMD Instinct MI325X VF", 256, "gfx942", true, "k8s-device-plugin gpu-operator vllm"],
  [0x74bc, 0x00, "MI308X", "AMD Instinct MI308X HF VF", 192, "gfx942", true, "k8s-device-plugin gpu-operator mxgpu"],
  [0x74bd, 0x00, "MI300X", "AMD Instinct MI300X HF", 192, "gfx942", true, "libdrm gpu-operator mxgpu vllm"],
  [0x75a0, 0xc0, "MI350X", "AMD Instinct MI350X", 288, "gfx950", false, "libdrm gpu-operator rocm-docs"],
  [0x75a3, 0xc0, "MI355X", "AMD Instinct MI355X", 288, "gfx950", false, "libdrm gpu-operator rocm-docs"],
  [0x75a8, null, "MI350P", "AMD Instinct MI350P", 144, "gfx950", false, "gpu-operator device-metrics-exporter servethehome"],
  [0x75b0, 0xc0, "MI350X", "AMD Instinct MI350X VF", 288, "gfx950", true, "libdrm gpu-operator"],
  [0x75b3, 0xc0, "MI355X", "AMD Instinct MI355X VF", 288, "gfx950", true, "libdrm gpu-operator"],
  [0x75b8, null, "MI350P", "AMD Instinct MI350P VF", 144, "gfx950", true, "gpu-operator device-metrics-exporter"],
  [0x66a0, null, "MI50/MI60", "AMD Radeon Instinct (Vega 20)", null, "gfx906", false, "pci.ids"],
  [0x66a1, 0x06, "MI50/Radeon Pro VII", "AMD Radeon Pro VII", null, "gfx906", false, "pci.ids"],
  [0x7460, 0x00, "V710", "AMD Radeon Pro V710", 28, "gfx1101", false, "libdrm gpu-operator rocm-docs"],
  [0x7461, 0x00, "V710", "AMD Radeon Pro V710 MxGPU", null, "gfx1101", true, "libdrm gpu-operator"],
  [0x7448, 0x00, "W7900", "AMD Radeon Pro W7900", 48, "gfx1100", false, "libdrm gpu-operator rocm-docs"],
  [0x744a, 0x00, "W7900", "AMD Radeon Pro W7900 Dual Slot", 48, "gfx1100", false, "libdrm gpu-operator rocm-docs"],
  [0x744b, 0x00, "W7900", "AMD Radeon Pro W7900D", 48, "gfx1100", false, "libdrm gpu-operator"],
  [0x7449, 0x00, "W7800", "AMD Radeon Pro W7800 48GB", 48, "gfx1100", false, "libdrm gpu-operator"],
  [0x745e, 0xcc, "W7800", "AMD Radeon Pro W7800", 32, "gfx1100", false, "libdrm gpu-operator rocm-docs"],
  [0x7470, 0x00, "W7700", "AMD Radeon Pro W7700", 16, "gfx1101", false, "libdrm device-metrics-exporter rocm-docs"],
  [0x7480, 0x00, "W7600", "AMD Radeon Pro W7600", 8, "gfx1102", false, "libdrm"],
  [0x7480, 0xcf, "RX7600", "AMD Radeon RX 7600", 8, "gfx1102", false, "libdrm rocm-docs"],
  [0x7480, 0xc0, "RX7600", "AMD Radeon RX 7600 XT", 16, "gfx1102", false, "libdrm"],
  [0x7489, 0x00, "W7500", "AMD Radeon Pro W7500", 8, "gfx1102", false, "libdrm"],
  [0x747e, 0xc8, "RX7800", "AMD Radeon RX 7800 XT", 16, "gfx1101", false, "libdrm rocm-docs"],
  [0x747e, 0xff, "RX7700", "AMD Radeon RX 7700 XT", 12, "gfx1101", false, "libdrm rocm-docs"],
  [0x747e, 0xdb, "RX7700", "AMD Radeon RX 7700", null, "gfx1101", false, "libdrm"],
  [0x744c, 0xc8, "RX7900", "AMD Radeon RX 7900 XTX", 24, "gfx1100", false, "libdrm gpu-operator rocm-docs"],
  [0x744c, 0xcc, "RX7900", "AMD Radeon RX 7900 XT", 20, "gfx1100", false, "libdrm gpu-operator rocm-docs"],
  [0x744c, 0xce, "RX7900", "AMD Radeon RX 7900 GRE", 16, "gfx1100", false, "libdrm gpu-operator rocm-docs"],
  [0x744c, 0xcf, "RX7900", "AMD Radeon RX 7900M", 16, "gfx1100", false, "libdrm gpu-operator"],
  [0x73a1, 0x00, "V620", "AMD Radeon Pro V620", 32, "gfx1030", false, "libdrm gpu-operator rocm-docs"],
  [0x73ae, 0x00, "V620", "AMD Radeon Pro V620 MxGPU", null, "gfx1030", true, "libdrm gpu-operator"],
  [0x73a2, 0xc0, "W6900X", "AMD Radeon Pro W6900X", 32, "gfx1030", false, "k8s-device-plugin gpu-operator pci.ids"],
  [0x73a3, 0x00, "W6800", "AMD Radeon Pro W6800", 32, "gfx1030", false, "libdrm gpu-operator rocm-docs"],
  [0x73ab, 0xc0, "W6800X", "AMD Radeon Pro W6800X", 32, "gfx1030", false, "k8s-device-plugin gpu-operator pci.ids"],
  [0x73a5, 0xc0, "RX6950", "AMD Radeon RX 6950 XT", 16, "gfx1030", false, "libdrm rocm-docs"],
  [0x73af, 0xc0, "RX6900", "AMD Radeon RX 6900 XT", 16, "gfx1030", false, "libdrm gpu-operator rocm-docs"],
  [0x73bf, 0xc0, "RX6900", "AMD Radeon RX 6900 XT", 16, "gfx1030", false, "libdrm gpu-operator rocm-docs"],
  [0x73bf, 0xc1, "RX6800", "AMD Radeon RX 6800 XT", 16, "gfx1030", false, "libdrm gpu-operator rocm-docs"],
  [0x73bf, 0xc3, "RX6800", "AMD Radeon RX 6800", 16, "gfx1030", false, "libdrm gpu-operator rocm-docs"],
  [0x7550, 0xc0, "RX9070", "AMD Radeon RX 9070 XT", 16, "gfx1201", false, "libdrm gpu-operator"],
  [0x7550, 0xc2, "RX9070", "AMD Radeon RX 9070 GRE", null, "gfx1201", false, "libdrm gpu-operator"],
  [0x7550, 0xc3, "RX9070", "AMD Radeon RX 9070", 16, "gfx1201", false, "libdrm gpu-operator"],
  [0x7551, 0xc0, "R9700", "AMD Radeon AI PRO R9700", 32, "gfx1201", false, "libdrm gpu-operator"],
  [0x7551, 0xc1, "R9700", "AMD Radeon AI PRO R9700S", 32, "gfx1201", false, "k8s-device-plugin gpu-operator"],
  [0x7551, 0xc8, "R9600D", "AMD Radeon AI PRO R9600D", 32, "gfx1201", false, "k8s-device-plugin gpu-operator"],
  [0x7590, 0xc0, "RX9060", "AMD Radeon RX 9060 XT", null, "gfx1200", false, "libdrm gpu-operator"],
  [0x7590, 0xc7, "RX9060", "AMD Radeon RX 9060", 8, "gfx1200", false, "libdrm gpu-operator"],
];
