// What three validators say of an OpenAPI document: node validate.mjs <file>
// Writes {"<validator>": ["<complaint>", …], …}; an empty list is praise.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "../../npm/installed.mjs";

const file = resolve(process.argv[2]);
const text = readFileSync(file, "utf8");
installed(dirname(fileURLToPath(import.meta.url)), "The validators of the OpenAPI document");

/** The rules that Redocly recommends, each a fault; nobody is given a licence to this platform. */
async function redocly() {
  const { createConfig, lintFromString } = await import("@redocly/openapi-core");
  const config = await createConfig({ extends: ["recommended-strict"], rules: { "info-license": "off" } });
  const problems = await lintFromString({ source: text, absoluteRef: file, config });
  return problems.map((p) => `${p.ruleId} ${p.location?.[0]?.pointer ?? ""}: ${p.message}`);
}

/** The rules of Spectral for OpenAPI, each a fault. */
async function spectral() {
  const { default: core } = await import("@stoplight/spectral-core");
  const { default: rulesets } = await import("@stoplight/spectral-rulesets");
  const { default: parsers } = await import("@stoplight/spectral-parsers");
  const linter = new core.Spectral();
  linter.setRuleset({ extends: [[rulesets.oas, "recommended"]] });
  const problems = await linter.run(new core.Document(text, parsers.Json, file));
  return problems.map((p) => `${p.code} ${p.path.join("/")}: ${p.message}`);
}

/** The schema that the OpenAPI initiative publishes for its documents. */
async function schema() {
  const { Validator } = await import("@seriousme/openapi-schema-validator");
  const { valid, errors } = await new Validator().validate(JSON.parse(text));
  return valid ? [] : (Array.isArray(errors) ? errors : [errors]).map((e) => JSON.stringify(e));
}

const all = { redocly: await redocly(), spectral: await spectral(), schema: await schema() };
console.log(JSON.stringify(all, null, 1));
