// Every route of the program, with the addresses at which the accessibility gate looks at it, or the reason why it has
// no page of its own. A new route without an entry fails the gate. `pfade` may be functions of what `vorbereiten`
// found. Roles: gast, buerger, sachbearbeitung, leitung, betrieb.

import { anmelden, fenster, leute } from "./lib.mjs";

const formularOhneSeite = (von) => `a form's target; what comes back (422) is the page of ${von}`;

export const seiten = [
  { weg: "GET /", pfade: ["/", "/?sprache=en"] },
  { weg: "GET /suche", pfade: ["/suche", "/suche?was=Hund&ort=14625020", "/suche?was=Hund&ort=01920", "/suche?was=Xylophon"] },
  { weg: "GET /leistungen", pfade: ["/leistungen"] },
  {
    weg: "GET /leistung/{kennung}",
    pfade: [
      "/leistung/hundesteuer-anmelden",
      "/leistung/hundesteuer-anmelden?ort=14625020",
      "/leistung/hundesteuer-anmelden?ort=14626110&sprache=en",
      "/leistung/hundesteuer-anmelden?ort=Neukirch",
    ],
  },
  { weg: "GET /stelle/{id}", pfade: ["/stelle/146250201"] },
  { weg: "GET /hilfe", pfade: ["/hilfe"] },
  { weg: "GET /leichte-sprache", pfade: ["/leichte-sprache"] },
  { weg: "GET /gebaerdensprache", pfade: ["/gebaerdensprache"] },
  { weg: "GET /barrierefreiheit", pfade: ["/barrierefreiheit"] },
  { weg: "GET /datenschutz", pfade: ["/datenschutz"] },
  { weg: "GET /impressum", pfade: ["/impressum"] },
  { weg: "GET /robots.txt", grund: "text for search engines" },
  { weg: "GET /barriere-melden", pfade: ["/barriere-melden?seite=/suche"] },
  { weg: "POST /barriere-melden", grund: formularOhneSeite("GET /barriere-melden") },
  { weg: "GET /barriere-melden/danke", pfade: ["/barriere-melden/danke"] },
  { weg: "POST /sitzung/verlaengern", grund: "answers 204 to our script" },
  { weg: "GET /demo/bausteine", pfade: ["/demo/bausteine", "/demo/bausteine?sprache=en"] },
  { weg: "GET /demo/bausteine/fehler", pfade: ["/demo/bausteine/fehler"], status: 422 },
  { weg: "GET /demo/bausteine/amt", pfade: ["/demo/bausteine/amt"] },
  // Demonstration: adapters/demo
  { weg: "GET /demo", pfade: ["/demo", "/demo?sprache=en"] },
  { weg: "GET /demo/zahlung", pfade: ["/demo/zahlung", "/demo/zahlung?gespeichert=ja"] },
  { weg: "POST /demo/zahlung", grund: formularOhneSeite("/demo/zahlung") },
  { weg: "GET /demo/zahlung/{id}", pfade: [(w) => `/demo/zahlung/${w.bezahlung}`, (w) => `/demo/zahlung/${w.bezahlung}?sprache=en`] },
  { weg: "POST /demo/zahlung/{id}", grund: formularOhneSeite("/demo/zahlung/{id}") },
  { weg: "GET /demo/mail", pfade: ["/demo/mail", "/demo/mail?sprache=en"] },
  { weg: "GET /demo/anmeldungen", pfade: ["/demo/anmeldungen", "/demo/anmeldungen?sprache=en"] },
  // Operators: crates/leitstand
  { weg: "GET /leitstand", rolle: "betrieb", pfade: ["/leitstand"] },
  { weg: "GET /leitstand/mandanten", rolle: "betrieb", pfade: ["/leitstand/mandanten", "/leitstand/mandanten?suche=xyzzy"] },
  { weg: "GET /leitstand/mandanten/{id}", rolle: "betrieb", pfade: ["/leitstand/mandanten/14625020"] },
  { weg: "GET /leitstand/warteschlange", rolle: "betrieb", pfade: ["/leitstand/warteschlange"] },
  { weg: "POST /leitstand/warteschlange/{id}/erneut", grund: "a button; leads back to /leitstand/warteschlange" },
  { weg: "GET /leitstand/barrieren", rolle: "betrieb", pfade: ["/leitstand/barrieren"] },
  { weg: "POST /leitstand/barrieren/{id}/erledigt", grund: "a button; leads back to /leitstand/barrieren" },
  // A person's account, mailbox and matters: crates/buergerkonto
  { weg: "GET /anmelden", pfade: ["/anmelden", "/anmelden?war=abgemeldet&sprache=en"] },
  { weg: "POST /anmelden", grund: formularOhneSeite("GET /anmelden") },
  { weg: "GET /konto/anmelden", grund: "leads to GET /anmelden" },
  { weg: "POST /anmelden/code", grund: "the second step of POST /anmelden; journeys walk through it" },
  { weg: "POST /abmelden", grund: "answers with 303 to GET /anmelden" },
  { weg: "GET /konto/registrieren", pfade: ["/konto/registrieren", "/konto/registrieren?sprache=en"] },
  { weg: "POST /konto/registrieren", grund: formularOhneSeite("GET /konto/registrieren") },
  {
    weg: "GET /konto/registriert",
    pfade: ["/konto/registriert?kennung=00000000-0000-7000-8000-000000000000", "/konto/registriert?kennung=00000000-0000-7000-8000-000000000000&erneut=ja"],
  },
  { weg: "POST /konto/erneut-senden", grund: "answers with 303 to GET /konto/registriert" },
  { weg: "GET /konto/bestaetigen", pfade: ["/konto/bestaetigen?token=00"] },
  { weg: "POST /konto/bestaetigen", grund: "answers with 303 to GET /anmelden" },
  { weg: "GET /konto/passwort-vergessen", pfade: ["/konto/passwort-vergessen"] },
  { weg: "POST /konto/passwort-vergessen", grund: formularOhneSeite("GET /konto/passwort-vergessen") },
  { weg: "GET /konto/passwort-gesendet", pfade: ["/konto/passwort-gesendet"] },
  { weg: "GET /konto/passwort-neu", pfade: [(w) => `/konto/passwort-neu?token=${w.passworttoken}`] },
  { weg: "POST /konto/passwort-neu", grund: formularOhneSeite("GET /konto/passwort-neu") },
  { weg: "GET /konto", rolle: "buerger", pfade: ["/konto", "/konto?sprache=en"] },
  { weg: "GET /konto/einstellungen", rolle: "buerger", pfade: ["/konto/einstellungen", "/konto/einstellungen?war=sprache"] },
  { weg: "POST /konto/einstellungen/sprache", grund: formularOhneSeite("GET /konto/einstellungen") },
  { weg: "POST /konto/einstellungen/passwort", grund: formularOhneSeite("GET /konto/einstellungen") },
  { weg: "POST /konto/einstellungen/geraete", grund: "a button; leads back to /konto/einstellungen" },
  { weg: "GET /konto/daten.json", grund: "a file to download" },
  { weg: "GET /konto/loeschen", rolle: "buerger", pfade: ["/konto/loeschen"] },
  { weg: "POST /konto/loeschen", grund: formularOhneSeite("GET /konto/loeschen") },
  { weg: "GET /postfach", rolle: "buerger", pfade: ["/postfach", "/postfach?sprache=en"] },
  { weg: "GET /postfach/{id}", rolle: "buerger", pfade: [(w) => `/postfach/${w.nachricht}`] },
  { weg: "GET /vorgang/{id}", rolle: "buerger", pfade: [(w) => `/vorgang/${w.vorgang}`, (w) => `/vorgang/${w.vorgang}?sprache=en`] },
  { weg: "GET /vorgang/{id}/dokument/{dokument}", grund: "a file to download" },
  { weg: "POST /vorgang/{id}/antwort", grund: formularOhneSeite("GET /vorgang/{id}") },
  { weg: "GET /vorgang/{id}/zurueckziehen", rolle: "buerger", pfade: [(w) => `/vorgang/${w.vorgang}/zurueckziehen`] },
  { weg: "POST /vorgang/{id}/zurueckziehen", grund: "answers with 303 to GET /vorgang/{id}" },
];

// A payment at the demonstration's payment service, made by its own interface.
async function bezahlung(url) {
  const netto = { totalNetAmount: 72, totalTaxAmount: 0 };
  const antwort = await fetch(`${url}/demo/zahlung/api/paymenttransaction/pruefung/146250020020`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      requestId: crypto.randomUUID(), requestTimestamp: new Date().toISOString(), currency: "EUR", grosAmount: 72,
      purpose: "146250201234567868", description: "Hundesteuer", redirectUrl: `${url}/`, items: [netto],
    }),
  });
  if (!antwort.ok) throw new Error(`demonstration payment: ${antwort.status} ${await antwort.text()}`);
  return (await antwort.json()).paymentInformation.transactionId;
}

// The session of somebody who came in by a door.
async function sitzung(b, url, email, tuer) {
  const { kontext, seite } = await fenster(b, url);
  await anmelden(seite, email, { tuer });
  const zustand = await kontext.storageState();
  await kontext.close();
  return zustand;
}

// A link to set a new password, out of the demonstration's mailbox.
async function passworttoken(url) {
  const an = leute.nachbar;
  await fetch(`${url}/konto/passwort-vergessen`, { method: "POST", redirect: "manual", body: new URLSearchParams({ email: an }) });
  for (let i = 0; i < 100; i++) {
    const text = await (await fetch(`${url}/demo/mail?an=${encodeURIComponent(an)}`)).text();
    const token = text.match(/passwort-neu\?token=([0-9a-f]{64})/)?.[1];
    if (token) return token;
    await new Promise((f) => setTimeout(f, 100));
  }
  throw new Error("the mail with the password link did not come");
}

// A sent Antrag of the citizen, and the first message about it: {vorgang, nachricht}.
const antwortenHund = {
  vorname: "Anna", nachname: "Beispiel", "geburtsdatum.tag": "27", "geburtsdatum.monat": "3", "geburtsdatum.jahr": "1985",
  strasse: "Am Markt", hausnummer: "1", plz: "02625", ort: "Bautzen", hunde_bisher: "0", hund_name: "Rex", hund_rasse: "Dackel",
  "hund_geburt.tag": "1", "hund_geburt.monat": "1", "hund_geburt.jahr": "2020", "hund_seit.tag": "2", "hund_seit.monat": "1",
  "hund_seit.jahr": "2026", hund_chip: "276098106123456", hund_assistenz: "nein", hund_gefaehrlich: "nein",
};
async function antrag(b, url, zustand) {
  const kontext = await b.newContext({ baseURL: url, storageState: zustand, locale: "de-DE" });
  const seite = await kontext.newPage();
  const absenden = async () => {
    await Promise.all([seite.waitForNavigation(), seite.click("main form button.kern-btn--primary")]);
  };
  await seite.goto("/antrag/beginnen/hundesteuer-anmelden?ort=14625020");
  await absenden();
  for (let i = 0; i < 8 && /\/seite\//.test(seite.url()); i++) {
    for (const [name, wert] of Object.entries(antwortenHund)) {
      const feld = seite.locator(`main [name="${name}"]:not([type=hidden])`);
      if ((await feld.count()) === 0) continue;
      if ((await feld.first().getAttribute("type")) === "radio") await seite.check(`main [name="${name}"][value="${wert}"]`, { force: true });
      else await feld.first().fill(wert);
    }
    await absenden();
  }
  const fehler = await seite.locator("#fehler").allInnerTexts();
  if (!seite.url().endsWith("/pruefen")) throw new Error(`the form does not lead to its check page: ${seite.url()} ${fehler}`);
  await absenden();
  const vorgang = seite.url().match(/antrag\/([0-9a-f-]{36})/)?.[1];
  let nachricht;
  for (let i = 0; i < 100 && !nachricht; i++) {
    await seite.goto("/postfach");
    nachricht = (await seite.locator("main table a[href^='/postfach/']").first().getAttribute("href", { timeout: 200 }).catch(() => null))?.split("/").pop();
  }
  await kontext.close();
  if (!vorgang || !nachricht) throw new Error(`no matter (${vorgang}) or no message (${nachricht})`);
  return { vorgang, nachricht };
}

export async function vorbereiten(b, url) {
  const welt = { sitzungen: {} };
  welt.bezahlung = await bezahlung(url);
  welt.sitzungen.betrieb = await sitzung(b, url, leute.betrieb, "/amt/anmelden");
  welt.passworttoken = await passworttoken(url);
  welt.sitzungen.buerger = await sitzung(b, url, leute.buerger, "/anmelden");
  Object.assign(welt, await antrag(b, url, welt.sitzungen.buerger));
  return welt;
}
