import type { EntityKind } from "../model/entity.ts";
import { KNOWN_EVENTS, KNOWN_ORGANIZATIONS, OFFICE_BEHIND, OFFICE_TITLE } from "./english/name-contexts.ts";
import { PEOPLES, PLACES } from "./english/places.ts";
import { ROLE_NOUNS } from "./english/roles.ts";
import { KEPT_TITLES } from "./english/titles.ts";
import type { FoundMention } from "./found-mention.ts";

/** One way in which the words around a name correct it: names in text order go in and come out. */
interface Repair {
  readonly name: string;
  readonly example: string;
  readonly repair: (text: string, names: readonly FoundMention[]) => readonly FoundMention[];
}

const TITLED = new RegExp(`^(?<place>(?:\\p{Lu}[\\p{L}.]+ ){0,2}?)(?<title>(?:${OFFICE_TITLE}(?: |$))+)(?<name>.*)$`, "u");
const BEHIND = new RegExp(`^(?:['’]s)? (?:(?!and|or|who|to)[\\p{Ll}-]+ ){0,2}?${OFFICE_BEHIND},? $`, "u");
const NO_WORD =
  "(?!(?:Was|Is|Are|Were|Has|Had|Have|Will|Says|Said|On|In|At|To|For|Of|And|With|By|From|The|After|Before|About|Not|Who|Resigns|Quits|Dies|Calls|Wants|Gets|Over|Under|As|But|Or|His|Her)(?![\\p{L}]))";
const PERSON_NAME = `(?:${NO_WORD}\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.)(?: (?:${NO_WORD}\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.|de|van|von|bin|al|el|da)){0,3}`;
const AFTER_A_TITLE = new RegExp(`(?<![\\p{L}.])${OFFICE_TITLE} (?<name>${PERSON_NAME})`, "gud");
const KNOWN: readonly (readonly [EntityKind, RegExp])[] = [
  ["event", new RegExp(`(?<![\\p{L}\\d-])${KNOWN_EVENTS}(?![\\p{L}\\d-])`, "gu")],
  ["organization", new RegExp(`(?<![\\p{L}\\d-])${KNOWN_ORGANIZATIONS}(?![\\p{L}\\d-])`, "gu")],
];
const NATION = /^(?:North|South|East|West) (?:Korean|African|American|Vietnamese)s?$|^Saudi Arabian$|^Puerto Rican$/;
const COUNTRY = /^(?:US|U\.S\.|USA|U\.S\.A\.|UK|U\.K\.|UAE)$/;
const NO_NAME = /^(?:[DR]-\p{Lu}.*|The|An?|This|That|I|It|Sir|Madam|Ay|Oh|Yes|No|mum|mom|dad|mother|father|wife|husband|pal|ex|star|stars)$/u;
const PRIZE = /^(?:Oscar|Emmy|Grammy|Tony|BAFTA|Golden Globe|Pulitzer|Nobel|Academy Award)s?(?:-?(?:winning|nominated|winner|nominee))?$/;
const OF_A_PRIZE = /^[- ](?:winn|nomin|nod|award|win\b|laureate|statuette|speech|race|glory|trophy|gold)/;
const JOINED = /^(?:And|But|With|For|As|When|While|Now|Then|Yet|So) (?:the |The )?(?=\p{Lu})/u;
const WORK_BEFORE =
  /\b(?:film|movie|series|sitcom|show|drama|comedy|play|musical|novel|book|memoir|song|single|album|track|hit|documentary|thriller|podcast),? (?:called |titled |entitled )?$/;
const QUOTED =
  /[“"](?<work>\p{Lu}[\p{L}\d’'&!?.:-]*(?: (?:\p{Lu}[\p{L}\d’'&!?.:-]*|\d{1,4}|of|the|a|an|and|in|on|to|for|with|at|from|my|your|me|it)){0,6})[,.]?[”"]/gu;

/** Ordered: a name that one repair has cut or named anew goes to the next. */
const REPAIRS: readonly Repair[] = [
  {
    name: "title",
    example: "“Arland Prime Minister Jane Roe” is Arland and Jane Roe; “President” alone is nobody's name",
    repair: (_, names) => names.flatMap((name) => (name.kind === "person" || name.kind === "other" ? withoutTitle(name) : [name])),
  },
  {
    name: "role",
    example: "“Actress Jane Roe” is Jane Roe; “Judge Jane” keeps her word",
    repair: (_, names) =>
      names.map((name) => {
        const [first = "", ...rest] = name.text.split(" ");
        if (name.kind !== "person" || rest.length < 2 || !ROLE_NOUNS.has(first.toLowerCase()) || KEPT_TITLES.has(first.toLowerCase())) return name;
        return { ...name, start: name.start + first.length + 1, text: name.text.slice(first.length + 1) };
      }),
  },
  {
    name: "no-name",
    example: "“The”, “Sir”",
    repair: (_, names) => names.filter((name) => !NO_NAME.test(name.text)),
  },
  {
    name: "beginning",
    example: "“And the Night Ferry”: how a sentence begins is no part of a name",
    repair: (_, names) =>
      names.map((name) => {
        const lead = name.kind === "work" ? null : JOINED.exec(name.text);
        const work = name.kind === "work" ? /^And (?:the )?(?=\p{Lu})/u.exec(name.text) : null;
        const cut = (lead ?? work)?.[0].length ?? 0;
        return cut > 0 ? { ...name, start: name.start + cut, text: name.text.slice(cut) } : name;
      }),
  },
  {
    name: "prize",
    example: "“Oscar winner”, “Oscar-winning”: an award, whoever else bears the name",
    repair: (text, names) =>
      names.map((name) => {
        const prize = PRIZE.exec(name.text);
        if (!prize || !(/-/.test(name.text) || OF_A_PRIZE.test(text.slice(name.end)))) return name;
        const words = name.text.replace(/-?(?:winning|nominated|winner|nominee)$/, "");
        return { ...name, kind: "award", end: name.start + words.length, text: words };
      }),
  },
  {
    name: "nation",
    example: "“North Korean”, “US” are no persons",
    repair: (_, names) =>
      names.map((name) =>
        name.kind !== "person" ? name : { ...name, kind: PEOPLES.has(name.text) || NATION.test(name.text) ? "group" : placeOr(name) },
      ),
  },
  {
    name: "before-an-office",
    example: "“Night Army leader Sam Poe”: the Night Army is led, it is no person",
    repair: (text, names) =>
      names.map((name, i) => {
        const next = names[i + 1];
        return name.kind === "person" &&
          next?.kind === "person" &&
          BEHIND.test(text.slice(name.end, next.start)) &&
          !/['’]s/.test(text.slice(name.end, name.end + 2))
          ? { ...name, kind: "organization" }
          : name;
      }),
  },
  {
    name: "after-a-title",
    example: "“Home Secretary Sam Poe said”: who bears the title",
    repair: (text, names) => [
      ...names,
      ...[...text.matchAll(AFTER_A_TITLE)].flatMap((m) => {
        const [start, end] = m.indices!.groups!.name!;
        return fresh(text, { start, end: end - (/['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0) }, "person", names);
      }),
    ],
  },
  {
    name: "known",
    example: "“at the Oscars”, “on Netflix”",
    repair: (text, names) => [
      ...names,
      ...KNOWN.flatMap(([kind, expression]) =>
        [...text.matchAll(expression)].flatMap((m) => fresh(text, { start: m.index, end: m.index + m[0].length }, kind, names)),
      ),
    ],
  },
  {
    name: "quoted-work",
    example: "“the film “Night Ferry””",
    repair: (text, names) => [
      ...names,
      ...[...text.matchAll(QUOTED)].flatMap((m) => {
        const start = m.index + 1;
        const span = { start, end: start + m.groups!.work!.replace(/[,.]$/, "").length };
        return WORK_BEFORE.test(text.slice(Math.max(0, m.index - 40), m.index)) ? fresh(text, span, "work", names) : [];
      }),
    ],
  },
];

/**
 * A tagger's names, corrected by the words around them: titles cut off, nations and organizations told from persons, names that it missed behind a title
 * or that everybody knows added. In text order.
 */
export function namesInContext(text: string, names: readonly FoundMention[]): FoundMention[] {
  return REPAIRS.reduce<readonly FoundMention[]>(
    (list, { repair }) => [...repair(text, list)].sort((a, b) => a.start - b.start || b.end - a.end),
    names,
  ).filter((name, i, all) => i === 0 || name.start >= all[i - 1]!.end || name.start === all[i - 1]!.start);
}

function withoutTitle(name: FoundMention): FoundMention[] {
  const found = TITLED.exec(name.text)?.groups;
  if (!found) return [name];
  const place = found.place!.trim();
  const rest = found.name!;
  const start = name.start + name.text.length - rest.length;
  const own: FoundMention[] = rest === "" || !/^\p{Lu}/u.test(rest) ? [] : [{ ...name, kind: "person", start, text: rest }];
  if (place === "") return own;
  const kind: EntityKind | undefined =
    PEOPLES.has(place) || NATION.test(place) ? "group" : PLACES.has(place) || COUNTRY.test(place) ? "place" : undefined;
  // "Jane Major" is her name.
  if (kind === undefined && own.length === 0) return [name];
  // "Jane Roe Director": what stands before the title may be a name itself.
  if (kind === undefined && place.includes(" ") && !PLACES.has(place.split(" ")[0]!))
    return [{ ...name, kind: "organization", end: name.start + place.length, text: place }, ...own];
  return [{ ...name, kind: kind ?? "place", end: name.start + place.length, text: place }, ...own];
}

function placeOr(name: FoundMention): EntityKind {
  return COUNTRY.test(name.text) || (PLACES.has(name.text) && /\s/.test(name.text)) ? "place" : name.kind;
}

function fresh(text: string, span: { start: number; end: number }, kind: EntityKind, names: readonly FoundMention[]): FoundMention[] {
  if (names.some((n) => n.start < span.end && span.start < n.end)) return [];
  return [{ ...span, text: text.slice(span.start, span.end), form: "name", kind, sentence: -1, score: null }];
}
