/** A news outlet that articles name as a source. Facts of general knowledge; `owner` is the media group, null where not sure. */
export interface KnownOutlet {
  readonly name: string;
  readonly also: readonly string[];
  readonly domain: string | null;
  readonly owner: string | null;
}

/** One line an outlet: `Name | other names, comma-separated | domain | owner`. */
const ROWS = `
US Weekly | Us Weekly, Us Magazine, UsWeekly, Us | usmagazine.com | a360media
People | People magazine, PEOPLE, People.com | people.com | Dotdash Meredith
TMZ | TMZ.com, TMZ Sports | tmz.com | Fox Corporation
E! News | E! Online, E!, E! Entertainment | eonline.com | NBCUniversal
Entertainment Tonight | ET, ET Online, ETonline | etonline.com | Paramount Global
Access Hollywood | Access, Access Online | accessonline.com | NBCUniversal
Extra | ExtraTV | extratv.com | Warner Bros. Discovery
Page Six | PageSix, PageSix.com | pagesix.com | News Corp
New York Post | NY Post, N.Y. Post, The Post | nypost.com | News Corp
New York Daily News | NY Daily News, NYDN | nydailynews.com | Alden Global Capital
The New York Times | New York Times, NY Times, NYT, nytimes.com | nytimes.com | The New York Times Company
The Washington Post | Washington Post, WaPo | washingtonpost.com | Nash Holdings
The Wall Street Journal | Wall Street Journal, WSJ | wsj.com | News Corp
Los Angeles Times | LA Times, L.A. Times | latimes.com | Nant Capital
Chicago Tribune | | chicagotribune.com | Alden Global Capital
USA Today | USA TODAY | usatoday.com | Gannett
The Boston Globe | Boston Globe | bostonglobe.com | Boston Globe Media
San Francisco Chronicle | SFGate | sfchronicle.com | Hearst
Houston Chronicle | | houstonchronicle.com | Hearst
Miami Herald | | miamiherald.com | McClatchy
The Dallas Morning News | Dallas Morning News | dallasnews.com | 
The Philadelphia Inquirer | Philadelphia Inquirer | inquirer.com | 
The Denver Post | Denver Post | denverpost.com | Alden Global Capital
The Seattle Times | Seattle Times | seattletimes.com | 
Star Tribune | Minneapolis Star Tribune | startribune.com | 
The Independent | Independent | independent.co.uk | Independent Digital News & Media
The Guardian | Guardian | theguardian.com | Guardian Media Group
The Observer | | observer.co.uk | Guardian Media Group
The Times | Times of London, The Times of London | thetimes.co.uk | News Corp
The Sunday Times | Sunday Times | thetimes.co.uk | News Corp
The Telegraph | Telegraph, Daily Telegraph, The Daily Telegraph | telegraph.co.uk | Telegraph Media Group
The Sun | Sun, The Sun on Sunday, The Sun Online | thesun.co.uk | News Corp
The Mirror | Mirror, Daily Mirror, The Daily Mirror, Sunday Mirror, Mirror Online | mirror.co.uk | Reach
Daily Express | The Express, Express, Express.co.uk, Sunday Express | express.co.uk | Reach
Daily Star | The Daily Star, Daily Star Sunday | dailystar.co.uk | Reach
Daily Record | The Daily Record | dailyrecord.co.uk | Reach
The Sunday People | Sunday People | mirror.co.uk | Reach
Daily Mail | The Daily Mail, MailOnline, Mail Online, DailyMail.com, Mail on Sunday, The Mail on Sunday, DailyMail, Daily Mail Online | dailymail.co.uk | DMG Media
Metro | Metro.co.uk, Metro UK | metro.co.uk | DMG Media
Evening Standard | The Evening Standard, London Evening Standard, The Standard | standard.co.uk | 
Financial Times | The Financial Times, FT | ft.com | Nikkei
The Economist | Economist | economist.com | The Economist Group
BBC | BBC News, BBC Radio 4, BBC Radio 1, BBC One, BBC Breakfast, the Beeb | bbc.com | BBC
ITV | ITV News, Good Morning Britain, This Morning, Loose Women | itv.com | ITV
Sky News | Sky | news.sky.com | Comcast
Channel 4 | Channel 4 News | channel4.com | Channel Four Television Corporation
Hello! | Hello! magazine, HELLO! | hellomagazine.com | 
OK! | OK! magazine, OK! Magazine, OK Magazine | okmagazine.com | a360media
Closer | Closer Weekly, Closer magazine | closerweekly.com | a360media
In Touch | In Touch Weekly, InTouch, InTouch Weekly, In Touch magazine | intouchweekly.com | a360media
Life & Style | Life & Style magazine, Life and Style, Life & Style Weekly | lifeandstylemag.com | a360media
Star | Star magazine, Star Magazine, The Star | starmagazine.com | a360media
National Enquirer | The National Enquirer, The National ENQUIRER, The ENQUIRER, The Enquirer, Enquirer | nationalenquirer.com | a360media
Globe | Globe magazine | globemagazine.com | a360media
National Examiner | | | a360media
Radar Online | RadarOnline.com, RadarOnline, Radar, RadarOnline.com | radaronline.com | a360media
HollywoodLife | HollywoodLife.com, Hollywood Life, HL | hollywoodlife.com | Penske Media
Gossip Cop | GossipCop, Gossipcop | gossipcop.com | 
Celeb Dirty Laundry | CDL | celebdirtylaundry.com | 
Perez Hilton | PerezHilton.com | perezhilton.com | 
MediaTakeOut | MediaTakeOut.com, Media Take Out, MTO, MTO News | mtonews.com | 
Just Jared | JustJared | justjared.com | 
Popsugar | POPSUGAR, PopSugar | popsugar.com | Vox Media
The Hollywood Gossip | Hollywood Gossip, THG | thehollywoodgossip.com | 
Bossip | | bossip.com | Urban One
The Shade Room | Shade Room | theshaderoom.com | 
Hollywood Reporter | The Hollywood Reporter, THR | hollywoodreporter.com | Penske Media
Variety | | variety.com | Penske Media
Deadline | Deadline Hollywood | deadline.com | Penske Media
TheWrap | The Wrap | thewrap.com | 
Rolling Stone | Rolling Stone magazine | rollingstone.com | Penske Media
Billboard | Billboard magazine | billboard.com | Penske Media
Vanity Fair | Vanity Fair magazine | vanityfair.com | Condé Nast
Vogue | British Vogue, American Vogue, Teen Vogue, Vogue magazine | vogue.com | Condé Nast
GQ | British GQ, GQ magazine | gq.com | Condé Nast
Glamour | Glamour magazine | glamour.com | Condé Nast
Allure | Allure magazine | allure.com | Condé Nast
The New Yorker | New Yorker | newyorker.com | Condé Nast
Wired | WIRED | wired.com | Condé Nast
Elle | ELLE, Elle magazine, Elle UK | elle.com | Hearst
Cosmopolitan | Cosmo, Cosmopolitan.com, Cosmopolitan UK | cosmopolitan.com | Hearst
Harper's Bazaar | Harper’s Bazaar, HarpersBazaar.com | harpersbazaar.com | Hearst
Esquire | Esquire magazine | esquire.com | Hearst
Marie Claire | Marie Claire magazine | marieclaire.com | 
Good Housekeeping | | goodhousekeeping.com | Hearst
Redbook | | redbookmag.com | Hearst
InStyle | InStyle magazine | instyle.com | Dotdash Meredith
Entertainment Weekly | EW, EW.com | ew.com | Dotdash Meredith
Time | TIME, Time magazine, TIME magazine | time.com | 
Newsweek | | newsweek.com | 
Forbes | Forbes magazine | forbes.com | 
Fortune | Fortune magazine | fortune.com | 
Bloomberg | Bloomberg News, Bloomberg Television, Bloomberg TV, Bloomberg Businessweek | bloomberg.com | Bloomberg L.P.
Business Insider | Insider, BI | businessinsider.com | Axel Springer
Politico | POLITICO | politico.com | Axel Springer
Axios | | axios.com | Cox Enterprises
The Hill | | thehill.com | Nexstar
The Atlantic | Atlantic | theatlantic.com | Emerson Collective
Slate | Slate magazine | slate.com | Graham Holdings
Salon | | salon.com | 
Vox | | vox.com | Vox Media
The Verge | Verge | theverge.com | Vox Media
New York magazine | New York Magazine, Vulture, The Cut, Intelligencer | nymag.com | Vox Media
The Daily Beast | Daily Beast | thedailybeast.com | IAC
HuffPost | Huffington Post, The Huffington Post, HuffPo | huffpost.com | BuzzFeed
BuzzFeed | BuzzFeed News, Buzzfeed | buzzfeed.com | BuzzFeed
Vice | VICE, Vice News, VICE News | vice.com | 
Complex | | complex.com | 
Mic | | mic.com | 
Bustle | | bustle.com | 
Refinery29 | | refinery29.com | 
Gawker | | gawker.com | 
Jezebel | | jezebel.com | 
Deadspin | | deadspin.com | 
Gizmodo | | gizmodo.com | 
Mashable | | mashable.com | 
TechCrunch | | techcrunch.com | 
Ars Technica | | arstechnica.com | Condé Nast
CNET | | cnet.com | 
ProPublica | | propublica.org | 
The Intercept | | theintercept.com | 
Mother Jones | | motherjones.com | 
National Review | | nationalreview.com | 
Breitbart | Breitbart News | breitbart.com | 
The Washington Times | Washington Times | washingtontimes.com | 
Washington Examiner | The Washington Examiner | washingtonexaminer.com | 
The Blaze | TheBlaze | theblaze.com | 
InfoWars | Infowars | infowars.com | 
Drudge Report | The Drudge Report | drudgereport.com | 
Snopes | Snopes.com | snopes.com | 
Reuters | Thomson Reuters, Reuters news agency | reuters.com | Thomson Reuters
Associated Press | The Associated Press, AP, the AP | apnews.com | 
Agence France-Presse | AFP | afp.com | 
Press Association | PA, PA Media, PA news agency, the PA news agency | pamediagroup.com | 
UPI | United Press International | upi.com | 
Xinhua | Xinhua News Agency | xinhuanet.com | 
TASS | Itar-Tass | tass.com | 
Al Jazeera | Al-Jazeera, Al Jazeera English | aljazeera.com | 
CNN | CNNMoney, CNN Money, CNN.com | cnn.com | Warner Bros. Discovery
Fox News | Fox News Channel, FoxNews.com, Fox News Digital | foxnews.com | Fox Corporation
MSNBC | | msnbc.com | NBCUniversal
NBC News | NBC, Today show, TODAY, Today.com, Meet the Press, Dateline | nbcnews.com | NBCUniversal
CNBC | | cnbc.com | NBCUniversal
ABC News | ABC, Good Morning America, GMA, 20/20 | abcnews.go.com | The Walt Disney Company
CBS News | CBS, 60 Minutes, CBS This Morning | cbsnews.com | Paramount Global
PBS | PBS NewsHour | pbs.org | 
NPR | National Public Radio | npr.org | 
ESPN | ESPN.com | espn.com | The Walt Disney Company
Sports Illustrated | SI, SI.com | si.com | 
The Athletic | | nytimes.com/athletic | The New York Times Company
Bleacher Report | | bleacherreport.com | Warner Bros. Discovery
NFL Network | | nfl.com | 
MTV | MTV News, MTV.com | mtv.com | Paramount Global
BET | BET.com | bet.com | Paramount Global
VH1 | | vh1.com | Paramount Global
Bravo | Bravo TV | bravotv.com | NBCUniversal
SiriusXM | Sirius XM, SiriusXM Radio | siriusxm.com | 
NME | | nme.com | 
Pitchfork | | pitchfork.com | Condé Nast
Spin | SPIN | spin.com | 
XXL | | xxlmag.com | 
Stereogum | | stereogum.com | 
Toronto Star | The Toronto Star | thestar.com | 
The Globe and Mail | Globe and Mail | theglobeandmail.com | 
CBC | CBC News | cbc.ca | 
Global News | | globalnews.ca | 
CTV News | CTV | ctvnews.ca | 
National Post | | nationalpost.com | 
Sydney Morning Herald | The Sydney Morning Herald | smh.com.au | Nine Entertainment
The Age | | theage.com.au | Nine Entertainment
The Australian | | theaustralian.com.au | News Corp
News.com.au | news.com.au | news.com.au | News Corp
The Irish Times | Irish Times | irishtimes.com | 
Irish Independent | | independent.ie | Mediahuis
RTE | RTÉ | rte.ie | 
The Scotsman | Scotsman | scotsman.com | National World
Le Monde | | lemonde.fr | 
Le Parisien | | leparisien.fr | 
Paris Match | | parismatch.com | 
Der Spiegel | Spiegel | spiegel.de | 
Bild | | bild.de | Axel Springer
El País | El Pais | elpais.com | PRISA
Corriere della Sera | | corriere.it | 
The Times of India | Times of India | timesofindia.indiatimes.com | 
Hindustan Times | | hindustantimes.com | 
The Hindu | | thehindu.com | 
NDTV | | ndtv.com | 
South China Morning Post | SCMP | scmp.com | 
Haaretz | | haaretz.com | 
The Jerusalem Post | Jerusalem Post | jpost.com | 
The Times of Israel | Times of Israel | timesofisrael.com | 
Dawn | | dawn.com | 
The Moscow Times | Moscow Times | themoscowtimes.com | 
RT | Russia Today | rt.com | 
Consumerist | The Consumerist | consumerist.com | 
Parade | Parade magazine | parade.com | 
W magazine | W Magazine | wmagazine.com | 
Interview magazine | Interview Magazine | interviewmagazine.com | 
Out | Out magazine | out.com | 
The Advocate | | advocate.com | 
Attitude | Attitude magazine | attitude.co.uk | 
Men's Health | Men’s Health | menshealth.com | Hearst
Women's Health | Women’s Health | womenshealthmag.com | Hearst
Shape | | shape.com | 
Heat | Heat magazine, heat magazine, heat | heatworld.com | 
Grazia | Grazia magazine | graziadaily.co.uk | 
Now | Now magazine | | 
Reveal | Reveal magazine | | 
New Idea | | newidea.com.au | 
Woman's Day | Woman’s Day | womansday.com | Hearst
Who | Who magazine | who.com.au | 
Naughty But Nice | Naughty But Nice Rob, Naughty Gossip | | 
The Blast | | theblast.com | 
The Young Turks | TYT | tyt.com | 
Yahoo | Yahoo News, Yahoo Entertainment, Yahoo! | yahoo.com | 
AOL | AOL News | aol.com | 
International Business Times | IBTimes, IBT | ibtimes.com | 
Inquisitr | The Inquisitr | inquisitr.com | 
Hollywood Unlocked | | hollywoodunlocked.com | 
The Berkshire Eagle | Berkshire Eagle | berkshireeagle.com | 
Newser | NEWSER | newser.com | 
The Onion | Onion | theonion.com | 
National Report | | nationalreport.net | 
Daily Currant | The Daily Currant | dailycurrant.com | 
Empire News | | empirenews.net | 
`;

const OUTLETS: readonly KnownOutlet[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [name, also, domain, owner] = row.split("|").map((cell) => cell.trim());
    return { name: name!, also: also ? also.split(",").map((n) => n.trim()) : [], domain: domain || null, owner: owner || null };
  });

/** Names that are common words or places too: they count only where the sentence treats them as an outlet ("told People"). */
const AMBIGUOUS = new Set(
  "people,us,et,extra,access,star,globe,time,now,out,who,reveal,dawn,heat,extra,elle,mic,shape,spin,complex,slate,salon,vice,closer,parade,mirror,sun,guardian,independent,observer,times,telegraph,express,metro,insider,fortune,deadline,variety,bravo,sky,abc,nbc,cbs,bbc,today,cosmo,radar,hl,si,rt,pa,yahoo,onion,atlantic,economist,wired,allure,the post,the star,the standard,the age,the hill,the wrap,the blast,enquirer,the independent".split(
    ",",
  ),
);

const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’]/g, "'")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/\s+/g, " ")
    .trim();

const BY_NAME = new Map<string, KnownOutlet>();
for (const outlet of OUTLETS) for (const name of [outlet.name, ...outlet.also]) if (!BY_NAME.has(fold(name))) BY_NAME.set(fold(name), outlet);
const BY_DOMAIN = new Map(OUTLETS.flatMap((outlet) => (outlet.domain ? [[outlet.domain, outlet] as const] : [])));

/** The outlet of that name, whatever its article, case and accents; undefined where none is known. */
export function outletByName(name: string): KnownOutlet | undefined {
  return BY_NAME.get(fold(name));
}

/** The outlet at that host name or one above it (`edition.cnn.com`). */
export function outletByDomain(host: string): KnownOutlet | undefined {
  const parts = host.toLowerCase().split(".");
  for (let i = 0; i < parts.length - 1; i++) {
    const found = BY_DOMAIN.get(parts.slice(i).join("."));
    if (found) return found;
  }
  return undefined;
}

/**
 * The outlet that a name, host name or address speaks of; undefined where none is known.
 *
 * @example outletOf("https://www.mirror.co.uk/3am/")?.name // "The Mirror"
 */
export function outletOf(nameOrDomain: string): KnownOutlet | undefined {
  const text = nameOrDomain.trim();
  const host = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)(?:[/:?#].*)?$/i.exec(text)?.[1];
  const found = host ? (outletByDomain(host.replace(/^(?:www|m|amp|edition)\d?\./i, "")) ?? outletByName(host)) : undefined;
  return found ?? outletByName(text) ?? outletByName(text.replace(/['’]s?$/, "").replace(/ (?:magazine|newspaper|tabloid|website|online|\.com)$/i, ""));
}

/** Whether the name is a common word or place as well, and so no outlet by itself. */
export function isAmbiguousOutlet(name: string): boolean {
  return AMBIGUOUS.has(name.toLowerCase()) || AMBIGUOUS.has(fold(name));
}

/** Names of outlets that are no common words: for finding them in running text, longest first. */
export const OUTLET_NAMES: readonly string[] = OUTLETS.flatMap((o) => [o.name, ...o.also])
  .filter((name) => !isAmbiguousOutlet(name) && name.length > 2)
  .sort((a, b) => b.length - a.length);
