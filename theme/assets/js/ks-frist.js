/* What a day means today. Pages carry days only, so that they say the same whenever they were built; this is the one place that knows
   what is past and what is soon. */

const SNART = 3; // months before

/* A moment as a day (ISO 8601) in Sweden, whatever the reader's own clock is set to. */
function dag(stund) {
  return stund.toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
}

/* So many whole months before a day: the same day of that month, or its last where it is shorter. */
function innan(datum, manader) {
  const [ar, manad, dagen] = datum.split("-").map(Number);
  const sista = new Date(Date.UTC(ar, manad - manader, 0)).getUTCDate();
  return new Date(Date.UTC(ar, manad - 1 - manader, Math.min(dagen, sista))).toISOString().slice(0, 10);
}

/* "passerad", "snart" or "" for a day (ISO 8601). */
export function frist(datum, nu = new Date()) {
  const idag = dag(nu);
  if (datum < idag) return "passerad";
  return idag >= innan(datum, SNART) ? "snart" : "";
}
