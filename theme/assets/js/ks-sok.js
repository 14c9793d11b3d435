/* <ks-sok>: the search page. The engine finds (ks-sokmotor.js); this asks it at each key, shows its answer in the parts that the
   page has ready, and keeps everything chosen in the address. The question never leaves the browser. */

import { oppna } from "./ks-sokmotor.js";
import { element, glom, minns, pila, placera, senaste, sokadress } from "./ks-sokhjalp.js";
import { lankrad, luckbrev, ovrigrad, rad } from "./ks-soktraff.js";
import { avgransa, lasVal, SIDA, valAdress, valda, visaFacetter } from "./ks-sokval.js";

const MINST = 2; // letters before there is anything to look for
const PAUS = 120; // milliseconds without a key before the full text is asked as well, when something is shown already
const GENAST = 20; // the same, when nothing is
const LANGE = 600; // milliseconds without an answer before the page says that it is looking
const TOMT = { fraga: "", rattad: "", traffar: [], delar: [], ovriga: [], narliggande: [] };

function antalOrd(antal) {
  return antal === 1 ? "1 kunskapsstöd" : `${antal} kunskapsstöd`;
}

customElements.define(
  "ks-sok",
  class extends HTMLElement {
    connectedCallback() {
      this.falt = this.querySelector("input[type=search]");
      this.lista = this.querySelector("[data-sokresultat]");
      this.ord = JSON.parse(this.dataset.ord);
      this.titel = document.title;
      this.svar = TOMT;
      this.rader = new Map();
      this.runda = 0;
      this.querySelector("form").addEventListener("submit", (event) => {
        event.preventDefault();
        this.skrivet({ nu: true });
        this.skriver = false;
      });
      this.falt.addEventListener("input", () => this.skrivet());
      this.falt.addEventListener("change", () => (this.skriver = false));
      for (const knapp of this.querySelectorAll("[name=for]")) {
        knapp.addEventListener("change", () => this.valj({ patient: knapp.value === "patient" }));
      }
      this.del("rensa").addEventListener("click", () => this.valj({ omrade: [], vardniva: [], malgrupp: [], status: [] }));
      this.del("fler").addEventListener("click", () => this.visaFler());
      this.del("glom").addEventListener("click", () => this.glomt());
      this.addEventListener("keydown", (event) => pila(event, this.falt, this.lista.querySelectorAll(".ks-traff__titel a")));
      this.addEventListener("click", (event) => event.target.closest("[data-id] a") && this.kommIhag());
      addEventListener("popstate", () => this.franAdressen());
      addEventListener("hashchange", () => location.hash && this.franAdressen());
      this.franAdressen();
      if (this.val.q) return;
      this.falt.focus();
      oppna().catch(() => {}); // ready before the first key; that it couldn't be fetched is told when something is asked
    }

    /* A part of the page that is shown only when it has something to say. */
    del(namn) {
      return this.querySelector(`[data-del=${namn}]`);
    }

    franAdressen() {
      if (location.hash.startsWith("#q=")) history.replaceState(null, "", `/sok/?${location.hash.slice(1)}`);
      this.val = lasVal(location.search);
      this.falt.value = this.val.q;
      this.skriver = false;
      this.sok({ nu: true });
    }

    /* A new question is a new step back in the browser, from its first key; the keys after it are the same step. */
    skrivet({ nu = false } = {}) {
      const q = this.falt.value.trim();
      if (q !== this.val.q) {
        this.val = { ...this.val, q, antal: SIDA, ordagrant: false };
        history[this.skriver ? "replaceState" : "pushState"](null, "", valAdress(this.val));
        this.skriver = true;
      } else if (!nu) return;
      this.sok({ nu });
    }

    /* A choice of how the answer is shown: the answer itself stays. */
    valj(nytt) {
      this.val = { ...this.val, antal: SIDA, ...nytt };
      history.pushState(null, "", valAdress(this.val));
      this.visa({ klart: this.lista.ariaBusy === "false" });
    }

    async sok({ nu }) {
      const denna = ++this.runda;
      const { q, ordagrant } = this.val;
      this.lista.ariaBusy = "true";
      if (q.length >= MINST && this.del("tomt").hidden) this.del("ingangar").hidden = true;
      clearTimeout(this.vantar);
      clearTimeout(this.droj);
      this.droj = setTimeout(() => this.sag("Söker …"), LANGE);
      try {
        if (q.length < MINST) return this.slutligt({ ...TOMT, fraga: q });
        this.motor ??= await oppna();
        if (denna !== this.runda) return;
        const genast = this.motor.termer(q, { ordagrant });
        if (genast.traffar.length) this.forst(genast);
        else this.lista.classList.add("ks-traffar--gamla"); // what stands there answers another question
        if (!nu) await new Promise((klart) => (this.vantar = setTimeout(klart, genast.traffar.length ? PAUS : GENAST)));
        if (denna !== this.runda) return;
        const svar = await this.motor.sok(q, { ordagrant });
        if (denna === this.runda) this.slutligt(svar);
      } catch (fel) {
        if (denna === this.runda) this.misslyckat();
        if (this.motor) throw fel; // not the network, then: a fault of ours, for the console
      }
    }

    forst(svar) {
      this.svar = svar;
      this.visa({ klart: false });
    }

    slutligt(svar) {
      this.svar = svar;
      this.visa();
      this.lista.dataset.fraga = svar.fraga;
      this.fardig();
      document.title = [svar.fraga, this.titel].filter(Boolean).join(" – ");
      if (!this.skriver) this.kommIhag();
    }

    fardig() {
      clearTimeout(this.droj);
      this.lista.ariaBusy = "false";
    }

    misslyckat() {
      this.lista.replaceChildren();
      this.del("ingangar").hidden = false;
      this.fardig();
      this.sag("Sökningen kunde inte laddas. Använd listan A–Ö så länge.");
    }

    kommIhag() {
      if (this.svar.traffar.length && this.svar.fraga === this.val.q) minns(this.val.q);
    }

    visa({ klart = true } = {}) {
      const { svar, val } = this;
      const traffar = avgransa(svar.traffar, val);
      this.lista.classList.remove("ks-traffar--gamla");
      for (const knapp of this.querySelectorAll("[name=for]")) knapp.checked = (knapp.value === "patient") === val.patient;
      placera(
        this.lista,
        traffar.slice(0, val.antal).map((traff, plats) => this.radFor(traff, plats === 0)),
      );
      this.del("fler").hidden = traffar.length <= val.antal;
      this.visaAvgransning();
      this.visaRattning();
      this.visaLankar(
        "delar",
        svar.delar.flatMap((ett) => this.delrad(ett)),
      );
      this.visaLankar(
        "ovriga",
        svar.ovriga.map(ovrigrad),
      );
      if (klart || traffar.length) this.visaTomt(traffar.length);
      if (klart) this.sag(this.lage(traffar.length));
    }

    /* The row of a hit, the same element as before when nothing in it has changed. */
    radFor(traff, forst) {
      const sida = { patient: this.val.patient, forst };
      const nyckel = JSON.stringify([traff, sida]);
      const forra = this.rader.get(traff.id);
      if (forra?.nyckel === nyckel) return forra.rad;
      const ny = { nyckel, rad: rad(traff, this.ord, sida) };
      this.rader.set(traff.id, ny);
      return ny.rad;
    }

    lage(visade) {
      const { svar, val } = this;
      if (val.q.length < MINST) return "";
      const alla = svar.traffar.length;
      if (!alla) return `Inga träffar på «${svar.fraga}».`;
      return visade === alla ? antalOrd(alla) : `${visade} av ${antalOrd(alla)}`;
    }

    sag(text) {
      const lage = this.querySelector("[role=status]");
      if (lage.textContent !== text) lage.textContent = text;
    }

    visaAvgransning() {
      const { svar, val, ord } = this;
      const alla = valda(val);
      const andra = (facett, varde, med) =>
        this.valj({ [facett]: med ? [...val[facett], varde] : val[facett].filter((ett) => ett !== varde) });
      const finns = visaFacetter(this.del("grupper"), svar.traffar, val, ord, andra);
      const ruta = this.del("avgransa");
      ruta.hidden = !finns || !svar.traffar.length;
      if (ruta.hidden) ruta.open = false;
      else if (alla.length) ruta.open = true;
      this.del("valda").textContent = alla.length ? ` (${alla.length} val)` : "";
      this.del("rensa").hidden = !alla.length;
    }

    visaLankar(namn, rader) {
      const del = this.del(namn);
      del.hidden = !rader.length;
      placera(del.querySelector("ul"), rader);
    }

    /* A condition of several in the question: a link to every support that is about it. */
    delrad({ ord, ids }) {
      const traffar = ids.map((id) => this.svar.traffar.find((traff) => traff.id === id)).filter(Boolean);
      return traffar.map(({ titel, url, patient }) => lankrad({ titel, url: (this.val.patient && patient) || url }, `för «${ord}»`));
    }

    visaRattning() {
      const { svar, val } = this;
      const del = this.del("rattad");
      del.hidden = !svar.rattad;
      if (!svar.rattad) return;
      const somSkrivet = { ...val, ordagrant: true };
      del.replaceChildren(
        element("span", {}, "Menade du ", element("a", { href: sokadress(svar.rattad), textContent: svar.rattad }), "? Träffarna gäller det. "),
        element("a", { href: `/sok/${valAdress(somSkrivet)}`, textContent: `Sök på «${svar.fraga}» som det är skrivet` }),
      );
    }

    visaTomt(visade) {
      const { svar, val } = this;
      const fragat = val.q.length >= MINST;
      const utan = fragat && !svar.traffar.length;
      this.del("tomt").hidden = !utan;
      this.visaLankar("narliggande", utan ? svar.narliggande.map((ett) => lankrad(ett)) : []);
      this.del("bortvalda").hidden = !(fragat && svar.traffar.length && !visade);
      this.del("lucka").href = luckbrev(this.dataset.kontakt, svar.fraga);
      this.del("ingangar").hidden = fragat && !utan;
      this.visaLankar("senaste", fragat ? [] : senaste().map((ord) => lankrad({ ord })));
    }

    visaFler() {
      const forsta = this.val.antal;
      this.val = { ...this.val, antal: forsta + SIDA };
      history.replaceState(null, "", valAdress(this.val));
      this.visa();
      this.lista.children[forsta]?.querySelector("a").focus();
    }

    glomt() {
      glom();
      this.visaLankar("senaste", []);
      this.falt.focus();
      this.sag("De senaste sökningarna är borttagna.");
    }
  },
);
