/* How well each support answers a question that has been understood. A title counts more than another name, a name more than a drug or
   a code's title, and all of them more than running text; a word that few supports have counts more than one that all have. */

import { EGNA } from "./ks-sokdata.js";

const ENSAM = 0.6;
const FEL_ALDER = 0.75;
const OM_VUXEN = 0.3;
const NAMNVARDE = { titel: 10, kort: 9.5, synonym: 8, lakemedel: 5, amne: 4, kodtext: 3.5, begrepp: 6.5 };
const NASTAN_HELT = 0.7;
const BEGREPP = 0.8;
const NAMN_MINST = 0.15;
const HELT_NAMN = 0.85;
const HELT_VARDE = 0.6;
const OM_ANNAT = new Set(["samsjuklighet", "differentialdiagnos", "relaterad-information"]);
const FOR_BARN = 9;
const VARDFORLOPP = 0.85;

/* A name that is in the question counts whole; of one that shares a word with it, little more than that word's part of it. */
function namndel(andel) {
  return NAMN_MINST + (1 - NAMN_MINST) * andel;
}

/* What a place in running text is worth: 1 to 3. */
function textvarde(data, post) {
  const rubrik = data.data.rubriker[data.data.avsnitt[post.stod][post.avsnitt]];
  const varde = 1 + 0.3 * post.niva + (post.framhavt ? 0.7 : 0);
  return rubrik && OM_ANNAT.has(rubrik[0]) ? varde * 0.4 : varde;
}

/* The names that share a word with the question, and how much of each is in it. */
function namntraffar(data, led) {
  const sakert = new Map();
  for (const ett of led) for (const [ord, q] of ett.kandidater) sakert.set(ord, Math.max(q, sakert.get(ord) ?? 0));
  const traffar = [];
  for (const i of new Set([...sakert.keys()].flatMap((ord) => data.namnI.get(ord) ?? []))) {
    const namn = data.namn[i];
    let fanns = 0;
    let alla = 0;
    for (const ord of namn.ord) {
      alla += data.vikt(ord);
      fanns += data.vikt(ord) * (sakert.get(ord) ?? 0);
    }
    traffar.push({ namn, andel: fanns / alla });
  }
  return traffar;
}

/* For one word of the question (or one part of it): support → the best that it has. */
function ordtraffar(data, led, namn) {
  const funna = new Map();
  const med = (stod, varde, q, kalla) => {
    const fanns = funna.get(stod);
    if (!fanns || varde > fanns.varde) funna.set(stod, { varde, q: Math.max(q, fanns?.q ?? 0), ...kalla });
    else if (q > fanns.q) fanns.q = q;
  };
  for (const [ord, q] of led.kandidater) {
    for (const post of data.text[ord]) med(post.stod, q * textvarde(data, post), q, { slag: "text", ord: data.ord[ord][0], post });
  }
  for (const traff of namn) {
    const q = Math.max(0, ...traff.namn.ord.map((ord) => led.kandidater.get(ord) ?? 0));
    if (!q) continue;
    const varde = (NAMNVARDE[traff.namn.slag] + traff.namn.forst) * namndel(traff.andel) * q;
    med(traff.namn.stod, varde, q, { slag: q < 0.7 ? "del" : traff.namn.slag, ord: traff.namn.text, namn: traff.namn });
  }
  return funna;
}

/* Whether one word is a whole name of the support. */
function ensam(traff) {
  return EGNA.has(traff.slag) && traff.namn.ord.length === 1;
}

/* A word that was split: what its parts find together. One of them has to stand in a name. */
function delade(data, led, namn) {
  const delar = led.delar.map((del) => ({ vikt: del.vikt, funna: ordtraffar(data, del, namn) }));
  const summa = delar.reduce((alla, del) => alla + del.vikt, 0);
  const funna = new Map();
  for (const stod of new Set(delar.flatMap((del) => [...del.funna.keys()]))) {
    const traffar = delar.map((del) => del.funna.get(stod));
    const framst = traffar.reduce((a, b) => ((b?.varde ?? 0) > (a?.varde ?? 0) ? b : a));
    if (framst.slag === "text" || framst.slag === "del") continue;
    const andel = (vad) => delar.reduce((alla, del, i) => alla + (del.vikt / summa) * (traffar[i]?.[vad] ?? 0), 0);
    funna.set(stod, { ...framst, varde: 0.75 * andel("varde"), q: Math.max(0.85 * andel("q"), ensam(framst) ? ENSAM : 0), slag: "del" });
  }
  return funna;
}

function galler(ett, ord) {
  return [...ett.kandidater].some(([nummer, q]) => q > 0.85 && ord.has(nummer));
}

/* Words that ask for a section stand for it in every support that has it; words about children for every support that is for them. */
function underforstatt(data, ett, funna) {
  const ankare = new Set([...ett.kandidater].flatMap(([ord, q]) => (q > 0.85 && data.sektionsord.get(ord)) || []));
  const barn = galler(ett, data.barn);
  const vuxen = galler(ett, data.vuxna);
  for (let stod = 0; stod < data.antal && (barn || vuxen || ankare.size); stod++) {
    const plats = data.data.avsnitt[stod].findIndex((rubrik) => ankare.has(data.data.rubriker[rubrik][0]));
    const varde = barn ? (data.forBarn(stod) ? FOR_BARN : 0.3) : vuxen ? (data.forBarn(stod) ? 0 : 0.3) : plats < 0 ? 0 : 1;
    const fanns = funna.get(stod);
    if (plats >= 0 && fanns) fanns.sektion = plats;
    if (varde > (fanns?.varde ?? 0)) funna.set(stod, { varde, q: Math.max(barn || vuxen ? 0.7 : 1, fanns?.q ?? 0), slag: "avsnitt", ord: ett.text, sektion: plats });
  }
}

/* The terms that the question names, each with the words of the question that name it. */
function begreppI(data, led) {
  const sakra = new Map();
  led.forEach((ett, i) => {
    for (const [ord, q] of ett.kandidater) if (q >= 0.75) sakra.set(ord, [...(sakra.get(ord) ?? []), i]);
  });
  const funna = new Map();
  for (const nummer of new Set([...sakra.keys()].flatMap((ord) => data.begreppI.get(ord) ?? []))) {
    for (const namn of data.begrepp[nummer].namn) {
      if (!namn.ord.length || !namn.ord.every((ord) => sakra.has(ord))) continue;
      const plats = new Set(namn.ord.flatMap((ord) => sakra.get(ord)));
      if (plats.size > (funna.get(nummer)?.plats.size ?? 0)) funna.set(nummer, { begrepp: data.begrepp[nummer], plats, namn });
    }
  }
  return [...funna.values()];
}

/* What a name of a term finds: the supports that have all its words in one of their names, or under one heading of their text. */
function begreppstraffar(data, namn) {
  const funna = new Map();
  const [forst, ...resten] = namn.ord;
  for (const i of data.namnI.get(forst) ?? []) {
    const ett = data.namn[i];
    if (!resten.every((ord) => ett.ord.includes(ord))) continue;
    const summa = (ord) => ord.reduce((alla, o) => alla + data.vikt(o), 0);
    const andel = summa(namn.ord) / summa(ett.ord);
    const varde = (NAMNVARDE[ett.slag] + ett.forst) * namndel(andel);
    if (andel >= NASTAN_HELT && varde > (funna.get(ett.stod)?.varde ?? 0)) funna.set(ett.stod, { varde, slag: "synonym", ord: ett.text, namn: ett });
  }
  for (const post of data.text[forst]) {
    const andra = resten.map((ord) => data.text[ord].find((p) => p.stod === post.stod));
    if (funna.has(post.stod) || !andra.every((p) => p?.avsnitt === post.avsnitt)) continue;
    const varde = Math.min(...[post, ...andra].map((p) => textvarde(data, p)));
    funna.set(post.stod, { varde, slag: "text", ord: namn.text, post });
  }
  return funna;
}

/* The other names of the terms that the question names count too. What patients say leads to what professionals say, not back: lay words
   are too wide. */
function medBegrepp(data, led, per) {
  for (const { begrepp, plats, namn } of begreppI(data, led)) {
    for (const annat of begrepp.namn) {
      if (annat === namn || annat.lekman || !annat.ord.length) continue;
      for (const [stod, traff] of begreppstraffar(data, annat)) {
        for (const i of plats) {
          const fanns = per[i].get(stod);
          const varde = BEGREPP * traff.varde;
          if (varde > (fanns?.varde ?? 0)) per[i].set(stod, { ...traff, varde, q: Math.max(0.85, fanns?.q ?? 0) });
        }
      }
    }
  }
}

/* Every support that has something of the question: points, how much of the question's meaning it has, and what was found. */
export function poangsatt(data, led) {
  const namn = namntraffar(data, [...led, ...led.flatMap((ett) => ett.delar)]);
  const per = led.map((ett) => {
    const funna = ordtraffar(data, ett, namn);
    for (const [stod, traff] of ett.delar.length ? delade(data, ett, namn) : []) {
      if (traff.varde > (funna.get(stod)?.varde ?? 0)) funna.set(stod, traff);
    }
    underforstatt(data, ett, funna);
    return funna;
  });
  medBegrepp(data, led, per);
  const summa = led.reduce((alla, ett) => alla + ett.vikt, 0);
  const hela = helaNamn(data, led, namn, summa);
  const omBarn = led.some((ett) => galler(ett, data.barn));
  const barnavdrag = omBarn ? 1 : led.some((ett) => galler(ett, data.vuxna)) ? OM_VUXEN : FEL_ALDER;
  return [...new Set(per.flatMap((funna) => [...funna.keys()]))].map((stod) => {
    const traffar = per.map((funna) => funna.get(stod));
    const del = (vad) => led.reduce((alla, ett, i) => alla + ett.vikt * (traffar[i]?.[vad] ?? 0), 0) / summa;
    const tackning = del("q");
    const typ = data.stod.namn.typ[data.stod.typ[stod]];
    const avdrag = (typ === "vardforlopp" ? VARDFORLOPP : 1) * (data.forBarn(stod) ? barnavdrag : 1);
    return { stod, varde: (del("varde") + (hela.get(stod) ?? 0)) * (0.3 + 0.7 * tackning) * avdrag, tackning, traffar };
  });
}

/* What is added for a name that the question has whole, or nearly so, as large a part of the question as it is. */
function helaNamn(data, led, namn, summa) {
  const hela = new Map();
  for (const { namn: ett, andel } of namn) {
    if (andel < HELT_NAMN) continue;
    const har = led.filter(({ kandidater, delar }) => ett.ord.some((ord) => kandidater.has(ord) || delar.some((del) => del.kandidater.has(ord))));
    const varde = NAMNVARDE[ett.slag] * HELT_VARDE * andel * (har.reduce((alla, { vikt }) => alla + vikt, 0) / summa);
    hela.set(ett.stod, Math.max(hela.get(ett.stod) ?? 0, varde));
  }
  return hela;
}
