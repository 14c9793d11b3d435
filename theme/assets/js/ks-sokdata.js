/* The file of terms, laid out so that a word of a question finds everything that has it. How the file is made: generator/render/search/. */

import { ordI, rotter, vik } from "./ks-sokord.js";

const KODTECKEN = /[^\p{L}\p{N}]/gu;

const MINST = 0.15;
const RELATERAD = -2;
/* Kinds of names that are the support's own. */
export const EGNA = new Set(["titel", "kort", "synonym"]);
const SJALVA = new Set(["kort", "synonym", "lakemedel"]);

export function lagg(karta, nyckel, varde) {
  const fanns = karta.get(nyckel);
  if (fanns) fanns.push(varde);
  else karta.set(nyckel, [varde]);
}

/* A code as it is compared: letters and digits only. */
export function kodform(text) {
  return text.toUpperCase().replace(KODTECKEN, "");
}

export class Sokdata {
  constructor(data) {
    Object.assign(this, { data, stod: data.stod, antal: data.stod.id.length, sma: new Set(data.sma) });
    this.#ordna(data.ord);
    this.#texter(data.text);
    this.namn = [];
    this.namnI = new Map();
    this.hela = new Map();
    this.#namnge(data);
    this.#begrepp(data.begrepp);
    this.#koder(data.koder);
    this.#sektioner(data);
    this.barn = new Set(data.barn.map((ord) => this.former.get(ord)));
    this.vuxna = new Set(data.vuxna.map((ord) => this.former.get(ord)));
    this.okand = Math.log((this.antal + 1) / 0.75);
    this.iBegrepp = new Set(this.begrepp.flatMap(({ namn }) => namn.flatMap(({ ord }) => ord)));
    this.vikter = [];
  }

  /* How much a word tells: nothing when every support has it, most when one has. The name of a condition tells as much as there are few
     supports of that name, however many others speak of it. */
  #vikt(ord) {
    const tal = (antal) => Math.max(MINST, Math.log((this.antal + 1) / (antal + 0.5)));
    const namn = (this.namnI.get(ord) ?? []).map((i) => this.namn[i]);
    const heter = new Set(namn.map((ett) => ett.stod));
    const alla = new Set([...heter, ...this.text[ord].map((post) => post.stod)]);
    if ((this.sektionsord.has(ord) || this.vuxna.has(ord)) && !namn.some(({ slag }) => slag === "titel")) return MINST;
    const bar = namn.some(({ slag, ord: hela }) => slag === "titel" || (hela.length === 1 && SJALVA.has(slag)));
    return bar ? Math.max(tal(heter.size), tal(alla.size)) : tal(alla.size);
  }

  vikt(ord) {
    return (this.vikter[ord] ??= this.#vikt(ord));
  }

  forBarn(stod) {
    return this.stod.alder[stod] > 0 && this.stod.alder[stod] <= 18;
  }

  /* Words → numbers, by spelling, by stem, and both without marks. */
  #ordna(rader) {
    this.ord = rader.map((rad) => rad.split(" "));
    this.former = new Map();
    this.stammar = new Map();
    this.vikta = new Map();
    this.viktaStammar = new Map();
    this.ord.forEach((former, ord) => {
      for (const form of former) {
        this.former.set(form, ord);
        lagg(this.vikta, vik(form), ord);
      }
      for (const rot of new Set(former.flatMap(rotter))) {
        lagg(this.stammar, rot, ord);
        lagg(this.viktaStammar, vik(rot), ord);
      }
    });
  }

  #texter(rader) {
    this.text = this.ord.map((_, ord) => {
      const rad = rader[ord] ?? [];
      const poster = [];
      for (let i = 0, stod = 0; i < rad.length; i += 2) {
        stod += rad[i];
        poster.push({ stod, avsnitt: (rad[i + 1] >> 3) - 1, framhavt: Boolean(rad[i + 1] & 4), niva: rad[i + 1] & 3 });
      }
      return poster;
    });
  }

  /* A text as the numbers of its words, small ones left out unless there are no others. */
  nummer(text) {
    const alla = ordI(text);
    const stora = alla.filter((ord) => !this.sma.has(ord));
    return (stora.length ? stora : alla).map((ord) => this.former.get(ord)).filter((ord) => ord !== undefined);
  }

  #namnge({ stod, lakemedel, kodtext }) {
    for (let i = 0; i < this.antal; i++) {
      this.#nytt(stod.titel[i], "titel", i);
      if (stod.kort[i]) this.#nytt(stod.kort[i], "kort", i);
      for (const synonym of stod.synonymer[i]) this.#nytt(synonym, "synonym", i);
      for (const amne of stod.amnen[i]) this.#nytt(amne, "amne", i);
    }
    kodtext.forEach(([huvud, relaterade], i) => {
      for (const text of huvud) this.#nytt(text, "kodtext", i);
      for (const text of relaterade) this.#nytt(text, "kodtext", i, RELATERAD);
    });
    for (const [namn, , ...par] of lakemedel) {
      for (let i = 0; i < par.length; i += 2) this.#nytt(namn, "lakemedel", par[i], par[i + 1]);
    }
  }

  #nytt(text, slag, stod, forst = 0) {
    const ord = this.nummer(text);
    this.namn.push({ text, slag, stod, ord, forst });
    for (const nummer of new Set(ord)) lagg(this.namnI, nummer, this.namn.length - 1);
    lagg(this.hela, this.nyckel(text), this.namn.length - 1);
  }

  /* What a name is looked up by as a whole: its words in order, folded. */
  nyckel(text) {
    return ordI(vik(text)).join(" ");
  }

  #begrepp(rader) {
    this.begrepp = rader.map(([id, term, synonymer, lekman, forkortningar, engelska]) => ({
      id,
      term,
      namn: [term, ...synonymer, ...forkortningar, ...(engelska ? [engelska] : []), ...lekman].map((text, i, alla) => ({
        text,
        ord: this.nummer(text),
        nyckel: this.nyckel(text),
        lekman: i >= alla.length - lekman.length,
      })),
    }));
    this.begreppHela = new Map();
    this.begreppI = new Map();
    this.begrepp.forEach((begrepp, i) => {
      for (const namn of begrepp.namn) {
        lagg(this.begreppHela, namn.nyckel, i);
        if (namn.ord.length) lagg(this.begreppI, namn.ord[0], i);
      }
    });
    this.#begreppsnamn();
  }

  /* Words that ask for a section of the template → its anchors. */
  #sektioner({ sektioner, rubriker }) {
    this.sektionsord = new Map();
    const namn = rubriker.filter(([ankare]) => sektioner[ankare]).map(([ankare, titel]) => [ankare, [titel]]);
    for (const [ankare, texter] of [...Object.entries(sektioner), ...namn]) {
      for (const ord of texter.flatMap((text) => this.nummer(text))) lagg(this.sektionsord, ord, ankare);
    }
  }

  /* A support that is called as a term is has all its other names too; a lay word says so only when no other term has it. */
  #begreppsnamn() {
    for (const { namn } of this.begrepp) {
      const egna = namn.filter(({ lekman, nyckel }) => !lekman || this.begreppHela.get(nyckel).length === 1);
      const sjalva = egna.flatMap(({ nyckel }) => this.hela.get(nyckel) ?? []).filter((i) => EGNA.has(this.namn[i].slag));
      for (const stod of new Set(sjalva.map((i) => this.namn[i].stod))) {
        for (const { text, nyckel } of namn) {
          if (!(this.hela.get(nyckel) ?? []).some((i) => this.namn[i].stod === stod)) this.#nytt(text, "begrepp", stod);
        }
      }
    }
  }

  #koder(system) {
    this.koder = new Map();
    for (const [nyckel, koder] of Object.entries(system)) {
      for (const [kod, par] of Object.entries(koder)) {
        const vagar = [];
        for (let i = 0; i < par.length; i += 2) vagar.push({ stod: par[i], relation: par[i + 1] % 4, under: par[i + 1] >= 4 });
        lagg(this.koder, kodform(kod), { system: nyckel, kod, vagar });
      }
    }
  }
}
