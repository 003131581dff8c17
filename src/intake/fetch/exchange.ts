import type { request } from "undici";
import { HearsayError, isHearsayError } from "../../model/hearsay-error.ts";
import { type HostTurns, retryAfterMs } from "./host-turns.ts";
import type { Robots } from "./robots.ts";

export interface FetchLimits {
  readonly redirects: number;
  /** Of a body, packed and unpacked. */
  readonly bytes: number;
  readonly connectMs: number;
  /** Between two pieces of an answer. */
  readonly idleMs: number;
  /** For one answer, from the request to its last byte. */
  readonly totalMs: number;
  /** Between two requests to one host. */
  readonly hostDelayMs: number;
  /** As long a pause that a host asks for is waited out; a longer one is an error. */
  readonly longestWaitMs: number;
}

export const FETCH_LIMITS: FetchLimits = {
  redirects: 5,
  bytes: 32 * 1024 * 1024,
  connectMs: 10_000,
  idleMs: 20_000,
  totalMs: 60_000,
  hostDelayMs: 1_000,
  longestWaitMs: 30_000,
};

/** What a site's robots.txt says, and why everything is forbidden where it could not be had. */
export interface SiteRobots extends Robots {
  readonly fault?: string;
}

/** What the requests of one fetcher share. */
export interface Session {
  readonly limits: FetchLimits;
  readonly opened: (address: string) => boolean;
  readonly turns: HostTurns;
  readonly ask: (url: URL, headers: Record<string, string>, signal: AbortSignal) => ReturnType<typeof request>;
  readonly robots: Map<string, { readonly at: number; readonly robots: Promise<SiteRobots> }>;
}
export type Answer = Awaited<ReturnType<typeof request>>;

/** One answer, when it is the host's turn; a host that asks to wait a while is asked once more after it. */
export async function politely(
  session: Session,
  url: URL,
  headers: Record<string, string>,
  signal: AbortSignal | undefined,
): Promise<{ answer: Answer; abort: AbortSignal }> {
  const { limits, turns } = session;
  for (let tries = 0; ; tries++) {
    const waiting = turns.leftMs(url.host);
    if (waiting > Math.max(limits.longestWaitMs, limits.hostDelayMs)) throw asksToWait(url, waiting);
    const delay = ((await session.robots.get(url.origin)?.robots)?.delay ?? 0) * 1000;
    await turns.take(url.host, Math.max(limits.hostDelayMs, Math.min(delay, limits.longestWaitMs)), signal);
    const abort = deadline(limits.totalMs, signal);
    const answer = await asked(session, url, headers, abort);
    if (answer.statusCode !== 429 && answer.statusCode !== 503) return { answer, abort };
    await leave(answer);
    const wait = retryAfterMs(headerOf(answer, "retry-after"), Date.now());
    if (wait !== undefined) turns.putOff(url.host, wait);
    if (wait === undefined || wait > limits.longestWaitMs || tries > 0) throw asksToWait(url, wait);
  }
}

export function deadline(totalMs: number, signal: AbortSignal | undefined): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(totalMs), ...(signal ? [signal] : [])]);
}

export async function asked(session: Session, url: URL, headers: Record<string, string>, abort: AbortSignal): Promise<Answer> {
  try {
    return await session.ask(url, headers, abort);
  } catch (error) {
    throw faultOf(error, url, session.limits);
  }
}

/** Lets go of an answer whose body is of no use, without reading more than a little of it. */
export async function leave(answer: Answer): Promise<void> {
  await answer.body.dump({ limit: 16 * 1024, signal: AbortSignal.timeout(1000) }).catch(() => undefined);
}

export function redirectOf(answer: Answer): string | undefined {
  return [301, 302, 303, 307, 308].includes(answer.statusCode) ? headerOf(answer, "location") : undefined;
}

export function resolved(target: string, base: URL): string {
  return URL.canParse(target, base.href) ? new URL(target, base).href : target;
}

export function headerOf(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

export function asksToWait(url: URL, ms: number | undefined): HearsayError {
  const wait = ms === undefined ? "" : ` in ${Math.ceil(ms / 1000)} seconds`;
  return fault("intake/asked-to-wait", `${url.host} is busy or asked too often: it asks to come back${wait || " later"}.`);
}

/** What went wrong below HTTP, as a sentence. */
export function faultOf(error: unknown, url: URL, limits: FetchLimits): unknown {
  if (isHearsayError(error)) return error;
  const inner = error instanceof AggregateError ? error.errors.find(isHearsayError) : (error as Error).cause;
  if (isHearsayError(inner)) return inner;
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === "TimeoutError")
    return fault("intake/too-slow", `${url.href} took more than ${limits.totalMs / 1000} seconds to answer in full.`, error);
  if (name === "AbortError") return error;
  if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT")
    return fault("intake/too-slow", `${url.host} could not be reached within ${limits.connectMs / 1000} seconds.`, error);
  if (code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT")
    return fault("intake/too-slow", `${url.href} sent nothing for ${limits.idleMs / 1000} seconds.`, error);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return fault("intake/unreachable", `There is no host named ${url.hostname}, or no network to ask for it.`, error);
  if (code === "ECONNREFUSED") return fault("intake/unreachable", `${url.host} takes no connections.`, error);
  if (/^(?:ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO)/.test(code ?? ""))
    return fault("intake/unreachable", `${url.host} could not prove that it is ${url.hostname} (${code}).`, error);
  return fault("intake/unreachable", `${url.href} could not be fetched to its end (${code ?? message}).`, error);
}

export function fault(code: string, message: string, cause?: unknown): HearsayError {
  return new HearsayError(code, message, { kind: "input", cause });
}
