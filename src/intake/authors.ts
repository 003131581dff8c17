import { decodeEntities } from "./html-entities.ts";

const ROLE =
  /(?:,| [-–—|]|\bfor\b)\s*(?:the\s+)?(?:(?:senior|staff|contributing|executive|associate|deputy|chief|assistant|special|political|royal|entertainment|news|sports?|health|science|culture|features?|us|u\.s\.|national|foreign|online|digital|managing|lead|showbiz|business|technology|economics)\s+)*(?:writer|reporter|editor|correspondent|journalist|contributor|columnist|producer|author|critic|editor-in-chief|updated|published|cnn|bbc|ap|reuters|mailonline|associated press).*$/i;
const NO_PERSON =
  /^(?:admin|editor(?:ial)?s?|editorial (?:team|staff|board)|staff|news(?:room| desk)?|web(?:master| desk)?|guest|contributor|author|unknown|none|null|undefined|by|read more|more|about|posted by|updated|view all|image|photo)$/i;

/**
 * Author names as a page gives them, cleaned: "By " and roles taken off, lists split, addresses, handles and duplicates dropped. Order is kept.
 *
 * @example authorsOf(["By Jane Roe and Sam Poe, Staff Writers"]) // ["Jane Roe", "Sam Poe"]
 */
export function authorsOf(raw: readonly string[]): string[] {
  const names = raw.flatMap(splitNames).map(cleaned).filter(isName);
  const seen = new Set<string>();
  const single = names.filter((name) => !names.some((other) => name.length > other.length && name.startsWith(`${other} `)));
  return single.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Academic degrees and licences after a name: `, Ph.D.`, ` MS, LD, RDN`. */
const DEGREES =
  /(?:,?\s+(?:Ph\.?D|M\.?D|M\.?S|M\.?A|B\.?A|B\.?S|R\.?N|R\.?D|L\.?D|D\.?O|J\.?D|RDN|LDN|CDN|MPH|MBA|MSc|BSc|PsyD|EdD|DDS|DVM|PharmD|LCSW|LMFT|CPT|CSCS|FACP|FAAD|CFP|CPA)\.?)+(?=$|,|;| and )/g;

function splitNames(text: string): string[] {
  const bare = decodeEntities(text)
    .replace(DEGREES, "")
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:(?:written|posted|reported|story|published|words|text|author)\s*)?(?:by|:)\s*:?\s+/i, "");
  if (/^\s*(?:https?:)?\/\//.test(bare)) return [];
  return bare.split(/\s*(?:,|;|\||\/|•|·|\band\b|&|\bwith\b)\s*(?=\p{Lu})/u);
}

function cleaned(name: string): string {
  return name
    .replace(/\S+@\S+|@\w+|https?:\S+/g, "")
    .replace(/\((?:[^)]*)\)/g, "")
    .replace(ROLE, "")
    .replace(/^\s*by\s+/i, "")
    .replace(/[\s,;|•·–—-]+$/, "")
    .trim();
}

/** A role that stood where a name stands ("Staff Writer"). */
const ROLE_ALONE =
  /^(?:(?:[\w.&-]+)\s+){0,4}(?:writers?|reporters?|editors?|correspondents?|journalists?|contributors?|columnists?|producers?|analysts?|anchors?|critics?)$|^(?:sponsored|ph\.?d\.?|m\.?d\.?|jr\.?|sr\.?)$/i;

/** What stands beside a byline and names nobody. */
const BESIDE =
  /\b(?:follow|share|publish(?:ed)?|posted|updated|stories|comments?|subscribe|click|latest|newsletter|sign|read|views?|shares|min(?:ute)?s?|photos?|getty|images?|related|home|menu|bio|profile|articles?)\b|^\S+\.(?:com|org|net|co|tv)$/i;

function isName(name: string): boolean {
  return (
    !BESIDE.test(name) &&
    !ROLE_ALONE.test(name) &&
    name.length > 1 &&
    name.length < 60 &&
    /\p{L}/u.test(name) &&
    !NO_PERSON.test(name) &&
    name.split(" ").length <= 6 &&
    !/\d{2}|^\d/.test(name)
  );
}
