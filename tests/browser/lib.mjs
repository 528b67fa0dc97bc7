// What all browser tests share: a server of their own, a browser, sign-in, axe. Owned by the accessibility gate;
// journeys (reise*.mjs) import from here.
//
//   BASISWERK_PROBE=http://127.0.0.1:8080   use a running demonstration instead of starting one
//   BASISWERK_PROGRAMM=target/release/basiswerk   another binary than the debug build
//   BASISWERK_BROWSER_VORLAGE=FOLDER   start servers from a copy of this data directory (lauf.mjs makes it)

import { execFile, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

export const wurzel = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const axeQuelle = readFileSync(join(wurzel, "node_modules/axe-core/axe.min.js"), "utf8");

/** The binary under test. */
export function programm() {
  const ziel = process.env.CARGO_TARGET_DIR || join(wurzel, "target");
  const orte = [process.env.BASISWERK_PROGRAMM, join(ziel, "debug/basiswerk"), join(ziel, "release/basiswerk")];
  const da = orte.find((p) => p && existsSync(p));
  if (!da) throw new Error("basiswerk is not built: cargo build -p server");
  return resolve(da);
}

/** The route table of the binary: [{bereich, methode, pfad, zugang}]. */
export async function routen() {
  const { stdout } = await promisify(execFile)(programm(), ["routen"], { cwd: wurzel, maxBuffer: 1 << 24 });
  return JSON.parse(stdout);
}

const freierPort = () =>
  new Promise((fertig, fehler) => {
    const s = createServer();
    s.once("error", fehler);
    s.listen(0, "127.0.0.1", () => {
      const { port } = s.address();
      s.close(() => fertig(port));
    });
  });

/** A data directory for a server: the demonstration that lauf.mjs made once, which is much faster than a new one. */
async function einrichten(daten) {
  const vorlage = process.env.BASISWERK_BROWSER_VORLAGE;
  if (!vorlage || readdirSync(daten).length) return;
  await promisify(execFile)("cp", ["-a", `${vorlage}/.`, daten]);
  const ort = join(daten, "pg/postgresql.auto.conf");
  const besitz = readFileSync(ort, "utf8").replace(/^unix_socket_directories = .*$/m, `unix_socket_directories = '${join(daten, "pg-socket")}'`);
  // What a test writes need not survive the machine.
  writeFileSync(ort, `${besitz}fsync = off\n`);
}

/**
 * Starts a server with its own database and the data of the demonstration: {url, ende, protokoll}. With `daten` it lives in
 * that folder, which stays: a later server finds there what an earlier one left. With `port` it comes back where an earlier
 * one was; `toeten` ends it as a failure of the power does.
 */
export async function server({ leistungen = join(wurzel, "leistungen"), daten: bleibt, port: gewuenscht, verlauf = false } = {}) {
  if (process.env.BASISWERK_PROBE) return { url: process.env.BASISWERK_PROBE, ende: async () => {}, toeten: async () => {}, protokoll: () => "" };
  const port = gewuenscht ?? (await freierPort());
  const daten = bleibt ?? mkdtempSync(join(tmpdir(), "bw-browser-"));
  chmodSync(daten, 0o755);
  await einrichten(daten);
  const url = `http://127.0.0.1:${port}`;
  const kind = spawn(programm(), ["serve"], {
    cwd: wurzel,
    env: { ...process.env, BASISWERK_ADRESSE: `127.0.0.1:${port}`, BASISWERK_DATEN: daten, BASISWERK_DEMONSTRATION: "ja",
      // Without a past unless a journey asks for it: what a list holds is then what the journey made.
      BASISWERK_DEMONSTRATION_VERLAUF: verlauf ? "ja" : "nein",
      BASISWERK_LEISTUNGEN: leistungen, BASISWERK_EXTERN_URL: url, BASISWERK_DATENBANK: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const strom of [kind.stdout, kind.stderr]) strom.on("data", (d) => { text = (text + d).slice(-200_000); });
  const zu = new Promise((f) => kind.once("exit", f));
  const ende = async () => {
    kind.kill("SIGTERM");
    const geduld = setTimeout(() => kind.kill("SIGKILL"), 15_000);
    await zu;
    clearTimeout(geduld);
    if (!bleibt) rmSync(daten, { recursive: true, force: true });
  };
  const frist = Date.now() + 120_000;
  for (;;) {
    if (kind.exitCode !== null) throw new Error(`the server ended: ${text.slice(-4000)}`);
    const bereit = await fetch(`${url}/health/ready`).then((a) => a.ok, () => false);
    if (bereit) break;
    if (Date.now() > frist) {
      await ende();
      throw new Error(`the server is not ready: ${text.slice(-4000)}`);
    }
    await new Promise((f) => setTimeout(f, 150));
  }
  const toeten = () => { kind.kill("SIGKILL"); return zu; };
  return { url, port, pid: kind.pid, ende, toeten, protokoll: () => text };
}

/** Chromium, headless. */
export async function browser() {
  const pfad = [process.env.CHROMIUM, "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((p) => p && existsSync(p));
  if (!pfad) throw new Error("Chromium is missing: apt-get install chromium");
  return chromium.launch({ executablePath: pfad, args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
}

/** A window; `fremd` collects requests that leave the server, `konsole` the errors that the page reports. */
export async function fenster(b, url, { breite = 1280, schema = "light", skript = true, sprache = "de-DE", ...mehr } = {}) {
  const kontext = await b.newContext({ baseURL: url, viewport: { width: breite, height: 900 }, colorScheme: schema,
    javaScriptEnabled: skript, locale: sprache, acceptDownloads: true, ...mehr });
  kontext.setDefaultTimeout(15_000);
  const fremd = [];
  const konsole = [];
  kontext.on("request", (r) => { if (!r.url().startsWith(url) && !r.url().startsWith("data:") && !r.url().startsWith("blob:")) fremd.push(r.url()); });
  kontext.on("console", (m) => {
    if (m.type() === "error" && !/the server responded with a status of (4|503)/.test(m.text())) konsole.push(m.text());
  });
  kontext.on("weberror", (e) => konsole.push(String(e.error())));
  return { kontext, seite: await kontext.newPage(), fremd, konsole };
}

/** axe over the page (all rules, or only these): every violation as a line; empty is good. */
export async function axe(seite, regeln) {
  if (!(await seite.evaluate(() => Boolean(globalThis.axe)))) await seite.evaluate(axeQuelle);
  return seite.evaluate(async (nur) => {
    const r = await globalThis.axe.run(document, { resultTypes: ["violations"], preload: false, ...(nur ? { runOnly: nur } : {}) });
    return r.violations.map((v) => `${v.id} (${v.impact}): ${v.nodes.slice(0, 4).map((n) => `${n.html.slice(0, 160)} — ${n.any.concat(n.all, n.none).map((c) => c.message).join("; ").slice(0, 200)}`).join(" | ")}`);
  }, regeln);
}

// ---- The people of the demonstration (crates/konto/src/demonstration.rs) ----

export const kennwort = "Demonstration-2026";
export const totpGeheimnis = "DEMONSTRATIONBASISWERKDEMOKONTOA";
export const leute = {
  buerger: "anna.beispiel@demo.example",
  nachbar: "jan.muster@demo.example",
  betrieb: "betrieb@demo.example",
  auskunft: "auskunft.115@demo.example",
  sachbearbeitung: (ort) => `sachbearbeitung.${ort}@demo.example`,
  leitung: (ort) => `leitung.${ort}@demo.example`,
  redaktion: (ort) => `redaktion.${ort}@demo.example`,
  lektorat: (ort) => `lektorat.${ort}@demo.example`,
  werkstatt: (ort) => `werkstatt.${ort}@demo.example`,
  dienstleister: (haus) => `dienst.${haus}@demo.example`,
  dienstleister2: (haus) => `dienst2.${haus}@demo.example`,
  werkstatt2: (ort) => `werkstatt2.${ort}@demo.example`,
};

/** The code of the authenticator app (RFC 6238) at `zeit` (ms). */
export function totp(zeit = Date.now(), geheimnis = totpGeheimnis) {
  const abc = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  let bits = "";
  for (const z of geheimnis) bits += abc.indexOf(z).toString(2).padStart(5, "0");
  const schluessel = Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2)));
  const zaehler = Buffer.alloc(8);
  zaehler.writeBigUInt64BE(BigInt(Math.floor(zeit / 30_000)));
  const h = createHmac("sha1", schluessel).update(zaehler).digest();
  const ab = h[19] & 15;
  return String((h.readUInt32BE(ab) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Signs in through the form. Staff is asked for the second factor. */
export async function anmelden(seite, email, { tuer = "/anmelden" } = {}) {
  await seite.goto(tuer);
  await seite.fill("[name=email]", email);
  await seite.fill("[name=passwort], [name=kennwort]", kennwort);
  // The desk asks for the code on the same page, others on the next one.
  const zugleich = (await seite.locator("[name=code]").count()) > 0;
  if (zugleich) await seite.fill("[name=code]", totp());
  await Promise.all([seite.waitForLoadState("load"), seite.click("main form button.kern-btn--primary")]);
  await seite.waitForLoadState("load");
  for (let versuch = zugleich ? 1 : 0; versuch < 3 && (await seite.locator("[name=code]").count()) > 0; versuch++) {
    // A code works once: after a refusal wait for the next one.
    if (versuch > 0) await seite.waitForTimeout(30_500 - (Date.now() % 30_000));
    const passwort = seite.locator("[name=passwort], [name=kennwort]");
    if (await passwort.count()) await passwort.fill(kennwort);
    await seite.fill("[name=code]", totp());
    await Promise.all([seite.waitForLoadState("load"), seite.click("main form button.kern-btn--primary")]);
    await seite.waitForLoadState("load");
  }
  if ((await seite.locator("form[action='/abmelden']").count()) === 0) {
    throw new Error(`sign-in of ${email} failed at ${seite.url()}: ${(await seite.locator("main").innerText()).slice(0, 400)}`);
  }
}

/** The cards of the demonstration's identity service (adapters/demo/src/ausweisdienst/store.rs). */
export const karten = {
  anna: { nummer: "L01X00T471", pin: "123456" },
  jan: { nummer: "L01X00T472", pin: "234567" },
  mina: { nummer: "Z0004711", pin: "345678" }, // substantial only
};

const seitenwechsel = async (seite, knopf) => {
  await Promise.all([seite.waitForEvent("load"), knopf.click()]);
};

/** From a page that asks for it to the identity service: its page with the cards is open afterwards. */
export async function zumAusweisdienst(seite) {
  await seitenwechsel(seite, seite.getByRole("main").getByRole("button", { name: /ausweisen$|anmelden$|verbinden$|versuchen$/ }).last());
  if (!seite.url().includes("/demo/ausweis/vorgang/")) throw new Error(`no identity service at ${seite.url()}`);
}

/** Card and PIN at the identity service, with a fault if one is named; then the page to which it leads back. */
export async function karteZeigen(seite, karte = karten.anna, { stoerung = "", pin = karte.pin } = {}) {
  await seite.locator(`[name=karte][value="${karte.nummer}"]`).check({ force: true });
  await seite.fill("[name=pin]", pin);
  await seite.selectOption("[name=stoerung]", stoerung);
  await seitenwechsel(seite, seite.getByRole("button", { name: "PIN bestätigen" }));
}

/** On a page that asks for a proved identity: to the service, card and PIN, and back. */
export async function ausweisen(seite, karte = karten.anna) {
  await zumAusweisdienst(seite);
  await karteZeigen(seite, karte);
}
