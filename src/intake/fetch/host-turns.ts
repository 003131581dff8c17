import { setTimeout as sleep } from "node:timers/promises";

/** When each host may next be asked. */
export interface HostTurns {
  /** Waits until it is the host's turn, and puts off the next one by `delayMs`. */
  take(host: string, delayMs: number, signal?: AbortSignal): Promise<void>;
  /** The host has asked to be left alone for so long. */
  putOff(host: string, ms: number): void;
  /** How long the host is still to be left alone, by what it asked for. */
  leftMs(host: string): number;
}

/** One request after the other to each host, with a pause between them; hosts do not wait for each other. */
export function hostTurns(now: () => number = Date.now): HostTurns {
  const free = new Map<string, number>();
  const alone = new Map<string, number>();
  const leftMs = (host: string): number => Math.max(0, (alone.get(host) ?? 0) - now());
  return {
    leftMs,
    putOff: (host, ms) => alone.set(host, Math.max(alone.get(host) ?? 0, now() + ms)),
    async take(host, delayMs, signal) {
      const wait = Math.max(leftMs(host), (free.get(host) ?? 0) - now(), 0);
      free.set(host, now() + wait + delayMs);
      if (wait > 0) await sleep(wait, undefined, signal ? { signal } : {});
    },
  };
}

/**
 * How long a Retry-After header asks to wait: seconds, or until a date (RFC 9110, 10.2.3); undefined where it says neither.
 *
 * @example retryAfterMs("120", Date.now()) // 120000
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
