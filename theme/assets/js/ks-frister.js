/* <ks-frister>: says which of its dates have passed and which soon will. The page itself carries dates only: what they mean depends on
   the day when somebody reads it. */

const SNART = 90;
const ORD = {
  granskning: ["Försenad", "är försenad", "ska granskas inom tre månader", "Ingen granskning är försenad."],
  giltighet: ["Har gått ut", "har gått ut", "går ut inom tre månader", "Inget tillägg har gått ut."],
};

/* As ISO 8601, in Sweden, whatever the reader's own clock is set to. */
function dag(franNu) {
  return new Date(Date.now() + franNu * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
}

customElements.define(
  "ks-frister",
  class extends HTMLElement {
    connectedCallback() {
      const [marke, gick, gar, inget] = ORD[this.dataset.ord];
      const tider = [...this.querySelectorAll("time")];
      const passerade = tider.filter((tid) => tid.dateTime < dag(0));
      const snart = tider.filter((tid) => tid.dateTime >= dag(0) && tid.dateTime <= dag(SNART));
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
