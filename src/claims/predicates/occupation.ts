import type { Rule } from "../rule.ts";

/** Occupations that stand before a name or after "is a"; a work before "star" or "actor" is another predicate's. */
export const JOBS =
  "(?:singer[- ]songwriter|music producer|film producer|record producer|tv producer|movie producer|reality(?: tv)? star|pop(?: star|star| singer)|rock star|rap star|movie star|film star|tv star|soap star|country (?:singer|star)|r&b singer|pop singer|fashion designer|makeup artist|make-up artist|hair stylist|sports? (?:reporter|journalist)|news anchor|tv (?:host|presenter|personality)|radio host|talk show host|actor|actress|singer|rapper|musician|songwriter|producer|director|filmmaker|film-maker|author|writer|novelist|journalist|reporter|comedian|comedienne|comic|model|supermodel|dancer|choreographer|designer|chef|footballer|quarterback|golfer|swimmer|boxer|wrestler|tennis (?:player|star|ace)|basketball player|baseball player|football player|politician|lawyer|attorney|socialite|businessman|businesswoman|entrepreneur|mogul|tycoon|billionaire|socialite|artist|painter|photographer|screenwriter|playwright|poet|drummer|guitarist|bassist|pianist|composer|frontman|rocker|DJ|vlogger|blogger|youtuber|influencer|activist|philanthropist|hairdresser|stylist|bodyguard|nanny|psychologist|magician|astronaut|surgeon|doctor|nurse|teacher|professor|illustrator|columnist|critic|cartoonist|stuntman|engineer|racing driver|race car driver|restaurateur|realtor|crooner|hitmaker|entertainer|performer)";

export const OCCUPATION: readonly Rule[] = [
  { name: "before-the-name", example: "music producer Ned Kelly", pattern: `(?<v>\\b${JOBS})s?,? {P:a}`, predicate: "occupation", object: { value: "v" }, kind: "phrase" },
  { name: "two-before-the-name", example: "socialite and model Elsa Roe", pattern: `(?<v>\\b${JOBS}) (?:and|turned|/) ${JOBS} {P:a}`, predicate: "occupation", object: { value: "v" }, kind: "phrase" },
  { name: "after-the-name", example: "Jane Roe, an actress", pattern: `{P:a}{age}, (?:an?|the|who is an?) (?:[\\p{L}’'-]+ ){0,3}?(?<v>${JOBS})\\b`, predicate: "occupation", object: { value: "v" }, kind: "phrase" },
  { name: "is-a", example: "She is an actress.", pattern: `{p:a} (?:is|was|’s|'s) (?:an?|the) (?:[\\p{L}’'-]+ ){0,3}?(?<v>${JOBS})\\b`, predicate: "occupation", object: { value: "v" }, kind: "clause" },
  { name: "former", example: "former model Jane Roe", pattern: `(?:former|ex-|retired|late|the late) ?(?<v>${JOBS}) {P:a}`, predicate: "occupation", object: { value: "v" }, ended: true, kind: "phrase" },
];
