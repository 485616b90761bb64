import type { OutputKey } from '#shared/messages/output/en.ts';

/** Wat bijlagen en wijzigingsmededelingen zelf zeggen, in het Nederlands. Zie docs/languages.md. */
export const outputNl: Readonly<Record<OutputKey, string>> = {
  'annex.list.title': 'Subverwerkers',
  'annex.list.introduction':
    '{organisation} schakelt de volgende subverwerkers in om ten behoeve van de eigen klanten persoonsgegevens te verwerken (artikel 28, leden 2 en 4, van Verordening (EU) 2016/679).',
  'annex.list.subProcessor': 'Subverwerker',
  'annex.list.purpose': 'Doeleinde',
  'annex.list.personalData': 'Persoonsgegevens',
  'annex.iii.title': 'Bijlage III – Lijst van subverwerkers',
  'annex.iii.introduction':
    'De verwerkingsverantwoordelijke heeft {organisation} toestemming gegeven voor het gebruik van de volgende subverwerkers (Uitvoeringsbesluit (EU) 2021/914 van de Commissie, bijlage III, modules twee en drie):',
  'annex.iii.description':
    'Beschrijving van de verwerking (met inbegrip van een duidelijke afbakening van de verantwoordelijkheden indien voor meerdere subverwerkers toestemming is gegeven)',
  'annex.iv.title': 'Bijlage IV – Lijst van subverwerkers',
  'annex.iv.introduction':
    'De verwerkingsverantwoordelijke heeft {organisation} toestemming gegeven voor het gebruik van de volgende subverwerkers (Uitvoeringsbesluit (EU) 2021/915 van de Commissie, bijlage IV):',
  'annex.iv.name': 'Naam',
  'annex.iv.address': 'Adres',
  'annex.iv.contact': 'Naam, functie en contactgegevens van de contactpersoon',
  'annex.iv.description':
    'Beschrijving van de verwerking (met inbegrip van een duidelijke afbakening van de verantwoordelijkheden indien voor meerdere subverwerkers toestemming is gegeven)',
  'annex.branch.title': 'Lijst van goedgekeurde subverwerkers',
  'annex.branch.introduction':
    'De verwerkingsverantwoordelijke heeft {organisation} toestemming gegeven om de volgende subverwerkers in te schakelen (artikel 28, leden 2 en 4, van Verordening (EU) 2016/679).',
  'annex.branch.processing': 'Uitgevoerde verwerking',
  'annex.branch.place': 'Plaats van de verwerking',
  'annex.branch.measures': 'Waarborgen',
  'annex.art30.title': 'Register van de verwerkingsactiviteiten als verwerker',
  'annex.art30.introduction':
    'Register als bedoeld in artikel 30, lid 2, van Verordening (EU) 2016/679 van de categorieën van verwerkingen die {organisation} ten behoeve van verwerkingsverantwoordelijken verricht.',
  'annex.art30.processor': 'Verwerker: {details}',
  'annex.art30.representative': 'Vertegenwoordiger van de verwerker: {details}',
  'annex.art30.officer': 'Functionaris voor gegevensbescherming: {details}',
  'annex.art30.measures':
    'Algemene beschrijving van de technische en organisatorische beveiligingsmaatregelen: {measures}',
  'annex.art30.categories': 'Categorie van verwerkingen',
  'annex.art30.recipient': 'Verricht door',
  'annex.art30.onBehalfOf': 'Ten behoeve van',
  'annex.art30.transfer': 'Doorgiften aan derde landen en waarborgen',
  'annex.full.title': 'Register van subverwerkers',
  'annex.full.introduction':
    'Alle lopende verwerkingen door subverwerkers van {organisation}, met de werkelijke namen. Voor intern gebruik.',

  'annex.column.number': 'Nr.',
  'annex.column.name': 'Subverwerker',
  'annex.column.publicLabel': 'Openbare aanduiding',
  'annex.column.registrationNumber': 'Registratienummer',
  'annex.column.address': 'Adres',
  'annex.column.country': 'Land',
  'annex.column.contact': 'Contactpersoon',
  'annex.column.engagedBy': 'Ingeschakeld door',
  'annex.column.services': 'Diensten',
  'annex.column.customers': 'Klanten',
  'annex.column.purpose': 'Doeleinde',
  'annex.column.personalData': 'Persoonsgegevens',
  'annex.column.dataSubjects': 'Betrokkenen',
  'annex.column.description': 'Beschrijving',
  'annex.column.processing': 'Verwerking',
  'annex.column.responsibilities': 'Afbakening van de verantwoordelijkheden',
  'annex.column.place': 'Plaats van de verwerking',
  'annex.column.access': 'Toegang vanuit',
  'annex.column.transfer': 'Waarborgen voor doorgiften',
  'annex.column.retention': 'Bewaartermijn',
  'annex.column.measures': 'Beveiligingsmaatregelen',
  'annex.column.agreement': 'Overeenkomst',
  'annex.column.since': 'Sinds',

  'annex.part.purpose': 'Doeleinde',
  'annex.part.personalData': 'Persoonsgegevens',
  'annex.part.dataSubjects': 'Betrokkenen',
  'annex.part.description': 'Beschrijving',
  'annex.part.location': 'Plaats van de verwerking',
  'annex.part.retention': 'Bewaartermijn',
  'annex.part.responsibilities': 'Afbakening van de verantwoordelijkheden',
  'annex.label': '{label}:',
  'annex.onRequest': 'Wordt op verzoek aan klanten verstrekt',
  'annex.contactOnRequest': 'Via {organisation}',
  'annex.unnamedSentence':
    'Sommige subverwerkers zijn hier per categorie vermeld. Klanten krijgen hun namen op verzoek{contact, select, none {.} other {: {contact}.}}',

  'annex.transfer.none-needed': 'Geen doorgifte aan een derde land',
  'annex.transfer.adequacy': 'Adequaatheidsbesluit (artikel 45)',
  'annex.transfer.dpf': 'EU-VS-kader voor gegevensbescherming (Uitvoeringsbesluit (EU) 2023/1795)',
  'annex.transfer.scc':
    'Standaardcontractbepalingen (Uitvoeringsbesluit (EU) 2021/914){module, select, one {, module één} two {, module twee} three {, module drie} four {, module vier} other {}}',
  'annex.transfer.bcr': 'Bindende bedrijfsvoorschriften (artikel 47)',
  'annex.transfer.derogation': 'Afwijking voor een specifieke situatie (artikel 49)',
  'annex.transfer.privacy-shield': 'Privacyschild (ongeldig sinds 16 juli 2020)',
  'annex.transfer.to': '{countries}: {tool}',

  'annex.noneEngaged': '{organisation} schakelt geen subverwerkers in voor de diensten die {customer} gebruikt.',
  'annex.section.none': 'Geen',
  'annex.section.former': 'Voormalige subverwerkers',
  'annex.section.former.ended': 'Beëindigd',
  'annex.section.former.deletion': 'Bevestiging van de wissing',
  'annex.section.former.unconfirmed': 'Niet bevestigd',
  'annex.section.changes': 'Wijzigingsgeschiedenis',
  'annex.section.changes.date': 'Datum',
  'annex.section.changes.planned': 'Gepland{date, select, none {} other { vanaf {date}}}',
  'annex.section.changes.change': 'Wijziging',
  'annex.section.changes.answer': 'Antwoord van de klant',
  'annex.section.controllers': 'Verwerkingsverantwoordelijken',
  'annex.section.controllers.name': 'Verwerkingsverantwoordelijke',
  'annex.section.controllers.contact': 'Contactgegevens',
  'annex.section.controllers.representative': 'Vertegenwoordiger (artikel 27)',
  'annex.section.controllers.officer': 'Functionaris voor gegevensbescherming',
  'annex.section.services': 'Diensten',
  'annex.section.services.name': 'Dienst',
  'annex.section.services.description': 'Categorieën van verwerkingen',
  'annex.section.since': 'Wijzigingen sinds bijlage {number}',
  'annex.section.since.change': 'Wijziging',
  'annex.section.since.what': 'Wat er is gewijzigd',
  'annex.change.added': 'Toegevoegd',
  'annex.change.removed': 'Vervallen',
  'annex.change.changed': 'Gewijzigd',
  'annex.change.fromTo': '{column}: ‘{before}’ → ‘{after}’',
  'annex.change.to': '{column}: ‘{after}’',
  'annex.change.from': '{column}: niet langer ‘{before}’',

  'annex.answer.approved': 'Goedgekeurd op {date}',
  'annex.answer.objected': 'Bezwaar op {date}',
  'annex.answer.silent': 'Geen bezwaar tot en met {date}',
  'annex.answer.waiting': 'Open tot en met {date}',
  'annex.answer.unannounced': 'Niet aangekondigd',

  'annex.sheet.about': 'Over deze bijlage',

  'annex.pdf.number': 'Bijlage {number}',
  'annex.pdf.organisation': 'Organisatie',
  'annex.pdf.customer': 'Klant',
  'annex.pdf.contract': 'Overeenkomst: {reference}',
  'annex.pdf.asOf': 'Peildatum',
  'annex.pdf.revision': 'Registerrevisie {number} ({hash})',
  'annex.pdf.state': 'Stand per {date} · revisie {number} ({hash})',
  'annex.pdf.supersedes': 'Vervangt bijlage {number}',
  'annex.pdf.page': 'Pagina {page} van {pages}',
  'annex.pdf.noRows': 'Geen',
  'annex.pdf.signature': 'Ondertekend namens {organisation}',
  'annex.pdf.customerSignature': 'Ondertekend namens {customer}',
  'annex.pdf.provenance':
    'Opgesteld op {time} op basis van revisie {number} van het register. Het bijgevoegde bestand {file} heeft dezelfde inhoud in machineleesbare vorm.\nSHA-256 van de revisie: {hash}',
  'annex.pdf.attachment': 'De inhoud van deze bijlage in machineleesbare vorm',

  'signature.block.heading': 'Elektronisch ondertekend',
  'signature.block.issuer': 'Certificaat uitgegeven door {issuer}',
  'signature.block.field': 'Handtekening van {name}',

  'claim.agreement-with-all.sentence':
    'Per {date} heeft {organisation} met elke subverwerker op deze lijst een geldende verwerkersovereenkomst als bedoeld in artikel 28, lid 4, AVG.',
  'claim.stored-in-eea.sentence':
    'Per {date} slaan de subverwerkers op deze lijst de persoonsgegevens uitsluitend op binnen de EU/EER.',
  'claim.processed-in-eea.sentence':
    'Per {date} slaan de subverwerkers op deze lijst de persoonsgegevens op binnen de EU/EER en hebben zij alleen van daaruit toegang tot die gegevens.',
  'claim.transfers-covered.sentence':
    'Per {date} berust elke doorgifte van persoonsgegevens aan een derde land door de subverwerkers op deze lijst op een doorgifte-instrument als bedoeld in hoofdstuk V AVG.',
  'claim.reviewed.sentence':
    'Per {date} heeft {organisation} elke subverwerker op deze lijst binnen de daarvoor vastgestelde termijn beoordeeld.',

  'notice.title': 'Mededeling van wijzigingen met betrekking tot subverwerkers',
  'notice.title.approval': 'Verzoek om toestemming voor wijzigingen met betrekking tot subverwerkers',
  'notice.greeting': '{contact, select, none {Geachte klant} other {Beste {contact}}},',
  'notice.introduction':
    '{organisation} verwerkt persoonsgegevens ten behoeve van {customer}{contract, select, none {} other { (overeenkomst {contract})}}. Wij zijn voornemens de volgende wijzigingen met betrekking tot subverwerkers door te voeren en lichten u daarover vooraf in (artikel 28, lid 2, van Verordening (EU) 2016/679).',
  'notice.introduction.made':
    '{organisation} verwerkt persoonsgegevens ten behoeve van {customer}{contract, select, none {} other { (overeenkomst {contract})}}. Hierbij lichten wij u in over de volgende wijzigingen met betrekking tot subverwerkers, ook over wijzigingen die al zijn doorgevoerd (artikel 28, lid 2, van Verordening (EU) 2016/679).',
  'notice.introduction.approval':
    '{organisation} verwerkt persoonsgegevens ten behoeve van {customer}{contract, select, none {} other { (overeenkomst {contract})}}. Wij zijn voornemens de volgende wijzigingen met betrekking tot subverwerkers door te voeren. Daarvoor is uw voorafgaande specifieke schriftelijke toestemming nodig (artikel 28, lid 2, van Verordening (EU) 2016/679).',
  'notice.introduction.approval.made':
    '{organisation} verwerkt persoonsgegevens ten behoeve van {customer}{contract, select, none {} other { (overeenkomst {contract})}}. Hierbij lichten wij u in over de volgende wijzigingen met betrekking tot subverwerkers, ook over wijzigingen die al zijn doorgevoerd. Daarvoor is uw specifieke schriftelijke toestemming nodig (artikel 28, lid 2, van Verordening (EU) 2016/679).',
  'notice.change.new': 'Nieuwe subverwerker: {name}',
  'notice.change.replaced': 'Subverwerker vervangen: {before} door {name}',
  'notice.change.ended': 'Subverwerker niet langer ingeschakeld: {name}',
  'notice.change.location': 'Nieuwe plaats van de verwerking: {name}',
  'notice.change.purpose': 'Gewijzigd doeleinde: {name}',
  'notice.change.data': 'Gewijzigde persoonsgegevens: {name}',
  'notice.change.other': 'Gewijzigde verwerking: {name}',
  'notice.part.who': 'Subverwerker',
  'notice.part.address': 'Adres',
  'notice.part.what': 'Wat er wijzigt',
  'notice.part.where': 'Plaats van de verwerking',
  'notice.part.transfer': 'Waarborgen voor doorgiften',
  'notice.part.why': 'Reden',
  'notice.part.from': 'Ingangsdatum',
  'notice.part.services': 'Betrokken diensten',
  'notice.deadline':
    'U kunt tot en met {deadline} bezwaar maken tegen deze wijzigingen. De wijzigingen gaan in op de hierboven vermelde data, maar niet voordat de bezwaartermijn is verstreken.',
  'notice.deadline.made': 'U kunt tot en met {deadline} bezwaar maken tegen deze wijzigingen.',
  'notice.deadline.none':
    'U kunt bezwaar maken tegen deze wijzigingen. Wij ontvangen uw bezwaar graag vóór de hierboven vermelde data.',
  'notice.deadline.none.made':
    'U kunt bezwaar maken tegen deze wijzigingen. Wij ontvangen een eventueel bezwaar graag zo spoedig mogelijk.',
  'notice.approval':
    'Laat ons {deadline, select, none {} other {uiterlijk {deadline} }}weten of u toestemming geeft voor deze wijzigingen. Zonder uw toestemming voeren wij ze niet door voor de verwerking ten behoeve van u.',
  'notice.approval.made':
    'Laat ons {deadline, select, none {} other {uiterlijk {deadline} }}weten of u toestemming geeft voor deze wijzigingen.',
  'notice.howToAnswer':
    'Antwoord schriftelijk aan {organisation}{contact, select, none {} other {, {contact}}}, en vermeld de reden van een eventueel bezwaar.',
  'notice.howToAnswer.approval':
    'Stuur uw toestemming of weigering schriftelijk aan {organisation}{contact, select, none {} other {, {contact}}}, en vermeld de reden van een eventuele weigering.',
  'notice.closing': 'Met vriendelijke groet',
  'notice.noDate': 'datum volgt',
  'notice.attachment': 'De inhoud van deze mededeling in machineleesbare vorm',
  'notice.mail.subject': 'Wijzigingen met betrekking tot subverwerkers – {organisation}',
  'notice.mail.subject.approval':
    'Uw toestemming is nodig: wijzigingen met betrekking tot subverwerkers – {organisation}',
};
