/* Text that can't be read: outside the screen, or cut off by its own box. What scrolls in a frame of its own is found there, and an excerpt
   that ends with an ellipsis is whole on the page that it links to. */
() => {
  const namn = (el) => el.outerHTML.replace(/\s+/g, " ").slice(0, 140);
  const synlig = (el) => el.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true });
  const barUpplast = (el) => getComputedStyle(el).clipPath === "inset(50%)"; // there for those who listen
  const dold = (el) => {
    for (let over = el; over; over = over.parentElement) if (barUpplast(over) || over.matches(".ks-hoppa")) return true;
    return false;
  };
  const rullar = (el) => /auto|scroll/.test(getComputedStyle(el).overflowX);
  const iRam = (el) => {
    for (let over = el.parentElement; over && over !== document.body; over = over.parentElement) if (rullar(over)) return true;
    return false;
  };
  const bredd = document.documentElement.clientWidth;
  const fynd = [];
  if (document.documentElement.scrollWidth > bredd) fynd.push(`scrolls sideways: ${document.documentElement.scrollWidth} of ${bredd} px`);
  for (const el of document.body.querySelectorAll("*")) {
    if (!synlig(el) || dold(el) || el.closest("svg") || !el.textContent.trim()) continue;
    const { left, right, width } = el.getBoundingClientRect();
    const egenText = [...el.childNodes].some((nod) => nod.nodeType === Node.TEXT_NODE && nod.data.trim());
    if (width && egenText && (left < -1 || right > bredd + 1) && !iRam(el)) fynd.push(`outside the screen: ${namn(el)}`);
    const stil = getComputedStyle(el);
    const klipper = (axel) => ["hidden", "clip"].includes(stil[`overflow${axel}`]);
    if (stil.display === "inline" || el.clientWidth === 0 || stil.webkitLineClamp !== "none") continue;
    if (klipper("X") && el.scrollWidth > el.clientWidth + 1) fynd.push(`cut at the side: ${namn(el)}`);
    if (klipper("Y") && el.scrollHeight > el.clientHeight + 1) fynd.push(`cut below: ${namn(el)}`);
  }
  return fynd;
};
