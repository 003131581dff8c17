import fc from "fast-check";
import { expect, test } from "vitest";
import { addressKind } from "./addresses.ts";

test.each([
  ["8.8.8.8", "public"],
  ["151.101.1.140", "public"],
  ["172.32.0.1", "public"],
  ["100.128.0.1", "public"],
  ["192.0.1.1", "public"],
  ["223.255.255.255", "public"],
  ["2606:4700:4700::1111", "public"],
  ["2a00:1450:4001::200e", "public"],
  ["[2606:4700:4700::1111]", "public"],
  ["0.0.0.0", "private"],
  ["10.255.255.255", "private"],
  ["100.64.0.1", "private"],
  ["127.0.0.1", "private"],
  ["127.255.0.3", "private"],
  ["169.254.1.1", "private"],
  ["172.16.0.1", "private"],
  ["172.31.255.255", "private"],
  ["192.168.1.1", "private"],
  ["198.19.0.1", "private"],
  ["203.0.113.9", "private"],
  ["224.0.0.251", "private"],
  ["255.255.255.255", "private"],
  ["::", "private"],
  ["::1", "private"],
  ["::ffff:8.8.8.8", "private"],
  ["::ffff:127.0.0.1", "private"],
  ["::127.0.0.1", "private"],
  ["64:ff9b::7f00:1", "private"],
  ["64:ff9b:1::a00:1", "private"],
  ["fe80::1", "private"],
  ["fe80::1%eth0", "private"],
  ["fc00::1", "private"],
  ["fd12:3456::1", "private"],
  ["ff02::1", "private"],
  ["2001:db8::1", "private"],
  ["2001::1", "private"],
  ["2002:7f00:1::", "private"],
  ["3fff::1", "private"],
  ["fec0::1", "private"],
  ["169.254.169.254", "metadata"],
  ["100.100.100.200", "metadata"],
  ["168.63.129.16", "metadata"],
  ["fd00:ec2::254", "metadata"],
  ["::ffff:169.254.169.254", "metadata"],
  ["64:ff9b::a9fe:a9fe", "metadata"],
  ["localhost", "private"],
  ["2130706433", "private"],
  ["", "private"],
])("%s is %s", (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});

test("an IPv4 address written as IPv6 is never public", () => {
  fc.assert(fc.property(fc.ipV4(), (address) => addressKind(`::ffff:${address}`) !== "public" && addressKind(`64:ff9b::${address}`) !== "public"));
});
