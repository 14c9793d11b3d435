/* <ks-lagrat>: shows what the site keeps in this browser, and erases all of it at once. */

const BORJAR = "ks-";

function lador() {
  try {
    return [localStorage, sessionStorage];
  } catch {
    return []; // storage is turned off: nothing is kept
  }
}

function sparat() {
  return new Map(lador().flatMap((lada) => Object.keys(lada).filter((nyckel) => nyckel.startsWith(BORJAR)).map((nyckel) => [nyckel, lada[nyckel]])));
}

customElements.define(
  "ks-lagrat",
  class extends HTMLElement {
    connectedCallback() {
      this.lage = this.querySelector("[role=status]");
      this.knapp = document.createElement("button");
      this.knapp.type = "button";
      this.knapp.className = "ks-knapp";
      this.knapp.textContent = "Radera allt som är sparat";
      this.knapp.addEventListener("click", () => this.radera());
      this.lage.before(this.knapp);
      this.visa();
    }

    visa() {
      const nu = sparat();
      for (const rad of this.querySelectorAll("dd")) {
        rad.querySelector("[data-nu]")?.remove();
        const text = document.createElement("p");
        text.dataset.nu = "";
        text.textContent = nu.has(rad.dataset.nyckel) ? `Sparat nu: ${nu.get(rad.dataset.nyckel)}` : "Inget är sparat.";
        rad.append(text);
      }
    }

    radera() {
      for (const lada of lador()) {
        for (const nyckel of Object.keys(lada)) if (nyckel.startsWith(BORJAR)) lada.removeItem(nyckel);
      }
      document.dispatchEvent(new Event("ks-raderat"));
      this.visa();
      this.lage.textContent = "Allt är raderat. Inget är sparat i den här webbläsaren.";
    }
  },
);
