// Builds the portal's static files: node build.mjs <target directory>
// Does nothing when nothing has changed since the last time, so that it can be part of every build.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint, installed } from "../../../infrastructure/npm/installed.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
const icons = ["info", "success", "warning", "error", "check"];
const fonts = ["Regular", "SemiBold"];

function sprite(dkfds) {
  const symbols = icons.map((icon) =>
    readFileSync(join(dkfds, "img/svg-icons", `${icon}.svg`), "utf8")
      .replace(/<svg[^>]*>/, `<symbol id="${icon}" viewBox="0 -960 960 960">`)
      .replace("</svg>", "</symbol>"),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

async function compile() {
  const sass = await import("sass");
  const dkfds = join(here, "node_modules/dkfds/src");
  const { css } = sass.compile(join(here, "revus.scss"), {
    loadPaths: [join(here, "node_modules")],
    style: "compressed",
  });
  rmSync(target, { recursive: true, force: true });
  ["css", "fonts", "img", "js"].forEach((folder) => mkdirSync(join(target, folder), { recursive: true }));
  writeFileSync(join(target, "css/revus.css"), css);
  writeFileSync(join(target, "img/icons.svg"), sprite(dkfds));
  const used = new Set([...css.matchAll(/\.\.\/img\/([a-z-]+\.svg)/g)].map((match) => match[1]));
  used.forEach((file) => cpSync(join(dkfds, "img/svg-icons", file), join(target, "img", file)));
  fonts.forEach((weight) =>
    cpSync(
      join(dkfds, `fonts/IBMPlexSans/split/woff2/IBMPlexSans-${weight}-Latin1.woff2`),
      join(target, `fonts/plex-${weight.toLowerCase()}.woff2`),
    ),
  );
  cpSync(join(here, "autosave.js"), join(target, "js/autosave.js"));
  cpSync(join(here, "favicon.svg"), join(target, "img/favicon.svg"));
  cpSync(join(here, "node_modules/dkfds/LICENSE.md"), join(target, "design-system-licence.txt"));
}

installed(here, "The portal's style sheets");
const inputs = fingerprint(here, "package-lock.json", "revus.scss", "portal.scss", "favicon.svg", "autosave.js", "build.mjs");
const stamp = join(target, ".built");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== inputs) {
  await compile();
  writeFileSync(stamp, inputs);
}
