// Elements made from values: every value becomes a text or an attribute, never markup.
const TAGS = new Set([
  ..."div h1 h2 h3 h4 h5 h6 ul li details summary strong cite span".split(" "),
  ..."table caption thead tbody tr th td svg title desc g path text".split(" "),
]);
const ATTRIBUTES = new Set([
  ..."class lang open role tabindex scope aria-label aria-hidden xmlns viewbox width height".split(" "),
  ..."d x y text-anchor stroke-width stroke-dasharray".split(" "),
]);

/** An element with attributes, listeners (`on`) and children; texts and null among the children. */
export function make(tag, { on = {}, ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  for (const [name, listener] of Object.entries(on)) element.addEventListener(name, listener);
  element.append(...children.flat().filter((child) => child != null));
  return element;
}

/**
 * HTML of the library as nodes, with its headings from level `top` down. The library escapes every
 * value; here nothing passes but the few elements and attributes that its fragments are made of.
 */
export function shown(html, top) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const levels = [...page.querySelectorAll("h1,h2,h3,h4")].map((one) => Number(one.localName[1]));
  const shift = top - Math.min(...levels, 4);
  for (const element of [...page.body.querySelectorAll("*")]) {
    if (!TAGS.has(element.localName)) {
      element.remove();
      continue;
    }
    for (const { name } of [...element.attributes]) {
      if (!ATTRIBUTES.has(name.toLowerCase())) element.removeAttribute(name);
    }
    if (/^h[1-4]$/.test(element.localName)) {
      const level = Math.min(Number(element.localName[1]) + shift, 6);
      element.replaceWith(make(`h${level}`, {}, ...element.childNodes));
    }
  }
  return make("div", { class: "try-shown" }, ...page.body.childNodes);
}
