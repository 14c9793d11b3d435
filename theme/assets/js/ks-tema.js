/* Light or dark: the reader's system decides until a choice is made here. Kept in this browser only. Runs before the page is painted. */

const NYCKEL = "ks-tema";
const rot = document.documentElement;

function sparat() {
  try {
    return localStorage.getItem(NYCKEL);
  } catch {
    return null; // storage is turned off: the choice lasts for this page
  }
}

function satt(tema) {
  rot.dataset.tema = tema;
  try {
    localStorage.setItem(NYCKEL, tema);
  } catch {
    // as above
  }
}

rot.classList.remove("ks-ingen-js");
if (["ljust", "morkt"].includes(sparat())) rot.dataset.tema = sparat();

customElements.define(
  "ks-tema",
  class extends HTMLElement {
    connectedCallback() {
      this.knapp = document.createElement("button");
      this.knapp.type = "button";
      this.append(this.knapp);
      this.visa();
      this.knapp.addEventListener("click", () => {
        satt(this.arMorkt() ? "ljust" : "morkt");
        this.visa();
      });
      // What the browser keeps can be erased on the page about privacy: the system decides again.
      document.addEventListener("ks-raderat", () => {
        delete rot.dataset.tema;
        this.visa();
      });
    }

    arMorkt() {
      return rot.dataset.tema ? rot.dataset.tema === "morkt" : matchMedia("(prefers-color-scheme: dark)").matches;
    }

    visa() {
      this.knapp.textContent = this.arMorkt() ? "Ljust läge" : "Mörkt läge";
    }
  },
);
