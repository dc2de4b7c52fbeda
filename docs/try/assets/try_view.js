// The parts of the page, drawn from the state; an answer changes only what depends on it.
import { make } from "./try_dom.js";
import { asking, everything } from "./try_panels.js";
import { answers, carrying } from "./try_answers.js";

export function view(page) {
  const { root, state, contents, words, actions } = page;
  const w = () => words[state.language];
  let parts = {};

  function draw(focus = null) {
    root.lang = state.language;
    const status = make("p", { role: "status", class: "try-status" });
    const bar = make("progress", { max: 1, value: 0, "aria-label": w().progress });
    const panel = make("div", { class: "try-panel" });
    const known = make("details", { class: "try-known", open: parts.known?.open ?? false });
    const result = make("section", { class: "try-result", "aria-labelledby": "try-result" });
    const carry = make("section", { class: "try-take", "aria-labelledby": "try-take" });
    parts = { status, bar, panel, known, result, carry };
    root.replaceChildren(languages(), make("div", { class: "try-loading" }, status, bar), start(), modes(), panel, known, result, carry);
    drawPanel();
    loading();
    if (state.answer) answered();
    if (focus) root.querySelector(`[data-focus="${focus}"]`)?.focus();
  }

  function languages() {
    const choose = (event) => {
      state.language = event.target.value;
      draw(`language-${state.language}`);
    };
    const names = { id: "Indonesia", en: "English" };
    return radios("try-language", w().language, names, state.language, choose, "language", true);
  }

  function modes() {
    const choose = (event) => {
      state.mode = event.target.value;
      drawPanel();
      if (state.answer) parts.shown?.answered(state.answer);
    };
    return radios("try-mode", w().mode, { ask: w().ask, all: w().all }, state.mode, choose, "mode");
  }

  function radios(name, title, labels, chosen, change, focus, foreign = false) {
    const each = Object.entries(labels).map(([value, label]) =>
      make("label", { lang: foreign ? value : null },
        make("input", { type: "radio", name, value, checked: value === chosen, "data-focus": `${focus}-${value}`, on: { change } }),
        ` ${label}`));
    return make("fieldset", { class: "try-row" }, make("legend", {}, title), each);
  }

  function start() {
    const title = (one) => one.title[state.language];
    const example = make("select", { id: "try-example" }, make("option", { value: "" }, w().own),
      contents.examples.map((one, number) => make("option", { value: number, selected: one === state.example }, title(one))));
    const fill = () => actions.fill(contents.examples[example.value]);
    const goal = make("select", { id: "try-goal", on: { change: () => { state.goal = goal.value; actions.ask(); } } },
      contents.goals.map((chapter) => make("optgroup", { label: title(chapter) },
        chapter.goals.map((one) => make("option", { value: one.name, selected: one.name === state.goal }, title(one))))));
    const day = make("input", { type: "date", id: "try-day", value: state.asOf, required: true, "aria-describedby": "try-through try-day-error",
      on: { change: () => { state.asOf = day.value; actions.ask(); } } });
    return make("div", { class: "try-start", role: "group", "aria-label": w().subject },
      make("div", { class: "try-field" }, make("label", { for: "try-example" }, w().example), example,
        make("button", { type: "button", "data-focus": "example", on: { click: fill } }, w().fill)),
      make("div", { class: "try-field" }, make("label", { for: "try-goal" }, w().goal), goal),
      make("div", { class: "try-field" }, make("label", { for: "try-day" }, w().day), day,
        make("span", { class: "try-hint", id: "try-through" }, `${w().through}${contents.through}. umkstd ${contents.version}.`),
        make("span", { class: "try-error", id: "try-day-error" })));
  }

  function drawPanel() {
    const kind = state.mode === "ask" ? asking : everything;
    parts.shown = kind({ ...page, words: w() });
    parts.panel.replaceChildren(parts.shown.element);
  }

  function loading() {
    const { stage, share, why } = state.loading;
    const told = stage === "failed" ? `${w().failed}${why}` : w()[stage];
    if (parts.status.textContent !== told && !state.answer) parts.status.textContent = told;
    if (stage === "failed") parts.status.textContent = told;
    const reached = { files: 0.7 * (share ?? 0), unpack: 0.75, start: 0.85, ready: 0.95, failed: 1 };
    parts.bar.value = Math.max(parts.bar.value, reached[stage] ?? 0);
    root.dataset.stage = stage;
    if (stage === "ready" && !state.answer) parts.status.textContent = w().thinking;
  }

  function answered(focus = null) {
    const told = state.answer;
    parts.bar.hidden = true;
    const day = told.problems?.find((one) => one.fact === "as_of");
    root.querySelector("#try-day-error").textContent = day?.message[state.language] ?? "";
    known(told);
    parts.shown.answered(told, focus);
    answers({ ...page, words: w(), into: parts.result });
    carrying({ ...page, words: w(), into: parts.carry, say: (text) => { parts.status.textContent = text; } });
    parts.status.textContent = told.problems
      ? `${w().wrong}.`
      : `${told.title[state.language]}: ${told.status_label[state.language]}.`;
    root.dataset.answered = told.problems ? "problems" : told.status;
  }

  /** What was told so far, each with a button that takes it away. */
  function known(told) {
    const remove = (name) => () => {
      state.asked = state.asked.filter((one) => one !== name);
      actions.tell(name, null);
      parts.known.querySelector("summary").focus();
      drawPanel();
    };
    const item = (name, value) => {
      const label = page.byName.get(name).label[state.language];
      return make("li", {}, `${label}: `, make("strong", {}, value), " ",
        make("button", { type: "button", class: "try-small", "aria-label": `${w().remove}: ${label}`, on: { click: remove(name) } }, w().remove));
    };
    // Where something is wrong, the library shows no values; they stand as they were entered.
    const entered = told.known
      ? told.known.map(({ name, shown }) => item(name, shown[state.language]))
      : Object.entries(state.facts).map(([name, value]) => item(name, String(value)));
    const items = [
      ...entered,
      ...state.skipped.map((name) => item(name, w().unsaid)),
    ];
    parts.known.replaceChildren(make("summary", {}, w().known(items.length)), make("ul", {}, items));
  }

  return { draw, loading, answered, report: (told) => parts.result.report?.(told) };
}
