// Everything here is an enhancement: each page works without it.

// What the script says, it reads from the page: in its language.
const texte = document.body.dataset;

// A form that came back: focus on the summary.
const uebersicht = document.getElementById("fehler");
if (uebersicht) uebersicht.focus();

// Links of the summary put the focus into the field, not only on its place.
uebersicht?.addEventListener("click", (e) => {
  const link = e.target.closest("a[href^='#']");
  const feld = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (feld) {
    e.preventDefault();
    feld.scrollIntoView({ block: "center" });
    feld.focus({ preventScroll: true });
  }
});

// A second press while the first is on its way does nothing. The button stays enabled, so its name and value are sent.
for (const formular of document.querySelectorAll("form[data-bw-formular]")) {
  formular.addEventListener("submit", (e) => {
    if (formular.dataset.bwUnterwegs) {
      e.preventDefault();
      return;
    }
    formular.dataset.bwUnterwegs = "ja";
    const stand = formular.querySelector("[data-bw-stand]");
    if (stand) stand.textContent = texte.textSendet;
    // If the answer is a download or fails, the form can be sent again.
    setTimeout(() => delete formular.dataset.bwUnterwegs, 8000);
  });
}
// Back from the page cache: forms can be sent again.
addEventListener("pageshow", (e) => {
  // What was answered since is not on the page that comes back.
  if (e.persisted && document.querySelector("form[data-bw-speichern]")) location.reload();
  for (const formular of document.querySelectorAll("form[data-bw-unterwegs]")) delete formular.dataset.bwUnterwegs;
});

// Save while typing, at most 1.5 seconds after the last key; the state is announced politely.
for (const formular of document.querySelectorAll("form[data-bw-speichern]")) {
  const stand = formular.querySelector("[data-bw-stand]");
  let uhr = 0;
  let letzter = new URLSearchParams(new FormData(formular)).toString();
  const speichern = async (keepalive = false) => {
    const daten = new FormData(formular);
    for (const [name, wert] of [...daten]) if (typeof wert !== "string") daten.delete(name);
    const jetzt = new URLSearchParams(daten).toString();
    if (jetzt === letzter || formular.dataset.bwUnterwegs) return;
    try {
      const antwort = await fetch(formular.dataset.bwSpeichern, {
        method: "POST", body: new URLSearchParams(daten), headers: { "x-basiswerk": "zwischenspeichern" }, redirect: "error", keepalive,
      });
      if (!antwort.ok) throw new Error(String(antwort.status));
      letzter = jetzt;
      // What is stored now is what this page knows.
      const gesehen = formular.querySelector("[name=gesehen]");
      if (gesehen) {
        gesehen.value = antwort.headers.get("x-basiswerk-gesehen") ?? gesehen.value;
        letzter = new URLSearchParams([...new FormData(formular)].filter(([, wert]) => typeof wert === "string")).toString();
      }
      const zeit = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", numberingSystem: "latn" });
      stand.textContent = `${formular.dataset.textGespeichert} ${zeit}`;
    } catch {
      stand.textContent = formular.dataset.textFehler;
    }
  };
  formular.addEventListener("input", () => {
    clearTimeout(uhr);
    uhr = setTimeout(speichern, 1500);
  });
  // Another app, another tab, the window closed: what was just typed goes along.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    clearTimeout(uhr);
    speichern(true);
  });
}

// File inputs speak the language of the page, not that of the browser.
for (const feld of document.querySelectorAll("input[type=file].bw-datei")) {
  const kasten = Object.assign(document.createElement("div"), { className: "bw-dateiwahl" });
  const knopf = Object.assign(document.createElement("span"), { className: "kern-btn kern-btn--secondary" });
  knopf.setAttribute("aria-hidden", "true");
  knopf.append(Object.assign(document.createElement("span"), { className: "kern-label", textContent: texte.textDatei }));
  const namen = Object.assign(document.createElement("span"), { className: "kern-body", textContent: texte.textDateiKeine });
  namen.setAttribute("role", "status");
  feld.replaceWith(kasten);
  kasten.append(feld, knopf, namen);
  knopf.addEventListener("click", () => feld.click());
  feld.addEventListener("change", () => {
    namen.textContent = [...feld.files].map((d) => d.name).join(", ") || texte.textDateiKeine;
  });
  for (const art of ["dragover", "drop"]) kasten.addEventListener(art, (e) => e.preventDefault());
  kasten.addEventListener("drop", (e) => {
    feld.files = e.dataTransfer.files;
    feld.dispatchEvent(new Event("change"));
  });
}

// A whole date in the first box goes into all three.
for (const datum of document.querySelectorAll(".bw-datum")) {
  const [tag, monat, jahr] = datum.querySelectorAll("input");
  const verteilen = () => {
    const teile = /^\s*(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})\s*$/.exec(tag.value);
    if (!teile || monat.value || jahr.value) return;
    [tag.value, monat.value, jahr.value] = teile.slice(1);
    jahr.dispatchEvent(new Event("input", { bubbles: true }));
  };
  tag?.addEventListener("change", verteilen);
  tag?.addEventListener("paste", () => setTimeout(verteilen));
}

// Print buttons exist only where there is script.
for (const platz of document.querySelectorAll("[data-bw-drucken]")) {
  const knopf = document.createElement("button");
  knopf.type = "button";
  knopf.className = "kern-btn kern-btn--secondary";
  const text = document.createElement("span");
  text.className = "kern-label";
  text.textContent = platz.dataset.bwDrucken;
  knopf.append(text);
  knopf.addEventListener("click", () => print());
  platz.replaceWith(knopf);
}

// The session ends: warn at least two minutes before; one press extends it, as often as wanted.
const sekunden = Number(document.body.dataset.bwSitzung || 0);
if (sekunden > 0) {
  const dialog = document.createElement("dialog");
  dialog.className = "kern-dialog";
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", "bw-sitzung-titel");
  dialog.setAttribute("aria-describedby", "bw-sitzung-text");
  const titel = Object.assign(document.createElement("h2"), { id: "bw-sitzung-titel", className: "kern-title", textContent: texte.textSitzung });
  const text = Object.assign(document.createElement("p"), { id: "bw-sitzung-text", className: "kern-body", textContent: texte.textSitzungFrage });
  const knopf = Object.assign(document.createElement("button"), { type: "button", className: "kern-btn kern-btn--primary" });
  knopf.append(Object.assign(document.createElement("span"), { className: "kern-label", textContent: texte.textSitzungWeiter }));
  const meldung = Object.assign(document.createElement("p"), { className: "bw-sr" });
  meldung.setAttribute("role", "status");
  dialog.append(titel, text, knopf);
  document.body.append(dialog, meldung);
  let uhr = 0;
  const stellen = (rest) => {
    clearTimeout(uhr);
    uhr = setTimeout(() => dialog.showModal(), Math.max(1, rest - 150) * 1000);
  };
  knopf.addEventListener("click", async () => {
    try {
      const antwort = await fetch("/sitzung/verlaengern", { method: "POST", redirect: "error" });
      if (!antwort.ok) throw new Error(String(antwort.status));
      dialog.close();
      meldung.textContent = texte.textSitzungVerlaengert;
      stellen(sekunden);
    } catch {
      location.reload();
    }
  });
  // Escape would let the warning go and the session with it.
  dialog.addEventListener("cancel", (e) => {
    e.preventDefault();
    knopf.click();
  });
  stellen(sekunden);
}

// Text to copy: the button exists only where there is script.
for (const platz of document.querySelectorAll("[data-bw-kopieren]")) {
  const quelle = document.getElementById(platz.dataset.bwKopieren);
  if (!quelle) continue;
  const knopf = Object.assign(document.createElement("button"), { type: "button", className: "kern-btn kern-btn--secondary" });
  knopf.append(Object.assign(document.createElement("span"), { className: "kern-label", textContent: platz.dataset.textKopieren || "Text kopieren" }));
  const meldung = Object.assign(document.createElement("span"), { className: "kern-body" });
  meldung.setAttribute("role", "status");
  platz.className = "bw-knoepfe";
  platz.append(knopf, meldung);
  knopf.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(quelle.textContent);
      meldung.textContent = platz.dataset.textKopiert || "Kopiert.";
    } catch {
      getSelection().selectAllChildren(quelle);
      meldung.textContent = platz.dataset.textMarkiert || "Der Text ist markiert. Kopieren Sie ihn mit der Tastatur.";
    }
  });
}

// Keys of the 115 screen: / into the search, 1 to 9 for the hits. They can be switched off (WCAG 2.1.4).
const tasten = document.querySelector("[data-bw-tasten]");
if (tasten) {
  const feld = document.querySelector(`[name="${CSS.escape(tasten.dataset.bwTasten)}"]`);
  let an = localStorage.getItem("bw-tasten") !== "aus";
  const knopf = Object.assign(document.createElement("button"), { type: "button", className: "kern-btn kern-btn--tertiary" });
  const text = Object.assign(document.createElement("span"), { className: "kern-label" });
  knopf.append(text);
  const zeigen = () => {
    text.textContent = an ? "Tasten ausschalten (/ Suche, 1–9 Treffer)" : "Tasten einschalten (/ Suche, 1–9 Treffer)";
  };
  knopf.addEventListener("click", () => {
    an = !an;
    localStorage.setItem("bw-tasten", an ? "an" : "aus");
    zeigen();
  });
  zeigen();
  tasten.append(knopf);
  document.addEventListener("keydown", (e) => {
    if (!an || e.ctrlKey || e.altKey || e.metaKey) return;
    if (e.target.closest("input, textarea, select")) {
      if (e.key === "Escape") e.target.blur();
      return;
    }
    if (e.key === "/" && feld) {
      e.preventDefault();
      feld.focus();
      feld.select();
      return;
    }
    const treffer = /^[1-9]$/.test(e.key) && document.querySelector(`[data-bw-taste="${e.key}"]`);
    if (treffer) {
      e.preventDefault();
      treffer.click();
    }
  });
}
