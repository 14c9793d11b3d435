/* <ks-forslag>: on the page for what isn't there, the pages whose addresses or titles are most like the address that was asked for.
   The list of supports is fetched only here, and nothing of the address leaves the site. */

const DOKUMENT = "/api/v1/index.json";
const FLEST = 5;
const LIKA = 0.55;
const GRENAR = new Set(["kunskapsstod", "programomraden", "regioner", "kod", "patient", "situationer", "404"]);
/* Parts of many addresses, which say nothing of which page was meant. */

function vik(text) {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]/g, "");
}

function par(text) {
  return text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, plats) => text.slice(plats, plats + 2));
}

/* Sørensen–Dice over pairs of letters: 1 is the same, 0 nothing in common. */
function likhet(ett, annat) {
  const kvar = par(annat);
  const alla = par(ett).length + kvar.length;
  const lika = par(ett).filter((tva) => {
    const plats = kvar.indexOf(tva);
    return plats >= 0 && kvar.splice(plats, 1);
  });
  return (2 * lika.length) / alla;
}

function delarAv(adress) {
  let klartext = adress;
  try {
    klartext = decodeURIComponent(adress);
  } catch {
    // a percent sign that means nothing: taken as it stands
  }
  return klartext
    .split("/")
    .map((del) => del.replace(/\.html?$|^index$/, ""))
    .filter((del) => vik(del).length > 2 && !GRENAR.has(vik(del)));
}

/* The pages most like any part of the address; the last part counts most. */
function narmast(delar, sidor) {
  const lika = sidor.map(({ titel, adress }) => {
    const namn = [vik(titel), vik(adress.split("/").at(-2) ?? "")];
    const varden = delar.map((del, plats) => {
      const vikt = plats === delar.length - 1 ? 1 : 0.95;
      return vikt * Math.max(...namn.map((ett) => likhet(vik(del), ett)));
    });
    return { titel, adress, varde: Math.max(0, ...varden) };
  });
  return lika
    .filter((ett) => ett.varde >= LIKA)
    .sort((ett, annat) => annat.varde - ett.varde)
    .slice(0, FLEST);
}

async function stod() {
  const svar = await fetch(DOKUMENT);
  const { dokument } = await svar.json();
  return dokument.map(({ id, titel }) => ({ titel, adress: `/kunskapsstod/${id}/` }));
}

customElements.define(
  "ks-forslag",
  class extends HTMLElement {
    async connectedCallback() {
      const delar = delarAv(location.pathname);
      if (!delar.length) return;
      document.querySelector("#ks-sok-404").value = delar.at(-1).replaceAll("-", " ");
      const sidor = JSON.parse(this.dataset.sidor).map(([titel, adress]) => ({ titel, adress }));
      try {
        sidor.push(...(await stod()));
      } catch {
        // without the list of supports the other pages are left
      }
      this.visa(narmast(delar, sidor));
    }

    visa(forslag) {
      const [, kod] = location.pathname.match(/^\/kod\/[a-z0-9-]+\/([A-Z0-9.-]+)/i) ?? [];
      const lankar = forslag.map(({ titel, adress }) => [titel, adress]);
      if (kod) lankar.unshift([`Slå upp koden ${kod}`, `/infobutton/?mainSearchCriteria.v.c=${encodeURIComponent(kod)}`]);
      if (!lankar.length) return;
      const rubrik = document.createElement("p");
      rubrik.setAttribute("role", "status");
      const lista = document.createElement("ul");
      lista.className = "ks-rader ks-rader--enkel";
      lista.dataset.forslag = "";
      lista.append(
        ...lankar.map(([titel, adress]) => {
          const lank = Object.assign(document.createElement("a"), { href: adress, textContent: titel });
          const rad = document.createElement("li");
          rad.append(lank);
          return rad;
        }),
      );
      this.replaceChildren(rubrik, lista);
      rubrik.textContent = lankar.length === 1 ? "Den här sidan liknar adressen:" : "De här sidorna liknar adressen:";
    }
  },
);
