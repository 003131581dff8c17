import PostalMime from "postal-mime";
import type { Opened } from "../model/article.ts";
import { outletByDomain, outletByName } from "../model/outlets.ts";
import type { Provenance } from "./article.ts";
import { authorsOf } from "./authors.ts";
import { openFragment } from "./html.ts";
import { squeeze } from "./metadata.ts";
import { textAsHtml } from "./text-as-html.ts";

/** Hosts that send other people's letters: they are nobody's outlet. */
const CARRIERS =
  /(?:^|\.)(?:substack|beehiiv|mailchimpapp|mcsv|sendgrid|mailgun|constantcontact|gmail|outlook|yahoo|googlemail|hotmail|icloud)\.(?:com|net)$/;

/** A newsletter as it was mailed (`.eml`, RFC 5322 and MIME): the subject is the title, the sender the outlet, the day as the sender's clock had it. */
export async function openMail(from: Provenance): Promise<Opened> {
  const mail = await PostalMime.parse(from.bytes, { maxNestingDepth: 50 });
  const sender = mail.from && "address" in mail.from ? mail.from : undefined;
  const host = sender?.address?.split("@").at(1)?.toLowerCase();
  const domain = host && !CARRIERS.test(host) ? host.replace(/^(?:e|em|mail|email|news|newsletters?|info|www)\./, "") : null;
  const [person, house] = splitSender(squeeze(sender?.name ?? ""));
  const known = (domain ? outletByDomain(domain) : undefined) ?? (house ? outletByName(house) : undefined);
  const name = known?.name ?? house ?? domain;
  const html = mail.html ?? textAsHtml(mail.text ?? "");
  return openFragment(
    html,
    {
      title: squeeze(mail.subject ?? "").replace(/^(?:(?:fwd?|re|aw|wg):\s*)+/i, "") || null,
      outlet: name ? { name, domain: domain ?? known?.domain ?? null, owner: known?.owner ?? null } : null,
      authors: authorsOf(person ? [person] : []),
      publishedAt: dayOfHeader(mail.headers.find((header) => header.key === "date")?.value),
      language: /^[a-z]{2,3}/i.exec(mail.headers.find((header) => header.key === "content-language")?.value ?? "")?.[0].toLowerCase() ?? null,
    },
    from,
  );
}

/** "Jane Roe at The Courier", "Jane Roe | The Courier" are a person and a house; a bare name is the house. */
function splitSender(name: string): [string | null, string | null] {
  const both = /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3})\s*(?:\bat\b|\bfrom\b|@|\||,)\s*(.+)$/u.exec(name);
  return both ? [both[1]!, both[2]!] : [null, name || null];
}

/** RFC 5322's date; the day is the one that the sender wrote, not moved to another time zone. */
function dayOfHeader(value: string | undefined): string | null {
  const found = /(\d{1,2})\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\s+(\d{4})/i.exec(value ?? "");
  if (!found) return null;
  const month = 1 + "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(found[2]!.toLowerCase()) / 3;
  const day = `${found[3]}-${String(month).padStart(2, "0")}-${found[1]!.padStart(2, "0")}`;
  return Number.isNaN(Date.parse(day)) ? null : day;
}
