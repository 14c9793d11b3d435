/* Remembers everything that Tab should come to, in the order of the page, and says how much it is. */
() => {
  const VALJ = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  const med = (el) => el.tabIndex >= 0 && !el.disabled && el.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true });
  const grupp = (el) => el.type === "radio" && !el.checked && [...document.getElementsByName(el.name)].some((annan) => annan.checked);
  window.tabbstopp = [...document.querySelectorAll(VALJ)].filter((el) => med(el) && !grupp(el));
  document.activeElement?.blur();
  return window.tabbstopp.length;
};
