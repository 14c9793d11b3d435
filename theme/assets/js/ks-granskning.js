/* What the day of the next review means today: the page itself has no clock. The words stand beside the day; without JavaScript the day
   stands alone. */

const SNART_MANADER = 3;

function omManader(dag, antal) {
  const senare = new Date(dag);
  senare.setUTCMonth(senare.getUTCMonth() + antal);
  return senare;
}

export function lage(senast, idag) {
  if (senast < idag) return ["forfallen", "granskningen är försenad"];
  return senast <= omManader(idag, SNART_MANADER) ? ["snart", "granskas snart"] : null;
}

const nu = new Date();
const idag = new Date(Date.UTC(nu.getFullYear(), nu.getMonth(), nu.getDate()));

for (const dag of document.querySelectorAll("time[data-nasta-granskning]")) {
  const funnet = lage(new Date(dag.dataset.nastaGranskning), idag);
  if (!funnet) continue;
  const ord = document.createElement("strong");
  ord.className = `ks-granskning ks-granskning--${funnet[0]}`;
  ord.textContent = funnet[1];
  dag.after(" ", ord);
}
