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
  return names.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

function splitNames(text: string): string[] {
  const bare = text.replace(/\s+/g, " ").replace(/^\s*(?:(?:written|posted|reported|story|published|words|text|author)\s*)?(?:by|:)\s*:?\s+/i, "");
  if (/^\s*(?:https?:)?\/\//.test(bare)) return [];
  return bare.split(/\s*(?:,|;|\||\/|\band\b|&|\bwith\b)\s*(?=\p{Lu})/u);
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
  /^(?:(?:senior|staff|contributing|executive|associate|deputy|chief|special|freelance|guest|political|entertainment|news|sports?|digital|managing)\s+)*(?:writers?|reporters?|editors?|correspondents?|journalists?|contributors?|columnists?|producers?|sponsored|critics?|ph\.?d\.?|m\.?d\.?|jr\.?|sr\.?)$/i;

function isName(name: string): boolean {
  return (
    !ROLE_ALONE.test(name) &&
    name.length > 1 &&
    name.length < 60 &&
    /\p{L}/u.test(name) &&
    !NO_PERSON.test(name) &&
    name.split(" ").length <= 6 &&
    !/\d{2}/.test(name)
  );
}
