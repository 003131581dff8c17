import type { Predicate } from "../../../model/vocabulary.ts";

/**
 * Words of which one must stand in the sentences of a claim that a model proposes: without them it guesses. Rules bring their own words.
 * A predicate that an apposition alone can tell ("Jane Roe, the singer") has none.
 */
export const TRIGGERS: Readonly<Partial<Record<Predicate, RegExp>>> = {
  partner:
    /\b(?:squeeze|boy toy|happy|going strong|parted ways|dat(?:e|es|ed|ing)|relationships?|romanc\w*|romantic\w*|couples?|boyfriends?|girlfriends?|ex|exes|ex-\w+|lovers?|love|fling|affairs?|cheat\w*|split\w*|broke|break(?:ing|s)?[- ]?up\w*|breakups?|broken|together|item|beau|flame|partners?|seeing|hook\w*|linked|reconcil\w*|reunit\w*|dump\w*|crush|ladylove|kiss\w*|smitten|wooing|infidelity|duo|pair|lovebirds|marri\w*|hubby|bae|baby daddy|on-off)\b/i,
  "engaged-to": /\b(?:engage[dm]\w*|fianc\w*|propos\w*|betroth\w*|wedding|bride|groom|ring)\b/i,
  spouse:
    /\b(?:marri\w*|marry\w*|wed|weds|wedded|wedding\w*|husbands?|hubby|wife|wives|spouses?|divorc\w*|separat\w*|nuptials?|knot|vows|newlyweds?|ex-\w+|widow\w*|honeymoon\w*|union|aisle|first (?:lady|couple)|duke and duchess|split\w*|Mrs|bride|groom|couple)\b/i,
  "filed-for-divorce": /\b(?:fil(?:e|ed|es|ing)|divorc\w*)\b/i,
  child:
    /\b(?:sons?|daughters?|child|children|kids?|bab(?:y|ies)|twins?|triplets|octuplets|toddler|mom|mum|mommy|mama|momager|mothers?|fathers?|dads?|daddy|papa|parents?|birth|born|welcom\w*|adopt\w*|brood|offspring|girls?|boys?|stepson|stepdaughter|share[sd]?|family|clan|heir|tot|little one)\b/i,
  "number-of-children": /\b(?:sons?|daughters?|child|children|kids?|mom\w*|mum\w*|mother\w*|father\w*|dad\w*|parents?|brood)\b/i,
  expecting:
    /\b(?:mother-to-be|mom-to-be|pregnan\w*|expect\w*|bab(?:y|ies)|bump|surrog\w*|due|twins?|adopt\w*|child|carrying|birth|miscarr\w*|kid|sibling|mom-to-be|welcom\w*|parents?)\b/i,
  sibling: /\b(?:brothers?|sisters?|siblings?|twins?|sis|bro|half-\w+|children|kids|sons|daughters|step\w+)\b/i,
  relative:
    /\b(?:cousins?|nephews?|nieces?|uncles?|aunts?|auntie|grand\w+|in-laws?|\w+-in-law|step\w+|god(?:mother|father|son|daughter|child|parents?)|relatives?|family|ancestors?)\b/i,
  friend: /\b(?:friend\w*|pals?|bffs?|besties?|budd(?:y|ies)|mates?|confidant\w*|close|gal pal|girlfriends|squad|chum|bestfriend)\b/i,
  "feud-with":
    /\b(?:screaming match|throats?|feud\w*|f(?:ights?|ighting|ought)|rows?|beef\w*|war|rift|rival\w*|bad blood|spat|clash\w*|disput\w*|at odds|battl\w*|falling|fell|fallen|tension\w*|strain\w*|argu\w*|confront\w*|drama|foes?|enem\w*|nemesis|slam\w*|diss\w*|furious|hates?|terms|diva|jealous\w*|loggerheads|stand-?off|tiff|quarrel\w*|legal)\b/i,
  met: /\b(?:met|meet\w*|introduc\w*)\b/i,
  "seen-with":
    /\b(?:seen|spotted|photograph\w*|pictured|snap\w*|out|together|hold\w*|kiss\w*|vacation\w*|holiday\w*|honeymoon\w*|trip|getaway|dinner|lunch|date|dates|hung|hang\w*|join\w*|cozy|cosy|accompan\w*|alongside|arriv\w*|beach|caught|papped|pda|danc\w*|party|partying|embrac\w*|hug\w*|walk\w*|stroll\w*|sightings?|visit\w*|posed?|posing|photos?|spent|enjoy\w*|appearances?)\b/i,
  "co-star":
    /\b(?:appear\w*|co-?stars?|co-?starr\w*|stars?|starr\w*|castmates?|cast|alongside|opposite|film\w*|on-screen|onscreen|played|acts?|acted|movie|actress|actor)\b/i,
  age: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w*teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i,
  "birth-date": /\b(?:born|birth\w*|b-day|welcom\w*|turn\w*)\b/i,
  "birth-place": /\b(?:born|birth\w*|native|hails?|hailing|from)\b|-born\b/i,
  "death-date":
    /\b(?:di(?:ed|es)|dead|death\w*|kill\w*|pass(?:ed|es|ing)|murder\w*|suicide|assassinat\w*|slain|late|alive|deceased|demise|lost|fatal\w*|perish\w*)\b/i,
  "death-place": /\b(?:di(?:ed|es)|dead|death\w*|kill\w*|pass(?:ed|es|ing)|murder\w*|suicide|assassinat\w*|slain|fatal\w*|perish\w*)\b/i,
  "cause-of-death":
    /\b(?:di(?:ed|es)|dead|death\w*|kill\w*|pass(?:ed|es|ing)|murder\w*|suicide|assassinat\w*|slain|fatal\w*|perish\w*|behead\w*|shot|execut\w*|overdos\w*|lost)\b/i,
  residence:
    /\b(?:liv(?:e|es|ed|ing)|homes?|house|mansion|apartment|resid\w*|mov(?:e|es|ed|ing)|based|estate|villa|condo|penthouse|neighbo\w*|settl\w*|relocat\w*|staying|pad|castle|native|hometown|grew|raised|of|property|compound|town|palace)\b|-based\b/i,
  employer:
    /\b(?:work\w*|employ\w*|for|of|at|with|reporter|correspondent|columnist|journalist|editor|analyst|researcher|writer|hired|joined|job|critic|contributor|anchor|staff\w*|professor|economist|director|manager)\b|['’]s\b/i,
  "educated-at":
    /\b(?:stud(?:y|ied|ies|ying|ents?)|graduat\w*|educat\w*|school\w*|college|university|degree|alum\w*|attend\w*|enrol\w*|pupil|major\w*|taught|sophomore|freshman|senior|classmates?|PhD|doctorate)\b/i,
  award:
    /\b(?:w[io]n\w*|award\w*|receiv\w*|earn\w*|honou?r\w*|medal\w*|prizes?|titles?|champions?\w*|nab\w*|took|takes|inducted|crowned|named|laureate|scored|accept\w*|trophy|oscars?|grammys?|emmys?|victor\w*|beat\w*|collect\w*)\b/i,
  "nominated-for": /\b(?:nominat\w*|nomine\w*|nods?|contender|up for)\b/i,
  director: /\b(?:direct\w*|filmmak\w*|film-maker|helm\w*|auteur|made)\b/i,
  author:
    /\b(?:author\w*|wrote|writ\w*|pen(?:s|ned)?|creat\w*|book\w*|novel\w*|memoir\w*|autobiograph\w*|column\w*|article|essay|script\w*|scribe|co-\w+|publish\w*|poem|story|playwright)\b/i,
  performer:
    /\b(?:s[iau]ng\w*|singers?|songs?|singles?|albums?|tracks?|record\w*|releas\w*|perform\w*|rapp\w*|hits?|tours?|music\w*|videos?|hitmaker|crooner|band|concert|duet|lyrics?|EP|tunes?|ballad|dropp?\w*|anthem|specials?|verse|artist)\b/i,
  presenter: /\b(?:hosts?|hosted|hosting|co-?host\w*|present\w*|anchor\w*|emcee\w*|moderat\w*)\b/i,
  "founded-by": /\b(?:found\w*|co-?found\w*|launch\w*|establish\w*|creat\w*|start\w*|set up|opened)\b/i,
  "date-founded": /\b(?:found\w*|launch\w*|establish\w*|creat\w*|start\w*|set up|opened|form\w*|since|conception)\b/i,
  attended: /\b(?:attend\w*|at|in|to|guests?|premiere|event|arriv\w*|went|carpet|visit\w*|skipp\w*|appear\w*|perform\w*|invit\w*|crowd)\b/i,
  arrested: /\b(?:arrest\w*|custody|detain\w*|jail\w*|busted|handcuff\w*|booked|captured)\b/i,
  hospitalised: /\b(?:hospital\w*|rushed|emergency|intensive care|admitted|ER|rehab|clinic)\b/i,
  "charged-with": /\b(?:charg\w*|indict\w*|counts?|arraign\w*)\b/i,
  "convicted-of": /\b(?:jailed|prison|behind bars|convict\w*|guilty|plead\w*|pled|acquit\w*|serv\w*|sentenc\w*)\b/i,
  "sentenced-to": /\b(?:sentenc\w*|serv(?:e|es|ed|ing)|prison|jail\w*|probation|fined?|community service|suspen\w*|ordered|term)\b/i,
  "accused-of":
    /\b(?:accus\w*|alleg\w*|blam\w*|suspect\w*|suspicion|claim\w*|charg\w*|cheat\w*|lawsuit|infidelity|scandal|harass\w*|assault\w*|abus\w*|complain\w*|slam\w*|investigat\w*)\b/i,
  sued: /\b(?:su(?:ed|es|ing|e)|lawsuits?|suits?|legal\w*|court|complaint|litigat\w*|verdict)\b/i,
  "resigned-from":
    /\b(?:resign\w*|step(?:s|ped|ping)? (?:down|aside)|quit\w*|left|leav\w*|fir(?:ed|ing)|sack\w*|oust\w*|retir\w*|depart\w*|exit\w*|axed|dropp\w*|dismiss\w*|replac\w*|former|let go|out|suspend\w*|booted|removed|end(?:ed|ing))\b/i,
  "appointed-to":
    /\b(?:appoint\w*|nam(?:ed|es|ing)|hir(?:ed|es|ing)|join\w*|promot\w*|succe\w*|replac\w*|take\w*|took|became|become\w*|new|nominat\w*|tapp\w*|pick\w*|select\w*|sworn|chosen|return\w*|assum\w*|installed|sign\w*)\b/i,
  "elected-to": /\b(?:elect\w*|won|win\w*|vot\w*|ballot)\b/i,
  endorsed: /\b(?:endors\w*|back\w*|support\w*|campaign\w*|vot\w*|ralli\w*|cheer\w*)\b/i,
  "signed-with": /\b(?:sign\w*|deal|contract|label|ink\w*|record\w*)\b/i,
  bought:
    /\b(?:b(?:uy|uys|uying|ought)|purchas\w*|acqui\w*|snapp\w*|splash\w*|shell\w*|spent|paid|pay\w*|bid\w*|own\w*|treated|gift\w*|invest\w*)\b/i,
  sold: /\b(?:s(?:ell|ells|elling|old|ale)|auction\w*|list(?:ed|ing)|offload\w*|unload\w*|market)\b/i,
  "member-of":
    /\b(?:members?|bands?|teams?|joined|join\w*|play\w*|frontman|singer|drummer|guitarist|bassist|church|club|side|squad|star|group|rockers?|of|for|with|sign\w*|quarterback|striker|midfielder|coach\w*|captain|trio|part|crew|forward|pitcher|gang|cast)\b|['’]s\b/i,
};

/** Predicates whose rules, too, need such a word in the sentence: the others are told by names and works alone. */
export const TOLD_BY_WORDS: ReadonlySet<Predicate> = new Set([
  "partner",
  "engaged-to",
  "spouse",
  "filed-for-divorce",
  "number-of-children",
  "expecting",
  "sibling",
  "relative",
  "friend",
  "feud-with",
  "met",
  "co-star",
  "birth-date",
  "birth-place",
  "death-date",
  "death-place",
  "cause-of-death",
  "educated-at",
  "nominated-for",
  "director",
  "founded-by",
  "date-founded",
  "arrested",
  "hospitalised",
  "charged-with",
  "convicted-of",
  "sentenced-to",
  "accused-of",
  "sued",
  "resigned-from",
  "appointed-to",
  "elected-to",
  "endorsed",
  "signed-with",
  "bought",
  "sold",
]);
