/* What the day of the next review means today: the page itself has no clock. The words stand beside the day; without JavaScript the day
   stands alone. */

const SNART_MANADER = 3;

/* Days as ISO 8601, in Sweden, whatever the reader's own clock is set to. */
function dag(tid) {
  return tid.toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
}

const idag = dag(new Date());
const senare = new Date(idag);
senare.setUTCMonth(senare.getUTCMonth() + SNART_MANADER);
const snart = senare.toISOString().slice(0, 10);

for (const tid of document.querySelectorAll(".ks-metarad time[data-nasta-granskning]")) {
  const senast = tid.dataset.nastaGranskning;
  if (senast > snart) continue;
  const forfallen = senast < idag;
  const ord = document.createElement("strong");
  ord.className = `ks-granskning ks-granskning--${forfallen ? "forfallen" : "snart"}`;
  ord.textContent = forfallen ? "Förfallen: granskningen är försenad" : "Granskas snart";
  tid.after(" ", ord);
}
