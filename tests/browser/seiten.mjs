// Every route of the program, with the addresses at which the accessibility gate looks at it, or the reason why it has
// no page of its own. A new route without an entry fails the gate. `pfade` may be functions of what `vorbereiten`
// found. Roles: gast, buerger, sachbearbeitung, leitung, betrieb.

import { anmelden, fenster, leute } from "./lib.mjs";

const formularOhneSeite = (von) => `a form's target; what comes back (422) is the page of ${von}`;

const ohneVorgang = "not looked at yet: the demonstration has no sent Antrag";

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
  // Staff: crates/amt
  { weg: "GET /amt/anmelden", pfade: ["/amt/anmelden"] },
  { weg: "POST /amt/anmelden", grund: formularOhneSeite("/amt/anmelden") },
  { weg: "POST /amt/anmelden/code", grund: "the second step; one field in the frame of /amt/anmelden" },
  { weg: "GET /amt", rolle: "sachbearbeitung", pfade: ["/amt", "/amt?filter=frei", "/amt?filter=meine"] },
  { weg: "GET /amt/vorgaenge", rolle: "sachbearbeitung", pfade: ["/amt/vorgaenge"] },
  { weg: "GET /amt/fristen", rolle: "sachbearbeitung", pfade: ["/amt/fristen"] },
  // The pages of one matter need a sent Antrag: give them addresses as soon as vorbereiten sends one (welt.vorgang).
  { weg: "GET /amt/vorgang/{id}", grund: ohneVorgang },
  { weg: "POST /amt/vorgang/{id}/uebernehmen", grund: "a button; leads back to /amt/vorgang/{id}" },
  { weg: "POST /amt/vorgang/{id}/zuruecklegen", grund: "a button; leads back to /amt/vorgang/{id}" },
  { weg: "GET /amt/vorgang/{id}/rueckfrage", grund: ohneVorgang },
  { weg: "POST /amt/vorgang/{id}/rueckfrage", grund: formularOhneSeite("/amt/vorgang/{id}/rueckfrage") },
  { weg: "POST /amt/vorgang/{id}/rueckfrage/erledigt", grund: "a button; leads back to /amt/vorgang/{id}" },
  { weg: "GET /amt/vorgang/{id}/bescheid", grund: ohneVorgang },
  { weg: "POST /amt/vorgang/{id}/bescheid", grund: formularOhneSeite("/amt/vorgang/{id}/bescheid") },
  { weg: "GET /amt/vorgang/{id}/freigabe", grund: ohneVorgang },
  { weg: "POST /amt/vorgang/{id}/freigabe", grund: "a button; leads back to /amt/vorgang/{id}" },
  { weg: "POST /amt/vorgang/{id}/freigabe/verweigern", grund: formularOhneSeite("/amt/vorgang/{id}/freigabe") },
  { weg: "GET /amt/vorgang/{id}/dokument/{dokument}", grund: "a file, no page" },
  // Operators: crates/leitstand
  { weg: "GET /leitstand", rolle: "betrieb", pfade: ["/leitstand"] },
  { weg: "GET /leitstand/mandanten", rolle: "betrieb", pfade: ["/leitstand/mandanten", "/leitstand/mandanten?suche=xyzzy"] },
  { weg: "GET /leitstand/mandanten/{id}", rolle: "betrieb", pfade: ["/leitstand/mandanten/14625020"] },
  { weg: "GET /leitstand/warteschlange", rolle: "betrieb", pfade: ["/leitstand/warteschlange"] },
  { weg: "POST /leitstand/warteschlange/{id}/erneut", grund: "a button; leads back to /leitstand/warteschlange" },
  { weg: "GET /leitstand/barrieren", rolle: "betrieb", pfade: ["/leitstand/barrieren"] },
  { weg: "POST /leitstand/barrieren/{id}/erledigt", grund: "a button; leads back to /leitstand/barrieren" },
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

export async function vorbereiten(b, url) {
  const welt = { sitzungen: {} };
  welt.bezahlung = await bezahlung(url);
  welt.sitzungen.betrieb = await sitzung(b, url, leute.betrieb, "/amt/anmelden");
  welt.sitzungen.sachbearbeitung = await sitzung(b, url, leute.sachbearbeitung("bautzen"), "/amt/anmelden");
  return welt;
}
