// Help for plain language while writing: an enhancement. The same check stands behind "Speichern und Sprache prüfen".

for (const platz of document.querySelectorAll("[data-bw-sprachhilfe]")) {
  const feld = document.getElementById(platz.dataset.bwFeld);
  if (!feld) continue;
  // The count is announced, the advices are there to be read.
  const stand = Object.assign(document.createElement("p"), { className: "kern-body kern-body--small" });
  stand.setAttribute("role", "status");
  platz.prepend(stand);
  let uhr = 0;
  let frage;
  const pruefen = async () => {
    frage?.abort();
    frage = new AbortController();
    try {
      const antwort = await fetch(platz.dataset.bwSprachhilfe, {
        method: "POST", body: new URLSearchParams({ text: feld.value }), redirect: "error", signal: frage.signal,
      });
      if (!antwort.ok) throw new Error(String(antwort.status));
      const { stand: satz, hinweise } = await antwort.json();
      platz.querySelector("ul")?.remove();
      stand.textContent = satz;
      if (!hinweise.length) return;
      const liste = Object.assign(document.createElement("ul"), { className: "bw-sprachhinweise" });
      liste.setAttribute("aria-label", platz.dataset.text);
      for (const { rat, stelle } of hinweise) {
        const punkt = document.createElement("li");
        punkt.append(rat);
        if (stelle) punkt.append(" ", Object.assign(document.createElement("q"), { textContent: stelle }));
        liste.append(punkt);
      }
      platz.append(liste);
    } catch (fehler) {
      // Without an answer the form works as before.
      if (fehler.name !== "AbortError") stand.textContent = "";
    }
  };
  feld.addEventListener("input", () => {
    clearTimeout(uhr);
    uhr = setTimeout(pruefen, 1200);
  });
}
