/* <ks-regionval>: the reader's region. A slug is kept in this browser and never sent; every page works as well without it, and each
   region has plain addresses of its own. On a support, what the chosen region adds is opened, and the way to its page is shown. */

const NYCKEL = "ks-region";
const FORM = /^[a-z0-9-]+$/;

function vald() {
  try {
    const slug = localStorage.getItem(NYCKEL) ?? "";
    return FORM.test(slug) ? slug : "";
  } catch {
    return ""; // storage is turned off
  }
}

/* Whether the choice could be kept. */
function spara(slug) {
  try {
    if (slug) localStorage.setItem(NYCKEL, slug);
    else localStorage.removeItem(NYCKEL);
    return true;
  } catch {
    return false;
  }
}

function element(namn, egenskaper, ...barn) {
  const nytt = Object.assign(document.createElement(namn), egenskaper);
  nytt.append(...barn);
  return nytt;
}

function knapp(text, vid) {
  const ny = element("button", { type: "button", className: "ks-knapp", textContent: text });
  ny.addEventListener("click", vid);
  return ny;
}

const SPARAS = "Valet sparas bara i den här webbläsaren.";
const KAN_INTE = "Webbläsaren tillåter inte att valet sparas.";

customElements.define(
  "ks-regionval",
  class extends HTMLElement {
    connectedCallback() {
      this.regioner = new Map(this.dataset.region ? [[this.dataset.region, this.dataset.namn]] : lankade());
      this.lage = element("p", { className: "ks-regionval__lage", role: "status" });
      this.delar = element("div", { className: "ks-regionval__val" });
      this.replaceChildren(this.delar, this.lage);
      this.visa("");
    }

    visa(sagt) {
      this.delar.replaceChildren(...(this.dataset.region ? this.knappar() : this.lista()));
      this.lage.textContent = sagt;
    }

    /* On a region's own page. */
    knappar() {
      const region = this.dataset.region;
      if (vald() !== region) return [knapp("Välj som min region", () => this.valj(region))];
      return [element("strong", { textContent: "Din region" }), this.bort()];
    }

    /* Where there are several to choose from. */
    lista() {
      const nu = this.regioner.has(vald()) ? vald() : "";
      const val = element("select", { id: "ks-regionval" });
      val.append(new Option("Ingen vald", ""), ...[...this.regioner].map(([slug, namn]) => new Option(namn, slug)));
      val.value = nu;
      val.addEventListener("change", () => this.valj(val.value));
      return [element("label", { htmlFor: "ks-regionval", textContent: "Din region" }), val, ...this.dit(nu)];
    }

    dit(nu) {
      return nu ? [element("a", { href: `/regioner/${nu}/`, textContent: "Vad som gäller där" })] : [];
    }

    bort() {
      return knapp("Ta bort valet", () => this.valj(""));
    }

    /* The list stays as it is: who types the name of a region, or steps with the arrows, chooses several on the way. A button is made
       anew, and the focus stays on it. */
    valj(slug) {
      const kvar = spara(slug);
      const sagt = kvar ? (slug ? `${this.regioner.get(slug)} är vald. ${SPARAS}` : "Ingen region är vald.") : KAN_INTE;
      if (!this.dataset.region) {
        this.lage.textContent = sagt;
        this.delar.querySelector("a")?.remove();
        this.delar.append(...this.dit(vald()));
        return;
      }
      this.visa(sagt);
      this.delar.querySelector("button").focus();
    }
  },
);

/* (slug, name) of every region that the page links to. */
function lankade() {
  const lankar = document.querySelectorAll('main a[href^="/regioner/"]');
  return [...lankar].flatMap((lank) => {
    const [, slug] = lank.getAttribute("href").match(/^\/regioner\/([a-z0-9-]+)\/$/) ?? [];
    return slug ? [[slug, lank.textContent]] : [];
  });
}

function visaPaStod() {
  const [, id, patient] = location.pathname.match(/^\/kunskapsstod\/([a-z0-9-]+)\/(patient\/)?$/) ?? [];
  const region = vald();
  if (!id || !region) return;
  for (const tillagg of document.querySelectorAll(`main details[data-region~="${region}"]`)) tillagg.open = true;
  const rubrik = document.querySelector("main h1");
  if (patient || !rubrik) return;
  const adress = `/regioner/${region}/${id}/`;
  const lank = document.querySelector(`main [data-regionlank] a[href^="${adress}"]`);
  const rad = element("p", { className: "ks-regionrad" });
  if (lank) {
    rad.append(element("a", { href: adress, textContent: `Visa vad som gäller i ${lank.textContent.trim()}` }));
  } else {
    rad.append("Din region har inga tillägg här. ", element("a", { href: `/regioner/${region}/`, textContent: "Till din region" }));
  }
  rubrik.after(rad);
}
visaPaStod();
