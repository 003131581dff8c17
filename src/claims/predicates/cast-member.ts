import { rulesOf } from "./rules-of.ts";

const ROLE =
  "(?:[Ss]tar|[Aa]ctor|[Aa]ctress|[Aa]lum|[Aa]lumna|[Aa]lumnus|[Ll]ead|[Cc]ast ?member|[Cc]o-?[Ss]tar|[Hh]unk|[Ss]tarlet|[Hh]eartthrob|[Ff]avou?rite|[Bb]ombshell|[Ll]eading (?:man|lady)|[Bb]eauty|[Vv]eteran)";
const IN = "(?:in|on)(?: the| her| his| their)?(?: (?:[\\p{Ll}\\d’'-]+|[A-Z]{2,4}|\\d{4}[’']s|[\\ue700-\\ue7ff]|[\\ue700-\\uecff][’']s),?){0,5}?";

export const CAST_MEMBER = rulesOf("cast-member", [
  { name: "work-star", example: "Night Ferry star Jane Roe", pattern: `{w:a} (?:and {w} )?${ROLE}s?,? {list:b}`, kind: "phrase" },
  { name: "works-star", example: "Night Ferry and Low Tide star Jane Roe", pattern: `{w:a} (?:and|&) {w} ${ROLE},? {P:b}`, kind: "phrase" },
  {
    name: "co-star-of",
    example: "his Night Ferry co-star Jane Roe",
    pattern: "{poss:b} (?:[\\p{Ll}-]+ )?{w:a} (?:co-?stars?|castmates?)\\b",
    kind: "phrase",
  },
  {
    name: "stars-in",
    example: "Jane Roe stars in Night Ferry.",
    pattern: `{p:b},? (?:who )?(?:will |is set to |to |also |most recently |recently |is |was |has |had |currently |will be |can be |been |is best known for |best known for |famous for )*(?:stars?|starred|starring|appears?|appeared|appearing|co-?stars?|co-?starred|co-?starring|featured|acting|acted|seen|cast|debuted)(?: (?:alongside|opposite|with|as) [^.;]{2,50}?)? ${IN} {works:a}`,
    kind: "clause",
  },
  {
    name: "plays-in",
    example: "Jane Roe plays a spy in Night Ferry.",
    pattern: `{p:b},? (?:who )?(?:will |is set to |to |also |famously |once |recently )*(?:plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|reprise[sd]?|reprising) (?:[^.;]{2,60}?) ${IN} {w:a}`,
    kind: "clause",
  },
  {
    name: "role-in",
    example: "her role in Night Ferry",
    pattern: `{poss:b} (?:[\\p{Ll}-]+ ){0,3}?(?:role|part|performance|turn|appearance|stint|work|cameo|debut)(?: as [^.;]{2,40}?)? ${IN} {w:a}`,
    kind: "phrase",
  },
  {
    name: "known-for",
    example: "Jane Roe, best known for Night Ferry",
    pattern: `{p:b},? (?:who )?(?:is |was )?(?:best |well |better |perhaps best )?known (?:for|from) (?:her |his )?(?:[\\p{Ll}-]+ ){0,4}?(?:${IN.slice(0, 9)} )?{works:a}`,
    kind: "phrase",
  },
  {
    name: "star-of",
    example: "Jane Roe, the star of Night Ferry",
    pattern:
      "{p:b},? (?:who )?(?:is )?(?:the |a )?(?:[\\p{Ll}-]+ ){0,2}?(?:stars?|cast members?) (?:of|from|in) (?:the )?(?:[\\p{Ll}-]+ ){0,3}?{w:a}",
    kind: "phrase",
  },
  {
    name: "work-starring",
    example: "Night Ferry, starring Jane Roe and Sam Poe",
    pattern: "{w:a},? (?:which |also |a (?:[\\p{L}-]+ ){1,6})?(?:stars?|starring|co-?starring|featuring|features) (?:[\\p{Ll}-]+ ){0,3}?{list:b}",
    kind: "clause",
  },
  { name: "bracketed", example: "Jane Roe (Night Ferry)", pattern: "{N:b} \\((?<a>[\\ue900-\\ue9ff])\\)", kind: "phrase" },
  {
    name: "filming",
    example: "Jane Roe is filming Night Ferry.",
    pattern:
      "{p:b},? (?:is |was |has been |been |started |began |currently |wrapped |who )*(?:filming|shooting|wrapped) (?:the |her |his |a )?(?:[\\p{Ll}-]+ ){0,4}?{w:a}",
    kind: "clause",
  },
  {
    name: "new-film",
    example: "her new film Night Ferry",
    pattern:
      "{poss:b} (?:[\\p{Ll}-]+ ){0,2}?(?:film|movie|sitcom|TV show|blockbuster|thriller|comedy|reality (?:show|series)|drama|flick|biopic|series),? {w:a}",
    kind: "phrase",
  },
]);
