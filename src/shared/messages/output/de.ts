import type { OutputKey } from '#shared/messages/output/en.ts';

/**
 * Was Anlagen und Änderungsmitteilungen selbst sagen, auf Deutsch. Anhang IV hat den Wortlaut des Durchführungsbeschlusses
 * (EU) 2021/915; was sonst amtlich ist, sagt docs/languages.md.
 */
export const outputDe: Readonly<Record<OutputKey, string>> = {
  'annex.list.title': 'Unterauftragsverarbeiter',
  'annex.list.introduction':
    '{organisation} nimmt die folgenden Unterauftragsverarbeiter in Anspruch, um personenbezogene Daten im Auftrag der eigenen Kunden zu verarbeiten (Artikel 28 Absätze 2 und 4 der Verordnung (EU) 2016/679).',
  'annex.list.subProcessor': 'Unterauftragsverarbeiter',
  'annex.list.purpose': 'Zweck',
  'annex.list.personalData': 'Personenbezogene Daten',
  'annex.iii.title': 'Anhang III – Liste der Unterauftragsverarbeiter',
  'annex.iii.introduction':
    'Der Verantwortliche hat die Inanspruchnahme folgender Unterauftragsverarbeiter durch {organisation} genehmigt (Durchführungsbeschluss (EU) 2021/914 der Kommission, Anhang III, Module zwei und drei):',
  'annex.iii.description':
    'Beschreibung der Verarbeitung (einschließlich einer klaren Abgrenzung der Verantwortlichkeiten, falls mehrere Unterauftragsverarbeiter genehmigt werden)',
  'annex.iv.title': 'Anhang IV – Liste der Unterauftragsverarbeiter',
  'annex.iv.introduction':
    'Der Verantwortliche hat die Inanspruchnahme folgender Unterauftragsverarbeiter durch {organisation} genehmigt (Durchführungsbeschluss (EU) 2021/915 der Kommission, Anhang IV):',
  'annex.iv.name': 'Name',
  'annex.iv.address': 'Anschrift',
  'annex.iv.contact': 'Name, Funktion und Kontaktdaten der Kontaktperson',
  'annex.iv.description':
    'Beschreibung der Verarbeitung (einschließlich einer klaren Abgrenzung der Verantwortlichkeiten, falls mehrere Unterauftragsverarbeiter genehmigt werden)',
  'annex.branch.title': 'Liste der genehmigten Unterauftragsverarbeiter',
  'annex.branch.introduction':
    'Der Verantwortliche hat genehmigt, dass {organisation} die folgenden Unterauftragsverarbeiter in Anspruch nimmt (Artikel 28 Absätze 2 und 4 der Verordnung (EU) 2016/679).',
  'annex.branch.processing': 'Durchgeführte Verarbeitung',
  'annex.branch.place': 'Ort der Verarbeitung',
  'annex.branch.measures': 'Garantien',
  'annex.art30.title': 'Verzeichnis von Verarbeitungstätigkeiten als Auftragsverarbeiter',
  'annex.art30.introduction':
    'Verzeichnis nach Artikel 30 Absatz 2 der Verordnung (EU) 2016/679 zu den Kategorien von Verarbeitungen, die {organisation} im Auftrag von Verantwortlichen durchführt.',
  'annex.art30.processor': 'Auftragsverarbeiter: {details}',
  'annex.art30.representative': 'Vertreter des Auftragsverarbeiters: {details}',
  'annex.art30.officer': 'Datenschutzbeauftragter: {details}',
  'annex.art30.measures':
    'Allgemeine Beschreibung der technischen und organisatorischen Sicherheitsmaßnahmen: {measures}',
  'annex.art30.categories': 'Kategorie von Verarbeitungen',
  'annex.art30.recipient': 'Durchgeführt durch',
  'annex.art30.onBehalfOf': 'Im Auftrag von',
  'annex.art30.transfer': 'Übermittlungen in Drittländer und Garantien',
  'annex.full.title': 'Verzeichnis der Unterauftragsverarbeiter',
  'annex.full.introduction':
    'Alle laufenden Verarbeitungen durch Unterauftragsverarbeiter von {organisation}, mit wirklichen Namen. Nur für den internen Gebrauch.',

  'annex.column.number': 'Nr.',
  'annex.column.name': 'Unterauftragsverarbeiter',
  'annex.column.publicLabel': 'Öffentliche Bezeichnung',
  'annex.column.registrationNumber': 'Registernummer',
  'annex.column.address': 'Anschrift',
  'annex.column.country': 'Land',
  'annex.column.contact': 'Kontaktperson',
  'annex.column.engagedBy': 'In Anspruch genommen von',
  'annex.column.services': 'Dienste',
  'annex.column.customers': 'Kunden',
  'annex.column.purpose': 'Zweck',
  'annex.column.personalData': 'Personenbezogene Daten',
  'annex.column.dataSubjects': 'Betroffene Personen',
  'annex.column.description': 'Beschreibung',
  'annex.column.processing': 'Verarbeitung',
  'annex.column.responsibilities': 'Abgrenzung der Verantwortlichkeiten',
  'annex.column.place': 'Ort der Verarbeitung',
  'annex.column.access': 'Zugriff aus',
  'annex.column.transfer': 'Garantien für Übermittlungen',
  'annex.column.retention': 'Speicherdauer',
  'annex.column.measures': 'Sicherheitsmaßnahmen',
  'annex.column.agreement': 'Vertrag',
  'annex.column.since': 'Seit',

  'annex.part.purpose': 'Zweck',
  'annex.part.personalData': 'Personenbezogene Daten',
  'annex.part.dataSubjects': 'Betroffene Personen',
  'annex.part.description': 'Beschreibung',
  'annex.part.location': 'Ort der Verarbeitung',
  'annex.part.retention': 'Speicherdauer',
  'annex.part.responsibilities': 'Abgrenzung der Verantwortlichkeiten',
  'annex.label': '{label}:',
  'annex.onRequest': 'Wird Kunden auf Anfrage mitgeteilt',
  'annex.contactOnRequest': 'Über {organisation}',
  'annex.unnamedSentence':
    'Einige Unterauftragsverarbeiter sind hier nach Kategorie angegeben. Kunden erfahren ihre Namen auf Anfrage{contact, select, none {.} other {: {contact}.}}',

  'annex.transfer.none-needed': 'Keine Übermittlung in ein Drittland',
  'annex.transfer.adequacy': 'Angemessenheitsbeschluss (Artikel 45)',
  'annex.transfer.dpf': 'Datenschutzrahmen EU-USA (Durchführungsbeschluss (EU) 2023/1795)',
  'annex.transfer.scc':
    'Standardvertragsklauseln (Durchführungsbeschluss (EU) 2021/914){module, select, one {, Modul eins} two {, Modul zwei} three {, Modul drei} four {, Modul vier} other {}}',
  'annex.transfer.bcr': 'Verbindliche interne Datenschutzvorschriften (Artikel 47)',
  'annex.transfer.derogation': 'Ausnahme für bestimmte Fälle (Artikel 49)',
  'annex.transfer.privacy-shield': 'Datenschutzschild EU-USA (ungültig seit dem 16. Juli 2020)',
  'annex.transfer.to': '{countries}: {tool}',

  'annex.noneEngaged':
    '{organisation} nimmt für die Dienste, die {customer} nutzt, keine Unterauftragsverarbeiter in Anspruch.',
  'annex.section.none': 'Keine',
  'annex.section.former': 'Frühere Unterauftragsverarbeiter',
  'annex.section.former.ended': 'Beendet',
  'annex.section.former.deletion': 'Bestätigung der Löschung',
  'annex.section.former.unconfirmed': 'Nicht bestätigt',
  'annex.section.changes': 'Änderungsverlauf',
  'annex.section.changes.date': 'Datum',
  'annex.section.changes.planned': 'Geplant{date, select, none {} other { ab {date}}}',
  'annex.section.changes.change': 'Änderung',
  'annex.section.changes.answer': 'Antwort des Kunden',
  'annex.section.controllers': 'Verantwortliche',
  'annex.section.controllers.name': 'Verantwortlicher',
  'annex.section.controllers.contact': 'Kontakt',
  'annex.section.controllers.representative': 'Vertreter (Artikel 27)',
  'annex.section.controllers.officer': 'Datenschutzbeauftragter',
  'annex.section.services': 'Dienste',
  'annex.section.services.name': 'Dienst',
  'annex.section.services.description': 'Kategorien von Verarbeitungen',
  'annex.section.since': 'Änderungen seit Anlage {number}',
  'annex.section.since.change': 'Änderung',
  'annex.section.since.what': 'Was sich geändert hat',
  'annex.change.added': 'Hinzugekommen',
  'annex.change.removed': 'Entfallen',
  'annex.change.changed': 'Geändert',
  'annex.change.fromTo': '{column}: „{before}“ → „{after}“',
  'annex.change.to': '{column}: „{after}“',
  'annex.change.from': '{column}: nicht mehr „{before}“',

  'annex.answer.approved': 'Genehmigt am {date}',
  'annex.answer.objected': 'Einspruch am {date}',
  'annex.answer.silent': 'Kein Einspruch bis {date}',
  'annex.answer.waiting': 'Offen bis {date}',
  'annex.answer.unannounced': 'Nicht angekündigt',

  'annex.sheet.about': 'Zu dieser Anlage',

  'annex.pdf.number': 'Anlage {number}',
  'annex.pdf.organisation': 'Organisation',
  'annex.pdf.customer': 'Kunde',
  'annex.pdf.contract': 'Vertrag: {reference}',
  'annex.pdf.asOf': 'Stand',
  'annex.pdf.revision': 'Registerrevision {number} ({hash})',
  'annex.pdf.state': 'Stand {date} · Revision {number} ({hash})',
  'annex.pdf.supersedes': 'Ersetzt Anlage {number}',
  'annex.pdf.page': 'Seite {page} von {pages}',
  'annex.pdf.noRows': 'Keine',
  'annex.pdf.signature': 'Unterzeichnet für {organisation}',
  'annex.pdf.customerSignature': 'Unterzeichnet für {customer}',
  'annex.pdf.provenance':
    'Erstellt am {time} aus Revision {number} des Registers. Die beigefügte Datei {file} enthält denselben Inhalt in maschinenlesbarer Form.\nSHA-256 der Revision: {hash}',
  'annex.pdf.attachment': 'Der Inhalt dieser Anlage in maschinenlesbarer Form',

  'signature.block.heading': 'Elektronisch signiert',
  'signature.block.issuer': 'Zertifikat ausgestellt von {issuer}',
  'signature.block.field': 'Signatur von {name}',

  'claim.agreement-with-all.sentence':
    'Stand {date}: {organisation} hat mit jedem Unterauftragsverarbeiter in dieser Liste einen geltenden Auftragsverarbeitungsvertrag nach Artikel 28 Absatz 4 DSGVO.',
  'claim.stored-in-eea.sentence':
    'Stand {date}: Die Unterauftragsverarbeiter in dieser Liste speichern die personenbezogenen Daten ausschließlich in der EU und im EWR.',
  'claim.processed-in-eea.sentence':
    'Stand {date}: Die Unterauftragsverarbeiter in dieser Liste speichern die personenbezogenen Daten in der EU und im EWR und greifen nur von dort aus auf sie zu.',
  'claim.transfers-covered.sentence':
    'Stand {date}: Jede Übermittlung personenbezogener Daten in ein Drittland durch die Unterauftragsverarbeiter in dieser Liste stützt sich auf ein Übermittlungsinstrument nach Kapitel V DSGVO.',
  'claim.reviewed.sentence':
    'Stand {date}: {organisation} hat jeden Unterauftragsverarbeiter in dieser Liste innerhalb des dafür festgelegten Zeitabstands überprüft.',

  'notice.title': 'Mitteilung über Änderungen bei Unterauftragsverarbeitern',
  'notice.title.approval': 'Antrag auf Genehmigung von Änderungen bei Unterauftragsverarbeitern',
  'notice.greeting': '{contact, select, none {Sehr geehrte Damen und Herren} other {Guten Tag {contact}}},',
  'notice.introduction':
    '{organisation} verarbeitet personenbezogene Daten im Auftrag von {customer}{contract, select, none {} other { (Vertrag {contract})}}. Wir beabsichtigen die folgenden Änderungen bei Unterauftragsverarbeitern und informieren Sie vorab darüber (Artikel 28 Absatz 2 der Verordnung (EU) 2016/679).',
  'notice.introduction.made':
    '{organisation} verarbeitet personenbezogene Daten im Auftrag von {customer}{contract, select, none {} other { (Vertrag {contract})}}. Hiermit informieren wir Sie über die folgenden Änderungen bei Unterauftragsverarbeitern, auch über bereits vorgenommene (Artikel 28 Absatz 2 der Verordnung (EU) 2016/679).',
  'notice.introduction.approval':
    '{organisation} verarbeitet personenbezogene Daten im Auftrag von {customer}{contract, select, none {} other { (Vertrag {contract})}}. Wir beabsichtigen die folgenden Änderungen bei Unterauftragsverarbeitern. Sie bedürfen Ihrer vorherigen gesonderten schriftlichen Genehmigung (Artikel 28 Absatz 2 der Verordnung (EU) 2016/679).',
  'notice.introduction.approval.made':
    '{organisation} verarbeitet personenbezogene Daten im Auftrag von {customer}{contract, select, none {} other { (Vertrag {contract})}}. Hiermit informieren wir Sie über die folgenden Änderungen bei Unterauftragsverarbeitern, auch über bereits vorgenommene. Sie bedürfen Ihrer gesonderten schriftlichen Genehmigung (Artikel 28 Absatz 2 der Verordnung (EU) 2016/679).',
  'notice.change.new': 'Neuer Unterauftragsverarbeiter: {name}',
  'notice.change.replaced': 'Unterauftragsverarbeiter ersetzt: {before} durch {name}',
  'notice.change.ended': 'Unterauftragsverarbeiter entfällt: {name}',
  'notice.change.location': 'Neuer Ort der Verarbeitung: {name}',
  'notice.change.purpose': 'Geänderter Zweck: {name}',
  'notice.change.data': 'Geänderte personenbezogene Daten: {name}',
  'notice.change.other': 'Geänderte Verarbeitung: {name}',
  'notice.part.who': 'Unterauftragsverarbeiter',
  'notice.part.address': 'Anschrift',
  'notice.part.what': 'Was sich ändert',
  'notice.part.where': 'Ort der Verarbeitung',
  'notice.part.transfer': 'Garantien für Übermittlungen',
  'notice.part.why': 'Grund',
  'notice.part.from': 'Wirksam ab',
  'notice.part.services': 'Betroffene Dienste',
  'notice.deadline':
    'Sie können gegen diese Änderungen bis einschließlich {deadline} Einspruch erheben. Die Änderungen werden zu den oben genannten Zeitpunkten wirksam, jedoch nicht vor Ablauf der Einspruchsfrist.',
  'notice.deadline.made': 'Sie können gegen diese Änderungen bis einschließlich {deadline} Einspruch erheben.',
  'notice.deadline.none':
    'Sie können gegen diese Änderungen Einspruch erheben. Bitte teilen Sie uns Ihren Einspruch vor den oben genannten Zeitpunkten mit.',
  'notice.deadline.none.made':
    'Sie können gegen diese Änderungen Einspruch erheben. Bitte teilen Sie uns einen Einspruch so bald wie möglich mit.',
  'notice.approval':
    'Bitte teilen Sie uns {deadline, select, none {} other {bis zum {deadline} }}mit, ob Sie diese Änderungen genehmigen. Ohne Ihre Genehmigung nehmen wir sie bei der Verarbeitung in Ihrem Auftrag nicht vor.',
  'notice.approval.made':
    'Bitte teilen Sie uns {deadline, select, none {} other {bis zum {deadline} }}mit, ob Sie diese Änderungen genehmigen.',
  'notice.howToAnswer':
    'Bitte antworten Sie schriftlich an {organisation}{contact, select, none {} other {, {contact}}}, und begründen Sie einen Einspruch.',
  'notice.howToAnswer.approval':
    'Bitte richten Sie Ihre Genehmigung oder Ablehnung schriftlich an {organisation}{contact, select, none {} other {, {contact}}}, und begründen Sie eine Ablehnung.',
  'notice.closing': 'Mit freundlichen Grüßen',
  'notice.noDate': 'Zeitpunkt wird noch mitgeteilt',
  'notice.attachment': 'Der Inhalt dieser Mitteilung in maschinenlesbarer Form',
  'notice.mail.subject': 'Änderungen bei Unterauftragsverarbeitern – {organisation}',
  'notice.mail.subject.approval':
    'Ihre Genehmigung ist erforderlich: Änderungen bei Unterauftragsverarbeitern – {organisation}',
};
