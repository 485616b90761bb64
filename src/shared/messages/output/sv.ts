import type { OutputKey } from '#shared/messages/output/en.ts';

/** Vad bilagor och ändringsmeddelanden själva säger, på svenska. */
export const outputSv: Readonly<Record<OutputKey, string>> = {
  'annex.list.title': 'Underbiträden',
  'annex.list.introduction':
    '{organisation} anlitar följande underbiträden för att behandla personuppgifter för sina kunders räkning (artikel 28.2 och 28.4 i förordning (EU) 2016/679).',
  'annex.list.subProcessor': 'Underbiträde',
  'annex.list.purpose': 'Ändamål',
  'annex.list.personalData': 'Personuppgifter',
  'annex.iii.title': 'Bilaga III – Förteckning över underbiträden',
  'annex.iii.introduction':
    'Den personuppgiftsansvarige har godkänt att {organisation} anlitar följande underbiträden (kommissionens genomförandebeslut (EU) 2021/914, bilaga III, modulerna två och tre):',
  'annex.iii.description':
    'Beskrivning av behandlingen (inbegripet en tydlig avgränsning av ansvarsområden om flera underbiträden har godkänts)',
  'annex.iv.title': 'Bilaga IV – Förteckning över underbiträden',
  'annex.iv.introduction':
    'Den personuppgiftsansvarige har godkänt att {organisation} anlitar följande underbiträden (kommissionens genomförandebeslut (EU) 2021/915, bilaga IV):',
  'annex.iv.name': 'Namn',
  'annex.iv.address': 'Adress',
  'annex.iv.contact': 'Kontaktpersonens namn, befattning och kontaktuppgifter',
  'annex.iv.description':
    'Beskrivning av behandlingen (inbegripet en tydlig avgränsning av ansvarsområden om flera underbiträden har godkänts)',
  'annex.branch.title': 'Förteckning över godkända underbiträden',
  'annex.branch.introduction':
    'Den personuppgiftsansvarige har godkänt att {organisation} anlitar följande underbiträden (artikel 28.2 och 28.4 i förordning (EU) 2016/679).',
  'annex.branch.processing': 'Behandling som utförs',
  'annex.branch.place': 'Plats för behandlingen',
  'annex.branch.measures': 'Skyddsåtgärder',
  'annex.art30.title': 'Register över behandling som personuppgiftsbiträde',
  'annex.art30.introduction':
    'Register enligt artikel 30.2 i förordning (EU) 2016/679 över de kategorier av behandling som {organisation} utför för personuppgiftsansvarigas räkning.',
  'annex.art30.processor': 'Personuppgiftsbiträde: {details}',
  'annex.art30.representative': 'Personuppgiftsbiträdets företrädare: {details}',
  'annex.art30.officer': 'Dataskyddsombud: {details}',
  'annex.art30.measures': 'Allmän beskrivning av de tekniska och organisatoriska säkerhetsåtgärderna: {measures}',
  'annex.art30.categories': 'Kategori av behandling',
  'annex.art30.recipient': 'Utförs genom',
  'annex.art30.onBehalfOf': 'För vems räkning',
  'annex.art30.transfer': 'Överföringar till tredjeland och skyddsåtgärder',
  'annex.full.title': 'Register över underbiträden',
  'annex.full.introduction':
    'Samtliga aktiva behandlingar hos underbiträden till {organisation}, med verkliga namn. För internt bruk.',

  'annex.column.number': 'Nr',
  'annex.column.name': 'Underbiträde',
  'annex.column.publicLabel': 'Offentlig benämning',
  'annex.column.registrationNumber': 'Organisationsnummer',
  'annex.column.address': 'Adress',
  'annex.column.country': 'Land',
  'annex.column.contact': 'Kontaktperson',
  'annex.column.engagedBy': 'Anlitas av',
  'annex.column.services': 'Tjänster',
  'annex.column.customers': 'Kunder',
  'annex.column.purpose': 'Ändamål',
  'annex.column.personalData': 'Personuppgifter',
  'annex.column.dataSubjects': 'Registrerade',
  'annex.column.description': 'Beskrivning',
  'annex.column.processing': 'Behandling',
  'annex.column.responsibilities': 'Avgränsning av ansvar',
  'annex.column.place': 'Plats för behandlingen',
  'annex.column.access': 'Åtkomst från',
  'annex.column.transfer': 'Skyddsåtgärder vid överföring',
  'annex.column.retention': 'Lagringstid',
  'annex.column.measures': 'Säkerhetsåtgärder',
  'annex.column.agreement': 'Avtal',
  'annex.column.since': 'Sedan',

  'annex.part.purpose': 'Ändamål',
  'annex.part.personalData': 'Personuppgifter',
  'annex.part.dataSubjects': 'Registrerade',
  'annex.part.description': 'Beskrivning',
  'annex.part.location': 'Plats för behandlingen',
  'annex.part.retention': 'Lagringstid',
  'annex.part.responsibilities': 'Avgränsning av ansvar',
  'annex.label': '{label}:',
  'annex.onRequest': 'Lämnas till kund på begäran',
  'annex.contactOnRequest': 'Genom {organisation}',
  'annex.unnamedSentence':
    'Vissa underbiträden anges här med kategori. Kunder får veta deras namn på begäran{contact, select, none {.} other {: {contact}.}}',

  'annex.transfer.none-needed': 'Ingen överföring till tredjeland',
  'annex.transfer.adequacy': 'Beslut om adekvat skyddsnivå (artikel 45)',
  'annex.transfer.dpf': 'Ramverket för dataskydd mellan EU och USA (genomförandebeslut (EU) 2023/1795)',
  'annex.transfer.scc':
    'Standardavtalsklausuler (genomförandebeslut (EU) 2021/914){module, select, one {, modul ett} two {, modul två} three {, modul tre} four {, modul fyra} other {}}',
  'annex.transfer.bcr': 'Bindande företagsbestämmelser (artikel 47)',
  'annex.transfer.derogation': 'Undantag i särskilda situationer (artikel 49)',
  'annex.transfer.privacy-shield': 'Privacy Shield (ogiltig sedan den 16 juli 2020)',
  'annex.transfer.to': '{countries}: {tool}',

  'annex.noneEngaged': '{organisation} anlitar inga underbiträden för de tjänster som {customer} använder.',
  'annex.section.none': 'Inga',
  'annex.section.former': 'Tidigare underbiträden',
  'annex.section.former.ended': 'Upphörde',
  'annex.section.former.deletion': 'Bekräftelse på radering',
  'annex.section.former.unconfirmed': 'Inte bekräftad',
  'annex.section.changes': 'Ändringshistorik',
  'annex.section.changes.date': 'Datum',
  'annex.section.changes.planned': 'Planerad{date, select, none {} other { från {date}}}',
  'annex.section.changes.change': 'Ändring',
  'annex.section.changes.answer': 'Kundens svar',
  'annex.section.controllers': 'Personuppgiftsansvariga',
  'annex.section.controllers.name': 'Personuppgiftsansvarig',
  'annex.section.controllers.contact': 'Kontakt',
  'annex.section.controllers.representative': 'Företrädare (artikel 27)',
  'annex.section.controllers.officer': 'Dataskyddsombud',
  'annex.section.services': 'Tjänster',
  'annex.section.services.name': 'Tjänst',
  'annex.section.services.description': 'Kategorier av behandling',
  'annex.section.since': 'Ändringar sedan bilaga {number}',
  'annex.section.since.change': 'Ändring',
  'annex.section.since.what': 'Vad som har ändrats',
  'annex.change.added': 'Tillkommer',
  'annex.change.removed': 'Utgår',
  'annex.change.changed': 'Ändras',
  'annex.change.fromTo': '{column}: ”{before}” → ”{after}”',
  'annex.change.to': '{column}: ”{after}”',
  'annex.change.from': '{column}: inte längre ”{before}”',

  'annex.answer.approved': 'Godkänd {date}',
  'annex.answer.objected': 'Invändning {date}',
  'annex.answer.silent': 'Ingen invändning till och med {date}',
  'annex.answer.waiting': 'Öppen till och med {date}',
  'annex.answer.unannounced': 'Inte meddelad',

  'annex.sheet.about': 'Om bilagan',

  'annex.pdf.number': 'Bilaga {number}',
  'annex.pdf.organisation': 'Organisation',
  'annex.pdf.customer': 'Kund',
  'annex.pdf.contract': 'Avtal: {reference}',
  'annex.pdf.asOf': 'Gäller per',
  'annex.pdf.revision': 'Registrets revision {number} ({hash})',
  'annex.pdf.state': 'Per {date} · revision {number} ({hash})',
  'annex.pdf.supersedes': 'Ersätter bilaga {number}',
  'annex.pdf.page': 'Sida {page} av {pages}',
  'annex.pdf.noRows': 'Inga',
  'annex.pdf.signature': 'Undertecknat för {organisation}',
  'annex.pdf.customerSignature': 'Undertecknat för {customer}',
  'annex.pdf.provenance':
    'Sammanställd {time} ur registrets revision {number}. Den bifogade filen {file} innehåller samma uppgifter i maskinläsbar form.\nRevisionens SHA-256: {hash}',
  'annex.pdf.attachment': 'Bilagans innehåll i maskinläsbar form',

  'signature.block.heading': 'Elektroniskt signerad',
  'signature.block.issuer': 'Certifikat utfärdat av {issuer}',
  'signature.block.field': 'Signatur av {name}',

  'claim.agreement-with-all.sentence':
    'Per den {date} har {organisation} gällande personuppgiftsbiträdesavtal enligt artikel 28.4 GDPR med samtliga underbiträden i denna förteckning.',
  'claim.stored-in-eea.sentence':
    'Per den {date} lagrar underbiträdena i denna förteckning personuppgifterna endast inom EU/EES.',
  'claim.processed-in-eea.sentence':
    'Per den {date} lagrar underbiträdena i denna förteckning personuppgifterna inom EU/EES och har endast åtkomst till dem därifrån.',
  'claim.transfers-covered.sentence':
    'Per den {date} vilar varje överföring av personuppgifter till tredjeland genom underbiträdena i denna förteckning på ett överföringsverktyg enligt kapitel V i GDPR.',
  'claim.reviewed.sentence':
    'Per den {date} har {organisation} sett över samtliga underbiträden i denna förteckning inom fastställt intervall.',

  'notice.title': 'Meddelande om ändringar som rör underbiträden',
  'notice.title.approval': 'Begäran om godkännande av ändringar som rör underbiträden',
  'notice.greeting': '{contact, select, none {Bästa kund} other {Hej {contact}}},',
  'notice.introduction':
    '{organisation} behandlar personuppgifter på uppdrag av {customer}{contract, select, none {} other { (avtal {contract})}}. Vi avser att göra följande ändringar som rör underbiträden och informerar om dem i förväg (artikel 28.2 i förordning (EU) 2016/679).',
  'notice.introduction.made':
    '{organisation} behandlar personuppgifter på uppdrag av {customer}{contract, select, none {} other { (avtal {contract})}}. Härmed informerar vi om följande ändringar som rör underbiträden, även sådana som redan har genomförts (artikel 28.2 i förordning (EU) 2016/679).',
  'notice.introduction.approval':
    '{organisation} behandlar personuppgifter på uppdrag av {customer}{contract, select, none {} other { (avtal {contract})}}. Vi avser att göra följande ändringar som rör underbiträden. De kräver ert särskilda skriftliga förhandstillstånd (artikel 28.2 i förordning (EU) 2016/679).',
  'notice.introduction.approval.made':
    '{organisation} behandlar personuppgifter på uppdrag av {customer}{contract, select, none {} other { (avtal {contract})}}. Härmed informerar vi om följande ändringar som rör underbiträden, även sådana som redan har genomförts. De kräver ert särskilda skriftliga tillstånd (artikel 28.2 i förordning (EU) 2016/679).',
  'notice.change.new': 'Nytt underbiträde: {name}',
  'notice.change.replaced': 'Underbiträde ersätts: {before} av {name}',
  'notice.change.ended': 'Underbiträde upphör: {name}',
  'notice.change.location': 'Ny plats för behandlingen: {name}',
  'notice.change.purpose': 'Ändrat ändamål: {name}',
  'notice.change.data': 'Ändrade personuppgifter: {name}',
  'notice.change.other': 'Ändrad behandling: {name}',
  'notice.part.who': 'Underbiträde',
  'notice.part.address': 'Adress',
  'notice.part.what': 'Vad som ändras',
  'notice.part.where': 'Plats för behandlingen',
  'notice.part.transfer': 'Skyddsåtgärder vid överföring',
  'notice.part.why': 'Skäl',
  'notice.part.from': 'Från och med',
  'notice.part.services': 'Tjänster som berörs',
  'notice.deadline':
    'Ni kan invända mot ändringarna till och med den {deadline}. Ändringarna börjar gälla de datum som anges ovan, dock inte förrän tiden för invändning har gått ut.',
  'notice.deadline.made': 'Ni kan invända mot ändringarna till och med den {deadline}.',
  'notice.deadline.none': 'Ni kan invända mot ändringarna. Lämna er invändning före de datum som anges ovan.',
  'notice.deadline.none.made': 'Ni kan invända mot ändringarna. Lämna en invändning så snart som möjligt.',
  'notice.approval':
    'Meddela oss {deadline, select, none {} other {senast den {deadline} }}om ni godkänner ändringarna. Vi gör dem inte för den behandling som utförs för er räkning förrän vi har ert godkännande.',
  'notice.approval.made':
    'Meddela oss {deadline, select, none {} other {senast den {deadline} }}om ni godkänner ändringarna.',
  'notice.howToAnswer':
    'Svara skriftligen till {organisation}{contact, select, none {} other {, {contact}}}, och ange skälet till en invändning.',
  'notice.howToAnswer.approval':
    'Lämna ert godkännande eller avslag skriftligen till {organisation}{contact, select, none {} other {, {contact}}}, och ange skälet till ett avslag.',
  'notice.closing': 'Med vänlig hälsning',
  'notice.noDate': 'datum meddelas senare',
  'notice.attachment': 'Meddelandets innehåll i maskinläsbar form',
  'notice.mail.subject': 'Ändringar som rör underbiträden – {organisation}',
  'notice.mail.subject.approval': 'Ert godkännande behövs: ändringar som rör underbiträden – {organisation}',
};
