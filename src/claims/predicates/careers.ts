import { ADVERBS, BE } from "../rule.ts";
import { rulesOf } from "./rules-of.ts";
import { OFFICES } from "./words/offices.ts";

const JOB = `(?<v>(?:(?:[\\p{L}-]+ ){0,3}?(?:${OFFICES}))|speaker of the [Hh]ouse|[Ss]peaker|judge|member|coach|role|post|position|job)`;
const OF = "(?: (?:of|at|for|on|from|to) (?:the )?{O:q})?";
const of = { object: { value: "v" }, qualifiers: { of: "q" } } as const;

export const RESIGNED_FROM = rulesOf("resigned-from", [
  {
    name: "resigned-as",
    example: "Jane Roe resigned as CEO of Acme.",
    pattern: `{p:a},? (?:who )?(?:has |had |will |is |was |announced \\p{L}+ |would )*(?:resigned|resigns|resigning|stepped down|steps down|stepping down|step down|retired|retires|retiring|quit|quits) (?:as|from (?:his|her|the) (?:job|post|position|role) as) (?:the |an? |its )?${JOB}${OF}`,
    ...of,
    kind: "clause",
  },
  {
    name: "fired-as",
    example: "Sam Poe was fired as manager of Acme.",
    pattern: `{p:a},? (?:who )?(?:${BE}|got) ${ADVERBS}(?:fired|sacked|dismissed|ousted|let go|dropped|removed) (?:as|from (?:his|her) (?:job|post|position|role) as) (?:the |an? |its )?${JOB}${OF}`,
    object: { value: "v" },
    qualifiers: { of: "q", how: "=dismissed" },
    kind: "clause",
  },
  {
    name: "left",
    example: "She quit The Night Talk.",
    pattern:
      "{p:a},? (?:who )?(?:has |had |is |was |will )*(?:quit|quits|quitting|leaving|left|exited|exiting|departed|resigned from|retired from) (?:the )?(?:[\\p{Ll}-]+ ){0,2}?(?<q>[\\ue900-\\ue9ff\\ue700-\\ue7ff])",
    object: null,
    qualifiers: { of: "q" },
    kind: "clause",
  },
  {
    name: "fired-from",
    example: "He was fired from Night Talk.",
    pattern: `{p:a},? (?:who )?(?:${BE}|got) ${ADVERBS}(?:fired|sacked|dismissed|ousted|axed|let go|suspended) (?:from|by) (?:the )?(?:[\\p{Ll}-]+ ){0,2}?(?<q>[\\ue900-\\ue9ff\\ue700-\\ue7ff])`,
    object: null,
    qualifiers: { of: "q", how: "=dismissed" },
    kind: "clause",
  },

  {
    name: "left-the-show",
    example: "She quit the show.",
    pattern:
      "{p:a},? (?:who )?(?:has |had |is |was |will |to |abruptly |suddenly |officially |recently |ultimately |chose to )*(?:quit|quits|quitting|leaving|left|leave|exited|exiting|departed|departing) (?:the |his |her )(?:[\\p{Ll}-]+ ){0,2}?(?<q>show|series|program|programme|job|post|network|company|role|position|cabinet|government|party|campaign|team)\\b(?! (?:of|in|to|with|for|at|his|her|a|an)\\b)",
    object: null,
    qualifiers: { of: "q" },
    kind: "clause",
  },
  {
    name: "resigned",
    example: "Jane Roe resigned on Monday.",
    pattern:
      "{p:a},? (?:who )?(?:has |had |will |abruptly |suddenly |officially |recently |later |refused to |so far refused to )*(?:resigned|resigns|resign|stepped down|steps down|step down|tendered (?:her|his) resignation|handed in (?:her|his) (?:resignation|notice))\\b(?! (?:as|from|himself|herself|the (?:stairs|steps))\\b)",
    object: null,
    kind: "clause",
  },
  {
    name: "was-fired",
    example: "Sam Poe was fired on Monday.",
    pattern: `{p:a},? (?:who )?(?:${BE}|got) ${ADVERBS}(?:fired|sacked|dismissed|ousted|expelled|let go|laid off|forced out|booted)\\b(?! (?:up|as|from|at|upon)\\b| on (?!\\p{Lu}))(?: by [^.;,“”"]{2,30})?(?! as\\b)`,
    object: null,
    qualifiers: { how: "=dismissed" },
    kind: "clause",
  },
  {
    name: "fired-by-as",
    example: "Sam Poe was ousted by colleagues as manager of Acme.",
    pattern: `{p:a}[^.;“”"\\ue000-\\ue6ff]{0,20}? (?:${BE}|got) ${ADVERBS}(?:fired|sacked|dismissed|ousted|removed|replaced) by [^.;,“”"]{2,40}? as (?:the |an? |its )?${JOB}${OF}`,
    object: { value: "v" },
    qualifiers: { of: "q", how: "=dismissed" },
    kind: "clause",
  },
  {
    name: "ousted-title",
    example: "ousted president Sam Poe",
    pattern:
      "(?:[Oo]usted|[Ff]ired|[Dd]ismissed|[Dd]isgraced former) (?:[\\uea00-\\ueaff] )?(?:[\\ue700-\\ue7ff] )?(?<v>[Pp]resident|[Pp]rime [Mm]inister|CEO|[Cc]hief [Ee]xecutive|[Cc]oach|[Mm]anager|[Dd]irector|[Hh]ost|[Aa]nchor|[Ll]eader) {N:a}",
    object: { value: "v" },
    qualifiers: { how: "=dismissed" },
    kind: "phrase",
  },
]);

export const APPOINTED_TO = rulesOf("appointed-to", [
  {
    name: "appointed",
    example: "Jane Roe was appointed CEO of Acme.",
    pattern: `{p:a},? (?:who )?(?:(?:${BE}) ${ADVERBS})?(?:appointed|named|hired as|tapped as|promoted to|confirmed as|picked as|chosen as|nominated as|unveiled as)(?: as)? (?:the |an? |its |to be )?(?:new |next )?${JOB}${OF}`,
    ...of,
    kind: "clause",
  },
  {
    name: "joins-as",
    example: "She joined Night Talk as a judge.",
    pattern:
      "{p:a} (?:has |will |is set to |is )?(?:joined|joins|joining|join) (?:the )?{O:q} as (?:the |an? )?(?:[\\p{L}-]+ ){0,2}?(?<v>judge|coach|host|co-host|CEO|mentor|director|president|manager|anchor|correspondent|editor)",
    ...of,
    kind: "clause",
  },
  {
    name: "took-over",
    example: "She took over as CEO of Acme.",
    pattern: `{p:a} (?:has |will |is set to )?(?:took over|take over|takes over|taking over|became|becomes|succeeded [^.;]{2,30}|replaced [^.;]{2,30}) (?:as )(?:the |an? )?(?:new |next )?${JOB}${OF}`,
    ...of,
    kind: "clause",
  },
  {
    name: "appoints",
    example: "Acme appointed Jane Roe as CEO.",
    pattern: `{O:q} (?:has |have )?(?:appointed|named|hired|names|appoints|hires|tapped|promoted) (?:[\\p{L}-]+ ){0,3}?{N:a},? (?:as |to be |its |the )+(?:new )?${JOB}`,
    ...of,
    kind: "clause",
  },

  {
    name: "appointment-as",
    example: "her appointment as CEO of Acme",
    pattern: `{poss:a} (?:[\\p{Ll}-]+ )?(?:appointment|nomination|promotion|election) (?:as|to) (?:the |an? )?(?:new |next )?${JOB}${OF}`,
    ...of,
    kind: "phrase",
  },
  {
    name: "nominated-to",
    example: "The president nominated Jane Roe as judge.",
    pattern: `(?:nominated|nominates|appointed|appoints|picked|tapped|named|hired|promoted|chose|selected) {N:a},? (?:as|to be|to serve as|for|to) (?:the |an? |his |her |its )?(?:new |next )?${JOB}${OF}`,
    ...of,
    kind: "clause",
  },
  {
    name: "sworn-in",
    example: "Jane Roe was sworn in as president of Arland.",
    pattern: `{p:a},? (?:who )?(?:${BE}) ${ADVERBS}(?:sworn in|installed|inaugurated|brought on|brought in|unveiled|announced|confirmed) as (?:the |an? |its )?(?:new |next )?${JOB}${OF}`,
    ...of,
    kind: "clause",
  },
  {
    name: "joins-the-panel",
    example: "She joined the judging panel of Night Talk.",
    pattern:
      "{p:a},? (?:who )?(?:has |will |is set to |is |had |just |recently )*(?:joined|joins|joining|join) (?:the |an? )?(?<v>(?:judging|coaching) panel|panel|team|staff|board|faculty|cast)(?: (?:of|at|for|on) (?:the )?{O:q})",
    ...of,
    kind: "clause",
  },
]);

export const ELECTED_TO = rulesOf("elected-to", [
  {
    name: "elected",
    example: "Jane Roe was elected president of Arland.",
    pattern: `{p:a},? (?:who )?(?:${BE}|got) ${ADVERBS}(?:re-?)?elected (?:as |to be |to the )?(?:the |an? )?${JOB}${OF}`,
    ...of,
    kind: "clause",
  },
  {
    name: "won-the-election",
    example: "She won the presidency.",
    pattern: "{p:a} (?:has |had )?won (?:the |a )?(?<v>presidency|presidential election|election|seat|governorship|mayoral race)",
    object: { value: "v" },
    kind: "clause",
  },

  {
    name: "voters-elected",
    example: "Arland elected Jane Roe president.",
    pattern: `(?:elected|re-elected|elects) {N:a},? (?:as |to be |to the )?(?:its |the |an? )?(?:new |next |first [\\p{Ll}]* ?)?${JOB}${OF}`,
    ...of,
    kind: "clause",
  },
  {
    name: "re-election",
    example: "her re-election as mayor of Lisbon",
    pattern: `{poss:a} (?:re-?)?election (?:as|to the|to) (?:the )?${JOB}${OF}`,
    ...of,
    kind: "phrase",
  },
]);

export const EMPLOYER = rulesOf("employer", [
  {
    name: "works-for",
    example: "Jane Roe works for Acme.",
    pattern:
      "{p:a},? (?:who )?(?:currently |now |also |has |had |is |was |who |reportedly )*(?:works?|working|employed|writes|reports) (?:for|at|by) (?:the )?(?:[\\p{Ll}-]+ ){0,2}?{org:b}",
    kind: "clause",
  },
  {
    name: "worked-for",
    example: "She worked for Acme.",
    pattern: "{p:a},? (?:who )?(?:previously |formerly |once |had )*worked (?:for|at) (?:the )?(?:[\\p{Ll}-]+ ){0,2}?{org:b}",
    ended: true,
    kind: "clause",
  },
  { name: "of-outlet", example: "Jane Roe of The Courier", pattern: "{N:a} of (?:the )?{org:b}", kind: "phrase" },
  {
    name: "researcher-at",
    example: "Jane Roe, a researcher at Acme University",
    pattern: "{N:a}, (?:[A-Z.]{2,6}, )*(?:an? |the )(?:[\\p{Ll}-]+ ){1,5}?(?:at|for|with) (?:the )?{org:b}",
    kind: "phrase",
  },
  {
    name: "reporter-before",
    example: "Courier reporter Jane Roe",
    pattern:
      "{org:b}(?:['’]s)? (?:[\\p{Ll}-]+ ){0,2}?(?:reporter|correspondent|columnist|journalist|writer|analyst|researcher|employee|staffer|economist|photographer|critic|contributor),? {N:a}",
    kind: "phrase",
  },

  {
    name: "whose-reporter",
    example: "The Courier's Jane Roe",
    pattern: "{org:b}['’]s {N:a}(?!['’]s)",
    kind: "phrase",
  },
  {
    name: "job-of-before",
    example: "Jane Roe, an Acme engineer,",
    pattern:
      "{N:a}, (?:\\d{1,2}, )?(?:an? |the )?{org:b} (?:(?!star|fan|actor|actress|singer|alum|graduate|student|member|founder|host|executive|president|chief|director)[\\p{Ll}-]+ ){0,4}?(?:engineer|architect|scientist|researcher|analyst|economist|writer|editor|reporter|columnist|correspondent|professor|lecturer|employee|worker|technician|pilot|lawyer|attorney|doctor|nurse|teacher|designer|developer|strategist|specialist)\\b",
    kind: "phrase",
  },
  {
    name: "taught-at",
    example: "She has taught at Acme University.",
    pattern:
      "{p:a},? (?:who )?(?:has |have |currently |also )*(?:taught|teaches|teaching|lectures|worked|works|practices|practises) (?:[\\p{Ll}]+ ){0,2}?(?:at|for) (?:the )?(?:[\\p{Ll}-]+ ){0,2}?{org:b}",
    kind: "clause",
  },
]);

export const MEMBER_OF = rulesOf("member-of", [
  {
    name: "member-of",
    example: "Jane Roe, a member of the Night Band",
    pattern:
      "{p:a},? (?:who )?(?:is |was |are |were |became |as )?(?:an? |the )?(?:former )?(?:[\\p{Ll}-]+ ){0,2}?(?:members?|bandmates?|frontman|frontwoman|lead singer|singer|drummer|guitarist|bassist|player|midfielder|striker|goalkeeper|quarterback|captain|coach) (?:of|for|with) (?:the )?(?:[\\p{Ll}-]+ ){0,3}?(?<b>[\\ue700-\\ue7ff\\uea00-\\ueaff])",
    kind: "phrase",
  },
  {
    name: "band-member",
    example: "Night Band frontman Sam Poe",
    pattern:
      "(?<b>[\\ue700-\\ue7ff]|[\\uea00-\\ueaff](?= (?:singer|drummer|frontman|guitarist|bassist|member|bandmate))) (?:star |(?!star|TV)[\\p{Ll}-]+ )?(?:frontman|singer|lead singer|drummer|guitarist|bassist|member|band member|bandmate|quarterback|striker|midfielder|goalkeeper|defender|forward|pitcher|point guard|guard|center|running back|wide receiver|linebacker|shortstop|rocker|punter|QB|kicker|winger|centre-back|full-back|outfielder|catcher|goaltender|great|legend)s?,? {list:a}",
    kind: "phrase",
  },
  {
    name: "plays-for",
    example: "He plays for the Night Owls.",
    pattern:
      "{p:a},? (?:who )?(?:has |had |currently |also |now )*(?:plays?|played|playing|signed|competes|pitches|joined) (?:for|with|in) (?:the )?(?:[\\p{Ll}-]+ ){0,2}?(?<b>[\\ue700-\\ue7ff\\uea00-\\ueaff])",
    kind: "clause",
  },
  { name: "sings-with", example: "Sam Poe of the Night Band", pattern: "{N:a} of (?:the )?(?<b>[\\uea00-\\ueaff])", kind: "phrase" },

  {
    name: "of-the-band",
    example: "Sam Poe of the rock band Night Band",
    pattern:
      "{N:a},? (?:who is )?(?:of|from|with|in) (?:the )?(?:[\\p{Ll}-]+ ){0,3}?(?:band|group|boyband|boy band|girl group|duo|trio|quartet) {O:b}",
    kind: "phrase",
  },
  {
    name: "bandmate-of-any-kind",
    example: "her Night Band bandmate Sam Poe",
    pattern:
      "(?<b>[\\ue700-\\ue7ff\\ue900-\\ue9ff\\uea00-\\ueaff\\uec00-\\uecff]) (?:bandmate|frontman|frontwoman|drummer|guitarist|bassist|band member|vocalist)s?,? {list:a}",
    kind: "phrase",
  },
  {
    name: "militant",
    example: "Night Band fighter Sam Poe",
    pattern:
      "(?<b>[\\ue700-\\ue7ff\\uea00-\\ueaff]) (?:militant|fighter|terrorist|recruit|executioner|jihadist|member|operative|commander|gunman|cadre|congregant|parishioner)(?: known as| named)?,? {N:a}",
    kind: "phrase",
  },
]);

const PARTIES = /^(?:Republicans?|Democrats?|Democratic|Labour|Conservatives?|Tory|Liberals?|Liberal Democrats?|GOP|Greens?|[RD])$/;

export const PARTY = rulesOf("party", [
  {
    name: "title-before",
    example: "Republican Sen. Jane Roe",
    pattern:
      "(?<b>Republican|Democrat|Democratic|Labour|Conservative|Tory|Liberal Democrat|GOP|[\\uea00-\\ueaff\\ue700-\\ue7ff])(?: (?:Sen\\.|Rep\\.|Senator|Congressman|Congresswoman|Gov\\.|Governor|[Pp]residential (?:candidate|nominee)|candidate|nominee|leader|MP|lawmaker|incumbent|senator|representative|congressman|politician|presidential hopeful|frontrunner))+ {P:a}",
    objectLike: PARTIES,
    kind: "phrase",
  },
  {
    name: "apposition",
    example: "Jane Roe, a Republican",
    pattern:
      "{N:a},? (?:an? |who is an? |is an? )(?:[\\p{Ll}-]+ )?(?<b>Republican|Democrat|Tory|Conservative|[\\uea00-\\ueaff\\ue700-\\ue7ff])(?![\\p{L}’'])",
    objectLike: PARTIES,
    kind: "phrase",
  },
  { name: "republican-initial", example: "Jane Roe (R-Ohio)", pattern: "{N:a},? \\(?R-", object: { is: "Republican" }, kind: "phrase" },
  { name: "democrat-initial", example: "Jane Roe, D-Ohio,", pattern: "{N:a},? \\(?D-", object: { is: "Democrat" }, kind: "phrase" },

  {
    name: "politician",
    example: "the Republican governor, Jane Roe",
    pattern:
      "(?<b>Republican|Democrat|Democratic|Labour|Conservative|Tory|Liberal Democrat|GOP|[\\uea00-\\ueaff\\ue700-\\ue7ff])(?: [\\p{Ll}-]+)?,? (?:governor|senator|candidate|nominee|lawmaker|congressman|congresswoman|mayor|leader|strategist|representative|president|politician|operative|front-runner|frontrunner|challenger|incumbent|hopeful|donor|megadonor|activist),? (?:[\\p{L}.]+ )?{N:a}",
    objectLike: PARTIES,
    kind: "phrase",
  },
]);

export const EDUCATED_AT = rulesOf("educated-at", [
  {
    name: "studied-at",
    example: "Jane Roe studied at Acme University.",
    pattern:
      "{p:a},? (?:who )?(?:also |had |has |both )*(?:studied|studying|studies|graduated|graduating|educated|was educated|earned (?:her|his|an?) [^.;]{3,40}|enrolled|majored|attended (?:law |medical |high )?school|received (?:her|his|an?) [^.;]{3,40} degree)(?: [\\p{Ll}-]+){0,5}? (?:at|from|in) (?:the )?(?:[\\p{Ll}-]+ ){0,3}?{org:b}",
    kind: "clause",
  },
  {
    name: "attended",
    example: "She attended Acme University.",
    pattern:
      "{p:a},? (?:who )?(?:also |had |will |both )*(?:attended|attends|attending|attend|went to) (?:the )?(?<b>[\\ue700-\\ue7ff](?= University| College| School)|[\\ue700-\\ue7ff])(?! (?:premiere|party|gala))(?=,|\\.| (?:where|in|for|and|after|before))",
    kind: "clause",
  },
  {
    name: "graduate",
    example: "Acme University graduate Jane Roe",
    pattern: "{org:b} (?:graduate|alum|alumna|alumnus|student|sophomore|freshman|senior) {P:a}",
    kind: "phrase",
  },

  {
    name: "degree-from",
    example: "She holds a degree from Acme University.",
    pattern:
      "{p:a},? (?:who )?(?:also |had |has |both )*(?:holds?|has|had|earned|received|completed|obtained|got|gained) (?:[^.;“”\"\\ue000-\\ue6ff]{1,60}? )?(?:degrees?|PhD|Ph\\.D\\.?|doctorate|MBA|master['’]s|bachelor['’]s|BA|MA|diploma)(?: [^.;“”\"\\ue000-\\ue6ff]{0,40}?)? (?:at|from) (?:the )?{org:b}",
    kind: "clause",
  },
  {
    name: "alumnus-of",
    example: "Jane Roe, a graduate of Acme University",
    pattern:
      "{p:a},? (?:who )?(?:is |was )?(?:an? |the )?(?:[\\p{Ll}-]+ ){0,2}?(?:graduate|alum|alumna|alumnus|student|sophomore|freshman|senior|junior|pupil|dropout) (?:of|at|from) (?:the )?{org:b}",
    kind: "phrase",
  },
]);

export const SIGNED_WITH = rulesOf("signed-with", [
  {
    name: "signed",
    example: "Jane Roe signed with Acme Records.",
    pattern:
      "{p:a},? (?:who )?(?:has |had |recently |also |just )*(?:signed|signs|inked|landed)(?: an?| her| his| to)?(?: [\\p{L}\\d$.-]+){0,6}? (?:with|to|by|for) (?:the )?{org:b}",
    kind: "clause",
  },

  {
    name: "deal-with",
    example: "her record deal with Acme Records",
    pattern:
      "{poss:a} (?:[\\p{Ll}\\d$£-]+ ){0,3}?(?:record|recording|publishing|film|modeling|modelling|production|development|endorsement|first-look|overall)(?: [\\p{Ll}]+)? (?:deal|contract) with (?:the )?{org:b}",
    kind: "phrase",
  },
  {
    name: "label-signed",
    example: "Acme Records signed Jane Roe.",
    pattern: "{org:b} (?:has |had |recently |also )*(?:signed|signs) (?:[\\p{Ll}-]+ ){0,3}?{N:a}",
    kind: "clause",
  },
]);

export const ENDORSED = rulesOf("endorsed", [
  {
    name: "endorsed",
    example: "Jane Roe endorsed Sam Poe.",
    pattern:
      "(?<a>[\\ue000-\\ue1ff\\ue600-\\ue7ff]) (?:has |have |had |publicly |officially |also |is )*(?:endorsed|endorses|endorsing|backed|backs|threw (?:her|his) support behind|campaigned for|voted for|supports|is supporting) (?!away|off|out|down)(?:[\\p{L}\\uea00-\\ueaff-]+ ){0,4}?{N:b}",
    kind: "clause",
  },

  {
    name: "endorsement-of",
    example: "her endorsement of Sam Poe",
    pattern: "{poss:a} (?:[\\p{Ll}-]+ ){0,2}?(?:endorsement of|support for|backing of) (?:[\\p{L}\\uea00-\\ueaff-]+ ){0,3}?{N:b}",
    kind: "phrase",
  },
  {
    name: "endorsed-by",
    example: "Sam Poe was endorsed by Jane Roe.",
    pattern: "{p:b},? (?:who )?(?:has been |was |is |been )*(?:endorsed|backed|supported) by (?:[\\p{L}\\uea00-\\ueaff-]+ ){0,3}?{N:a}",
    kind: "clause",
  },
]);
