// The library in a thread of its own, so that the page stays quick: Pyodide, the wheels, try_page.py.
import engine from "./try_engine.js";

const here = new URL("./try-engine/", import.meta.url);
const fetched = self.fetch.bind(self);
let received = 0;

// Every file is counted as it comes in, also those that Pyodide asks for itself.
self.fetch = async (address, options) => {
  const response = await fetched(address, options);
  if (!response.ok || !response.body) return response;
  const counter = new TransformStream({
    transform(chunk, next) {
      received += chunk.byteLength;
      postMessage({ stage: "files", share: Math.min(received / engine.bytes, 1) });
      next.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(counter), { status, statusText, headers });
};

async function file(address, shape) {
  const response = await self.fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response[shape]();
}

async function start() {
  const { loadPyodide } = await import(new URL("pyodide.mjs", here));
  const wheels = Promise.all(engine.wheels.map((name) => file(new URL(name, here), "arrayBuffer")));
  const code = file(new URL("./try_page.py", import.meta.url), "text");
  const python = await loadPyodide({ indexURL: here.href });
  postMessage({ stage: "unpack" });
  for (const wheel of await wheels) python.unpackArchive(wheel, "wheel");
  postMessage({ stage: "start" });
  python.FS.writeFile("try_page.py", await code);
  return python.pyimport("try_page");
}

const page = start();
page.then(
  () => postMessage({ stage: "ready" }),
  (error) => postMessage({ stage: "failed", why: String(error) }),
);

onmessage = async ({ data: { number, wanted, request } }) => {
  try {
    const answer = JSON.parse((await page)[wanted](JSON.stringify(request)));
    postMessage({ number, answer });
  } catch (error) {
    postMessage({ number, failed: String(error) });
  }
};
