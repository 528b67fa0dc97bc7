# Što słužba sama pisa: powěsće do póstoweho kašćika a pokiwy z e-mejlu (bjez wobsaha). Z pomocu mašiny přełožene, njepřepruwowane.
eingang-betreff = Waša próstwa je dóšła
eingang-text = Dobry dźeń,

    Waša próstwa „{ $leistung }“ je dóšła: { $zeit }. Přisłušny zarjad: { $behoerde }.

    Čisło Wašeje naležnosće je { $nummer }. Mjenujće tute čisło, hdyž maće prašenja.

    Wobkrućenje dochada ze wšěmi podaćemi namakaće při swojej naležnosći jako PDF. Přizjewimy so w tutym póstowym kašćiku, tak chětře kaž něšto noweho je.
zahlung-eingegangen-betreff = Waše płaćenje je dóšło
zahlung-eingegangen-text = Dobry dźeń,

    smy Waše płaćenje k naležnosći { $nummer } dóstali. Zarjad Wašu próstwu nětko předźěła.
zahlung-eingegangen-text-fertig = Dobry dźeń,

    smy Waše płaćenje k naležnosći { $nummer } dóstali. Ničo wjace činić njetrjebaće.
zahlung-brief-betreff = Namołwa k zapłaćenju
zahlung-brief-text = Dobry dźeń,

    za Wašu próstwu „{ $leistung }“ (čisło { $nummer }) ma so { $betrag } zapłaćić.

    { $wohin }

    { $online }
zahlung-brief-konto = Přepokazajće sumu na { $empfaenger }, IBAN { $iban }. Podajće jako zaměr jenož kasowe znamješko: { $zeichen }.
zahlung-brief-ohne-konto = Kasowe znamješko je { $zeichen }. Hdźe přepokazaće, Wam zarjad praji. Jeho adresa steji horjeka na lisće.
zahlung-brief-online-code = Móžeće tež online płaćić: Wočińće { $adresse } a zapodajće čisło a kod. Wobaj stejitej na wobkrućenju.
zahlung-brief-online = Móžeće tež online płaćić: Přizjewće so na { $adresse } a wočińće naležnosć.
zahlung-rest-betreff = Dźěl płaćenja hišće faluje
zahlung-rest-text = Dobry dźeń,

    k naležnosći { $nummer } smy { $gekommen } dóstali. Hišće faluje { $rest }.

    Prošu přepokazajće zbytk. Podajće při tym kasowe znamješko: { $zeichen }. Móžeće zbytk tež online płaćić.
zahlung-zurueck-betreff = Waše pjenjezy dóstanjeće wróćo
zahlung-zurueck-text = Dobry dźeń,

    k naležnosći { $nummer } smy { $betrag } dóstali. To so njehodźi k tomu, štož ma so płaćić. Pjenjezy Wam wróćo zapłaćimy.

    Płaćić ma so hišće { $rest }. Podajće při přepokazanju kasowe znamješko: { $zeichen }. Móžeće tež online płaćić.
zahlung-zuviel-betreff = Sće přewjele płaćili
zahlung-zuviel-text = Dobry dźeń,

    k naležnosći { $nummer } smy wjace pjenjez dóstali, hač měješe so płaćić. { $betrag } Wam wróćo zapłaćimy. Njetrjebaće ničo činić.
zahlung-gescheitert-betreff = Waše płaćenje njeje so poradźiło
zahlung-gescheitert-text = Dobry dźeń,

    Waše płaćenje k naležnosći { $nummer } njeje so poradźiło. Waša próstwa dale wobsteji. Wočińće naležnosć a spytajće hišće raz.
zahlung-ausgeblieben-betreff = Dóstanjeće namołwu k płaćenju z rozsudom
zahlung-ausgeblieben-text = Dobry dźeń,

    k naležnosći { $nummer } žane płaćenje dóšło njeje. Předźěłamy Wašu próstwu tola. Sumu sej zarjad z rozsudom žada.
zahlung-ausgeblieben-text-fertig = Dobry dźeń,

    k naležnosći { $nummer } žane płaćenje dóšło njeje. Štož sće zdźělili, wostanje wobkrućene. Sumu sej zarjad z rozsudom žada.
rueckfrage-abgelaufen-betreff = Termin za Wašu wotmołwu je nimo
rueckfrage-abgelaufen-text = Dobry dźeń,

    termin za Wašu wotmołwu k naležnosći { $nummer } je nimo. Móžeće hišće wotmołwić, doniž zarjad rozsudźił njeje.
bescheid-betreff = Waš rozsud leži tu
bescheid-text = Dobry dźeń,

    wo Wašej próstwje „{ $leistung }“ je rozsudźene. Rozsud namakaće jako přiłohu tuteje powěsće.

    Wón płaći jako zdźěleny: { $tag }. Što móžeće přećiwo rozsudej činić, steji we wučenju wo prawniskich srědkach.
bescheid-text-abruf = Dobry dźeń,

    wo Wašej próstwje „{ $leistung }“ je rozsudźene. Rozsud namakaće jako přiłohu tuteje powěsće.

    Wón płaći dźeń po tym, zo sće tutu powěsć wočinili, jako zdźěleny. Njewočiniće-li ju w běhu dźesać dnjow, připósćele Wam zarjad rozsud na druhim puću. Što móžeće přećiwo rozsudej činić, steji we wučenju wo prawniskich srědkach.
bescheid-text-zugestellt = Dobry dźeń,

    wo „{ $leistung }“ je rozsudźene. Rozsud so Wam z póstom dodawa. Namakaće jón tež jako přiłohu tuteje powěsće.

    Lhota započina so z dodaćom přez póst, nic z tutej powěsću. Što móžeće přećiwo rozsudej činić, steji we wučenju wo prawniskich srědkach.
bescheid-text-post = Dobry dźeń,

    wo Wašej próstwje „{ $leistung }“ je rozsudźene. Rozsud přińdźe z póstom. Namakaće jón tež jako přiłohu tuteje powěsće.

    List płaći štwórty dźeń po tym, zo je so na póst dał, jako zdźěleny. Što móžeće přećiwo rozsudej činić, steji we wučenju wo prawniskich srědkach.
bestaetigung-betreff = Waše wobkrućenje je hotowe
bestaetigung-text = Dobry dźeń,

    zarjad je Wam k Wašej próstwje „{ $leistung }“ (naležnosć { $nummer }) pisał. List namakaće jako přiłohu tuteje powěsće. Naležnosć je z tym skónčena.
bestaetigung-text-zahlung = Dobry dźeń,

    zarjad je Wam k Wašej próstwje „{ $leistung }“ (naležnosć { $nummer }) pisał. List namakaće jako přiłohu tuteje powěsće.

    Prošu płaćće nětko hišće popłatk. Wočińće k tomu naležnosć w swojim konće.
bestaetigung-text-weiter = Dobry dźeń,

    zarjad je Wam k Wašej próstwje „{ $leistung }“ (naležnosć { $nummer }) pisał. List namakaće jako přiłohu tuteje powěsće.

    Što druhe zarjady hišće pruwuja a što dyrbiće potom činić, steji při Wašej naležnosći.
pflicht-besteht-betreff = To dyrbiće potom hišće činić
pflicht-besteht-text = Dobry dźeń,

    k naležnosći { $nummer } dyrbiće pozdźišo hišće něšto zapodać: { $name }. Čas maće do { $tag }.

    { $was }

    Dopomnimy Was w prawym času. Zapodać móžeće při swojej naležnosći.
pflicht-erinnerung-betreff = Prošu myslće na swój termin
pflicht-erinnerung-text = Dobry dźeń,

    k naležnosći { $nummer } hišće pobrachuje: { $name }. Termin so kónči: { $tag }.

    { $was }

    Wočińće naležnosć a zapodajće to tam.
pflicht-ueberfaellig-betreff = Termin je nimo
pflicht-ueberfaellig-text = Dobry dźeń,

    k naležnosći { $nummer } hišće pobrachuje: { $name }. Termin bě: { $tag }.

    { $was }

    Prošu zapodajće to nětko při swojej naležnosći.
bereitstellung-beendet-betreff = Dóstanjeće rozsud na druhim puću
bereitstellung-beendet-text = Dobry dźeń,

    rozsud k naležnosći { $nummer } njeje so wotwołał. Zarjad Wam jón na druhim puću připósćele.
zurueckgezogen-betreff = Sće swoju próstwu cofnyli
zurueckgezogen-text = Dobry dźeń,

    Waša próstwa „{ $leistung }“ (naležnosć { $nummer }) je cofnjena. Zarjad ju dale njepředźěła.
abgegeben-betreff = Druhe městno wobdźěłuje Wašu próstwu
abgegeben-text = Dobry dźeń,

    za Wašu próstwu „{ $leistung }“ (naležnosć { $nummer }) je druhe městno zamołwite: { $stelle }. My smy ju tam přepodali.

    Njetrjebaće ničo činić. Čisło wostanje samsne. Wšě termany dale płaća.
register-grund-unbekannt = W registru k Wašim podaćam zapisk njeje.
register-grund-sicherheitscode = Wěstotny kod z registrom njetrjechi.
register-grund-gesperrt = Zapisk je zawrjeny, dokelž bu přehusto wopačny kod mjenowany.
register-grund-person = W registru je druha wosoba zapisana.
register-grund-zustand = Zapisk w registru požadane njedowola.
register-grund-rueckstand = Su wostatki při dawkach abo popłatkach.
register-grund-versicherung = Płaćiwe zawěsćenje njeje dopokazane.
register-grund-untersuchung = Płaćiwe hłowne přepytowanje njeje dopokazane.
register-grund-reservierung = Znamjo hižo njeje rezerwowane.
register-grund-zustaendigkeit = Za zapisk je druhi zarjad zamołwity.
register-grund-unverstanden = Register njemóžeše z podaćemi dźěłać.
register-abgewiesen-betreff = Čłowjek nětko Wašu próstwu pruwuje
register-abgewiesen-text = Dobry dźeń,

    register Wašu próstwu „{ $leistung }“ (naležnosć { $nummer }) njewuwjedźe. Přičina: { $grund }

    W registru so ničo njezměni. Zarjad próstwu nětko sam pruwuje a so pola Was zamołwi. Njetrjebaće ju znowa stajić.
register-entschieden-betreff = Wo Wašej próstwje je rozsudźene
register-entschieden-text = Dobry dźeń,

    wšě podaća k „{ $leistung }“ (naležnosć { $nummer }) z registrom trjechja. Program je wo tym rozsudźił, a register je změnjeny. Wuměnk namakaće w přiwěšku.

    Wočińće jón prošu hnydom. Tam steji, wot hdy rozsud płaći a što móžeće přećiwo njemu činić.
abgeschlossen-betreff = Waša naležnosć je wotzamknjena
abgeschlossen-text = Dobry dźeń,

    naležnosć { $nummer } je wotzamknjena. Njetrjebaće ničo dale činić. Wšě podłožki wostanu w Wašim konće.
hinweis-betreff = Nowe k Wašej naležnosći
hinweis-text = Dobry dźeń,

    k Wašej naležnosći { $nummer } je nowy staw. Wočińće naležnosć, zo byšće jón čitali.
rueckfrage-betreff = Prašenje k Wašej próstwje

mail-betreff = Nowa powěsć we Wašim póstowym kašćiku
mail-text = Dobry dźeń,

    we Wašim póstowym kašćiku ({ $portal }) leži nowa powěsć. Škita datow dla jeje wobsah w tutej e-mejlu njesteji.

    Přizjewće so a čitajće powěsć:
    { $adresse }

    Na tutu e-mejl wotmołwić njemóžeće.
eingang-text-ohne-konto = Dobry dźeń,

    Waša próstwa „{ $leistung }“ je dóšła: { $zeit }. Přisłušny zarjad: { $behoerde }.

    Čisło Wašeje naležnosće je { $nummer }. Z tutym čisłom a ze swojim kodom widźiće tu, kak dale dźe.

    Wobkrućenje dochada ze wšěmi podaćemi namakaće při swojej naležnosći jako PDF.
bescheid-text-abruf-am-tag = Dobry dźeń,

    wo Wašej próstwje „{ $leistung }“ je rozsudźene. Rozsud namakaće jako přiłohu tuteje powěsće.

    Wón płaći tón dźeń jako zdźěleny, hdyž tutu powěsć wočiniće. Njewočiniće-li ju w běhu dźesać dnjow, připósćele Wam zarjad rozsud na druhim puću. Što móžeće přećiwo rozsudej činić, steji we wučenju wo prawniskich srědkach.
mail-ohne-konto-betreff = Nowe k Wašej próstwje { $nummer }
mail-ohne-konto-text = Dobry dźeń,

    k Wašej próstwje { $nummer } ({ $portal }) je něšto noweho. Škita datow dla w tutej e-mejlu njesteji.

    Wočińće naležnosć z čisłom a kodom:
    { $adresse }

    Na tutu e-mejl wotmołwić njemóžeće.
ende-naht-betreff = Waša dowolnosć bórze kónči
ende-naht-text = Dobry dźeń,

    štož sće z próstwu { $nummer } („{ $leistung }“) dóstał, płaći hač do { $tag }.

    Trjebaće to dale? Potom stajće sčasom nowu próstwu. Swoje prjedawše podaća móžeće přewzać:
    { $adresse }

    Hdyž to wjace njetrjebaće, njetrjebaće ničo činić.
genehmigung-gilt-betreff = Waša dowolnosć płaći jako data
genehmigung-gilt-text = Dobry dźeń,

    wo Wašej próstwje „{ $leistung }“ (naležnosć { $nummer }) zarjad njeje rozsudźił hač do: { $ende }. Tohodla płaći dowolnosć jako data wot: { $ab }. Tak w zakonju steji (§ 42a Verwaltungsverfahrensgesetz).

    Njetrjebaće ničo činić. Chceće to pisomnje měć? Potom wočińće swoju naležnosć a prošće wo wopismo.
fiktion-bescheinigt-betreff = Waše wopismo je tu
fiktion-bescheinigt-text = Dobry dźeń,

    k Wašej próstwje „{ $leistung }“ (naležnosć { $nummer }) zarjad wobkruća, zo dowolnosć jako data płaći. Wopismo namakaće jako přiwěšk tuteje powěsće.
