import type { OutputKey } from '#shared/messages/output/en.ts';

/**
 * Hva vedlegg og endringsmeldinger selv sier, på bokmål. Norsk er ikke et offisielt EU-språk: alt her er vår oversettelse,
 * med personopplysningslovens ord. Se docs/languages.md.
 */
export const outputNb: Readonly<Record<OutputKey, string>> = {
  'annex.list.title': 'Underdatabehandlere',
  'annex.list.introduction':
    '{organisation} engasjerer følgende underdatabehandlere til å behandle personopplysninger på vegne av kundene sine (artikkel 28 nr. 2 og 4 i forordning (EU) 2016/679).',
  'annex.list.subProcessor': 'Underdatabehandler',
  'annex.list.purpose': 'Formål',
  'annex.list.personalData': 'Personopplysninger',
  'annex.iii.title': 'Vedlegg III – Liste over underdatabehandlere',
  'annex.iii.introduction':
    'Den behandlingsansvarlige har gitt tillatelse til at {organisation} bruker følgende underdatabehandlere (Kommisjonens gjennomføringsbeslutning (EU) 2021/914, vedlegg III, modul to og tre):',
  'annex.iii.description':
    'Beskrivelse av behandlingen (herunder en klar avgrensning av ansvar dersom flere underdatabehandlere er tillatt)',
  'annex.iv.title': 'Vedlegg IV – Liste over underdatabehandlere',
  'annex.iv.introduction':
    'Den behandlingsansvarlige har gitt tillatelse til at {organisation} bruker følgende underdatabehandlere (Kommisjonens gjennomføringsbeslutning (EU) 2021/915, vedlegg IV):',
  'annex.iv.name': 'Navn',
  'annex.iv.address': 'Adresse',
  'annex.iv.contact': 'Kontaktpersonens navn, stilling og kontaktopplysninger',
  'annex.iv.description':
    'Beskrivelse av behandlingen (herunder en klar avgrensning av ansvar dersom flere underdatabehandlere er tillatt)',
  'annex.branch.title': 'Liste over godkjente underdatabehandlere',
  'annex.branch.introduction':
    'Den behandlingsansvarlige har gitt tillatelse til at {organisation} engasjerer følgende underdatabehandlere (artikkel 28 nr. 2 og 4 i forordning (EU) 2016/679).',
  'annex.branch.processing': 'Behandling som utføres',
  'annex.branch.place': 'Sted for behandlingen',
  'annex.branch.measures': 'Garantier',
  'annex.art30.title': 'Protokoll over behandlingsaktiviteter som databehandler',
  'annex.art30.introduction':
    'Protokoll etter artikkel 30 nr. 2 i forordning (EU) 2016/679 over kategoriene av behandling som {organisation} utfører på vegne av behandlingsansvarlige.',
  'annex.art30.processor': 'Databehandler: {details}',
  'annex.art30.representative': 'Databehandlerens representant: {details}',
  'annex.art30.officer': 'Personvernombud: {details}',
  'annex.art30.measures': 'Generell beskrivelse av de tekniske og organisatoriske sikkerhetstiltakene: {measures}',
  'annex.art30.categories': 'Kategori av behandling',
  'annex.art30.recipient': 'Utføres gjennom',
  'annex.art30.onBehalfOf': 'På vegne av',
  'annex.art30.transfer': 'Overføringer til tredjeland og garantier',
  'annex.full.title': 'Register over underdatabehandlere',
  'annex.full.introduction':
    'Alle aktive behandlinger hos underdatabehandlere som {organisation} engasjerer, med virkelige navn. Til internt bruk.',

  'annex.column.number': 'Nr.',
  'annex.column.name': 'Underdatabehandler',
  'annex.column.publicLabel': 'Offentlig betegnelse',
  'annex.column.registrationNumber': 'Organisasjonsnummer',
  'annex.column.address': 'Adresse',
  'annex.column.country': 'Land',
  'annex.column.contact': 'Kontaktperson',
  'annex.column.engagedBy': 'Engasjert av',
  'annex.column.services': 'Tjenester',
  'annex.column.customers': 'Kunder',
  'annex.column.purpose': 'Formål',
  'annex.column.personalData': 'Personopplysninger',
  'annex.column.dataSubjects': 'Registrerte',
  'annex.column.description': 'Beskrivelse',
  'annex.column.processing': 'Behandling',
  'annex.column.responsibilities': 'Avgrensning av ansvar',
  'annex.column.place': 'Sted for behandlingen',
  'annex.column.access': 'Tilgang fra',
  'annex.column.transfer': 'Garantier ved overføring',
  'annex.column.retention': 'Lagringstid',
  'annex.column.measures': 'Sikkerhetstiltak',
  'annex.column.agreement': 'Avtale',
  'annex.column.since': 'Siden',

  'annex.part.purpose': 'Formål',
  'annex.part.personalData': 'Personopplysninger',
  'annex.part.dataSubjects': 'Registrerte',
  'annex.part.description': 'Beskrivelse',
  'annex.part.location': 'Sted for behandlingen',
  'annex.part.retention': 'Lagringstid',
  'annex.part.responsibilities': 'Avgrensning av ansvar',
  'annex.label': '{label}:',
  'annex.onRequest': 'Gis til kunder på forespørsel',
  'annex.contactOnRequest': 'Gjennom {organisation}',
  'annex.unnamedSentence':
    'Noen underdatabehandlere er her angitt med kategori. Kunder får vite navnene på forespørsel{contact, select, none {.} other {: {contact}.}}',

  'annex.transfer.none-needed': 'Ingen overføring til tredjeland',
  'annex.transfer.adequacy': 'Beslutning om tilstrekkelig beskyttelsesnivå (artikkel 45)',
  'annex.transfer.dpf': 'Personvernrammeverket mellom EU og USA (gjennomføringsbeslutning (EU) 2023/1795)',
  'annex.transfer.scc':
    'Standardavtalevilkår (gjennomføringsbeslutning (EU) 2021/914){module, select, one {, modul én} two {, modul to} three {, modul tre} four {, modul fire} other {}}',
  'annex.transfer.bcr': 'Bindende virksomhetsregler (artikkel 47)',
  'annex.transfer.derogation': 'Unntak for særlige situasjoner (artikkel 49)',
  'annex.transfer.privacy-shield': 'Privacy Shield (ugyldig siden 16. juli 2020)',
  'annex.transfer.to': '{countries}: {tool}',

  'annex.noneEngaged': '{organisation} engasjerer ingen underdatabehandlere for tjenestene som {customer} bruker.',
  'annex.section.none': 'Ingen',
  'annex.section.former': 'Tidligere underdatabehandlere',
  'annex.section.former.ended': 'Avsluttet',
  'annex.section.former.deletion': 'Bekreftelse på sletting',
  'annex.section.former.unconfirmed': 'Ikke bekreftet',
  'annex.section.changes': 'Endringshistorikk',
  'annex.section.changes.date': 'Dato',
  'annex.section.changes.planned': 'Planlagt{date, select, none {} other { fra {date}}}',
  'annex.section.changes.change': 'Endring',
  'annex.section.changes.answer': 'Kundens svar',
  'annex.section.controllers': 'Behandlingsansvarlige',
  'annex.section.controllers.name': 'Behandlingsansvarlig',
  'annex.section.controllers.contact': 'Kontakt',
  'annex.section.controllers.representative': 'Representant (artikkel 27)',
  'annex.section.controllers.officer': 'Personvernombud',
  'annex.section.services': 'Tjenester',
  'annex.section.services.name': 'Tjeneste',
  'annex.section.services.description': 'Kategorier av behandling',
  'annex.section.since': 'Endringer siden vedlegg {number}',
  'annex.section.since.change': 'Endring',
  'annex.section.since.what': 'Hva som er endret',
  'annex.change.added': 'Lagt til',
  'annex.change.removed': 'Utgått',
  'annex.change.changed': 'Endret',
  'annex.change.fromTo': '{column}: «{before}» → «{after}»',
  'annex.change.to': '{column}: «{after}»',
  'annex.change.from': '{column}: ikke lenger «{before}»',

  'annex.answer.approved': 'Godkjent {date}',
  'annex.answer.objected': 'Innsigelse {date}',
  'annex.answer.silent': 'Ingen innsigelse til og med {date}',
  'annex.answer.waiting': 'Åpen til og med {date}',
  'annex.answer.unannounced': 'Ikke varslet',

  'annex.sheet.about': 'Om vedlegget',

  'annex.pdf.number': 'Vedlegg {number}',
  'annex.pdf.organisation': 'Organisasjon',
  'annex.pdf.customer': 'Kunde',
  'annex.pdf.contract': 'Avtale: {reference}',
  'annex.pdf.asOf': 'Statusdato',
  'annex.pdf.revision': 'Registerets revisjon {number} ({hash})',
  'annex.pdf.state': 'Status per {date} · revisjon {number} ({hash})',
  'annex.pdf.supersedes': 'Erstatter vedlegg {number}',
  'annex.pdf.page': 'Side {page} av {pages}',
  'annex.pdf.noRows': 'Ingen',
  'annex.pdf.signature': 'Signert på vegne av {organisation}',
  'annex.pdf.customerSignature': 'Signert på vegne av {customer}',
  'annex.pdf.provenance':
    'Utarbeidet {time} fra registerets revisjon {number}. Den vedlagte filen {file} har samme innhold i maskinlesbar form.\nRevisjonens SHA-256: {hash}',
  'annex.pdf.attachment': 'Innholdet i dette vedlegget i maskinlesbar form',

  'signature.block.heading': 'Elektronisk signert',
  'signature.block.issuer': 'Sertifikat utstedt av {issuer}',
  'signature.block.field': 'Signaturen til {name}',

  'claim.agreement-with-all.sentence':
    'Per {date} har {organisation} en gjeldende databehandleravtale etter personvernforordningen artikkel 28 nr. 4 med hver underdatabehandler i denne listen.',
  'claim.stored-in-eea.sentence':
    'Per {date} lagrer underdatabehandlerne i denne listen personopplysningene bare i EU/EØS.',
  'claim.processed-in-eea.sentence':
    'Per {date} lagrer underdatabehandlerne i denne listen personopplysningene i EU/EØS og har bare tilgang til dem derfra.',
  'claim.transfers-covered.sentence':
    'Per {date} bygger hver overføring av personopplysninger til et tredjeland som underdatabehandlerne i denne listen foretar, på et overføringsgrunnlag etter personvernforordningen kapittel V.',
  'claim.reviewed.sentence':
    'Per {date} har {organisation} gjennomgått hver underdatabehandler i denne listen innenfor det fastsatte intervallet.',

  'notice.title': 'Varsel om endringer som gjelder underdatabehandlere',
  'notice.title.approval': 'Anmodning om tillatelse til endringer som gjelder underdatabehandlere',
  'notice.greeting': '{contact, select, none {Kjære kunde} other {Hei {contact}}},',
  'notice.introduction':
    '{organisation} behandler personopplysninger på vegne av {customer}{contract, select, none {} other { (avtale {contract})}}. Vi planlegger følgende endringer som gjelder underdatabehandlere, og underretter dere på forhånd (artikkel 28 nr. 2 i forordning (EU) 2016/679).',
  'notice.introduction.made':
    '{organisation} behandler personopplysninger på vegne av {customer}{contract, select, none {} other { (avtale {contract})}}. Vi underretter dere med dette om følgende endringer som gjelder underdatabehandlere, også endringer som allerede er gjennomført (artikkel 28 nr. 2 i forordning (EU) 2016/679).',
  'notice.introduction.approval':
    '{organisation} behandler personopplysninger på vegne av {customer}{contract, select, none {} other { (avtale {contract})}}. Vi planlegger følgende endringer som gjelder underdatabehandlere. De krever særlig skriftlig tillatelse fra dere på forhånd (artikkel 28 nr. 2 i forordning (EU) 2016/679).',
  'notice.introduction.approval.made':
    '{organisation} behandler personopplysninger på vegne av {customer}{contract, select, none {} other { (avtale {contract})}}. Vi underretter dere med dette om følgende endringer som gjelder underdatabehandlere, også endringer som allerede er gjennomført. De krever særlig skriftlig tillatelse fra dere (artikkel 28 nr. 2 i forordning (EU) 2016/679).',
  'notice.change.new': 'Ny underdatabehandler: {name}',
  'notice.change.replaced': 'Underdatabehandler erstattes: {before} med {name}',
  'notice.change.ended': 'Underdatabehandler brukes ikke lenger: {name}',
  'notice.change.location': 'Nytt sted for behandlingen: {name}',
  'notice.change.purpose': 'Endret formål: {name}',
  'notice.change.data': 'Endrede personopplysninger: {name}',
  'notice.change.other': 'Endret behandling: {name}',
  'notice.part.who': 'Underdatabehandler',
  'notice.part.address': 'Adresse',
  'notice.part.what': 'Hva som endres',
  'notice.part.where': 'Sted for behandlingen',
  'notice.part.transfer': 'Garantier ved overføring',
  'notice.part.why': 'Begrunnelse',
  'notice.part.from': 'Gjelder fra',
  'notice.part.services': 'Berørte tjenester',
  'notice.deadline':
    'Dere kan motsette dere disse endringene til og med {deadline}. Endringene gjelder fra datoene som er angitt ovenfor, men ikke før fristen for innsigelse er utløpt.',
  'notice.deadline.made': 'Dere kan motsette dere disse endringene til og med {deadline}.',
  'notice.deadline.none':
    'Dere kan motsette dere disse endringene. Send oss innsigelsen før datoene som er angitt ovenfor.',
  'notice.deadline.none.made':
    'Dere kan motsette dere disse endringene. Send oss en eventuell innsigelse så snart som mulig.',
  'notice.approval':
    'Gi oss beskjed {deadline, select, none {} other {senest {deadline} }}om dere godkjenner disse endringene. Vi gjør dem ikke for behandlingen som utføres på vegne av dere, før vi har fått tillatelsen.',
  'notice.approval.made':
    'Gi oss beskjed {deadline, select, none {} other {senest {deadline} }}om dere godkjenner disse endringene.',
  'notice.howToAnswer':
    'Svar skriftlig til {organisation}{contact, select, none {} other {, {contact}}}, og oppgi grunnen til en eventuell innsigelse.',
  'notice.howToAnswer.approval':
    'Send godkjenningen eller avslaget skriftlig til {organisation}{contact, select, none {} other {, {contact}}}, og oppgi grunnen til et eventuelt avslag.',
  'notice.closing': 'Med vennlig hilsen',
  'notice.noDate': 'dato meddeles senere',
  'notice.attachment': 'Innholdet i dette varselet i maskinlesbar form',
  'notice.mail.subject': 'Endringer som gjelder underdatabehandlere – {organisation}',
  'notice.mail.subject.approval':
    'Vi trenger tillatelse fra dere: endringer som gjelder underdatabehandlere – {organisation}',
};
