import { closeSync, constants, existsSync, openSync, readSync, realpathSync } from "node:fs";
import path from "node:path";
import { listFiles } from "./list-files.ts";
import { readProbeFile } from "./probe-file.ts";

/** A Python that is about to be started with `-m`. */
export interface PythonStart {
  /** Absolute path of the interpreter; links as they are, since a virtual environment is found by them. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
}

/** Folders in which a Python looks for packages, in its order, as far as files tell. */
export interface PackageFolders {
  readonly folders: readonly string[];
  /** Why it may look in others, too; null where it does not. `isPython`: it can be asked which. */
  readonly doubt: { readonly reason: string; readonly isPython: boolean } | null;
}

/**
 * Where engines are installed: the working directory, PYTHONPATH, the user's packages, and those of
 * the virtual environment or of the installation, with Debian's. All else is for Python itself to
 * say (ask-python.ts). Never throws.
 */
export function packageFolders(start: PythonStart): PackageFolders {
  const { PYTHONSAFEPATH: isSafe, PYTHONPATH: named } = start.environment;
  const here = isSafe ? [] : [start.workingDirectory];
  const given = (named || undefined)?.split(":") ?? [];
  const own = ownFolders(start);
  const folders = given.map((folder) => path.resolve(start.workingDirectory, folder));
  return { ...own, folders: [...new Set([...here, ...folders, ...own.folders])] };
}

function ownFolders({ program, environment }: PythonStart): PackageFolders {
  const doubt = (reason: string, isPython = true) => ({
    reason: `\`${program}\` ${reason}`,
    isPython,
  });
  let real: string;
  try {
    real = realpathSync.native(program);
    const isOther = isScript(real);
    if (isOther)
      return { folders: [], doubt: doubt("is a script that starts another program", false) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { folders: [], doubt: doubt(`cannot be read (${code})`, false) };
  }
  const name = /^python3\.\d+/.exec(path.basename(real))?.[0];
  const beside = path.dirname(program);
  const venv = [beside, path.dirname(beside)].find((each) => existsSync(`${each}/pyvenv.cfg`));
  const prefix = venv ?? path.dirname(path.dirname(real));
  const isThere = venv !== undefined || existsSync(`${prefix}/lib/${name}/os.py`);
  if (name === undefined || !isThere || environment["PYTHONHOME"]) {
    return { folders: [], doubt: doubt("does not tell by its path where its packages are") };
  }
  const folders = packagesOf(prefix, name, venv === undefined ? environment : {}).filter(
    existsSync,
  );
  const isAlone = venv === undefined || isIsolated(venv);
  const leadsOn = folders.some((folder) => listFiles(folder).some((file) => file.endsWith(".pth")));
  return { folders, doubt: isAlone && !leadsOn ? null : doubt("looks in further folders") };
}

function packagesOf(prefix: string, name: string, environment: PythonStart["environment"]) {
  const { PYTHONNOUSERSITE: isAlone, PYTHONUSERBASE: base, HOME: home } = environment;
  const user = base || (home ? `${home}/.local` : undefined);
  return [
    ...(isAlone || user === undefined ? [] : [`${user}/lib/${name}/site-packages`]),
    ...[`local/lib/${name}`, "lib/python3"].map((lib) => `${prefix}/${lib}/dist-packages`),
    ...["lib64", "lib"].map((lib) => `${prefix}/${lib}/${name}/site-packages`),
  ];
}

function isIsolated(venv: string): boolean {
  const { text = "" } = readProbeFile(`${venv}/pyvenv.cfg`);
  return /^include-system-site-packages *= *false/im.test(text);
}

/** The Python that a script's first line names by its path; undefined where it names none, or `env`. */
export function pythonOf(script: string): string | undefined {
  const program = /^#![ \t]*(\/\S+)/.exec(readProbeFile(script).text ?? "")?.[1];
  return program !== undefined && /^python/.test(path.basename(program)) ? program : undefined;
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
