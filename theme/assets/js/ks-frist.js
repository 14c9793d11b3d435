/* What a day means today. Pages carry days only, so that they say the same whenever they were built; this is the one place that knows
   what is past and what is soon. */

const SNART = 3; // months before

/* A moment as a day (ISO 8601) in Sweden, whatever the reader's own clock is set to. */
function dag(stund) {
  return stund.toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
}

/* "passerad", "snart" or "" for a day (ISO 8601). */
export function frist(datum, nu = new Date()) {
  const idag = dag(nu);
  const gransen = new Date(idag);
  gransen.setUTCMonth(gransen.getUTCMonth() + SNART);
  if (datum < idag) return "passerad";
  return datum <= gransen.toISOString().slice(0, 10) ? "snart" : "";
}
