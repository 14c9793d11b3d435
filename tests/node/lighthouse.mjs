// Lighthouse, as its mobile preset is. Reads {"addresses": […], "categories": […]} from standard input and writes, for each address, the
// scores (0–100), what took points off, and the measures. One browser for all: CHROME_PATH says which.
import { readFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const MEASURES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"];

/* What took points off: the audits that count and aren't passed. */
function faults({ categories, audits }) {
  return Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
      .map(({ id }) => `${id}: ${audits[id].title} ${(audits[id].details?.items ?? []).map((item) => item.node?.snippet ?? item.description ?? "").join(" ")}`),
  );
}

function report({ lhr }) {
  const scores = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]));
  const measures = Object.fromEntries(MEASURES.filter((id) => lhr.audits[id]).map((id) => [id, lhr.audits[id].numericValue]));
  const sent = lhr.audits["network-requests"]?.details?.items ?? [];
  const bytes = sent.reduce((sum, { transferSize }) => sum + transferSize, 0);
  return { scores, faults: faults(lhr), measures, requests: sent.length, bytes, error: lhr.runtimeError?.message };
}

const { addresses, categories } = JSON.parse(readFileSync(0, "utf8"));
// What measures no time needn't wait as for a slow network.
const hurry = categories.includes("performance") ? {} : { throttlingMethod: "provided", skipAboutBlank: true };
const options = { onlyCategories: categories, disableFullPageScreenshot: true, output: "json", logLevel: "error", ...hurry };
const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
try {
  const answers = [];
  for (const address of addresses) {
    answers.push(report(await lighthouse(address, { port: chrome.port, ...options })));
  }
  process.stdout.write(JSON.stringify(answers));
} finally {
  chrome.kill();
}
