/* Where the focus is: {plats: its number, fel: what is wrong with how it shows}; null when it has left the page. */
() => {
  const el = document.activeElement;
  if (!el || el === document.body) return null;
  const namn = el.outerHTML.replace(/\s+/g, " ").slice(0, 140);
  const fel = [];
  const { outlineStyle, outlineWidth } = getComputedStyle(el);
  const ram = el.querySelector("rect"); // in a drawing, the box itself
  const ritad = ram && parseFloat(getComputedStyle(ram).strokeWidth) >= 3;
  if ((outlineStyle === "none" || parseFloat(outlineWidth) < 2) && !ritad) fel.push(`the focus doesn't show: ${namn}`);
  const rutor = [...el.getClientRects()].filter((ruta) => ruta.width && ruta.height);
  const hela = rutor.some(({ left, right, top, bottom }) => {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const overst = document.elementFromPoint(x, y);
    return overst && (el.contains(overst) || overst.contains(el));
  });
  if (!hela) fel.push(`the focus is out of sight or covered: ${namn}`);
  return { plats: window.tabbstopp.indexOf(el), fel };
};
