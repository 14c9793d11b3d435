/* What the day of the next review means today. The words stand beside the day; without JavaScript the day stands alone. */

import { frist } from "./ks-frist.js";

const ORD = { passerad: ["forfallen", "Förfallen: granskningen är försenad"], snart: ["snart", "Granskas snart"] };

for (const tid of document.querySelectorAll(".ks-metarad time[data-nasta-granskning]")) {
  const [slag, text] = ORD[frist(tid.dataset.nastaGranskning)] ?? [];
  if (!slag) continue;
  const ord = document.createElement("strong");
  ord.className = `ks-granskning ks-granskning--${slag}`;
  ord.textContent = text;
  tid.after(" ", ord);
}
