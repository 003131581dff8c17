import { expect, test, vi } from "vitest";

vi.mock("onnxruntime-node", () => {
  throw new Error("Cannot find module '../bin/napi-v6/linux/x64/onnxruntime_binding.node'");
});

test("a machine without the native runtime is told what to install", async () => {
  const { openSession } = await import("./session.ts");
  await expect(openSession("model.onnx")).rejects.toMatchObject({
    code: "language/no-runtime",
    message: expect.stringContaining("npm install onnxruntime-node"),
  });
});
