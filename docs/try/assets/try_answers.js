// What the library answered: verdict, reasons, plan, timeline, the whole report, and taking it along.
import { make, shown } from "./try_dom.js";
import { link, parted } from "./try_link.js";

export function answers({ state, words, actions, into }) {
  const language = state.language;
  const told = state.answer;
  const wasOpen = into.querySelector(".try-report")?.open ?? false;
  const heading = make("h2", { id: "try-result", tabindex: -1 }, words.result);
  if (told.problems) {
    const items = told.problems.map((one) => make("li", {}, one.message[language]));
    into.replaceChildren(heading, make("div", { role: "alert", class: "try-problems" }, make("p", {}, words.wrong), make("ul", {}, items)));
    return;
  }
  const part = (title, all) =>
    all.length === 0 ? [] : [make("h3", {}, title), ...all.map((html) => shown(html[language], 4))];
  const lead = make("p", { class: "try-lead" }, `${told.title[language]}: `,
    make("strong", { class: `try-badge ${told.status}` }, told.status_label[language]));
  const place = make("div", {});
  const report = make("details", { class: "try-report", open: wasOpen, on: { toggle: () => report.open && actions.report() } },
    make("summary", {}, words.report), place);
  into.report = (whole) => {
    if (whole.report) place.replaceChildren(shown(whole.report[language], 4));
  };
  into.replaceChildren(
    heading, lead,
    ...(told.stage ? [make("p", {}, words.stage, told.stage[language], ".")] : []),
    ...part(words.reasons, told.verdicts),
    ...part(words.plan, told.plan ? [told.plan] : []),
    ...part(words.timeline, told.timelines),
    report,
  );
}

export function carrying({ state, byName, words, into, say }) {
  const heading = make("h2", { id: "try-take" }, words.take);
  const { left } = parted(state.facts, byName);
  const names = left.map((name) => byName.get(name).label[state.language]).join(", ");
  const code = make("textarea", { readonly: true, rows: 8, id: "try-code", spellcheck: "false" });
  const address = make("input", { readonly: true, type: "text", id: "try-address" });
  code.value = state.answer.python ?? "";
  address.value = link(state, byName);
  const copy = (control) => async () => {
    try {
      await navigator.clipboard.writeText(control.value);
      say(words.copied);
    } catch {
      control.focus();
      control.select();
      say(words.select);
    }
  };
  const row = (control, title, action) =>
    make("div", { class: "try-field" }, make("label", { for: control.id }, title), control,
      make("button", { type: "button", on: { click: copy(control) } }, action));
  into.replaceChildren(
    heading, row(code, words.code, words.python), row(address, words.link, words.share),
    ...(names ? [make("p", { class: "try-hint" }, words.left, names, ".")] : []),
  );
}
