import { constants, fstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

/** An open descriptor as /proc/self shows it: `target` is the text of its link. */
export interface OpenDescriptor {
  readonly number: number;
  readonly target: string;
  /** Access mode, status flags and `O_CLOEXEC`. */
  readonly flags: number;
}

/** A descriptor this process was started with. */
export interface InheritedDescriptor {
  readonly number: number;
  /** Its access mode and status flags when the process started; undefined when not known. */
  readonly flags?: number;
  /** Which file it is, so that a number that was used again is not taken for it. */
  readonly identity?: string;
}

/** `O_CLOEXEC`, which Node does not name; the same on every architecture Node runs on. */
const closeOnExec = 0o2000000;
const accessMode = 0o3;

let remembered: readonly InheritedDescriptor[] | undefined;

/**
 * Remembers which descriptors this process was started with, and how, for `replaceProcess`. To be
 * called before all else (at-start.ts): whatever is opened later is ours, and `console`,
 * `process.stdout` and their like make descriptors non-blocking. Later calls change nothing.
 */
export function rememberInheritedDescriptors(): void {
  remembered ??= readInheritedDescriptors("/proc/self");
}

/** The descriptors remembered at the start. Throws when nobody has remembered them: a bug. */
export function inheritedDescriptors(): readonly InheritedDescriptor[] {
  if (remembered === undefined) {
    throw new Error("rememberInheritedDescriptors was not called at the start of the program");
  }
  return remembered;
}

/** True when the number still stands for the file it stood for at the start. */
export function isUnchanged({ number, identity }: InheritedDescriptor): boolean {
  return identity === undefined || identify(number) === identity;
}

/** The numbers of all descriptors open now; none where /proc cannot be read. */
export function listDescriptors(): readonly number[] {
  try {
    return readdirSync("/proc/self/fd").map(Number);
  } catch {
    return [];
  }
}

/**
 * The inherited descriptors, read from a process's folder under /proc. Where that cannot be read
 * (no /proc, or a Node with file capabilities) they are 0 to 2, with unknown flags.
 */
export function readInheritedDescriptors(folder: string): readonly InheritedDescriptor[] {
  let open: readonly OpenDescriptor[];
  try {
    open = readOpenDescriptors(folder);
  } catch {
    return [{ number: 0 }, { number: 1 }, { number: 2 }];
  }
  return selectInherited(open).map(({ number, flags }) => ({
    number,
    flags: flags & ~closeOnExec,
    identity: identify(number),
  }));
}

/**
 * Those of the open descriptors that were there before Node started, by number.
 *
 * At its start Node makes every descriptor close-on-exec, so that flag, which no inherited
 * descriptor can have had, tells nothing; an inherited one is known by not being one of Node's.
 * Node 20 to 26 open, before any program runs and always at the lowest free number: an event loop
 * (epoll, perhaps io_uring), the signal lock (one blocking pipe, both ends), the loop's signal
 * pipe (non-blocking, both ends) and an eventfd (non-blocking); then more loops for their threads.
 * So everything below the first epoll was there before, and above it everything of another kind.
 *
 * Limits: above that first epoll an inherited epoll, io_uring or non-blocking eventfd, or both
 * ends of one non-blocking pipe, pass for Node's and are closed on exec. The listening socket of
 * `node --inspect` passes for inherited.
 */
export function selectInherited(open: readonly OpenDescriptor[]): readonly OpenDescriptor[] {
  const sorted = open.toSorted((a, b) => a.number - b.number);
  const firstLoop = sorted.findIndex(({ number, target }) => number > 2 && target === epoll);
  const candidates = firstLoop === -1 ? [] : sorted.slice(firstLoop).filter(isClosedOnExec);
  const pipes = wholePipes(candidates);
  const lock = pipes.find((ends) => !ends.some(isNonBlocking));
  const own = new Set([
    ...candidates.filter(isPartOfEventLoop),
    ...pipes.filter((ends) => ends === lock || ends.every(isNonBlocking)).flat(),
  ]);
  return sorted.filter((descriptor) => !own.has(descriptor));
}

const epoll = "anon_inode:[eventpoll]";

function isPartOfEventLoop(descriptor: OpenDescriptor): boolean {
  const { target } = descriptor;
  if (target === "anon_inode:[eventfd]") return isNonBlocking(descriptor);
  return target === epoll || target === "anon_inode:[io_uring]";
}

function isClosedOnExec({ flags }: OpenDescriptor): boolean {
  return (flags & closeOnExec) !== 0;
}

function isNonBlocking({ flags }: OpenDescriptor): boolean {
  return (flags & constants.O_NONBLOCK) !== 0;
}

/** The pipes of which one reading and one writing end are among the descriptors, in their order. */
function wholePipes(
  descriptors: readonly OpenDescriptor[],
): readonly (readonly OpenDescriptor[])[] {
  const endsOf = new Map<string, OpenDescriptor[]>();
  for (const descriptor of descriptors) {
    if (!descriptor.target.startsWith("pipe:[")) continue;
    const ends = endsOf.get(descriptor.target);
    if (ends) ends.push(descriptor);
    else endsOf.set(descriptor.target, [descriptor]);
  }
  return [...endsOf.values()].filter((ends) => {
    const modes = ends.map(({ flags }) => flags & accessMode);
    return (
      ends.length === 2 && modes.includes(constants.O_RDONLY) && modes.includes(constants.O_WRONLY)
    );
  });
}

/** Every open descriptor of the process, but for those closed meanwhile, as the listing's own. */
function readOpenDescriptors(folder: string): readonly OpenDescriptor[] {
  return readdirSync(`${folder}/fd`).flatMap((name) => {
    try {
      const target = readlinkSync(`${folder}/fd/${name}`);
      const info = readFileSync(`${folder}/fdinfo/${name}`, "latin1");
      const flags = Number.parseInt(/^flags:\s*([0-7]+)$/m.exec(info)?.[1] ?? "0", 8);
      return [{ number: Number(name), target, flags }];
    } catch {
      return [];
    }
  });
}

function identify(descriptor: number): string | undefined {
  try {
    const { dev, ino, rdev } = fstatSync(descriptor, { bigint: true });
    return `${dev}:${ino}:${rdev}`;
  } catch {
    return undefined;
  }
}
