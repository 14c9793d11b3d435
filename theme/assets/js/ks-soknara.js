/* What is nearest to a question without an answer: names to be offered, never hits. */

import { EGNA } from "./ks-sokdata.js";
import { avstand } from "./ks-sokord.js";

/* Letters before names that begin with them are offered, and so many names. */
const BORJAN = 3;
const NARMAST = 5;

/* Names that begin as the question does or, when there are none, look like it: {ord, url}. */
export function narliggande(data, text) {
  const sokt = data.nyckel(text);
  const funna = borjar(data, sokt);
  return funna.length ? funna : liknande(data, sokt);
}

/* The names and drugs that begin with what has been typed so far, titles first, one for each support. */
function borjar(data, sokt) {
  if (sokt.length < BORJAN) return [];
  const namn = data.namn.filter(({ slag, text }) => (EGNA.has(slag) || slag === "lakemedel") && data.nyckel(text).startsWith(sokt));
  namn.sort((a, b) => (b.slag === "titel") - (a.slag === "titel") || a.text.length - b.text.length || a.stod - b.stod);
  const funna = new Map();
  for (const { stod, text } of namn) if (!funna.has(stod)) funna.set(stod, { ord: text, url: `/kunskapsstod/${data.stod.id[stod]}/` });
  return [...funna.values()].slice(0, NARMAST);
}

/* Names a few letters away, those of supports and of terms. */
function liknande(data, sokt) {
  const alla = [
    ...data.namn.map((namn) => ({ ord: namn.text, url: `/kunskapsstod/${data.stod.id[namn.stod]}/` })),
    ...data.begrepp.flatMap(({ id, namn }) => namn.map((ett) => ({ ord: ett.text, url: `/begrepp/#${id}` }))),
  ];
  const nara = new Map();
  for (const ett of alla) {
    const nyckel = data.nyckel(ett.ord);
    const borjan = sokt.length > 4 && nyckel.startsWith(sokt.slice(0, 5)) ? 3 : Infinity;
    const steg = Math.min(avstand(sokt, nyckel, 3), borjan);
    if (steg <= Math.max(1, sokt.length / 3) && !nara.has(nyckel)) nara.set(nyckel, { ...ett, steg });
  }
  return [...nara.values()].sort((a, b) => a.steg - b.steg).slice(0, NARMAST).map(({ ord, url }) => ({ ord, url }));
}
