// What a folder's package-lock.json names, and nothing else; at once when it is there already.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function fingerprint(folder, ...files) {
  const hash = createHash("sha256");
  files.forEach((file) => hash.update(readFileSync(join(folder, file))));
  return hash.digest("hex");
}

/** @param needs who cannot do without it, for the reader of the failure */
export function installed(folder, needs) {
  const stamp = join(folder, "node_modules/.installed");
  const wanted = fingerprint(folder, "package-lock.json", ".npmrc");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  try {
    execFileSync("npm", ["ci", "--ignore-scripts", "--loglevel=error"], { cwd: folder, stdio: ["ignore", 2, 2] });
  } catch {
    console.error(`${needs} need npm and its registry: run npm ci in ${folder}.`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
