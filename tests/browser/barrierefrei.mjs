// The accessibility gate (R01 R04 R06-R11, design ui.md §5): every route of the program has an entry in seiten.mjs, and
// every page is checked with axe at 1280 and 360 px, light and dark, for keyboard focus, reflow at 320 px, valid
// HTML, title, landmarks and foreign requests.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { axe, browser, fenster, routen, server } from "./lib.mjs";
import { seiten, vorbereiten } from "./seiten.mjs";

let s, b, tabelle, welt;

before(async () => {
  tabelle = await routen();
  [s, b] = await Promise.all([server(), browser()]);
  welt = await vorbereiten(b, s.url);
}, { timeout: 240_000 });

after(async () => {
  await b?.close();
  await s?.ende();
});

const pruefer = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // maud writes void elements and attributes in its own, valid way.
    "void-style": "off", "attribute-boolean-style": "off", "attribute-empty-style": "off", "no-trailing-whitespace": "off",
    "long-title": "off", "doctype-style": "off", "no-implicit-button-type": "error", "no-inline-style": "error",
    // Phone numbers and German quotation marks are fine as they are. Names in forms: see `rahmen`.
    "tel-non-breaking": "off", "form-dup-name": "off", "no-raw-characters": "off",
  },
});

test("every route has an entry in seiten.mjs, and no entry is left over", () => {
  const name = (r) => `${r.methode} ${r.pfad}`;
  const da = new Set(tabelle.map(name));
  const gelistet = new Set(seiten.map((e) => e.weg));
  assert.deepEqual([...da].filter((w) => !gelistet.has(w)), [], "routes without an entry");
  assert.deepEqual([...gelistet].filter((w) => !da.has(w)), [], "entries without a route");
  for (const e of seiten) {
    assert.ok(e.pfade?.length || e.grund, `${e.weg}: addresses to look at, or the reason why there is no page`);
  }
});

async function ansehen(seite, pfad, eintrag) {
  const antwort = await seite.goto(pfad, { waitUntil: "load" });
  assert.ok(antwort, pfad);
  const erwartet = [eintrag.status ?? 200].flat();
  assert.ok(erwartet.includes(antwort.status()), `${pfad} -> ${antwort.status()} (${seite.url()})`);
  return antwort;
}

async function rahmen(seite, pfad) {
  const r = await seite.evaluate(() => ({
    lang: document.documentElement.lang, dir: document.documentElement.dir, titel: document.title,
    h1: document.querySelectorAll("h1").length, main: document.querySelectorAll("main").length,
    header: document.querySelectorAll("body > header").length, footer: document.querySelectorAll("body > footer").length,
    sprung: document.querySelector("body > a")?.getAttribute("href"),
    fuss: [...document.querySelectorAll("footer nav a")].map((a) => new URL(a.href).pathname),
    // A block of data (JSON-LD) is never executed and no script.
    // A name belongs to one control, or to several of a kind that may share it.
    doppelt: [...document.forms].flatMap((f) => {
      const arten = Map.groupBy([...f.elements].filter((e) => e.name), (e) => e.name);
      const eine = (alle) => new Set(alle.map((e) => e.type)).size === 1;
      return [...arten].filter(([, alle]) => alle.length > 1 && !(eine(alle) && ["radio", "checkbox", "hidden", "submit"].includes(alle[0].type)));
    }).map(([name]) => name),
    inline: document.querySelectorAll('[style], style, script:not([src]):not([type="application/ld+json"])').length,
  }));
  assert.ok(r.lang && r.dir, `${pfad}: lang and dir`);
  assert.equal(r.h1, 1, `${pfad}: one h1`);
  assert.deepEqual([r.main, r.header, r.footer], [1, 1, 1], `${pfad}: landmarks`);
  assert.equal(r.sprung, "#inhalt", `${pfad}: skip link first`);
  assert.deepEqual(r.fuss, ["/barrierefreiheit", "/barriere-melden", "/datenschutz", "/impressum"], `${pfad}: footer`);
  assert.deepEqual(r.doppelt, [], `${pfad}: names that two controls share`);
  assert.equal(r.inline, 0, `${pfad}: inline style or script`);
  return r.titel;
}

async function nurInhalt(seite, pfad) {
  const r = await seite.evaluate(() => ({
    lang: document.documentElement.lang, titel: document.title, h1: document.querySelectorAll("h1").length,
    main: document.querySelectorAll("main").length, mehr: document.querySelectorAll("[style], style, script, form").length,
  }));
  assert.deepEqual([Boolean(r.lang), r.h1, r.main, r.mehr], [true, 1, 1, 0], pfad);
  return r.titel;
}

/** Notes every stop of the keyboard in the page itself: asking after each press would take most of the time. */
function haltNotieren() {
  globalThis.halte = [];
  globalThis.halteFertig = false;
  const gesehen = new WeakSet();
  const notieren = (ereignis) => {
    const e = ereignis.target;
    // From here on the walk begins again.
    globalThis.halteFertig ||= gesehen.has(e);
    if (globalThis.halteFertig) return;
    gesehen.add(e);
    const rahmen = e.tagName === "IFRAME";
    // The drop zone shows the ring for the file input inside it.
    const stil = getComputedStyle(e.closest(".bw-dateiwahl") ?? e);
    const k = e.getBoundingClientRect();
    globalThis.halte.push({ was: e.outerHTML.slice(0, 140), breite: parseFloat(stil.outlineWidth), art: stil.outlineStyle, rahmen,
      drin: rahmen || (k.bottom > 0 && k.top < e.ownerDocument.defaultView.innerHeight) });
  };
  for (const d of [document, ...[...document.querySelectorAll("iframe")].map((f) => f.contentDocument)]) d?.addEventListener("focusin", notieren);
  document.activeElement?.blur();
  scrollTo(0, 0);
}

/** Walks with Tab: every stop shows an outline of at least 2 px (R08) and lies in the window. */
async function tastatur(seite, pfad, kurz) {
  await seite.evaluate(haltNotieren);
  let halte = [], fertig = false;
  for (let i = 0; i < 4 && !fertig; i++) {
    await Promise.all(Array.from({ length: 20 }, () => seite.keyboard.press("Tab")));
    const vorher = halte.length;
    [halte, fertig] = await seite.evaluate(() => [globalThis.halte, globalThis.halteFertig]);
    fertig ||= halte.length === vorher;
  }
  for (const halt of halte) {
    assert.ok(halt.rahmen || (halt.art !== "none" && halt.breite >= 2), `${pfad}: focus is not visible (${halt.art} ${halt.breite}px) on ${halt.was}`);
    assert.ok(halt.drin, `${pfad}: focus outside of the window on ${halt.was}`);
  }
  assert.ok(halte.length > (kurz ? 0 : 3), `${pfad}: only ${halte.length} stops for the keyboard`);
}

/** What the other width and the other colours can change: contrast, what is folded away and what stands in sight. */
const ANDERS = [
  "color-contrast", "link-in-text-block", "scrollable-region-focusable", "aria-hidden-focus", "button-name",
  "link-name", "label", "select-name", "summary-name", "skip-link", "region", "landmark-one-main", "heading-order", "page-has-heading-one",
];

/** All rules at 360 px in the dark scheme, and at 1280 px in the light one those that can come out differently there; colours do
 *  not depend on the width. */
async function regeln(seite, pfad) {
  for (const [breite, schema, nur] of [[1280, "light", ANDERS], [360, "dark", undefined]]) {
    await seite.setViewportSize({ width: breite, height: 900 });
    await seite.emulateMedia({ colorScheme: schema });
    assert.deepEqual(await axe(seite, nur), [], `${pfad} ${breite} ${schema}`);
  }
  await seite.emulateMedia({ colorScheme: "light" });
}

async function umbruch(seite, pfad) {
  await seite.setViewportSize({ width: 320, height: 700 });
  const breite = await seite.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(breite <= 320, `${pfad}: scrolls sideways at 320 px (${breite})`);
  await seite.setViewportSize({ width: 1280, height: 900 });
}

async function gueltig(pfad, html) {
  const bericht = await pruefer.validateString(html, pfad);
  const zeilen = bericht.results.flatMap((r) => r.messages.filter((m) => m.severity === 2).map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
  assert.deepEqual(zeilen, [], `${pfad}: html`);
}

const titel = new Map();
const rollen = [...new Set(seiten.map((e) => e.rolle ?? "gast"))];

for (const rolle of rollen) {
  test(`pages of ${rolle}`, { timeout: 600_000 }, async (t) => {
    const w = await fenster(b, s.url, { storageState: welt.sitzungen?.[rolle] });
    for (const eintrag of seiten.filter((e) => (e.rolle ?? "gast") === rolle && e.pfade)) {
      for (const roh of eintrag.pfade) {
        const pfad = typeof roh === "function" ? roh(welt) : roh;
        // Ids change from run to run; the name of a test does not.
        await t.test(`${eintrag.weg} ${String(pfad).replace(/[0-9a-f-]{36}/g, "…")}`, async () => {
          assert.ok(pfad && !pfad.includes("undefined"), `what this page needs is not there: ${welt.fehler.join("\n")}`);
          const antwort = await ansehen(w.seite, pfad, eintrag);
          if (!(antwort.headers()["content-type"] ?? "").startsWith("text/html")) return;
          // A page inside pages of others has a heading and a title, but no header and footer of ours.
          const name = eintrag.rahmen === false ? await nurInhalt(w.seite, pfad) : await rahmen(w.seite, pfad);
          assert.ok(!titel.has(name) || titel.get(name) === eintrag.weg, `${pfad}: the title „${name}“ is that of ${titel.get(name)} too`);
          titel.set(name, eintrag.weg);
          await gueltig(pfad, await antwort.text());
          await tastatur(w.seite, pfad, eintrag.rahmen === false);
          await regeln(w.seite, pfad);
          await umbruch(w.seite, pfad);
        });
      }
    }
    assert.deepEqual(w.fremd, [], "requests that leave the server");
    assert.deepEqual(w.konsole, [], "errors in the console");
    await w.kontext.close();
  });
}

// The languages in which most pages are only translated: what citizens see first, narrow, and the Arabic one mirrored.
const sprachen = [["hsb", "ltr"], ["de-simple", "ltr"], ["ar", "rtl"]];
const inJederSprache = [
  ["gast", "/"], ["gast", "/suche?was=Hund&ort=Bautzen"], ["gast", "/leistung/hundesteuer-anmelden"],
  ["gast", "/leistung/hundesteuer-anmelden?ort=14625020"], ["gast", "/stelle/146250201"], ["gast", "/barriere-melden"],
  ["gast", "/konto/registrieren"], ["buerger", (w) => `/antrag/${w.entwurf}/seite/hund`], ["buerger", "/konto"],
];

for (const [sprache, richtung] of sprachen) {
  test(`pages in ${sprache}, ${richtung}`, { timeout: 300_000 }, async () => {
    for (const rolle of ["gast", "buerger"]) {
      const w = await fenster(b, s.url, { breite: 360, storageState: welt.sitzungen?.[rolle] });
      for (const [, roh] of inJederSprache.filter(([r]) => r === rolle)) {
        const pfad = typeof roh === "function" ? roh(welt) : roh;
        const adresse = `${pfad}${pfad.includes("?") ? "&" : "?"}sprache=${sprache}`;
        const antwort = await ansehen(w.seite, adresse, {});
        await rahmen(w.seite, adresse);
        await gueltig(adresse, await antwort.text());
        const r = await w.seite.evaluate(() => ({
          lang: document.documentElement.lang, dir: getComputedStyle(document.documentElement).direction,
          // A page that is not translated says so in the language that was asked for.
          hinweis: document.querySelector(".bw-sprachhinweis")?.closest("[lang]").lang,
          h1: document.querySelector("h1").getBoundingClientRect().toJSON(), breite: innerWidth,
        }));
        assert.equal(r.hinweis, sprache, `${adresse}: nothing unreviewed looks official`);
        if (r.lang === sprache) assert.equal(r.dir, richtung, adresse);
        assert.deepEqual(await axe(w.seite), [], `${adresse} 360`);
        await umbruch(w.seite, adresse);
        await w.seite.setViewportSize({ width: 360, height: 900 });
      }
      assert.deepEqual([w.fremd, w.konsole], [[], []]);
      await w.kontext.close();
    }
  });
}

test("Arabic is mirrored: marks, arrows and order change sides; numbers and addresses do not", { timeout: 60_000 }, async () => {
  const w = await fenster(b, s.url, { breite: 360 });
  const lage = (wo) => w.seite.evaluate((wo) => {
    const kasten = (e) => { const k = e.getBoundingClientRect(); return k.left + k.width / 2; };
    const marke = document.querySelector(".bw-marke");
    const alle = [...document.querySelectorAll(".bw-fuss li a")];
    return { marke: kasten(marke.querySelector("img")) < kasten(marke.querySelector("span")), fuss: kasten(alle[0]) < kasten(alle[1]),
      anschrift: wo && getComputedStyle(document.querySelector("address bdi")).direction };
  }, wo);
  await w.seite.goto("/stelle/146250201?sprache=de");
  assert.deepEqual(await lage(true), { marke: true, fuss: true, anschrift: "ltr" });
  await w.seite.goto("/stelle/146250201?sprache=ar");
  assert.deepEqual(await lage(true), { marke: false, fuss: false, anschrift: "ltr" });
  await w.seite.goto("/barriere-melden");
  assert.equal(await w.seite.locator("[name=mail]").evaluate((e) => getComputedStyle(e).direction), "ltr", "a mail address runs from the left");
  await w.kontext.close();
});

test("without script the language changes and nothing typed is lost", { timeout: 60_000 }, async () => {
  const w = await fenster(b, s.url, { skript: false, storageState: welt.sitzungen?.buerger });
  await w.seite.goto(`/antrag/${welt.entwurf}/seite/hund?sprache=de`);
  await w.seite.fill("[name=hund_rasse]", "Łužiski šćěwk");
  await w.seite.fill('[name="hund_geburt.tag"]', "77");
  await w.seite.getByRole("button", { name: "Hornjoserbsce" }).click();
  assert.equal(await w.seite.locator("html").getAttribute("lang"), "hsb");
  assert.equal(await w.seite.inputValue("[name=hund_rasse]"), "Łužiski šćěwk");
  assert.equal(await w.seite.inputValue('[name="hund_geburt.tag"]'), "77", "even what is wrong stays");
  // Enter sends the form, not a language.
  await w.seite.press("[name=hund_rasse]", "Enter");
  assert.ok(await w.seite.locator("#fehler").count(), "the page was sent and has faults");
  assert.equal(await w.seite.locator("html").getAttribute("lang"), "hsb");
  await w.seite.getByRole("button", { name: "Deutsch", exact: true }).click();
  assert.equal(await w.seite.locator("html").getAttribute("lang"), "de");
  await w.kontext.close();
});

test("what the pages need could be prepared", () => {
  assert.deepEqual(welt.fehler, []);
});

test("high contrast: icons take the system's colour", { timeout: 60_000 }, async () => {
  const w = await fenster(b, s.url, { forcedColors: "active" });
  await w.seite.goto("/demo/bausteine");
  const farben = await w.seite.evaluate(() => [...document.querySelectorAll(".kern-icon")].map((e) => getComputedStyle(e).backgroundColor));
  const grund = await w.seite.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.ok(farben.length > 5 && farben.every((f) => f !== grund), `icons vanish on ${grund}: ${[...new Set(farben)]}`);
  await w.kontext.close();
});

test("reduced motion: nothing scrolls smoothly", { timeout: 60_000 }, async () => {
  const w = await fenster(b, s.url, { reducedMotion: "reduce" });
  await w.seite.goto("/demo/bausteine");
  assert.equal(await w.seite.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
  await w.kontext.close();
});

test("right to left: fields and marks change sides", { timeout: 60_000 }, async () => {
  const w = await fenster(b, s.url, { breite: 800 });
  await w.seite.goto("/demo/bausteine/fehler");
  const lage = () => w.seite.evaluate(() => {
    const f = document.querySelector(".kern-form-input--error");
    const stil = getComputedStyle(f);
    const legende = document.querySelector("fieldset legend").getBoundingClientRect();
    return { links: stil.borderLeftWidth, rechts: stil.borderRightWidth, legende: legende.left, breite: document.documentElement.scrollWidth };
  });
  const ltr = await lage();
  await w.seite.evaluate(() => { document.documentElement.dir = "rtl"; });
  const rtl = await lage();
  assert.deepEqual([ltr.links, ltr.rechts], ["4px", "0px"]);
  assert.deepEqual([rtl.links, rtl.rechts], ["0px", "4px"]);
  assert.ok(rtl.legende > ltr.legende, "legends move to the right");
  assert.ok(rtl.breite <= 800);
  await w.kontext.close();
});

test("on a phone the menu has the doors and languages, opens and closes by keyboard and without script", { timeout: 60_000 }, async () => {
  const w = await fenster(b, s.url, { skript: false, breite: 360 });
  await w.seite.goto("/hilfe?sprache=de");
  const da = (name) => w.seite.getByRole("link", { name, exact: true }).count();
  assert.deepEqual([await da("Gebärdensprache"), await da("English")], [0, 0]);
  await w.seite.getByRole("button", { name: "Menü", exact: true }).focus();
  await w.seite.keyboard.press("Enter");
  assert.deepEqual([await da("Gebärdensprache"), await da("English")], [1, 1]);
  await w.seite.keyboard.press("Tab");
  assert.equal(await w.seite.evaluate(() => document.activeElement.textContent.trim()), "Menü schließen");
  await w.seite.keyboard.press("Escape");
  assert.equal(await da("English"), 0);
  assert.equal(await w.seite.evaluate(() => document.activeElement.textContent.trim()), "Menü", "the focus is where it was");
  await w.seite.getByRole("button", { name: "Menü", exact: true }).click();
  await w.seite.getByRole("link", { name: "English", exact: true }).click();
  assert.equal(await w.seite.locator("html").getAttribute("lang"), "en");
  await w.seite.setViewportSize({ width: 1280, height: 800 });
  assert.deepEqual([await w.seite.getByRole("button", { name: "Menu", exact: true }).count(), await da("Hornjoserbsce")], [0, 1]);
  await w.kontext.close();
  const offen = await fenster(b, s.url, { breite: 360 });
  await offen.seite.goto("/hilfe");
  await offen.seite.getByRole("button", { name: "Menü", exact: true }).click();
  assert.deepEqual(await axe(offen.seite), []);
  await offen.kontext.close();
});

test("first view stays under 150 KB", { timeout: 60_000 }, async () => {
  const w = await fenster(b, s.url);
  const cdp = await w.kontext.newCDPSession(w.seite);
  await cdp.send("Network.enable");
  let bytes = 0;
  cdp.on("Network.loadingFinished", (e) => { bytes += e.encodedDataLength; });
  await w.seite.goto("/", { waitUntil: "networkidle" });
  assert.ok(bytes > 10_000 && bytes <= 150 * 1024, `${bytes} bytes`);
  await w.kontext.close();
});

test("a form that came back puts the focus on its summary, and its links into the fields", { timeout: 60_000 }, async () => {
  const w = await fenster(b, s.url);
  await w.seite.goto("/demo/bausteine/fehler");
  assert.equal(await w.seite.evaluate(() => document.activeElement.id), "fehler");
  assert.match(await w.seite.title(), /^Fehler: /);
  for (const link of await w.seite.locator("#fehler a").all()) {
    const ziel = (await link.getAttribute("href")).slice(1);
    await link.click();
    assert.equal(await w.seite.evaluate(() => document.activeElement.id), ziel);
    const satz = await link.innerText();
    const beschrieben = await w.seite.evaluate((id) => {
      const e = document.getElementById(id);
      const von = (e.getAttribute("aria-describedby") ?? e.closest("fieldset")?.getAttribute("aria-describedby") ?? "").split(" ");
      return von.map((i) => document.getElementById(i)?.innerText ?? "").join(" ");
    }, ziel);
    assert.ok(beschrieben.includes(satz), `${ziel}: the field says the same as the summary`);
  }
  await w.kontext.close();
});
