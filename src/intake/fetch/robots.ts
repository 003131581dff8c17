/** One line of a group: paths that begin like this are (not) to be fetched. */
interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** What a site's robots.txt says to one robot. */
export interface Robots {
  readonly rules: readonly Rule[];
  /** Seconds between two requests: in no standard, and honoured all the same. */
  readonly delay: number | null;
}

/** Nothing is forbidden: where there is no robots.txt. */
export const ALL_ALLOWED: Robots = { rules: [], delay: null };
/** Everything is: where it could not be had (RFC 9309, 2.3.1.4). */
export const NONE_ALLOWED: Robots = { rules: [{ allow: false, path: "/" }], delay: null };

/** As much of a robots.txt is read (RFC 9309, 2.5: at least 500 KiB). */
export const ROBOTS_BYTES = 512 * 1024;

/**
 * What a robots.txt says to the robot of that name: the groups that name it, taken together, else those for `*`.
 *
 * RFC 9309, "Robots Exclusion Protocol".
 *
 * @example isAllowed(robotsOf("User-agent: *\nDisallow: /private", "hearsay"), "/private/a") // false
 */
export function robotsOf(text: string, robot: string): Robots {
  const groups: { agents: string[]; rules: Rule[]; delay: number | null }[] = [];
  let inAgents = false;
  for (const line of text
    .slice(0, ROBOTS_BYTES)
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)) {
    const pair = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/i.exec(line.replace(/#.*$/, ""));
    if (!pair) continue;
    const [key, value] = [pair[1]!.toLowerCase(), pair[2]!];
    if (key === "user-agent") {
      if (inAgents) groups.at(-1)!.agents.push(value.toLowerCase());
      else groups.push({ agents: [value.toLowerCase()], rules: [], delay: null });
      inAgents = true;
      continue;
    }
    const group = groups.at(-1);
    if (key === "allow" || key === "disallow") {
      inAgents = false;
      if (group && value !== "") group.rules.push({ allow: key === "allow", path: normalized(value) });
    } else if (key === "crawl-delay" && group) {
      inAgents = false;
      const seconds = Number(value);
      if (seconds >= 0) group.delay = Math.max(group.delay ?? 0, seconds);
    }
  }
  const named = groups.filter(({ agents }) => agents.some((agent) => /^[a-z_-]+/.exec(agent)?.[0] === robot.toLowerCase()));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"));
  const delays = chosen.flatMap(({ delay }) => delay ?? []);
  return { rules: chosen.flatMap(({ rules }) => rules), delay: delays.length > 0 ? Math.max(...delays) : null };
}

/** Whether a path (with its query) may be fetched: the longest rule that matches decides, and of two as long the one that allows. */
export function isAllowed({ rules }: Robots, path: string): boolean {
  const asked = normalized(path);
  if (asked === "/robots.txt") return true;
  let best: Rule | undefined;
  for (const rule of rules) {
    if (best && (rule.path.length < best.path.length || (rule.path.length === best.path.length && !rule.allow))) continue;
    if (matches(rule.path, asked)) best = rule;
  }
  return best?.allow ?? true;
}

/** Percent-encoding made one: what may stand bare is bare, everything else is encoded in capitals. */
function normalized(path: string): string {
  return path
    .replace(/[^\u0021-\u007e]+/gu, (bare) => encodeURIComponent(bare.toWellFormed()))
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[\w.~-]/.test(character) ? character : `%${hex.toUpperCase()}`;
    });
}

/** Whether a path begins like a pattern, in which `*` is anything and `$` at its end the end: all places reached are kept, so that no pattern is slow. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(parts[0]!)) return false;
  let at = parts[0]!.length;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts.length > 1 ? parts.at(-1)! : "";
  if (!anchored) return parts.length === 1 || path.indexOf(last, at) >= 0;
  return parts.length === 1 ? path.length === at : path.length - last.length >= at && path.endsWith(last);
}
