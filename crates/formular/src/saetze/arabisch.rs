//! The sentences in Arabic. Made with the help of a machine; no editor has reviewed them yet.
//!
//! What comes from elsewhere (questions, numbers) stands in isolates, so that it keeps its own direction.

use grund::{Sprache, format::von_links};

use super::formate;
use crate::{Feldfehler, Grund, wert};

/// A piece of text in its own direction (FSI ... PDI).
fn eigen(text: impl std::fmt::Display) -> String {
    format!("\u{2068}{text}\u{2069}")
}

pub(super) fn satz(e: &Feldfehler) -> String {
    const S: Sprache = Sprache::Ar;
    let f = eigen(e.frage.in_sprache(S));
    let beispiel = |text: &str| von_links(S, text.to_owned());
    match &e.grund {
        Grund::Fehlt if e.wahl => format!("اختر إجابة عن السؤال «{f}»."),
        Grund::Fehlt if e.datei => format!("حمّل ملفًا في الحقل «{f}»."),
        Grund::Fehlt if e.datum => {
            format!("أدخل اليوم والشهر والسنة في الحقل «{f}»، مثلًا {}.", beispiel("1 2 2024"))
        }
        Grund::Fehlt => format!("املأ الحقل «{f}»."),
        Grund::NeuGefragt => format!("أجب الآن أيضًا عن «{f}». نتج هذا السؤال عن بياناتك."),
        Grund::Zeichen(z) => {
            let z = eigen(grund::zeichenname(z, ("«", "»")));
            format!("لا يمكن استعمال الرمز {z} في الحقل «{f}». احذفه.")
        }
        Grund::ZuKurz(n) => format!("أدخل في الحقل «{f}» عددًا من الأحرف لا يقل عن {n}."),
        Grund::ZuLang(n) => format!("اختصر النص في الحقل «{f}». الحد الأقصى لعدد الأحرف هو {n}."),
        Grund::AndererAufbau(satz, muster) => {
            format!("أدخل «{f}» بهذا الشكل: {} مثلًا {}.", satz.in_sprache(Sprache::Ar), beispiel(muster))
        }
        Grund::Regel(satz) => satz.in_sprache(Sprache::Ar).to_owned(),
        Grund::KeineZahl => format!("أدخل في الحقل «{f}» عددًا بالأرقام، مثلًا 12."),
        Grund::Nachkomma(0) => format!("أدخل في الحقل «{f}» عددًا صحيحًا بلا فاصلة."),
        Grund::Nachkomma(n) => format!("عدد المنازل بعد الفاصلة في الحقل «{f}» لا يزيد على {n}."),
        Grund::ZuKlein(n) => format!("أدخل في الحقل «{f}» قيمة لا تقل عن {}.", eigen(n)),
        Grund::ZuGross(n) => format!("أدخل في الحقل «{f}» قيمة لا تزيد على {}.", eigen(n)),
        Grund::KeinDatum => format!(
            "اليوم في الحقل «{f}» غير موجود في التقويم. أدخل اليوم والشهر والسنة، مثلًا {}.",
            beispiel("1 2 2024")
        ),
        Grund::TagFehlt => format!("أدخل اليوم أيضًا في الحقل «{f}»."),
        Grund::MonatFehlt => format!("أدخل الشهر أيضًا في الحقل «{f}»."),
        Grund::JahrFehlt => format!("أدخل السنة أيضًا في الحقل «{f}»."),
        Grund::NichtVergangen => format!("أدخل في الحقل «{f}» تاريخ اليوم أو تاريخًا قبله."),
        Grund::NichtZukuenftig => format!("أدخل في الحقل «{f}» تاريخ اليوم أو تاريخًا بعده."),
        Grund::ZuFrueh(t) => {
            format!("أدخل في الحقل «{f}» يومًا ابتداءً من {}.", wert::datum_text(*t, S))
        }
        Grund::ZuSpaet(t) => format!("أدخل في الحقل «{f}» يومًا حتى {}.", wert::datum_text(*t, S)),
        Grund::NichtZurAuswahl => format!("اختر واحدة من الإجابات المعروضة في الحقل «{f}»."),
        Grund::KeineMail => {
            format!("أدخل في الحقل «{f}» عنوانًا كاملًا، مثلًا {}.", beispiel("name@beispiel.de"))
        }
        Grund::KeinTelefon => {
            format!("أدخل في الحقل «{f}» رقم هاتف مع رمز المنطقة، مثلًا {}.", beispiel("03591 534-0"))
        }
        Grund::KeinePlz => format!("أدخل في الحقل «{f}» خمسة أرقام، مثلًا 02625."),
        Grund::IbanZeichen => {
            format!("أدخل في الحقل «{f}» حروفًا وأرقامًا فقط. يبدأ رقم IBAN بحرفين.")
        }
        Grund::IbanLaenge { land, soll, ist } => format!(
            "رقم IBAN الذي يبدأ بـ {} يتكون من {soll} رمزًا، وفي الحقل «{f}» يوجد {ist}. قارنه ببطاقتك.",
            eigen(land)
        ),
        Grund::IbanPruefziffer => {
            format!("في الحقل «{f}» رمز خاطئ أو في غير مكانه. قارنه ببطاقتك.")
        }
        Grund::KeineUhrzeit => format!("أدخل الساعة والدقيقة في الحقل «{f}»، مثلًا {}.", beispiel("8:30")),
        Grund::UhrzeitAb(z) => format!("أدخل في الحقل «{f}» وقتًا ابتداءً من {}.", eigen(z)),
        Grund::UhrzeitBis(z) => format!("أدخل في الحقل «{f}» وقتًا حتى {}.", eigen(z)),
        Grund::ListeMehrere(n) => {
            format!("عدد الخيارات المناسبة لما كتبته في الحقل «{f}» هو {n}. اختر واحدًا منها أو اكتب المزيد.")
        }
        Grund::ListeKeiner => format!("لا يوجد خيار مناسب لما كتبته في الحقل «{f}». اكتب كلمة أخرى."),
        Grund::SteuerIdAufbau => format!("أدخل أحد عشر رقمًا في الحقل «{f}». الرقم الأول ليس صفرًا."),
        Grund::SteuerIdPruefziffer => {
            format!("يوجد رقم خاطئ أو مبدّل في الحقل «{f}». قارن مع رسالة من مكتب الضرائب.")
        }
        Grund::UstIdAufbau => {
            format!("أدخل في الحقل «{f}» حرفين للبلد ثم الرقم، مثلًا {}.", beispiel("DE136695976"))
        }
        Grund::UstIdPruefziffer => format!("يوجد رقم خاطئ أو مبدّل في الحقل «{f}». قارن مع فاتورة."),
        Grund::SteuernummerAufbau => format!(
            "أدخل في الحقل «{f}» الرقم الضريبي من ساكسونيا أو ساكسونيا-أنهالت، مثلًا {}. من ولاية أخرى أدخل 13 رقمًا كما في ELSTER.",
            beispiel("201/123/12340")
        ),
        Grund::SteuernummerPruefziffer => {
            format!("يوجد رقم خاطئ أو مبدّل في الحقل «{f}». قارن مع رسالة من مكتب الضرائب.")
        }
        Grund::WirtschaftsIdAufbau => {
            format!("أدخل الرقم كاملًا في الحقل «{f}»، مثلًا {}.", beispiel("DE136695976-00001"))
        }
        Grund::WirtschaftsIdPruefziffer => {
            format!("يوجد رقم خاطئ أو مبدّل في الحقل «{f}». قارن مع الرسالة التي ورد فيها الرقم.")
        }
        Grund::KeineRegisternummer => {
            format!("أدخل في الحقل «{f}» اسم السجل والرقم، مثلًا {}.", beispiel("HRB 12345"))
        }
        Grund::KeinKennzeichen => {
            format!("أدخل في الحقل «{f}» رقم لوحة ألمانية، مثلًا {}.", beispiel("BZ-AB 123"))
        }
        Grund::KennzeichenTrennen => {
            format!("افصل في الحقل «{f}» رمز المكان عن الأحرف التي بعده، مثلًا {}.", beispiel("BZ-AB 123"))
        }
        Grund::KeinPunkt => format!(
            "صف المكان في الحقل «{f}» بالشارع ورقم المنزل، أو أدخل خط العرض وخط الطول، مثلًا {}.",
            beispiel("51.1814; 14.4244")
        ),
        Grund::KeineFlaeche => format!(
            "صف المساحة في الحقل «{f}» بدقة أكبر، أو أدخل زواياها، كل زاوية في سطر، مثلًا {}.",
            beispiel("51.1814; 14.4244")
        ),
        Grund::FlaecheEcke(n) => format!(
            "تعذرت قراءة الزاوية في السطر {n} من الحقل «{f}». أدخل خط العرض وخط الطول، مثلًا {}.",
            beispiel("51.1814; 14.4244")
        ),
        Grund::FlaecheWenige => format!("أدخل في الحقل «{f}» ثلاث زوايا مختلفة على الأقل."),
        Grund::FlaecheViele(n) => format!("الحد الأقصى لعدد الزوايا في الحقل «{f}» هو {n}."),
        Grund::FlaecheKreuzt => {
            format!("يتقاطع ضلعان من المساحة في الحقل «{f}». أدخل الزوايا بالترتيب، دورة واحدة حول المساحة.")
        }
        Grund::FlaecheWeit => format!("الزوايا في الحقل «{f}» متباعدة جدًا. تحقق من خط العرض وخط الطول في كل سطر."),
        Grund::UnterschriftName => format!("اكتب في الحقل «{f}» اسمك الأول واسم العائلة."),
        Grund::UnterschriftFehlt => format!("وقّع في الحقل «{f}»: ضع علامة في المربع أو ارسم توقيعك."),
        Grund::UnterschriftStriche => {
            format!("تعذرت قراءة التوقيع المرسوم في الحقل «{f}». ارسمه من جديد أو ضع علامة في المربع.")
        }
        Grund::NichtEingewilligt => format!("ضع علامة في المربع «{f}». لا يمكن المتابعة من دونها."),
        Grund::ZuWenigeEintraege(n) => format!("أضف في «{f}» ما لا يقل عن {n}."),
        Grund::ZuVieleEintraege(n) => format!("الحد الأقصى في «{f}» هو {n}. احذف الزائد."),
        Grund::ZuVieleDateien(n) => {
            format!("الحد الأقصى لعدد الملفات في «{f}» هو {n}. احذف ملفًا آخر أولًا.")
        }
        Grund::DateiZuGross(mb) => {
            format!("الملف في «{f}» كبير جدًا. حمّل ملفًا لا يزيد على {}.", beispiel(&format!("{mb} MB")))
        }
        Grund::DateiFormat(l) => {
            format!("صيغة الملف في «{f}» غير مقبولة. حمّل {}.", formate(l, S))
        }
        Grund::DateiLeer => format!("الملف في «{f}» فارغ. اختر ملفًا آخر."),
    }
}
