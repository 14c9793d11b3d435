/* Look-up by code, and <ks-infobutton>: the page that reads HL7's Context-Aware Knowledge Retrieval (Infobutton, URL-based guide, R4)
   parameters and goes to the section that answers. The question goes nowhere but to this site's own files, one for each code, and
   whatever it says, the way leads only to pages of this site.

   The rule for clients, free to copy: write the code as its system does, ask for the file, and on 404 cut the code and ask again. */

/* A system is {slug, namn, id, form, steg}: `id` every name that a request may give it, `form` what its codes look like, `steg` the
   lengths that a code is cut to. The page carries them, from the table that the generator has. */

/* As published: capitals, and in ICD a dot after the third character. E119, e11.9 and «E11.9*» are E11.9; J45.- is J45, J45-P stays. */
export function normalisera(kod, system) {
  const ren = kod.toUpperCase().replace(/[^0-9A-Z-]|-+$/g, "");
  return system.slug === "icd-10-se" ? ren.replace(/^([A-Z]\d\d)(?=[0-9A-Z])/, "$1.") : ren;
}

/* The codes to ask for, in turn: the code itself, then those above it. */
export function kandidater(kod, system) {
  const hel = normalisera(kod, system);
  return hel ? [hel, ...system.steg.filter((langd) => langd < hel.length).map((langd) => hel.slice(0, langd))] : [];
}

/* The file of the first of them that has one; null when nothing is known. */
export async function slaUpp(kod, system) {
  for (const kandidat of kandidater(kod, system)) {
    const svar = await fetch(`/api/v1/koder/${system.slug}/${encodeURIComponent(kandidat)}.json`);
    if (svar.ok) return svar.json();
    if (svar.status !== 404) throw new Error(`${svar.status}`);
  }
  return null;
}

/* The hits that are about the code: not those that name a sibling, which a cut code's file has as well. */
export function omKoden(fil, kod, system) {
  const hel = normalisera(kod, system);
  return fil.traffar.filter((traff) => fil.kod === hel || hel.startsWith(traff.matchad));
}

/* Which systems a request may mean. One that isn't named is known by the form of the code; C07 is both a diagnosis and a group of
   drugs, and in a list of medicines (MLREV) it is the latter. */
export function mojligaSystem(kod, namn, sammanhang, system) {
  const sokt = namn.trim().toLowerCase().replace(/^urn:oid:/, "");
  if (sokt) return system.filter((ett) => ett.id.includes(sokt));
  const passar = system.filter((ett) => new RegExp(ett.form).test(normalisera(kod, ett)));
  return sammanhang === "MLREV" ? passar.sort((a, b) => (b.slug === "atc") - (a.slug === "atc")) : passar;
}

const SAMMANHANG = { MLREV: ["lakemedel", "behandling"], LABRREV: ["utredning"] };

/* Subheadings of MeSH, which requests name subtopics with; the sections' own codes do as well. */
const AMNEN = {
  Q000175: ["utredning"],
  Q000628: ["behandling", "atgarder"],
  Q000188: ["lakemedel", "behandling"],
  Q000627: ["lakemedel", "behandling"],
  Q000008: ["lakemedel", "behandling"],
};

/* A path on this site, whatever host the data were made for. */
function har(url) {
  const { pathname, hash } = new URL(url, location.origin);
  return location.origin + pathname.replace(/^\/+/, "/") + hash;
}

function avsnitt(traff, onskade) {
  const finns = onskade.map((kod) => traff.avsnitt.find((ett) => ett.kod === kod)).find(Boolean);
  return har(finns?.url ?? traff.url);
}

/* The parameters, by name whatever the case; the first of a name counts. They may also stand after «#», which no server is sent. */
function lasFraga() {
  const par = [...new URLSearchParams(location.search), ...new URLSearchParams(location.hash.slice(1))];
  const varden = new Map(par.reverse().map(([namn, varde]) => [namn.toLowerCase(), varde.trim()]));
  const ta = (...namn) => namn.map((ett) => varden.get(ett.toLowerCase())).find(Boolean) ?? "";
  const sammanhang = ta("taskContext.c.c", "taskContext.v.c").toUpperCase();
  const amne = ta("subTopic.v.c", "subTopic");
  return {
    kod: ta("mainSearchCriteria.v.c"),
    system: ta("mainSearchCriteria.v.cs"),
    namn: ta("mainSearchCriteria.v.dn", "mainSearchCriteria.v.ot"),
    sammanhang,
    avsnitt: [...(AMNEN[amne.toUpperCase()] ?? [amne.toLowerCase()]), ...(SAMMANHANG[sammanhang] ?? [])],
    patient: ta("informationRecipient", "informationRecipient.v.c", "informationRecipient.c.c").toUpperCase() === "PAT",
    stanna: varden.has("stanna"),
  };
}

async function slaUppI(system, kod) {
  for (const ett of system) {
    const fil = await slaUpp(kod, ett);
    if (fil) return [ett, fil];
  }
  return [system[0], null];
}

/* Where a request leads: {text, mal, lankar}, each link [address, words]. Without `mal` the reader has to choose. */
async function svara(fraga, allaSystem) {
  const sok = [`${location.origin}/sok/#q=${encodeURIComponent(fraga.namn || fraga.kod)}`, `Sök på «${fraga.namn || fraga.kod}»`];
  if (!fraga.kod) return { text: "Frågan har ingen kod.", mal: sok[0], lankar: [sok] };
  const [system, fil] = await slaUppI(mojligaSystem(fraga.kod, fraga.system, fraga.sammanhang, allaSystem), fraga.kod);
  if (!system) return { text: `Kodsystemet är okänt här: ${fraga.system || "inget angivet"}.`, mal: sok[0], lankar: [sok] };
  const kod = `${normalisera(fraga.kod, system)} i ${system.namn}`;
  if (!fil) return { text: `Inget kunskapsstöd anger ${kod}.`, mal: sok[0], lankar: [sok] };
  const sida = [har(fil.sida), `Alla kunskapsstöd för ${fil.kod}`];
  const traffar = omKoden(fil, fraga.kod, system).filter((traff) => traff.relation !== "differential");
  const huvud = traffar.filter((traff) => traff.relation === "huvud");
  const valda = huvud.length ? huvud : traffar;
  const titel = (traff) => fil.feed.entry[fil.traffar.indexOf(traff)].title._value; // with the status of a text not decided on
  if (fraga.patient && valda.length) {
    const patient = valda.map((traff) => [har(traff.patient), `${titel(traff)}, för patienten`]);
    return { text: `Information till patienten om ${kod}.`, mal: valda.length === 1 ? patient[0][0] : "", lankar: patient };
  }
  const stod = valda.map((traff) => [avsnitt(traff, fraga.avsnitt), titel(traff)]);
  const mal = valda.length === 1 ? stod[0][0] : fraga.patient ? "" : sida[0];
  return { text: `Kunskapsstöd för ${kod}.`, mal, lankar: fraga.patient ? [sok] : [...stod, sida, sok] };
}

function lank([adress, text]) {
  const a = Object.assign(document.createElement("a"), { href: adress, textContent: text });
  const li = document.createElement("li");
  li.append(a);
  return li;
}

globalThis.customElements?.define(
  "ks-infobutton",
  class extends HTMLElement {
    async connectedCallback() {
      const fraga = lasFraga();
      if (!fraga.kod && !fraga.namn) return;
      this.sag(`Söker ${fraga.kod || fraga.namn} …`, []);
      try {
        const { text, mal, lankar } = await svara(fraga, JSON.parse(this.dataset.system));
        this.sag(mal && !fraga.stanna ? `${text} Du skickas vidare. Händer inget, välj själv:` : `${text} Välj:`, lankar);
        if (mal && !fraga.stanna) location.replace(mal);
      } catch {
        this.sag("Uppslagningen kunde inte göras just nu. Använd listan över koder eller sökningen så länge.", []);
      }
    }

    sag(text, lankar) {
      this.querySelector("[role=status]").textContent = text;
      this.querySelector("[data-lankar]").replaceChildren(...lankar.map(lank));
    }
  },
);
