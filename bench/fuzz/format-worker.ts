import dns from "node:dns";
import net from "node:net";
import { parentPort } from "node:worker_threads";
import { itemFaultsOf } from "./item-faults-of.ts";

// Nothing that an input holds may reach for the network.
let reached = 0;
const refuse = (): never => {
  reached++;
  throw new Error("the network was asked for");
};
net.Socket.prototype.connect = refuse;
dns.lookup = refuse as never;

parentPort!.on("message", async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  const cpu = process.cpuUsage();
  const result = await itemFaultsOf(bytes, name);
  if (reached > 0) result.faults.push("it asked for the network");
  reached = 0;
  parentPort!.postMessage({ ...result, milliseconds: process.cpuUsage(cpu).user / 1000 });
});
