/* <ks-sok>: the search page. Pagefind finds; this shows one row per support, with its sections, and drops hits that only share a
   beginning with the question: in health care a wrong hit is worse than none. The question never leaves the browser. */

const PAGEFIND = "/pagefind/pagefind.js";
const MANGA = 30;

function vik(text) {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");
}

function ordI(text) {
  return vik(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .map((ord) => ord.replaceAll(".", ""))
    .filter(Boolean);
}

/* The shortest beginning of a word that still means it: inflected endings may differ, the stem may not. */
function stam(ord) {
  return /\d/.test(ord) || ord.length <= 4 ? ord : ord.slice(0, Math.max(4, ord.length - 3));
}

/* Every word of the question must be there, by its stem, in what Pagefind marked or in title and synonyms. */
function galler(fraga, data) {
  const markta = [...data.excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((m) => m[1]);
  const avsnitt = data.sub_results.flatMap((sub) => [...sub.excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((m) => m[1]));
  const funna = ordI([...markta, ...avsnitt, ...Object.values(data.meta)].join(" "));
  return ordI(fraga).every((ord) => funna.some((funnet) => funnet.startsWith(stam(ord))));
}

function element(namn, egenskaper, ...barn) {
  const nytt = Object.assign(document.createElement(namn), egenskaper);
  nytt.append(...barn);
  return nytt;
}

/* Excerpts come as HTML with <mark>; only the marks are kept. */
function utdrag(html) {
  const stycke = document.createElement("p");
  for (const del of html.split(/(<mark>.*?<\/mark>)/)) {
    const mark = del.match(/^<mark>(.*?)<\/mark>$/);
    const text = element("textarea", { innerHTML: mark ? mark[1] : del }).value;
    stycke.append(mark ? element("mark", { textContent: text }) : text);
  }
  return stycke;
}

customElements.define(
  "ks-sok",
  class extends HTMLElement {
    connectedCallback() {
      this.falt = this.querySelector("input");
      this.lage = this.querySelector("[role=status]");
      this.lista = this.querySelector("[data-sokresultat]");
      this.querySelector("form").addEventListener("submit", (event) => {
        event.preventDefault();
        this.sok(this.falt.value);
      });
      this.falt.addEventListener("input", () => {
        clearTimeout(this.vantar);
        this.vantar = setTimeout(() => this.sok(this.falt.value), 150);
      });
      addEventListener("popstate", () => this.fran());
      this.fran();
    }

    fran() {
      this.falt.value = new URLSearchParams(location.search).get("q") ?? "";
      document.querySelector("#ks-sok-sidhuvud").value = this.falt.value;
      this.falt.focus();
      this.sok(this.falt.value);
    }

    async sok(text) {
      const fraga = text.trim();
      const denna = (this.nummer = (this.nummer ?? 0) + 1);
      history.replaceState(null, "", fraga ? `?q=${encodeURIComponent(fraga)}` : location.pathname);
      if (fraga.length < 2) return this.visa(fraga, []);
      this.lista.ariaBusy = "true";
      try {
        this.pagefind ??= await import(PAGEFIND);
        const svar = await this.pagefind.search(fraga);
        const data = await Promise.all(svar.results.slice(0, MANGA).map((traff) => traff.data()));
        if (denna === this.nummer) this.visa(fraga, data.filter((traff) => galler(fraga, traff)));
      } catch {
        this.lage.textContent = "Sökningen kunde inte laddas. Använd listan A–Ö så länge.";
        this.lista.ariaBusy = "false";
      }
    }

    visa(fraga, traffar) {
      const stod = new Map();
      for (const traff of traffar) {
        const id = traff.meta.id;
        stod.set(id, [...(stod.get(id) ?? []), traff]);
      }
      this.lista.replaceChildren(...[...stod].map(([id, delar]) => this.rad(id, delar)));
      this.lista.dataset.fraga = fraga;
      this.lista.ariaBusy = "false";
      if (fraga.length < 2) this.lage.textContent = "";
      else if (stod.size) this.lage.textContent = stod.size === 1 ? "1 kunskapsstöd" : `${stod.size} kunskapsstöd`;
      else this.lage.textContent = `Inga träffar på «${fraga}». Pröva ett annat ord, eller se listan A–Ö.`;
    }

    rad(id, delar) {
      const forst = delar.find((traff) => !traff.url.endsWith("/patient/")) ?? delar[0];
      const avsnitt = forst.sub_results.filter((sub) => sub.url.includes("#")).slice(0, 3);
      const patient = delar.find((traff) => traff.url.endsWith("/patient/"));
      const lankar = [
        ...avsnitt.map((sub) => element("a", { href: sub.url, textContent: sub.title.replace(/\s*#$/, "") })),
        ...(patient ? [element("a", { href: patient.url, textContent: "Sida för patienten" })] : []),
      ];
      const rad = element(
        "li",
        {},
        element("a", { href: `/kunskapsstod/${id}/`, textContent: forst.meta.title }),
        utdrag(forst.excerpt),
        element("ul", { className: "ks-sok__avsnitt" }, ...lankar.map((lank) => element("li", {}, lank))),
      );
      rad.dataset.id = id;
      return rad;
    }
  },
);
