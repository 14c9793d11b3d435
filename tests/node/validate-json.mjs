// Judges JSON files against the published schemas: node validate-json.mjs SCHEMA_FOLDER < LIST, with a path on each line.
// Each file names its schema in $schema. Prints every fault, then how many files were read; exit code 1 when there was a fault.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: "log", strictRequired: false, logger: false });
addFormats(ajv);
const folder = process.argv[2];
for (const name of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(join(folder, name), "utf8")));

let faults = 0;
const paths = readFileSync(0, "utf8").split("\n").filter(Boolean);
for (const path of paths) {
  const data = JSON.parse(readFileSync(path, "utf8"));
  const validate = ajv.getSchema(data.$schema);
  const errors = validate ? (validate(data) ? [] : validate.errors) : [{ instancePath: "", message: `no schema ${data.$schema}` }];
  for (const error of errors) {
    faults += 1;
    console.log(`${path} ${error.instancePath} ${error.message}`);
  }
}
console.log(`${paths.length} read`);
process.exit(faults ? 1 : 0);
