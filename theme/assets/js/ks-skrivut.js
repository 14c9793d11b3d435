/* <ks-skrivut>: a button that prints the page. The browser's own menu does the same without JavaScript. */

customElements.define(
  "ks-skrivut",
  class extends HTMLElement {
    connectedCallback() {
      const knapp = document.createElement("button");
      knapp.type = "button";
      knapp.textContent = "Skriv ut";
      knapp.addEventListener("click", () => print());
      this.replaceChildren(knapp);
    }
  },
);
