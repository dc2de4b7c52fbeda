/* What is wider than its place can be moved with the keyboard, too: it takes the focus. */
function mark() {
  for (const box of document.querySelectorAll("article pre, .table-wrapper, .law-picture")) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
}
mark();
window.addEventListener("resize", mark);
document.addEventListener("toggle", mark, true);
