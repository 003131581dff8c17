/** Given names that stand for each other in English, a group a line: the first is the one that they are joined under. */
const GROUPS = `
abigail abby abbie gail
abraham abe
adrian ade
albert al bert bertie
alexander alex alec sandy lex xander sasha
alexandra alex alexa lexi sandra sasha
alfred alf alfie fred
alison allison ali allie alyson
amanda mandy
amelia amy millie emelia
andrew andy drew
angela angie ange
angelina angie ange
anne ann anna annie hannah anya
anthony tony ant
antonio tony
archibald archie
arthur art artie
barbara barb babs barbie
benjamin ben benny benji
bernard bernie
beyonce bey
bradley brad
bridget bridie
caitlin kaitlin caitlyn
cameron cam
camilla milla cammie
candace candy
caroline carrie carolyn
catherine katherine kathryn katharine cathy kathy kate katie katy kat cate kitty kathleen kay
charles charlie chuck chas chaz
charlotte lottie charlie char
christian chris
christina tina chrissy chris christine
christopher chris kit topher
cynthia cindy
daniel dan danny
danielle dani
david dave davey davy
deborah deb debbie debby debra
dennis den
dominic dom nick
donald don donny donnie
dorothy dot dottie dolly
douglas doug
dwayne wayne
edward ed eddie eddy ted ned teddy
edwin ed eddie
eleanor ellie nell nora elle
elizabeth liz lizzie beth betty bette eliza liza lisa libby betsy elisabeth lilibet
emily em emmy
eugene gene
frances fran frankie
francis frank fran
franklin frank
frederick fred freddie freddy
gabriel gabe
gabrielle gabby gabi
geoffrey geoff jeff jeffrey
george georgie
gerald gerry jerry
gerard gerry
gregory greg
gwendolyn gwen
harold harry hal
harrison harry
helen nell lena
henry harry hank hal
herbert herb bert
howard howie
isabella bella izzy isabel isabelle
jacob jake
jacqueline jackie jacqui
james jim jimmy jamie jimmie
janet jan
jason jay
jean jeannie
jennifer jen jenny jenn jennie jenifer
jeremy jez
jerome jerry
jessica jess jessie
joanna jo joanne
john johnny jack jon johnnie
jonathan jon jonny johnathan
joseph joe joey
joshua josh
judith judy
julia julie jules
katrina kat
kenneth ken kenny
kimberly kim kimmy kimberley
kourtney kourt courtney
khloe khlo
kristen kris kristin
lawrence larry laurence
leonard len lenny leo
leonardo leo
leslie les
lewis lew louie louis lou
lillian lily lil
lucille lucy
madeline maddie madeleine
madison maddie
margaret maggie meg peggy marge margie greta rita
maria mary marie
mark marc
martha marty
martin marty
matthew matt matty
maximilian max
megan meg meghan
melanie mel
melissa mel missy
michael mike mickey mick micky mikey
michelle shelly
miguel mike
mitchell mitch
mohammed muhammad mohamed mo
nancy nan
natalie nat
nathaniel nate nathan nat
nicholas nick nicky nico
nicole nicki nikki nic
oliver ollie olly
olivia liv livvy
oscar ozzy
pamela pam
patricia pat patty trish patti tricia
patrick pat paddy rick
penelope penny
peter pete
philip phil phillip
priscilla cilla
rachel rach
randall randy
raymond ray
rebecca becky becca
regina gina
reginald reg reggie
rhonda ron
richard rick ricky dick rich richie
robert rob bob bobby robbie robby bert
roderick rod
rodney rod
roger rog
ronald ron ronnie ronny
rosemary rosie rose
russell russ
samantha sam sammy
samuel sam sammy
sarah sara sally
scott scotty scottie
selena sel
sidney sid sydney
sophia sophie sofia
stanley stan
stephanie steph stephie
stephen steve steven stevie
stuart stu stewart
susan sue suzy susie suzanne
sylvester sly
tabitha tabby
terence terry terrence
theodore ted teddy theo
theresa terry tess teresa
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
veronica ronnie
victor vic
victoria vicky vicki tori
vincent vince vinny
virginia ginny
vivian viv vivienne
walter walt
william will bill billy willie liam wills willy
winston win
zachary zach zac zack
`;

const ROOTS = new Map<string, string[]>();
for (const line of GROUPS.trim().split("\n")) {
  const [root, ...forms] = line.split(" ");
  for (const form of [root!, ...forms]) ROOTS.set(form, [...(ROOTS.get(form) ?? []), root!]);
}

/** The full given names that a given name may stand for: "jack" is john; what no list knows stands for itself. */
export function givenNamesOf(first: string): readonly string[] {
  return ROOTS.get(first) ?? [first];
}

/** Whether two given names may be one person's: "kate" and "catherine". */
export function isSameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const roots = givenNamesOf(a);
  return givenNamesOf(b).some((root) => roots.includes(root));
}
