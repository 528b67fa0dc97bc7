// Runs browser tests, all of them or the files that are named: makes one demonstration, of which every file gets a copy
// with a server of its own. Two files a core: journeys also wait.
//
//   npm test                                  all
//   npm test -- tests/browser/reise-antrag.mjs   one

import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { run } from "node:test";
import { tap } from "node:test/reporters";
import { server, wurzel } from "./lib.mjs";

const ordner = join(wurzel, "tests/browser");
// The longest begin first, or the cores wait at the end for one that began last: the gate, then the journeys by the length of
// their files, which is near enough.
const laenge = (d) => (d.endsWith("/barrierefrei.mjs") ? Infinity : statSync(d).size);
const alle = readdirSync(ordner).filter((d) => /^(barrierefrei|reise.*)\.mjs$/.test(d)).map((d) => join(ordner, d))
  .sort((a, b) => laenge(b) - laenge(a) || a.localeCompare(b));
const dateien = process.argv.length > 2 ? process.argv.slice(2) : alle;

const vorlage = mkdtempSync(join(tmpdir(), "bw-vorlage-"));
chmodSync(vorlage, 0o755);
try {
  if (!process.env.BASISWERK_PROBE) await (await server({ daten: vorlage })).ende();
  process.env.BASISWERK_BROWSER_VORLAGE = process.env.BASISWERK_PROBE ? "" : vorlage;
  process.chdir(wurzel);
  // Not `node --test`: that sorts the files by name.
  const lauf = run({ files: dateien.map((d) => resolve(d)), concurrency: 2 * availableParallelism() });
  lauf.on("test:fail", () => { process.exitCode = 1; });
  await pipeline(lauf.compose(tap), process.stdout, { end: false });
} finally {
  rmSync(vorlage, { recursive: true, force: true });
}
