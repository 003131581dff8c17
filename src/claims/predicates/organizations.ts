import { rulesOf } from "./rules-of.ts";

/** What stands somewhere: an institution by its name. */
const INSTITUTION =
  /(?:University|College|School|Academy|Hospital|Clinic|Cent(?:er|re)|Institute|Laborator(?:y|ies)|Museum|Gallery|Theat(?:er|re)|Church|Cathedral|Library|Station|Studios?|Foundation|Observatory|Zoo|Prison|Headquarters|Department|Police|Court)$/;
/** What belongs to a greater whole, by its name. */
const PART =
  /(?:[Cc]ent(?:er|re)|[Dd]ivision|Laborator(?:y|ies)|Labs?|[Dd]epartment|[Cc]ouncil|School|[Pp]rogram(?: \([^)]*\))?|Studios?|[Ii]nstitute|[Uu]nit|Records|Pictures|Academy|Committee|[Bb]ureau|[Oo]ffice|Group|[Mm]useum|Hospital)(?: of [\p{L} ]+)?$/u;
const BODY =
  /(?:Bureau|Agency|Ministry|Department|Council|Parliament|Senate|Court|Police|Army|Navy|Bank|Commission|Committee|Service|University|Party|Museum|Institute|Authority|Office|Theat(?:er|re)|Hospital|Society|Association|Federation)\b/;

export const FOUNDED_BY = rulesOf("founded-by", [
  {
    name: "founder-before",
    example: "Acme founder Jane Roe",
    pattern:
      "(?<a>[\\ue700-\\ue7ff\\ue900-\\ue9ff\\uec00-\\uecff])(?:['’]s)? (?:[\\p{Ll}-]+ )?(?:co-?)?(?:founder|creator)s?(?: and [\\p{L} -]{2,30}?)?,? {list:b}",
    kind: "phrase",
  },
  {
    name: "founder-of",
    example: "Jane Roe, founder of Acme",
    pattern:
      "{p:b},? (?:who is |is |the |an? )*(?:[\\p{L}-]+ and )?(?:co-?)?founder(?: and [\\p{L} -]{2,30}?)? of (?:the )?(?:[\\p{Ll}-]+ ){0,4}?(?<a>[\\ue700-\\ue7ff\\ue900-\\ue9ff\\uec00-\\uecff])",
    kind: "phrase",
  },
  {
    name: "founded",
    example: "She founded Acme in 2002.",
    pattern:
      "{p:b},? (?:who )?(?:has |had |also |later )*(?:co-?)?(?:founded|launched|started|set up|established) (?:the |her |his |a )?(?:[\\p{Ll}-]+ ){0,4}?(?<a>[\\ue700-\\ue7ff\\uec00-\\uecff])",
    kind: "clause",
  },
  {
    name: "founded-by",
    example: "Acme was founded by Jane Roe.",
    pattern:
      "(?<a>[\\ue700-\\ue7ff\\ue900-\\ue9ff\\uec00-\\uecff])[^.;\\ue000-\\ue6ff]{0,40}? (?:co-?)?(?:founded|launched|established|created|started) by (?:[\\p{Ll}-]+ ){0,3}?{list:b}",
    kind: "clause",
  },

  {
    name: "its-founder",
    example: "the founder of Acme, Jane Roe",
    pattern:
      "founders? (?:and [\\p{L} -]{2,30}? )?of (?:the )?(?:[\\p{Ll}-]+ ){0,3}?(?<a>[\\ue700-\\ue7ff\\ue900-\\ue9ff\\uec00-\\uecff]),? {list:b}",
    kind: "phrase",
  },
  {
    name: "founder-between-commas",
    example: "Acme's original founder, Jane Roe",
    pattern: "(?<a>[\\ue700-\\ue7ff\\ue900-\\ue9ff\\uec00-\\uecff])['’]s? (?:[\\p{L}-]+ ){0,3}?(?:founder|creator),? {list:b}",
    kind: "phrase",
  },
]);

export const DATE_FOUNDED = rulesOf("date-founded", [
  {
    name: "founded-in",
    example: "Acme was founded in 1948.",
    pattern:
      "(?<a>[\\ue700-\\ue7ff])[^.;\\ue000-\\ue6ff]{0,40}? (?:founded|established|formed|opened) (?:[^.;\\ue000-\\ue6ff]{0,30}? )?in (?<d>\\d{4})",
    object: { date: "d" },
    kind: "clause",
  },

  {
    name: "founded-year-active",
    example: "Jane Roe founded Acme in 1948.",
    pattern:
      "(?:founded|established|launched|set up|started|opened) (?:the |her |his |its )?(?:[\\p{Ll}-]+ ){0,3}?(?<a>[\\ue700-\\ue7ff])[^.;\\ue000-\\ue6ff]{0,30}? in (?<d>\\d{4})",
    object: { date: "d" },
    kind: "clause",
  },
]);

export const HEADQUARTERS = rulesOf("headquarters", [
  {
    name: "based-in",
    example: "Acme, based in Lisbon",
    pattern: "(?<a>[\\ue700-\\ue7ff])[^.;\\ue000-\\ue6ff]{0,20}? (?:based|headquartered) in (?:the )?{l:b}",
    kind: "clause",
  },
  { name: "based-before", example: "Lisbon-based Acme", pattern: "{l:b}-based (?:[\\p{Ll}-]+ ){0,4}?(?<a>[\\ue700-\\ue7ff])", kind: "phrase" },
  {
    name: "headquarters-in",
    example: "Acme's headquarters in Lisbon",
    pattern: "(?<a>[\\ue700-\\ue7ff])(?:['’]s?)? (?:[\\p{Ll}-]+ )?(?:headquarters|HQ|head office) in (?:[\\p{Ll}-]+ ){0,2}?{l:b}",
    kind: "phrase",
  },

  {
    name: "institution-in",
    example: "Acme University in Lisbon",
    pattern: "(?<a>[\\ue700-\\ue7ff]),? (?:located |situated )?in (?:[\\p{Ll}]+ ){0,2}?(?<b>[\\ue800-\\ue8ff])",
    subjectLike: INSTITUTION,
    kind: "phrase",
  },
  {
    name: "body-of-a-place",
    example: "Arland's Acme University",
    pattern: "{l:b}['’]s (?:[\\p{Ll}-]+ ){0,2}?(?<a>[\\ue700-\\ue7ff])",
    subjectLike: BODY,
    kind: "phrase",
  },
  {
    name: "place-company",
    example: "the Lisbon company Acme",
    pattern:
      "{l:b} (?:[\\p{Ll}-]+ ){0,2}?(?:company|firm|startup|start-up|newspaper|magazine|station|radio station|label|retailer|bank|club|brand|band|website|nonprofit|non-profit|group|maker),? (?<a>[\\ue700-\\ue7ff])",
    kind: "phrase",
  },
]);

export const PARENT_ORGANIZATION = rulesOf("parent-organization", [
  {
    name: "owned-by-parent",
    example: "Beta, a subsidiary of Acme",
    pattern:
      "(?<a>[\\ue700-\\ue7ff]),? (?:which is |is |an? |the )*(?:[\\p{Ll}-]+ ){0,2}?(?:subsidiary|division|unit|arm|offshoot|affiliate|branch|imprint) of (?:the )?{org:b}",
    kind: "phrase",
  },
  {
    name: "parent-company",
    example: "Beta's parent company, Acme",
    pattern: "(?<a>[\\ue700-\\ue7ff\\ue900-\\ue9ff])(?:['’]s)? (?:parent company|parent|owner),? {org:b}",
    kind: "phrase",
  },

  {
    name: "whose-part",
    example: "Acme's Beta Center",
    pattern: "{org:b}['’]s (?:[\\p{Ll}-]+ ){0,1}?(?<a>[\\ue700-\\ue7ff])",
    subjectLike: PART,
    kind: "phrase",
  },
  {
    name: "owned-subsidiary",
    example: "Acme subsidiary Beta",
    pattern:
      "{org:b}(?:['’]s)? (?:[\\p{Ll}-]+ ){0,2}?(?:subsidiary|division|unit|arm|affiliate|imprint|brand|sister company),? (?<a>[\\ue700-\\ue7ff])",
    kind: "phrase",
  },
  {
    name: "owned-hyphen",
    example: "Acme-owned Beta",
    pattern: "{org:b}-owned (?:[\\p{Ll}-]+ ){0,3}?(?<a>[\\ue700-\\ue7ff])",
    kind: "phrase",
  },
]);

export const CHIEF_EXECUTIVE = rulesOf("chief-executive", [
  {
    name: "ceo-before",
    example: "Acme CEO Jane Roe",
    pattern:
      "(?<a>[\\ue700-\\ue7ff])(?:['’]s)? (?:[\\p{Ll}-]+ and |president and |co-founder and |founder and )?(?:CEO|chief executive(?: officer)?),? {P:b}",
    kind: "phrase",
  },
  {
    name: "ceo-of",
    example: "Jane Roe, CEO of Acme",
    pattern:
      "{P:b},? (?:who is |is |the )*(?:[\\p{L}-]+ and )?(?:CEO|chief executive(?: officer)?)(?: and [\\p{Ll}-]+)? (?:of|at) (?:the )?(?<a>[\\ue700-\\ue7ff])",
    kind: "phrase",
  },

  {
    name: "acme-chief",
    example: "Jane Roe, Acme's chief executive",
    pattern: "{P:b},? (?:\\d{1,2}, )?(?<a>[\\ue700-\\ue7ff])(?:['’]s?)? (?:[\\p{Ll}-]+ and )?(?:CEO|chief executive(?: officer)?)\\b",
    kind: "phrase",
  },
  {
    name: "chief-of-before-the-name",
    example: "the CEO of Acme, Jane Roe",
    pattern: "(?:CEO|chief executive(?: officer)?) (?:of|at) (?:the )?(?<a>[\\ue700-\\ue7ff]),? {P:b}",
    kind: "phrase",
  },
]);

export const OWNED_BY = rulesOf("owned-by", [
  {
    name: "owner-before",
    example: "Acme owner Jane Roe",
    pattern: "(?<a>[\\ue700-\\ue7ff])(?:['’]s)? (?:[\\p{Ll}-]+ )?(?:co-)?owner,? {P:b}",
    kind: "phrase",
  },
  {
    name: "owned-by",
    example: "Acme is owned by Jane Roe.",
    pattern:
      "(?<a>[\\ue700-\\ue7ff\\ue900-\\ue9ff])[^.;\\ue000-\\ue6ff]{0,20}? owned by (?:[\\p{Ll}-]+ ){0,3}?(?<b>[\\ue000-\\ue0ff\\ue700-\\ue7ff])",
    kind: "clause",
  },
  {
    name: "owns",
    example: "She owns Acme.",
    pattern:
      "(?<b>[\\ue000-\\ue1ff\\ue600-\\ue7ff]),? (?:who |which |also |now )*owns (?!up\\b)(?:the )?(?:[\\p{Ll}-]+ ){0,2}?(?<a>[\\ue700-\\ue7ff])",
    kind: "clause",
  },
  {
    name: "owner-of",
    example: "Jane Roe, the owner of Acme",
    pattern: "{P:b},? (?:the |is the |who is the )?(?:co-)?owner of (?:the )?(?<a>[\\ue700-\\ue7ff])",
    kind: "phrase",
  },

  {
    name: "owner-of-before",
    example: "Acme, owner of Beta",
    pattern: "(?<b>[\\ue000-\\ue0ff\\ue700-\\ue7ff]),? (?:which is |the |is the )?(?:owner|parent company) of (?:the )?(?<a>[\\ue700-\\ue7ff])",
    kind: "phrase",
  },
  {
    name: "whose-company",
    example: "her company Acme",
    pattern:
      "{poss:b} (?:own )?(?:[\\p{Ll}-]+ ){0,2}?(?:company|brand|label|firm|business|restaurant|network|line|boutique|salon|record label|production company|clothing line|makeup line|startup),? (?:called |named )?(?<a>[\\ue700-\\ue7ff\\uec00-\\uecff])",
    kind: "phrase",
  },
  {
    name: "whose-named-company",
    example: "her Acme company",
    pattern: "{poss:b} (?<a>[\\ue700-\\ue7ff\\uec00-\\uecff]) (?:[\\p{Ll}-]+ ){0,1}?(?:company|brand|label|line|firm|empire|business)\\b",
    kind: "phrase",
  },
]);
