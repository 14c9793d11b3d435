/* The engine of the search: questions → answers, without a page. `oppna()` fetches the file of terms once; `motor.termer(fraga)` answers
   from it at once; `motor.sok(fraga)` also asks Pagefind for what stands in running text. The question never leaves the browser.

   Imports between our modules are relative here and get their published names from the build (generator/render/assets.py). */

import { Sokdata } from "./ks-sokdata.js";
import { Fulltext } from "./ks-sokfulltext.js";
import { sagNummer } from "./ks-soknummer.js";
import { MEST, Svarare } from "./ks-soksvar.js";

const DATA = "/sok/data.json";

/* How much of a question's meaning a page has to have when nothing else speaks for it, by the number of words that mean something. */
const TEXTANDEL = [1, 1, 0.9, 0.75, 0.65];

export class Motor {
  constructor(data, fulltext = new Fulltext()) {
    this.svarare = new Svarare(new Sokdata(data));
    this.fulltext = fulltext;
  }

  /* `ordagrant`: the question as it is written, no typing error mended. */
  termer(fraga, { ordagrant = false } = {}) {
    this.svarare.tolk.ordagrant = ordagrant;
    return this.svarare.svar(fraga);
  }

  /* The same with excerpts, and with the supports that have the question in their text only. Without Pagefind, the same. */
  async sok(fraga, val) {
    const svar = this.termer(fraga, val);
    const led = svar.traffar[0]?.skal === "kod" ? [] : this.svarare.tolk.tolka(fraga);
    if (!led.length) return svar;
    let funna;
    try {
      funna = await this.fulltext.sok(led);
    } catch {
      return svar;
    }
    for (const traff of svar.traffar) this.#medUtdrag(traff, funna.get(traff.id));
    const fanns = new Set(svar.traffar.map(({ id }) => id));
    const minst = TEXTANDEL[Math.min(led.length, TEXTANDEL.length - 1)];
    const nya = [...funna].filter(([id, { andel }]) => !fanns.has(id) && andel >= minst && !this.svarare.provad(id, led));
    nya.sort(([, a], [, b]) => b.andel - a.andel);
    for (const [id, text] of nya.slice(0, MEST - svar.traffar.length)) {
      const traff = this.svarare.textrad(id, led);
      if (traff) svar.traffar.push(this.#medUtdrag(traff, text));
    }
    sagNummer(this.svarare.data, fraga, svar.traffar);
    if (svar.traffar.length) svar.narliggande = [];
    return svar;
  }

  /* Sections that the question asks for stay first; the others are those with an excerpt. */
  #medUtdrag(traff, text) {
    if (!text) return traff;
    const med = new Map(text.avsnitt.map((avsnitt) => [avsnitt.url, avsnitt]));
    const fore = traff.avsnitt.map((avsnitt) => ({ ...avsnitt, utdrag: med.get(avsnitt.url)?.utdrag ?? [] }));
    const efter = text.avsnitt.filter(({ url }) => !url.includes("/patient/") && !fore.some((avsnitt) => avsnitt.url === url));
    return Object.assign(traff, { avsnitt: [...fore, ...efter].slice(0, 3), utdrag: text.utdrag });
  }
}

let oppnad;

export function oppna() {
  oppnad ??= fetch(DATA).then(async (svar) => {
    if (!svar.ok) throw new Error(`${DATA}: ${svar.status}`);
    return new Motor(await svar.json());
  });
  oppnad.catch(() => {
    oppnad = undefined;
  });
  return oppnad;
}
