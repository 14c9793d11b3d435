/* One hit on the search page: title, what matched, status and dates, excerpt, and the ways in to the section, the patient's page and
   what applies in a region; and the plain links beside the hits. */

import { frist } from "./ks-frist.js";
import { element, markerad, minRegion, skal, sokadress } from "./ks-sokhjalp.js";

const DATUM = new Intl.DateTimeFormat("sv-SE", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const STALLEN = 2; // places in the text shown of a hit
const HETER = new Set(["kod", "titel", "synonym"]);
const REGIONER = 3; // named in a hit; the others stand on the support's own page

/* 21 november 2026, its parts kept together. */
function skrivet(datum) {
  return DATUM.format(new Date(`${datum}T00:00:00Z`)).replaceAll(" ", "\u00a0");
}

/* How fresh a text is, today: [words, class]. Pages carry only the date, so that a page says the same whenever it was built. */
export function farskhet(datum, nu = new Date()) {
  const nar = skrivet(datum);
  const laget = frist(datum, nu);
  if (laget === "passerad") return [`Granskningen är förfallen sedan ${nar}`, "ks-traff__forfallen"];
  return [laget ? `Granskas snart, senast ${nar}` : `Granskas igen senast ${nar}`, ""];
}

function metarad(traff, ord) {
  const delar = [element("span", { className: "ks-etikett", textContent: ord.status[traff.status] ?? traff.status })];
  if (traff.typ !== "kunskapsstod") delar.push(element("span", { textContent: ord.typ[traff.typ] ?? traff.typ }));
  delar.push(element("span", { textContent: ord.omrade[traff.omrade] ?? traff.omrade }));
  delar.push(element("time", { dateTime: traff.andrad, textContent: `Ändrad ${skrivet(traff.andrad)}` }));
  if (traff.nasta_granskning) {
    const [text, className] = farskhet(traff.nasta_granskning);
    delar.push(element("span", { className }, element("time", { dateTime: traff.nasta_granskning, textContent: text })));
  }
  return element("p", { className: "ks-traff__meta" }, delar);
}

function skalrad(traff) {
  const [varfor, vad] = skal(traff);
  return varfor ? element("p", { className: "ks-traff__skal" }, `${varfor} `, element("strong", { textContent: vad })) : null;
}

function stycke(delar) {
  return delar?.length ? element("p", { className: "ks-traff__utdrag" }, markerad(delar)) : null;
}

function lankar(className, avsnitt) {
  const rader = avsnitt.map(({ titel, url, utdrag }) => element("li", {}, element("a", { href: url, textContent: titel }), stycke(utdrag)));
  return rader.length ? element("ul", { className }, rader) : null;
}

/* Ways into the text. The section that was asked for; where the words stand, with the words around them, when no name of the support
   has them; else, for the first hit, the sections that most are on their way to. */
function vagar(traff, forst) {
  if (traff.skal === "avsnitt") return lankar("ks-traff__avsnitt", traff.avsnitt.slice(0, 1).map((ett) => ({ ...ett, utdrag: [] })));
  if (!HETER.has(traff.skal)) return lankar("ks-traff__avsnitt", traff.avsnitt.slice(0, STALLEN)) ?? stycke(traff.utdrag);
  return forst ? lankar("ks-traff__genvagar", traff.genvagar) : null;
}

function tillaggsrad(traff, ord) {
  const min = minRegion();
  const regioner = [...traff.tillagg].sort((a, b) => (b === min) - (a === min));
  const fler = regioner.length - REGIONER;
  const lankar = regioner.slice(0, REGIONER).map((slug) =>
    element("a", { href: `/regioner/${slug}/${traff.id}/`, textContent: (slug === min ? "Min region: " : "") + (ord.region[slug] ?? slug) }),
  );
  return regioner.length
    ? element(
        "span",
        { className: "ks-traff__tillagg" },
        element("span", { className: "ks-etikett", textContent: "Tillägg" }),
        lankar,
        fler > 0 ? element("span", { textContent: fler === 1 ? "och en region till" : `och ${fler} regioner till` }) : null,
      )
    : null;
}

/* `patient`: the reader wants the patients' pages, so the title leads there. `forst`: the first hit of all. */
export function rad(traff, ord, { patient, forst }) {
  const tillPatient = patient && traff.patient;
  const andra = tillPatient
    ? element("a", { href: traff.url, textContent: "Sida för vården" })
    : traff.patient && element("a", { href: traff.patient, textContent: "Sida för patienten" });
  return element(
    "li",
    { className: "ks-traff", "data-id": traff.id },
    element(
      "h2",
      { className: "ks-traff__titel" },
      element("a", { href: tillPatient ? traff.patient : traff.url, textContent: traff.titel }),
      tillPatient ? element("small", { textContent: "för patienter" }) : null,
    ),
    traff.galler ? element("p", { className: "ks-traff__galler", textContent: `Gäller ${traff.galler}, inte ${traff.fragat}.` }) : null,
    metarad(traff, ord),
    skalrad(traff),
    tillPatient ? null : vagar(traff, forst),
    element("p", { className: "ks-traff__fot" }, andra || null, tillaggsrad(traff, ord)),
  );
}

/* A link with a small word after it; without an address, to a search for the word. */
export function lankrad({ ord, titel, url }, liten = "") {
  const lank = element("a", { href: url || sokadress(ord), textContent: titel ?? ord });
  return element("li", {}, lank, liten && element("small", { textContent: liten }));
}

const SLAG = { begrepp: "begrepp", kod: "kod", omrade: "programområde" };

export function ovrigrad(ett) {
  return lankrad(ett, SLAG[ett.slag]);
}

/* A letter about a gap, in the reader's own mail program: nothing is sent by the page. */
export function luckbrev(kontakt, fraga) {
  const amne = encodeURIComponent("Kunskapsstöd som saknas");
  const text = encodeURIComponent(`Jag sökte på «${fraga}» och hittade inget kunskapsstöd.\n\nDet här behövde jag veta:\n`);
  return `mailto:${kontakt}?subject=${amne}&body=${text}`;
}
