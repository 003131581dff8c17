import { describe, expect, test } from "vitest";
import { outletByName, outletOf } from "./outlets.ts";

describe("names, domains and addresses of one outlet lead to it", () => {
  test.each<readonly [text: string, name: string | undefined]>([
    ["The Mirror", "The Mirror"],
    ["Daily Mirror", "The Mirror"],
    ["the daily mirror", "The Mirror"],
    ["mirror.co.uk", "The Mirror"],
    ["www.mirror.co.uk", "The Mirror"],
    ["https://www.mirror.co.uk/3am/celebrity-news/a-story-123", "The Mirror"],
    ["Mirror Online", "The Mirror"],
    ["irishmirror.ie", "Irish Mirror"],
    ["thesun.co.uk", "The Sun"],
    ["THE SUN", "The Sun"],
    ["the-sun.com", "The U.S. Sun"],
    ["thescottishsun.co.uk", "The Scottish Sun"],
    ["Page Six", "Page Six"],
    ["pagesix.com", "Page Six"],
    ["N.Y. Post", "New York Post"],
    ["UsWeekly", "US Weekly"],
    ["usmagazine.com", "US Weekly"],
    ["People magazine", "People"],
    ["http://people.com", "People"],
    ["MailOnline", "Daily Mail"],
    ["dailymail.co.uk", "Daily Mail"],
    ["Mail on Sunday", "Daily Mail"],
    ["i newspaper", "i"],
    ["inews.co.uk", "i"],
    ["edition.cnn.com", "CNN"],
    ["news.sky.com", "Sky News"],
    ["amp.theguardian.com", "The Guardian"],
    ["Guardian", "The Guardian"],
    ["WalesOnline", "Wales Online"],
    ["manchestereveningnews.co.uk", "Manchester Evening News"],
    ["Chronicle Live", "Newcastle Chronicle"],
    ["BirminghamLive", "Birmingham Mail"],
    ["Glasgow Herald", "The Herald (Scotland)"],
    ["thestar.com", "Toronto Star"],
    ["thestar.co.uk", "The Star (Sheffield)"],
    ["thestar.com.my", "The Star (Malaysia)"],
    ["dailytelegraph.com.au", "The Daily Telegraph (Sydney)"],
    ["Daily Telegraph", "The Telegraph"],
    ["Süddeutsche Zeitung", "Süddeutsche Zeitung"],
    ["Suddeutsche Zeitung", "Süddeutsche Zeitung"],
    ["Women’s Wear Daily", "WWD"],
    ["timesofindia.indiatimes.com", "The Times of India"],
    ["economictimes.indiatimes.com", "The Economic Times"],
    ["Hello! magazine", "Hello!"],
    ["Digital Spy", "Digital Spy"],
    ["ok.co.uk", "OK! UK"],
    ["Starlight Weekly", undefined],
    ["mirror.example", undefined],
    ["notthesun.co.uk", undefined],
    ["", undefined],
  ])("%s", (text, name) => {
    expect(outletOf(text)?.name).toBe(name);
  });
});

test.each([
  ["Reach", ["The Mirror", "Daily Express", "Daily Star", "Daily Record", "Liverpool Echo", "WalesOnline", "irishmirror.ie"]],
  ["News Corp", ["The Sun", "The Times", "New York Post", "Page Six", "The Wall Street Journal", "news.com.au"]],
  ["DMG Media", ["Daily Mail", "Metro", "i", "New Scientist"]],
  ["a360media", ["US Weekly", "OK!", "In Touch", "Star", "National Enquirer", "Radar Online"]],
  ["Penske Media", ["Variety", "Deadline", "Rolling Stone", "HollywoodLife", "IndieWire"]],
])("one owner: %s", (owner, names) => {
  for (const name of names) expect(outletOf(name)?.owner, name).toBe(owner);
});

test("names that are common words are outlets only where they are known to be ones", () => {
  for (const name of ["Mint", "Stern", "Bella", "Gala"]) {
    expect(outletOf(name)).toBeDefined();
    expect(outletByName(name)).toBeUndefined();
  }
});
