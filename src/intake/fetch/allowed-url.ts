import { BlockList, isIP } from "node:net";
import { HearsayError } from "../../model/hearsay-error.ts";
import { addressKind } from "./addresses.ts";

/** Which private addresses may be fetched from: all, none, or those in a list of addresses and blocks (`10.0.0.0/8`). */
export type PrivateAddresses = boolean | readonly string[];

/**
 * Whether a private address is among those that the user opened.
 *
 * @throws {HearsayError} `intake/bad-address-list` of kind usage
 */
export function openedAddresses(opened: PrivateAddresses): (address: string) => boolean {
  if (typeof opened === "boolean") return () => opened;
  const list = new BlockList();
  for (const entry of opened) {
    const [address = "", bits] = entry.trim().split("/");
    const family = isIP(address) === 4 ? "ipv4" : "ipv6";
    try {
      if (isIP(address) === 0) throw new RangeError("no address");
      if (bits === undefined) list.addAddress(address, family);
      else list.addSubnet(address, Number(bits), family);
    } catch (cause) {
      throw new HearsayError("intake/bad-address-list", `"${entry}" is no address or block of addresses, such as 127.0.0.1 or 10.0.0.0/8.`, {
        kind: "usage",
        cause,
      });
    }
  }
  return (address) => list.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");
}

/** Whether what the user named is meant as an address on the web. */
export function isUrl(name: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(name);
}

/**
 * The address, where it is one that may be fetched: http or https, no user and password, no port of another service, no private address.
 *
 * @param via what led there (a redirect), for the message
 * @throws {HearsayError} `intake/url-refused`, `intake/private-address`
 */
export function allowedUrl(name: string, opened: (address: string) => boolean, via?: string): URL {
  const where = via === undefined ? name : `${name} (to which ${via} redirects)`;
  let url: URL;
  try {
    url = new URL(name);
  } catch (cause) {
    throw refusal(`${where} is no address on the web, such as https://example.org/news.`, cause);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refusal(`${where} cannot be fetched: only http:// and https:// addresses are, not ${url.protocol}//.`);
  if (url.username || url.password)
    throw refusal(`An address with a user name or password in it is not fetched (${url.protocol}//…@${url.host}): leave them out.`);
  if (url.port !== "" && Number(url.port) < 1024 && !["80", "443"].includes(url.port))
    throw refusal(`${where} cannot be fetched: port ${url.port} belongs to another service than the web (80, 443 and ports from 1024 may be asked).`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host)) assertAddress(host, url.host, opened);
  url.hash = "";
  return url;
}

/** @throws {HearsayError} `intake/private-address` */
export function assertAddress(address: string, host: string, opened: (address: string) => boolean): void {
  const kind = addressKind(address);
  if (kind === "public" || (kind === "private" && opened(address))) return;
  const named = host === address || host.includes(address) ? host : `${host} (${address})`;
  throw new HearsayError(
    "intake/private-address",
    kind === "metadata"
      ? `${named} is where a cloud keeps a machine's secrets: it is never fetched.`
      : `${named} is an address within a private network: it is fetched only with --allow-private-addresses.`,
    { kind: "input" },
  );
}

function refusal(message: string, cause?: unknown): HearsayError {
  return new HearsayError("intake/url-refused", message, { kind: "input", cause });
}
