/* Suggestions under a search field: an editable combobox with a list of links (WAI-ARIA Authoring Practices, «Combobox», list
   autocomplete with manual selection). Fetched the first time that someone is in a field, so that reading costs nothing.
   Arrows move, Enter opens the chosen one or else the search page, Escape closes. */

import { oppna } from "./ks-sokmotor.js";
import { element, glom, minns, senaste, skal, sokadress } from "./ks-sokhjalp.js";

const MINST = 2; // letters before there is anything to suggest
const TRAFFAR = 6;
const OVRIGA = 3;
const SLAG = { begrepp: "Begrepp", kod: "Kod", omrade: "Programområde" };
const TYST = 600; // milliseconds after the last key before the number is read out

class Sokruta {
  constructor(falt) {
    this.falt = falt;
    this.form = falt.form;
    this.lista = element("div", { role: "listbox", id: `${falt.id}-forslag`, "aria-label": "Förslag" });
    this.rensa = element("button", { type: "button", className: "ks-forslag__rensa", textContent: "Ta bort senaste sökningar" });
    this.ruta = element("div", { className: "ks-forslag", hidden: true, "data-forslag": "" }, this.lista, this.rensa);
    this.lage = element("div", { role: "status", className: "ks-bara-upplast" });
    falt.after(this.ruta, this.lage);
    const egenskaper = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.lista.id };
    for (const [namn, varde] of Object.entries(egenskaper)) falt.setAttribute(namn, varde);
    falt.addEventListener("input", () => this.visa());
    falt.addEventListener("focus", () => this.visa());
    falt.addEventListener("click", () => this.ruta.hidden && this.visa());
    falt.addEventListener("keydown", (event) => this.tangent(event));
    this.form.addEventListener("focusout", (event) => this.form.contains(event.relatedTarget) || this.stang());
    this.ruta.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps focus
    this.lista.addEventListener("click", (event) => event.target.closest("[data-traff]") && minns(this.falt.value.trim()));
    this.rensa.addEventListener("click", () => this.glomt());
  }

  /* What to suggest for what stands in the field: {adress, text, liten, traff}. */
  forslag() {
    const fraga = this.falt.value.trim();
    if (!fraga) return senaste().map((ord) => ({ adress: sokadress(ord), text: ord, liten: "Tidigare sökning" }));
    if (fraga.length < MINST || !this.motor) return [];
    const svar = this.motor.termer(fraga);
    const traffar = svar.traffar.slice(0, TRAFFAR).map((traff) => ({
      adress: traff.skal === "avsnitt" && traff.avsnitt.length ? traff.avsnitt[0].url : traff.url,
      text: traff.titel,
      liten: traff.skal === "avsnitt" && traff.avsnitt.length ? traff.avsnitt[0].titel : skal(traff).join(" "),
      traff: true,
    }));
    const ovriga = svar.ovriga.slice(0, OVRIGA).map((ett) => ({ adress: ett.url, text: ett.titel, liten: SLAG[ett.slag] }));
    const nara = svar.narliggande.filter(({ url }) => url).map(({ ord, url }) => ({ adress: url, text: ord, traff: true }));
    return [...traffar, ...nara, ...ovriga, { adress: sokadress(fraga), text: `Sök på «${fraga}»`, liten: "I all text" }];
  }

  async visa() {
    try {
      this.motor ??= await oppna();
    } catch {
      return; // without suggestions the field still leads to the search page
    }
    if (document.activeElement !== this.falt) return;
    const forslag = this.forslag();
    this.lista.replaceChildren(
      ...forslag.map(({ adress, text, liten, traff }, nummer) =>
        element(
          "a",
          { href: adress, role: "option", tabIndex: -1, id: `${this.lista.id}-${nummer}`, "aria-selected": "false", ...(traff && { "data-traff": "" }) },
          element("span", { textContent: text }),
          liten ? element("small", { textContent: liten }) : null,
        ),
      ),
    );
    this.rensa.hidden = Boolean(this.falt.value.trim());
    this.oppen(forslag.length > 0);
    this.sag(forslag.length ? `${forslag.length} förslag. Välj med pil ned.` : "");
  }

  oppen(oppen) {
    this.ruta.hidden = !oppen;
    this.falt.setAttribute("aria-expanded", String(oppen));
    this.falt.removeAttribute("aria-activedescendant");
  }

  stang() {
    this.oppen(false);
    this.sag("");
  }

  sag(text) {
    clearTimeout(this.vantar);
    this.vantar = setTimeout(() => (this.lage.textContent = text), text ? TYST : 0);
  }

  vald() {
    return this.lista.querySelector("[aria-selected=true]");
  }

  /* Move the choice; one step past either end, nothing is chosen and the field is as it was written. */
  flytta(steg) {
    const alla = [...this.lista.children];
    const plats = this.vald() ? alla.indexOf(this.vald()) + steg : steg > 0 ? 0 : alla.length - 1;
    this.vald()?.setAttribute("aria-selected", "false");
    const ny = alla[plats];
    if (!ny) return this.falt.removeAttribute("aria-activedescendant");
    ny.setAttribute("aria-selected", "true");
    this.falt.setAttribute("aria-activedescendant", ny.id);
    ny.scrollIntoView({ block: "nearest" });
  }

  async tangent(event) {
    const steg = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steg && !event.altKey) {
      event.preventDefault();
      if (this.ruta.hidden) await this.visa();
      if (!this.ruta.hidden) this.flytta(steg);
    } else if (event.key === "Enter" && !this.ruta.hidden && this.vald()) {
      event.preventDefault();
      this.vald().click();
    } else if (event.key === "Escape" && !this.ruta.hidden) {
      event.preventDefault();
      this.stang();
    }
  }

  glomt() {
    glom();
    this.falt.focus();
    this.stang();
    this.sag("De senaste sökningarna är borttagna.");
  }
}

const kopplade = new WeakSet();

/* Give a search field its suggestions, once; what was written before they came is answered at once. */
export function koppla(falt) {
  if (kopplade.has(falt)) return;
  kopplade.add(falt);
  new Sokruta(falt).visa();
}
