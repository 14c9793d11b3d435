/* Motion that is left: smooth scrolling, animations, and transitions of anything but colours and what can't be seen to move. */
() => {
  const STILLA = /color|^fill$|^stroke$|^opacity$|^visibility$|^outline|^box-shadow$|^none$/;
  const namn = (el) => el.outerHTML.replace(/\s+/g, " ").slice(0, 100);
  const fynd = [];
  if (getComputedStyle(document.documentElement).scrollBehavior !== "auto") fynd.push("scrolls smoothly");
  for (const el of document.querySelectorAll("*")) {
    for (const del of [null, "::before", "::after"]) {
      const stil = getComputedStyle(el, del);
      if (stil.animationName !== "none") fynd.push(`${stil.animationName}: ${namn(el)}`);
      const tider = stil.transitionDuration.split(", ").map(parseFloat);
      const rorligt = stil.transitionProperty.split(", ").filter((namnet, plats) => tider[plats % tider.length] && !STILLA.test(namnet));
      if (rorligt.length) fynd.push(`${rorligt} ${del ?? ""}: ${namn(el)}`);
    }
  }
  return fynd.slice(0, 20);
};
