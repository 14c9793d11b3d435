/* The engine of the search: questions → answers, without a page. `oppna()` fetches the file of terms once; `motor.termer(fraga)` answers
   from it at once; `motor.sok(fraga)` also asks Pagefind for what stands in running text only. The question never leaves the browser.

   Imports between our modules are relative here and get their published names from the build (generator/render/assets.py). */

import { Sokdata } from "./ks-sokdata.js";
import { Svarare } from "./ks-soksvar.js";

const DATA = "/sok/data.json";

export class Motor {
  constructor(data) {
    this.svarare = new Svarare(new Sokdata(data));
    this.stavbara = this.svarare.tolk.stavbara;
  }

  /* `ordagrant`: the question as it is written, no typing error mended. */
  termer(fraga, { ordagrant = false } = {}) {
    this.svarare.tolk.stavbara = ordagrant ? [] : this.stavbara;
    return this.svarare.svar(fraga);
  }

  async sok(fraga, val) {
    return this.termer(fraga, val);
  }
}

let oppnad;

export function oppna() {
  oppnad ??= fetch(DATA).then(async (svar) => {
    if (!svar.ok) throw new Error(`${DATA}: ${svar.status}`);
    return new Motor(await svar.json());
  });
  oppnad.catch(() => {
    oppnad = undefined;
  });
  return oppnad;
}
