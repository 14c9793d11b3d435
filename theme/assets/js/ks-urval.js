/* <ks-urval>: filters the list A–Ö. What is chosen stands in the address, so that a filtered list can be linked to and come back to;
   the lines themselves are all in the page. */

/* «e11.9 a» and «E119A» are the same code. */
function rak(kod) {
  return kod.toUpperCase().replace(/[\s.]/g, "");
}

/* A code finds what is under it and what stands above it: whatever a category leads to, its codes lead to as well. */
function traffar(fraga, koder) {
  return koder.some((kod) => kod.startsWith(fraga) || (kod.length >= 3 && fraga.startsWith(kod)));
}

customElements.define(
  "ks-urval",
  class extends HTMLElement {
    connectedCallback() {
      this.form = this.querySelector("form");
      this.lage = this.querySelector("[role=status]");
      this.allt = this.querySelector("button");
      this.avsnitt = [...document.querySelectorAll(".ks-bokstav")].map((avsnitt) => ({
        avsnitt,
        lank: document.querySelector(`.ks-bokstaver a[href="#${avsnitt.getAttribute("aria-labelledby")}"]`)?.parentElement,
        rader: [...avsnitt.querySelectorAll("li")].map((rad) => ({
          rad,
          nycklar: new Set(rad.dataset.u.split(" ")),
          koder: (rad.dataset.k ?? "").split(" ").filter(Boolean),
        })),
      }));
      this.antal = this.avsnitt.reduce((summa, ett) => summa + ett.rader.length, 0);
      this.form.addEventListener("input", () => this.andra());
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.andra();
      });
      this.allt.addEventListener("click", () => {
        for (const falt of this.form.elements) falt.value = "";
        this.andra();
        this.querySelector("summary").focus();
      });
      addEventListener("popstate", () => this.fran());
      this.fran();
    }

    /* From the address to the fields; unknown values are as none. */
    fran() {
      const fragat = new URLSearchParams(location.search);
      for (const falt of this.form.elements) {
        falt.value = fragat.get(falt.name) ?? "";
        if (falt.selectedIndex === -1) falt.value = "";
      }
      if (this.valda().length) this.querySelector("details").open = true;
      this.visa();
    }

    andra() {
      const fragat = new URLSearchParams(this.valda().map((falt) => [falt.name, falt.value.trim()]));
      history.replaceState(null, "", this.valda().length ? `?${fragat}` : location.pathname);
      this.visa();
    }

    valda() {
      return [...this.form.elements].filter((falt) => falt.value.trim());
    }

    visa() {
      const valda = this.valda();
      const nycklar = valda.flatMap((falt) => falt.selectedOptions?.[0].dataset.u ?? []);
      const kod = rak(this.form.elements.kod.value);
      let kvar = 0;
      for (const { avsnitt, lank, rader } of this.avsnitt) {
        let har = 0;
        for (const ett of rader) {
          const passar = nycklar.every((nyckel) => ett.nycklar.has(nyckel)) && (!kod || traffar(kod, ett.koder));
          ett.rad.hidden = !passar;
          har += passar;
        }
        avsnitt.hidden = !har;
        if (lank) lank.hidden = !har;
        kvar += har;
      }
      this.allt.hidden = !valda.length;
      if (!valda.length) this.lage.textContent = `${this.antal} kunskapsstöd`;
      else this.lage.textContent = kvar ? `${kvar} av ${this.antal} kunskapsstöd` : "Inga kunskapsstöd passar. Ta bort något val.";
    }
  },
);
