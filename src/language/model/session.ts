import { HearsayError } from "../../model/hearsay-error.ts";

/** One single-threaded inference session: one window at a time, without padding, so that the same words give the same numbers every time. */
export interface Session {
  readonly backend: string;
  /** @returns pieces × columns, row by row */
  run(ids: readonly number[], shape: readonly number[]): Promise<Float32Array>;
  close(): Promise<void>;
}

/** @throws {HearsayError} `language/no-runtime` where the native runtime is not installed */
export async function openSession(graph: string): Promise<Session> {
  const ort = await import("onnxruntime-node").catch((cause: unknown) => {
    throw new HearsayError(
      "language/no-runtime",
      "The model needs the package onnxruntime-node with its CPU library for this system: run `npm install onnxruntime-node`, or read with rules only (`--annotator rules`).",
      { kind: "internal", cause },
    );
  });
  const session = await ort.InferenceSession.create(graph, {
    executionProviders: ["cpu"],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
  });
  const longs = (values: readonly number[]): InstanceType<typeof ort.Tensor> =>
    new ort.Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]);
  return {
    backend: `onnxruntime-node ${(ort as { env?: { versions?: { node?: string } } }).env?.versions?.node ?? ""} cpu ${process.arch}`.replace(
      / {2,}/g,
      " ",
    ),
    run: async (ids, shape) => {
      const { out } = await session.run({ ids: longs(ids), shape: longs(shape) });
      return out!.data as Float32Array;
    },
    close: () => session.release(),
  };
}
