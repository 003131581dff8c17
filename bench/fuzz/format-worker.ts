import { parentPort } from "node:worker_threads";
import { itemFaultsOf } from "./item-faults-of.ts";
import { networkWasAsked } from "./no-network.ts";

parentPort!.on("message", async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  const cpu = process.cpuUsage();
  const result = await itemFaultsOf(bytes, name);
  if (networkWasAsked()) result.faults.push("it asked for the network");
  parentPort!.postMessage({ ...result, milliseconds: process.cpuUsage(cpu).user / 1000 });
});
