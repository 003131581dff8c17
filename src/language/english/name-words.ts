const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of organizations' names. */
export const ORGANIZATION_WORDS = words(
  "Inc Inc. Corp Corp. Co. Ltd LLC Company Corporation University College School Academy Institute Hospital Clinic Center Centre Police Department Ministry Agency Bureau Office Committee Commission Council Congress Senate Parliament House Court Party Union Association Federation Foundation Fund Bank Group Holdings Records Pictures Studios Studio Entertainment Media Productions Network Channel Television Radio Magazine News Press Church Club FC United City League Team Band Airlines Airways Motors Systems Technologies Partners Brothers Sons Society Army Navy Force Guard Service Services Authority Board Trust Museum Library Theatre Theater Orchestra Enterprises Industries Labs Nations Weekly Times Post Herald Tribune Gazette Journal Chronicle Observer Courier Examiner Inquirer Enquirer Reporter Telegraph Mirror Online",
);
export const EVENT_WORDS = words(
  "Awards Award Festival Oscars Grammys Emmys Globes Gala Games Cup Bowl Olympics Championship Championships Tour Summit Conference Convention Ball Premiere Parade Marathon Prix Derby Fest Weekend Carpet Ceremony War Election",
);
export const AWARD_WORDS = words("Oscar Grammy Emmy Tony BAFTA Prize Medal Award Globe Razzie");
export const PLACE_WORDS = words(
  "Street Road Avenue Square Park Beach Island Islands County River Lake Mountain Mountains Hill Hills Valley Airport Palace Hotel Castle Bridge Tower Arena Stadium Plaza Bay Coast Heights Boulevard Station Cathedral Prison Jail",
);
export const WORK_NOUNS =
  /^\s(?:star|actor|actress|alum|film|movie|series|sitcom|show|album|song|single|singer|hitmaker|franchise|sequel|reboot|co-star|costar|director|author|creator|trilogy|drama|comedy|video|episode|finale|premiere|cast|role)s?\b/;

/** Words that begin a sentence or a headline with a capital and are no names. */
export const COMMON = words(
  `the a an this that these those it its he she they we i you his her their our my your who what when where why how which and but or so yet for nor if as at by in of on to up with from into onto over under after before since until while because although though however meanwhile also then there here now today yesterday tomorrow
  not no yes one two three four five six seven eight nine ten first second last next new old former late early more most many much some any all both each every few several other another such only just even still again once ever never always often sometimes recently currently finally according despite during between among about above across against along around
  is are was were be been being has have had do does did will would can could may might must shall should says said tells told reports reported sources source insiders insider rumors rumours report is's let get got gets make made makes see seen look looks like take takes come comes go goes going want wants know knows think thinks say
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  photo photos video watch read exclusive breaking update related click image getty credit share follow subscribe mr mrs ms dr sir miss president prime minister king queen prince princess duke duchess pope senator governor mayor judge officer detective coach
  police officials authorities people fans friends family couple pair star stars actor actress singer rapper model mother father mom dad wife husband son daughter brother sister baby love god man men woman women boy girl
  why's it's that's he's she's there's what's who's don't didn't doesn't isn't wasn't can't won't i'm i've we're they're you're good great big best worst well oh hey ok okay please thanks thank sorry happy back right left on off out`,
);
