import { allowedUrl } from "./allowed-url.ts";
import {
  type Answer,
  asked,
  deadline,
  type FetchLimits,
  fault,
  faultOf,
  headerOf,
  leave,
  redirectOf,
  resolved,
  type Session,
  type SiteRobots,
} from "./exchange.ts";
import { unpackedBody } from "./response-body.ts";
import { ALL_ALLOWED, isAllowed, NONE_ALLOWED, ROBOTS_BYTES, robotsOf } from "./robots.ts";

/** The name by which a robots.txt speaks to Hearsay. */
export const ROBOT = "hearsay";

/** A robots.txt may be kept for a day (RFC 9309, 2.4). */
const KEPT_MS = 24 * 3600 * 1000;

/** @throws {HearsayError} `intake/robots` */
export async function assertRobots(session: Session, url: URL, signal: AbortSignal | undefined): Promise<void> {
  const kept = session.robots.get(url.origin);
  const known = kept && Date.now() - kept.at < KEPT_MS ? kept : { at: Date.now(), robots: robotsAt(session, url, signal) };
  session.robots.set(url.origin, known);
  const robots = await known.robots.catch((error: unknown) => {
    session.robots.delete(url.origin);
    throw error;
  });
  if (isAllowed(robots, url.pathname + url.search)) return;
  throw fault("intake/robots", `${url.href} is not fetched: ${robots.fault ?? "the site's robots.txt asks robots to leave it alone"}.`);
}

/** The site's robots.txt: none is none, and one that cannot be had forbids everything (RFC 9309, 2.3.1). */
async function robotsAt(session: Session, page: URL, signal: AbortSignal | undefined): Promise<SiteRobots> {
  let url = new URL("/robots.txt", page);
  const unreachable = (status: number): SiteRobots => ({
    ...NONE_ALLOWED,
    fault: `the site's robots.txt cannot be had now (status ${status}), so it is not known whether the site allows it`,
  });
  for (let redirects = 0; redirects <= Math.max(5, session.limits.redirects); redirects++) {
    const abort = deadline(session.limits.totalMs, signal);
    const answer = await asked(session, url, {}, abort);
    const target = redirectOf(answer);
    if (target !== undefined) {
      await leave(answer);
      url = allowedUrl(resolved(target, url), session.opened, url.href);
      continue;
    }
    if (answer.statusCode >= 200 && answer.statusCode < 300) return robotsOf(await robotsText(answer, abort, url, session.limits), ROBOT);
    await leave(answer);
    return answer.statusCode >= 400 && answer.statusCode < 500 && answer.statusCode !== 429 ? ALL_ALLOWED : unreachable(answer.statusCode);
  }
  // Redirects without end are taken as no robots.txt (RFC 9309, 2.3.1.2).
  return ALL_ALLOWED;
}

/** The text of a robots.txt, or as much of it as is read. */
async function robotsText(answer: Answer, abort: AbortSignal, url: URL, limits: FetchLimits): Promise<string> {
  try {
    const bytes = await unpackedBody(answer.body, headerOf(answer, "content-encoding"), 8 * ROBOTS_BYTES, url.href);
    return new TextDecoder().decode(bytes.subarray(0, ROBOTS_BYTES));
  } catch (error) {
    throw faultOf(abort.aborted ? abort.reason : error, url, limits);
  }
}
