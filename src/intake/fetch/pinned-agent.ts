import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { assertAddress } from "./allowed-url.ts";

export interface PinnedAgentOptions {
  readonly opened: (address: string) => boolean;
  readonly connectMs: number;
  readonly idleMs: number;
  /** How names are looked up; default: as the machine does. */
  readonly lookup?: typeof systemLookup;
}

/**
 * Connections that go only where they may: a name's addresses are checked when it is looked up, the connection is made to those very addresses, and the
 * address at its other end is checked once more before a byte is sent. A name that answers differently the next time (DNS rebinding) gains nothing.
 */
export function pinnedAgent({ opened, connectMs, idleMs, lookup = systemLookup }: PinnedAgentOptions): Agent {
  const checked: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "");
      try {
        for (const { address } of addresses) assertAddress(address, hostname, opened);
      } catch (refused) {
        return callback(refused as Error, "");
      }
      const [first] = addresses;
      if (!first) return callback(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), "");
      if (options.all) (callback as (error: null, addresses: (typeof first)[]) => void)(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
  const connect = buildConnector({ lookup: checked, timeout: connectMs, autoSelectFamily: true });
  return new Agent({
    connect: (options, callback) =>
      connect(options, (error, socket) => {
        if (error) return callback(error, null);
        try {
          assertAddress(socket.remoteAddress ?? "", options.hostname, opened);
        } catch (refused) {
          socket.destroy();
          return callback(refused as Error, null);
        }
        callback(null, socket);
      }),
    headersTimeout: idleMs,
    bodyTimeout: idleMs,
    maxHeaderSize: 32 * 1024,
    connections: 2,
    pipelining: 1,
  });
}
