//! The statements of [`super::austausch`]. In those that [`super::stapel::wenn_noetig`] runs, `$1` is the source, `$2` the
//! last day of what ends, and `ein_schritt` holds the rows that are to be written.

pub(super) const EIN_LEISTUNG: &str = "id text, katalogname text, leika text, art text, name text, typisierung text, \
    zielgruppen text[], vertrauensniveau text, sdg text[], ansprechpartner boolean, laender text[], von date, bis date, freigabe date, freigegeben_von text, \
    texte jsonb";
pub(super) const EIN_STELLE: &str = "id text, ueber text, gebiet text, name text, beschreibung text, strasse text, \
    plz text, ort text, telefon text, mail text, webseite text, kanaele jsonb, breite double precision, \
    laenge double precision, oeffnungszeiten jsonb, von date, bis date, mandant integer";
pub(super) const EIN_ZUST: &str =
    "id text, leistung text, traeger text, gebiete text[], auspraegung text, von date, bis date";
pub(super) const EIN_DIENST: &str = "id text, name text, adresse text, vertrauensniveau text, von date, bis date";

/// All objects of the message.
pub(super) const ALLE: &str = "SELECT 1 FROM ein_leistung UNION ALL SELECT 1 FROM ein_stelle UNION ALL SELECT 1 FROM \
    ein_zust UNION ALL SELECT 1 FROM ein_dienst WHERE nr > 0";

pub(super) const DOPPELT: [(&str, &str); 4] = [
    (
        "ein_leistung",
        "SELECT nr, 'Leistung ' || id, 'Der Schlüssel steht in der Datei noch einmal weiter unten. Es gilt der letzte \
         Eintrag.' FROM (SELECT nr, id, row_number() OVER (PARTITION BY id ORDER BY nr DESC) AS k FROM ein_leistung) d \
         WHERE k > 1",
    ),
    (
        "ein_stelle",
        "SELECT nr, 'Organisationseinheit ' || id, 'Der Schlüssel steht in der Datei noch einmal weiter unten. Es gilt \
         der letzte Eintrag.' FROM (SELECT nr, id, row_number() OVER (PARTITION BY id ORDER BY nr DESC) AS k \
         FROM ein_stelle) d WHERE k > 1",
    ),
    (
        "ein_zust",
        "SELECT nr, 'Zuständigkeit ' || id, 'Der Schlüssel steht in der Datei noch einmal weiter unten. Es gilt der \
         letzte Eintrag.' FROM (SELECT nr, id, row_number() OVER (PARTITION BY id ORDER BY nr DESC) AS k \
         FROM ein_zust) d WHERE k > 1",
    ),
    (
        "ein_dienst",
        "SELECT nr, 'Onlinedienst ' || id, 'Der Schlüssel steht in der Datei noch einmal weiter unten. Es gilt der letzte \
         Eintrag.' FROM (SELECT nr, id, row_number() OVER (PARTITION BY id ORDER BY nr DESC) AS k FROM ein_dienst) d \
         WHERE k > 1",
    ),
];

// ---- services ----

/// Which entry of the catalogue stands for which object: as before; by the name that another installation of this
/// program gives; by the LeiKa key, unless another description for the same Länder has it; or an entry of its own.
pub(super) const ZIEL: &str = "CREATE TEMP TABLE ein_ziel ON COMMIT DROP AS \
    SELECT e.nr, e.id, coalesce(f.leistung, e.katalogname, \
    CASE WHEN e.leika IS NOT NULL AND NOT EXISTS (SELECT FROM leistung_fremd o WHERE o.leistung = e.leika \
        AND o.laender = e.laender AND (o.quelle, o.id) <> ($1, e.id)) \
        AND row_number() OVER (PARTITION BY e.leika, e.laender ORDER BY f.id IS NULL, e.nr) = 1 THEN e.leika END, \
    'x-' || left(md5($1 || ' ' || e.id), 20)) AS kennung \
    FROM ein_leistung e LEFT JOIN leistung_fremd f ON f.quelle = $1 AND f.id = e.id";

pub(super) const LEISTUNG_NEU: &str = "SELECT DISTINCT ON (z.kennung) e.id, z.kennung FROM ein_leistung e \
    JOIN ein_ziel z ON z.nr = e.nr WHERE NOT EXISTS (SELECT FROM leistung l WHERE l.kennung = z.kennung) \
    ORDER BY z.kennung, e.nr";
/// Several descriptions of one entry: it exists where any of them says so.
pub(super) const LEISTUNG_NEU_DAZU: &str = "INSERT INTO leistung (kennung, leika, name, art, typisierung, laender, \
    zielgruppen, vertrauensniveau, sdg, ansprechpartner, gueltig_von, gueltig_bis, quelle, quelle_id) \
    SELECT n.kennung, e.leika, e.name, e.art, e.typisierung, \
    (SELECT CASE WHEN bool_or(a.laender = '{}') THEN '{}' ELSE \
        (SELECT array_agg(DISTINCT x ORDER BY x) FROM ein_ziel y JOIN ein_leistung c ON c.nr = y.nr, unnest(c.laender) x \
        WHERE y.kennung = n.kennung) END \
        FROM ein_ziel y JOIN ein_leistung a ON a.nr = y.nr WHERE y.kennung = n.kennung), \
    e.zielgruppen, e.vertrauensniveau, e.sdg, e.ansprechpartner, e.von, e.bis, $1, e.id FROM ein_schritt n JOIN ein_leistung e ON e.id = n.id";

/// An entry that this source brought: the object that brought it says how it is.
pub(super) const LEISTUNG_ANDERS: &str = "SELECT e.id FROM ein_leistung e JOIN ein_ziel z ON z.nr = e.nr \
    JOIN leistung l ON l.kennung = z.kennung WHERE l.quelle = $1 AND l.quelle_id = e.id AND \
    (l.leika, l.name, l.art, l.typisierung, l.zielgruppen, l.vertrauensniveau, l.sdg, l.ansprechpartner, l.gueltig_von, \
    l.gueltig_bis) IS DISTINCT FROM (e.leika, e.name, e.art, e.typisierung, e.zielgruppen, e.vertrauensniveau, e.sdg, \
    e.ansprechpartner, e.von, e.bis)";
pub(super) const LEISTUNG_ANDERS_TUN: &str = "UPDATE leistung l SET leika = e.leika, name = e.name, art = e.art, \
    typisierung = e.typisierung, zielgruppen = e.zielgruppen, vertrauensniveau = e.vertrauensniveau, \
    sdg = e.sdg, ansprechpartner = e.ansprechpartner, gueltig_von = e.von, gueltig_bis = e.bis, geaendert = now() FROM ein_schritt s JOIN ein_leistung e ON e.id = s.id \
    JOIN ein_ziel z ON z.nr = e.nr WHERE l.kennung = z.kennung";

/// What the LeiKa list does not say, the message may add to its entry.
pub(super) const LEISTUNG_ERGAENZT: &str = "SELECT DISTINCT ON (z.kennung) e.id FROM ein_leistung e \
    JOIN ein_ziel z ON z.nr = e.nr JOIN leistung l ON l.kennung = z.kennung WHERE l.quelle = 'leika' AND \
    ((e.vertrauensniveau IS NOT NULL AND l.vertrauensniveau IS NULL) OR (e.zielgruppen <> '{}' AND l.zielgruppen = '{}') \
    OR (e.sdg <> '{}' AND l.sdg = '{}') OR (e.ansprechpartner AND NOT l.ansprechpartner)) \
    ORDER BY z.kennung, e.nr";
pub(super) const LEISTUNG_ERGAENZT_TUN: &str = "UPDATE leistung l SET \
    vertrauensniveau = coalesce(l.vertrauensniveau, e.vertrauensniveau), \
    zielgruppen = CASE WHEN l.zielgruppen = '{}' THEN e.zielgruppen ELSE l.zielgruppen END, \
    sdg = CASE WHEN l.sdg = '{}' THEN e.sdg ELSE l.sdg END, ansprechpartner = l.ansprechpartner OR e.ansprechpartner, \
    geaendert = now() \
    FROM ein_schritt s JOIN ein_leistung e ON e.id = s.id JOIN ein_ziel z ON z.nr = e.nr WHERE l.kennung = z.kennung";

pub(super) const FREMD_NEU: &str = "SELECT e.id FROM ein_leistung e WHERE NOT EXISTS (SELECT FROM leistung_fremd f \
    WHERE f.quelle = $1 AND f.id = e.id)";
pub(super) const FREMD_NEU_DAZU: &str = "INSERT INTO leistung_fremd (quelle, id, leistung, laender) \
    SELECT $1, e.id, z.kennung, e.laender FROM ein_schritt s JOIN ein_leistung e ON e.id = s.id \
    JOIN ein_ziel z ON z.nr = e.nr";
pub(super) const FREMD_ANDERS: &str = "SELECT e.id FROM ein_leistung e JOIN leistung_fremd f ON f.quelle = $1 \
    AND f.id = e.id WHERE f.laender <> e.laender";
pub(super) const FREMD_ANDERS_TUN: &str = "UPDATE leistung_fremd f SET laender = e.laender FROM ein_schritt s \
    JOIN ein_leistung e ON e.id = s.id WHERE f.quelle = $1 AND f.id = e.id";

/// The texts of the message: one row for each Land and language.
pub(super) const TEXT: &str = "CREATE TEMP TABLE ein_text ON COMMIT DROP AS \
    SELECT DISTINCT ON (z.kennung, land, t.key) e.stelle, e.id, z.kennung AS leistung, land, t.key AS sprache, \
    coalesce(t.value->>'name', '') AS name, coalesce(t.value->>'kurz', '') AS kurz, \
    ARRAY(SELECT jsonb_array_elements_text(t.value->'stichworte')) AS stichworte, \
    coalesce(t.value->'abschnitte', '{}') AS abschnitte, e.freigabe, e.freigegeben_von \
    FROM ein_leistung e JOIN ein_ziel z ON z.nr = e.nr \
    CROSS JOIN LATERAL unnest(CASE WHEN e.laender = '{}' THEN ARRAY[NULL::text] ELSE e.laender END) AS land \
    CROSS JOIN LATERAL jsonb_each(e.texte) AS t ORDER BY z.kennung, land, t.key, e.nr";
pub(super) const TEXT_FREMD: &str = "SELECT e.stelle, e.leistung || ' (' || e.sprache || ')', t.quelle FROM ein_text e \
    JOIN leistung_text t ON t.leistung = e.leistung AND t.land IS NOT DISTINCT FROM e.land AND t.mandant_id IS NULL \
    AND t.sprache = e.sprache WHERE t.quelle <> $1 AND (t.name, t.kurz, t.stichworte, t.abschnitte) IS DISTINCT FROM \
    (e.name, e.kurz, e.stichworte, e.abschnitte)";
pub(super) const TEXT_NEU: &str = "SELECT e.* FROM ein_text e WHERE NOT EXISTS (SELECT FROM leistung_text t \
    WHERE t.leistung = e.leistung AND t.land IS NOT DISTINCT FROM e.land AND t.mandant_id IS NULL \
    AND t.sprache = e.sprache)";
pub(super) const TEXT_NEU_DAZU: &str = "INSERT INTO leistung_text (leistung, land, sprache, name, kurz, stichworte, \
    abschnitte, freigabe, freigegeben_von, ungeprueft, quelle) SELECT leistung, land, sprache, name, kurz, stichworte, \
    abschnitte, freigabe, freigegeben_von, freigabe IS NULL, $1 FROM ein_schritt";
pub(super) const TEXT_ANDERS: &str = "SELECT e.* FROM ein_text e JOIN leistung_text t ON t.leistung = e.leistung \
    AND t.land IS NOT DISTINCT FROM e.land AND t.mandant_id IS NULL AND t.sprache = e.sprache WHERE t.quelle = $1 AND \
    (t.name, t.kurz, t.stichworte, t.abschnitte, t.freigabe, t.freigegeben_von) IS DISTINCT FROM \
    (e.name, e.kurz, e.stichworte, e.abschnitte, e.freigabe, e.freigegeben_von)";
pub(super) const TEXT_ANDERS_TUN: &str = "UPDATE leistung_text t SET name = e.name, kurz = e.kurz, \
    stichworte = e.stichworte, abschnitte = e.abschnitte, freigabe = e.freigabe, freigegeben_von = e.freigegeben_von, \
    ungeprueft = e.freigabe IS NULL, geaendert = now() FROM ein_schritt e WHERE t.leistung = e.leistung \
    AND t.land IS NOT DISTINCT FROM e.land AND t.mandant_id IS NULL AND t.sprache = e.sprache";
pub(super) const TEXT_WEG: &str = "SELECT f.id, t.leistung, t.land, t.sprache FROM leistung_text t \
    JOIN leistung_fremd f ON f.quelle = $1 AND f.leistung = t.leistung AND (t.land = ANY (f.laender) \
    OR (t.land IS NULL AND f.laender = '{}')) WHERE t.quelle = $1 AND t.mandant_id IS NULL \
    AND EXISTS (SELECT FROM ein_leistung e WHERE e.id = f.id) AND NOT EXISTS (SELECT FROM ein_text e \
    WHERE e.leistung = t.leistung AND e.land IS NOT DISTINCT FROM t.land AND e.sprache = t.sprache)";
pub(super) const TEXT_WEG_TUN: &str = "DELETE FROM leistung_text t USING ein_schritt s WHERE t.leistung = s.leistung \
    AND t.land IS NOT DISTINCT FROM s.land AND t.sprache = s.sprache AND t.mandant_id IS NULL AND t.quelle = $1";
pub(super) const LEISTUNG_FEHLT: &str = "SELECT f.id FROM leistung_fremd f JOIN leistung l ON l.kennung = f.leistung \
    WHERE f.quelle = $1 AND NOT EXISTS (SELECT FROM ein_leistung e WHERE e.id = f.id) \
    AND (l.quelle <> $1 OR l.gueltig_bis IS NULL OR l.gueltig_bis > $2)";
/// What a full list no longer has goes the way of what a message says is gone.
pub(super) const LEISTUNG_FEHLT_MERKEN: &str = "INSERT INTO ein_weg (nr, stelle, art, id) SELECT 0, '', 'leistung', f.id \
    FROM leistung_fremd f WHERE f.quelle = $1 AND NOT EXISTS (SELECT FROM ein_leistung e WHERE e.id = f.id)";

// ---- offices ----

/// Today's key for an AGS (of today or of former times) and for a Verband that is none.
pub(super) const STELLE_GEBIET: [&str; 2] = [
    "UPDATE ein_stelle e SET gebiet = f.nachfolger FROM gebiet_frueher f WHERE length(e.gebiet) = 8 \
     AND f.ags = e.gebiet AND NOT EXISTS (SELECT FROM gebiet g WHERE length(g.schluessel) = 12 \
     AND g.gueltig_bis IS NULL AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.gebiet)",
    "UPDATE ein_stelle e SET gebiet = g.schluessel FROM gebiet g WHERE length(e.gebiet) = 8 \
     AND length(g.schluessel) = 12 AND g.gueltig_bis IS NULL \
     AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.gebiet",
];
/// An office belongs to the authority of its area, or of the office above it, up to eight levels.
pub(super) const STELLE_MANDANT: &str = "WITH RECURSIVE auf (nr, ueber, gebiet, mandant, tiefe) AS (\
    SELECT e.nr, e.ueber, e.gebiet, NULL::integer, 0 FROM ein_stelle e UNION ALL \
    SELECT a.nr, coalesce(o.ueber, NULL), coalesce(o.gebiet, NULL), \
    (SELECT d.mandant_id FROM organisationseinheit d WHERE d.quelle = $1 AND d.quelle_id = a.ueber), a.tiefe + 1 \
    FROM auf a LEFT JOIN ein_stelle o ON o.id = a.ueber WHERE a.gebiet IS NULL AND a.mandant IS NULL \
    AND a.ueber IS NOT NULL AND a.tiefe < 8), \
    gefunden AS (SELECT DISTINCT ON (nr) nr, coalesce(mandant, CASE length(gebiet) \
        WHEN 12 THEN (left(gebiet, 5) || right(gebiet, 3))::integer WHEN 9 THEN gebiet::integer \
        WHEN 5 THEN CASE WHEN EXISTS (SELECT FROM gebiet g WHERE g.schluessel = gebiet || '0000000') \
        THEN (gebiet || '000')::integer ELSE gebiet::integer END WHEN 2 THEN gebiet::integer END) AS mandant \
    FROM auf WHERE mandant IS NOT NULL OR EXISTS (SELECT FROM gebiet g WHERE g.schluessel = gebiet) ORDER BY nr, tiefe) \
    UPDATE ein_stelle e SET mandant = g.mandant FROM gefunden g WHERE g.nr = e.nr";
pub(super) const STELLE_OHNE: &str = "SELECT nr, 'Organisationseinheit ' || id || ' ' || name, \
    'Es ist nicht zu erkennen, zu welcher Gemeinde, welchem Kreis oder Land die Stelle gehört. Nötig ist ein amtlicher \
    Schlüssel in der Anschrift oder eine übergeordnete Stelle mit Schlüssel.' FROM ein_stelle WHERE mandant IS NULL";
pub(super) const MANDANT_NEU: &str = "SELECT DISTINCT ON (e.mandant) e.mandant, e.name FROM ein_stelle e \
    WHERE NOT EXISTS (SELECT FROM mandant m WHERE m.id = e.mandant) ORDER BY e.mandant, e.ueber IS NOT NULL, e.nr";
pub(super) const MANDANT_NEU_DAZU: &str = "INSERT INTO mandant (id, name, ags) SELECT n.mandant, n.name, \
    CASE WHEN n.mandant < 100000000 THEN rpad(n.mandant::text, 8, '0') ELSE (SELECT min(left(schluessel, 5) || \
    right(schluessel, 3)) FROM gebiet WHERE left(schluessel, 9) = n.mandant::text AND length(schluessel) = 12) END \
    FROM ({von}) n";
pub(super) const STELLE_NEU: &str = "SELECT e.* FROM ein_stelle e WHERE NOT EXISTS (SELECT FROM organisationseinheit o \
    WHERE o.quelle = $1 AND o.quelle_id = e.id)";
pub(super) const STELLE_NEU_DAZU: &str = "INSERT INTO organisationseinheit (id, mandant_id, name, strasse, plz, ort, \
    telefon, mail, oeffnungszeiten, beschreibung, webseite, kanaele, breite, laenge, gueltig_von, gueltig_bis, quelle, \
    quelle_id) SELECT nextval('einheit_nummer'), mandant, name, strasse, plz, ort, telefon, mail, oeffnungszeiten, \
    beschreibung, webseite, kanaele, breite, laenge, von, bis, $1, id FROM ein_schritt ORDER BY nr";
pub(super) const STELLE_ANDERS: &str = "SELECT e.* FROM ein_stelle e JOIN organisationseinheit o ON o.quelle = $1 \
    AND o.quelle_id = e.id WHERE (o.mandant_id, o.name, o.strasse, o.plz, o.ort, o.telefon, o.mail, o.oeffnungszeiten, \
    o.beschreibung, o.webseite, o.kanaele, o.breite, o.laenge, o.gueltig_von, o.gueltig_bis) IS DISTINCT FROM \
    (e.mandant, e.name, e.strasse, e.plz, e.ort, e.telefon, e.mail, e.oeffnungszeiten, e.beschreibung, e.webseite, \
    e.kanaele, e.breite, e.laenge, e.von, e.bis)";
pub(super) const STELLE_ANDERS_TUN: &str = "UPDATE organisationseinheit o SET mandant_id = e.mandant, name = e.name, \
    strasse = e.strasse, plz = e.plz, ort = e.ort, telefon = e.telefon, mail = e.mail, \
    oeffnungszeiten = e.oeffnungszeiten, beschreibung = e.beschreibung, webseite = e.webseite, kanaele = e.kanaele, \
    breite = e.breite, laenge = e.laenge, gueltig_von = e.von, gueltig_bis = e.bis, geaendert = now() \
    FROM ein_schritt e WHERE o.quelle = $1 AND o.quelle_id = e.id";
pub(super) const STELLE_UEBER: &str = "SELECT e.id, u.id AS ueber FROM ein_stelle e JOIN organisationseinheit o \
    ON o.quelle = $1 AND o.quelle_id = e.id LEFT JOIN organisationseinheit u ON u.quelle = $1 AND u.quelle_id = e.ueber \
    WHERE o.uebergeordnet IS DISTINCT FROM u.id AND u.id IS DISTINCT FROM o.id";
pub(super) const STELLE_UEBER_TUN: &str = "UPDATE organisationseinheit o SET uebergeordnet = s.ueber, geaendert = now() \
    FROM ein_schritt s WHERE o.quelle = $1 AND o.quelle_id = s.id";
pub(super) const STELLE_FEHLT: &str = "SELECT o.quelle_id AS id FROM organisationseinheit o WHERE o.quelle = $1 \
    AND (o.gueltig_bis IS NULL OR o.gueltig_bis > $2) AND NOT EXISTS (SELECT FROM ein_stelle e WHERE e.id = o.quelle_id)";
pub(super) const STELLE_WEG_TUN: &str = "UPDATE organisationseinheit o SET gueltig_bis = $2, geaendert = now() \
    FROM ein_schritt s WHERE o.quelle = $1 AND o.quelle_id = s.id";

// ---- responsibilities and online services ----

/// One row for each area. `einheit` or `dienst` is set, whichever bears the responsibility.
pub(super) const ZUST_ZEILEN: &str = "CREATE TEMP TABLE ein_zeile ON COMMIT DROP AS \
    SELECT z.nr, z.stelle, z.id, z.leistung AS leistung_id, z.traeger, f.leistung, o.id AS einheit, \
    coalesce(d.id, (SELECT min(x.quelle_id) FROM onlinedienst x WHERE x.quelle = $1 AND x.quelle_id = z.traeger)) AS dienst, \
    g AS gebiet, z.auspraegung, z.von, z.bis \
    FROM ein_zust z LEFT JOIN leistung_fremd f ON f.quelle = $1 AND f.id = z.leistung \
    LEFT JOIN organisationseinheit o ON o.quelle = $1 AND o.quelle_id = z.traeger \
    LEFT JOIN ein_dienst d ON d.id = z.traeger \
    CROSS JOIN LATERAL unnest(CASE WHEN z.gebiete = '{}' THEN ARRAY[NULL::text] ELSE z.gebiete END) AS g";
pub(super) const ZUST_GEBIET: [&str; 2] = [
    "UPDATE ein_zeile e SET gebiet = f.nachfolger FROM gebiet_frueher f WHERE length(e.gebiet) = 8 \
     AND f.ags = e.gebiet AND NOT EXISTS (SELECT FROM gebiet g WHERE length(g.schluessel) = 12 \
     AND g.gueltig_bis IS NULL AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.gebiet)",
    "UPDATE ein_zeile e SET gebiet = g.schluessel FROM gebiet g WHERE length(e.gebiet) = 8 \
     AND length(g.schluessel) = 12 AND g.gueltig_bis IS NULL \
     AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.gebiet",
];
/// A Verband may be missing in the list of areas: its nine digits are known when a municipality has them.
pub(super) const ZUST_FALSCH: &str = "SELECT DISTINCT ON (nr, gebiet) stelle, 'Zuständigkeit ' || id, CASE \
    WHEN leistung IS NULL THEN 'Die Leistung ' || leistung_id || ' ist weder in der Datei noch im Verzeichnis.' \
    WHEN einheit IS NULL AND dienst IS NULL THEN 'Die Stelle ' || traeger || ' ist weder in der Datei noch im \
    Verzeichnis, oder sie wurde abgelehnt.' \
    WHEN gebiet IS NULL THEN 'Es ist kein Gebiet angegeben.' \
    ELSE 'Das Gebiet ' || gebiet || ' steht nicht im Verzeichnis.' END FROM ein_zeile e WHERE leistung IS NULL \
    OR (einheit IS NULL AND dienst IS NULL) OR gebiet IS NULL OR NOT EXISTS (SELECT FROM gebiet g \
    WHERE g.schluessel = e.gebiet OR (length(e.gebiet) = 9 AND left(g.schluessel, 9) = e.gebiet)) ORDER BY nr, gebiet";
pub(super) const ZUST_AUFRAEUMEN: &str = "DELETE FROM ein_zeile e WHERE leistung IS NULL \
    OR (einheit IS NULL AND dienst IS NULL) OR gebiet IS NULL OR NOT EXISTS (SELECT FROM gebiet g \
    WHERE g.schluessel = e.gebiet OR (length(e.gebiet) = 9 AND left(g.schluessel, 9) = e.gebiet))";
pub(super) const ZUST_NEU: &str = "SELECT DISTINCT ON (e.leistung, e.gebiet, e.einheit) e.* FROM ein_zeile e \
    WHERE e.einheit IS NOT NULL AND NOT EXISTS (SELECT FROM zustaendigkeit z WHERE z.leistung = e.leistung \
    AND z.gebiet = e.gebiet AND z.einheit_id = e.einheit) ORDER BY e.leistung, e.gebiet, e.einheit, e.nr";
pub(super) const ZUST_NEU_DAZU: &str = "INSERT INTO zustaendigkeit (leistung, gebiet, einheit_id, auspraegung, \
    gueltig_von, gueltig_bis, quelle, quelle_id) SELECT leistung, gebiet, einheit, auspraegung, von, bis, $1, id \
    FROM ein_schritt";
/// Two objects of a message that say the same row: the first has it.
pub(super) const ZUST_ANDERS: &str = "SELECT DISTINCT ON (e.leistung, e.gebiet, e.einheit) e.* FROM ein_zeile e \
    JOIN zustaendigkeit z ON z.leistung = e.leistung AND z.gebiet = e.gebiet AND z.einheit_id = e.einheit \
    WHERE z.quelle = $1 AND (z.quelle_id = e.id OR NOT EXISTS (SELECT FROM ein_zeile f WHERE f.id = z.quelle_id \
    AND f.leistung = z.leistung AND f.gebiet = z.gebiet AND f.einheit = z.einheit_id)) AND \
    (z.auspraegung, z.gueltig_von, z.gueltig_bis, z.quelle_id) IS DISTINCT FROM (e.auspraegung, e.von, e.bis, e.id) \
    ORDER BY e.leistung, e.gebiet, e.einheit, e.nr";
pub(super) const ZUST_ANDERS_TUN: &str = "UPDATE zustaendigkeit z SET auspraegung = e.auspraegung, gueltig_von = e.von, \
    gueltig_bis = e.bis, quelle_id = e.id, geaendert = now() FROM ein_schritt e WHERE z.leistung = e.leistung \
    AND z.gebiet = e.gebiet AND z.einheit_id = e.einheit";
/// What an object of the message says that an earlier one has said.
pub(super) const ZUST_DOPPELT: &str = "SELECT DISTINCT ON (e.nr) e.stelle, 'Zuständigkeit ' || e.id, \
    f.stelle || ' (' || f.id || ')' FROM ein_zeile e JOIN ein_zeile f ON f.nr < e.nr AND f.leistung = e.leistung \
    AND f.gebiet = e.gebiet AND f.einheit = e.einheit ORDER BY e.nr, f.nr";
/// Services and areas of the message that several offices receive, whoever said so.
pub(super) const ZUST_MEHRERE: &str = "SELECT e.stelle, 'Leistung ' || l.name || ', Gebiet ' || e.gebiet || \
    coalesce(' (' || g.name || ')', ''), array_agg(DISTINCT o.name) FROM (SELECT DISTINCT ON (leistung, gebiet) nr, \
    stelle, leistung, gebiet FROM ein_zeile WHERE einheit IS NOT NULL ORDER BY leistung, gebiet, nr DESC) e \
    JOIN zustaendigkeit z ON z.leistung = e.leistung AND z.gebiet = e.gebiet AND z.auspraegung <> 'beraet' \
    AND (z.gueltig_bis IS NULL OR z.gueltig_bis > $1) JOIN organisationseinheit o ON o.id = z.einheit_id \
    JOIN leistung l ON l.kennung = e.leistung LEFT JOIN gebiet g ON g.schluessel = e.gebiet \
    GROUP BY e.nr, e.stelle, l.name, e.gebiet, g.name HAVING count(DISTINCT z.einheit_id) > 1 ORDER BY e.nr";
/// By kind and key.
pub(super) const BEENDET: &str = "SELECT s.art || ' ' || s.id AS was FROM ein_status s GROUP BY s.art, s.id \
    HAVING bool_and(s.was = 'weg')";
pub(super) const ZUST_GEBIET_WEG: &str = "SELECT z.quelle_id AS id, z.leistung, z.gebiet, z.einheit_id \
    FROM zustaendigkeit z WHERE z.quelle = $1 AND (z.gueltig_bis IS NULL OR z.gueltig_bis > $2) \
    AND EXISTS (SELECT FROM ein_zust e WHERE e.id = z.quelle_id) AND NOT EXISTS (SELECT FROM ein_zeile e \
    WHERE e.leistung = z.leistung AND e.gebiet = z.gebiet AND e.einheit = z.einheit_id)";
pub(super) const ZUST_FEHLT: &str = "SELECT z.quelle_id AS id, z.leistung, z.gebiet, z.einheit_id FROM zustaendigkeit z \
    WHERE z.quelle = $1 AND (z.gueltig_bis IS NULL OR z.gueltig_bis > $2) \
    AND NOT EXISTS (SELECT FROM ein_zust e WHERE e.id = z.quelle_id)";
pub(super) const ZUST_WEG_TUN: &str = "UPDATE zustaendigkeit z SET gueltig_bis = $2, geaendert = now() \
    FROM ein_schritt s WHERE z.leistung = s.leistung AND z.gebiet = s.gebiet AND z.einheit_id = s.einheit_id";

/// An online service that the message only names (its responsibilities changed) is as it was.
pub(super) const DIENST_BEKANNT: &str = "INSERT INTO ein_dienst (nr, id, name, adresse, vertrauensniveau) \
    SELECT DISTINCT ON (o.quelle_id) 0, o.quelle_id, o.name, o.adresse, o.vertrauensniveau FROM onlinedienst o \
    JOIN ein_zeile e ON e.dienst = o.quelle_id WHERE o.quelle = $1 AND e.einheit IS NULL \
    AND NOT EXISTS (SELECT FROM ein_dienst d WHERE d.id = o.quelle_id) ORDER BY o.quelle_id, o.id";
/// Its responsibilities are objects of their own: new with the row that they make.
pub(super) const DIENST_NEU_MERKEN: &str = "INSERT INTO ein_status SELECT DISTINCT 'zustaendigkeit', e.id, 'neu' \
    FROM ein_zeile e JOIN ein_dienst d ON d.id = e.dienst WHERE e.einheit IS NULL AND NOT EXISTS (SELECT FROM onlinedienst o \
    WHERE o.quelle = $1 AND o.quelle_id = d.id AND o.leistung = e.leistung AND o.gebiet = e.gebiet)";
pub(super) const DIENST_NEU: &str = "SELECT DISTINCT ON (d.id, e.leistung, e.gebiet) d.id, e.leistung, e.gebiet, d.name, \
    d.adresse, d.vertrauensniveau, coalesce(d.von, e.von) AS von, coalesce(d.bis, e.bis) AS bis \
    FROM ein_zeile e JOIN ein_dienst d ON d.id = e.dienst WHERE e.einheit IS NULL AND NOT EXISTS \
    (SELECT FROM onlinedienst o WHERE o.quelle = $1 AND o.quelle_id = d.id AND o.leistung = e.leistung \
    AND o.gebiet = e.gebiet) ORDER BY d.id, e.leistung, e.gebiet, e.nr";
pub(super) const DIENST_NEU_DAZU: &str = "INSERT INTO onlinedienst (leistung, gebiet, name, adresse, vertrauensniveau, \
    gueltig_von, gueltig_bis, quelle, quelle_id) SELECT leistung, gebiet, name, adresse, vertrauensniveau, von, bis, $1, \
    id FROM ein_schritt ORDER BY id, leistung, gebiet";
pub(super) const DIENST_ANDERS: &str = "SELECT d.* FROM ein_dienst d WHERE EXISTS (SELECT FROM onlinedienst o \
    WHERE o.quelle = $1 AND o.quelle_id = d.id AND ((o.name, o.adresse, o.vertrauensniveau) IS DISTINCT FROM \
    (d.name, d.adresse, d.vertrauensniveau) OR (d.bis IS NULL AND o.gueltig_bis <= $2 AND EXISTS \
    (SELECT FROM ein_zeile e WHERE e.dienst = d.id AND e.leistung = o.leistung AND e.gebiet = o.gebiet \
    AND e.bis IS NULL))))";
pub(super) const DIENST_ANDERS_TUN: &str = "UPDATE onlinedienst o SET name = d.name, adresse = d.adresse, \
    vertrauensniveau = d.vertrauensniveau, gueltig_bis = CASE WHEN EXISTS (SELECT FROM ein_zeile e WHERE e.dienst = d.id \
    AND e.leistung = o.leistung AND e.gebiet = o.gebiet) THEN d.bis ELSE o.gueltig_bis END \
    FROM ein_schritt d WHERE o.quelle = $1 AND o.quelle_id = d.id";
pub(super) const DIENST_OHNE: &str = "SELECT d.stelle, 'Onlinedienst ' || d.id || ' ' || d.name FROM ein_dienst d \
    WHERE NOT EXISTS (SELECT FROM onlinedienst o WHERE o.quelle = $1 AND o.quelle_id = d.id) ORDER BY d.nr";
pub(super) const DIENST_AUFRAEUMEN: &str = "DELETE FROM ein_dienst d WHERE NOT EXISTS (SELECT FROM onlinedienst o \
    WHERE o.quelle = $1 AND o.quelle_id = d.id)";
pub(super) const DIENST_FEHLT: &str = "SELECT DISTINCT o.quelle_id AS id FROM onlinedienst o WHERE o.quelle = $1 \
    AND (o.gueltig_bis IS NULL OR o.gueltig_bis > $2) AND NOT EXISTS (SELECT FROM ein_dienst d WHERE d.id = o.quelle_id)";
pub(super) const DIENST_WEG_TUN: &str = "UPDATE onlinedienst o SET gueltig_bis = $2 FROM ein_schritt s \
    WHERE o.quelle = $1 AND o.quelle_id = s.id AND (o.gueltig_bis IS NULL OR o.gueltig_bis > $2)";

// ---- what a message says is gone ----

pub(super) const WEG_ZUST: &str = "SELECT DISTINCT z.quelle_id AS id, z.leistung, z.gebiet, z.einheit_id \
    FROM zustaendigkeit z JOIN ein_weg w ON w.art = 'zustaendigkeit' AND (w.id = z.quelle_id OR (right(w.id, 1) = '/' \
    AND starts_with(z.quelle_id, w.id))) WHERE z.quelle = $1 AND (z.gueltig_bis IS NULL OR z.gueltig_bis > $2) \
    AND NOT EXISTS (SELECT FROM ein_zust e WHERE e.id = z.quelle_id)";
pub(super) const WEG_DIENST: &str = "SELECT DISTINCT o.quelle_id AS id FROM onlinedienst o JOIN ein_weg w \
    ON w.art = 'onlinedienst' AND w.id = o.quelle_id WHERE o.quelle = $1 AND (o.gueltig_bis IS NULL \
    OR o.gueltig_bis > $2) AND NOT EXISTS (SELECT FROM ein_dienst d WHERE d.id = o.quelle_id)";
pub(super) const WEG_STELLE: &str = "SELECT DISTINCT o.quelle_id AS id FROM organisationseinheit o JOIN ein_weg w \
    ON w.art = 'stelle' AND w.id = o.quelle_id WHERE o.quelle = $1 AND (o.gueltig_bis IS NULL OR o.gueltig_bis > $2) \
    AND NOT EXISTS (SELECT FROM ein_stelle e WHERE e.id = o.quelle_id)";
/// An entry of another source loses the text that this one gave it.
pub(super) const WEG_TEXT: &str = "SELECT f.id, t.leistung, t.land, t.sprache FROM ein_weg w JOIN leistung_fremd f \
    ON f.quelle = $1 AND f.id = w.id JOIN leistung l ON l.kennung = f.leistung AND l.quelle <> $1 \
    JOIN leistung_text t ON t.leistung = f.leistung AND t.quelle = $1 AND t.mandant_id IS NULL \
    AND (t.land = ANY (f.laender) OR (t.land IS NULL AND f.laender = '{}')) WHERE w.art = 'leistung' \
    AND NOT EXISTS (SELECT FROM ein_leistung e WHERE e.id = w.id)";
pub(super) const WEG_TEXT_TUN: &str = "DELETE FROM leistung_text t USING ein_schritt s WHERE t.leistung = s.leistung \
    AND t.land IS NOT DISTINCT FROM s.land AND t.sprache = s.sprache AND t.mandant_id IS NULL AND t.quelle = $1";
/// An entry of this source ends when no other description of it is left.
pub(super) const WEG_LEISTUNG: &str = "SELECT DISTINCT f.id, l.kennung FROM ein_weg w JOIN leistung_fremd f \
    ON f.quelle = $1 AND f.id = w.id JOIN leistung l ON l.kennung = f.leistung AND l.quelle = $1 \
    WHERE w.art = 'leistung' AND (l.gueltig_bis IS NULL OR l.gueltig_bis > $2) \
    AND NOT EXISTS (SELECT FROM ein_leistung e WHERE e.id = w.id) \
    AND NOT EXISTS (SELECT FROM leistung_fremd o WHERE o.leistung = f.leistung AND (o.quelle, o.id) <> (f.quelle, f.id) \
    AND NOT EXISTS (SELECT FROM ein_weg v WHERE v.art = 'leistung' AND v.id = o.id AND o.quelle = $1))";
pub(super) const WEG_LEISTUNG_TUN: &str = "UPDATE leistung l SET gueltig_bis = $2, geaendert = now() FROM ein_schritt s \
    WHERE l.kennung = s.kennung";
/// Where the entry is another source's, only the tie is cut.
pub(super) const WEG_FREMD: &str = "SELECT DISTINCT f.id FROM ein_weg w JOIN leistung_fremd f ON f.quelle = $1 \
    AND f.id = w.id JOIN leistung l ON l.kennung = f.leistung AND l.quelle <> $1 WHERE w.art = 'leistung' \
    AND NOT EXISTS (SELECT FROM ein_leistung e WHERE e.id = w.id)";
pub(super) const WEG_FREMD_TUN: &str = "DELETE FROM leistung_fremd f USING ein_schritt s WHERE f.quelle = $1 \
    AND f.id = s.id";
