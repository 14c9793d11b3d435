/* «Typ 1» is not «typ 2»: a support whose own names have another number after the same word is about something else than what was
   asked for, however much of the question it has. It is shown, since it may be the nearest there is, but says so. */

import { EGNA } from "./ks-sokdata.js";

const NUMRERAT = /(\p{L}{2,})[ -]?(\d{1,2})(?![\p{L}\d])/giu;

/* Words followed by a number in a text: [word, number]. */
function numrerade(text) {
  return [...text.toLowerCase().matchAll(NUMRERAT)].map(([, ord, nummer]) => [ord, nummer]);
}

/* Support → [what it is about, what was asked for] for each support that is about another number. */
export function annatNummer(data, fraga) {
  const funna = new Map();
  for (const [ord, nummer] of numrerade(fraga)) {
    const har = new Map();
    for (const { text, slag, stod } of data.namn) {
      if (!EGNA.has(slag)) continue;
      for (const [annatOrd, annat] of numrerade(text)) if (annatOrd === ord) har.set(stod, [...(har.get(stod) ?? []), annat]);
    }
    for (const [stod, alla] of har) if (!alla.includes(nummer)) funna.set(stod, [`${ord} ${alla[0]}`, `${ord} ${nummer}`]);
  }
  return funna;
}
