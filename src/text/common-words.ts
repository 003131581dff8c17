/** The commonest words of English news, the commonest first: what they share tells nothing about what two texts are about. Counted over articles, names left out. */
const WORDS = `
the to and in of that on for is with it has as was at be but have from he by an not this who are said his about they been her out she their up one
would more after all when what will had we or also which so if just were time you there than people over no like now some two do other can him
presidential even while year because president first last into them most told could only campaign how years get before made many former state back
going make during those very well did our think much any say against being way candidate where may week since both its according still news off know
support then party should political national down long want take right show including another called three country my me see through election good
never go day between says own same voters next nominee old come public saying these too world big us part work got night among really whether far
around things asked lot real need added recent past primary though such why candidates months secretary look here million life few best again
something percent might interview under point does together days top star little later vote times went help media put race your re making already came
took win every four end family yet policy ago close ever home month senator left clear better seen change trying set group thing having doing away
however recently place great money once without earlier issue several don wrote fact second early issues believe source less reported working general
front nomination done call become director hard wants question least government debate members use major won likely love run weeks enough always
supporters high keep each person himself number case behind taking getting friends found comes statement private law running despite used business
politics face kind almost federal security along give man office chief talk important given released others job wife leaders let lead social different
five attacks polls known find six until turned late coming thought fight conservative name side care story women decision announced nearly personal
strong often held sure convention tell plan questions role event comments plans able officials actually everyone anything leader feel latest matter
looking based message nothing whose record turn makes press relationship full seems talking history today speech across future especially start
instead power morning stop possible following must free taken move bad lost large majority rather course husband war am leading bring system started
young children deal foreign nation continued ahead although attack open line report reports video host wanted someone moment anyone co calling middle
email live began telling either woman half using governor couple ve spent groups anti rights current needed economic problem single worked continue
executive led shows noted speaking gave meeting team revealed needs head winning everything idea response attention appeared further try became black
true spoke stage pay information administration hours third within points outside expected rally poll previously runner votes helped health small
particularly reality super soon met showed action men hold control term low doesn reason hope play herself leave words vice themselves court focus hit
probably process efforts seemed comment received claims effort primaries biggest online hand fall potential suggested wrong chairman lives order
friend speak opportunity else crowd key perhaps eight community immigration staff mean calls position school final policies insider whole criticism
described decided happen toward victory official interest follow sent economy chance short shot special strategy finally ways choice didn father
happened watch millions failed knows college member jobs elected career self difficult class adding forward address com share include presidency ready
understand paid voting daughter spending longer beyond list happy gets saw ll similar conference senior movement delegates singer serious view legal
sources reportedly significant supporting leadership fans sense force entire release billionaire establishment room problems hands battle tried
decades remarks contest company liberal whom means focused organization tweet sign break television billion military cannot maybe certainly remains
candidacy showing stand ask families series experience claim answer violence quickly reporters international audience trade growing accused shared
level raised numbers spokesman summer giving age isn near manager supported bit son takes seven read service largely congressional financial campaigns
meet agreed presumptive cast step certain air appears posted stay success fellow board thinks simply cut pretty mind child voice goes build heart
looks kids living immediately situation heard ground claimed example involved building police countries rival popular civil style th account rules
responded increasingly publicly included threat pledged actor game concerns works split union global brought repeatedly seeking continues total secret
keeping consider adviser pro cost actress season return moved appearance parties tough rest guy field push evidence terrorism events below leaving
previous remain played common allies huge born mother endorsed challenge raise dollars bid tax politicians higher thousands book criticized ex playing
learned views terms declined becoming believes workers immigrants program appear kept inside considered currently result rise ended voted ban caucuses
explained tweeted married seem standing critical sought gone looked town offered served performance tells figure holding yes apparently itself felt
death aides pair page compared exactly followed alone magazine provide longtime wins throughout putting beginning contests movie date fear radio local
entering argued network completely facing conversation quite parents truth agreement investigation firm favor estate risk crisis results emails
elections approach industry famous winner advantage raising mass picture thinking hour respond cause surprise sort influence sometimes appeal
percentage income clearly hear terrorist create attempt planned offer nine non killed average moving word directly fund due declared expect phone
judge trail powerful companies ones baby shooting includes willing changed joined none music spend hall rivals refused weekend signed fighting created
image photo details access agenda above ultimately pick independent opposition rhetoric delegate marriage talks supporter asking pressure knew neither
largest note impact cases defeat polling particular safe wearing research base stars subject defense path lower increase broke whatever backed
positive pointed reached agree ballot donors margin hopes referring feels seeing worse protect reach opposed attorney concern district voter server
film favorite red minutes evening lack closer hundreds girl editor worried denied fair lines filed changes shown blue lady critics forces built
interviews everybody border allowed overall strength ideas lose author citizens politically professor laws conservatives rumors begin actions younger
respect faced track deep remember cover businessman present hearing provided gun population endorsement statements contrast caucus reform wasn
upcoming ran market proposed nor tour trouble minute meant loss poor experts minority confirmed forced wait easy attacked fun twice status breaking
reporter successful acknowledged losing passed faces backing opinion photos dating trust multiple allow nobody published visit article caused argument
website direct language additional mostly plus spotted died absolutely talked ability discuss dropped named positions stories dozen form credit period
ad difference avoid human somebody afternoon gotten amid bigger related reasons labor conducted illegal sitting standard issued totally planning worth
highest divorce project defend benefit decisions character doubt profile writing supposed tone proud angry gives platform hoping rich expressed
capital accept services double goal eventually worst send growth rate electorate feeling trip bringing communities radical records opponent greater
decade hot thanks via opening negative light touch celebrity attended addition energy concerned swing interests ties responsible controversy eye wake
hate prime secure sees mogul freedom amount effect data starting closed widely request speeches remaining rising progressive advisers hurt water mom
prevent check victims scheduled eyes older sound alleged believed agency piece criminal education fire happens fired pushed survey rallies aide
founder sister suggest body sex lawyer taxes turning fast false unlikely helping claiming continuing site scandal definitely leads nations larger
massive cited proposal female exclusively truly beautiful serve caught obviously extremely carried opened beat reporting messages incident concluded
traditional decide coalition becomes ensure core dead paying bank behavior represents strategist retired controversial wedding written religion test
admitted warned interested floor closely reputation main climate dangerous aggressive fundraising lawmakers debates birth sides stands changing
strongly moments prominent delivered era grow prove anybody advice mentioned acting highly version pushing complete individuals mistake newspaper
familiar opponents offering wouldn holds guys direction presence emotional join suggesting deals stopped sit friendly shift choose mention effectively
pass employees committed signs proposals nominating discussion tonight wealthy fashion price earned area fully stood images finding hasn emerged
coverage generally various legislation wing benefits insisted promise corporate roughly necessary separate deeply available campaigning values perfect
feet mainstream myself heavy possibility peace explain save drew roots investment documents communications indeed mayor resources amazing thank fine
accounts stuff serving simple boyfriend hotel engaged greatest smart model urged measures proved fell potentially harder annual limited specific scene
determine anger religious challenges id exchange intelligence enforcement areas registered democracy fan hosted quick executives spokeswoman upon
waiting rule ads green nuclear natural specifically draw remained review fears degree require stated affairs attacking funding pop unless prepared
door insiders nice announcement birthday sending determined picked scenes drive partner blame facts quarter seriously straight wide reaction
management crazy buy commitment charges receive tied behalf introduced challenging arguing banks supports vast letter crucial racist endorse
`;

const RANK: ReadonlyMap<string, number> = new Map(
  WORDS.trim()
    .split(/\s+/)
    .map((word, i) => [word, i]),
);

/**
 * How much a word tells: 0 for the commonest, 1 for one that is in no list, growing with the logarithm of its rank.
 *
 * @example weightOfWord("the") // 0
 * weightOfWord("arrested") // about 0.8
 * weightOfWord("harpoon") // 1
 */
export function weightOfWord(word: string): number {
  const rank = RANK.get(word.toLowerCase());
  if (rank === undefined) return 1;
  return Math.max(0, Math.log((rank + 1) / 60) / Math.log(RANK.size / 60)) * 0.9;
}
