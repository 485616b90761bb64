import type { OutputKey } from '#shared/messages/output/en.ts';

/** Hvad bilag og ændringsmeddelelser selv siger, på dansk. Se docs/languages.md. */
export const outputDa: Readonly<Record<OutputKey, string>> = {
  'annex.list.title': 'Underdatabehandlere',
  'annex.list.introduction':
    '{organisation} gør brug af følgende underdatabehandlere til at behandle personoplysninger på vegne af sine kunder (artikel 28, stk. 2 og 4, i forordning (EU) 2016/679).',
  'annex.list.subProcessor': 'Underdatabehandler',
  'annex.list.purpose': 'Formål',
  'annex.list.personalData': 'Personoplysninger',
  'annex.iii.title': 'Bilag III – Liste over underdatabehandlere',
  'annex.iii.introduction':
    'Den dataansvarlige har godkendt, at {organisation} gør brug af følgende underdatabehandlere (Kommissionens gennemførelsesafgørelse (EU) 2021/914, bilag III, modul to og tre):',
  'annex.iii.description':
    'Beskrivelse af behandlingen (herunder en klar afgrænsning af ansvarsområder, hvis flere underdatabehandlere er godkendt)',
  'annex.iv.title': 'Bilag IV – Liste over underdatabehandlere',
  'annex.iv.introduction':
    'Den dataansvarlige har godkendt, at {organisation} gør brug af følgende underdatabehandlere (Kommissionens gennemførelsesafgørelse (EU) 2021/915, bilag IV):',
  'annex.iv.name': 'Navn',
  'annex.iv.address': 'Adresse',
  'annex.iv.contact': 'Kontaktpersonens navn, stilling og kontaktoplysninger',
  'annex.iv.description':
    'Beskrivelse af behandlingen (herunder en klar afgrænsning af ansvarsområder, hvis flere underdatabehandlere er godkendt)',
  'annex.branch.title': 'Liste over godkendte underdatabehandlere',
  'annex.branch.introduction':
    'Den dataansvarlige har godkendt, at {organisation} gør brug af følgende underdatabehandlere (artikel 28, stk. 2 og 4, i forordning (EU) 2016/679).',
  'annex.branch.processing': 'Behandling, der udføres',
  'annex.branch.place': 'Sted for behandlingen',
  'annex.branch.measures': 'Garantier',
  'annex.art30.title': 'Fortegnelse over behandlingsaktiviteter som databehandler',
  'annex.art30.introduction':
    'Fortegnelse efter artikel 30, stk. 2, i forordning (EU) 2016/679 over de kategorier af behandling, som {organisation} foretager på vegne af dataansvarlige.',
  'annex.art30.processor': 'Databehandler: {details}',
  'annex.art30.representative': 'Databehandlerens repræsentant: {details}',
  'annex.art30.officer': 'Databeskyttelsesrådgiver: {details}',
  'annex.art30.measures':
    'Generel beskrivelse af de tekniske og organisatoriske sikkerhedsforanstaltninger: {measures}',
  'annex.art30.categories': 'Kategori af behandling',
  'annex.art30.recipient': 'Udføres gennem',
  'annex.art30.onBehalfOf': 'På vegne af',
  'annex.art30.transfer': 'Overførsler til tredjelande og garantier',
  'annex.full.title': 'Fortegnelse over underdatabehandlere',
  'annex.full.introduction':
    'Alle aktive behandlinger hos underdatabehandlere, som {organisation} gør brug af, med rigtige navne. Til intern brug.',

  'annex.column.number': 'Nr.',
  'annex.column.name': 'Underdatabehandler',
  'annex.column.publicLabel': 'Offentlig betegnelse',
  'annex.column.registrationNumber': 'Registreringsnummer',
  'annex.column.address': 'Adresse',
  'annex.column.country': 'Land',
  'annex.column.contact': 'Kontaktperson',
  'annex.column.engagedBy': 'Anvendes af',
  'annex.column.services': 'Tjenester',
  'annex.column.customers': 'Kunder',
  'annex.column.purpose': 'Formål',
  'annex.column.personalData': 'Personoplysninger',
  'annex.column.dataSubjects': 'Registrerede',
  'annex.column.description': 'Beskrivelse',
  'annex.column.processing': 'Behandling',
  'annex.column.responsibilities': 'Afgrænsning af ansvarsområder',
  'annex.column.place': 'Sted for behandlingen',
  'annex.column.access': 'Adgang fra',
  'annex.column.transfer': 'Garantier ved overførsel',
  'annex.column.retention': 'Opbevaringsperiode',
  'annex.column.measures': 'Sikkerhedsforanstaltninger',
  'annex.column.agreement': 'Aftale',
  'annex.column.since': 'Siden',

  'annex.part.purpose': 'Formål',
  'annex.part.personalData': 'Personoplysninger',
  'annex.part.dataSubjects': 'Registrerede',
  'annex.part.description': 'Beskrivelse',
  'annex.part.location': 'Sted for behandlingen',
  'annex.part.retention': 'Opbevaringsperiode',
  'annex.part.responsibilities': 'Afgrænsning af ansvarsområder',
  'annex.label': '{label}:',
  'annex.onRequest': 'Oplyses til kunder på anmodning',
  'annex.contactOnRequest': 'Gennem {organisation}',
  'annex.unnamedSentence':
    'Nogle underdatabehandlere er her angivet ved kategori. Kunder får oplyst deres navne på anmodning{contact, select, none {.} other {: {contact}.}}',

  'annex.transfer.none-needed': 'Ingen overførsel til et tredjeland',
  'annex.transfer.adequacy': 'Afgørelse om tilstrækkeligheden af beskyttelsesniveauet (artikel 45)',
  'annex.transfer.dpf': 'Databeskyttelsesrammen mellem EU og USA (gennemførelsesafgørelse (EU) 2023/1795)',
  'annex.transfer.scc':
    'Standardkontraktbestemmelser (gennemførelsesafgørelse (EU) 2021/914){module, select, one {, modul et} two {, modul to} three {, modul tre} four {, modul fire} other {}}',
  'annex.transfer.bcr': 'Bindende virksomhedsregler (artikel 47)',
  'annex.transfer.derogation': 'Undtagelse i særlige situationer (artikel 49)',
  'annex.transfer.privacy-shield': 'Privacy Shield (ugyldig siden den 16. juli 2020)',
  'annex.transfer.to': '{countries}: {tool}',

  'annex.noneEngaged': '{organisation} gør ikke brug af underdatabehandlere til de tjenester, som {customer} bruger.',
  'annex.section.none': 'Ingen',
  'annex.section.former': 'Tidligere underdatabehandlere',
  'annex.section.former.ended': 'Ophørt',
  'annex.section.former.deletion': 'Bekræftelse på sletning',
  'annex.section.former.unconfirmed': 'Ikke bekræftet',
  'annex.section.changes': 'Ændringshistorik',
  'annex.section.changes.date': 'Dato',
  'annex.section.changes.planned': 'Planlagt{date, select, none {} other { fra {date}}}',
  'annex.section.changes.change': 'Ændring',
  'annex.section.changes.answer': 'Kundens svar',
  'annex.section.controllers': 'Dataansvarlige',
  'annex.section.controllers.name': 'Dataansvarlig',
  'annex.section.controllers.contact': 'Kontakt',
  'annex.section.controllers.representative': 'Repræsentant (artikel 27)',
  'annex.section.controllers.officer': 'Databeskyttelsesrådgiver',
  'annex.section.services': 'Tjenester',
  'annex.section.services.name': 'Tjeneste',
  'annex.section.services.description': 'Kategorier af behandling',
  'annex.section.since': 'Ændringer siden bilag {number}',
  'annex.section.since.change': 'Ændring',
  'annex.section.since.what': 'Hvad der er ændret',
  'annex.change.added': 'Tilføjet',
  'annex.change.removed': 'Udgået',
  'annex.change.changed': 'Ændret',
  'annex.change.fromTo': '{column}: »{before}« → »{after}«',
  'annex.change.to': '{column}: »{after}«',
  'annex.change.from': '{column}: ikke længere »{before}«',

  'annex.answer.approved': 'Godkendt {date}',
  'annex.answer.objected': 'Indsigelse {date}',
  'annex.answer.silent': 'Ingen indsigelse til og med {date}',
  'annex.answer.waiting': 'Åben til og med {date}',
  'annex.answer.unannounced': 'Ikke meddelt',

  'annex.sheet.about': 'Om bilaget',

  'annex.pdf.number': 'Bilag {number}',
  'annex.pdf.organisation': 'Organisation',
  'annex.pdf.customer': 'Kunde',
  'annex.pdf.contract': 'Aftale: {reference}',
  'annex.pdf.asOf': 'Statusdato',
  'annex.pdf.revision': 'Registrets revision {number} ({hash})',
  'annex.pdf.state': 'Status pr. {date} · revision {number} ({hash})',
  'annex.pdf.supersedes': 'Erstatter bilag {number}',
  'annex.pdf.page': 'Side {page} af {pages}',
  'annex.pdf.noRows': 'Ingen',
  'annex.pdf.signature': 'Underskrevet på vegne af {organisation}',
  'annex.pdf.customerSignature': 'Underskrevet på vegne af {customer}',
  'annex.pdf.provenance':
    'Udarbejdet {time} ud fra registrets revision {number}. Den vedhæftede fil {file} har samme indhold i maskinlæsbar form.\nRevisionens SHA-256: {hash}',
  'annex.pdf.attachment': 'Indholdet af dette bilag i maskinlæsbar form',

  'signature.block.heading': 'Elektronisk underskrevet',
  'signature.block.issuer': 'Certifikat udstedt af {issuer}',
  'signature.block.field': 'Underskrift fra {name}',

  'claim.agreement-with-all.sentence':
    'Pr. {date} har {organisation} en gældende databehandleraftale efter databeskyttelsesforordningens artikel 28, stk. 4, med hver underdatabehandler på denne liste.',
  'claim.stored-in-eea.sentence':
    'Pr. {date} opbevarer underdatabehandlerne på denne liste personoplysningerne udelukkende i EU/EØS.',
  'claim.processed-in-eea.sentence':
    'Pr. {date} opbevarer underdatabehandlerne på denne liste personoplysningerne i EU/EØS og har kun adgang til dem derfra.',
  'claim.transfers-covered.sentence':
    'Pr. {date} hviler enhver overførsel af personoplysninger til et tredjeland, som underdatabehandlerne på denne liste foretager, på et overførselsgrundlag efter databeskyttelsesforordningens kapitel V.',
  'claim.reviewed.sentence':
    'Pr. {date} har {organisation} gennemgået hver underdatabehandler på denne liste inden for det fastsatte interval.',

  'notice.title': 'Meddelelse om ændringer vedrørende underdatabehandlere',
  'notice.title.approval': 'Anmodning om godkendelse af ændringer vedrørende underdatabehandlere',
  'notice.greeting': '{contact, select, none {Kære kunde} other {Kære {contact}}},',
  'notice.introduction':
    '{organisation} behandler personoplysninger på vegne af {customer}{contract, select, none {} other { (aftale {contract})}}. Vi planlægger følgende ændringer vedrørende underdatabehandlere og underretter jer på forhånd (artikel 28, stk. 2, i forordning (EU) 2016/679).',
  'notice.introduction.made':
    '{organisation} behandler personoplysninger på vegne af {customer}{contract, select, none {} other { (aftale {contract})}}. Vi underretter jer hermed om følgende ændringer vedrørende underdatabehandlere, også ændringer, der allerede er gennemført (artikel 28, stk. 2, i forordning (EU) 2016/679).',
  'notice.introduction.approval':
    '{organisation} behandler personoplysninger på vegne af {customer}{contract, select, none {} other { (aftale {contract})}}. Vi planlægger følgende ændringer vedrørende underdatabehandlere. De kræver jeres forudgående specifikke skriftlige godkendelse (artikel 28, stk. 2, i forordning (EU) 2016/679).',
  'notice.introduction.approval.made':
    '{organisation} behandler personoplysninger på vegne af {customer}{contract, select, none {} other { (aftale {contract})}}. Vi underretter jer hermed om følgende ændringer vedrørende underdatabehandlere, også ændringer, der allerede er gennemført. De kræver jeres specifikke skriftlige godkendelse (artikel 28, stk. 2, i forordning (EU) 2016/679).',
  'notice.change.new': 'Ny underdatabehandler: {name}',
  'notice.change.replaced': 'Underdatabehandler erstattes: {before} af {name}',
  'notice.change.ended': 'Underdatabehandler ophører: {name}',
  'notice.change.location': 'Nyt sted for behandlingen: {name}',
  'notice.change.purpose': 'Ændret formål: {name}',
  'notice.change.data': 'Ændrede personoplysninger: {name}',
  'notice.change.other': 'Ændret behandling: {name}',
  'notice.part.who': 'Underdatabehandler',
  'notice.part.address': 'Adresse',
  'notice.part.what': 'Hvad der ændres',
  'notice.part.where': 'Sted for behandlingen',
  'notice.part.transfer': 'Garantier ved overførsel',
  'notice.part.why': 'Begrundelse',
  'notice.part.from': 'Gælder fra',
  'notice.part.services': 'Berørte tjenester',
  'notice.deadline':
    'I kan gøre indsigelse mod disse ændringer til og med den {deadline}. Ændringerne får virkning fra de datoer, der er angivet ovenfor, dog ikke før indsigelsesfristen er udløbet.',
  'notice.deadline.made': 'I kan gøre indsigelse mod disse ændringer til og med den {deadline}.',
  'notice.deadline.none':
    'I kan gøre indsigelse mod disse ændringer. Indsigelsen bedes sendt til os før de datoer, der er angivet ovenfor.',
  'notice.deadline.none.made':
    'I kan gøre indsigelse mod disse ændringer. En eventuel indsigelse bedes sendt til os hurtigst muligt.',
  'notice.approval':
    'Giv os venligst {deadline, select, none {} other {senest den {deadline} }}besked om, hvorvidt I godkender disse ændringer. Vi foretager dem ikke for den behandling, der udføres på jeres vegne, før vi har jeres godkendelse.',
  'notice.approval.made':
    'Giv os venligst {deadline, select, none {} other {senest den {deadline} }}besked om, hvorvidt I godkender disse ændringer.',
  'notice.howToAnswer':
    'Svar skriftligt til {organisation}{contact, select, none {} other {, {contact}}}, og angiv grunden til en eventuel indsigelse.',
  'notice.howToAnswer.approval':
    'Send jeres godkendelse eller afslag skriftligt til {organisation}{contact, select, none {} other {, {contact}}}, og angiv grunden til et eventuelt afslag.',
  'notice.closing': 'Med venlig hilsen',
  'notice.noDate': 'dato meddeles senere',
  'notice.attachment': 'Indholdet af denne meddelelse i maskinlæsbar form',
  'notice.mail.subject': 'Ændringer vedrørende underdatabehandlere – {organisation}',
  'notice.mail.subject.approval':
    'Jeres godkendelse er nødvendig: ændringer vedrørende underdatabehandlere – {organisation}',
};
