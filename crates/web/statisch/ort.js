// Place by the device's location, and maps: enhancements. Nothing is asked and nothing loaded before someone presses.

const knopf = (text, still) => {
  const k = Object.assign(document.createElement("button"), { type: "button", className: `kern-btn kern-btn--${still ? "tertiary" : "secondary"}` });
  k.append(Object.assign(document.createElement("span"), { className: "kern-label", textContent: text }));
  return k;
};
const meldung = () => {
  const m = Object.assign(document.createElement("p"), { className: "kern-body" });
  m.setAttribute("role", "status");
  return m;
};
// Four decimals are some ten metres: enough for a municipality.
const zur = (adresse, breite, laenge) =>
  location.assign(`${adresse}${adresse.includes("?") ? "&" : "?"}lat=${breite.toFixed(4)}&lon=${laenge.toFixed(4)}`);

for (const platz of document.querySelectorAll("[data-bw-standort]")) {
  if (!("geolocation" in navigator)) continue;
  const k = knopf(platz.dataset.text, true);
  const m = meldung();
  k.addEventListener("click", () => {
    m.textContent = platz.dataset.textSucht;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => zur(platz.dataset.bwStandort, coords.latitude, coords.longitude),
      (fehler) => { m.textContent = fehler.code === 1 ? platz.dataset.textNein : platz.dataset.textFehler; },
      { timeout: 15000, maximumAge: 300000 },
    );
  });
  platz.replaceChildren(k, m);
  platz.hidden = false;
}

const laden = async (d) => {
  if (!document.querySelector(`link[href="${d.stil}"]`)) {
    const bereit = new Promise((fertig) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: d.stil });
      link.addEventListener("load", fertig);
      link.addEventListener("error", fertig);
      document.head.append(link);
    });
    await bereit;
  }
  await import(d.skript);
  return globalThis.L;
};

// The names of the places in view, once there is room for them.
const beschriften = (L, karte, grenze) => {
  const namen = L.layerGroup().addTo(karte);
  karte.on("moveend", () => {
    namen.clearLayers();
    if (karte.getZoom() < 10) return;
    grenze.eachLayer((g) => {
      const hier = g.getBounds();
      if (!karte.getBounds().intersects(hier)) return;
      const name = Object.assign(document.createElement("span"), { textContent: g.feature.properties.name });
      namen.addLayer(L.tooltip({ permanent: true, direction: "center", className: "bw-karte__name" }).setLatLng(hier.getCenter()).setContent(name));
    });
  });
};

// Corners of an area, or one point: they stand in the field that belongs to the map, one a line, and the map shows them.
// Whoever typed words finds them again when the last corner is taken away.
const ecken = (L, karte, flaeche, d, m, farbe) => {
  const feld = document.getElementById(d.feld);
  const hoechstens = Number(d.ecken);
  const grad = (t) => Number(t.replace(",", "."));
  const ecke = (zeile) => /^\s*(-?\d+(?:[.,]\d+)?)[^\d-]+(-?\d+(?:[.,]\d+)?)\D*$/.exec(zeile);
  const lesen = () => feld.value.split("\n").map(ecke).filter(Boolean).map((z) => [grad(z[1]), grad(z[2])]);
  let worte = lesen().length ? "" : feld.value;
  const bild = L.featureGroup().addTo(karte);
  const malen = () => {
    const alle = lesen();
    bild.clearLayers();
    if (alle.length > 2) bild.addLayer(L.polygon(alle, { color: farbe, weight: 3 }));
    else if (alle.length === 2) bild.addLayer(L.polyline(alle, { color: farbe, weight: 3 }));
    for (const ort of alle) bild.addLayer(L.circleMarker(ort, { radius: 6, color: farbe, weight: 3, fillOpacity: 0.6 }));
    return alle;
  };
  const setzen = (alle) => {
    feld.value = alle.length ? alle.map(([b, l]) => `${b.toFixed(5)}, ${l.toFixed(5)}`).join("\n") : worte;
    feld.dispatchEvent(new Event("input", { bubbles: true }));
    m.textContent = `${d.textAnzahl} ${malen().length}`;
  };
  const dazu = ({ lat, lng }) => setzen([...(hoechstens > 1 ? lesen().slice(0, hoechstens - 1) : []), [lat, lng]]);
  karte.on("click", (e) => dazu(e.latlng));
  // With the keyboard: move the map, then press Enter: its middle counts.
  flaeche.addEventListener("keydown", (e) => {
    if (e.key !== "Enter" || e.target !== flaeche) return;
    e.preventDefault();
    dazu(karte.getCenter());
  });
  feld.addEventListener("change", () => {
    if (!malen().length) worte = feld.value;
  });
  const weg = knopf(d.textWeg, true);
  weg.addEventListener("click", () => setzen(lesen().slice(0, -1)));
  flaeche.after(weg);
  return malen().length ? bild.getBounds().pad(0.5) : null;
};

for (const platz of document.querySelectorAll("[data-bw-karte]")) {
  const d = platz.dataset;
  const k = knopf(d.text);
  const m = meldung();
  k.addEventListener("click", async () => {
    k.disabled = true;
    m.textContent = d.textLaedt;
    try {
      const L = await laden(d);
      const geo = d.grenze ? await fetch(d.grenze).then((a) => (a.ok ? a.json() : null)) : null;
      const flaeche = Object.assign(document.createElement("div"), { className: "bw-karte__flaeche" });
      flaeche.setAttribute("role", "region");
      flaeche.setAttribute("aria-label", d.name);
      platz.querySelector("svg")?.remove();
      platz.prepend(flaeche);
      const farbe = getComputedStyle(platz).color;
      const bewegt = !matchMedia("(prefers-reduced-motion: reduce)").matches;
      const karte = L.map(flaeche, { zoomAnimation: bewegt, fadeAnimation: bewegt, markerZoomAnimation: bewegt, inertia: bewegt, zoomControl: false, zoomSnap: 0.25 });
      karte.attributionControl.setPrefix(false);
      L.control.zoom({ zoomInTitle: d.textNaeher, zoomOutTitle: d.textWeiter }).addTo(karte);
      if (d.kacheln) L.tileLayer(d.kacheln, { attribution: d.kachelnHinweis, maxZoom: 19 }).addTo(karte);
      if (d.quelle) karte.attributionControl.addAttribution(d.quelle);
      let rahmen;
      if (geo) {
        const grenze = L.geoJSON(geo, { style: { color: farbe, weight: d.waehlen ? 1 : 2, fillOpacity: 0.05 }, interactive: false }).addTo(karte);
        rahmen = grenze.getBounds();
        if (d.waehlen) beschriften(L, karte, grenze);
      }
      if (d.punkt) {
        const ort = d.punkt.split(",").map(Number);
        L.circleMarker(ort, { radius: 9, color: farbe, weight: 3, fillOpacity: 0.6 }).addTo(karte).bindTooltip(d.name);
        if (d.kacheln || !rahmen) karte.setView(ort, 15);
        else karte.fitBounds(rahmen);
      } else if (rahmen) karte.fitBounds(rahmen);
      // Without an outline: the middle of the country, from far.
      else karte.setView([51.2, 10.4], 6);
      for (const [b, l, text, ziel] of JSON.parse(d.punkte ?? "[]")) {
        L.circleMarker([b, l], { radius: 9, color: farbe, weight: 3, fillOpacity: 0.6 }).addTo(karte).bindTooltip(text).on("click", () => location.assign(ziel));
      }
      if (d.ecken) {
        const da = ecken(L, karte, flaeche, d, m, farbe);
        if (da) karte.fitBounds(da, { maxZoom: 18 });
      }
      if (d.waehlen) {
        karte.on("click", (e) => zur(d.waehlen, e.latlng.lat, e.latlng.lng));
        // With the keyboard: move the map, then press Enter: its middle counts.
        flaeche.addEventListener("keydown", (e) => {
          if (e.key === "Enter" && e.target === flaeche) zur(d.waehlen, karte.getCenter().lat, karte.getCenter().lng);
        });
      }
      m.textContent = d.textBereit ?? "";
      k.remove();
      flaeche.focus();
    } catch {
      m.textContent = d.textFehler;
      k.disabled = false;
    }
  });
  platz.append(k, m);
}
