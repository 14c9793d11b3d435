/* Small things that make the page handier; nothing here is needed to read or find. */

// «/» moves to the search field, as in many other services: the page's own, or else the one above every page.
const SOKFALT_I_FORM = "input[type=search][name=q]";
const SOKFALT = `.ks-sokruta ${SOKFALT_I_FORM}`;
document.addEventListener("keydown", (event) => {
  const skriver = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || skriver || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  (document.querySelector(`main ${SOKFALT}`) ?? document.querySelector(SOKFALT))?.focus();
});

// What suggests answers under a search field is fetched the first time that someone is in one, on the search page always: all of it
// at once, so that a slow network is waited for once.
function hamtaData() {
  const data = { rel: "preload", as: "fetch", href: "/sok/data.json", crossOrigin: "anonymous" };
  document.head.append(Object.assign(document.createElement("link"), data));
}
if (document.querySelector("ks-sok")) hamtaData();

function hamtaSokningen() {
  hamtaData();
  import("./ks-sokhjalp.js");
  import("./ks-sokmotor.js");
  import("./ks-soksvar.js");
  import("./ks-sokfulltext.js");
  import("./ks-sokdelar.js");
  import("./ks-soknara.js");
  import("./ks-soknummer.js");
  import("./ks-sokdata.js");
  import("./ks-sokfraga.js");
  import("./ks-sokpoang.js");
  import("./ks-sokord.js");
  return import("./ks-sokruta.js");
}

let sokningen;
function forslagTill(falt) {
  if (!falt?.matches?.(SOKFALT) || falt.closest("ks-sok")) return;
  sokningen ??= hamtaSokningen();
  sokningen.then(({ koppla }) => koppla(falt));
}
document.addEventListener("focusin", (event) => forslagTill(event.target));
forslagTill(document.activeElement);

// What is asked goes to the search page behind «#», which no browser sends to a server.
document.addEventListener("submit", (event) => {
  const falt = event.target.querySelector?.(SOKFALT_I_FORM);
  if (!falt || event.target.closest("ks-sok")) return;
  event.preventDefault();
  location.assign(`/sok/#q=${encodeURIComponent(falt.value.trim())}`);
});

// A link to something folded unfolds it.
function oppnaMal() {
  const mal = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const vikt = mal?.closest("details:not([open])");
  if (vikt) {
    vikt.open = true;
    mal.scrollIntoView();
  }
}
addEventListener("hashchange", oppnaMal);
oppnaMal();

// Paper has no folds.
addEventListener("beforeprint", () => {
  for (const vikt of document.querySelectorAll("main details:not([open])")) {
    vikt.open = true;
    vikt.dataset.forUtskrift = "";
  }
});
addEventListener("afterprint", () => {
  for (const vikt of document.querySelectorAll("details[data-for-utskrift]")) {
    vikt.open = false;
    delete vikt.dataset.forUtskrift;
  }
});
