/* What the reader has asked and chosen: how it stands in the address, and the choices that narrow the hits. */

import { element, placera } from "./ks-sokhjalp.js";

/* Facets in the order that they are shown; each value is the name of a list in the page's words and of a field of a hit. */
export const FACETTER = { omrade: "Programområde", vardniva: "Vårdnivå", malgrupp: "Profession", status: "Status" };
export const SIDA = 20; // hits shown at a time

/* The state in an address: everything has a value, so that two states can be compared. */
export function lasVal(sokdel) {
  const par = new URLSearchParams(sokdel);
  const facetter = Object.keys(FACETTER).map((facett) => [facett, par.getAll(facett)]);
  return {
    q: (par.get("q") ?? "").trim(),
    patient: par.get("for") === "patient",
    ordagrant: par.has("ordagrant"),
    antal: Math.max(SIDA, Number.parseInt(par.get("antal") ?? "", 10) || SIDA),
    ...Object.fromEntries(facetter),
  };
}

export function valAdress(val) {
  const par = new URLSearchParams();
  if (val.q) par.set("q", val.q);
  if (val.patient) par.set("for", "patient");
  if (val.ordagrant) par.set("ordagrant", "");
  for (const facett of Object.keys(FACETTER)) for (const varde of val[facett]) par.append(facett, varde);
  if (val.antal > SIDA) par.set("antal", val.antal);
  return par.size ? `?${par}` : location.pathname;
}

export function valda(val) {
  return Object.keys(FACETTER).flatMap((facett) => val[facett].map((varde) => [facett, varde]));
}

function har(traff, facett, varden) {
  return varden.length === 0 || varden.some((varde) => [traff[facett]].flat().includes(varde));
}

/* Hits with one of the chosen values in each facet, but for the one left out. */
export function avgransa(traffar, val, utom = "") {
  const facetter = Object.keys(FACETTER).filter((facett) => facett !== utom);
  return traffar.filter((traff) => facetter.every((facett) => har(traff, facett, val[facett])));
}

/* [value, hits with it] of a facet, in the order of the page's words: what the other facets leave, and what is chosen. */
export function varden(traffar, val, facett, ord) {
  const kvar = avgransa(traffar, val, facett);
  return Object.keys(ord[facett])
    .map((varde) => [varde, kvar.filter((traff) => har(traff, facett, [varde])).length])
    .filter(([varde, antal]) => antal > 0 || val[facett].includes(varde));
}

function ruta(facett, [varde, antal], val, ord, andra) {
  const input = element("input", { type: "checkbox", name: facett, value: varde, checked: val[facett].includes(varde) });
  input.addEventListener("change", () => andra(facett, varde, input.checked));
  return element("label", {}, input, element("span", {}, ord[facett][varde], " ", element("small", { textContent: antal })));
}

/* Fill `plats` with a group of choices for each facet that divides the hits; false when there is nothing to choose. */
export function visaFacetter(plats, traffar, val, ord, andra) {
  const grupper = Object.entries(FACETTER)
    .map(([facett, namn]) => [facett, namn, varden(traffar, val, facett, ord)])
    .filter(([facett, , rader]) => val[facett].length || (rader.length > 1 && rader.some(([, antal]) => antal < traffar.length)));
  const fokus = document.activeElement;
  const forra = plats.contains(fokus) ? [fokus.name, fokus.value] : null;
  placera(
    plats,
    grupper.map(([facett, namn, rader]) =>
      element(
        "fieldset",
        {},
        element("legend", { textContent: namn }),
        rader.map((rad) => ruta(facett, rad, val, ord, andra)),
      ),
    ),
  );
  if (forra) [...plats.querySelectorAll("input")].find((ett) => ett.name === forra[0] && ett.value === forra[1])?.focus();
  return grupper.length > 0;
}
