// Judges an OpenAPI file with Redocly's recommended rules: node lint-openapi.mjs FILE. Prints what was found; exit code 1 when anything was.
import { createConfig, lint } from "@redocly/openapi-core";

const config = await createConfig({ extends: ["recommended-strict"] });
const found = await lint({ ref: process.argv[2], config });
for (const problem of found) {
  const place = problem.location.map((location) => location.pointer ?? "").join(" ");
  console.log(`${problem.severity} ${problem.ruleId} ${place}: ${problem.message}`);
}
process.exit(found.length ? 1 : 0);
