/* <ks-frister>: says which of its dates have passed and which soon will. The page itself carries dates only: what they mean depends on
   the day when somebody reads it. */

import { frist } from "./ks-frist.js";

const ORD = {
  granskning: ["Försenad", "är försenad", "ska granskas inom tre månader", "Ingen granskning är försenad."],
  giltighet: ["Har gått ut", "har gått ut", "går ut inom tre månader", "Inget tillägg har gått ut."],
};

customElements.define(
  "ks-frister",
  class extends HTMLElement {
    connectedCallback() {
      const [marke, gick, gar, inget] = ORD[this.dataset.ord];
      const tider = [...this.querySelectorAll("time")];
      const passerade = tider.filter((tid) => frist(tid.dateTime) === "passerad");
      const snart = tider.filter((tid) => frist(tid.dateTime) === "snart");
      for (const tid of passerade) this.mark(tid, marke);
      for (const tid of snart) this.mark(tid, "Snart");
      const delar = [passerade.length && `${passerade.length} ${gick}`, snart.length && `${snart.length} ${gar}`].filter(Boolean);
      const summa = document.createElement("p");
      summa.textContent = delar.length ? `${delar.join(", ")}.` : inget;
      this.prepend(summa);
    }

    mark(tid, text) {
      const ord = document.createElement("strong");
      ord.className = "ks-etikett";
      ord.textContent = text;
      tid.after(" ", ord);
    }
  },
);
