// Files go up in pieces (tus 1.0.0): with progress, over a lost network, and on after a closed page. Without script the form
// sends them at once.

const formular = document.querySelector("form[data-bw-hochladen]");
const d = formular.dataset;
const feld = formular.querySelector("input[type=file]");
const STUECK = 2 * 1024 * 1024;
const VERSUCHE = 30;
// What is smaller than this goes with the form, as without script.
const KLEIN = 512 * 1024;

const element = (name, mehr, ...kinder) => {
  const e = Object.assign(document.createElement(name), mehr);
  e.append(...kinder);
  return e;
};
const base64 = (bytes) => btoa(String.fromCharCode(...bytes));
const text64 = (text) => base64(new TextEncoder().encode(text));
const sha256 = async (blob) => new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()));

/** A refusal with a sentence for the person. */
class Nein extends Error {}

// What makes a file the same one when it is chosen again, on this or another device: its length, beginning and end.
const abdruck = async (datei) => {
  const teile = new Blob([String(datei.size), datei.slice(0, STUECK), datei.slice(-STUECK)]);
  return globalThis.crypto?.subtle ? base64(await sha256(teile)) : `${datei.size}/${datei.lastModified}/${datei.name}`;
};

const senden = async (method, adresse, kopf = {}, body = undefined) => {
  const headers = { "tus-resumable": "1.0.0", accept: "application/json", ...kopf };
  const antwort = await fetch(adresse, { method, headers, body, redirect: "manual" });
  // The session ended: the page leads to the door, and what arrived stays.
  if (antwort.type === "opaqueredirect") location.reload();
  return antwort;
};

const ablehnen = async (antwort) => {
  const satz = await antwort.json().then((p) => p.detail, () => "");
  throw new Nein(satz || d.textFehler);
};

// After a fault: when the network is back, or after a while.
const abwarten = (versuch) => new Promise((weiter) => {
  const uhr = setTimeout(weiter, Math.min(500 * 2 ** versuch, 15_000));
  addEventListener("online", () => { clearTimeout(uhr); weiter(); }, { once: true });
});

const ankuendigen = async (datei, kennzeichen) => {
  const angaben = [`filename ${text64(datei.name)}`, `abdruck ${text64(kennzeichen)}`];
  if (d.statt) angaben.push(`statt ${text64(d.statt)}`);
  const antwort = await senden("POST", d.bwHochladen, { "upload-length": String(datei.size), "upload-metadata": angaben.join(",") });
  if (antwort.status >= 500) throw new Error(String(antwort.status));
  if (!antwort.ok) await ablehnen(antwort);
  return { adresse: antwort.headers.get("location"), stand: 0 };
};

// Where it stands; a file that nobody knows (any more) begins anew.
const nachsehen = async (adresse) => {
  const antwort = await senden("HEAD", adresse);
  if (antwort.ok) return { adresse, stand: Number(antwort.headers.get("upload-offset")) };
  if (antwort.status >= 500) throw new Error(String(antwort.status));
  return null;
};

const stueckSenden = async (datei, { adresse, stand }) => {
  const stueck = datei.slice(stand, stand + STUECK);
  const kopf = { "content-type": "application/offset+octet-stream", "upload-offset": String(stand) };
  if (globalThis.crypto?.subtle) kopf["upload-checksum"] = `sha256 ${base64(await sha256(stueck))}`;
  const antwort = await senden("PATCH", adresse, kopf, stueck);
  if (antwort.ok) return Number(antwort.headers.get("upload-offset"));
  if ([404, 409, 410, 423, 460].includes(antwort.status) || antwort.status >= 500) throw new Error(String(antwort.status));
  return ablehnen(antwort);
};

const uebertragen = async (datei, zeigen) => {
  const kennzeichen = await abdruck(datei);
  const angefangen = [...document.querySelectorAll("[data-bw-unterwegs]")].find((e) => e.dataset.abdruck === kennzeichen);
  let adresse = angefangen?.dataset.bwUnterwegs;
  let lauf = null;
  for (let versuch = 0; ;) {
    try {
      lauf ??= (adresse && await nachsehen(adresse)) || await ankuendigen(datei, kennzeichen);
      adresse = lauf.adresse;
      zeigen(lauf.stand / datei.size);
      // With its last bytes a file is checked; an empty piece asks again for what became of it.
      const ganz = lauf.stand >= datei.size;
      lauf.stand = await stueckSenden(datei, lauf);
      versuch = 0;
      if (ganz || lauf.stand >= datei.size) return;
    } catch (fehler) {
      if (fehler instanceof Nein) throw fehler;
      if (versuch >= VERSUCHE) throw new Nein(d.textFehler);
      zeigen(lauf ? lauf.stand / datei.size : 0, d.textPause);
      await abwarten(versuch);
      versuch += 1;
      lauf = null;
    }
  }
};

const pruefen = (datei) => {
  if (datei.size > Number(d.grenze)) throw new Nein(d.textGross.replace("{name}", datei.name));
  if (datei.size === 0) throw new Nein(d.textLeer.replace("{name}", datei.name));
  if (!feld.accept.split(",").some((art) => art.startsWith(".") && datei.name.toLowerCase().endsWith(art))) throw new Nein(d.textArt.replace("{name}", datei.name));
};

const liste = element("ul", { className: "bw-dateien" });
const ansage = element("p", { className: "bw-sr" });
ansage.setAttribute("role", "status");
// Where more than files is in the form, beside the files; else above it.
if ("absenden" in d) feld?.closest(".kern-form-input").after(liste, ansage);
else formular.before(liste, ansage);

const hochladen = async (datei) => {
  const balken = element("progress", { max: 1, value: 0 });
  balken.setAttribute("aria-label", datei.name);
  const stand = element("span", { className: "kern-body" });
  liste.append(element("li", { tabIndex: -1 }, element("span", { className: "bw-dateien__name" }, element("bdi", { textContent: datei.name })), balken, stand));
  const prozent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent", numberingSystem: "latn" });
  const zeigen = (anteil, wort) => {
    balken.value = anteil;
    stand.textContent = wort ?? prozent.format(anteil);
    if (wort) ansage.textContent = `${datei.name}: ${wort}`;
  };
  try {
    pruefen(datei);
    ansage.textContent = `${datei.name}: ${d.textLaeuft}`;
    await uebertragen(datei, zeigen);
    zeigen(1, d.textFertig);
    return true;
  } catch (fehler) {
    balken.remove();
    stand.className = "kern-error";
    stand.textContent = fehler instanceof Nein ? fehler.message : d.textFehler;
    ansage.textContent = `${datei.name}: ${stand.textContent}`;
    return false;
  }
};

formular.addEventListener("submit", async (e) => {
  const gesamt = [...(feld?.files ?? [])].reduce((summe, datei) => summe + datei.size, 0);
  if (gesamt <= KLEIN) return;
  e.preventDefault();
  e.stopImmediatePropagation();
  if (formular.dataset.bwUnterwegs) return;
  formular.dataset.bwUnterwegs = "ja";
  liste.replaceChildren();
  const dateien = [...feld.files];
  let fertig = 0;
  // Two at once: a small one does not wait for a large one.
  const laeufer = async () => {
    for (let datei = dateien.shift(); datei; datei = dateien.shift()) if (await hochladen(datei)) fertig += 1;
  };
  const alle = dateien.length;
  await Promise.all([laeufer(), laeufer()]);
  if (fertig === alle) {
    if ("absenden" in d) {
      // The files are there; the rest of the form goes as if it had had none.
      formular.append(element("input", { type: "hidden", name: "hochgeladen", value: fertig }));
      delete formular.dataset.bwUnterwegs;
      feld.value = "";
      formular.requestSubmit(e.submitter);
      return;
    }
    const ziel = new URL(d.ziel, location.href);
    ziel.searchParams.set("neu", fertig);
    location.assign(ziel);
    return;
  }
  // Refused ones stay to be read, the first of them at once; the list below shows what was taken.
  liste.querySelector(".kern-error").closest("li").focus();
  delete formular.dataset.bwUnterwegs;
  feld.value = "";
  feld.dispatchEvent(new Event("change"));
  if (!fertig) return;
  const neu = new DOMParser().parseFromString(await (await fetch(d.ziel)).text(), "text/html").querySelector("[data-bw-dateien]");
  const alt = document.querySelector("[data-bw-dateien]");
  if (neu && alt) alt.replaceWith(neu);
}, { capture: true });

// The camera of a phone, beside the files that it has.
if (feld && d.textFoto && matchMedia("(pointer: coarse)").matches) {
  const kamera = element("input", { type: "file", accept: "image/jpeg", hidden: true });
  kamera.setAttribute("capture", "environment");
  const knopf = element("button", { type: "button", className: "kern-btn kern-btn--secondary" }, element("span", { className: "kern-label", textContent: d.textFoto }));
  knopf.addEventListener("click", () => kamera.click());
  kamera.addEventListener("change", () => {
    const alle = new DataTransfer();
    for (const datei of [...(feld.multiple ? feld.files : []), ...kamera.files]) alle.items.add(datei);
    feld.files = alle.files;
    feld.dispatchEvent(new Event("change"));
  });
  feld.closest(".kern-form-input").append(knopf, kamera);
}
