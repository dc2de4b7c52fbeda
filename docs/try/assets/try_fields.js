// One fact as a field of the form, and the reading of it. An empty field is an unknown fact.
import { make } from "./try_dom.js";

let count = 0;

/** A field: its element, its control, and how its value is read, set and called wrong. */
export function field(fact, { words, language, value, radios = false, onchange }) {
  const id = `try-field-${(count += 1)}`;
  const hint = make("span", { class: "try-hint", id: `${id}-hint` }, hints(fact, words, language));
  const error = make("span", { class: "try-error", id: `${id}-error` });
  const described = { "aria-describedby": `${id}-hint ${id}-error` };
  const options = choices(fact, words, language);
  const named = radios ? fact.label[language] : fact.question[language];
  let control;
  let body;
  if (options && radios) {
    body = options.map(({ label }, number) =>
      make("label", { class: "try-choice" },
        make("input", { type: "radio", name: id, value: number, ...(number ? {} : described) }), ` ${label}`));
    control = body[0].querySelector("input");
  } else if (options) {
    control = make("select", { id, ...described, on: { change: onchange } },
      make("option", { value: "" }, words.unsaid),
      options.map(({ label }, number) => make("option", { value: number }, label)));
    body = [make("label", { for: id }, named), control];
  } else {
    const type = fact.kind === "date" ? "date" : "text";
    const digits = fact.kind === "integer" ? "numeric" : fact.kind === "decimal" ? "decimal" : null;
    const listen = { change: onchange };
    control = make("input", { id, type, inputmode: digits, maxlength: 2000, autocomplete: "off", ...described, on: listen });
    body = [make("label", { for: id }, named), control];
  }
  const element = make("div", { class: "try-field" }, body, hint, error);

  function read() {
    if (!options) return control.value.trim() === "" ? null : control.value.trim();
    const chosen = radios ? element.querySelector("input:checked")?.value : control.value;
    return chosen === undefined || chosen === "" ? null : options[chosen].value;
  }
  function set(given) {
    if (!options) {
      control.value = given ?? "";
      return;
    }
    const number = options.findIndex((one) => JSON.stringify(one.value) === JSON.stringify(given));
    if (!radios) control.value = number < 0 ? "" : number;
    else if (number >= 0) body[number].querySelector("input").checked = true;
  }
  function wrong(message) {
    error.textContent = message ?? "";
    for (const one of radios && options ? element.querySelectorAll("input") : [control]) {
      if (message) one.setAttribute("aria-invalid", "true");
      else one.removeAttribute("aria-invalid");
    }
  }
  set(value);
  return { fact, element, control, read, set, wrong };
}

function choices(fact, words, language) {
  if (fact.kind === "boolean") return [{ value: true, label: words.yes }, { value: false, label: words.no }];
  if (fact.kind !== "choice") return null;
  return fact.choices.map(({ value, label }) => ({ value, label: label[language] }));
}

function hints(fact, words, language) {
  const how = words.how[fact.kind];
  return [
    how ? (fact.unit ? `${how} (${fact.unit}).` : `${how}.`) : null,
    fact.read_off ? `${words.read_off}${fact.read_off[language]}.` : null,
    fact.sensitive ? words.sensitive : null,
  ].filter(Boolean).join(" ");
}
