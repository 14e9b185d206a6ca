// Prints what Mozilla's Readability.js makes of a folder of pages, a line of JSON each, for the scorer of
// ../shared/gold/extraction. Needs Node and, once, in a folder of one's own: npm install @mozilla/readability@0.6.0 jsdom@24
// usage: node readability.mjs PAGES > lines.jsonl
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const require = createRequire(join(process.cwd(), "readability.mjs"));
const { Readability } = require("@mozilla/readability");
const { JSDOM, VirtualConsole } = require("jsdom");

const folder = process.argv[2];
for (const name of readdirSync(folder).sort()) {
  const bytes = readFileSync(join(folder, name));
  const page = new JSDOM(name.endsWith(".gz") ? gunzipSync(bytes) : bytes, {
    url: "https://example.org/",
    virtualConsole: new VirtualConsole(),
  });
  const article = new Readability(page.window.document).parse();
  page.window.close();
  console.log(JSON.stringify({ path: name, text: article?.textContent ?? "", headline: article?.title ?? "" }));
}
