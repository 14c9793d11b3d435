/* <ks-kopiera> around a link to a place on the page: a button that copies the whole address. Without JavaScript the link is there. */

const besked = document.createElement("p");
besked.className = "ks-bara-upplast";
besked.setAttribute("role", "status");

customElements.define(
  "ks-kopiera",
  class extends HTMLElement {
    connectedCallback() {
      if (!navigator.clipboard || this.querySelector("button")) return; // no clipboard on a page that isn't safe: the link does
      if (!besked.isConnected) document.querySelector("main").append(besked);
      const lank = this.querySelector("a");
      const knapp = document.createElement("button");
      knapp.type = "button";
      knapp.textContent = "Kopiera länk";
      knapp.setAttribute("aria-label", `Kopiera l${lank.getAttribute("aria-label").slice(1)}`);
      knapp.addEventListener("click", () => this.kopiera(lank, knapp));
      this.append(knapp);
    }

    async kopiera(lank, knapp) {
      const adress = new URL(lank.href);
      adress.search = ""; // what was searched for is the reader's own
      try {
        await navigator.clipboard.writeText(adress.href);
        knapp.textContent = besked.textContent = "Kopierad";
      } catch {
        knapp.textContent = besked.textContent = "Kunde inte kopieras";
      }
      setTimeout(() => {
        knapp.textContent = "Kopiera länk";
        besked.textContent = "";
      }, 4000);
    }
  },
);
