import type { customerListsEn } from '#shared/messages/en/customer-lists.ts';

/** customer-lists: Swedish texts. */
export const customerListsSv: Record<keyof typeof customerListsEn, string> = {
  'check.notice-period-missing.title': 'Varseltid okänd',
  'check.notice-period-missing.text':
    '{name} har gett ett allmänt förhandstillstånd, men registret säger inte hur många dagar före en ändring kunden ska underrättas. Se efter i avtalet: lagen anger inget antal.',
  'check.notice-period-missing.source': 'GDPR art. 28.2',

  'check.customer-annex-missing.title': 'Kund utan bilaga',
  'check.customer-annex-missing.text':
    'Ingen bilaga har utfärdats till {name}. Utfärda en, så att kunden har uppgift om varje underbiträde till hands.',
  'check.customer-annex-missing.source': 'GDPR art. 28.2; EDPB:s yttrande 22/2024',

  'check.annex-out-of-date.title': 'Inaktuell bilaga',
  'check.annex-out-of-date.text':
    '{audience, select, public {Den offentliga bilagan {number}} internal {Den interna bilagan {number}} other {Bilaga {number} till {name}}} per {asOf} {state, select, cannot {kan inte framställas ur dagens register. Förhandsgranskningen visar vad som hindrar.} other {säger inte vad registret säger i dag{rows, plural, =0 {} one { (# rad skiljer sig)} other { (# rader skiljer sig)}}.{told, select, customer { Kunden får numera veta de verkliga namnen.} public { Kunden får numera offentliga benämningar i stället för verkliga namn.} other {}}{speaks, select, same {} other { Språket är numera {language}.}} Utfärda den på nytt.}}',
  'check.annex-out-of-date.source': 'GDPR art. 5.1 d, 28.2',

  'check.disclosure-without-ground.title': 'Maskerat namn röjt utan grund',
  'check.disclosure-without-ground.text':
    '{by, select, log {{name} fick den {on} veta vem {told} är, men loggen säger inte på vilken grund. Skriv den där.} other {{name} får veta namnen på maskerade underbiträden, men registret säger inte på vilken grund. Skriv den, eller bifoga dokumentet som visar den.}}',
  'check.disclosure-without-ground.source': 'GDPR art. 5.2',

  'error.CUSTOMERS_NOT_RECOGNISED':
    'Ingen kundlista hittades: första raden måste ha rubriker, varav en för namnet, till exempel Kund, Organisationsnummer, E-post, Varsel (dagar). Ingenting lästes in.',
  'error.CUSTOMER_NAME_MISSING':
    'Rad {line} saknar kundens namn. Ingenting lästes in. Skriv ett namn, eller ta inte med raden.',
  'error.CUSTOMER_AMBIGUOUS': 'Flera kunder i {file} heter {name}. Ge dem var sitt namn först.',
  'error.SERVICE_UNKNOWN': 'Det finns ingen tjänst med namnet {name}; tjänsterna är: {services}. Ingenting ändrades.',
  'error.AGREEMENT_NOT_FOUND': '{name} har {count} avtal; det finns inget nummer {number}. Ingenting ändrades.',
  'error.CUSTOMER_TABLE_MISSING':
    'Filen har ingen tabell {table, number} med kunder, bara {count, plural, one {en} other {# stycken}}. Ingenting ändrades.',

  'customerList.column.name': 'Namn',
  'customerList.column.registrationNumber': 'Organisationsnummer',
  'customerList.column.address': 'Adress',
  'customerList.column.country': 'Land',
  'customerList.column.contactName': 'Kontaktperson',
  'customerList.column.contactEmail': 'E-post',
  'customerList.column.representative': 'EU-företrädare',
  'customerList.column.dpoName': 'Dataskyddsombud',
  'customerList.column.dpoEmail': 'Ombudets e-post',
  'customerList.column.dpoPhone': 'Ombudets telefon',
  'customerList.column.contractReference': 'Avtal',
  'customerList.column.services': 'Tjänster',
  'customerList.column.language': 'Språk',
  'customerList.column.authorisation': 'Förhandstillstånd',
  'customerList.column.noticePeriodDays': 'Varsel, dagar',
  'customerList.column.notes': 'Anteckningar',
  'customerList.repeats': 'Samma kund som på rad {line}.',
  'customerList.nameless': 'Raden har inget namn och läses inte in.',
  'customerList.problem': '{field}: ”{text}” gick inte att tolka och utelämnas.',
  'customerList.usesAll':
    'Ingen tjänst återstår för den nya kunden, så den räknas som användare av alla: dess bilagor skulle få med varje underbiträde. Lägg in tjänsterna först, eller välj kundens egna efteråt.',
  'customerList.doubt.no-mail-address': '{field}: ”{text}” är ingen e-postadress. Den läses in som den är skriven.',
  'customerList.doubt.no-such-number':
    '{field}: siffrorna i ”{text}” stämmer inte med varandra, så någon är fel eller saknas. Numret läses in som det är skrivet.',
  'customerList.doubt.shortened': '{field}: texten är längre än fältet, och slutet utelämnas.',
  'customerList.doubt.same-name':
    'En annan kund har samma namn och ett annat organisationsnummer. Raden blir en egen kund.',
  'customerList.doubt.several':
    'Registret har flera kunder med det här namnet. Utan organisationsnummer tas raden för den första av dem.',
  'customerList.table': '{name} ({rows, plural, one {# rad} other {# rader}})',
  'customerList.tables': 'Tabell eller blad',
  'customerList.tables.more': 'Filen har kunder i {count, number} tabeller. Läs in dem en i taget.',
  'customerList.usual': 'Anger listan inget annat får nya kunder allmänt förhandstillstånd och bilagor på',
  'customerList.usual.language': 'Bilagans språk där listan inte anger något',
  'cli.usualOfCustomers':
    'Nya kunder för vilka listan inte anger annat får: allmänt förhandstillstånd; bilagor på {language}.',
  'cli.customerTable': 'Läst: {table}. Kunder finns också i: {others}. --table väljer en efter namn eller nummer.',
  'customerList.unknown': 'Kolumner som inte läses in: {columns}',
  'cli.help.customers':
    'Listar kunderna med vad deras avtal anger. Med NAMN alla fält hos en, under de namn som edit känner, och vad den har underrättats om och svarat, senaste först. --as-of DATUM visar det som det var i slutet av den dagen.',
  'cli.daysOfNotice': '{count, plural, one {# dag} other {# dagar}}',
  'cli.help.importCustomers':
    'Läser in en lista över kunder (CSV, TSV, en arbetsbok, ett dokument eller en webbsida med en tabell) med rubriker på svenska eller engelska. Kunder som redan finns, enligt organisationsnummer eller namn, uppdateras; det som listan lämnar tomt står kvar. --language gäller nya kunder för vilka listan inte anger något språk; --table väljer bland flera blad eller tabeller med kunder, efter namn eller nummer; --dry-run visar bara vad som uppfattades.',
  'cli.newCustomer': 'ny',
  'cli.knownCustomer': 'finns',
  'cli.importedCustomers':
    '{added, plural, =0 {Inga nya kunder} one {# ny kund} other {# nya kunder}}, {updated, plural, =0 {ingen uppdaterad} one {# uppdaterad} other {# uppdaterade}}. Revision {revision}.',
  'cli.importedNoCustomers': 'Listan säger inget nytt. Ingenting ändrades.',
  'cli.wouldImportCustomers': '{count, plural, one {# kund} other {# kunder}} skulle läsas in. Ingenting ändrades.',

  'customers.told': 'Underrättat',
  'customers.latestAnnex': 'Senaste bilagan',
  'customers.newAnnex': 'Ny bilaga',
  'customers.noAnnex': 'Ingen bilaga har utfärdats till kunden.',
  'customers.annexOf': '{number}, per {date} – {profile}',
  'customers.drift.same': 'stämmer med registret',
  'customers.drift.differs': 'stämmer inte längre',
  'customers.drift.cannot': 'kan inte längre framställas',
  'customers.maskedForIt': 'Maskerade för kunden',
  'customers.events': 'Underrättelser och svar',
  'customers.events.none': 'Kunden har inte underrättats om något ännu.',
  'customers.event.annex': 'Bilaga {subject}',
  'customers.event.copy': 'Exemplar av bilaga {subject} kom tillbaka',
  'customers.event.notice': 'Underrättelse: {subject}',
  'customers.event.answer': '{answer, select, approved {Godkände} other {Invände mot}}: {subject}',
  'customers.event.settlement': 'Invändningen utredd: {subject}',
  'customers.event.reveal': 'Fick veta namnet {subject}',
  'customers.copy.same': 'samma fil',
  'customers.copy.countersigned': 'kontrasignerat',
  'customers.copy.scanned': 'inskannat papper',
  'customers.means.mail': 'per e-post',
  'customers.means.letter': 'per brev',
  'customers.means.portal': 'i en portal',
  'customers.means.meeting': 'vid ett möte',
  'customers.means.other': 'på annat sätt',
  'customers.ground.attach': 'Bifoga ett dokument…',
  'customers.ground.document': 'Det bifogade dokumentet',
  'customers.ground.open': 'Öppna dokumentet',
  'customers.ground.attached': '{name} har lagrats som grund.',

  'customerList.title': 'Läs in en kundlista',
  'customerList.lead':
    'Klistra in celler ur ett kalkylblad eller en tabell, eller öppna en fil. Första raden har rubriker, på svenska eller engelska. Du granskar hur listan uppfattades innan något lagras.',
  'customerList.take': 'Läs in en lista',
  'customerList.summary':
    '{included, plural, =0 {Inga kunder} one {# kund} other {# kunder}} att läsa in: {fresh, plural, one {# ny} other {# nya}}, {known, number} finns redan i registret. Det som listan lämnar tomt står kvar.',
  'customerList.values': 'Vad listan säger',
  'customerList.nameOf': 'Namn, rad {line, number}',
  'customerList.match': 'Kund som rad {line, number} gäller',
  'customerList.known': 'Finns i registret',
  'customerList.knownAs': 'Finns i registret: {name}',
  'customerList.known.help': 'Får det som listan säger om den',
  'customerList.new': 'Ny kund',
  'customerList.apply': 'Läs in {count, plural, one {# kund} other {# kunder}}',
  'customerList.done':
    '{added, plural, =0 {Inga nya kunder} one {# ny kund} other {# nya kunder}}, {updated, plural, =0 {ingen uppdaterad} one {# uppdaterad} other {# uppdaterade}}.',
  'customerList.files': 'Arbetsbok (XLSX, ODS), dokument (DOCX, ODT), text, CSV eller HTML',
  'customerList.help':
    'En rad för varje kund: namn, organisationsnummer, adress, kontaktperson, e-post, dataskyddsombud med e-post och telefon, EU-företrädare, avtal, tjänster, språk, förhandstillstånd, varsel i dagar, anteckningar; de som ni har, i vilken ordning som helst.',

  'customers.masked.as.labels': 'Offentliga benämningar',
  'customers.masked.as.names': 'Riktiga namn',
  'customers.change.title': 'Ändra {count, plural, one {# kund} other {# kunder}}',
  'customers.change.noService':
    'En kund skulle bli utan tjänst, vilket betyder alla tjänster. Välj dess tjänster i stället.',
};
