import type { lookup as systemLookup } from "node:dns";
import { request } from "undici";
import { allowedUrl, openedAddresses, type PrivateAddresses } from "./allowed-url.ts";
import {
  type Answer,
  FETCH_LIMITS,
  type FetchLimits,
  fault,
  faultOf,
  headerOf,
  leave,
  politely,
  redirectOf,
  resolved,
  type Session,
} from "./exchange.ts";
import { hostTurns } from "./host-turns.ts";
import { pinnedAgent } from "./pinned-agent.ts";
import { ACCEPTED_ENCODINGS, tooLarge, unpackedBody } from "./response-body.ts";
import { assertRobots, ROBOT } from "./site-robots.ts";

export interface FetcherOptions {
  readonly allowPrivateAddresses?: PrivateAddresses;
  /** The program's version, for the header by which a site knows who asks. */
  readonly version?: string;
  readonly limits?: Partial<FetchLimits>;
  /** How names are looked up; default: as the machine does. */
  readonly lookup?: typeof systemLookup;
}

/** What a server gave with an answer, to ask it later whether anything has changed (RFC 9110, 13). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Fetched {
  /** Where the bytes were in the end, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The encoding that the server names, where it names one. */
  readonly charset: string | null;
  /** ISO 8601 instant. */
  readonly retrievedAt: string;
  readonly validators: Validators;
}

export interface FetchRequest {
  /** Of the answer that is had already: where nothing has changed since, the answer is "not modified". */
  readonly validators?: Validators;
  readonly signal?: AbortSignal;
}

/** Fetches politely, and nothing that it must not. Close it when done. */
export interface Fetcher {
  /** @throws {HearsayError} `intake/…`: a sentence that says why the address was not fetched */
  fetch(url: string, request?: FetchRequest): Promise<Fetched | "not modified">;
  close(): Promise<void>;
}

/**
 * Opens a fetcher: robots.txt (RFC 9309) is asked once a site and followed, a host is asked once a second at most and left alone for as long as it asks to be,
 * redirects are followed a few times and each is checked like the first address, and sizes and times have limits.
 *
 * @example
 * const fetcher = openFetcher();
 * const page = await fetcher.fetch("https://example.org/news");
 */
export function openFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const opened = openedAddresses(options.allowPrivateAddresses ?? false);
  const agent = pinnedAgent({ ...limits, opened, ...(options.lookup ? { lookup: options.lookup } : {}) });
  const session: Session = {
    limits,
    opened,
    turns: hostTurns(),
    ask: (url, headers, signal) =>
      request(url, {
        dispatcher: agent,
        method: "GET",
        headers: {
          "user-agent": `Hearsay/${options.version ?? "0"} (reads news; robots.txt name: ${ROBOT})`,
          accept:
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
          "accept-encoding": ACCEPTED_ENCODINGS,
          ...headers,
        },
        signal,
      }),
    robots: new Map(),
  };
  return { fetch: (url, asked = {}) => fetched(session, url, asked), close: () => agent.destroy() };
}

async function fetched(session: Session, named: string, { validators, signal }: FetchRequest): Promise<Fetched | "not modified"> {
  const headers = conditions(validators);
  let url = allowedUrl(named, session.opened);
  const seen = new Set([url.href]);
  for (let redirects = 0; ; redirects++) {
    await assertRobots(session, url, signal);
    const { answer, abort } = await politely(session, url, headers, signal);
    if (answer.statusCode === 304) {
      await leave(answer);
      return "not modified";
    }
    const target = redirectOf(answer);
    if (target === undefined) {
      assertUsable(answer, url);
      return given(session, url, answer, abort);
    }
    await leave(answer);
    const next = allowedUrl(resolved(target, url), session.opened, url.href);
    if (seen.has(next.href)) throw fault("intake/too-many-redirects", `${named} redirects in a circle (${next.href} again).`);
    if (redirects >= session.limits.redirects)
      throw fault("intake/too-many-redirects", `${named} redirects more than ${session.limits.redirects} times: its end was not looked for.`);
    seen.add(next.href);
    url = next;
  }
}

function conditions(validators: Validators | undefined): Record<string, string> {
  return {
    ...(validators?.etag ? { "if-none-match": validators.etag } : {}),
    ...(validators?.lastModified ? { "if-modified-since": validators.lastModified } : {}),
  };
}

async function given(session: Session, url: URL, answer: Answer, abort: AbortSignal): Promise<Fetched> {
  const { limits } = session;
  const type = headerOf(answer, "content-type") ?? "";
  if (/^\s*(?:image|video|audio|font)\//i.test(type)) {
    void leave(answer);
    throw fault("intake/binary", `${url.href} is no article but ${type.split(";")[0]!.trim().toLowerCase()}.`);
  }
  if (Number(headerOf(answer, "content-length") ?? 0) > limits.bytes) {
    void leave(answer);
    throw tooLarge(url.href, limits.bytes);
  }
  try {
    const bytes = await unpackedBody(answer.body, headerOf(answer, "content-encoding"), limits.bytes, url.href);
    return {
      url: url.href,
      bytes,
      charset: /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1] ?? null,
      retrievedAt: new Date().toISOString(),
      validators: { etag: headerOf(answer, "etag") ?? null, lastModified: headerOf(answer, "last-modified") ?? null },
    };
  } catch (error) {
    throw faultOf(abort.aborted ? abort.reason : error, url, limits);
  }
}

/** @throws {HearsayError} `intake/gone`, `intake/forbidden`, `intake/http-status` */
function assertUsable(answer: Answer, url: URL): void {
  const { statusCode } = answer;
  if (statusCode >= 200 && statusCode < 300) return;
  void leave(answer);
  if (statusCode === 404 || statusCode === 410)
    throw fault("intake/gone", `${url.href} is not there${statusCode === 410 ? " any more" : ""} (status ${statusCode}).`);
  if ([401, 402, 403, 407, 451].includes(statusCode)) throw fault("intake/forbidden", `${url.href} is not open to all (status ${statusCode}).`);
  throw fault("intake/http-status", `${url.href} answered with status ${statusCode}, which is no article.`);
}
