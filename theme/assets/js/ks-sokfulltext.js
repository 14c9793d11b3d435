/* Running text, by Pagefind, which is loaded at the first question. Pagefind answers with pages that only share a beginning with a word
   that it doesn't know; in health care a wrong hit is worse than none. So what it finds is read through: a page counts only if it really
   has most of what the question means. */

import { ordI, rotter, vik } from "./ks-sokord.js";

const PAGEFIND = "/pagefind/pagefind.js";
const SIDOR = 10;
const TUNGSTA = 3;
const AVSNITT = 3;
const TECKEN = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

/* An excerpt as pieces of text, marked or not. It comes as HTML with <mark> and escaped characters, and is never used as HTML. */
export function stycken(html, galler) {
  return html
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((del) => {
      const text = del.replace(/<\/?mark>/g, "").replace(/&(?:lt|gt|quot|#39|amp);/g, (tecken) => TECKEN[tecken]);
      return [text, del.startsWith("<mark>") && galler(text)];
    });
}

/* The words of a text by what their forms have in common, with and without marks on the letters. */
function grunder(text) {
  return new Set([...new Set(ordI(text))].flatMap((ord) => [...rotter(ord), ...rotter(vik(ord))]));
}

export class Fulltext {
  /* led: the question, understood. Answers with the pages that have it, by support: { andel, avsnitt, utdrag }. */
  async sok(led) {
    this.pagefind ??= import(PAGEFIND);
    const pagefind = await this.pagefind;
    const ord = led.map((ett) => ett.rattad ?? ett.text);
    const resultat = await this.#resultat(pagefind, ord, led);
    const sidor = await Promise.all(resultat.slice(0, SIDOR).map((ett) => ett.data()));
    const sokta = led.map((ett, i) => ({ vikt: ett.vikt, former: new Set([...rotter(ord[i]), ...rotter(vik(ord[i]))]) }));
    const funna = new Map();
    for (const sida of sidor) this.#med(funna, sida, sokta);
    return funna;
  }

  /* Pages that have all the words; when they are few, also those that have the ones that tell most. */
  async #resultat(pagefind, ord, led) {
    const alla = (await pagefind.search(ord.join(" "))).results;
    if (alla.length >= SIDOR || ord.length === 1) return alla;
    const tunga = [...led.keys()].sort((a, b) => led[b].vikt - led[a].vikt).slice(0, TUNGSTA);
    const enskilda = await Promise.all(tunga.map((i) => pagefind.search(ord[i])));
    const poang = new Map(alla.map((ett) => [ett.id, { ett, summa: 1000 + ett.score }]));
    enskilda.forEach(({ results }, i) => {
      for (const ett of results) {
        const fanns = poang.get(ett.id);
        poang.set(ett.id, { ett, summa: (fanns?.summa ?? 0) + led[tunga[i]].vikt * (1 + ett.score / (1 + ett.score)) });
      }
    });
    return [...poang.values()].sort((a, b) => b.summa - a.summa).map(({ ett }) => ett);
  }

  #med(funna, sida, sokta) {
    const { id } = sida.meta;
    const finns = grunder(`${sida.meta.title} ${sida.content}`);
    const har = sokta.filter(({ former }) => [...former].some((form) => finns.has(form)));
    const summa = (delar) => delar.reduce((alla, { vikt }) => alla + vikt, 0);
    const andel = summa(har) / summa(sokta);
    if (!id || !har.length || (funna.get(id)?.andel ?? 0) >= andel) return;
    const galler = (text) => [...grunder(text)].some((form) => har.some(({ former }) => former.has(form)));
    const visade = (html) => {
      const delar = stycken(html, galler);
      return delar.some(([, markt]) => markt) ? delar : [];
    };
    const avsnitt = sida.sub_results
      .filter((sub) => sub.url.includes("#"))
      .map((sub) => ({ titel: sub.title.replace(/\s*#$/, ""), url: sub.url, utdrag: visade(sub.excerpt) }))
      .filter(({ utdrag }) => utdrag.length);
    funna.set(id, { andel, avsnitt: avsnitt.slice(0, AVSNITT), utdrag: visade(sida.excerpt) });
  }
}
