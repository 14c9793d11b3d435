/* The conditions that a question names, one («kol stadium») or several («diabetes och hjärtsvikt»). */

import { EGNA } from "./ks-sokdata.js";

const NASTAN_HELT = 0.8;
const SAKERT = 0.75;

/* The runs of words that are whole names of supports: [{ forst: the first word, stod, andel: how much of the question they are }]. */
export function namngivna(data, led) {
  const delar = [];
  for (let i = 0; i < led.length; ) {
    let slut = led.length;
    let stod = [];
    for (; slut > i && !stod.length; slut--) stod = heter(data, led.slice(i, slut));
    if (stod.length) delar.push({ forst: led[i].text, stod, andel: vikt(led.slice(i, slut + 1)) / vikt(led) });
    i = stod.length ? slut + 1 : i + 1;
  }
  return delar;
}

function vikt(led) {
  return led.reduce((summa, ett) => summa + ett.vikt, 0);
}

/* Those of them that are different conditions, as they were written: [{ ord, stod }]; none when there is only one. */
export function tillstand(data, text, delar) {
  const skilda = delar.every((del, i) => delar.every((annan, j) => i === j || !del.stod.some((nummer) => annan.stod.includes(nummer))));
  if (delar.length < 2 || !skilda) return [];
  const platser = delar.map((del) => text.toLowerCase().indexOf(del.forst));
  return delar.map((del, i) => ({ ord: utanSma(data, text.slice(platser[i], platser[i + 1])), stod: del.stod }));
}

function utanSma(data, text) {
  const ord = text.split(/[\s,;+/]+/).filter(Boolean);
  while (ord.length && data.sma.has(ord.at(-1).toLowerCase())) ord.pop();
  return ord.join(" ");
}

/* The supports with a name that has these words and, but for small ones, no others, or a title that begins with them before it says
   of what kind. */
function heter(data, led) {
  const star = (ord) => led.some((ett) => ett.kandidater.get(ord) >= SAKERT);
  const alla = (ord) => led.every((ett) => ord.some((nummer) => ett.kandidater.get(nummer) >= SAKERT));
  const vikt = (ord) => ord.reduce((summa, ett) => summa + data.vikt(ett), 0);
  const nastan = (ord) => alla(ord) && vikt(ord.filter(star)) >= NASTAN_HELT * vikt(ord);
  const sa = ({ slag, ord, text }) => (EGNA.has(slag) && nastan(ord)) || (slag === "titel" && nastan(huvud(data, text)));
  const namn = [...led[0].kandidater.keys()].flatMap((ord) => data.namnI.get(ord) ?? []).map((i) => data.namn[i]);
  return [...new Set(namn.filter(sa).map((ett) => ett.stod))];
}

/* What a title is about: «Diabetes» in «Diabetes typ 2», «Artros» in «Artros i knä och höft». */
function huvud(data, titel) {
  const delar = titel.toLowerCase().match(/[\p{L}\d-]+|[^\p{L}\d\s-]/gu) ?? [];
  const slut = delar.findIndex((del) => !/\p{L}/u.test(del) || del === "typ" || data.sma.has(del));
  return data.nummer((slut < 0 ? delar : delar.slice(0, slut)).join(" "));
}
