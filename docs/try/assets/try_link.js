// What is asked as a fragment of the address, which no browser sends; what identifies a person never.

/** The facts that may leave the page, and the names of those that may not. */
export function parted(facts, byName) {
  const entries = Object.entries(facts);
  return {
    open: Object.fromEntries(entries.filter(([name]) => !byName.get(name)?.sensitive)),
    left: entries.map(([name]) => name).filter((name) => byName.get(name)?.sensitive),
  };
}

export function link({ language, goal, asOf, facts }, byName) {
  const told = new URLSearchParams({ lang: language, goal, date: asOf });
  told.set("facts", JSON.stringify(parted(facts, byName).open));
  return `${location.href.split("#")[0]}#${told}`;
}

/** What a link says; anything in it that this page did not write is left aside. */
export function read(fragment, byName) {
  const told = new URLSearchParams(fragment.replace(/^#/, ""));
  const found = {};
  if (["id", "en"].includes(told.get("lang"))) found.language = told.get("lang");
  if (told.has("goal")) found.goal = told.get("goal");
  if (/^\d{4}-\d{2}-\d{2}$/.test(told.get("date") ?? "")) found.asOf = told.get("date");
  if (told.has("facts")) found.facts = facts(told.get("facts"), byName);
  return found;
}

function facts(text, byName) {
  let given;
  try {
    given = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) return {};
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => {
      const fact = byName.get(name);
      return fact && !fact.sensitive && simple(value);
    }),
  );
}

function simple(value) {
  const plain = ["string", "number", "boolean"].includes(typeof value);
  return plain || (Array.isArray(value) && value.every((one) => typeof one === "string"));
}
