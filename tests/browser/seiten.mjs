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
  { weg: "GET /leitstand/barrieren", rolle: "betrieb", pfade: ["/leitstand/barrieren"] },
  { weg: "POST /leitstand/barrieren/{id}", grund: "answers with 303 to GET /leitstand/barrieren" },
  { weg: "POST /sitzung/verlaengern", grund: "answers 204 to our script" },
  { weg: "GET /demo/bausteine", pfade: ["/demo/bausteine", "/demo/bausteine?sprache=en"] },
  { weg: "GET /demo/bausteine/fehler", pfade: ["/demo/bausteine/fehler"], status: 422 },
  { weg: "GET /demo/bausteine/amt", pfade: ["/demo/bausteine/amt"] },
];

export async function vorbereiten(b, url) {
  const welt = { sitzungen: {} };
  return welt;
}
