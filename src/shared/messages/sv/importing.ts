import type { importingEn } from '#shared/messages/en/importing.ts';

/** Att läsa in en lista: vad som gick fel, vad som utelämnades och varför, vad man bör titta på. */
export const importingSv: Record<keyof typeof importingEn, string> = {
  'error.LIST_EMPTY':
    'Det finns ingen text i listan. Inget har ändrats. Kopiera listan med dess rader, eller välj en fil som innehåller dem.',
  'error.LIST_NOT_RECOGNISED':
    'Ingen lista över underbiträden hittades i texten. Inget har ändrats. En lista har en rad per underbiträde med ändamål och personuppgifter: som tabell, som CSV eller som textrader i den ordningen med en tomrad mellan underbiträdena, helst under en rubrikrad som ”Underbiträde, Ändamål, Personuppgifter”.',
  'error.LIST_BINARY':
    '{kind, select, workbook {{file} är en ZIP-fil men varken en arbetsbok (XLSX, ODS) eller ett dokument (DOCX, ODT). Öppna eller packa upp filen och kopiera tabellen eller spara den som CSV.} office {{file} är ett äldre Office-dokument (XLS, DOC). Öppna filen och spara den som XLSX eller DOCX, eller kopiera tabellen.} pdf {{file} är en PDF utan de data som Bilaga lägger i sina bilagor, och tabeller i andra PDF:er kan inte läsas. Öppna den, markera listan, kopiera och klistra in den, eller be avsändaren om en arbetsbok.} image {{file} är en bild, inte text. Skriv in listan eller skaffa den som text.} database {{file} är en databas eller ett register, inte en lista. Ett register öppnas från Arkiv-menyn.} archive {{file} är ett komprimerat arkiv. Packa upp det och välj listan i det.} rtf {{file} är formaterad text (RTF). Öppna filen och kopiera tabellen eller spara den som ren text eller CSV.} other {{file} är inte text. Välj en lista som text, CSV, HTML, arbetsbok (XLSX, ODS) eller dokument (DOCX, ODT).}} Inget har ändrats.',
  'error.LIST_ENCRYPTED':
    '{file} är krypterad med ett lösenord. Inget har ändrats. Öppna filen med lösenordet och spara den utan, eller kopiera tabellen och klistra in den.',
  'error.LIST_DAMAGED':
    '{file} är skadad eller inte vad den utger sig för att vara. Inget har ändrats. Öppna filen i sitt program och spara den på nytt, eller kopiera tabellen och klistra in den.',
  'error.LIST_UNPACKS_TOO_LARGE':
    '{file} innehåller mer än vad som läses på en gång. Inget har ändrats. Kopiera bara tabellen till en ny fil, eller klistra in den.',
  'error.LIST_ANNEX_DAMAGED':
    'Bilagan i {file} är inte hel, eller gjord av en nyare Bilaga. Inget har ändrats. Hämta filen på nytt, eller öppna den i den senaste versionen av Bilaga.',
  'error.LIST_TOO_LONG':
    'Listan har fler än {limit, number} {what, select, rows {rader} lines {textrader} other {tecken}}; mer kan inte läsas in på en gång. Inget har ändrats. Dela listan och läs in delarna var för sig.',
  'error.LIST_CELL_TOO_LONG':
    'En text i raden som börjar på textrad {line, number} är längre än {limit, number} tecken. Inget har ändrats. Korta den, eller kontrollera att listans citattecken är avslutade.',
  'error.LIST_TOO_DEEP':
    'Sidan är uppbyggd av för många element (fler än {depth, number} i varandra eller {elements, number} sammanlagt). Inget har ändrats. Kopiera bara listan från sidan och klistra in den.',

  'importing.shape.blocks': 'Textrader i block',
  'importing.shape.labelled': 'Kort med etiketter',
  'importing.shape.lines': 'En rad per underbiträde',
  'importing.shape.delimited': 'Avgränsad text (CSV)',
  'importing.shape.markdown': 'Markdowntabell',
  'importing.shape.html-table': 'Tabell från en webbsida',
  'importing.shape.workbook': 'Arbetsbok',
  'importing.shape.document-table': 'Tabell i ett dokument',
  'importing.shape.annex': 'Bilaga från Bilaga',

  'importing.field.name': 'Underbiträde',
  'importing.field.purpose': 'Ändamål',
  'importing.field.personalData': 'Personuppgifter',
  'importing.field.service': 'Tjänst',
  'importing.field.dataSubjects': 'Registrerade',
  'importing.field.country': 'Land',
  'importing.field.transferTool': 'Överföringsverktyg',
  'importing.field.retention': 'Lagringstid',
  'importing.field.measures': 'Säkerhetsåtgärder',
  'importing.field.registrationNumber': 'Organisationsnummer',
  'importing.field.address': 'Adress',
  'importing.field.contact': 'Kontakt',
  'importing.field.website': 'Webbplats',
  'importing.field.publicLabel': 'Offentlig benämning',
  'importing.field.location': 'Plats',
  'importing.field.description': 'Beskrivning',
  'importing.field.responsibilities': 'Avgränsning av ansvar',

  'importing.skipped.before-list': 'Text före listan',
  'importing.skipped.after-list': 'Text efter listan',
  'importing.skipped.header': 'Rubrikrad',
  'importing.skipped.title': 'Rubrik för ett avsnitt, inte ett underbiträde',
  'importing.skipped.blank': 'Tom rad',
  'importing.skipped.incomplete': 'Ser ut som en del av en rad; resten saknas',
  'importing.skipped.not-a-row': 'Text mellan raderna',
  'importing.skipped.name-too-long': 'Namnet är för långt för att vara ett namn',

  'importing.warning.missing-purpose': 'Ändamålet saknas. Kunden måste få veta vad underbiträdet gör.',
  'importing.warning.missing-personal-data': 'Personuppgifterna saknas.',
  'importing.warning.duplicate-row':
    'Samma rad finns ordagrant längre upp i listan. Den läses inte in om du inte tar med den.',
  'importing.warning.name-from-above': 'Raden saknade eget namn och fick det närmast ovanför.',
  'importing.warning.joined-blocks': 'En tomrad inuti raden hoppades över. Kontrollera att raden är hel.',
  'importing.warning.blank-line-missing':
    'Tomraden före eller efter raden saknades. Kontrollera var raden börjar och slutar.',
  'importing.warning.joined-lines': 'Flera textrader slogs ihop till en text.',
  'importing.warning.uncertain-cells':
    'Raden hade fler textrader än listan har kolumner. Kontrollera att varje text står på rätt plats.',
  'importing.warning.extra-cells': 'Raden hade fler celler än rubrikraden; resten lades sist i raden.',
  'importing.warning.unbalanced-quotes': 'Ett citattecken är inte avslutat och räknades till texten.',
  'importing.warning.country-not-recognised':
    'Landet behölls som text, eftersom det inte bara består av namn på länder.',
  'importing.warning.several-matches': 'Flera underbiträden i registret har det här namnet. Välj vilket det är.',
  'importing.warning.legal-form-differs':
    'Registret har ett bolag med samma namn men annan bolagsform. Det kan vara ett annat bolag i samma koncern.',

  'importing.kind.company': 'Bolag',
  'importing.kind.category': 'Kategori',
  'importing.kind.legal-form': 'Namnet har en bolagsform',
  'importing.kind.domain': 'Namnet är ett domännamn',
  'importing.kind.known': 'Finns redan i registret',
  'importing.kind.brand': 'Tolkas som namnet på ett bolag',
  'importing.kind.generic-words': 'Bara ord för slag av tjänster: tolkas som offentlig benämning',
  'importing.kind.generic-head': 'Anger vilket slags leverantör, inte vilken: tolkas som offentlig benämning',
  'importing.kind.public-label': 'Listan har en offentlig benämning för det: tas in som maskerat',
  'importing.kind.on-request': 'Namnet lämnas på begäran: tolkas som offentlig benämning',
};
