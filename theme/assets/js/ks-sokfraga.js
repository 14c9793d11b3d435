/* A question understood: for each of its words, the words of the supports that it may stand for, and how surely (1 is the same word). */

import { lagg } from "./ks-sokdata.js";
import { ANDELSER, avstand, familjer, ljud, ordI, rotter, vik } from "./ks-sokord.js";

const SAMMA = 1;
const UTAN_PRICKAR = 0.97;
const BOJT = 0.92;
const BOJT_UTAN_PRICKAR = 0.88;
const SAMMA_FAMILJ = 0.72;
const DEL_SIST = 0.6;
const DEL_FORST = 0.5;
const LATER_LIKA = 0.4;
const KORT = 4;
const KORT_I_MENING = 7;
const ETT_FEL = 1;
const TVA_FEL = 2;
const MOTSATS = /^hyp(o|er)/;
const MINSTA_DEL = 3;

/* An age in the question: of a child, up to 17 years, and of anybody. */
const ANTAL = "en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton";
const BARN = new RegExp(`(?<![\\p{L}\\d])(?:(?:${ANTAL}|\\d|1[0-7])[\\s-]*åri?(?:g|ng)?|(?:${ANTAL}|\\d+)[\\s-]*(?:månader|månad|mån|veckor))`, "u");
const ALDER = new RegExp(`(?<![\\p{L}\\d])(?:${ANTAL}|\\d+)[\\s-]*(?:år(?!\\p{L})|årig\\p{L}*|åring\\p{L}*|månader|månad|mån|veckor)`, "iu");

/* How a word begins, ends and sounds, as keys. */
function kannetecken(ord, later) {
  const langd = ord.length < 6 ? 2 : 3;
  return [...new Set([ord, later].flatMap((form) => [`${form.slice(0, langd)}-`, `-${form.slice(-langd)}`]))].concat(`=${later}`);
}

export class Fragetolk {
  constructor(data) {
    this.data = data;
    this.ordagrant = false;
    this.sammansatta = this.#sammansatta();
  }

  tolka(fraga) {
    const { sma } = this.data;
    const { barn, vuxna } = this.data.data;
    const alla = ordI(fraga.replaceAll(new RegExp(ALDER, "giu"), " ")).filter((ord) => ord.length > 1 && !/^\d+$/.test(ord));
    const stora = alla.filter((ord) => !sma.has(ord));
    if (BARN.test(fraga.toLowerCase())) stora.push(barn[0]);
    else if (ALDER.test(fraga)) stora.push(vuxna[0]);
    const valda = stora.length ? stora : alla;
    return valda.map((text) => this.#led(text, valda.length));
  }

  /* One word: what it may stand for, what it tells, and how it was understood. */
  #led(text, antal) {
    const led = { text, kandidater: this.#kanda(text), slag: "känt", delar: [] };
    if (!this.#leder(led) && !this.#stava(led, antal, ETT_FEL, true)) {
      led.delar = this.dela(text);
      if (led.delar.length) led.slag = "sammansatt";
      else if (!this.#stava(led, antal, TVA_FEL)) led.slag = this.#slakt(led) || led.kandidater.size ? "känt" : "okänt";
    } else if (text.length > 7 && ![...led.kandidater.keys()].some((ord) => this.data.namnI.has(ord))) {
      led.delar = this.dela(text);
    }
    this.#slakt(led);
    this.#medSammansatta(led);
    led.vikt = this.#vikt(led);
    return led;
  }

  /* Whether the word is known: a support has it, or asks of it; a term or a compound may have it if it is spelled just so. */
  #leder(led) {
    const { data } = this;
    const anvands = (ord) => data.text[ord].length || data.namnI.has(ord) || data.sektionsord.has(ord) || data.barn.has(ord) || data.vuxna.has(ord);
    const iAnnat = (ord) => data.iBegrepp.has(ord) || [...(this.sammansatta.get(ord)?.keys() ?? [])].some(anvands);
    return [...led.kandidater].some(([ord, q]) => anvands(ord) || (q > BOJT && iAnnat(ord)));
  }

  #vikt(led) {
    const { data } = this;
    if (led.slag === "okänt") return data.okand;
    if (led.slag === "sammansatt") return Math.max(...led.delar.map((del) => del.vikt));
    return this.#basta(led);
  }

  /* Of what it most surely stands for; of the compounds that have it, when it stands nowhere by itself. */
  #basta(led) {
    const { data } = this;
    const funna = [...led.kandidater].filter(([ord]) => data.vikt(ord) < data.okand);
    const basta = Math.max(0, ...funna.map(([, q]) => q));
    return funna.length ? Math.max(...funna.filter(([, q]) => q === basta).map(([ord]) => data.vikt(ord))) : data.okand;
  }

  /* Words of the same family that name a support. */
  #slakt(led) {
    if (led.slag === "stavning" || led.text.length < 6) return false;
    this.familjer ??= this.#familjer();
    for (const ord of familjer(led.text).flatMap((borjan) => this.familjer.get(borjan) ?? [])) {
      if (!led.kandidater.has(ord)) led.kandidater.set(ord, SAMMA_FAMILJ);
    }
    return led.kandidater.size > 0;
  }

  #familjer() {
    const { data } = this;
    const funna = new Map();
    for (const ord of data.namnI.keys()) {
      for (const borjan of new Set(data.ord[ord].flatMap(familjer))) lagg(funna, borjan, ord);
    }
    return funna;
  }

  /* By spelling, then by stem, with and without marks on the letters. */
  #kanda(text) {
    const { former, stammar, vikta, viktaStammar } = this.data;
    const funna = new Map();
    const med = (ord, q) => funna.set(ord, Math.max(q, funna.get(ord) ?? 0));
    if (former.has(text)) med(former.get(text), SAMMA);
    for (const rot of rotter(text)) for (const ord of stammar.get(rot) ?? []) med(ord, BOJT);
    const vikt = vik(text);
    if (vikt === text || !funna.size) {
      for (const ord of vikta.get(vikt) ?? []) med(ord, UTAN_PRICKAR);
      if (!funna.size) for (const rot of rotter(text)) for (const ord of viktaStammar.get(vik(rot)) ?? []) med(ord, BOJT_UTAN_PRICKAR);
    }
    return funna;
  }

  /* Compounds that have the word as a part: «svikt» in «hjärtsvikt». */
  #medSammansatta(led) {
    for (const [ord, q] of [...led.kandidater]) {
      if (q < BOJT_UTAN_PRICKAR) continue;
      for (const [hel, sist] of this.sammansatta.get(ord) ?? []) {
        const varde = q * (sist ? DEL_SIST : DEL_FORST);
        if (varde > (led.kandidater.get(hel) ?? 0)) led.kandidater.set(hel, varde);
      }
    }
  }

  #sammansatta() {
    const { data } = this.data;
    const funna = new Map();
    const med = (del, hel, sist) => {
      if (!funna.has(del)) funna.set(del, new Map());
      funna.get(del).set(hel, sist || (funna.get(del).get(hel) ?? false));
    };
    const delar = new Map(data.delar.map(([hel, ...resten]) => [hel, resten]));
    const stig = (ord, hel, sist, djup) => {
      if (ord !== hel) med(ord, hel, sist);
      if (djup < 3 && delar.has(ord)) delar.get(ord).forEach((del, i) => stig(del, hel, sist && i === delar.get(ord).length - 1, djup + 1));
    };
    for (const hel of delar.keys()) stig(hel, hel, true, 0);
    return funna;
  }

  /* A word that nobody has written, as a compound of words that somebody has: [] when it isn't one. */
  dela(text, djup = 0) {
    let bast = [];
    const varde = (delar) => delar.reduce((alla, del) => alla + Math.max(...del.kandidater.values()), 0) / delar.length ** 2;
    for (let i = MINSTA_DEL; i <= text.length - MINSTA_DEL; i++) {
      const forst = this.#forled(text.slice(0, i));
      if (!forst) continue;
      const sist = this.#del(text.slice(i));
      const resten = sist ? [sist] : djup < 1 ? this.dela(text.slice(i), djup + 1) : [];
      if (resten.length && (!bast.length || varde([forst, ...resten]) >= varde(bast))) bast = [forst, ...resten];
    }
    return bast;
  }

  #del(text) {
    const kandidater = this.#kanda(text);
    if (!kandidater.size || ANDELSER.includes(text) || this.data.sma.has(text)) return null;
    if (text.length < 4 && !this.data.namnI.has(this.data.former.get(text))) return null;
    const del = { text, kandidater };
    this.#medSammansatta(del);
    return { ...del, vikt: this.#basta(del) };
  }

  /* The first part may end in a letter that binds («bensårs-», «gallblåse-»). */
  #forled(text) {
    return this.#del(text) ?? (text.length > MINSTA_DEL && /[seou]$/.test(text) ? this.#del(text.slice(0, -1)) : null);
  }

  /* Words worth a correction: those of names and terms, our own, by how they sound and by how they begin and end. A word with an error
     or two has one of these in common with the right one. */
  #stavbara() {
    const { data } = this;
    const ord = new Set(data.namnI.keys());
    for (const nummer of data.iBegrepp) ord.add(nummer);
    const funna = new Map();
    for (const nummer of ord) {
      for (const form of data.ord[nummer]) {
        const rad = { form, ord: nummer, later: ljud(form) };
        if (form.length >= KORT) for (const spar of kannetecken(form, rad.later)) lagg(funna, spar, rad);
      }
    }
    return funna;
  }

  /* The nearest of our own words, if there is one near enough: it sounds the same, or a letter or two differ. Too little is never cured
     as too much. */
  #stava(led, antal, fel, baraNamn = false) {
    if (this.ordagrant) return false;
    const lat = ljud(led.text);
    const kort = antal > 2 ? KORT_I_MENING : KORT;
    const mest = Math.min(fel, led.text.length < kort ? 0 : led.text.length < 9 ? 1 : 2);
    let bast = mest + LATER_LIKA / 2;
    const funna = new Map();
    this.stavbara ??= this.#stavbara();
    const rader = new Set(kannetecken(led.text, lat).flatMap((spar) => this.stavbara.get(spar) ?? []));
    for (const { form, ord, later } of rader) {
      const nara = later === lat ? LATER_LIKA : Math.min(avstand(led.text, form, mest), avstand(lat, later, mest) + LATER_LIKA);
      if (baraNamn && !this.data.namnI.has(ord)) continue;
      if (nara > bast || (nara > 1.5 && form[0] !== led.text[0]) || MOTSATS.exec(form)?.[0] !== MOTSATS.exec(led.text)?.[0]) continue;
      if (nara < bast) funna.clear();
      if (!funna.size) led.rattad = form;
      bast = nara;
      funna.set(ord, 0.85 - nara * 0.07);
    }
    if (funna.size) [led.slag, led.kandidater] = ["stavning", funna];
    return funna.size > 0;
  }
}
