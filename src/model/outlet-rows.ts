/** One line an outlet: `Name | other names, comma-separated | domain | owner`. */
export const OUTLET_ROWS = `
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

/**
 * Outlets that are known by their full name, domain or the other names given, but of which the reader's word lists do not make use: many bear a
 * place's name or a common word. One line an outlet, as above.
 */
export const MORE_OUTLET_ROWS = `
Manchester Evening News | MEN, M.E.N. | manchestereveningnews.co.uk | Reach
Liverpool Echo | The Liverpool Echo, Echo | liverpoolecho.co.uk | Reach
Birmingham Mail | Birmingham Live, BirminghamLive | birminghammail.co.uk | Reach
Birmingham Post | | birminghampost.co.uk | Reach
Wales Online | WalesOnline, Western Mail, South Wales Echo | walesonline.co.uk | Reach
Newcastle Chronicle | Chronicle Live, ChronicleLive, Evening Chronicle | chroniclelive.co.uk | Reach
The Journal (Newcastle) | Newcastle Journal | thejournal.co.uk | Reach
Teesside Live | Teesside Gazette, Evening Gazette | gazettelive.co.uk | Reach
Leeds Live | LeedsLive | leeds-live.co.uk | Reach
Bristol Post | Bristol Live, BristolLive | bristolpost.co.uk | Reach
Nottingham Post | Nottinghamshire Live | nottinghampost.com | Reach
Leicester Mercury | Leicestershire Live | leicestermercury.co.uk | Reach
Derby Telegraph | Derbyshire Live | derbytelegraph.co.uk | Reach
Stoke Sentinel | Stoke-on-Trent Live, The Sentinel | stokesentinel.co.uk | Reach
Hull Daily Mail | Hull Live, HullLive | hulldailymail.co.uk | Reach
Plymouth Herald | Plymouth Live | plymouthherald.co.uk | Reach
Cornwall Live | CornwallLive | cornwalllive.com | Reach
Devon Live | DevonLive | devonlive.com | Reach
Kent Live | KentLive | kentlive.news | Reach
Essex Live | EssexLive | essexlive.news | Reach
Cambridge News | Cambridgeshire Live, CambridgeshireLive | cambridge-news.co.uk | Reach
Coventry Telegraph | Coventry Live, CoventryLive | coventrytelegraph.net | Reach
Huddersfield Examiner | YorkshireLive, Examiner Live | examinerlive.co.uk | Reach
Lancs Live | LancsLive | lancs.live | Reach
Edinburgh Live | EdinburghLive | edinburghlive.co.uk | Reach
Glasgow Live | GlasgowLive | glasgowlive.co.uk | Reach
Aberdeen Live | | aberdeenlive.news | Reach
Belfast Live | BelfastLive | belfastlive.co.uk | Reach
Dublin Live | DublinLive | dublinlive.ie | Reach
Irish Mirror | The Irish Mirror | irishmirror.ie | Reach
Irish Star | The Irish Star | irishstar.com | Reach
Sunday Mail (Scotland) | Scottish Sunday Mail | dailyrecord.co.uk | Reach
Football London | football.london | football.london | Reach
MyLondon | My London | mylondon.news | Reach
RSVP Live | RSVP magazine | rsvplive.ie | Reach
OK! UK | OK! Magazine UK | ok.co.uk | Reach
The Irish Sun | Irish Sun | thesun.ie | News Corp
The Scottish Sun | Scottish Sun | thescottishsun.co.uk | News Corp
The U.S. Sun | The US Sun, U.S. Sun, US Sun | the-sun.com | News Corp
News of the World | The News of the World | | News Corp
TalkTV | Talk TV, talkTV | talk.tv | News Corp
talkSPORT | TalkSport | talksport.com | News Corp
Barron's | Barron’s | barrons.com | News Corp
MarketWatch | | marketwatch.com | News Corp
Sky News Australia | | skynews.com.au | News Corp
Herald Sun | | heraldsun.com.au | News Corp
The Daily Telegraph (Sydney) | Daily Telegraph Sydney, Sydney Daily Telegraph | dailytelegraph.com.au | News Corp
The Courier-Mail | Courier-Mail, The Courier Mail | couriermail.com.au | News Corp
The Advertiser (Adelaide) | Adelaide Advertiser, Adelaide Now | adelaidenow.com.au | News Corp
The Mercury (Hobart) | Hobart Mercury | themercury.com.au | News Corp
The Australian Financial Review | Australian Financial Review, AFR | afr.com | Nine Entertainment
Brisbane Times | | brisbanetimes.com.au | Nine Entertainment
WAtoday | | watoday.com.au | Nine Entertainment
9News | Nine News, Channel Nine, 9 News | 9news.com.au | Nine Entertainment
A Current Affair | | 9now.nine.com.au | Nine Entertainment
7News | Seven News, Channel Seven, 7NEWS | 7news.com.au | Seven West Media
The West Australian | West Australian | thewest.com.au | Seven West Media
PerthNow | Perth Now | perthnow.com.au | Seven West Media
ABC (Australia) | ABC Australia, Australian Broadcasting Corporation, ABC News Australia | abc.net.au | Australian Broadcasting Corporation
SBS News | SBS Australia | sbs.com.au | Special Broadcasting Service
The Conversation | | theconversation.com |
Crikey | | crikey.com.au | Private Media
Woman's Day Australia | | nowtolove.com.au | Are Media
The New Zealand Herald | New Zealand Herald, NZ Herald | nzherald.co.nz | NZME
Stuff | Stuff.co.nz | stuff.co.nz |
RNZ | Radio New Zealand | rnz.co.nz | Radio New Zealand
Newshub | | newshub.co.nz | Warner Bros. Discovery
i | i newspaper, The i, inews, iNews, The i Paper | inews.co.uk | DMG Media
New Scientist | | newscientist.com | DMG Media
The Sunday Telegraph | Sunday Telegraph | telegraph.co.uk | Telegraph Media Group
The Spectator | Spectator magazine | spectator.co.uk |
New Statesman | The New Statesman | newstatesman.com |
Private Eye | | private-eye.co.uk |
The Oldie | | theoldie.co.uk |
Tatler | Tatler magazine | tatler.com | Condé Nast
Country Life | Country Life magazine | countrylife.co.uk | Future
Marie Claire UK | | marieclaire.co.uk | Future
Woman & Home | Woman and Home | womanandhome.com | Future
Who What Wear | WhoWhatWear | whowhatwear.com | Future
What to Watch | | whattowatch.com | Future
TechRadar | | techradar.com | Future
GamesRadar | GamesRadar+ | gamesradar.com | Future
Tom's Guide | Tom’s Guide | tomsguide.com | Future
The Week | The Week magazine | theweek.com | Future
PC Gamer | | pcgamer.com | Future
Radio Times | RadioTimes.com | radiotimes.com | Immediate Media
BBC Sport | | bbc.co.uk | BBC
ITV Hub | ITVX | itvx.com | ITV
ITN | Independent Television News | itn.co.uk |
Channel 5 | Channel 5 News, 5 News | channel5.com | Paramount Global
STV | STV News | stv.tv | STV Group
GB News | GBNews | gbnews.com |
LBC | LBC Radio, LBC News | lbc.co.uk | Global Media & Entertainment
Capital FM | Capital Breakfast | capitalfm.com | Global Media & Entertainment
Heart Radio | Heart FM, Heart Breakfast | heart.co.uk | Global Media & Entertainment
Smooth Radio | | smoothradio.com | Global Media & Entertainment
Magic Radio | | magic.co.uk | Bauer Media
Kiss FM | KISS FM UK | kissfmuk.com | Bauer Media
Absolute Radio | | absoluteradio.co.uk | Bauer Media
Empire | Empire magazine | empireonline.com | Bauer Media
Mojo | MOJO magazine | mojo4music.com | Bauer Media
Q magazine | Q Magazine | | Bauer Media
Bella magazine | Bella | bellamagazine.co.uk | Bauer Media
Take a Break | | takeabreak.co.uk | Bauer Media
Yours magazine | | yours.co.uk | Bauer Media
Total Film | | totalfilm.com | Future
Digital Spy | DigitalSpy, digitalspy.com | digitalspy.com | Hearst
Red magazine | Red Online | redonline.co.uk | Hearst
Prima | Prima magazine | prima.co.uk | Hearst
Town & Country | Town and Country, Town & Country magazine | townandcountrymag.com | Hearst
Country Living | | countryliving.com | Hearst
House Beautiful | | housebeautiful.com | Hearst
Delish | | delish.com | Hearst
Seventeen | Seventeen magazine | seventeen.com | Hearst
Oprah Daily | O, The Oprah Magazine, O magazine | oprahdaily.com | Hearst
Runner's World | Runner’s World | runnersworld.com | Hearst
Car and Driver | | caranddriver.com | Hearst
Popular Mechanics | | popularmechanics.com | Hearst
Times Union | Albany Times Union | timesunion.com | Hearst
San Antonio Express-News | Express-News | expressnews.com | Hearst
Connecticut Post | | ctpost.com | Hearst
The Scottish Daily Express | Scottish Express | scottishdailyexpress.co.uk | Reach
The Herald (Scotland) | The Herald Scotland, Glasgow Herald, Herald Scotland | heraldscotland.com | Newsquest
The National (Scotland) | The National Scotland | thenational.scot | Newsquest
Glasgow Times | Evening Times | glasgowtimes.co.uk | Newsquest
The Northern Echo | Northern Echo | thenorthernecho.co.uk | Newsquest
The Argus | Brighton Argus | theargus.co.uk | Newsquest
Southern Daily Echo | Daily Echo | dailyecho.co.uk | Newsquest
Oxford Mail | | oxfordmail.co.uk | Newsquest
Bolton News | The Bolton News | theboltonnews.co.uk | Newsquest
Lancashire Telegraph | | lancashiretelegraph.co.uk | Newsquest
Eastern Daily Press | EDP24 | edp24.co.uk | Newsquest
Yorkshire Post | The Yorkshire Post | yorkshirepost.co.uk | National World
Edinburgh Evening News | Edinburgh News | edinburghnews.scotsman.com | National World
Scotland on Sunday | | scotsman.com | National World
The Star (Sheffield) | Sheffield Star | thestar.co.uk | National World
Lancashire Post | Lancashire Evening Post | lep.co.uk | National World
Sunderland Echo | | sunderlandecho.com | National World
Portsmouth News | The News (Portsmouth) | portsmouth.co.uk | National World
Belfast News Letter | News Letter | newsletter.co.uk | National World
The Press and Journal | Press and Journal, P&J | pressandjournal.co.uk | DC Thomson
The Courier (Dundee) | Dundee Courier | thecourier.co.uk | DC Thomson
The Sunday Post | Sunday Post | sundaypost.com | DC Thomson
Express & Star | Express and Star | expressandstar.com |
Belfast Telegraph | The Belfast Telegraph | belfasttelegraph.co.uk | Mediahuis
Sunday World | | sundayworld.com | Mediahuis
Sunday Independent | | independent.ie | Mediahuis
The Irish News | Irish News | irishnews.com |
Irish Examiner | The Irish Examiner | irishexaminer.com | The Irish Times DAC
The Journal | TheJournal.ie | thejournal.ie |
Business Post | The Business Post | businesspost.ie |
Evoke | EVOKE.ie | evoke.ie | DMG Media
Extra.ie | | extra.ie | DMG Media
The Jewish Chronicle | Jewish Chronicle, The JC | thejc.com |
The Big Issue | Big Issue | bigissue.com |
The Lady | The Lady magazine | lady.co.uk |
Kerrang! | Kerrang | kerrang.com |
LADbible | LAD Bible | ladbible.com | LBG Media
UNILAD | Unilad | unilad.com | LBG Media
Tyla | | tyla.com | LBG Media
The Tab | | thetab.com |
PinkNews | Pink News | pinknews.co.uk |
Gay Times | GAY TIMES | gaytimes.com |
Them | them. | them.us | Condé Nast
Self | SELF magazine | self.com | Condé Nast
Bon Appétit | Bon Appetit | bonappetit.com | Condé Nast
Architectural Digest | | architecturaldigest.com | Condé Nast
Condé Nast Traveler | Conde Nast Traveler | cntraveler.com | Condé Nast
Men's Journal | Men’s Journal | mensjournal.com | The Arena Group
TheStreet | | thestreet.com | The Arena Group
National Geographic | NatGeo, Nat Geo | nationalgeographic.com | The Walt Disney Company
The View | | abc.com | The Walt Disney Company
KABC | ABC7 Los Angeles | abc7.com | The Walt Disney Company
WABC | ABC7 New York | abc7ny.com | The Walt Disney Company
FiveThirtyEight | 538 | fivethirtyeight.com | The Walt Disney Company
Hulu | | hulu.com | The Walt Disney Company
Fox Business | Fox Business Network | foxbusiness.com | Fox Corporation
Fox Sports | | foxsports.com | Fox Corporation
LiveNow from Fox | | livenowfox.com | Fox Corporation
CW | The CW | cwtv.com | Nexstar
NewsNation | News Nation | newsnationnow.com | Nexstar
KTLA | KTLA 5 | ktla.com | Nexstar
WGN | WGN-TV | wgntv.com | Nexstar
Inside Edition | | insideedition.com | Paramount Global
Showtime | | sho.com | Paramount Global
Comedy Central | | cc.com | Paramount Global
CBS Los Angeles | KCAL | cbslosangeles.com | Paramount Global
Telemundo | | telemundo.com | NBCUniversal
Syfy Wire | SYFY WIRE | syfy.com | NBCUniversal
NBC New York | | nbcnewyork.com | NBCUniversal
NBC Los Angeles | | nbclosangeles.com | NBCUniversal
NBC Sports | | nbcsports.com | NBCUniversal
Peacock | | peacocktv.com | NBCUniversal
HLN | Headline News | hlntv.com | Warner Bros. Discovery
HBO | HBO Max | hbo.com | Warner Bros. Discovery
TNT Sports | | tntsports.co.uk | Warner Bros. Discovery
The Dispatch | | thedispatch.com |
The Bulwark | | thebulwark.com |
The Free Press | | thefp.com |
The Nation | | thenation.com |
The New Republic | New Republic | newrepublic.com |
The American Conservative | | theamericanconservative.com |
The Federalist | | thefederalist.com |
The Daily Caller | Daily Caller | dailycaller.com |
The Daily Wire | Daily Wire | dailywire.com |
The Epoch Times | Epoch Times | theepochtimes.com |
Newsmax | | newsmax.com |
One America News | OAN, One America News Network, OANN | oann.com |
The Gateway Pundit | Gateway Pundit | thegatewaypundit.com |
WND | WorldNetDaily | wnd.com |
RedState | | redstate.com | Salem Media Group
Townhall | | townhall.com | Salem Media Group
Twitchy | | twitchy.com | Salem Media Group
Reason | Reason magazine | reason.com |
Washington Free Beacon | The Washington Free Beacon | freebeacon.com |
Talking Points Memo | TPM | talkingpointsmemo.com |
ThinkProgress | | thinkprogress.org |
Mediaite | | mediaite.com |
Roll Call | | rollcall.com |
Semafor | | semafor.com |
Puck | Puck News | puck.news |
Quartz | | qz.com |
Rest of World | | restofworld.org |
The Information | | theinformation.com |
Fast Company | | fastcompany.com | Mansueto Ventures
Inc. | Inc. magazine | inc.com | Mansueto Ventures
Scientific American | | scientificamerican.com | Springer Nature
Nature | Nature News | nature.com | Springer Nature
Engadget | | engadget.com | Yahoo
Polygon | | polygon.com | Vox Media
Eater | | eater.com | Vox Media
SB Nation | | sbnation.com | Vox Media
Vulture | | vulture.com | Vox Media
The Cut | | thecut.com | Vox Media
Kotaku | | kotaku.com |
The A.V. Club | AV Club, A.V. Club, The AV Club | avclub.com |
The Root | | theroot.com |
IGN | | ign.com | Ziff Davis
PCMag | PC Magazine | pcmag.com | Ziff Davis
Screen Rant | ScreenRant | screenrant.com | Valnet
Collider | | collider.com | Valnet
CBR | Comic Book Resources | cbr.com | Valnet
ComicBook.com | | comicbook.com |
IndieWire | Indiewire | indiewire.com | Penske Media
Vibe | VIBE | vibe.com | Penske Media
WWD | Women's Wear Daily, Women’s Wear Daily | wwd.com | Penske Media
SheKnows | | sheknows.com | Penske Media
StyleCaster | | stylecaster.com | Penske Media
Gold Derby | GoldDerby | goldderby.com | Penske Media
TVLine | TV Line | tvline.com | Penske Media
BGR | | bgr.com | Penske Media
Robb Report | | robbreport.com | Penske Media
Sportico | | sportico.com | Penske Media
TV Guide | TVGuide.com | tvguide.com |
TV Insider | TVInsider | tvinsider.com |
Soap Opera Digest | | soapoperadigest.com | a360media
Woman's World | Woman’s World | womansworld.com | a360media
First for Women | | firstforwomen.com | a360media
J-14 | J-14 magazine | j-14.com | a360media
M magazine | | | a360media
Hello! Canada | HELLO! Canada | hellomagazine.com |
Hola | ¡Hola!, Hola! | hola.com |
Martha Stewart Living | | marthastewart.com | Dotdash Meredith
Better Homes & Gardens | Better Homes and Gardens | bhg.com | Dotdash Meredith
Southern Living | | southernliving.com | Dotdash Meredith
Real Simple | | realsimple.com | Dotdash Meredith
Health magazine | | health.com | Dotdash Meredith
Parents magazine | Parents | parents.com | Dotdash Meredith
Brides | Brides magazine | brides.com | Dotdash Meredith
Byrdie | | byrdie.com | Dotdash Meredith
Travel + Leisure | Travel and Leisure | travelandleisure.com | Dotdash Meredith
Food & Wine | Food and Wine | foodandwine.com | Dotdash Meredith
Investopedia | | investopedia.com | Dotdash Meredith
Verywell Health | | verywellhealth.com | Dotdash Meredith
Romper | | romper.com | Bustle Digital Group
Elite Daily | | elitedaily.com | Bustle Digital Group
The Zoe Report | | thezoereport.com | Bustle Digital Group
Nylon | NYLON magazine | nylon.com | Bustle Digital Group
Paper magazine | PAPER magazine | papermag.com |
V magazine | | vmagazine.com |
i-D | i-D magazine | i-d.co |
Dazed | Dazed & Confused, Dazed magazine | dazeddigital.com |
The Face | THE FACE | theface.com |
Hypebeast | | hypebeast.com |
Highsnobiety | | highsnobiety.com |
Essence | ESSENCE magazine | essence.com |
Ebony | EBONY magazine | ebony.com |
Jet magazine | | jetmag.com |
The Grio | theGrio | thegrio.com |
Madame Noire | MadameNoire | madamenoire.com | Urban One
Hot 97 | HOT 97 | hot97.com |
The Breakfast Club | | |
Power 105.1 | | power1051.iheart.com | iHeartMedia
iHeartRadio | iHeart, iHeartMedia | iheart.com | iHeartMedia
HipHopDX | | hiphopdx.com |
AllHipHop | | allhiphop.com |
The Source | The Source magazine | thesource.com |
Consequence of Sound | Consequence | consequence.net |
Loudwire | | loudwire.com | Townsquare Media
PopCrush | | popcrush.com | Townsquare Media
The Boot | | theboot.com | Townsquare Media
Taste of Country | | tasteofcountry.com | Townsquare Media
Cinemablend | CinemaBlend | cinemablend.com | Future
Toofab | TooFab | toofab.com | Fox Corporation
Celebitchy | | celebitchy.com |
Lainey Gossip | LaineyGossip | laineygossip.com |
Crazy Days and Nights | CDAN | crazydaysandnights.net |
Dlisted | | dlisted.com |
Deuxmoi | DeuxMoi | |
Oh No They Didn't | ONTD | ohnotheydidnt.livejournal.com |
Socialite Life | | socialitelife.com |
Popdust | | popdust.com |
The Superficial | | thesuperficial.com |
The Frisky | | thefrisky.com |
Wonderwall | Wonderwall.com | wonderwall.com |
ET Canada | Entertainment Tonight Canada | etcanada.com | Corus Entertainment
Etalk | eTalk | etalk.ca | Bell Media
CP24 | | cp24.com | Bell Media
BNN Bloomberg | | bnnbloomberg.ca | Bell Media
Toronto Sun | | torontosun.com | Postmedia
Ottawa Citizen | | ottawacitizen.com | Postmedia
Montreal Gazette | | montrealgazette.com | Postmedia
Vancouver Sun | | vancouversun.com | Postmedia
The Province | | theprovince.com | Postmedia
Calgary Herald | | calgaryherald.com | Postmedia
Edmonton Journal | | edmontonjournal.com | Postmedia
Winnipeg Free Press | | winnipegfreepress.com |
La Presse | | lapresse.ca |
Le Devoir | | ledevoir.com |
Maclean's | Maclean’s | macleans.ca |
Canadian Press | The Canadian Press | thecanadianpress.com |
Australian Associated Press | AAP | aap.com.au |
Press Trust of India | PTI | ptinews.com |
ANI | Asian News International | aninews.in |
Kyodo News | Kyodo | english.kyodonews.net |
Yonhap | Yonhap News Agency | en.yna.co.kr |
Anadolu Agency | | aa.com.tr |
Deutsche Presse-Agentur | DPA, dpa | dpa.com |
EFE | Agencia EFE | efe.com |
ANSA | | ansa.it |
Interfax | | interfax.com |
RIA Novosti | | ria.ru |
Sputnik | Sputnik News | sputnikglobe.com |
WENN | World Entertainment News Network | wenn.com |
Bang Showbiz | BANG Showbiz | bangpremier.com |
Splash News | | splashnews.com |
Cover Media | | covermg.com |
The Indian Express | Indian Express | indianexpress.com | The Indian Express Group
India Today | | indiatoday.in | Living Media
The Telegraph (India) | The Telegraph India | telegraphindia.com | ABP Group
The Economic Times | Economic Times | economictimes.indiatimes.com | The Times Group
Mumbai Mirror | | mumbaimirror.indiatimes.com | The Times Group
Bombay Times | | | The Times Group
Navbharat Times | | navbharattimes.indiatimes.com | The Times Group
Mint | Livemint | livemint.com | HT Media
Deccan Chronicle | | deccanchronicle.com |
Deccan Herald | | deccanherald.com |
DNA India | DNA | dnaindia.com | Essel Group
Zee News | | zeenews.india.com | Essel Group
Firstpost | | firstpost.com | Network18
CNN-News18 | News18 | news18.com | Network18
Moneycontrol | | moneycontrol.com | Network18
Pinkvilla | | pinkvilla.com |
Bollywood Hungama | | bollywoodhungama.com |
Filmfare | | filmfare.com | The Times Group
The Wire (India) | The Wire India | thewire.in |
Scroll.in | Scroll | scroll.in |
The Express Tribune | Express Tribune | tribune.com.pk |
Geo News | Geo TV | geo.tv | Jang Media Group
The News International | | thenews.com.pk | Jang Media Group
The Daily Star (Bangladesh) | Daily Star Bangladesh | thedailystar.net |
The Straits Times | Straits Times | straitstimes.com | SPH Media
Channel NewsAsia | CNA | channelnewsasia.com | Mediacorp
The Star (Malaysia) | The Star Malaysia | thestar.com.my |
Malay Mail | | malaymail.com |
Bangkok Post | | bangkokpost.com |
The Jakarta Post | Jakarta Post | thejakartapost.com |
Philippine Daily Inquirer | Inquirer.net | inquirer.net |
Rappler | | rappler.com |
The Japan Times | Japan Times | japantimes.co.jp |
Nikkei Asia | | asia.nikkei.com | Nikkei
The Korea Herald | Korea Herald | koreaherald.com |
The Korea Times | Korea Times | koreatimes.co.kr |
Soompi | | soompi.com |
China Daily | | chinadaily.com.cn |
Global Times | | globaltimes.cn |
CGTN | | cgtn.com |
The Standard (Hong Kong) | | thestandard.com.hk |
Gulf News | | gulfnews.com |
Khaleej Times | | khaleejtimes.com |
The National (UAE) | The National UAE | thenationalnews.com |
Arab News | | arabnews.com |
Al Arabiya | | english.alarabiya.net |
Ynet | Ynetnews | ynetnews.com |
Mail & Guardian | Mail and Guardian | mg.co.za |
News24 | | news24.com | Media24
Daily Maverick | | dailymaverick.co.za |
TimesLIVE | Sunday Times (South Africa) | timeslive.co.za | Arena Holdings
IOL | Independent Online | iol.co.za |
The Punch | Punch Nigeria | punchng.com |
The Guardian (Nigeria) | Guardian Nigeria | guardian.ng |
Vanguard (Nigeria) | Vanguard Nigeria | vanguardngr.com |
Daily Nation | Nation Kenya | nation.africa | Nation Media Group
Kyiv Independent | The Kyiv Independent | kyivindependent.com |
Kyiv Post | | kyivpost.com |
Meduza | | meduza.io |
Deutsche Welle | DW | dw.com |
Euronews | | euronews.com |
France 24 | | france24.com | France Médias Monde
RFI | Radio France Internationale | rfi.fr | France Médias Monde
Le Figaro | | lefigaro.fr |
Libération | Liberation | liberation.fr |
Closer France | | closermag.fr |
Voici | | voici.fr |
Gala | | gala.fr |
Die Zeit | | zeit.de |
Die Welt | | welt.de | Axel Springer
Frankfurter Allgemeine Zeitung | FAZ | faz.net |
Süddeutsche Zeitung | | sueddeutsche.de |
Stern | Stern magazine | stern.de |
Bunte | | bunte.de | Hubert Burda Media
La Repubblica | | repubblica.it |
La Stampa | | lastampa.it |
El Mundo | | elmundo.es |
ABC (Spain) | | abc.es |
Semana | | semana.es |
Aftonbladet | | aftonbladet.se | Schibsted
Expressen | | expressen.se |
Se og Hør | Se og Hor | seoghoer.dk |
Arizona Republic | The Arizona Republic | azcentral.com | Gannett
Detroit Free Press | | freep.com | Gannett
The Tennessean | Tennessean | tennessean.com | Gannett
Indianapolis Star | IndyStar | indystar.com | Gannett
Milwaukee Journal Sentinel | Journal Sentinel | jsonline.com | Gannett
The Cincinnati Enquirer | Cincinnati Enquirer | cincinnati.com | Gannett
The Palm Beach Post | Palm Beach Post | palmbeachpost.com | Gannett
The Courier-Journal | Louisville Courier Journal, Courier Journal | courier-journal.com | Gannett
The Des Moines Register | Des Moines Register | desmoinesregister.com | Gannett
Austin American-Statesman | | statesman.com | Hearst
The Columbus Dispatch | Columbus Dispatch | dispatch.com | Gannett
The Detroit News | Detroit News | detroitnews.com |
Orlando Sentinel | | orlandosentinel.com | Alden Global Capital
South Florida Sun Sentinel | Sun Sentinel, Sun-Sentinel | sun-sentinel.com | Alden Global Capital
The Baltimore Sun | Baltimore Sun | baltimoresun.com |
Boston Herald | | bostonherald.com | Alden Global Capital
The Mercury News | Mercury News, San Jose Mercury News | mercurynews.com | Alden Global Capital
Orange County Register | The Orange County Register, OC Register | ocregister.com | Alden Global Capital
Los Angeles Daily News | L.A. Daily News | dailynews.com | Alden Global Capital
St. Paul Pioneer Press | Pioneer Press | twincities.com | Alden Global Capital
Hartford Courant | | courant.com | Alden Global Capital
San Diego Union-Tribune | The San Diego Union-Tribune | sandiegouniontribune.com | Alden Global Capital
The Sacramento Bee | Sacramento Bee | sacbee.com | McClatchy
The Kansas City Star | Kansas City Star | kansascity.com | McClatchy
The Charlotte Observer | Charlotte Observer | charlotteobserver.com | McClatchy
The News & Observer | News & Observer, Raleigh News & Observer | newsobserver.com | McClatchy
Fort Worth Star-Telegram | Star-Telegram | star-telegram.com | McClatchy
El Nuevo Herald | | elnuevoherald.com | McClatchy
St. Louis Post-Dispatch | Post-Dispatch | stltoday.com | Lee Enterprises
The Buffalo News | Buffalo News | buffalonews.com | Lee Enterprises
Omaha World-Herald | | omaha.com | Lee Enterprises
Richmond Times-Dispatch | Times-Dispatch | richmond.com | Lee Enterprises
Chicago Sun-Times | Sun-Times | suntimes.com | Chicago Public Media
Newsday | | newsday.com |
amNewYork | amNY | amny.com |
The Village Voice | Village Voice | villagevoice.com |
Tampa Bay Times | | tampabay.com |
Las Vegas Review-Journal | Review-Journal | reviewjournal.com |
Las Vegas Sun | | lasvegassun.com |
The Salt Lake Tribune | Salt Lake Tribune | sltrib.com |
Deseret News | | deseret.com |
The Oregonian | OregonLive, Oregonian | oregonlive.com | Advance
The Plain Dealer | Cleveland.com, Plain Dealer | cleveland.com | Advance
The Star-Ledger | NJ.com, Star-Ledger | nj.com | Advance
The Times-Picayune | NOLA.com, Times-Picayune | nola.com | Georges Media
AL.com | Birmingham News | al.com | Advance
MLive | | mlive.com | Advance
MassLive | | masslive.com | Advance
Staten Island Advance | SILive | silive.com | Advance
Pittsburgh Post-Gazette | Post-Gazette | post-gazette.com | Block Communications
Toledo Blade | The Blade | toledoblade.com | Block Communications
Atlanta Journal-Constitution | AJC, The Atlanta Journal-Constitution | ajc.com | Cox Enterprises
Honolulu Star-Advertiser | Star-Advertiser | staradvertiser.com |
Arkansas Democrat-Gazette | | arkansasonline.com |
The Post and Courier | Post and Courier | postandcourier.com |
The Christian Science Monitor | Christian Science Monitor, CSM | csmonitor.com |
The Texas Tribune | Texas Tribune | texastribune.org |
CalMatters | | calmatters.org |
LA Weekly | L.A. Weekly | laweekly.com |
Stars and Stripes | | stripes.com |
Military Times | | militarytimes.com |
Sports Business Journal | | sportsbusinessjournal.com | Advance
The Ringer | | theringer.com | Spotify
Barstool Sports | Barstool | barstoolsports.com |
Yahoo Sports | | sports.yahoo.com | Yahoo
CBS Sports | | cbssports.com | Paramount Global
Goal | Goal.com | goal.com |
FourFourTwo | | fourfourtwo.com | Future
Golf Digest | | golfdigest.com | Warner Bros. Discovery
PolitiFact | | politifact.com | Poynter Institute
FactCheck.org | | factcheck.org |
Full Fact | | fullfact.org |
Lead Stories | | leadstories.com |
Poynter | | poynter.org | Poynter Institute
Nieman Lab | | niemanlab.org |
Columbia Journalism Review | CJR | cjr.org |
Press Gazette | | pressgazette.co.uk |
Bellingcat | | bellingcat.com |
openDemocracy | | opendemocracy.net |
The Canary | | thecanary.co |
Novara Media | | novaramedia.com |
Guido Fawkes | | order-order.com |
ConservativeHome | | conservativehome.com |
PoliticsHome | | politicshome.com |
The Babylon Bee | Babylon Bee | babylonbee.com |
ClickHole | | clickhole.com |
The Daily Mash | Daily Mash | thedailymash.co.uk |
NewsThump | | newsthump.com |
NewsBiscuit | | newsbiscuit.com |
World News Daily Report | | worldnewsdailyreport.com |
`;
