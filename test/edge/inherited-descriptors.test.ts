import { closeSync, openSync } from "node:fs";
import { expect, test } from "vitest";
import {
  isUnchanged,
  type OpenDescriptor,
  readInheritedDescriptors,
  selectInherited,
} from "../../src/edge/inherited-descriptors.ts";

const closed = 0o2000000; // O_CLOEXEC
const kinds: Readonly<Record<string, Omit<OpenDescriptor, "number">>> = {
  epoll: { target: "anon_inode:[eventpoll]", flags: closed | 0o2 },
  ring: { target: "anon_inode:[io_uring]", flags: closed | 0o2 },
  event: { target: "anon_inode:[eventfd]", flags: closed | 0o4002 },
  blockingEvent: { target: "anon_inode:[eventfd]", flags: closed | 0o2 },
  lockRead: { target: "pipe:[1]", flags: closed | 0o0 },
  lockWrite: { target: "pipe:[1]", flags: closed | 0o1 },
  signalRead: { target: "pipe:[2]", flags: closed | 0o4000 },
  signalWrite: { target: "pipe:[2]", flags: closed | 0o4001 },
  jobRead: { target: "pipe:[3]", flags: closed | 0o0 },
  jobWrite: { target: "pipe:[3]", flags: closed | 0o1 },
  otherRead: { target: "pipe:[4]", flags: closed | 0o0 },
  terminal: { target: "/dev/pts/0", flags: closed | 0o100002 },
  socket: { target: "socket:[5]", flags: closed | 0o2 },
  openEpoll: { target: "anon_inode:[eventpoll]", flags: 0o2 },
};

/** Numbers each word of a list, or those after `@NUMBER` from there on, and gives those kept. */
function inheritedOf(list: string): string {
  let number = 0;
  const named = new Map<number, string>();
  const open: OpenDescriptor[] = [];
  for (const word of list.split(" ")) {
    if (word.startsWith("@")) number = Number(word.slice(1));
    else {
      named.set(number, word);
      open.push({ number, ...kinds[word]! });
      number += 1;
    }
  }
  return selectInherited(open.toReversed())
    .map((descriptor) => `${descriptor.number}:${named.get(descriptor.number)}`)
    .join(" ");
}

const stdio = "terminal terminal terminal";
const loop = "epoll ring lockRead lockWrite signalRead signalWrite event";
const kept = "0:terminal 1:terminal 2:terminal";

test.each([
  ["only stdio, of a plain start", `${stdio} ${loop} epoll ring event`, kept],
  ["only stdio, where io_uring is off", `${stdio} ${loop.replace("ring ", "")} epoll event`, kept],
  [
    "a job server's pipe, whose ends are both here, below Node's event loop",
    `${stdio} jobRead jobWrite ${loop}`,
    `${kept} 3:jobRead 4:jobWrite`,
  ],
  [
    "a second blocking pipe above Node's own",
    `${stdio} ${loop} @40 jobRead jobWrite`,
    `${kept} 40:jobRead 41:jobWrite`,
  ],
  [
    "an event loop's parts that were there first",
    `${stdio} event ring ${loop}`,
    `${kept} 3:event 4:ring`,
  ],
  [
    "what lies among Node's own and is of another kind",
    `${stdio} epoll socket ring otherRead lockRead lockWrite terminal event blockingEvent`,
    `${kept} 4:socket 6:otherRead 9:terminal 11:blockingEvent`,
  ],
  [
    "what has no close-on-exec, as Node's always have",
    `${stdio} ${loop} openEpoll`,
    `${kept} 10:openEpoll`,
  ],
  ["stdio of whatever kind", `epoll event jobRead ${loop}`, "0:epoll 1:event 2:jobRead"],
  [
    "everything, where there is no event loop",
    "terminal event signalRead signalWrite",
    "0:terminal 1:event 2:signalRead 3:signalWrite",
  ],
])("edge/inherited-descriptors: takes for inherited %s", (_, open, inherited) => {
  expect(inheritedOf(open)).toBe(inherited);
});

test("edge/inherited-descriptors: makes do with 0 to 2 where /proc cannot be read", () => {
  expect(readInheritedDescriptors("/no/such")).toEqual([
    { number: 0 },
    { number: 1 },
    { number: 2 },
  ]);
});

test("edge/inherited-descriptors: reads flags without close-on-exec, and not its own listing", () => {
  const descriptor = openSync("/dev/null", "r");
  const before = readInheritedDescriptors("/proc/self");
  const mine = before.find(({ number }) => number === descriptor);
  expect(mine?.flags).toBe(0o100000);
  expect(readInheritedDescriptors("/proc/self")).toEqual(before);
  closeSync(descriptor);
});

test("edge/inherited-descriptors: tells a number that was used again from what it was before", () => {
  const descriptor = openSync("/dev/null", "r");
  const mine = readInheritedDescriptors("/proc/self").find(({ number }) => number === descriptor)!;
  expect(isUnchanged(mine)).toBe(true);
  closeSync(descriptor);
  expect(isUnchanged(mine)).toBe(false);
  expect(openSync("/dev/zero", "r")).toBe(descriptor);
  expect(isUnchanged(mine)).toBe(false);
  closeSync(descriptor);
});
