// The page "Try it": what the reader chose and told, and asking the library after each change.
import { make } from "./try_dom.js";
import engine from "./try_engine.js";
import { client } from "./try_engine_client.js";
import { read } from "./try_link.js";
import { view } from "./try_view.js";
import { words } from "./try_words.js";

const root = document.getElementById("umkstd-try");

function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const preferred = navigator.language.toLowerCase().startsWith("id") ? "id" : "en";
const state = {
  language: preferred, goal: "sni-bina-umk", asOf: today(), mode: "ask", only: true,
  facts: {}, skipped: [], asked: [], answer: null, loading: { stage: "files", share: 0 },
};

async function begin() {
  let page = null;
  let focus = null;
  // The library starts at once; what the form is made from comes in meanwhile.
  const ask = client({
    onstage(told) {
      state.loading = told;
      page?.loading();
    },
    onanswer(wanted, told, number) {
      if (wanted === "report") return page.report(told);
      takeBack(told);
      state.answer = told;
      page.answered(focus);
      root.dataset.told = number;
      return undefined;
    },
  });
  const contents = await (await fetch(new URL("./try-engine/contents.json", import.meta.url))).json();
  const byName = new Map(contents.facts.map((fact) => [fact.name, fact]));
  const goals = new Map(contents.goals.flatMap((chapter) => chapter.goals).map((one) => [one.name, one]));
  document.head.append(make("style", {}, contents.style));

  function take(fragment) {
    const found = read(fragment, byName);
    if (!goals.has(found.goal)) delete found.goal;
    Object.assign(state, found);
    if (found.facts) Object.assign(state, { skipped: [], asked: [] });
  }

  /** An answer of the interview that is refused is taken back, so that it can be given again. */
  function takeBack(told) {
    if (!told.problems || !state.pending) return;
    delete state.facts[state.pending];
    state.asked = state.asked.filter((name) => name !== state.pending);
  }

  const question = () => ({
    goal: state.goal, as_of: state.asOf, facts: state.facts, skipped: state.skipped,
  });
  const actions = {
    /** Ask the library; `then` names what receives the focus, `pending` the fact just answered. */
    ask(then = null, pending = null) {
      focus = then;
      state.pending = pending;
      root.dataset.asked = ask("answer", question());
    },
    report: () => ask("report", { facts: state.facts, as_of: state.asOf }),
    tell(name, value, then, pending) {
      state.skipped = state.skipped.filter((one) => one !== name);
      if (value === null) delete state.facts[name];
      else state.facts[name] = value;
      actions.ask(then, pending);
    },
    reply(name, value) {
      state.asked = [...state.asked.filter((one) => one !== name), name];
      if (value !== null) return actions.tell(name, value, "question", name);
      state.skipped = [...state.skipped, name];
      return actions.ask("question");
    },
    back() {
      const name = state.asked.pop();
      if (name) actions.tell(name, null, "question");
    },
    fill(example) {
      Object.assign(state, { skipped: [], asked: [] });
      state.example = example;
      state.facts = example ? { ...example.facts } : {};
      if (example) state.goal = example.goal;
      page.draw("example");
      actions.ask();
    },
  };
  page = view({ root, state, contents, byName, goals, words, actions });
  take(location.hash);
  addEventListener("hashchange", () => {
    if (!location.hash.includes("facts=")) return;
    take(location.hash);
    page.draw();
    actions.ask();
  });
  page.draw();
  actions.ask();
}

if (engine) {
  begin().catch((error) => root.replaceChildren(make("p", { role: "alert" }, words[state.language].failed, String(error))));
} else {
  root.append(...["id", "en"].map((lang) => make("p", { lang, class: "try-none" }, words[lang].none)));
}
