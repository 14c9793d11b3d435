/* From a question to an answer: codes first, then whole names, then words. What an answer looks like is said in `tomt`. */

import { kodform } from "./ks-sokdata.js";
import { namngivna, tillstand } from "./ks-sokdelar.js";
import { Fragetolk } from "./ks-sokfraga.js";
import { narliggande } from "./ks-soknara.js";
import { sagNummer } from "./ks-soknummer.js";
import { vik } from "./ks-sokord.js";
import { poangsatt } from "./ks-sokpoang.js";

export const MEST = 30;
const GENVAGAR = ["utredning", "behandling", "remissrutiner", "klinisk-uppfoljning"];
const SVAGAST = 0.08;
const TACKNING = [0, 0.5, 0.55, 0.5, 0.45];
const NAMND = 10;
const NAMND_MINST = 0.2;
/* Points that a support needs by the number of words: the fewer they are, the more chance brings them together in a text. */
const GOLV = [0, 0, 1.7, 1.7];
/* Of a longer question, a support that is so much about a third of it may lack the rest. */
const TYDLIG = 2.5;
const TYDLIG_TACKNING = 0.3;
const SAKERT = 0.85;
const HELA = { titel: 100, kort: 95, synonym: 80, lakemedel: 40, amne: 20, kodtext: 15, begrepp: 60 };

/* traffar: supports, best first; delar: the conditions of a question that has several; ovriga: terms, codes and areas;
   narliggande: what is nearest when there is no hit; okanda: words that nobody has written. */
function tomt(fraga) {
  return { fraga, rattad: "", traffar: [], delar: [], ovriga: [], narliggande: [], okanda: [] };
}

/* How much of the question's meaning a support must have, by the number of its words. */
export function minstTackning(led) {
  return TACKNING[Math.min(led.length, TACKNING.length - 1)];
}

/* Whether a support that isn't named has enough of the question to be shown. */
function racker(data, traff, led) {
  const { tackning, varde } = traff;
  if (led.length > 2 && varde >= TYDLIG && tackning >= TYDLIG_TACKNING) return true;
  return tackning >= minstTackning(led) && (varde >= (GOLV[led.length] ?? 0) || tillsammans(data, traff));
}

/* Whether all words of the question stand together, under one heading that is written for health care: texts for patients have the
   words of every day. */
function tillsammans(data, { stod, traffar }) {
  const platser = new Set(traffar.map((traff) => (traff?.q >= SAKERT ? traff.post?.avsnitt : undefined)));
  if (platser.size > 1 || platser.has(undefined)) return false;
  const [plats] = platser;
  const over = data.data.avsnitt[stod].slice(0, plats + 1).map((rubrik) => data.data.rubriker[rubrik]);
  return over.filter(([, , niva]) => niva === 2).at(-1)?.[0] !== "patientinformation";
}

export class Svarare {
  constructor(data) {
    this.data = data;
    this.tolk = new Fragetolk(data);
  }

  svar(fraga) {
    const svar = tomt(fraga);
    const text = fraga.trim();
    if (!text) return svar;
    const kod = this.#kod(text);
    if (kod) return Object.assign(svar, kod);
    const led = this.tolk.tolka(text);
    if (!led.length) return svar;
    svar.okanda = led.filter((ett) => ett.slag === "okänt").map((ett) => ett.text);
    svar.rattad = this.#rattad(text, led);
    const namnda = namngivna(this.data, led);
    const delar = tillstand(this.data, text, namnda);
    const rangordnade = this.#rangordna(text, led, this.#tillagg(namnda, delar));
    svar.traffar = rangordnade.map((traff) => this.#traff(traff, led));
    sagNummer(this.data, text, svar.traffar);
    const ordning = new Map(rangordnade.map((traff, i) => [traff.stod, i]));
    svar.delar = delar.map(({ ord, stod }) => ({
      ord,
      ids: [...stod].sort((a, b) => (ordning.get(a) ?? MEST) - (ordning.get(b) ?? MEST)).map((nummer) => this.data.stod.id[nummer]),
    }));
    svar.ovriga = this.#ovriga(text);
    if (!svar.traffar.length) svar.narliggande = narliggande(this.data, text);
    return svar;
  }

  /* A question that is a code, in any notation. One that nobody has named is cut, step by step, to what stands above it. */
  #kod(text) {
    const sokt = kodform(text);
    if (!/\d/.test(sokt) || !/^([A-Z]\d{2}[0-9A-Z]{0,5}|[A-Z]{2,3}\d{2,3}|\d{6,18})$/.test(sokt)) return null;
    for (let kod = sokt; kod.length >= 3; kod = kod.slice(0, -1)) {
      const funna = [...this.data.koder].filter(([form]) => (kod === sokt ? form.startsWith(kod) : form === kod)).flatMap(([, poster]) => poster);
      if (funna.length) return this.#kodsvar(kod, funna);
    }
    return null;
  }

  #kodsvar(kod, funna) {
    const basta = new Map();
    for (const { kod: skriven, vagar } of funna) {
      const under = kodform(skriven).length - kod.length;
      for (const vag of vagar) {
        const rang = vag.relation * 10 + Math.min(under, 9) - this.#omfattning(skriven, vag.stod) / 10;
        if (rang < (basta.get(vag.stod)?.rang ?? Infinity)) basta.set(vag.stod, { rang, kod: skriven });
      }
    }
    const ordning = [...basta].sort(([a, x], [b, y]) => x.rang - y.rang || a - b);
    const { system } = this.data.stod.namn;
    const exakta = funna.filter((post) => kodform(post.kod) === kod);
    return {
      traffar: ordning.map(([stod, { kod: skriven }]) => this.#rad(stod, "kod", skriven)),
      ovriga: exakta.map((post) => ({ slag: "kod", titel: `${system[post.system][1]} ${post.kod}`, url: `/kod/${system[post.system][0]}/${post.kod}/` })),
    };
  }

  /* How much a support says of the drug that a code stands for: 0 to 9. */
  #omfattning(kod, stod) {
    const rad = this.data.data.lakemedel.find(([, atc]) => atc === kod);
    const ord = rad && this.data.nummer(rad[0])[0];
    const post = ord !== undefined && this.data.text[ord].find((p) => p.stod === stod);
    const plats = rad ? rad.indexOf(stod, 2) : -1;
    return (post ? post.niva * 2 + (post.framhavt ? 1 : 0) : 0) + (plats > 0 && rad[plats + 1] ? 2 : 0);
  }

  /* Support → points for being named in the question: all when several conditions are asked for, else by its part of the question. */
  #tillagg(namnda, delar) {
    const nog = namnda.filter(({ andel }) => delar.length || andel >= NAMND_MINST);
    return new Map(nog.flatMap(({ stod, andel }) => stod.map((nummer) => [nummer, delar.length ? NAMND : NAMND * andel])));
  }

  /* namnda: supports that the question names, though they may have too little of the rest of it. */
  #rangordna(text, led, namnda) {
    const hela = new Map();
    for (const i of this.data.hela.get(this.data.nyckel(text)) ?? []) {
      const namn = this.data.namn[i];
      if (HELA[namn.slag] > (hela.get(namn.stod)?.varde ?? 0)) hela.set(namn.stod, { varde: HELA[namn.slag], namn });
    }
    const alla = poangsatt(this.data, led).filter((traff) => namnda.has(traff.stod) || hela.has(traff.stod) || racker(this.data, traff, led));
    const starkast = Math.max(...alla.map((traff) => traff.varde));
    const nog = alla.filter((traff) => traff.varde >= SVAGAST * starkast || namnda.has(traff.stod));
    for (const traff of nog) {
      traff.helt = hela.get(traff.stod)?.namn;
      traff.varde += Math.max(hela.get(traff.stod)?.varde ?? 0, namnda.get(traff.stod) ?? 0);
    }
    return nog.sort((a, b) => b.varde - a.varde || a.stod - b.stod).slice(0, MEST);
  }

  #traff(traff, led) {
    const framst = traff.traffar.map((t, i) => [t, (t?.varde ?? 0) * led[i].vikt]).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
    const namn = traff.helt ?? framst.namn;
    const slag = { kort: "titel", amne: "synonym", kodtext: "text", begrepp: "synonym" };
    const skal = traff.traffar.some((t) => t?.sektion >= 0) ? "avsnitt" : traff.helt ? (slag[namn.slag] ?? namn.slag) : (slag[framst.slag] ?? framst.slag);
    const rad = this.#rad(traff.stod, skal, namn ? namn.text : framst.ord);
    rad.avsnitt = this.#avsnitt(traff);
    return rad;
  }

  /* Whether the file of terms tells of every word of the question in a support: then its answer holds, and the full text adds nothing. */
  provad(id, led) {
    const { data } = this;
    const nummer = data.stod.id.indexOf(id);
    return led.every(({ kandidater }) => [...kandidater.keys()].some((ord) => data.text[ord].some((post) => post.stod === nummer)));
  }

  /* A support that only its text speaks for; null when the file of terms doesn't know it. */
  textrad(id, led) {
    const nummer = this.data.stod.id.indexOf(id);
    return nummer < 0 ? null : this.#rad(nummer, "text", led.map((ett) => ett.text).join(" "));
  }

  #rad(nummer, skal, ord) {
    const { stod } = this.data;
    const { namn } = stod;
    const flera = (lista, summa) => lista.filter((_, i) => summa & (1 << i));
    const url = `/kunskapsstod/${stod.id[nummer]}/`;
    const rad = {
      id: stod.id[nummer],
      titel: stod.titel[nummer],
      url,
      status: namn.status[stod.status[nummer]],
      typ: namn.typ[stod.typ[nummer]],
      andrad: stod.andrad[nummer],
      omrade: namn.omrade[stod.omrade[nummer]]?.[0] ?? "",
      vardniva: flera(namn.vardniva, stod.vardniva[nummer]),
      malgrupp: flera(namn.malgrupp, stod.malgrupp[nummer]),
      tillagg: stod.tillagg[nummer].map((i) => namn.region[i]),
      patient: `${url}patient/`,
      skal,
      ord,
      avsnitt: [],
      genvagar: this.#genvagar(nummer, url),
      utdrag: [],
    };
    if (stod.granskas[nummer]) rad.nasta_granskning = stod.granskas[nummer];
    return rad;
  }

  /* The sections that most readers are on their way to, of those that the support has. */
  #genvagar(nummer, url) {
    const har = this.data.data.avsnitt[nummer].map((plats) => this.data.data.rubriker[plats]);
    const valda = GENVAGAR.map((sokt) => har.find(([ankare]) => ankare === sokt)).filter(Boolean);
    return valda.map(([ankare, titel]) => ({ titel, url: `${url}#${ankare}` }));
  }

  /* The sections where the words stand that no name of the support has. */
  #avsnitt(traff) {
    const { data } = this;
    const funna = new Map();
    for (const t of traff.traffar) {
      if (t?.sektion >= 0) funna.set(t.sektion, 100);
      else if (t?.post && t.post.avsnitt >= 0) funna.set(t.post.avsnitt, (funna.get(t.post.avsnitt) ?? 0) + t.varde);
    }
    const url = `/kunskapsstod/${data.stod.id[traff.stod]}/`;
    return [...funna]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, 3)
      .map(([avsnitt]) => {
        const [ankare, titel] = data.data.rubriker[data.data.avsnitt[traff.stod][avsnitt]];
        return { titel, url: `${url}#${ankare}`, utdrag: [] };
      });
  }

  #rattad(text, led) {
    const fel = led.filter((ett) => ett.slag === "stavning");
    return fel.length ? fel.reduce((hel, ett) => hel.replace(new RegExp(`(?<!\\p{L})${ett.text}(?!\\p{L})`, "iu"), ett.rattad), text) : "";
  }

  #ovriga(text) {
    const { data } = this;
    const begrepp = [...new Set(data.begreppHela.get(data.nyckel(text)) ?? [])].map((i) => data.begrepp[i]);
    const omraden = data.stod.namn.omrade.filter(([, namn]) => vik(namn.toLowerCase()).includes(vik(text.toLowerCase())));
    return [
      ...begrepp.map(({ id, term }) => ({ slag: "begrepp", titel: term, url: `/begrepp/#${id}` })),
      ...omraden.map(([slug, namn]) => ({ slag: "omrade", titel: namn, url: `/programomraden/${slug}/` })),
    ];
  }
}
