/* What stays on the screen while the text scrolls may take a half of it at most. */
async () => {
  const hojd = innerHeight;
  scrollTo(0, document.documentElement.scrollHeight / 2);
  await new Promise((klart) => requestAnimationFrame(() => requestAnimationFrame(klart)));
  let tackt = 0;
  for (let y = 2; y < hojd; y += 4) {
    let el = document.elementFromPoint(innerWidth / 2, y);
    while (el && !/fixed|sticky/.test(getComputedStyle(el).position)) el = el.parentElement;
    if (el) tackt += 4;
  }
  scrollTo(0, 0);
  return tackt > hojd / 2 ? [`what sticks covers ${tackt} of ${hojd} px`] : [];
};
