/* Backgrounds are gone with forced colours: a button or a field needs a border (or the line of a link), and a mark that is a cut-out background a system colour. */
() => {
  const namn = (el) => el.outerHTML.replace(/\s+/g, " ").slice(0, 140);
  const synlig = (el) => el.checkVisibility({ checkVisibilityCSS: true }) && !el.closest(".ks-bara-upplast");
  const yta = getComputedStyle(document.body).backgroundColor;
  const fynd = [];
  for (const el of document.querySelectorAll("button, input:not([type=hidden]), select, textarea")) {
    const { borderTopWidth, textDecorationLine } = getComputedStyle(el);
    const ritad = parseFloat(borderTopWidth) > 0 || textDecorationLine.includes("underline") || /checkbox|radio/.test(el.type);
    if (synlig(el) && !ritad) fynd.push(`no border: ${namn(el)}`);
  }
  for (const el of document.querySelectorAll("body *")) {
    for (const del of ["::before", "::after"]) {
      const stil = getComputedStyle(el, del);
      const ritad = stil.content === '""' && stil.display !== "none" && (stil.clipPath !== "none" || stil.maskImage !== "none");
      if (ritad && synlig(el) && [yta, "rgba(0, 0, 0, 0)"].includes(stil.backgroundColor)) fynd.push(`${del} isn't drawn: ${namn(el)}`);
    }
  }
  for (const el of document.querySelectorAll("[aria-current]")) {
    const granne = [...(el.closest("ul, ol, nav")?.querySelectorAll("a:not([aria-current])") ?? [])].find(synlig);
    if (!synlig(el) || !granne) continue;
    const drag = ({ borderBottomColor, borderBottomWidth, borderLeftWidth, fontWeight, textDecorationLine }) =>
      [borderBottomColor, borderBottomWidth, borderLeftWidth, fontWeight, textDecorationLine].join();
    if (drag(getComputedStyle(el)) === drag(getComputedStyle(granne))) fynd.push(`looks like the others: ${namn(el)}`);
  }
  return fynd.slice(0, 20);
};
