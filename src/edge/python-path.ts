import {
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
} from "node:fs";
import path from "node:path";
import { compareText } from "../shared/order.ts";
import { readProbeFile } from "./probe-file.ts";

/** A Python that is about to be started with `-m`. */
export interface PythonStart {
  /** Absolute path of the interpreter; links as they are, since a virtual environment is found by them. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
}

/** The folders in which a Python looks for packages, in its order. */
export interface PythonPath {
  readonly folders: readonly string[];
  /** Why the interpreter's own folders are not among them; null when they are. */
  readonly reason: string | null;
}

/** A `python3.X` and the folder that its `lib/` is in. */
interface Installation {
  readonly prefix: string;
  /** `python3.X`. */
  readonly name: string;
}

/**
 * Where `program -m …` looks for packages, from files alone: starting a Python takes 20 ms or more.
 * It follows CPython's getpath.py and site.py: the working directory, PYTHONPATH, the user's
 * packages, those of the virtual environment and of the installation, with Debian's and Fedora's
 * folders, and what their `.pth` files name. Code in `.pth` files is not run. Never throws.
 */
export function pythonPath(start: PythonStart): PythonPath {
  const given = givenFolders(start);
  const sites = siteFolders(start);
  if (typeof sites === "string") return { folders: given, reason: sites };
  const all = [...given, ...sites.flatMap((site) => [site, ...foldersOfPth(site)])];
  const reason = sites.length === 0 ? `\`${start.program}\` has no folder of packages` : null;
  return { folders: [...new Set(all)], reason };
}

/** What stands before the interpreter's own folders: where it is started, and PYTHONPATH. */
function givenFolders({ environment, workingDirectory }: PythonStart): readonly string[] {
  const isSafe = Boolean(environment["PYTHONSAFEPATH"]);
  const named = environment["PYTHONPATH"];
  return [
    ...(isSafe ? [] : [workingDirectory]),
    ...(named ? named.split(":").map((folder) => path.resolve(workingDirectory, folder)) : []),
  ];
}

/** Folders of packages that exist, or why they are not known. */
function siteFolders({ program, environment }: PythonStart): readonly string[] | string {
  const home = environment["PYTHONHOME"];
  const venv = home ? undefined : findVirtualEnvironment(program);
  const installation = findInstallation(program, home?.split(":")[0] || venv?.home, venv?.name);
  if (typeof installation === "string") return installation;
  const { name } = installation;
  const own = venv === undefined ? [] : packagesOf({ prefix: venv.folder, name }, false);
  if (venv !== undefined && !venv.seesSystem) return own;
  return [...own, ...userPackages(name, environment), ...packagesOf(installation, true)];
}

interface VirtualEnvironment {
  readonly folder: string;
  readonly seesSystem: boolean;
  /** Folder of the interpreter that it was made from. */
  readonly home: string | undefined;
  /** `python3.X`, where it says so. */
  readonly name: string | undefined;
}

/** A `pyvenv.cfg` beside the program or one folder up, where links are not followed. */
function findVirtualEnvironment(program: string): VirtualEnvironment | undefined {
  const beside = path.dirname(program);
  for (const folder of [beside, path.dirname(beside)]) {
    const { text } = readProbeFile(path.join(folder, "pyvenv.cfg"));
    if (text === undefined) continue;
    const value = (key: string): string | undefined =>
      new RegExp(`^\\s*${key}\\s*=\\s*(.*?)\\s*$`, "im").exec(text)?.[1];
    const version = /^3\.\d+/.exec(value("version(?:_info)?") ?? "")?.[0];
    return {
      folder,
      name: version === undefined ? undefined : `python${version}`,
      seesSystem: value("include-system-site-packages")?.toLowerCase() === "true",
      home: value("home"),
    };
  }
  return undefined;
}

/**
 * The installation that a program belongs to, or why it is not known: that in `home` where it is
 * given, else the first above the program itself.
 */
function findInstallation(
  program: string,
  home: string | undefined,
  knownName: string | undefined,
): Installation | string {
  let real: string;
  try {
    real = realpathSync.native(program);
    if (isScript(real)) return `\`${program}\` is a script that starts another program`;
  } catch (error) {
    return `\`${program}\` cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
  const name = /^python3\.\d+/.exec(path.basename(real))?.[0] ?? knownName;
  for (let folder = home || path.dirname(real); ; folder = path.dirname(folder)) {
    const [first, ...others] = librariesIn(folder, name);
    if (first !== undefined && others.length === 0) return { prefix: folder, name: first };
    if (first !== undefined) {
      return `which of ${[first, ...others].join(" and ")} in \`${folder}\` it is, its name does not say`;
    }
    if (folder === path.dirname(folder)) break;
  }
  return `there is no \`lib/${name ?? "python3.*"}/os.py\` beside \`${home || real}\``;
}

/** The Pythons whose standard library is in `lib` of a folder, or the one of that name. */
function librariesIn(prefix: string, name: string | undefined): readonly string[] {
  const names = name === undefined ? pythonNames(prefix) : [name];
  return names.filter((each) =>
    ["lib", "lib64"].some((lib) => existsSync(path.join(prefix, lib, each, "os.py"))),
  );
}

function pythonNames(prefix: string): readonly string[] {
  const names = ["lib", "lib64"].flatMap((lib) => list(path.join(prefix, lib)));
  return [...new Set(names)].filter((name) => /^python3\.\d+$/.test(name)).sort(compareText);
}

/** Debian and Fedora look for what is installed by hand below `local` too, and Debian calls it otherwise. */
function packagesOf({ prefix, name }: Installation, isSystem: boolean): readonly string[] {
  const isDebian = isSystem && existsSync(path.join(prefix, "lib/python3/dist-packages"));
  const folders = isDebian
    ? [`local/lib/${name}/dist-packages`, "lib/python3/dist-packages", `lib/${name}/dist-packages`]
    : [
        ...(isSystem
          ? [`local/lib64/${name}/site-packages`, `local/lib/${name}/site-packages`]
          : []),
        `lib64/${name}/site-packages`,
        `lib/${name}/site-packages`,
      ];
  const real = folders
    .map((folder) => path.join(prefix, folder))
    .filter((each) => existsSync(each));
  return [...new Set(real.map((folder) => realpathSync.native(folder)))];
}

function userPackages(name: string, environment: PythonStart["environment"]): readonly string[] {
  const { PYTHONNOUSERSITE: none, PYTHONUSERBASE: base, HOME: home } = environment;
  const folder = base || (home ? path.join(home, ".local") : undefined);
  if (none || folder === undefined) return [];
  const packages = path.join(folder, "lib", name, "site-packages");
  return existsSync(packages) ? [packages] : [];
}

/** Folders that the `.pth` files of a folder of packages add: every line that is a path and no code. */
function foldersOfPth(site: string): readonly string[] {
  return list(site)
    .filter((name) => name.endsWith(".pth") && !name.startsWith("."))
    .sort(compareText)
    .flatMap((name) => (readProbeFile(path.join(site, name)).text ?? "").split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#") && !/^import\s/.test(line))
    .map((line) => path.resolve(site, line))
    .filter((folder) => existsSync(folder));
}

function isScript(file: string): boolean {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const start = Buffer.alloc(2);
    readSync(descriptor, start, 0, 2, 0);
    return start.toString("latin1") === "#!";
  } finally {
    closeSync(descriptor);
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
