import { BlockList, isIP } from "node:net";

/** What a network address is to a fetcher. *metadata*: where a cloud tells a machine its secrets; it is never asked. */
export type AddressKind = "public" | "private" | "metadata";

/** Not reachable on the public internet: the special-purpose registries of IANA (RFC 6890 and its updates). */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8], // this network
  ["10.0.0.0", 8], // private
  ["100.64.0.0", 10], // shared by a carrier's customers (CGNAT)
  ["127.0.0.0", 8], // loopback
  ["169.254.0.0", 16], // link-local
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments
  ["192.0.2.0", 24], // documentation
  ["192.88.99.0", 24], // 6to4 relays
  ["192.168.0.0", 16], // private
  ["198.18.0.0", 15], // benchmarks
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, broadcast
] as const)
  PRIVATE.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["2001::", 23], // protocol assignments, Teredo
  ["2001:db8::", 32], // documentation
  ["2002::", 16], // 6to4: any IPv4 address within
  ["3fff::", 20], // documentation
] as const)
  PRIVATE.addSubnet(network, bits, "ipv6");

/** Of IPv6 only this is handed out for the public internet; mapped IPv4, loopback, link-local, unique local and multicast addresses lie outside. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet("2000::", 3, "ipv6");

const METADATA = new BlockList();
for (const address of ["169.254.169.254", "169.254.170.2", "169.254.170.23", "100.100.100.200", "168.63.129.16", "192.0.0.192"])
  METADATA.addAddress(address, "ipv4");
for (const address of ["fd00:ec2::254", "fd00:ec2::23", "fd20:ce::254"]) METADATA.addAddress(address, "ipv6");

/** IPv4 written as IPv6: mapped, compatible, translated (RFC 6052, both well-known and local prefix). */
const MAPPED = /^(?:::ffff:|::|64:ff9b:(?::|1:(?:[\da-f]{0,4}:)*:?))([\da-f]{1,4}):([\da-f]{1,4})$/;

/**
 * What an IPv4 or IPv6 address is. Whatever is no address, or written in another notation, is private.
 *
 * @example addressKind("10.1.2.3") // "private"
 */
export function addressKind(address: string): AddressKind {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  const family = isIP(bare);
  if (family === 4) return METADATA.check(bare, "ipv4") ? "metadata" : PRIVATE.check(bare, "ipv4") ? "private" : "public";
  if (family !== 6) return "private";
  const full = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const within = MAPPED.exec(full);
  if (within && addressKind(dotted(within[1]!, within[2]!)) === "metadata") return "metadata";
  if (METADATA.check(full, "ipv6")) return "metadata";
  return GLOBAL.check(full, "ipv6") && !PRIVATE.check(full, "ipv6") ? "public" : "private";
}

function dotted(high: string, low: string): string {
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`;
}
