import type { Gender } from "../model/entity.ts";

/** Common first names in English-language news with the gender that they usually go with: evidence for what a pronoun means, never a fact about anybody. */
const F =
  "jennifer angelina taylor selena miley katy kim kourtney khloe kylie kendall kris beyonce beyoncé rihanna britney christina jessica jenna emma emily emilia anna anne ann annie amy amanda angela ashley abigail alice alicia alison allison amber amelia andrea ariana audrey barbara bella beth betty bianca blake bonnie brenda bridget brooke camila cameron cara carla carol caroline carrie catherine cate cecilia charlize charlotte chelsea cheryl chloe chrissy cindy claire clara courtney cynthia dakota dana daisy deborah debra demi denise diana diane dolly donna dorothy drew ellen elizabeth eliza ella elle elsa eva evelyn faith felicity fiona frances gabrielle gail gemma georgia gigi gillian gina ginger glenn grace gwen gwyneth hailey halle hannah harriet hayley heather heidi helen helena hillary holly hope ivanka isabel isabella isla jackie jacqueline jada jamie jane janet janice jasmine jean jeannie jill joan joanna jodie josephine joy joyce judith judy julia julie juliette june kate katherine kathryn kathleen kathy katie kelly kerry kirsten kristen kristin lady lana laura lauren leah lena leslie lily linda lindsay lindsey lisa liz liza lori lorde louise lucy lynn mackenzie madeline madonna maggie mandy margaret margot maria mariah marie marilyn martha mary maya megan meghan melania melanie melinda melissa meryl mia michelle mila mindy miranda molly monica nancy naomi natalie nicki nicole nina nora oprah olivia paige pamela paris patricia paula peggy penelope phoebe pippa priscilla rachel rebecca reese regina renee rita robyn rosa rosario rose rosie roxanne ruby ruth sabrina salma samantha sandra sarah sara scarlett serena sharon shakira shannon sheila shirley sienna sofia sophia sophie stephanie stella stormy susan suri suzanne sylvia tamara tara teresa theresa tiffany tina tracy tyra uma valerie vanessa venus vera veronica victoria viola violet virginia vivian wendy whitney whoopi winona yolanda yoko zendaya zoe zoey zooey";
const M =
  "aaron adam adrian alan albert alec alex alexander alfred allen andre andrew andy anthony antonio armie arnold arthur austin barack barry ben benjamin benedict bernard bernie bill billy bob bobby brad bradley brandon brendan brett brian bruce bruno bryan bryce caleb calvin carl carlos channing charles charlie chad chance chris christian christopher clint clive colin cory craig cristiano dan daniel danny darren dave david dean dennis derek dick diego dmitry dominic don donald doug douglas drake duncan dustin dwayne dylan earl ed eddie edgar edward edwin elijah elon elton elvis eminem eric ernest ethan eugene evan felix frank fred gary gavin gene george gerald gerard gordon graham grant greg guy hank harold harrison harry harvey heath henry howard hugh hugo hunter ian idris irving isaac ivan jack jacob jaden jake james jared jason jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joaquin joe joel john johnny jon jonah jonathan jordan jose joseph josh joshua juan jude julian justin kanye keith ken kenneth kevin kit kurt kyle lance larry lawrence lebron lee leo leonard leonardo liam lionel logan louis lucas luke luis macaulay malcolm marc marcus mario mark marlon martin marvin matt matthew maurice max mel michael mick miguel mike mitch mohammed morgan muhammad nathan neil nelson nicholas nick nicolas niall noah noel norman oliver orlando oscar otis owen pablo patrick paul pedro pete peter pharrell phil philip phillip pierce prince quentin ralph randy ray raymond rex ricardo richard rick ricky robbie robert roberto rod rodney roger roland roman ron ronald ronnie roy rupert russell ryan sacha sam samuel scott sean sebastian seth shane shaun shawn sidney simon snoop stan stanley stephen steve steven sting stuart sylvester ted terrence terry thomas tim timothy toby todd tom tommy tony travis trevor troy tyler tyga usher vance victor vin vince vincent vladimir wade walter warren wayne wesley will william willie woody xavier zac zach zachary zayn";

const GENDERS = new Map<string, Gender>([
  ...M.split(" ").map((n): [string, Gender] => [n, "m"]),
  ...F.split(" ").map((n): [string, Gender] => [n, "f"]),
]);
for (const either of [
  "jamie",
  "morgan",
  "jordan",
  "kelly",
  "taylor",
  "drew",
  "blake",
  "alex",
  "glenn",
  "leslie",
  "tyler",
  "cameron",
  "dana",
  "lee",
  "robin",
])
  if (either !== "taylor" && either !== "kelly") GENDERS.set(either, null);

/** The gender that a first name usually goes with; undefined where the name is not known. */
export function genderOfFirstName(name: string): Gender | undefined {
  return GENDERS.get(name.toLowerCase());
}

/** The same, with a guess by its ending for a name that is not known: those in -a are women's far more often than men's. */
export function likelyGender(name: string): Gender {
  return genderOfFirstName(name) ?? (/^\p{Lu}\p{Ll}{2,}a$/u.test(name) ? "f" : null);
}
