/* A question understood: for each of its words, the words of the supports that it may stand for, and how surely (1 is the same word). */

import { ANDELSER, avstand, ljud, ordI, rotter, vik } from "./ks-sokord.js";

const SAMMA = 1;
const UTAN_PRICKAR = 0.97;
const BOJT = 0.92;
const BOJT_UTAN_PRICKAR = 0.88;
const DEL_SIST = 0.6;
const DEL_FORST = 0.5;
const LATER_LIKA = 0.4;
const ETT_FEL = 1;
const TVA_FEL = 2;
const MOTSATS = /^hyp(o|er)/;
const MINSTA_DEL = 3;

export class Fragetolk {
  constructor(data) {
    this.data = data;
    this.stavbara = this.#stavbara();
    this.sammansatta = this.#sammansatta();
  }

  tolka(fraga) {
    const { sma } = this.data;
    const alla = ordI(fraga).filter((ord) => ord.length > 1 && !/^\d+$/.test(ord));
    const stora = alla.filter((ord) => !sma.has(ord));
    return (stora.length ? stora : alla).map((text) => this.#led(text));
  }

  /* One word: what it may stand for, what it tells, and how it was understood. */
  #led(text) {
    const led = { text, kandidater: this.#kanda(text), slag: "känt", delar: [] };
    if (!this.#leder(led) && !this.#stava(led, ETT_FEL)) {
      led.delar = this.dela(text);
      if (led.delar.length) led.slag = "sammansatt";
      else if (!this.#stava(led, TVA_FEL)) led.slag = led.kandidater.size ? "känt" : "okänt";
    } else if (text.length > 7 && ![...led.kandidater.keys()].some((ord) => this.data.namnI.has(ord))) {
      led.delar = this.dela(text);
    }
    this.#medSammansatta(led);
    led.vikt = this.#vikt(led);
    return led;
  }

  /* Whether the word is known: a support has it, or asks of it; a term or a compound may have it if it is spelled just so. */
  #leder(led) {
    const { data } = this;
    const anvands = (ord) => data.text[ord].length || data.namnI.has(ord) || data.sektionsord.has(ord) || data.barn.has(ord);
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
    const funna = [...led.kandidater].filter(([ord]) => data.vikter[ord] < data.okand);
    const basta = Math.max(0, ...funna.map(([, q]) => q));
    return funna.length ? Math.max(...funna.filter(([, q]) => q === basta).map(([ord]) => data.vikt(ord))) : data.okand;
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
    for (let i = MINSTA_DEL; i <= text.length - MINSTA_DEL; i++) {
      const forst = this.#forled(text.slice(0, i));
      if (!forst) continue;
      const sist = this.#del(text.slice(i));
      const resten = sist ? [sist] : djup < 1 ? this.dela(text.slice(i), djup + 1) : [];
      if (resten.length && (!bast.length || resten.length + 1 <= bast.length)) bast = [forst, ...resten];
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

  /* Words worth a correction: those of names and terms, our own. */
  #stavbara() {
    const { data } = this;
    const ord = new Set(data.namn.flatMap((namn) => namn.ord));
    for (const begrepp of data.begrepp) for (const namn of begrepp.namn) namn.ord.forEach((nummer) => ord.add(nummer));
    return [...ord].flatMap((nummer) => data.ord[nummer].filter((form) => form.length > 3).map((form) => [form, nummer, ljud(form)]));
  }

  /* The nearest of our own words, if there is one near enough: it sounds the same, or a letter or two differ. Too little is never cured
     as too much. */
  #stava(led, fel) {
    const lat = ljud(led.text);
    const mest = Math.min(fel, led.text.length < 4 ? 0 : led.text.length < 8 ? 1 : 2);
    let bast = mest + LATER_LIKA / 2;
    const funna = new Map();
    for (const [form, ord, later] of this.stavbara) {
      const nara = later === lat ? LATER_LIKA : Math.min(avstand(led.text, form, mest), avstand(lat, later, mest) + LATER_LIKA);
      if (nara > bast || (nara > 1.5 && form[0] !== led.text[0]) || MOTSATS.exec(form)?.[0] !== MOTSATS.exec(led.text)?.[0]) continue;
      if (nara < bast) funna.clear();
      if (!funna.size) led.rattad = form;
      bast = nara;
      funna.set(ord, 0.85 - nara * 0.1);
    }
    if (funna.size) [led.slag, led.kandidater] = ["stavning", funna];
    return funna.size > 0;
  }
}
