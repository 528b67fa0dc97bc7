// Suggestions while typing: an enhancement of the fields of the search and of long code lists. Pattern: combobox with a list (ARIA 1.2).

const anbieten = (platz, name, adresse) => {
  const d = platz.dataset;
  const feld = platz.querySelector(`[name="${CSS.escape(name)}"]`);
  const liste = Object.assign(document.createElement("ul"), { id: `${feld.id}-liste`, className: "bw-vorschlaege", hidden: true });
  liste.setAttribute("role", "listbox");
  liste.setAttribute("aria-label", d.textListe);
  const ansage = Object.assign(document.createElement("p"), { className: "bw-sr" });
  ansage.setAttribute("role", "status");
  const kasten = Object.assign(document.createElement("div"), { className: "bw-kombi" });
  feld.before(kasten);
  kasten.append(feld, liste, ansage);
  for (const [name, wert] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", liste.id], ["aria-expanded", "false"], ["autocomplete", "off"]]) feld.setAttribute(name, wert);

  let aktiv = -1;
  let uhr = 0;
  let lauf;
  const zu = () => {
    clearTimeout(uhr);
    lauf?.abort();
    liste.hidden = true;
    aktiv = -1;
    feld.setAttribute("aria-expanded", "false");
    feld.removeAttribute("aria-activedescendant");
  };
  const waehlen = (nr) => {
    const alle = [...liste.children];
    aktiv = alle.length ? (nr + alle.length) % alle.length : -1;
    alle.forEach((e, i) => e.setAttribute("aria-selected", String(i === aktiv)));
    if (aktiv < 0) return;
    feld.setAttribute("aria-activedescendant", alle[aktiv].id);
    alle[aktiv].scrollIntoView({ block: "nearest" });
  };
  const gehen = (eintrag) => {
    zu();
    if (eintrag.dataset.adresse) return location.assign(eintrag.dataset.adresse);
    feld.value = eintrag.firstChild.textContent;
    // Saved, not searched again.
    feld.form.dispatchEvent(new Event("input"));
  };
  const fragen = async () => {
    const text = feld.value.trim();
    if (text.length < 2) return zu();
    lauf?.abort();
    lauf = new AbortController();
    const ort = platz.querySelector("[name=ort]")?.value ?? "";
    try {
      const antwort = await fetch(`${adresse}?${new URLSearchParams({ q: text.slice(0, 200), ort })}`, { signal: lauf.signal, headers: { accept: "application/json" } });
      if (!antwort.ok) return zu();
      const { vorschlaege } = await antwort.json();
      if (document.activeElement !== feld) return zu();
      liste.replaceChildren(...vorschlaege.map((v, i) => {
        const li = Object.assign(document.createElement("li"), { id: `${liste.id}-${i}` });
        li.setAttribute("role", "option");
        li.setAttribute("aria-selected", "false");
        if (v.adresse) li.dataset.adresse = v.adresse;
        const titel = Object.assign(document.createElement("span"), { textContent: v.titel });
        if (v.sprache) titel.lang = v.sprache;
        li.append(titel, Object.assign(document.createElement("small"), { textContent: v.art }));
        return li;
      }));
      liste.hidden = vorschlaege.length === 0;
      feld.setAttribute("aria-expanded", String(!liste.hidden));
      feld.removeAttribute("aria-activedescendant");
      aktiv = -1;
      ansage.textContent = vorschlaege.length === 0 ? d.textKeine
        : vorschlaege.length === 1 ? d.textEiner : d.textViele.replace("#", vorschlaege.length);
    } catch (fehler) {
      if (fehler.name !== "AbortError") zu();
    }
  };
  feld.addEventListener("input", () => {
    clearTimeout(uhr);
    uhr = setTimeout(fragen, 150);
  });
  feld.addEventListener("keydown", (e) => {
    if (liste.hidden) {
      if (e.key === "ArrowDown" && feld.value.trim().length > 1) {
        e.preventDefault();
        fragen();
      }
      return;
    }
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      e.preventDefault();
      waehlen(e.key === "ArrowDown" ? aktiv + 1 : Math.max(aktiv, 0) - 1);
    } else if (e.key === "Enter" && aktiv >= 0) {
      e.preventDefault();
      gehen(liste.children[aktiv]);
    } else if (e.key === "Escape") {
      e.preventDefault();
      zu();
    }
  });
  feld.addEventListener("blur", () => setTimeout(zu, 150));
  // The list keeps the focus in the field; a press on an entry opens it.
  liste.addEventListener("mousedown", (e) => e.preventDefault());
  liste.addEventListener("click", (e) => {
    const eintrag = e.target.closest("[role=option]");
    if (eintrag) gehen(eintrag);
  });
};

for (const platz of document.querySelectorAll("[data-bw-vorschlaege]")) {
  anbieten(platz, platz.dataset.feld ?? "was", platz.dataset.bwVorschlaege);
  if (platz.dataset.bwOrte) anbieten(platz, "ort", platz.dataset.bwOrte);
}
