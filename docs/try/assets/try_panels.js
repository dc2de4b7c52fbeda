// The two ways to fill in what is known: one question at a time, or every fact at once.
import { make } from "./try_dom.js";
import { field } from "./try_fields.js";

/** The interview: one question, and what the library asks next once it is answered. */
export function asking({ state, byName, words, actions }) {
  const element = make("div", { class: "try-ask" });
  let current = null;

  function answered(told, focus) {
    const language = state.language;
    if (told.problems && current) {
      current.wrong(told.problems.map((one) => one.message[language]).join(" "));
      if (focus) current.control.focus();
      return;
    }
    const back = make("button", { type: "button", disabled: state.asked.length === 0, on: { click: actions.back } }, words.back);
    const [name] = told.waiting ?? [];
    if (!name) {
      current = null;
      const over = make("p", { tabindex: -1, class: "try-over" }, told.problems ? words.wrong : words.over);
      element.replaceChildren(over, make("div", { class: "try-buttons" }, back));
      if (focus) over.focus();
      return;
    }
    const fact = byName.get(name);
    current = field(fact, { words, language, radios: true });
    const title = make("legend", { tabindex: -1 }, fact.question[language]);
    const submit = (event) => {
      event.preventDefault();
      const value = current.read();
      if (value !== null) return actions.reply(name, value);
      current.wrong(words.choose);
      return current.control.focus();
    };
    const unknown = make("button", { type: "button", on: { click: () => actions.reply(name, null) } }, words.unknown);
    element.replaceChildren(
      make("form", { novalidate: true, on: { submit } },
        make("fieldset", { class: "try-question", "data-fact": name }, title, current.element),
        make("div", { class: "try-buttons" },
          make("button", { type: "submit", class: "try-main" }, words.answer), unknown, back),
        make("p", { class: "try-hint" }, words.waiting(told.waiting.length))));
    if (focus) title.focus();
  }

  return { element, answered };
}

/** The whole vocabulary as one form. */
export function everything({ state, contents, words, actions }) {
  const language = state.language;
  const fields = contents.facts.map((fact) => {
    const one = field(fact, {
      words, language, value: state.facts[fact.name],
      onchange: () => actions.tell(fact.name, one.read()),
    });
    one.text = `${fact.question[language]} ${fact.label[language]} ${fact.name}`.toLowerCase();
    return one;
  });
  const find = make("input", { type: "search", id: "try-find", autocomplete: "off", on: { input: () => sift() } });
  const only = make("input", { type: "checkbox", checked: state.only, on: { change: () => { state.only = only.checked; sift(); } } });
  const groups = { business: words.business, line: words.line, answer: words.answers };
  const sets = Object.entries(groups).map(([group, title]) =>
    make("fieldset", { class: "try-group" }, make("legend", {}, title),
      fields.filter(({ fact }) => fact.group === group).map((one) => one.element)));
  const element = make("form", { class: "try-all", on: { submit: (event) => event.preventDefault() } },
    make("div", { class: "try-field" }, make("label", { for: "try-find" }, words.find), find),
    make("label", { class: "try-choice" }, only, ` ${words.only}`), sets);

  function sift() {
    const sought = find.value.trim().toLowerCase();
    const reads = new Set(state.answer?.reads ?? []);
    for (const { fact, element: shown, text } of fields) {
      const told = fact.name in state.facts;
      const wanted = !state.only || reads.size === 0 || reads.has(fact.name) || told;
      shown.hidden = sought ? !text.includes(sought) : !wanted;
    }
    for (const set of sets) set.hidden = !set.querySelector(".try-field:not([hidden])");
  }

  function answered(told) {
    const problems = new Map((told.problems ?? []).map((one) => [one.fact, one.message[language]]));
    for (const one of fields) one.wrong(problems.get(one.fact.name));
    sift();
  }

  sift();
  return { element, answered };
}
