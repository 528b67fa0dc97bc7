// Every route of the program, with the addresses at which the accessibility gate looks at it, or the reason why it has
// no page of its own. A new route without an entry fails the gate. `pfade` may be functions of what `vorbereiten`
// found. Roles: gast, buerger, sachbearbeitung, leitung, betrieb.

import { anmelden, fenster, leute } from "./lib.mjs";

const formularOhneSeite = (von) => `a form's target; what comes back (422) is the page of ${von}`;

export const seiten = [
  { weg: "POST /sitzung/verlaengern", grund: "answers 204 to our script" },
  { weg: "GET /demo/bausteine", pfade: ["/demo/bausteine", "/demo/bausteine?sprache=en"] },
  { weg: "GET /demo/bausteine/fehler", pfade: ["/demo/bausteine/fehler"], status: 422 },
  { weg: "GET /demo/bausteine/amt", pfade: ["/demo/bausteine/amt"] },
];

export async function vorbereiten(b, url) {
  const welt = { sitzungen: {} };
  return welt;
}
