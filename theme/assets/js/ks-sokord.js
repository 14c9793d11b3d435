/* Swedish words, without knowing any: letters, endings and how far two spellings are from each other. */

/* The words of a text, in lower case. */
export function ordI(text) {
  return text.toLowerCase().normalize("NFC").split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/* Without marks on letters: what somebody writes who has no å, ä, ö or é at hand. */
export function vik(ord) {
  return ord.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
}

/* Endings that mean the same word, longest first: definite, plural, genitive, tense. */
export const ANDELSER = [
  "heternas", "heterna", "arnas", "ernas", "ornas", "heten", "heter", "arna", "erna", "orna", "andet", "anden", "arens", "ande", "ades",
  "aren", "aste", "ade", "are", "ens", "ets", "ern", "ast", "ans", "ar", "er", "or", "en", "et", "an", "as", "es", "at", "ad", "a", "e",
];
const KORTAST = 3;

/* What is left of a word when its ending is taken away. It may be no word; two words with the same stem are most often the same. */
export function stam(ord) {
  if (/\d/.test(ord)) return ord;
  let rest = ord;
  if (rest.length > 5 && /[bdfghjklmnprtv]s$/.test(rest)) rest = rest.slice(0, -1);
  const andelse = ANDELSER.find((slut) => rest.length - slut.length >= KORTAST && rest.endsWith(slut));
  if (andelse) rest = rest.slice(0, -andelse.length);
  else if (/(isk|ig|al|iv|ell|sam|bar|lös)t$/.test(rest)) rest = rest.slice(0, -1);
  else if (rest.length > 4 && /[iouyåäöé]n$/.test(rest)) rest = rest.slice(0, -1);
  if (rest.length > 4 && /[bdfghjklmnprtv]s$/.test(rest)) rest = rest.slice(0, -1);
  return rest.replace(/([b-df-hj-np-tv-z])\1$/, "$1");
}

/* What two forms of a word may have in common: its stem, or itself where the other's stem is the whole word («gallsten», «gallstenar»). */
export function rotter(ord) {
  return [...new Set([stam(ord), ord])];
}

/* Endings that make another word of the same: «depressiv», «depression»; «diabetiker», «diabetes». */
const AVLEDNINGAR = ["ighet", "tik", "isk", "ion", "else", "ning", "het", "lig", "nad", "iv", "ik", "ig", "i"];

/* The beginnings that words of one family share: one, or one for each way to take an ending away. */
export function familjer(ord) {
  const rest = stam(ord);
  const kortade = AVLEDNINGAR.filter((slut) => rest.endsWith(slut) && rest.length - slut.length > KORTAST);
  return (kortade.length ? kortade.map((slut) => rest.slice(0, -slut.length)) : [rest]).map((del) => del.replace(/[aeio]$/, ""));
}

const LJUD = [
  [/sch|skj|stj|^ch/g, "sj"], [/^[hlg]j|^dj/g, "j"], [/g(?=[eiyäö])/g, "j"],
  [/ks/g, "x"], [/ph/g, "f"], [/th/g, "t"], [/ck|ch|q/g, "k"], [/c(?=[eiyäö])|z/g, "s"], [/c/g, "k"], [/w/g, "v"], [/[äé]/g, "e"], [/y/g, "i"],
  [/(.)\1/g, "$1"],
];

/* How a word sounds, roughly: people write words that they have only heard. */
export function ljud(ord) {
  return LJUD.reduce((text, [fran, till]) => text.replace(fran, till), ord);
}

/* Letters to add, take away, change or let change places for one word to become the other; more than `mest` is Infinity. */
export function avstand(ett, annat, mest) {
  if (Math.abs(ett.length - annat.length) > mest) return Infinity;
  let tva = [];
  let forra = Array.from({ length: annat.length + 1 }, (_, i) => i);
  for (let i = 1; i <= ett.length; i++) {
    const rad = [i];
    let minst = i;
    for (let j = 1; j <= annat.length; j++) {
      const lika = ett[i - 1] === annat[j - 1];
      let steg = Math.min(forra[j] + 1, rad[j - 1] + 1, forra[j - 1] + (lika ? 0 : 1));
      if (i > 1 && j > 1 && ett[i - 1] === annat[j - 2] && ett[i - 2] === annat[j - 1]) steg = Math.min(steg, tva[j - 2] + 1);
      rad.push(steg);
      minst = Math.min(minst, steg);
    }
    if (minst > mest) return Infinity;
    [tva, forra] = [forra, rad];
  }
  return forra[annat.length] <= mest ? forra[annat.length] : Infinity;
}
