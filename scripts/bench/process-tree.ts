import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Is there a /proc to read memory and processor time from? Linux alone has one. */
export const canSeeProcesses = existsSync('/proc/self/status');

/** The file, or nothing when its process has ended meanwhile. */
function readProc(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function childrenOf(pid: number): number[] {
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
  return threads.flatMap((thread) =>
    readProc(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function treeFrom(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(treeFrom)];
}

/** A field of /proc/<pid>/status in bytes: `VmRSS`, or `VmHWM`, the most it ever was. */
function bytesOf(status: string, field: string): number {
  const kilobytes = new RegExp(String.raw`^${field}:\s+(\d+) kB$`, 'm').exec(status)?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** Clock ticks in a second, as /proc counts: 100 on every Linux there is. */
const TICKS = 100;

/** Processor seconds from /proc/<pid>/stat; its fields are numbered as in proc(5). */
function processorSeconds(stat: string, userField: number, systemField: number): number {
  // After the name in brackets, which may hold blanks, field 3 is the first.
  const fields = stat.replace(/^.*\) /s, '').split(' ');
  return (Number(fields[userField - 3] ?? 0) + Number(fields[systemField - 3] ?? 0)) / TICKS;
}

/** A process and all it started, as they are now. */
export interface Glance {
  /** Resident bytes. Pages that processes share count once for each, so the sum is at worst too high. */
  nowBytes: number;
  /** The most that any one of them ever had, which no glance misses. */
  largestBytes: number;
  /** Seconds that each has worked so far, by its number. */
  processorSeconds: ReadonlyMap<number, number>;
}

/** Look at a process and all it started. */
export function glanceAt(pid: number): Glance {
  const members = treeFrom(pid);
  const statuses = members.map((member) => readProc(`/proc/${member}/status`));
  return {
    nowBytes: statuses.reduce((sum, status) => sum + bytesOf(status, 'VmRSS'), 0),
    largestBytes: Math.max(0, ...statuses.map((status) => bytesOf(status, 'VmHWM'))),
    processorSeconds: new Map(
      members.map((member) => [member, processorSeconds(readProc(`/proc/${member}/stat`), 14, 15)]),
    ),
  };
}

/** Processor seconds of all children that have ended, and of those that they waited for. */
export function processorSecondsOfChildren(): number {
  return processorSeconds(readProc('/proc/self/stat'), 16, 17);
}
