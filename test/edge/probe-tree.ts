import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const GIB = 1024 ** 3;
const project = fileURLToPath(new URL("../..", import.meta.url));

/** A GPU of a tree, which is an MI300X but for what is given. */
export interface TreeGpu {
  readonly domain?: number;
  readonly bus?: number;
  readonly pciFunction?: number;
  readonly partitionBits?: number;
  readonly renderMinor?: number;
  readonly deviceId?: number;
  readonly gfx?: number;
  readonly simds?: number;
  readonly uniqueId?: bigint;
  readonly vramBytes?: number;
}

/** A sysfs and device tree in a temporary folder, to be broken in every way. */
export class ProbeTree {
  readonly root = mkdtempSync(join(tmpdir(), "aim-probe-"));
  readonly sysfsRoot = join(this.root, "sys");
  readonly devRoot = join(this.root, "dev");
  readonly nodes = "sys/class/kfd/kfd/topology/nodes";

  /** A copy of a tree of fixtures/, with its links as they are. */
  static of(fixture: string): ProbeTree {
    const tree = new ProbeTree();
    cpSync(join(project, "fixtures", fixture), tree.root, {
      recursive: true,
      verbatimSymlinks: true,
    });
    return tree;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  path(path: string): string {
    return join(this.root, path);
  }

  file(path: string, content: string | Buffer = ""): void {
    this.#clear(path);
    writeFileSync(this.path(path), content);
  }

  /** A file that is long and takes no room. */
  hugeFile(path: string, bytes: number): void {
    this.file(path);
    truncateSync(this.path(path), bytes);
  }

  folder(path: string): void {
    this.#clear(path);
    mkdirSync(this.path(path));
  }

  link(path: string, target: string): void {
    this.#clear(path);
    symlinkSync(target, this.path(path));
  }

  fifo(path: string): void {
    this.#clear(path);
    const made = spawnSync("mkfifo", [this.path(path)]);
    if (made.status !== 0) throw new Error(String(made.stderr));
  }

  delete(path: string): void {
    rmSync(this.path(path), { recursive: true, force: true });
  }

  cpuNode(number: number): void {
    this.file(`${this.nodes}/${number}/gpu_id`, "0\n");
    this.file(`${this.nodes}/${number}/properties`, "cpu_cores_count 64\nsimd_count 0\n");
  }

  /** A KFD node with its device nodes, and no DRM. */
  gpuNode(number: number, gpu: TreeGpu = {}): void {
    const minor = gpu.renderMinor ?? 126 + number;
    const location =
      (gpu.partitionBits ?? 0) * 2 ** 28 + ((gpu.bus ?? number) << 8) + (gpu.pciFunction ?? 0);
    const properties = {
      simd_count: gpu.simds ?? 1216,
      simd_per_cu: 4,
      gfx_target_version: gpu.gfx ?? 90402,
      vendor_id: 4098,
      device_id: gpu.deviceId ?? 0x74a1,
      location_id: location,
      domain: gpu.domain ?? 0,
      drm_render_minor: minor,
      unique_id: gpu.uniqueId ?? BigInt(number) * 1_000_003n,
    };
    const node = `${this.nodes}/${number}`;
    this.file(`${node}/gpu_id`, `${40_000 + number}\n`);
    this.file(`${node}/properties`, lines(properties));
    this.file(
      `${node}/mem_banks/0/properties`,
      lines({ heap_type: 1, size_in_bytes: gpu.vramBytes ?? 192 * GIB, flags: 0 }),
    );
    this.file("dev/kfd");
    this.file(`dev/dri/renderD${minor}`);
  }

  /** A card below class/drm as a copy has it whose links were resolved, so with `uevent`. */
  copiedCard(number: number, address: string, files: Readonly<Record<string, string>> = {}): void {
    const all = { vendor: "0x1002", device: "0x74a1", revision: "0x00", ...files };
    for (const [name, text] of Object.entries(all)) {
      this.file(`sys/class/drm/card${number}/device/${name}`, `${text}\n`);
    }
    this.file(`sys/class/drm/card${number}/device/uevent`, `PCI_SLOT_NAME=${address}\n`);
  }

  #clear(path: string): void {
    this.delete(path);
    mkdirSync(dirname(this.path(path)), { recursive: true });
  }
}

const lines = (values: Readonly<Record<string, number | bigint>>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${value}\n`)
    .join("");
