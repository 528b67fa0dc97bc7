// Every route of the program, with the addresses at which the accessibility gate looks at it, or the reason why it has
// no page of its own. A new route without an entry fails the gate. `pfade` may be functions of what `vorbereiten`
// found. Roles: gast, buerger, sachbearbeitung, leitung, betrieb, redaktion, lektorat, behoerdenredaktion, werkstatt,
// dienstleister (chose nobody yet), eingeladen (opened an invitation to co-sign).

import { anmelden, fenster, leute } from "./lib.mjs";

const formularOhneSeite = (von) => `a form's target; what comes back (422) is the page of ${von}`;


export const seiten = [
  { weg: "GET /", pfade: ["/", "/?sprache=en"] },
  { weg: "GET /suche", pfade: ["/suche?was=anmelden&art=leistungen&online=ja&ort=14625020", "/suche?was=amt&art=stellen&seite=2", "/suche?was=hund&sprache=en", "/suche?was=hund&sprache=de", "/suche", "/suche?was=Hund&ort=14625020", "/suche?was=Hund&ort=01920", "/suche?was=Xylophon"] },
  { weg: "GET /suche/vorschlaege", grund: "JSON for the script of the search field" },
  { weg: "GET /ort/vorschlaege", grund: "JSON for the script of the place field" },
  { weg: "GET /ort", pfade: ["/ort", "/ort?ort=14625020", "/ort?ort=01920", "/ort?lat=0&lon=0"] },
  { weg: "GET /ort/{ags}/grenze", grund: "GeoJSON for maps" },
  { weg: "GET /ort/grenzen", grund: "GeoJSON for maps" },
  { weg: "GET /leistungen", pfade: ["/leistungen", "/leistungen?buchstabe=H&ort=14625020"] },
  { weg: "GET /lagen", pfade: ["/lagen", "/lagen?sprache=en", "/lagen?sprache=de"] },
  { weg: "GET /lage/{kennung}", pfade: [(w) => w.lage ?? "/lagen"] },
  { weg: "GET /stellen", pfade: ["/stellen", "/stellen?ort=14625020&name=amt", "/stellen?ort=01920"] },
  {
    weg: "GET /anliegen",
    pfade: ["/anliegen", "/anliegen?sprache=en", "/anliegen?sprache=de"],
  },
  {
    weg: "GET /anliegen/{kennung}",
    pfade: [
      "/anliegen/umzug",
      "/anliegen/umzug?wohin=gemeinde&alte-wohnung=nein",
      "/anliegen/umzug?wohin=gemeinde&alte-wohnung=nein&was=hund&was=auto&tag=&ort=14625020",
      "/anliegen/todesfall?wo=zuhause&rolle=kind&erbe=testament&erbe=haus&was=",
    ],
  },
  { weg: "GET /anliegen/{kennung}/verfahren", pfade: ["/anliegen/unternehmen-gruenden/verfahren", "/anliegen/geburt/verfahren?sprache=en", "/anliegen/geburt/verfahren?sprache=de"] },
  { weg: "GET /offene-daten", pfade: ["/offene-daten"] },
  { weg: "GET /offene-daten/{datei}", grund: "a download" },
  { weg: "GET /sitemap.xml", grund: "for search engines" },
  { weg: "GET /sitemap/{teil}", grund: "for search engines" },
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
  { weg: "GET /maengel", pfade: ["/maengel", "/maengel?ort=14625020", "/maengel?ort=14625020&sprache=en", "/maengel?ort=14625020&nummer=99999&sprache=de"], status: [200, 422] },
  { weg: "GET /maengel/{ags}/{nummer}", grund: "reise-maengel.mjs looks at one" },
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
  // The citizen's account: crates/buergerkonto
  { weg: "GET /anmelden", pfade: ["/anmelden?ziel=%2Fkonto", "/anmelden?sprache=en"] },
  { weg: "POST /anmelden", grund: formularOhneSeite("GET /anmelden") },
  { weg: "GET /ohne-konto", pfade: ["/ohne-konto", "/ohne-konto?nummer=BW-3K7QM-X2A9T&sprache=en", "/ohne-konto?war=beendet&sprache=de"] },
  { weg: "POST /ohne-konto", grund: formularOhneSeite("GET /ohne-konto") },
  { weg: "GET /ohne-konto/zugang", rolle: "ohnekonto", pfade: ["/ohne-konto/zugang", "/ohne-konto/zugang?war=mail"] },
  { weg: "POST /ohne-konto/zugang/code", grund: "leads back to /ohne-konto/zugang" },
  { weg: "POST /ohne-konto/zugang/mail", grund: formularOhneSeite("GET /ohne-konto/zugang") },
  { weg: "GET /konto/angaben", rolle: "buerger", pfade: ["/konto/angaben", "/konto/angaben?sprache=hsb", "/konto/angaben?sprache=de"] },
  { weg: "POST /konto/angaben/loeschen", grund: "a button; leads back to /konto/angaben" },
  { weg: "GET /konto/angaben/{block}", rolle: "buerger", pfade: ["/konto/angaben/person", "/konto/angaben/anschrift", "/konto/angaben/bank", "/konto/angaben/weitere", "/konto/angaben/fahrzeuge?sprache=en", "/konto/angaben/fahrzeuge?sprache=de"] },
  { weg: "POST /konto/angaben/{block}", grund: formularOhneSeite("GET /konto/angaben/{block}") },
  { weg: "GET /konto/unterlagen", rolle: "buerger", pfade: ["/konto/unterlagen"] },
  { weg: "POST /konto/unterlagen", grund: formularOhneSeite("GET /konto/unterlagen") },
  { weg: "POST /konto/unterlagen/hochladen", grund: "tus: announces a file" },
  { weg: "OPTIONS /konto/unterlagen/hochladen", grund: "tus: what is spoken here" },
  { weg: "GET /konto/unterlagen/hochladen/{upload}", grund: "tus: how far a file is, in headers" },
  { weg: "PATCH /konto/unterlagen/hochladen/{upload}", grund: "tus: bytes" },
  { weg: "POST /konto/unterlagen/hochladen/{upload}", grund: "gives a file up; leads back to /konto/unterlagen" },
  { weg: "DELETE /konto/unterlagen/hochladen/{upload}", grund: "tus: gives a file up" },
  { weg: "OPTIONS /konto/unterlagen/hochladen/{upload}", grund: "tus: what is spoken here" },
  { weg: "GET /konto/unterlagen/{dokument}", grund: "a download" },
  { weg: "POST /konto/unterlagen/{dokument}/entfernen", grund: "a button; leads back to /konto/unterlagen" },
  { weg: "POST /vorgang/{id}/dokument/{dokument}/aufheben", grund: "a button; leads to /konto/unterlagen" },
  { weg: "GET /konto/vollmachten", rolle: "buerger", pfade: ["/konto/vollmachten?war=gegeben", "/konto/vollmachten?sprache=en", "/konto/vollmachten?sprache=de"] },
  { weg: "POST /konto/vollmachten", grund: formularOhneSeite("GET /konto/vollmachten") },
  { weg: "POST /konto/vollmachten/annehmen", grund: "a button; leads back to /konto/vollmachten" },
  { weg: "POST /konto/vollmachten/beenden", grund: "a button; leads back to /konto/vollmachten" },
  { weg: "GET /konto/vertreten/{id}", grund: "cards and a list as on the check page; tested in crates/buergerkonto" },
  { weg: "GET /konto/uebernehmen", rolle: "buerger", pfade: ["/konto/uebernehmen?nummer=BW-3K7QM-X2A9T"] },
  { weg: "POST /konto/uebernehmen", grund: formularOhneSeite("GET /konto/uebernehmen") },
  { weg: "GET /konto/anmelden", grund: "leads to /anmelden" },
  { weg: "POST /anmelden/code", grund: formularOhneSeite("GET /anmelden") },
  { weg: "POST /anmelden/ausweis", grund: "leads to the identity service" },
  { weg: "POST /ausweis", grund: "leads to the identity service" },
  { weg: "GET /ausweis/zurueck", pfade: ["/ausweis/zurueck?state=x", "/ausweis/zurueck?state=x&sprache=en"], status: 410 },
  { weg: "POST /abmelden", grund: "leads to /anmelden" },
  { weg: "GET /konto/registrieren", pfade: ["/konto/registrieren", "/konto/registrieren?sprache=en"] },
  { weg: "POST /konto/registrieren", grund: formularOhneSeite("GET /konto/registrieren") },
  { weg: "GET /konto/registriert", pfade: ["/konto/registriert"] },
  { weg: "POST /konto/erneut-senden", grund: "leads to /konto/registriert" },
  { weg: "GET /konto/bestaetigen", pfade: ["/konto/bestaetigen?token=x"], status: [200, 410] },
  { weg: "POST /konto/bestaetigen", grund: formularOhneSeite("GET /konto/bestaetigen") },
  { weg: "GET /konto/passwort-vergessen", pfade: ["/konto/passwort-vergessen"] },
  { weg: "POST /konto/passwort-vergessen", grund: formularOhneSeite("GET /konto/passwort-vergessen") },
  { weg: "GET /konto/passwort-gesendet", pfade: ["/konto/passwort-gesendet"] },
  { weg: "GET /konto/passwort-neu", pfade: [(w) => `/konto/passwort-neu?token=${w.passworttoken}`, "/konto/passwort-neu?token=x"], status: [200, 410] },
  { weg: "POST /konto/passwort-neu", grund: formularOhneSeite("GET /konto/passwort-neu") },
  { weg: "GET /konto", rolle: "buerger", pfade: ["/konto", "/konto?sprache=en", "/konto?sprache=de"] },
  { weg: "GET /konto/kontakt", rolle: "buerger", pfade: ["/konto/kontakt", "/konto/kontakt?war=gesendet"] },
  { weg: "POST /konto/kontakt/name", grund: formularOhneSeite("GET /konto/kontakt") },
  { weg: "POST /konto/kontakt/email", grund: formularOhneSeite("GET /konto/kontakt") },
  { weg: "GET /konto/email-bestaetigen", pfade: ["/konto/email-bestaetigen?token=x"], status: [410] },
  { weg: "POST /konto/email-bestaetigen", grund: formularOhneSeite("GET /konto/email-bestaetigen") },
  { weg: "GET /konto/einstellungen", rolle: "buerger", pfade: ["/konto/einstellungen"] },
  { weg: "POST /konto/einstellungen/sprache", grund: formularOhneSeite("GET /konto/einstellungen") },
  { weg: "POST /konto/einstellungen/passwort", grund: formularOhneSeite("GET /konto/einstellungen") },
  { weg: "POST /konto/einstellungen/geraete", grund: formularOhneSeite("GET /konto/einstellungen") },
  { weg: "POST /konto/einstellungen/ausweis", grund: "leads back to /konto/einstellungen" },
  { weg: "GET /konto/daten.json", grund: "a download" },
  { weg: "GET /konto/loeschen", rolle: "buerger", pfade: ["/konto/loeschen"] },
  { weg: "POST /konto/loeschen", grund: formularOhneSeite("GET /konto/loeschen") },
  { weg: "GET /postfach", rolle: "buerger", pfade: ["/postfach"] },
  { weg: "GET /postfach/{id}", rolle: "buerger", pfade: [(w) => w.nachricht] },
  { weg: "GET /vorgang/{id}", rolle: "buerger", pfade: [(w) => `/vorgang/${w.befragt}`, (w) => `/vorgang/${w.entworfen}`, (w) => `/vorgang/${w.bohrung}`, (w) => `/vorgang/${w.bohrung}?sprache=en`, (w) => `/vorgang/${w.bohrung}?sprache=de`] },
  { weg: "GET /vorgang/{id}/pflicht/{pflicht}", rolle: "buerger", pfade: [(w) => `/vorgang/${w.bohrung}/pflicht/fachdaten`] },
  { weg: "POST /vorgang/{id}/pflicht/{pflicht}", grund: formularOhneSeite("GET /vorgang/{id}/pflicht/{pflicht}") },
  { weg: "GET /vorgang/{id}/dokument/{dokument}", grund: "a download" },
  { weg: "POST /vorgang/{id}/antwort", grund: formularOhneSeite("GET /vorgang/{id}") },
  { weg: "GET /vorgang/{id}/mitteilung", rolle: "buerger", pfade: [(w) => `/vorgang/${w.befragt}/mitteilung`, (w) => `/vorgang/${w.bohrung}/mitteilung`] },
  { weg: "POST /vorgang/{id}/mitteilung", grund: formularOhneSeite("GET /vorgang/{id}/mitteilung") },
  { weg: "POST /vorgang/{id}/beilagen/{wozu}", grund: "tus: announces a file; tested in crates/buergerkonto, walked by reise-nachreichen.mjs" },
  { weg: "OPTIONS /vorgang/{id}/beilagen/{wozu}", grund: "tus: what is spoken here" },
  { weg: "GET /vorgang/{id}/hochladen/{upload}", grund: "tus: how far a file is, in headers" },
  { weg: "PATCH /vorgang/{id}/hochladen/{upload}", grund: "tus: bytes" },
  { weg: "POST /vorgang/{id}/hochladen/{upload}", grund: "gives a file up; leads back to the page of what it belongs to" },
  { weg: "DELETE /vorgang/{id}/hochladen/{upload}", grund: "tus: gives a file up" },
  { weg: "OPTIONS /vorgang/{id}/hochladen/{upload}", grund: "tus: what is spoken here" },
  { weg: "GET /vorgang/{id}/beilage/{dokument}", grund: "a download" },
  { weg: "GET /vorgang/{id}/beilage/{dokument}/ersetzen", grund: "needs a file that lies ready; walked by reise-nachreichen.mjs" },
  { weg: "POST /vorgang/{id}/beilage/{dokument}/ersetzen", grund: formularOhneSeite("GET /vorgang/{id}/beilage/{dokument}/ersetzen") },
  { weg: "GET /vorgang/{id}/quittung/{zahlung}", grund: "a PDF" },
  { weg: "GET /vorgang/{id}/widerspruch", grund: "only after a decision was delivered; reise-antrag.mjs walks it and runs axe there" },
  { weg: "POST /vorgang/{id}/widerspruch", grund: "leads to the draft of the objection" },
  { weg: "GET /vorgang/{id}/zurueckziehen", rolle: "buerger", pfade: [(w) => `/vorgang/${w.befragt}/zurueckziehen`] },
  { weg: "POST /vorgang/{id}/bescheinigung", grund: "a button; leads back to the matter" },
  { weg: "POST /vorgang/{id}/zurueckziehen", grund: "leads to /vorgang/{id}" },
  // The Antrag: crates/antrag
  { weg: "GET /antrag/beginnen/{leistung}", rolle: "buerger", pfade: ["/antrag/beginnen/hundesteuer-anmelden?ort=14625020", "/antrag/beginnen/meldebescheinigung-beantragen?ort=14625020", "/antrag/beginnen/meldebescheinigung-beantragen?ort=14625020&sprache=en", "/antrag/beginnen/hundesteuer-anmelden?ort=14625020&sprache=de"] },
  { weg: "GET /antrag/beginnen/{leistung}", pfade: ["/antrag/beginnen/strassenbeleuchtung-melden?ort=14625020"] },
  { weg: "GET /antrag/beginnen/{leistung}/fuer", rolle: "buerger", pfade: ["/antrag/beginnen/hundesteuer-anmelden/fuer?ort=14625020", "/antrag/beginnen/hundesteuer-anmelden/fuer?ort=14625020&sprache=en", "/antrag/beginnen/hundesteuer-anmelden/fuer?ort=14625020&sprache=de"] },
  { weg: "POST /antrag/beginnen/{leistung}/fuer", grund: formularOhneSeite("GET /antrag/beginnen/{leistung}/fuer") },
  { weg: "GET /antrag/{id}/vollmacht", rolle: "buerger", pfade: [(w) => w.papier] },
  { weg: "POST /antrag/{id}/vollmacht", grund: formularOhneSeite("GET /antrag/{id}/vollmacht") },
  { weg: "POST /ohne-konto/beginnen/{leistung}", grund: "leads to /ohne-konto/zugang" },
  { weg: "POST /antrag/beginnen/{leistung}", grund: "leads to the first page of the form" },
  { weg: "GET /antrag/{id}", grund: "leads to the first page that is not complete, or to the list of sections" },
  { weg: "GET /antrag/{id}/uebersicht", rolle: "buerger", pfade: ["", "?sprache=en", "?sprache=hsb", "?sprache=de"].map((n) => (w) => `/antrag/${w.langes}/uebersicht${n}`) },
  { weg: "GET /antrag/{id}/seite/{seite}", rolle: "buerger", pfade: ["person", "anschrift", "hund", "nachweise"].map((n) => (w) => `/antrag/${w.entwurf}/seite/${n}`) },
  { weg: "POST /antrag/{id}/seite/{seite}", grund: formularOhneSeite("GET /antrag/{id}/seite/{seite}") },
  { weg: "GET /antrag/{id}/liste/{feld}", grund: "JSON for the script of long code lists" },
  { weg: "GET /antrag/{id}/datei/{feld}", rolle: "buerger", pfade: [(w) => `/antrag/${w.entwurf}/datei/nachweis_herkunft`] },
  { weg: "POST /antrag/{id}/datei/{feld}", grund: formularOhneSeite("GET /antrag/{id}/datei/{feld}") },
  { weg: "GET /antrag/{id}/datei/{feld}/{dokument}", grund: "the file itself" },
  { weg: "GET /antrag/{id}/datei/{feld}/{dokument}/ersetzen", grund: "one upload field in the frame of /antrag/{id}/datei/{feld}; tested in crates/antrag" },
  { weg: "POST /antrag/{id}/datei/{feld}/{dokument}/ersetzen", grund: formularOhneSeite("GET /antrag/{id}/datei/{feld}") },
  { weg: "POST /antrag/{id}/datei/{feld}/{dokument}/entfernen", grund: "leads back to the upload page" },
  { weg: "GET /antrag/{id}/datei/{feld}/unterlagen", rolle: "buerger", pfade: [(w) => `/antrag/${w.entwurf}/datei/nachweis_herkunft/unterlagen`] },
  { weg: "POST /antrag/{id}/datei/{feld}/unterlagen", grund: formularOhneSeite("GET /antrag/{id}/datei/{feld}/unterlagen") },
  { weg: "GET /antrag/erneut/{vorgang}", rolle: "buerger", pfade: [(w) => `/antrag/erneut/${w.befragt}`] },
  { weg: "POST /antrag/erneut/{vorgang}", grund: "leads to the form" },
  { weg: "POST /antrag/{id}/datei/{feld}/hochladen", grund: "tus: announces a file; tested in crates/antrag, walked by reise-ausfuellen.mjs" },
  { weg: "OPTIONS /antrag/{id}/datei/{feld}/hochladen", grund: "tus: what is spoken here" },
  { weg: "GET /antrag/{id}/hochladen/{upload}", grund: "tus: how far a file is, in headers" },
  { weg: "PATCH /antrag/{id}/hochladen/{upload}", grund: "tus: bytes" },
  { weg: "POST /antrag/{id}/hochladen/{upload}", grund: "gives a file up; leads back to the upload page" },
  { weg: "DELETE /antrag/{id}/hochladen/{upload}", grund: "tus: gives a file up" },
  { weg: "OPTIONS /antrag/{id}/hochladen/{upload}", grund: "tus: what is spoken here" },
  { weg: "GET /antrag/{id}/tabelle/{feld}", grund: "only in a form with a table that a file may fill; axe runs on it in reise-formular.mjs" },
  { weg: "POST /antrag/{id}/tabelle/{feld}", grund: formularOhneSeite("GET /antrag/{id}/tabelle/{feld}") },
  { weg: "GET /antrag/{id}/tabelle/{feld}/vorlage.csv", grund: "the template, a file" },
  { weg: "GET /antrag/{id}/pruefen", rolle: "buerger", pfade: [(w) => `/antrag/${w.entwurf}/pruefen`, (w) => `/antrag/${w.entwurf}/pruefen?sprache=en`, (w) => `/antrag/${w.entwurf}/pruefen?sprache=de`] },
  { weg: "POST /antrag/{id}/absenden", grund: "leads to the receipt" },
  { weg: "GET /antrag/{id}/mitzeichnung", rolle: "buerger", pfade: [(w) => `/antrag/${w.mitzuzeichnen}/mitzeichnung?war=begonnen`, (w) => `/antrag/${w.mitzuzeichnen}/mitzeichnung?sprache=en`, (w) => `/antrag/${w.mitzuzeichnen}/mitzeichnung?sprache=de`] },
  { weg: "POST /antrag/{id}/mitzeichnung", grund: "leads to /antrag/{id}/mitzeichnung" },
  { weg: "POST /antrag/{id}/mitzeichnung/erneut", grund: "a button; leads back to /antrag/{id}/mitzeichnung" },
  { weg: "POST /antrag/{id}/mitzeichnung/zurueck", grund: "a button; leads to /antrag/{id}/pruefen" },
  { weg: "POST /antrag/{id}/mitzeichnung/absenden", grund: "a button; leads to the receipt" },
  { weg: "GET /mitzeichnen/{id}", pfade: [(w) => w.einladung, (w) => `${w.einladung}&sprache=en`, (w) => `${w.einladung}&sprache=de`, (w) => `${w.einladung?.split("?")[0]}?war=ja`] },
  { weg: "GET /mitzeichnen/{id}", pfade: ["/mitzeichnen/01920000-0000-7000-8000-000000000000"], status: 410 },
  { weg: "POST /mitzeichnen/{id}", grund: formularOhneSeite("GET /mitzeichnen/{id}") },
  { weg: "GET /mitzeichnen/{id}/angaben", rolle: "eingeladen", pfade: [(w) => w.angaben, (w) => `${w.angaben}?sprache=en`, (w) => `${w.angaben}?sprache=de`] },
  { weg: "POST /mitzeichnen/{id}/angaben", grund: formularOhneSeite("GET /mitzeichnen/{id}/angaben") },
  { weg: "GET /mitzeichnen/{id}/dokument/{dokument}", grund: "the file itself" },
  { weg: "GET /antrag/{id}/verwerfen", rolle: "buerger", pfade: [(w) => `/antrag/${w.entwurf}/verwerfen`] },
  { weg: "POST /antrag/{id}/verwerfen", grund: "leads to /konto" },
  { weg: "GET /leistung/{kennung}/formular.pdf", grund: "a download" },
  { weg: "GET /antrag/{id}/formular.pdf", grund: "a download" },
  { weg: "GET /antrag/{id}/fassung", grund: "leads to the form while it has no newer version; the page is tested in crates/antrag" },
  { weg: "POST /antrag/{id}/fassung", grund: "leads to the form" },
  { weg: "GET /antrag/{id}/eingang", rolle: "buerger", pfade: [(w) => `/antrag/${w.befragt}/eingang`] },
  { weg: "GET /antrag/{id}/eingang.pdf", grund: "a download" },
  { weg: "GET /zahlung/{id}", rolle: "buerger", pfade: [(w) => w.zahlung] },
  { weg: "POST /zahlung/{id}", grund: "leads to the payment service" },
  { weg: "GET /zahlung/{id}/zurueck", grund: "leads to /zahlung/{id}" },
  // Staff: crates/amt
  { weg: "GET /amt/anmelden", pfade: ["/amt/anmelden"] },
  { weg: "POST /amt/anmelden", grund: formularOhneSeite("GET /amt/anmelden") },
  { weg: "GET /amt/einladung", pfade: ["/amt/einladung?token=abgelaufen"], status: [410] },
  { weg: "POST /amt/einladung", grund: "leads to the second factor, which only a fresh invitation shows; reise-personal.mjs looks at both" },
  { weg: "POST /amt/anmelden/faktor", grund: "the last step of an invitation; reise-personal.mjs takes it" },
  { weg: "POST /amt/anmelden/code", grund: "the second step; one field in the frame of /amt/anmelden" },
  { weg: "GET /amt", rolle: "sachbearbeitung", pfade: ["/amt", "/amt?filter=frei", "/amt?filter=meine"] },
  { weg: "GET /amt", rolle: "kreis", pfade: ["/amt"] },
  { weg: "GET /amt/vorgaenge", rolle: "sachbearbeitung", pfade: ["/amt/vorgaenge"] },
  { weg: "GET /amt/fristen", rolle: "sachbearbeitung", pfade: ["/amt/fristen"] },
  { weg: "GET /amt/statistik", rolle: "leitung", pfade: ["/amt/statistik", "/amt/statistik?leistung=hundesteuer-anmelden", "/amt/statistik?von=gestern"] },
  { weg: "GET /amt/statistik.csv", grund: "a download" },
  { weg: "GET /amt/ablaeufe", rolle: "leitung", pfade: ["/amt/ablaeufe"] },
  { weg: "GET /amt/ablaeufe/{mandant}/{version}", rolle: "leitung", pfade: [(w) => w.fassung] },
  { weg: "GET /amt/ablaeufe/{mandant}/{version}/messung", rolle: "leitung", pfade: [(w) => `${w.fassung}/messung`] },
  { weg: "POST /amt/ablaeufe/{mandant}/{version}", grund: "needs a newer version; walked by reise-prozess.mjs" },
  { weg: "GET /amt/vorgang/{id}/ablauf", rolle: "leitung", pfade: [(w) => `/amt/vorgang/${w.offen}/ablauf`] },
  { weg: "GET /amt/vorgang/{id}/ablauf", rolle: "land", pfade: [(w) => `/amt/vorgang/${w.bohrung}/ablauf`] },
  { weg: "GET /amt/vorgang/{id}/ablauf/schritt/{marke}", rolle: "leitung", pfade: [(w) => w.eingriff] },
  { weg: "GET /amt/vorgang/{id}/ablauf/wert", rolle: "leitung", pfade: [(w) => `/amt/vorgang/${w.offen}/ablauf/wert?name=steuer`] },
  { weg: "POST /amt/vorgang/{id}/ablauf/vorschau", grund: "the preview; walked by reise-prozess.mjs" },
  { weg: "POST /amt/vorgang/{id}/ablauf/eingriff", grund: "leads back to the process of the matter" },
  { weg: "POST /amt/vorgang/{id}/ablauf/auftrag/{auftrag}/erneut", grund: "a button; leads back to the process of the matter" },
  { weg: "GET /amt/scannen", rolle: "sachbearbeitung", pfade: ["/amt/scannen", "/amt/scannen?nummer=BW1.hundesteuer-anmelden.14626110.", "/amt/scannen?nummer=unsinn"] },
  { weg: "GET /amt/papier", rolle: "sachbearbeitung", pfade: ["/amt/papier"] },
  { weg: "GET /amt/papier/neu", rolle: "sachbearbeitung", pfade: ["/amt/papier/neu", "/amt/papier/neu?leistung=hundesteuer-anmelden", "/amt/papier/neu?leistung=hundesteuer-anmelden&nummer=BW-3K7QM-X2A9T"] },
  { weg: "POST /amt/papier/neu", grund: formularOhneSeite("GET /amt/papier/neu") },
  { weg: "GET /amt/papier/widerspruch/{vorgang}", grund: "needs a decision that was delivered; walked by reise-papier.mjs" },
  { weg: "POST /amt/papier/widerspruch/{vorgang}", grund: "needs a decision that was delivered; walked by reise-papier.mjs" },
  { weg: "GET /amt/papier/{id}/uebernehmen", grund: "needs what a colleague began; walked by reise-papier.mjs" },
  { weg: "POST /amt/papier/{id}/uebernehmen", grund: "a button; leads to the form" },
  { weg: "GET /amt/vorgang/{id}/papierantwort", grund: "needs an open question; walked by reise-papier.mjs" },
  { weg: "POST /amt/vorgang/{id}/papierantwort", grund: "leads back to the matter; walked by reise-papier.mjs" },
  { weg: "GET /amt/vorgang/{id}/zahlung/{zahlung}/klaeren", grund: "needs money of another amount; walked by reise-klaeren.mjs" },
  { weg: "POST /amt/vorgang/{id}/zahlung/{zahlung}/klaeren", grund: "leads back to the matter; walked by reise-klaeren.mjs" },
  { weg: "GET /amt/vorgang/{id}/zahlung/{zahlung}/erstattung/{nr}", grund: "needs money that goes back; walked by reise-klaeren.mjs" },
  { weg: "POST /amt/vorgang/{id}/zahlung/{zahlung}/erstattung/{nr}", grund: "leads back to the matter; walked by reise-klaeren.mjs" },
  { weg: "GET /amt/vorgang/{id}/ueberweisung/{zahlung}", grund: "needs money that was asked for; walked by reise-papier.mjs" },
  { weg: "POST /amt/vorgang/{id}/ueberweisung/{zahlung}", grund: "leads back to the matter; walked by reise-papier.mjs" },
  { weg: "GET /amt/papier/{id}/scan", grund: "needs an application on paper; walked by reise-papier.mjs" },
  { weg: "POST /amt/papier/{id}/scan", grund: "needs an application on paper; walked by reise-papier.mjs" },
  { weg: "POST /amt/papier/{id}/scan/{dokument}/entfernen", grund: "a button; leads back to the page of the scans" },
  { weg: "GET /amt/papier/{id}/beleg", grund: "needs an application on paper; walked by reise-papier.mjs" },
  { weg: "GET /amt/papier/{id}/beleg.pdf", grund: "a download" },
  { weg: "POST /amt/papier/{id}/code", grund: "a button; leads back to the receipt" },
  { weg: "GET /amt/post", rolle: "sachbearbeitung", pfade: ["/amt/post"] },
  { weg: "GET /amt/zahlungen", rolle: "sachbearbeitung", pfade: ["/amt/zahlungen"] },
  { weg: "POST /amt/vorgang/{id}/post", grund: "a button; leads to the page of the letter" },
  { weg: "GET /amt/vorgang/{id}/post/{nachricht}", grund: "needs a letter that waits for the post; walked by reise-papier.mjs" },
  { weg: "POST /amt/vorgang/{id}/post/{nachricht}", grund: "leads back to the matter; walked by reise-papier.mjs" },
  { weg: "GET /amt/vorgang/{id}/post/{nachricht}/brief.pdf", grund: "a download" },
  { weg: "GET /amt/vorgang/{id}", rolle: "sachbearbeitung", pfade: [(w) => `/amt/vorgang/${w.befragt}`, (w) => `/amt/vorgang/${w.offen}`] },
  { weg: "POST /amt/vorgang/{id}/uebernehmen", grund: "a button; leads back to the matter" },
  { weg: "POST /amt/vorgang/{id}/zuruecklegen", grund: "a button; leads back to the matter" },
  { weg: "GET /amt/vorgang/{id}/rueckfrage", rolle: "sachbearbeitung", pfade: [(w) => `/amt/vorgang/${w.offen}/rueckfrage`] },
  { weg: "POST /amt/vorgang/{id}/rueckfrage", grund: formularOhneSeite("GET /amt/vorgang/{id}/rueckfrage") },
  { weg: "POST /amt/vorgang/{id}/rueckfrage/erledigt", grund: "a button; leads back to the matter" },
  { weg: "POST /amt/vorgang/{id}/kenntnis", grund: "a button; leads back to the matter" },
  { weg: "GET /amt/vorgang/{id}/beteiligung", rolle: "land", pfade: [(w) => `/amt/vorgang/${w.bohrung}/beteiligung`, (w) => `/amt/vorgang/${w.bohrung}/beteiligung?suche=umweltamt+bautzen`, (w) => `/amt/vorgang/${w.bohrung}`] },
  { weg: "POST /amt/vorgang/{id}/beteiligung", grund: formularOhneSeite("GET /amt/vorgang/{id}/beteiligung") },
  { weg: "POST /amt/vorgang/{id}/beteiligung/{teil}/zuruecknehmen", grund: "a button; leads back to the matter" },
  { weg: "GET /amt/vorgang/{id}/beteiligung/{teil}/erneut", rolle: "land", pfade: [(w) => w.erneut] },
  { weg: "POST /amt/vorgang/{id}/beteiligung/{teil}/erneut", grund: formularOhneSeite("GET /amt/vorgang/{id}/beteiligung/{teil}/erneut") },
  { weg: "POST /amt/vorgang/{id}/pflicht/{pflicht}/erledigt", grund: "a button; leads back to the matter" },
  { weg: "GET /amt/weiterleitungen", rolle: "sachbearbeitung", pfade: ["/amt/weiterleitungen"] },
  { weg: "POST /amt/vorgang/{id}/weiterleitung/{w}/wiederholen", grund: "a button; leads back to the matter" },
  { weg: "POST /amt/vorgang/{id}/weiterleitung/{w}/erledigt", grund: "a button; leads back to the matter" },
  { weg: "GET /amt/vorgang/{id}/zuteilen", rolle: "leitung", pfade: [(w) => `/amt/vorgang/${w.offen}/zuteilen`] },
  { weg: "POST /amt/vorgang/{id}/zuteilen", grund: formularOhneSeite("GET /amt/vorgang/{id}/zuteilen") },
  { weg: "POST /amt/vorgang/{id}/vertreten", grund: "a button; leads back to the matter" },
  { weg: "POST /amt/vorgang/{id}/zurueckholen", grund: "a button; leads back to the matter" },
  { weg: "GET /amt/vertretung", rolle: "leitung", pfade: ["/amt/vertretung", "/amt/vertretung?war=eingesetzt"] },
  { weg: "POST /amt/vertretung", grund: formularOhneSeite("GET /amt/vertretung") },
  { weg: "POST /amt/vertretung/{mandant}/{id}/beenden", grund: "a button; leads back to /amt/vertretung" },
  { weg: "GET /amt/vorgang/{id}/nachricht", rolle: "sachbearbeitung", pfade: [(w) => `/amt/vorgang/${w.offen}/nachricht`] },
  { weg: "POST /amt/vorgang/{id}/nachricht", grund: formularOhneSeite("GET /amt/vorgang/{id}/nachricht") },
  { weg: "GET /amt/vorgang/{id}/abgeben", rolle: "sachbearbeitung", pfade: [(w) => `/amt/vorgang/${w.offen}/abgeben`] },
  { weg: "GET /amt/vorgang/{id}/mangel", grund: "only reports of defects have it; reise-maengel.mjs looks at it" },
  { weg: "POST /amt/vorgang/{id}/mangel", grund: formularOhneSeite("GET /amt/vorgang/{id}/mangel") },
  { weg: "POST /amt/vorgang/{id}/mangel/verbergen", grund: "a button; leads back to the matter" },
  { weg: "POST /amt/vorgang/{id}/abgeben", grund: formularOhneSeite("GET /amt/vorgang/{id}/abgeben") },
  { weg: "GET /amt/mitteilungen", rolle: "sachbearbeitung", pfade: ["/amt/mitteilungen"] },
  { weg: "GET /amt/mitteilung/{id}", grund: "walked by reise-weiterleitung.mjs" },
  { weg: "GET /amt/beteiligung/{id}", rolle: "kreis", pfade: [(w) => w.beteiligung] },
  { weg: "POST /amt/beteiligung/{id}/uebernehmen", grund: "a button; leads back to the part" },
  { weg: "POST /amt/beteiligung/{id}/zuruecklegen", grund: "a button; leads back to the part" },
  { weg: "POST /amt/beteiligung/{id}/antwort", grund: formularOhneSeite("GET /amt/beteiligung/{id}") },
  { weg: "GET /amt/beteiligung/{id}/dokument/{dokument}", grund: "a download" },
  { weg: "GET /amt/vorgang/{id}/bescheid", rolle: "sachbearbeitung", pfade: [(w) => `/amt/vorgang/${w.offen}/bescheid`] },
  { weg: "POST /amt/vorgang/{id}/bescheid", grund: formularOhneSeite("GET /amt/vorgang/{id}/bescheid") },
  { weg: "GET /amt/vorgang/{id}/frist", grund: "needs a matter that lies for weeks; reise-fiktion.mjs looks at one" },
  { weg: "POST /amt/vorgang/{id}/frist", grund: "as its GET" },
  { weg: "GET /amt/vorgang/{id}/bescheinigung", grund: "needs a matter that lies for weeks; reise-fiktion.mjs looks at one" },
  { weg: "POST /amt/vorgang/{id}/bescheinigung", grund: "as its GET" },
  { weg: "POST /amt/vorgang/{id}/abschliessen", grund: "a button; leads back to the matter" },
  { weg: "GET /amt/vorgang/{id}/bestaetigung", rolle: "sachbearbeitung", pfade: [(w) => `/amt/vorgang/${w.gemeldet}/bestaetigung`] },
  { weg: "POST /amt/vorgang/{id}/bestaetigung", grund: formularOhneSeite("GET /amt/vorgang/{id}/bestaetigung") },
  { weg: "GET /amt/vorgang/{id}/freigabe", rolle: "goerlitz", pfade: [(w) => `/amt/vorgang/${w.entworfen}/freigabe`] },
  { weg: "POST /amt/vorgang/{id}/freigabe", grund: "leads back to the matter" },
  { weg: "POST /amt/vorgang/{id}/freigabe/verweigern", grund: formularOhneSeite("GET /amt/vorgang/{id}/freigabe") },
  { weg: "GET /amt/vorgang/{id}/dokument/{dokument}", grund: "a download" },
  // The interface for programs and embedding: crates/api
  { weg: "GET /api", pfade: ["/api"] },
  { weg: "GET /api/v1/suche", grund: "JSON" },
  { weg: "GET /api/v1/leistungen", grund: "JSON" },
  { weg: "GET /api/v1/leistungen/{kennung}", grund: "JSON" },
  { weg: "GET /api/v1/zustaendigkeiten", grund: "JSON" },
  { weg: "GET /api/v1/maengel", grund: "JSON" },
  { weg: "GET /api/v1/stellen", grund: "JSON" },
  { weg: "GET /api/v1/stellen/{id}", grund: "JSON" },
  { weg: "GET /api/v1/orte", grund: "JSON" },
  { weg: "GET /api/v1/lagen", grund: "JSON" },
  { weg: "GET /api/v1/lagen/{kennung}", grund: "JSON" },
  { weg: "GET /api/v1/aenderungen", grund: "JSON" },
  { weg: "GET /api/v1/xzufi", grund: "XML" },
  { weg: "GET /api/v1/openapi.json", grund: "JSON" },
  { weg: "GET /api/v1/einbetten/{datei}", grund: "a piece of HTML; reise-schnittstellen.mjs looks at it inside a page" },
  { weg: "GET /api/v1/{*rest}", grund: "a problem document" },
  { weg: "GET /einbetten", pfade: ["/einbetten", "/einbetten?ort=14625020&farbe=005ea5", "/einbetten?ort=01920"] },
  { weg: "GET /einbetten/{ags}", pfade: ["/einbetten/14625020", "/einbetten/15003000?farbe=7a0000&grund=fff8e7"], rahmen: false },
  { weg: "GET /einbetten/farbe/{datei}", grund: "a style sheet" },
  // The 115: crates/auskunft
  { weg: "GET /auskunft", rolle: "auskunft", pfade: ["/auskunft", "/auskunft?was=Hund&ort=14625020", "/auskunft?was=Hund&ort=01920", "/auskunft?was=xyzzy"] },
  { weg: "GET /auskunft/weitergeben", rolle: "auskunft", pfade: ["/auskunft/weitergeben?leistung=hundesteuer-anmelden&einheit=146250201&ort=14625020"] },
  { weg: "POST /auskunft/weitergeben", grund: formularOhneSeite("GET /auskunft/weitergeben") },
  { weg: "GET /auskunft/weitergaben", rolle: "auskunft", pfade: ["/auskunft/weitergaben"] },
  { weg: "GET /amt/anfragen", rolle: "sachbearbeitung", pfade: ["/amt/anfragen"] },
  { weg: "POST /amt/anfragen/{id}/erledigt", grund: "a button; leads back to /amt/anfragen" },
  // Demonstration: adapters/demo
  { weg: "GET /demo", pfade: ["/demo", "/demo?sprache=en"] },
  { weg: "GET /demo/ausweis", pfade: ["/demo/ausweis", "/demo/ausweis?entsperrt=ja&sprache=en"] },
  { weg: "POST /demo/ausweis", grund: "a button; leads back to /demo/ausweis" },
  { weg: "GET /demo/ausweis/autorisieren", pfade: ["/demo/ausweis/autorisieren?client_id=fremd"], status: 400 },
  { weg: "GET /demo/ausweis/vorgang/{id}", pfade: [(w) => w.ausweis, (w) => `${w.ausweis}?sprache=en`, (w) => `${w.ausweis}?sprache=de`] },
  { weg: "POST /demo/ausweis/vorgang/{id}", grund: formularOhneSeite("/demo/ausweis/vorgang/{id}") },
  { weg: "GET /demo/zahlung", pfade: ["/demo/zahlung", "/demo/zahlung?gespeichert=ja"] },
  { weg: "POST /demo/zahlung", grund: formularOhneSeite("/demo/zahlung") },
  { weg: "GET /demo/zahlung/{id}", pfade: [(w) => `/demo/zahlung/${w.bezahlung}`, (w) => `/demo/zahlung/${w.bezahlung}?sprache=en`] },
  { weg: "POST /demo/zahlung/{id}", grund: formularOhneSeite("/demo/zahlung/{id}") },
  { weg: "GET /demo/fachverfahren", pfade: ["/demo/fachverfahren", "/demo/fachverfahren?gespeichert=ja"] },
  { weg: "POST /demo/fachverfahren", grund: formularOhneSeite("/demo/fachverfahren") },
  { weg: "GET /demo/fachverfahren/fall/{id}", grund: "walked by reise-weiterleitung.mjs, which looks at it with axe" },
  { weg: "POST /demo/fachverfahren/fall/{id}", grund: formularOhneSeite("/demo/fachverfahren/fall/{id}") },
  { weg: "GET /demo/fahrzeugregister", pfade: ["/demo/fahrzeugregister", "/demo/fahrzeugregister?gespeichert=ja", "/demo/fahrzeugregister?zurueckgesetzt=ja"] },
  { weg: "POST /demo/fahrzeugregister", grund: formularOhneSeite("/demo/fahrzeugregister") },
  { weg: "POST /demo/fahrzeugregister/zuruecksetzen", grund: "a button; leads back to /demo/fahrzeugregister" },
  { weg: "GET /demo/mail", pfade: ["/demo/mail", "/demo/mail?sprache=en"] },
  { weg: "GET /demo/anmeldungen", pfade: ["/demo/anmeldungen", "/demo/anmeldungen?sprache=en"] },
  // Staff: crates/amt
  // Editors: crates/pflege
  { weg: "GET /auftritt/{marke}/stil.css", grund: "a style sheet" },
  { weg: "GET /auftritt/{marke}/wappen", grund: "a picture" },
  { weg: "GET /redaktion", rolle: "redaktion", pfade: ["/redaktion"] },
  { weg: "POST /redaktion/sprachhilfe", grund: "JSON for the script of the text editor" },
  { weg: "POST /redaktion/aufgabe", grund: formularOhneSeite("GET /redaktion/leistung/{kennung}") },
  { weg: "POST /redaktion/aufgabe/{id}/erledigt", grund: "a button; leads back to /redaktion" },
  { weg: "GET /redaktion/leistungen", rolle: "redaktion", pfade: ["/redaktion/leistungen", "/redaktion/leistungen?wort=hund&in=en"] },
  { weg: "GET /redaktion/leistung/{kennung}", rolle: "redaktion", pfade: ["/redaktion/leistung/hundesteuer-anmelden"] },
  { weg: "GET /redaktion/fehlende", rolle: "redaktion", pfade: ["/redaktion/fehlende"] },
  { weg: "GET /redaktion/text/{traeger}/{leistung}/{sprache}", rolle: "redaktion", pfade: ["/redaktion/text/land-14/hundesteuer-anmelden/de", "/redaktion/text/land-14/hundesteuer-anmelden/en"] },
  { weg: "POST /redaktion/text/{traeger}/{leistung}/{sprache}", grund: formularOhneSeite("GET /redaktion/text/{traeger}/{leistung}/{sprache}") },
  { weg: "POST /redaktion/text/{traeger}/{leistung}/{sprache}/schritt", grund: "buttons; lead back to the text" },
  { weg: "GET /redaktion/text/{traeger}/{leistung}/{sprache}/pruefung", rolle: "lektorat", pfade: [(w) => `${w.wartet}/pruefung`] },
  { weg: "POST /redaktion/text/{traeger}/{leistung}/{sprache}/pruefung", grund: formularOhneSeite("GET /redaktion/text/{traeger}/{leistung}/{sprache}/pruefung") },
  { weg: "GET /redaktion/text/{traeger}/{leistung}/{sprache}/fassungen", rolle: "redaktion", pfade: [(w) => `${w.wartet}/fassungen`] },
  { weg: "GET /redaktion/text/{traeger}/{leistung}/{sprache}/vergleich", rolle: "redaktion", pfade: ["/redaktion/text/land-14/hundesteuer-anmelden/de/vergleich"] },
  { weg: "GET /redaktion/text/{traeger}/{leistung}/{sprache}/vorschau", rolle: "redaktion", pfade: [(w) => `${w.wartet}/vorschau`] },
  { weg: "GET /redaktion/behoerden-ohne/{land}", rolle: "redaktion", pfade: ["/redaktion/behoerden-ohne/14"] },
  { weg: "GET /redaktion/verantwortliche/{mandant}", rolle: "behoerdenredaktion", pfade: ["/redaktion/verantwortliche/14625020"] },
  { weg: "POST /redaktion/verantwortliche/{mandant}", grund: formularOhneSeite("GET /redaktion/verantwortliche/{mandant}") },
  { weg: "POST /redaktion/verantwortliche/{mandant}/streichen", grund: "a button; leads back to the list" },
  { weg: "GET /redaktion/katalog", rolle: "redaktion", pfade: ["/redaktion/katalog"] },
  { weg: "POST /redaktion/synonyme", grund: formularOhneSeite("GET /redaktion/katalog") },
  { weg: "POST /redaktion/synonyme/loeschen", grund: "a button; leads back to /redaktion/katalog" },
  { weg: "GET /redaktion/lage/{kennung}", rolle: "redaktion", pfade: ["/redaktion/lage/neu"] },
  { weg: "POST /redaktion/lage/{kennung}", grund: formularOhneSeite("GET /redaktion/lage/{kennung}") },
  { weg: "GET /redaktion/zustaendigkeiten", rolle: "redaktion", pfade: ["/redaktion/zustaendigkeiten", "/redaktion/zustaendigkeiten?leistung=hundesteuer-anmelden"] },
  { weg: "POST /redaktion/zustaendigkeiten", grund: formularOhneSeite("GET /redaktion/zustaendigkeiten") },
  { weg: "POST /redaktion/zustaendigkeiten/streichen", grund: "a button; leads back to the list" },
  { weg: "GET /redaktion/luecken", rolle: "redaktion", pfade: ["/redaktion/luecken"] },
  { weg: "GET /redaktion/masse", rolle: "redaktion", pfade: ["/redaktion/masse"] },
  { weg: "POST /redaktion/masse", grund: "the preview; walked by reise-redaktion.mjs" },
  { weg: "POST /redaktion/masse/datei/{traeger}", grund: "the preview; walked by reise-redaktion.mjs" },
  { weg: "POST /redaktion/masse/ausfuehren", grund: "leads to the report" },
  { weg: "GET /redaktion/masse/{id}", rolle: "redaktion", pfade: [(w) => w.massenbericht] },
  { weg: "POST /redaktion/masse/{id}/zuruecknehmen", grund: "a button; leads back to /redaktion/masse" },
  { weg: "GET /redaktion/aktivierung/{mandant}/{leistung}", rolle: "behoerdenredaktion", pfade: ["/redaktion/aktivierung/14625020/hundesteuer-anmelden"] },
  { weg: "GET /redaktion/vorschlag/{mandant}/{leistung}", grund: "only where a newer version is proposed; tested in crates/pflege" },
  { weg: "POST /redaktion/vorschlag/{mandant}/{leistung}", grund: formularOhneSeite("GET /redaktion/vorschlag/{mandant}/{leistung}") },
  { weg: "POST /redaktion/aktivierung/{mandant}/{leistung}", grund: formularOhneSeite("GET /redaktion/aktivierung/{mandant}/{leistung}") },
  { weg: "GET /redaktion/dienste", rolle: "behoerdenredaktion", pfade: ["/redaktion/dienste", "/redaktion/dienste?wort=gibtesnicht"] },
  { weg: "GET /redaktion/werte/{mandant}/{leistung}", rolle: "behoerdenredaktion", pfade: ["/redaktion/werte/14625020/hundesteuer-anmelden", "/redaktion/werte/14625020/kfz-abmelden"] },
  { weg: "POST /redaktion/werte/{mandant}/{leistung}", grund: formularOhneSeite("GET /redaktion/werte/{mandant}/{leistung}") },
  { weg: "POST /redaktion/werte/{mandant}/{leistung}/geheim", grund: formularOhneSeite("GET /redaktion/werte/{mandant}/{leistung}") },
  { weg: "POST /redaktion/werte/{mandant}/{leistung}/zurueck", grund: "a button; leads back to the values" },
  { weg: "GET /redaktion/ziele/{mandant}", rolle: "behoerdenredaktion", pfade: ["/redaktion/ziele/14625020", "/redaktion/ziele/14625020?gespeichert=ja"] },
  { weg: "GET /redaktion/ziele/{mandant}/{ziel}", rolle: "behoerdenredaktion", pfade: ["/redaktion/ziele/14625020/ihk", "/redaktion/ziele/14625020/bauhof"] },
  { weg: "POST /redaktion/ziele/{mandant}/{ziel}", grund: formularOhneSeite("GET /redaktion/ziele/{mandant}/{ziel}") },
  { weg: "GET /redaktion/stellen", rolle: "behoerdenredaktion", pfade: ["/redaktion/stellen"] },
  { weg: "GET /redaktion/stelle/{id}", rolle: "behoerdenredaktion", pfade: ["/redaktion/stelle/146250201"] },
  { weg: "POST /redaktion/stelle/{id}", grund: formularOhneSeite("GET /redaktion/stelle/{id}") },
  { weg: "GET /redaktion/auftritte", rolle: "behoerdenredaktion", pfade: ["/redaktion/auftritte"] },
  { weg: "GET /redaktion/auftritt/{traeger}", rolle: "behoerdenredaktion", pfade: ["/redaktion/auftritt/mandant-14625020"] },
  { weg: "GET /redaktion/dienstleister", rolle: "behoerdenredaktion", pfade: ["/redaktion/dienstleister"] },
  { weg: "GET /redaktion/dienstleister/{mandant}/neu", rolle: "behoerdenredaktion", pfade: ["/redaktion/dienstleister/14625020/neu"] },
  { weg: "POST /redaktion/dienstleister/{mandant}/neu", grund: formularOhneSeite("GET /redaktion/dienstleister/{mandant}/neu") },
  { weg: "GET /redaktion/dienstleister/{mandant}/{id}", rolle: "behoerdenredaktion", pfade: [(w) => w.delegation] },
  { weg: "POST /redaktion/dienstleister/{mandant}/{id}", grund: formularOhneSeite("GET /redaktion/dienstleister/{mandant}/{id}") },
  { weg: "GET /redaktion/personal", rolle: "behoerdenredaktion", pfade: ["/redaktion/personal", "/redaktion/personal?suche=xyzzy"] },
  { weg: "GET /redaktion/personal/{mandant}/neu", rolle: "behoerdenredaktion", pfade: ["/redaktion/personal/14625020/neu"] },
  { weg: "POST /redaktion/personal/{mandant}/neu", grund: formularOhneSeite("GET /redaktion/personal/{mandant}/neu") },
  { weg: "GET /redaktion/personal/{mandant}/protokoll", rolle: "behoerdenredaktion", pfade: ["/redaktion/personal/14625020/protokoll"] },
  { weg: "GET /redaktion/personal/{mandant}/{konto}", rolle: "behoerdenredaktion", pfade: [(w) => w.beschaeftigte] },
  { weg: "POST /redaktion/personal/{mandant}/{konto}", grund: formularOhneSeite("GET /redaktion/personal/{mandant}/{konto}") },
  { weg: "GET /redaktion/personal/{mandant}/{konto}/ausscheiden", rolle: "behoerdenredaktion", pfade: [(w) => `${w.beschaeftigte}/ausscheiden`] },
  { weg: "POST /redaktion/personal/{mandant}/{konto}/ausscheiden", grund: "a button; leads back to the person" },
  { weg: "GET /dienstleister", rolle: "dienstleister", pfade: ["/dienstleister", "/dienstleister?beendet=ja"] },
  { weg: "POST /dienstleister", grund: "a button; leads back to /dienstleister" },
  { weg: "GET /redaktion/einbettung/{mandant}", rolle: "behoerdenredaktion", pfade: ["/redaktion/einbettung/14625020"] },
  { weg: "POST /redaktion/einbettung/{mandant}", grund: formularOhneSeite("GET /redaktion/einbettung/{mandant}") },
  { weg: "POST /redaktion/auftritt/{traeger}", grund: formularOhneSeite("GET /redaktion/auftritt/{traeger}") },
  // Those who make services: crates/werkbank
  { weg: "GET /werkstatt", rolle: "werkstatt", pfade: ["/werkstatt"] },
  { weg: "GET /werkstatt/neu", rolle: "werkstatt", pfade: ["/werkstatt/neu"] },
  { weg: "POST /werkstatt/neu", grund: formularOhneSeite("GET /werkstatt/neu") },
  { weg: "POST /werkstatt/neu/datei/{traeger}", grund: formularOhneSeite("GET /werkstatt/neu") },
  { weg: "GET /werkstatt/anpassen", rolle: "werkstatt", pfade: ["/werkstatt/anpassen"] },
  { weg: "POST /werkstatt/anpassen", grund: "leads to the draft" },
  { weg: "GET /werkstatt/{id}", rolle: "werkstatt", pfade: [(w) => w.werkstueck] },
  { weg: "GET /werkstatt/{id}/fragen", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/fragen`] },
  { weg: "POST /werkstatt/{id}/fragen", grund: formularOhneSeite("GET /werkstatt/{id}/fragen") },
  { weg: "GET /werkstatt/{id}/seite/{schluessel}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/seite/anliegen`, (w) => `${w.werkstueck}/seite/person`] },
  { weg: "POST /werkstatt/{id}/seite/{schluessel}", grund: formularOhneSeite("GET /werkstatt/{id}/seite/{schluessel}") },
  { weg: "GET /werkstatt/{id}/frage/{schluessel}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/frage/welche_farbe`, (w) => `${w.werkstueck}/frage/vorname`, (w) => `${w.werkstueck}/frage/beteiligte`, (w) => `${w.werkstueck}/frage/beteiligte.anteil`] },
  { weg: "POST /werkstatt/{id}/frage/{schluessel}", grund: formularOhneSeite("GET /werkstatt/{id}/frage/{schluessel}") },
  { weg: "GET /werkstatt/{id}/eintraege/{liste}", grund: "JSON for our script; typed into in reise-einlesen.mjs" },
  { weg: "GET /werkstatt/{id}/vermerke", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/vermerke`] },
  { weg: "POST /werkstatt/{id}/vermerke", grund: "a button; leads back to the list" },
  { weg: "GET /werkstatt/{id}/codelisten", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/codelisten`] },
  { weg: "POST /werkstatt/{id}/codelisten", grund: formularOhneSeite("GET /werkstatt/{id}/codelisten") },
  { weg: "GET /werkstatt/{id}/codeliste/{liste}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/codeliste/farben`] },
  { weg: "POST /werkstatt/{id}/codeliste/{liste}", grund: formularOhneSeite("GET /werkstatt/{id}/codeliste/{liste}") },
  { weg: "POST /werkstatt/{id}/codeliste/{liste}/datei", grund: formularOhneSeite("GET /werkstatt/{id}/codeliste/{liste}") },
  { weg: "GET /werkstatt/codelisten", rolle: "werkstatt", pfade: ["/werkstatt/codelisten"] },
  { weg: "POST /werkstatt/codelisten", grund: formularOhneSeite("GET /werkstatt/codelisten") },
  { weg: "GET /werkstatt/codelisten/{liste}", grund: "a list that a person brings in: reise-hauslisten.mjs looks at it" },
  { weg: "POST /werkstatt/codelisten/{liste}", grund: formularOhneSeite("GET /werkstatt/codelisten/{liste}") },
  { weg: "POST /werkstatt/codelisten/{liste}/ende", grund: formularOhneSeite("GET /werkstatt/codelisten/{liste}") },
  { weg: "GET /werkstatt/codelisten/{liste}/datei", grund: "a file" },
  { weg: "GET /werkstatt/{id}/andere", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/andere`] },
  { weg: "GET /werkstatt/{id}/andere/{sorte}/{eintrag}", rolle: "werkstatt", pfade: ["mitzeichnung", "weiterleitung"].map((s) => (w) => `${w.werkstueck}/andere/${s}/neu`) },
  { weg: "POST /werkstatt/{id}/andere/{sorte}/{eintrag}", grund: formularOhneSeite("GET /werkstatt/{id}/andere/{sorte}/{eintrag}") },
  { weg: "GET /werkstatt/{id}/parameter", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/parameter`] },
  { weg: "GET /werkstatt/{id}/parameter/{name}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/parameter/neu`, (w) => `${w.werkstueck}/parameter/gebuehr`] },
  { weg: "POST /werkstatt/{id}/parameter/{name}", grund: formularOhneSeite("GET /werkstatt/{id}/parameter/{name}") },
  { weg: "GET /werkstatt/{id}/funktion/{f}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/funktion/neu`] },
  { weg: "POST /werkstatt/{id}/funktion/{f}", grund: formularOhneSeite("GET /werkstatt/{id}/funktion/{f}") },
  { weg: "GET /werkstatt/{id}/werte", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/werte`] },
  { weg: "GET /werkstatt/{id}/wert/{wert}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/wert/gebuehr`, (w) => `${w.werkstueck}/wert/neu`] },
  { weg: "POST /werkstatt/{id}/wert/{wert}", grund: formularOhneSeite("GET /werkstatt/{id}/wert/{wert}") },
  { weg: "GET /werkstatt/{id}/pruefregeln", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/pruefregeln`] },
  { weg: "GET /werkstatt/{id}/pruefregel/{regel}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/pruefregel/die_anteile_ergeben_100`, (w) => `${w.werkstueck}/pruefregel/neu`] },
  { weg: "POST /werkstatt/{id}/pruefregel/{regel}", grund: formularOhneSeite("GET /werkstatt/{id}/pruefregel/{regel}") },
  { weg: "GET /werkstatt/{id}/texte", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/texte`] },
  { weg: "POST /werkstatt/{id}/texte", grund: formularOhneSeite("GET /werkstatt/{id}/texte") },
  { weg: "GET /werkstatt/{id}/anpassung", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/anpassung`] },
  { weg: "POST /werkstatt/{id}/anpassung", grund: formularOhneSeite("GET /werkstatt/{id}/anpassung") },
  { weg: "GET /werkstatt/{id}/angaben", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/angaben`] },
  { weg: "POST /werkstatt/{id}/angaben", grund: formularOhneSeite("GET /werkstatt/{id}/angaben") },
  { weg: "GET /werkstatt/{id}/briefe", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/briefe`] },
  { weg: "POST /werkstatt/{id}/briefe", grund: formularOhneSeite("GET /werkstatt/{id}/briefe") },
  { weg: "GET /werkstatt/{id}/uebersetzung/{sprache}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/uebersetzung/en`, (w) => `${w.werkstueck}/uebersetzung/hsb`] },
  { weg: "POST /werkstatt/{id}/uebersetzung/{sprache}", grund: formularOhneSeite("GET /werkstatt/{id}/uebersetzung/{sprache}") },
  { weg: "GET /werkstatt/{id}/vorschau", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/vorschau`, (w) => `${w.werkstueck}/vorschau?vorschau-ansicht=schmal&vorschau-sprache=ar`, ...["terminal", "rtl", "druck"].map((a) => (w) => `${w.werkstueck}/vorschau?vorschau-ansicht=${a}`)] },
  // The same beside the settings: the page of the form alone.
  { weg: "GET /werkstatt/{id}/vorschau", rolle: "werkstatt", rahmen: false, pfade: [(w) => `${w.werkstueck}/vorschau?vorschau-seite=anliegen&vorschau-rahmen=ja`] },
  { weg: "POST /werkstatt/{id}/vorschau", grund: "the next page of the preview; walked by reise-werkstatt.mjs" },
  { weg: "GET /werkstatt/{id}/faelle", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/faelle`] },
  { weg: "POST /werkstatt/{id}/faelle", grund: "leads back to the list" },
  { weg: "GET /werkstatt/{id}/fall/{fall}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/fall/ohne-eine-antwort`] },
  { weg: "POST /werkstatt/{id}/fall/{fall}", grund: formularOhneSeite("GET /werkstatt/{id}/fall/{fall}") },
  { weg: "GET /werkstatt/{id}/nutzung", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/nutzung`, (w) => `${w.werkstueck}/nutzung?von=gestern`] },
  { weg: "GET /werkstatt/{id}/fassungen", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/fassungen`] },
  { weg: "POST /werkstatt/{id}/fassungen", grund: "a button; leads back to the list" },
  { weg: "GET /werkstatt/{id}/freigabe", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/freigabe`] },
  { weg: "POST /werkstatt/{id}/freigabe", grund: formularOhneSeite("GET /werkstatt/{id}/freigabe") },
  { weg: "GET /werkstatt/{id}/weitergabe", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/weitergabe`, (w) => `${w.werkstueck}/weitergabe?gespeichert=ja`] },
  { weg: "POST /werkstatt/{id}/weitergabe", grund: formularOhneSeite("GET /werkstatt/{id}/weitergabe") },
  { weg: "GET /werkstatt/{id}/abgleich", grund: "only where the Land changed an adapted service; looked at in crates/werkbank/tests" },
  { weg: "POST /werkstatt/{id}/abgleich", grund: "leads to the draft" },
  { weg: "GET /werkstatt/{id}/ablauf", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/ablauf`] },
  { weg: "GET /werkstatt/{id}/ablauf/schritt/{schritt}", rolle: "werkstatt", pfade: ["start", "sofort", "bearbeiten"].map((s) => (w) => `${w.werkstueck}/ablauf/schritt/${s}`) },
  { weg: "POST /werkstatt/{id}/ablauf/schritt/{schritt}", grund: formularOhneSeite("GET /werkstatt/{id}/ablauf/schritt/{schritt}") },
  { weg: "GET /werkstatt/{id}/ablauf/weg/{fluss}", rolle: "werkstatt", pfade: ["f_start", "f_ja"].map((f) => (w) => `${w.werkstueck}/ablauf/weg/${f}`) },
  { weg: "POST /werkstatt/{id}/ablauf/weg/{fluss}", grund: formularOhneSeite("GET /werkstatt/{id}/ablauf/weg/{fluss}") },
  { weg: "GET /werkstatt/{id}/ablauf/zeichnen", grund: "needs a draft; axe runs on it in reise-zeichnen.mjs" },
  { weg: "POST /werkstatt/{id}/ablauf/zeichnen", grund: formularOhneSeite("GET /werkstatt/{id}/ablauf/zeichnen") },
  { weg: "GET /werkstatt/{id}/ablauf/probe", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/ablauf/probe`] },
  { weg: "POST /werkstatt/{id}/ablauf/probe", grund: "the next move of a trial run; walked by reise-prozess.mjs" },
  { weg: "GET /werkstatt/{id}/ablauf/register", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/ablauf/register`] },
  { weg: "POST /werkstatt/{id}/ablauf/register", grund: formularOhneSeite("GET /werkstatt/{id}/ablauf/register") },
  { weg: "GET /werkstatt/register", rolle: "werkstatt", pfade: ["/werkstatt/register", "/werkstatt/register?wort=gibtesnicht"] },
  { weg: "GET /werkstatt/register/{eintrag}", rolle: "werkstatt", pfade: [(w) => w.registereintrag] },
  { weg: "GET /werkstatt/register/{eintrag}/angaben", rolle: "werkstatt", pfade: [(w) => `${w.registereintrag}/angaben`] },
  { weg: "POST /werkstatt/register/{eintrag}/angaben", grund: formularOhneSeite("GET /werkstatt/register/{eintrag}/angaben") },
  { weg: "GET /werkstatt/register/{eintrag}/vergleich", rolle: "werkstatt", pfade: [(w) => `${w.registereintrag}/vergleich?mit=entwurf-${w.werkstueck.split("/").pop()}`] },
  { weg: "POST /werkstatt/register/{eintrag}/uebernehmen", grund: "leads to the entry that comes of it; walked by reise-tabelle.mjs" },
  { weg: "GET /werkstatt/{id}/regeln", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/regeln`] },
  { weg: "POST /werkstatt/{id}/regeln", grund: formularOhneSeite("GET /werkstatt/{id}/regeln") },
  { weg: "GET /werkstatt/{id}/regeln/{e}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/regeln/e_Gebuehr`] },
  { weg: "POST /werkstatt/{id}/regeln/{e}", grund: "buttons; lead back to the table" },
  { weg: "GET /werkstatt/{id}/regeln/{e}/regel/{nr}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/regeln/e_Gebuehr/regel/1`] },
  { weg: "POST /werkstatt/{id}/regeln/{e}/regel/{nr}", grund: formularOhneSeite("GET /werkstatt/{id}/regeln/{e}/regel/{nr}") },
  { weg: "GET /werkstatt/{id}/regeln/{e}/zellen", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/regeln/e_Gebuehr/zellen`] },
  { weg: "POST /werkstatt/{id}/regeln/{e}/zellen", grund: formularOhneSeite("GET /werkstatt/{id}/regeln/{e}/zellen") },
  { weg: "GET /werkstatt/{id}/regeln/{e}/spalte/{spalte}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/regeln/e_Gebuehr/spalte/neu-eingang`, (w) => `${w.werkstueck}/regeln/e_Gebuehr/spalte/a1`] },
  { weg: "POST /werkstatt/{id}/regeln/{e}/spalte/{spalte}", grund: formularOhneSeite("GET /werkstatt/{id}/regeln/{e}/spalte/{spalte}") },
  { weg: "GET /werkstatt/{id}/regeln/{e}/probe", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/regeln/e_Gebuehr/probe`] },
  { weg: "POST /werkstatt/{id}/regeln/{e}/probe", grund: "the answer to a trial; walked by reise-tabelle.mjs" },
  { weg: "GET /werkstatt/{id}/ausgabe/{art}", rolle: "werkstatt", pfade: [(w) => `${w.werkstueck}/ausgabe/xdatenfelder`] },
  // Operators: crates/leitstand
  { weg: "GET /leitstand", rolle: "betrieb", pfade: ["/leitstand"] },
  { weg: "GET /leitstand/mandanten", rolle: "betrieb", pfade: ["/leitstand/mandanten", "/leitstand/mandanten?suche=xyzzy"] },
  { weg: "GET /leitstand/mandanten/neu", rolle: "betrieb", pfade: ["/leitstand/mandanten/neu"] },
  { weg: "POST /leitstand/mandanten/neu", grund: formularOhneSeite("GET /leitstand/mandanten/neu") },
  { weg: "GET /leitstand/mandanten/{id}", rolle: "betrieb", pfade: ["/leitstand/mandanten/14625020"] },
  { weg: "GET /leitstand/mandanten/{id}/administration", rolle: "betrieb", pfade: ["/leitstand/mandanten/14625020/administration", "/leitstand/mandanten/14625240/administration"] },
  { weg: "POST /leitstand/mandanten/{id}/administration", grund: formularOhneSeite("GET /leitstand/mandanten/{id}/administration") },
  { weg: "GET /leitstand/warteschlange", rolle: "betrieb", pfade: ["/leitstand/warteschlange"] },
  { weg: "GET /leitstand/auftrag/{id}", rolle: "betrieb", pfade: [(w) => w.auftrag] },
  { weg: "POST /leitstand/warteschlange/{id}/erneut", grund: "a button; leads back to /leitstand/warteschlange" },
  { weg: "GET /leitstand/mandanten/{id}/einbettung", rolle: "betrieb", pfade: ["/leitstand/mandanten/14625020/einbettung"] },
  { weg: "POST /leitstand/mandanten/{id}/einbettung", grund: formularOhneSeite("GET /leitstand/mandanten/{id}/einbettung") },
  { weg: "GET /leitstand/schnittstellen", rolle: "betrieb", pfade: ["/leitstand/schnittstellen"] },
  { weg: "POST /leitstand/schnittstellen", grund: "shows a new key once; reise-schnittstellen.mjs looks at it" },
  { weg: "GET /leitstand/schnittstellen/{id}", rolle: "betrieb", pfade: [(w) => w.schluessel] },
  { weg: "POST /leitstand/schnittstellen/{id}/widerrufen", grund: "a button; leads back to /leitstand/schnittstellen" },
  { weg: "GET /leitstand/dienstleister", rolle: "betrieb", pfade: ["/leitstand/dienstleister"] },
  { weg: "POST /leitstand/dienstleister", grund: formularOhneSeite("GET /leitstand/dienstleister") },
  { weg: "GET /leitstand/dienstleister/{id}", rolle: "betrieb", pfade: [(w) => w.dienstleister] },
  { weg: "POST /leitstand/dienstleister/{id}", grund: "shows a new second factor once; reise-dienstleister.mjs looks at it" },
  { weg: "POST /leitstand/dienstleister/{id}/austragen", grund: "a button; leads back to the provider" },
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

// A request at the demonstration's identity service, as our relying party makes it.
async function ausweisvorgang(url) {
  const werte = new URLSearchParams({
    response_type: "code", client_id: "basiswerk-demonstration", redirect_uri: `${url}/ausweis/zurueck`, scope: "openid",
    state: "s", nonce: "n", code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", code_challenge_method: "S256",
  });
  const antwort = await fetch(`${url}/demo/ausweis/autorisieren?${werte}`, { redirect: "manual" });
  if (antwort.status !== 303) throw new Error(`demonstration identity service: ${antwort.status} ${await antwort.text()}`);
  return antwort.headers.get("location");
}

// The session of somebody who came in by a door.
async function sitzung(b, url, email, tuer) {
  const { kontext, seite } = await fenster(b, url);
  await anmelden(seite, email, { tuer });
  const zustand = await kontext.storageState();
  await kontext.close();
  return zustand;
}

const antworten = {
  vorname: "Anna", nachname: "Beispiel", "geburtsdatum.tag": "31", "geburtsdatum.monat": "3", "geburtsdatum.jahr": "1980",
  strasse: "Hauptmarkt", hausnummer: "1", plz: "02625", ort: "Bautzen", hunde_bisher: "0", hund_name: "Bello", hund_rasse: "Dackel",
  "hund_geburt.tag": "1", "hund_geburt.monat": "5", "hund_geburt.jahr": "2024", "hund_seit.tag": "1", "hund_seit.monat": "2",
  "hund_seit.jahr": "2026", hund_assistenz: "nein", hund_gefaehrlich: "nein",
  // Of the notice of a drilling.
  zweck: "erdwaerme", tiefe: "120", grundwasser: "ja", "punkte.0.punkt": "51,1814 14,4244", bohrfirma: "Muster Bohrtechnik",
  bohrfirma_anschrift: "Hauptmarkt 1, 02625 Bautzen", bohrfirma_telefon: "0151 1234567", fuer_unternehmen: "nein",
  "beginn.tag": "1", "beginn.monat": "6", "beginn.jahr": `${new Date().getFullYear() + 1}`,
  "ende.tag": "1", "ende.monat": "7", "ende.jahr": `${new Date().getFullYear() + 1}`,
  // Of the notice of a broken street light.
  schaden: "flackert", stelle_strasse: "Am Markt", stelle_ort: "Bautzen",
  // Of a marriage that two people announce.
  wohnsitz: "hier", trauung_hier: "ja", verwandt: "nein", geburtsort: "Bautzen", staatsangehoerigkeit: "deutsch", familienstand_1: "ledig",
  deutsch_1: "ja", p2_vorname: "Jan", p2_nachname: "Muster", "p2_geburtsdatum.tag": "2", "p2_geburtsdatum.monat": "8", "p2_geburtsdatum.jahr": "1993",
  p2_geburtsort: "Görlitz", p2_staatsangehoerigkeit: "deutsch", gleiche_anschrift: "ja", familienstand_2: "ledig", deutsch_2: "ja",
  gemeinsam: "einladung", p2_email: "jan.muster@beispiel.example", dolmetschen: "nein",
};

async function druecken(seite, wo = "main form button.kern-btn--primary") {
  await seite.locator(wo).last().click();
  await seite.waitForLoadState("load");
}

// A draft, every page answered, as far as the page that shows all answers. Returns its id.
async function entwurf(seite, ort, leistung = "hundesteuer-anmelden") {
  await seite.goto(`/antrag/beginnen/${leistung}?ort=${ort}`);
  await druecken(seite, "main form[action^='/antrag/beginnen/'] button");
  for (let i = 0; i < 24 && !seite.url().includes("/pruefen"); i++) {
    if (seite.url().includes("/uebersicht")) {
      await seite.locator(".bw-aufgaben li", { hasText: /Noch nicht begonnen|Angefangen|Jetzt möglich/ }).locator("a").first().click();
      await seite.waitForLoadState("load");
      continue;
    }
    for (const [name, wert] of Object.entries(antworten)) {
      const feld = seite.locator(`main [name="${name}"]:not([type=hidden])`);
      if ((await feld.count()) === 0) continue;
      if ((await feld.first().getAttribute("type")) === "radio") await seite.locator(`main [name="${name}"][value="${wert}"]`).check();
      else await feld.fill(wert);
    }
    await seite.locator("main form button.kern-btn--primary").first().click();
    await seite.waitForLoadState("load");
  }
  const id = /antrag\/([0-9a-f-]{36})\/pruefen/.exec(seite.url())?.[1];
  if (!id) throw new Error(`the draft did not reach its end: ${seite.url()} ${(await seite.locator("main").innerText()).slice(0, 600)}`);
  return id;
}

async function senden(seite, ort, leistung) {
  const id = await entwurf(seite, ort, leistung);
  await druecken(seite, "main form[action$='/absenden'] button");
  return id;
}

// An English text of Sachsen waits for its reviewer; an entry is changed in bulk.
async function redaktion(b, url, welt) {
  const { kontext, seite } = await fenster(b, url, { storageState: welt.sitzungen.redaktion });
  welt.wartet = "/redaktion/text/land-14/hundesteuer-anmelden/en";
  await seite.goto(welt.wartet);
  if (await seite.locator("[name=abschnitt-beschreibung]").count()) {
    await seite.fill("[name=name]", "Register a dog");
    await seite.fill("[name=abschnitt-beschreibung]", "Tell us about your dog.");
    await seite.getByRole("button", { name: "Zur Prüfung geben" }).click();
    await seite.waitForLoadState("load");
  }
  await seite.goto("/redaktion/masse");
  await seite.fill("[name=leistungen]", "hundesteuer-anmelden");
  await seite.fill("[name=gebiete]", "Bautzen");
  await seite.fill("[name=stelle]", "146250201");
  await seite.fill("[name=bis]", "31.12.2099");
  await seite.getByRole("button", { name: "Vorschau zeigen", exact: true }).click();
  await seite.waitForLoadState("load");
  await seite.getByRole("button", { name: /Eintr(ag|äge) ändern/ }).click();
  await seite.waitForLoadState("load");
  welt.massenbericht = new URL(seite.url()).pathname + new URL(seite.url()).search;
  await kontext.close();
}

// Somebody is invited to co-sign, and has opened link and code.
async function mitzeichnen(b, url, seite, welt) {
  welt.mitzuzeichnen = await entwurf(seite, "14625020", "eheschliessung-anmelden");
  await druecken(seite, "main form[action$='/mitzeichnung'] button");
  const code = /\b[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}\b/.exec(await seite.locator("main").innerText())?.[0];
  const gast = await fenster(b, url);
  for (let i = 0; i < 40 && !welt.einladung; i++) {
    await gast.seite.goto("/demo/mail?an=jan.muster%40beispiel.example");
    const link = gast.seite.locator("main a[href*='/mitzeichnen/']").first();
    if (await link.count()) welt.einladung = await link.getAttribute("href");
    else await gast.seite.waitForTimeout(250);
  }
  const ziel = new URL(welt.einladung, url);
  welt.einladung = ziel.pathname + ziel.search;
  await gast.seite.goto(welt.einladung);
  await gast.seite.fill("[name=code]", code);
  await druecken(gast.seite);
  welt.angaben = new URL(gast.seite.url()).pathname;
  welt.sitzungen.eingeladen = await gast.kontext.storageState();
  await gast.kontext.close();
}

async function amSchreibtisch(seite, id, was) {
  await seite.goto(`/amt/vorgang/${id}`);
  const nehmen = seite.locator("main form[action$='/uebernehmen'] button");
  if (await nehmen.count()) await druecken(seite, "main form[action$='/uebernehmen'] button");
  await seite.goto(`/amt/vorgang/${id}/${was}`);
}

// A link to set a new password, out of the demonstration's mailbox.
async function passworttoken(url) {
  const an = leute.nachbar;
  await fetch(`${url}/konto/passwort-vergessen`, { method: "POST", redirect: "manual", body: new URLSearchParams({ email: an }) });
  for (let i = 0; i < 50; i++) {
    const text = await (await fetch(`${url}/demo/mail?an=${encodeURIComponent(an)}`)).text();
    const token = text.match(/passwort-neu\?token=([0-9a-f]{64})/)?.[1];
    if (token) return token;
    await new Promise((f) => setTimeout(f, 100));
  }
  throw new Error("the mail with the password link did not come");
}

// A draft of a service with one question of its own.
async function werkstueck(b, url, welt) {
  const { kontext, seite } = await fenster(b, url, { storageState: welt.sitzungen.werkstatt });
  await seite.goto("/werkstatt/neu");
  await seite.fill("[name=name]", "Bank vor dem Haus anmelden");
  await seite.fill("[name=kurz]", "Sie stellen eine Bank auf. Melden Sie es hier.");
  await seite.locator("[name=verfahren][value=bescheid]").check();
  await seite.locator("[name=gebuehr]").check();
  await seite.getByRole("button", { name: "Entwurf anlegen" }).click();
  await seite.waitForLoadState("load");
  if (seite.url().endsWith("/werkstatt/neu")) {
    // A running demonstration has it from the time before.
    await seite.goto("/werkstatt");
    welt.werkstueck = await seite.getByRole("link", { name: "Bank vor dem Haus anmelden" }).first().getAttribute("href");
  } else {
    welt.werkstueck = new URL(seite.url()).pathname.replace(/\/fragen$/, "");
    await seite.locator("summary", { hasText: "Frage auf der Seite „Ihr Anliegen“" }).click();
    await seite.fill("[name=frage-anliegen]", "Welche Farbe?");
    await seite.locator("[name=art-anliegen]").selectOption("auswahl");
    await seite.getByRole("button", { name: /^Frage hinzufügen/ }).first().click();
    await seite.waitForLoadState("load");
  }
  await seite.goto(`${welt.werkstueck}/fragen`);
  if (!(await seite.getByRole("link", { name: "Beteiligte", exact: true }).count())) {
    await seite.locator("summary", { hasText: "Frage auf der Seite „Ihr Anliegen“" }).click();
    await seite.fill("[name=frage-anliegen]", "Beteiligte");
    await seite.locator("[name=art-anliegen]").selectOption("gruppe");
    await seite.getByRole("button", { name: /^Frage hinzufügen/ }).first().click();
    await seite.waitForLoadState("load");
    await seite.fill("[name=neue-frage]", "Anteil");
    await seite.locator("[name=neue-art]").selectOption("zahl");
    await seite.getByRole("button", { name: "In der Gruppe hinzufügen" }).click();
    await seite.waitForLoadState("load");
    await seite.goto(`${welt.werkstueck}/pruefregel/neu`);
    await seite.fill("[name=satz]", "Die Anteile ergeben 100.");
    await seite.locator("[name=bei-0]").selectOption("beteiligte");
    await seite.locator("[name=was-0]").selectOption("sum(for e in beteiligte return e.anteil)");
    await seite.fill("[name=fest-0]", "100");
    await seite.getByRole("button", { name: "Regel speichern" }).click();
    await seite.waitForLoadState("load");
  }
  await seite.goto(`${welt.werkstueck}/codelisten`);
  if (!(await seite.getByRole("link", { name: "farben", exact: true }).count())) {
    await seite.fill("[name=name]", "Farben");
    await seite.fill("[name=eintraege]", "Rot\nGrün");
    await seite.getByRole("button", { name: "Liste anlegen" }).click();
    await seite.waitForLoadState("load");
  }
  await seite.goto(`${welt.werkstueck}/faelle`);
  if (!(await seite.getByRole("link", { name: "Ohne eine Antwort", exact: true }).count())) {
    await seite.goto(`${welt.werkstueck}/vorschau`);
    await seite.getByRole("button", { name: "Bis hierher als Testfall" }).click();
    await seite.waitForLoadState("load");
    await seite.fill("[name=name]", "Ohne eine Antwort");
    await seite.getByRole("button", { name: "Testfall aufheben" }).click();
    await seite.waitForLoadState("load");
  }
  // Its fee is a table that looks at the answer, its process stands in the register.
  const gebuehr = `${welt.werkstueck}/regeln/e_Gebuehr`;
  await seite.goto(gebuehr);
  if (await seite.getByRole("button", { name: "Tabelle daraus machen" }).count()) {
    await seite.getByRole("button", { name: "Tabelle daraus machen" }).click();
    await seite.waitForLoadState("load");
    await seite.goto(`${gebuehr}/spalte/neu-eingang`);
    await seite.locator("[name=quelle]").selectOption("vorname");
    await seite.getByRole("button", { name: "Spalte hinzufügen" }).click();
    await seite.waitForLoadState("load");
  }
  await seite.goto(`${welt.werkstueck}/ablauf/register`);
  if (await seite.locator("[name=beschreibung]").count()) {
    await seite.fill("[name=beschreibung]", "Zahlung vorab, dann der Bescheid.");
    await seite.locator("[name=teilen][value=alle]").check({ force: true });
    await seite.getByRole("button", { name: "In das Register stellen" }).click();
    await seite.waitForLoadState("load");
  } else {
    await seite.locator("main .kern-alert a, main a[href^='/werkstatt/register/']").first().click();
    await seite.waitForLoadState("load");
  }
  welt.registereintrag = new URL(seite.url()).pathname;
  await kontext.close();
}

// What pages need to be there: a draft, matters in three states, a message, a payment. A step that fails is told by the
// pages that need it.
export async function vorbereiten(b, url) {
  const welt = { sitzungen: {}, fehler: [] };
  const schritt = async (was, tun) => {
    try {
      await tun();
    } catch (e) {
      welt.fehler.push(`${was}: ${e.message}`);
    }
  };
  await schritt("password link", async () => { welt.passworttoken = await passworttoken(url); });
  await schritt("situation", async () => {
    const html = await fetch(`${url}/lagen`).then((a) => a.text());
    welt.lage = /href="(\/lage\/[a-z0-9_-]+)"/.exec(html)?.[1];
  });
  await schritt("identity", async () => { welt.ausweis = await ausweisvorgang(url); });
  await schritt("payment", async () => { welt.bezahlung = await bezahlung(url); });
  await schritt("operator", async () => { welt.sitzungen.betrieb = await sitzung(b, url, leute.betrieb, "/amt/anmelden"); });
  await schritt("caseworker", async () => {
    welt.sitzungen.sachbearbeitung = await sitzung(b, url, leute.sachbearbeitung("bautzen"), "/amt/anmelden");
    welt.sitzungen.leitung = await sitzung(b, url, leute.leitung("bautzen"), "/amt/anmelden");
    welt.sitzungen.kreis = await sitzung(b, url, leute.sachbearbeitung("kreis-bautzen"), "/amt/anmelden");
    welt.sitzungen.land = await sitzung(b, url, leute.sachbearbeitung("land-sachsen"), "/amt/anmelden");
    welt.sitzungen.goerlitz = await sitzung(b, url, leute.sachbearbeitung("goerlitz"), "/amt/anmelden");
  });
  await schritt("editors", async () => {
    welt.sitzungen.redaktion = await sitzung(b, url, leute.redaktion("sn"), "/amt/anmelden");
    welt.sitzungen.lektorat = await sitzung(b, url, leute.lektorat("sn"), "/amt/anmelden");
    welt.sitzungen.behoerdenredaktion = await sitzung(b, url, leute.redaktion("bautzen"), "/amt/anmelden");
    welt.sitzungen.werkstatt = await sitzung(b, url, leute.werkstatt("sn"), "/amt/anmelden");
    welt.sitzungen.dienstleister = await sitzung(b, url, leute.dienstleister("krz"), "/amt/anmelden");
  });
  await schritt("a service in the making", () => werkstueck(b, url, welt));
  await schritt("a text that waits for review, a mass change", () => redaktion(b, url, welt));
  await schritt("citizen", async () => { welt.sitzungen.buerger = await sitzung(b, url, leute.buerger, "/anmelden"); });
  await schritt("without an account", async () => {
    const w = await fenster(b, url);
    await w.seite.goto("/antrag/beginnen/strassenbeleuchtung-melden?ort=14625020");
    await druecken(w.seite, "main form[action^='/ohne-konto/beginnen/'] button");
    welt.sitzungen.ohnekonto = await w.kontext.storageState();
    await w.kontext.close();
  });
  await schritt("115", async () => {
    welt.sitzungen.auskunft = await sitzung(b, url, leute.auskunft, "/amt/anmelden");
    const w = await fenster(b, url, { storageState: welt.sitzungen.auskunft });
    await w.seite.goto("/auskunft/weitergeben?leistung=hundesteuer-anmelden&einheit=146250201&ort=14625020");
    await w.seite.fill("[name=frage]", "Wann kommt die Hundemarke?");
    await w.seite.fill("[name=rueckruf]", "03591 000000");
    await druecken(w.seite);
    await w.kontext.close();
  });
  await schritt("interface key", async () => {
    const w = await fenster(b, url, { storageState: welt.sitzungen.betrieb });
    await w.seite.goto("/leitstand/schnittstellen");
    await w.seite.fill("[name=zweck]", "Prüfung der Seiten");
    await w.seite.fill("[name=kontakt]", "pruefung@demo.example");
    await druecken(w.seite);
    await w.seite.goto("/leitstand/schnittstellen");
    welt.schluessel = await w.seite.locator("main table a").first().getAttribute("href");
    await w.kontext.close();
  });
  await schritt("a provider", async () => {
    const hier = async (rolle, pfad, auswahl) => {
      const w = await fenster(b, url, { storageState: welt.sitzungen[rolle] });
      await w.seite.goto(pfad);
      const ziel = await w.seite.locator(auswahl).first().getAttribute("href");
      await w.kontext.close();
      return ziel;
    };
    welt.delegation = await hier("behoerdenredaktion", "/redaktion/dienstleister", "main table a");
    welt.beschaeftigte = await hier("behoerdenredaktion", "/redaktion/personal", "main table a");
    welt.dienstleister = await hier("betrieb", "/leitstand/dienstleister", "main table a");
  });
  const buerger = await fenster(b, url, { storageState: welt.sitzungen.buerger });
  const amt = await fenster(b, url, { storageState: welt.sitzungen.sachbearbeitung });
  // Bautzen waits for the money before it decides; Görlitz asks for it with the Bescheid.
  const goerlitz = await fenster(b, url, { storageState: welt.sitzungen.goerlitz });
  // What cannot work must not hold up the gate.
  for (const w of [buerger, amt, goerlitz]) w.kontext.setDefaultTimeout(5_000);
  for (const name of ["befragt", "entworfen", "offen"]) {
    await schritt(`matter ${name}`, async () => { welt[name] = await senden(buerger.seite, name === "entworfen" ? "14626110" : "14625020"); });
  }
  await schritt("notice", async () => {
    welt.gemeldet = await senden(buerger.seite, "14625020", "strassenbeleuchtung-melden");
    await amSchreibtisch(amt.seite, welt.gemeldet, "bestaetigung");
  });
  await schritt("drilling", async () => {
    welt.bohrung = await senden(buerger.seite, "14625020", "bohranzeige");
    const kreis = await fenster(b, url, { storageState: welt.sitzungen.kreis });
    const land = await fenster(b, url, { storageState: welt.sitzungen.land });
    for (const w of [kreis, land]) w.kontext.setDefaultTimeout(5_000);
    for (let i = 0; i < 40 && !welt.beteiligung; i++) {
      await kreis.seite.goto("/amt");
      const link = kreis.seite.locator("main a[href^='/amt/beteiligung/']").first();
      if (await link.count()) welt.beteiligung = await link.getAttribute("href");
    }
    await amSchreibtisch(land.seite, welt.bohrung, "bestaetigung");
    await druecken(land.seite, "main form button[value=senden]");
    welt.erneut = await land.seite.locator("main a[href$='/erneut']").first().getAttribute("href");
    for (let i = 0; i < 40; i++) {
      await buerger.seite.goto(`/vorgang/${welt.bohrung}`);
      if (await buerger.seite.locator("main a[href*='/pflicht/']").count()) break;
    }
    await Promise.all([kreis.kontext.close(), land.kontext.close()]);
  });
  await schritt("processes", async () => {
    const w = await fenster(b, url, { storageState: welt.sitzungen.leitung });
    await w.seite.goto(`/amt/vorgang/${welt.offen}/ablauf`);
    welt.eingriff = await w.seite.locator("main a[href*='/ablauf/schritt/']").first().getAttribute("href");
    await w.seite.goto("/amt/ablaeufe");
    // The operator comes from a failed order; any order that waits shows the same page.
    const betrieb = await fenster(b, url, { storageState: welt.sitzungen.betrieb });
    for (let id = 1; id < 400 && !welt.auftrag; id++) {
      const antwort = await betrieb.seite.goto(`/leitstand/auftrag/${id}`);
      if (antwort.ok()) welt.auftrag = `/leitstand/auftrag/${id}`;
    }
    await betrieb.kontext.close();
    welt.fassung = await w.seite.locator("main table a").first().getAttribute("href");
    await w.kontext.close();
  });
  await schritt("draft", async () => {
    welt.entwurf = await entwurf(buerger.seite, "14625020");
    await buerger.seite.goto("/antrag/beginnen/gewerbe-anmelden?ort=14625020");
    await druecken(buerger.seite, "main form[action^='/antrag/beginnen/'] button");
    welt.langes = /antrag\/([0-9a-f-]{36})\/uebersicht/.exec(buerger.seite.url())?.[1];
  });
  await schritt("for somebody else", async () => {
    const { seite } = buerger;
    await seite.goto("/konto/vollmachten");
    await seite.fill("[name=email]", "berta.muster@beispiel.example");
    await seite.locator("[name=leistung]").selectOption("alle");
    for (const [teil, wert] of [["tag", "31"], ["monat", "12"], ["jahr", `${new Date().getFullYear() + 1}`]]) await seite.fill(`[name="bis.${teil}"]`, wert);
    await druecken(seite);
    await seite.goto("/antrag/beginnen/hundesteuer-anmelden/fuer?ort=14625020");
    await seite.locator("[name=fuer][value=andere]").check();
    await seite.fill("[name=name]", "Dora Ohnekonto");
    await druecken(seite);
    welt.papier = new URL(seite.url()).pathname;
    if (!welt.papier.endsWith("/vollmacht")) throw new Error(seite.url());
  });
  await schritt("co-signing", () => mitzeichnen(b, url, buerger.seite, welt));
  await schritt("payment page", async () => {
    for (const ort of ["14612000", "15003000", "14625020"]) {
      const id = await senden(buerger.seite, ort);
      for (const adresse of [`/antrag/${id}/eingang`, `/vorgang/${id}`]) {
        await buerger.seite.goto(adresse);
        const link = buerger.seite.locator("main a[href^='/zahlung/']").first();
        if (await link.count()) {
          welt.zahlung = await link.getAttribute("href");
          return;
        }
      }
    }
    throw new Error("no office asks for payment at once");
  });
  await schritt("question", async () => {
    await amSchreibtisch(amt.seite, welt.befragt, "rueckfrage");
    await amt.seite.locator("main [name=feld]").first().evaluate((e) => {
      if (e.tagName === "SELECT") e.value = [...e.options].find((o) => o.value)?.value;
      else e.checked = true;
    });
    await amt.seite.fill("[name=frage]", "Bitte teilen Sie uns mit, seit wann der Hund bei Ihnen lebt.");
    await amt.seite.locator("main form").filter({ has: amt.seite.locator("[name=frage]") }).locator("button.kern-btn--primary").click();
    await amt.seite.waitForLoadState("load");
  });
  await schritt("decision draft", async () => {
    await amSchreibtisch(goerlitz.seite, welt.entworfen, "bescheid");
    await goerlitz.seite.locator("main [name=brief]").first().check();
    await goerlitz.seite.locator("main form").filter({ has: goerlitz.seite.locator("[name=begruendung]") }).locator("button.kern-btn--primary").click();
    await goerlitz.seite.waitForLoadState("load");
  });
  await schritt("take a matter", () => amSchreibtisch(amt.seite, welt.offen, "rueckfrage"));
  await schritt("message", async () => {
    for (let i = 0; i < 40 && !welt.nachricht; i++) {
      await buerger.seite.goto("/postfach");
      const link = buerger.seite.locator("main a[href^='/postfach/']").first();
      if (await link.count()) welt.nachricht = await link.getAttribute("href");
      else await buerger.seite.waitForTimeout(250);
    }
    if (!welt.nachricht) throw new Error("no message came");
  });
  await buerger.kontext.close();
  await amt.kontext.close();
  await goerlitz.kontext.close();
  return welt;
}
