// Asking the library in its thread; of several questions only the last is answered.

export function client({ onstage, onanswer }) {
  const worker = new Worker(new URL("./try_worker.js", import.meta.url), { type: "module" });
  const last = {};
  let number = 0;
  worker.onmessage = ({ data }) => {
    if (data.stage) return onstage(data);
    const wanted = Object.keys(last).find((name) => last[name] === data.number);
    if (!wanted) return undefined;
    return data.failed ? onstage({ stage: "failed", why: data.failed }) : onanswer(wanted, data.answer, data.number);
  };
  worker.onerror = (event) => onstage({ stage: "failed", why: event.message ?? "" });
  return (wanted, request) => {
    number += 1;
    last[wanted] = number;
    worker.postMessage({ number, wanted, request });
    return number;
  };
}
