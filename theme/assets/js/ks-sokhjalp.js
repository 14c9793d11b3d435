/* What the search page and the search fields share: making elements, what the engine is told, and the reader's latest questions.
   Text is always set as text, so nothing in an answer can become markup. */

/* An element with properties (`data-…` and `aria-…` and `role` as attributes) and children; what is empty or null is left out. */
export function element(namn, egenskaper = {}, ...barn) {
  const nytt = document.createElement(namn);
  for (const [nyckel, varde] of Object.entries(egenskaper)) {
    if (nyckel === "role" || nyckel.includes("-")) nytt.setAttribute(nyckel, varde);
    else nytt[nyckel] = varde;
  }
  nytt.append(...barn.flat().filter((ett) => ett !== null && ett !== ""));
  return nytt;
}

/* Make the children of `foralder` these, moving only what isn't in its place: what has focus keeps it. */
export function placera(foralder, barn) {
  barn.forEach((ett, plats) => {
    if (foralder.children[plats] !== ett) foralder.insertBefore(ett, foralder.children[plats] ?? null);
  });
  while (foralder.children.length > barn.length) foralder.lastElementChild.remove();
}

/* [[text, marked?], …] as text and <mark>. */
export function markerad(delar) {
  return delar.map(([text, mark]) => (mark ? element("mark", { textContent: text }) : text));
}

/* The search page with a question, where no server sees it: the page moves it from behind «#» to its address. */
export function sokadress(fraga) {
  return `/sok/#q=${encodeURIComponent(fraga)}`;
}

/* Why a hit is a hit, in words: ["Kallas också", "portvinstå"]; empty for a title, which shows itself, and for plain text. */
const SKAL = { kod: "Kod", synonym: "Kallas också", del: "Ord som ingår", lakemedel: "Läkemedel" };

export function skal(traff) {
  return traff.ord && SKAL[traff.skal] ? [SKAL[traff.skal], traff.ord] : [];
}

/* Arrows go between a field and the links under it; Escape goes back to the field. */
export function pila(event, falt, lankar) {
  const steg = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const rader = [falt, ...lankar];
  const har = rader.indexOf(document.activeElement);
  if (event.key === "Escape" && har > 0) falt.focus();
  else if (!steg || har < 0 || !rader[har + steg]) return;
  else rader[har + steg].focus();
  event.preventDefault();
}

/* The latest questions, newest first: kept in this browser only, and only those that found something. */
const NYCKEL = "ks-sokningar";
const RYMS = 6;

export function senaste() {
  try {
    const sparat = JSON.parse(localStorage.getItem(NYCKEL) ?? "[]");
    return Array.isArray(sparat) ? sparat.filter((ett) => typeof ett === "string").slice(0, RYMS) : [];
  } catch {
    return []; // storage is turned off, or holds something else
  }
}

export function minns(fraga) {
  const lika = fraga.toLowerCase();
  const kvar = [fraga, ...senaste().filter((ett) => ett.toLowerCase() !== lika)].slice(0, RYMS);
  try {
    localStorage.setItem(NYCKEL, JSON.stringify(kvar));
  } catch {
    // as above: nothing is remembered
  }
}

export function glom() {
  try {
    localStorage.removeItem(NYCKEL);
  } catch {
    // as above
  }
}

/* The slug of the region that the reader has chosen, or nothing. */
export function minRegion() {
  try {
    return localStorage.getItem("ks-region") ?? "";
  } catch {
    return "";
  }
}
