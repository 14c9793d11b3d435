/* «Typ 1» is not «typ 2»: a support whose own names have another number after the same word is about something else than what was
   asked for, however much of the question it has. It is shown, since it may be the nearest there is, but says so. */

import { EGNA } from "./ks-sokdata.js";

const NUMRERAT = /(\p{L}{2,})[ -]?(\d{1,2})(?![\p{L}\d])/giu;

/* Words followed by a number in a text: [word, number]. */
function numrerade(text) {
  return [...text.toLowerCase().matchAll(NUMRERAT)].map(([, ord, nummer]) => [ord, nummer]);
}

/* Tells each hit on another number what it is about (`galler`) and what was asked for (`fragat`). */
export function sagNummer(data, fraga, traffar) {
  const egna = (id) => data.namn.filter(({ slag, stod }) => EGNA.has(slag) && data.stod.id[stod] === id).flatMap(({ text }) => numrerade(text));
  for (const [ord, nummer] of numrerade(fraga)) {
    for (const traff of traffar) {
      const har = egna(traff.id).filter(([annat]) => annat === ord);
      if (!har.length || har.some(([, annat]) => annat === nummer)) continue;
      [traff.galler, traff.fragat] = [har[0].join(" "), `${ord} ${nummer}`];
    }
  }
}
