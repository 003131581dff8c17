const LIST =
  "American United States|British Britain|English England|Scottish Scotland|Welsh Wales|Irish Ireland|Canadian Canada|Australian Australia|French France|German Germany|Italian Italy|Spanish Spain|Portuguese Portugal|Dutch Netherlands|Belgian Belgium|Swiss Switzerland|Austrian Austria|Swedish Sweden|Norwegian Norway|Danish Denmark|Finnish Finland|Polish Poland|Russian Russia|Ukrainian Ukraine|Greek Greece|Turkish Turkey|Israeli Israel|Iranian Iran|Iraqi Iraq|Syrian Syria|Egyptian Egypt|Lebanese Lebanon|Jordanian Jordan|Indian India|Pakistani Pakistan|Chinese China|Japanese Japan|Vietnamese Vietnam|Thai Thailand|Indonesian Indonesia|Malaysian Malaysia|Mexican Mexico|Brazilian Brazil|Colombian Colombia|Venezuelan Venezuela|Chilean Chile|Peruvian Peru|Cuban Cuba|Nigerian Nigeria|Kenyan Kenya|Ghanaian Ghana|Ethiopian Ethiopia|Somali Somalia|Moroccan Morocco|Algerian Algeria|Tunisian Tunisia|Libyan Libya|Czech Czech Republic|Hungarian Hungary|Romanian Romania|Bulgarian Bulgaria|Serbian Serbia|Croatian Croatia|Afghan Afghanistan|Yemeni Yemen|Saudi Saudi Arabia|Filipino Philippines|North_Korean North Korea|South_Korean South Korea|South_African South Africa";

/** The country of a people: whose president "the Canadian president" is. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  LIST.split("|").map((entry): [string, string] => {
    const at = entry.indexOf(" ");
    return [entry.slice(0, at).replace("_", " "), entry.slice(at + 1)];
  }),
);
