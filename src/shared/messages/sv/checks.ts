import type { checksEn } from '#shared/messages/en/checks.ts';

/** Vad kontrollerna säger om posterna: vad som är fel, vad som behöver göras och var regeln står. */
export const checksSv: Record<keyof typeof checksEn, string> = {
  'check.untitled': 'behandling {number}',

  'check.label-missing.title': 'Offentlig benämning saknas',
  'check.label-missing.text':
    '{name} är maskerat men saknar offentlig benämning, så ingen offentlig bilaga kan göras. Skriv vad som ska stå i stället för namnet.',
  'check.label-missing.source':
    'Bilagas egen regel: i en offentlig bilaga står namnet eller benämningen, aldrig ingenting',

  'check.agreement-missing.title': 'Personuppgiftsbiträdesavtal saknas',
  'check.agreement-missing.text':
    '{state, select, expired {Personuppgiftsbiträdesavtalet med {name} löpte ut {until}.} unsigned {Personuppgiftsbiträdesavtalet med {name} är inte undertecknat.} later {Personuppgiftsbiträdesavtalet med {name} har inte trätt i kraft.} other {Det finns inget undertecknat personuppgiftsbiträdesavtal med {name}.}} {engager, select, none {{state, select, expired {Förnya det} unsigned {Se till att det undertecknas} later {Teckna ett som gäller nu} other {Teckna ett avtal}}{begun, select, no { innan behandlingen börjar.} other {, eller avsluta behandlingen.}}} other {Be {engager}, som anlitar det, om en kopia och bifoga den.}}',
  'check.agreement-missing.source': 'GDPR art. 28.4, 28.9',

  'check.agreement-not-covering.title': 'Utanför avtalet',
  'check.agreement-not-covering.text':
    'Inget gällande avtal med {name} omfattar ”{processing}”. Lägg behandlingen till det avtal som omfattar den, eller teckna ett tillägg.',
  'check.agreement-not-covering.source': 'GDPR art. 28.3, 28.4',

  'check.agreement-expiring.title': 'Avtalet löper snart ut',
  'check.agreement-expiring.text':
    'Personuppgiftsbiträdesavtalet med {name} löper ut {days, plural, =0 {i dag} one {om # dag} other {om # dagar}}, {until}. Förnya det, eller avsluta behandlingen dessförinnan.',
  'check.agreement-expiring.source': 'GDPR art. 28.3, 28.4',

  'check.notice-deadline-near.title': 'Sista uppsägningsdag nära',
  'check.notice-deadline-near.text':
    '”{title}” med {name} förlängs automatiskt {renewsOn}. Sista dag för uppsägning är {deadline}, {days, plural, =0 {i dag} one {om # dag} other {om # dagar}}. Ta ställning till om avtalet ska fortsätta.',
  'check.notice-deadline-near.source': 'Bilagas egen regel: avtalets villkor; GDPR art. 28.1',

  'check.signed-copy-missing.title': 'Undertecknat exemplar saknas',
  'check.signed-copy-missing.text':
    '”{title}” med {name} räknas som undertecknat, men inget undertecknat exemplar är bifogat, så inget styrker det. Bifoga det, eller ge rätt dokument rollen undertecknat exemplar.',
  'check.signed-copy-missing.source': 'GDPR art. 28.9, 5.2',

  'check.signature-broken.title': 'Underskriften håller inte',
  'check.signature-broken.text':
    '{how, select, changed {{document} i ”{title}” med {name} ändrades efter undertecknandet.} other {Den digitala underskriften i {document}, ”{title}” med {name}, stämmer inte med filens innehåll.}} Öppna den, se vad som är fel och be {name} om ett oförändrat exemplar.',
  'check.signature-broken.source': 'GDPR art. 28.9, 5.2; förordning (EU) nr 910/2014 art. 26 d',

  'check.document-unreadable.title': 'Dokument går inte att öppna',
  'check.document-unreadable.text':
    '{document} i ”{title}” med {name} {why, select, encrypted {kräver lösenord och kan därför varken genomsökas eller kontrolleras. Bifoga ett exemplar utan lösenord.} other {är skadat eller av ett annat slag än namnet säger. Kontrollera registret och bifoga ett felfritt exemplar.}}',
  'check.document-unreadable.source': 'GDPR art. 28.9, 5.2',

  'check.checklist-incomplete.title': 'Checklistan är ofullständig',
  'check.checklist-incomplete.text':
    '{what, select, lacking {”{title}” med {name} saknar det som lagen kräver i {points}. Se till att avtalet kompletteras.} none {”{title}” med {name} har inte prövats mot lagens krav. Fyll i checklistan.} other {”{title}” med {name} har inte prövats mot {points}. Fyll i resten av checklistan.}}',
  'check.checklist-incomplete.source': 'GDPR art. 28.3 a–h, 28.4',

  'check.certificate-out-of-date.title': 'Certifikat inaktuellt',
  'check.certificate-out-of-date.text':
    '{when, select, past {”{title}” hos {name} gick ut {until}.} other {”{title}” hos {name} går ut {days, plural, =0 {i dag} one {om # dag} other {om # dagar}}, {until}.}} Begär in det nya.',
  'check.certificate-out-of-date.source': 'GDPR art. 28.1, 28.3 h, 28.5',

  'check.superseded-linked.title': 'Överföringen vilar på en gammal version',
  'check.superseded-linked.text':
    '”{processing}” hos {name} hänvisar till dokumentet i ”{title}”, som {state, select, superseded {har ersatts} other {har upphört}}. Välj det dokument som gäller.',
  'check.superseded-linked.source': 'GDPR art. 44, 46',

  'check.scc-missing.title': 'Standardavtalsklausuler saknas i registret',
  'check.scc-missing.text':
    '”{processing}” hos {name} vilar på standardavtalsklausuler, men inga som gäller finns i registret. Bifoga de undertecknade klausulerna.',
  'check.scc-missing.source': 'GDPR art. 46.2 c; beslut (EU) 2021/914',

  'check.assessment-missing.title': 'Konsekvensbedömning av överföring saknas eller är gammal',
  'check.assessment-missing.text':
    '”{processing}” hos {name} vilar på ett överföringsverktyg som måste bedömas mot tredjelandets rätt{why, select, none {, och det finns ingen konsekvensbedömning av överföringen. Gör en och bifoga den.} undated {, och konsekvensbedömningen saknar datum. Ange när den gjordes.} other {. Konsekvensbedömningen är från {made}, mer än två år gammal. Gör om den.}}',
  'check.assessment-missing.source':
    'EU-domstolen, C-311/18 (Schrems II), punkterna 134–135; beslut (EU) 2021/914, klausul 14; EDPB:s rekommendationer 01/2020',

  'check.engager-ended.title': 'Den som anlitar är avslutad',
  'check.engager-ended.text':
    '{name} anlitas av {engager}, vars behandlingar alla är avslutade. Avsluta även behandlingarna hos {name}, eller ange vem som anlitar det nu.',
  'check.engager-ended.source': 'GDPR art. 28.2, 28.4',

  'check.possible-duplicate.title': 'Kanske samma företag två gånger',
  'check.possible-duplicate.text':
    '{name} och {other} har {by, select, number {samma organisationsnummer} name {samma namn} other {nästan samma namn}}. Slå ihop dem under Dubbletter, eller ange där att de inte är samma.',
  'check.possible-duplicate.source': 'GDPR art. 28.2, 30.2 a',

  'check.masked-outside-eea.title': 'Maskerat och utanför EES',
  'check.masked-outside-eea.text':
    '{name} är maskerat men behandlar uppgifter i {countries}. Kunderna ska lämna instruktioner om och bedöma överföringar till tredjeland: underrätta dem om namnet, eller namnge det öppet.',
  'check.masked-outside-eea.source': 'GDPR art. 28.3 a, 44; EDPB:s yttrande 22/2024',

  'check.transfer-tool-missing.title': 'Överföringsgrund saknas',
  'check.transfer-tool-missing.text':
    '{where, select, adequate {”{processing}” hos {name} sker i {countries}, som omfattas av ett beslut om adekvat skyddsnivå. Ange beslutet som överföringsgrund.} established {{name} är etablerat i {countries}, men det framgår inte vad dess åtkomst till ”{processing}” grundas på. Ange överföringsgrunden, eller att ingen behövs därför att ingen där har åtkomst.} other {”{processing}” hos {name} sker i {countries} utan överföringsgrund. Ange den som finns, eller upphör med överföringen.}}',
  'check.transfer-tool-missing.source': 'GDPR art. 44–46',

  'check.transfer-tool-invalid.title': 'Privacy Shield gäller inte längre',
  'check.transfer-tool-invalid.text':
    '”{processing}” hos {name} grundas på Privacy Shield, som är ogiltigt sedan den 16 juli 2020. Ersätt grunden, till exempel med standardavtalsklausuler eller, om bolaget är anslutet, EU–US Data Privacy Framework.',
  'check.transfer-tool-invalid.source': 'EU-domstolen, 16 juli 2020, C-311/18 (Schrems II); GDPR art. 44–46',

  'check.none-needed-outside-eea.title': 'Överföringsgrund behövs',
  'check.none-needed-outside-eea.text':
    'För ”{processing}” hos {name} anges att ingen överföringsgrund behövs, men behandlingen sker i {countries}. Ange grunden, eller rätta länderna.',
  'check.none-needed-outside-eea.source': 'GDPR art. 44–46',

  'check.adequacy-missing.title': 'Inget beslut om adekvat skyddsnivå',
  'check.adequacy-missing.text':
    '{why, select, framework {”{processing}” hos {name} grundas på ett beslut om adekvat skyddsnivå, men för {countries} gäller det bara bolag som är anslutna till EU–US Data Privacy Framework. Välj det som överföringsgrund om bolaget är anslutet, annars en annan.} other {”{processing}” hos {name} grundas på ett beslut om adekvat skyddsnivå, men för {countries} finns inget gällande beslut (såvitt känt {listOf}). Välj en annan överföringsgrund.}}',
  'check.adequacy-missing.source': 'GDPR art. 45',

  'check.dpf-unfit.title': 'Data Privacy Framework passar inte',
  'check.dpf-unfit.text':
    '{why, select, date {”{processing}” hos {name} grundas på EU–US Data Privacy Framework, men något beslut om det gällde inte detta datum. Välj en annan överföringsgrund.} other {”{processing}” hos {name} grundas på EU–US Data Privacy Framework, som bara omfattar bolag i USA, inte {countries}. Ange grunden för den överföringen.}}',
  'check.dpf-unfit.source': 'GDPR art. 45; genomförandebeslut (EU) 2023/1795',

  'check.derogation-standing.title': 'Undantag för en stadigvarande överföring',
  'check.derogation-standing.text':
    '”{processing}” hos {name} grundas på ett undantag, som är till för enstaka överföringar. Det som ett underbiträde gör fortlöpande kräver ett beslut om adekvat skyddsnivå, standardavtalsklausuler eller bindande företagsbestämmelser.',
  'check.derogation-standing.source': 'GDPR art. 49.1, skäl 111; EDPB:s riktlinjer 2/2018',

  'check.scc-module-missing.title': 'Modul saknas',
  'check.scc-module-missing.text':
    '”{processing}” hos {name} grundas på standardavtalsklausuler, men det framgår inte vilken modul. Ange den; mellan ett biträde och dess underbiträde är det modul tre.',
  'check.scc-module-missing.source': 'GDPR art. 46.2 c; genomförandebeslut (EU) 2021/914',

  'check.scc-module-unfit.title': 'Ovanlig modul',
  'check.scc-module-unfit.text':
    '{module, select, two {”{processing}” hos {name} grundas på modul två, från personuppgiftsansvarig till biträde. Det är rätt bara om kunden är part i klausulerna; annars är det modul tre, från biträde till biträde.} one {”{processing}” hos {name} grundas på modul ett, mellan personuppgiftsansvariga. För ett underbiträde är det modul tre, från biträde till biträde.} other {”{processing}” hos {name} grundas på modul fyra, från biträde till personuppgiftsansvarig. För ett underbiträde är det modul tre, från biträde till biträde.}}',
  'check.scc-module-unfit.source': 'Bilagan till genomförandebeslut (EU) 2021/914',

  'check.location-missing.title': 'Länder saknas',
  'check.location-missing.text':
    'Det framgår inte i vilket land ”{processing}” hos {name} sker, och därmed inte om uppgifter lämnar EES. Ange länderna för lagring och åtkomst.',
  'check.location-missing.source': 'GDPR art. 30.2 c, 44',

  'check.address-missing.title': 'Adress saknas',
  'check.address-missing.text':
    '{name} saknar postadress. Ange den: kunderna ska ha den lätt tillgänglig, och den ska stå i bilaga IV.',
  'check.address-missing.source':
    'Genomförandebeslut (EU) 2021/915, bilaga IV, och (EU) 2021/914, bilaga III; EDPB:s yttrande 22/2024',

  'check.contact-missing.title': 'Kontaktperson saknas',
  'check.contact-missing.text':
    '{missing, select, person {{name} har kontaktuppgifter men ingen kontaktperson. Ange namn och befattning.} details {Kontaktpersonen hos {name} har varken e-post eller telefon. Ange något av dem.} other {{name} saknar kontaktperson. Ange namn, befattning och kontaktuppgifter: kunderna ska ha dem lätt tillgängliga.}}',
  'check.contact-missing.source':
    'Genomförandebeslut (EU) 2021/915, bilaga IV, och (EU) 2021/914, bilaga III; EDPB:s yttrande 22/2024',

  'check.contact-malformed.title': 'Kontaktuppgift som inte kan stämma',
  'check.contact-malformed.text':
    '{what, select, contactEmail {E-postadressen för {name} är ingen giltig e-postadress. Rätta den: ett brev från en kund skulle komma i retur.} contactPhone {Telefonnumret för {name} är inget telefonnummer. Rätta det eller lämna fältet tomt.} other {Webbadressen för {name} är ingen giltig webbadress. Rätta den eller lämna fältet tomt.}}',
  'check.contact-malformed.source':
    'Genomförandebeslut (EU) 2021/915, bilaga IV, och (EU) 2021/914, bilaga III; EDPB:s yttrande 22/2024',

  'check.special-category-without-measures.title': 'Känsliga uppgifter utan skyddsåtgärder',
  'check.special-category-without-measures.text':
    '”{processing}” hos {name} avser {law, select, criminal {uppgifter om lagöverträdelser} other {känsliga personuppgifter}}, men inga säkerhetsåtgärder är beskrivna. Beskriv dem som skyddar uppgifterna.',
  'check.special-category-without-measures.source':
    '{law, select, criminal {GDPR art. 10, 28.3 c, 32} other {GDPR art. 9, 28.3 c, 32}}',

  'check.national-id-without-ground.title': 'Personnummer utan grund',
  'check.national-id-without-ground.text':
    '”{processing}” hos {name} avser personnummer, men det framgår inte varför de behövs. Ange grunden: samtycke, eller vad som gör behandlingen klart motiverad.',
  'check.national-id-without-ground.source': 'GDPR art. 87; 3 kap. 10 § dataskyddslagen (2018:218)',

  'check.category-unflagged.title': 'Uppgiftsslag inte markerat',
  'check.category-unflagged.text':
    '”{processing}” hos {name} {by, select, tag {har uppgiftsslaget ”{tag}”} other {nämner ”{phrase}”}} men är inte markerad för {law, select, criminal {uppgifter om lagöverträdelser} nationalId {personnummer} other {känsliga personuppgifter}}. Markera det, eller {by, select, tag {ta bort uppgiftsslaget} other {skriv på annat sätt}}.',
  'check.category-unflagged.source':
    '{law, select, criminal {GDPR art. 10} nationalId {GDPR art. 87; 3 kap. 10 § dataskyddslagen (2018:218)} other {GDPR art. 9.1}}',

  'check.text-missing.title': 'Text saknas',
  'check.text-missing.text':
    '”{processing}” hos {name} saknar: {fields}. Fyll i det: det ska framgå av avtalet och av varje bilaga.',
  'check.text-missing.source': 'GDPR art. 28.3; genomförandebeslut (EU) 2021/915, bilaga II och IV',

  'check.text-untranslated.title': 'Översättning saknas',
  'check.text-untranslated.text':
    '{what, select, label {Den offentliga benämningen på {name} saknas på {language}, som bilagor utfärdas på. Översätt den.} other {”{processing}” hos {name} är inte översatt till {language}, som bilagor utfärdas på: {fields}.}}',
  'check.text-untranslated.source': 'Bilagas egen regel: en bilaga är helt och hållet på kundens språk',

  'check.vague-purpose.title': 'Vagt ändamål',
  'check.vague-purpose.text':
    'I ändamålet för ”{processing}” hos {name} står ”{phrase}”, som lämnar det öppet. Skriv vad underbiträdet gör, och inget mer.',
  'check.vague-purpose.source': 'GDPR art. 5.1 b, 28.3',

  'check.vague-personal-data.title': 'Öppen uppräkning av personuppgifter',
  'check.vague-personal-data.text':
    'Personuppgifterna i ”{processing}” hos {name} beskrivs med ”{phrase}”, som lämnar uppräkningen öppen. Ange alla slags uppgifter.',
  'check.vague-personal-data.source': 'GDPR art. 28.3; genomförandebeslut (EU) 2021/915, bilaga II',

  'check.vague-retention.title': 'Vag lagringstid',
  'check.vague-retention.text':
    'I lagringstiden för ”{processing}” hos {name} står ”{phrase}”. Ange en tid, eller den händelse efter vilken uppgifterna raderas.',
  'check.vague-retention.source': 'GDPR art. 5.1 e, 28.3 g',

  'check.planned-start-passed.title': 'Planerad start har passerat',
  'check.planned-start-passed.text':
    '”{processing}” hos {name} skulle börja {startsOn} men är fortfarande planerad. Har den börjat, gör den pågående; annars ange ett nytt datum.',
  'check.planned-start-passed.source': 'GDPR art. 28.2',

  'check.dates-contradict.title': 'Datum motsäger varandra',
  'check.dates-contradict.text':
    '{what, select, review {{name} granskades senast {date}, står det, och den dagen har inte kommit än. Rätta datumet: till dess blir ingen granskning försenad.} period {”{processing}” hos {name} avslutades {date}, innan den började {startsOn}. Rätta något av datumen.} other {”{processing}” hos {name} är pågående men börjar först {date}. Gör den planerad eller rätta datumet.}}',
  'check.dates-contradict.source': 'GDPR art. 5.2, 28.2',

  'check.deletion-unconfirmed.title': 'Radering inte bekräftad',
  'check.deletion-unconfirmed.text':
    '”{processing}” hos {name} är avslutad{endedOn, select, unknown {} other { ({endedOn})}}, men det är inte bekräftat att uppgifterna har raderats eller återlämnats. Inhämta bekräftelsen och ange den.',
  'check.deletion-unconfirmed.source': 'GDPR art. 28.3 g',

  'check.review-overdue.title': 'Granskning försenad',
  'check.review-overdue.text':
    '{what, select, never {{name} ska granskas {months, plural, one {varje månad} other {var #:e månad}} men har aldrig granskats. Granska det och ange datum.} agreement {Avtalet ”{title}” med {name} skulle ha granskats {dueOn}. Granska det och ange nästa datum.} other {Granskningen av {name} skulle ha skett {dueOn}. Granska det och ange datum.}}',
  'check.review-overdue.source': 'GDPR art. 28.1, 28.4, 5.2',

  'error.SET_ASIDE_DATE':
    'En anmärkning kan läggas åt sidan längst till {latest}, två år framåt, och inte till ett datum som har passerat. Ingenting ändrades. Välj ett annat datum.',

  'cli.help.check':
    'Talar om vad som är fel eller kunde vara bättre i registret, vad som behöver göras och var regeln står; det som har lagts åt sidan kommer sist. Slutkod 1 om något allvarligt finns som inte har lagts åt sidan. --as-of DATUM säger vad som gällde vid slutet av den dagen.',
  'cli.check.severe': 'ALLVARLIGT ({count})',
  'cli.check.warning': 'VARNING ({count})',
  'cli.check.notice': 'PÅPEKANDE ({count})',
  'cli.check.setAside': 'LAGT ÅT SIDAN ({count})',
  'cli.check.rule': '{title}. {source}',
  'cli.check.reason': 'Lagt åt sidan till och med {until}: {reason}',
  'cli.check.none': 'Inga anmärkningar.',
};
