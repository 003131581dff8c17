import dns from "node:dns";
import net from "node:net";

let asked = 0;

/** Whether the network has been asked for since this was last asked. In this thread every such request fails: nothing that an input holds may reach it. */
export function networkWasAsked(): boolean {
  const was = asked > 0;
  asked = 0;
  return was;
}

const refuse = (): never => {
  asked++;
  throw new Error("the network was asked for");
};
net.Socket.prototype.connect = refuse;
dns.lookup = refuse as never;
