/* Why the search answers as it does, for those who write: `kunskap explain-search` runs this outside the browser. Pages don't load it. */

import { poangsatt } from "./ks-sokpoang.js";
import { minstTackning } from "./ks-soksvar.js";

const MEST = 8;

function ledrad(data, led) {
  const starFor = [...led.kandidater]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MEST)
    .map(([ord, saker]) => ({ ord: data.ord[ord][0], saker, stod: data.text[ord].length, namn: data.namnI.get(ord)?.length ?? 0 }));
  const delar = led.delar.map((del) => del.text);
  return { text: led.text, slag: led.slag, rattad: led.rattad ?? "", vikt: led.vikt, starFor, delar };
}

function stodrad(data, led, { stod, varde, tackning, traffar }) {
  const ord = traffar.flatMap((traff, i) => {
    if (!traff) return [];
    const rubrik = traff.post && data.data.rubriker[data.data.avsnitt[stod][traff.post.avsnitt]];
    return [{ fraga: led[i].text, slag: traff.slag, text: traff.ord, avsnitt: rubrik ? rubrik[1] : "", varde: traff.varde, vikt: led[i].vikt }];
  });
  return { id: data.stod.id[stod], titel: data.stod.titel[stod], varde, tackning, ord };
}

/* svar: what the page would show from the terms; led: the question's words; rader: supports with points, also those left out. */
export function forklara(motor, fraga) {
  const { data, tolk } = motor.svarare;
  const svar = motor.termer(fraga);
  const led = svar.traffar[0]?.skal === "kod" ? [] : tolk.tolka(fraga);
  const poang = led.length ? poangsatt(data, led).sort((a, b) => b.varde - a.varde) : [];
  const visade = new Map(svar.traffar.map(({ id }, i) => [id, i]));
  const rader = poang.map((rad) => stodrad(data, led, rad));
  return {
    svar,
    led: led.map((ett) => ledrad(data, ett)),
    traffar: rader.filter(({ id }) => visade.has(id)).sort((a, b) => visade.get(a.id) - visade.get(b.id)).slice(0, MEST),
    borta: rader.filter(({ id }) => !visade.has(id)).slice(0, MEST),
    minst: minstTackning(led),
  };
}
