/**
 * What annexes and change notices themselves say, in English. The wording of Annex III is that of Implementing Decision
 * (EU) 2021/914, that of Annex IV of Implementing Decision (EU) 2021/915 (Official Journal L 199, 7.6.2021).
 */
export const outputEn = {
  'annex.list.title': 'Sub-processors',
  'annex.list.introduction':
    '{organisation} engages the following sub-processors to process personal data on behalf of its customers (Article 28(2) and (4) of Regulation (EU) 2016/679).',
  'annex.list.subProcessor': 'Sub-processor',
  'annex.list.purpose': 'Purpose',
  'annex.list.personalData': 'Personal data',
  'annex.iii.title': 'Annex III – List of sub-processors',
  'annex.iii.introduction':
    'The controller has authorised the use of the following sub-processors by {organisation} (Commission Implementing Decision (EU) 2021/914, Annex III, Modules Two and Three):',
  'annex.iii.description':
    'Description of processing (including a clear delimitation of responsibilities in case several sub-processors are authorised)',
  'annex.iv.title': 'Annex IV – List of sub-processors',
  'annex.iv.introduction':
    'The controller has authorised the use of the following sub-processors by {organisation} (Commission Implementing Decision (EU) 2021/915, Annex IV):',
  'annex.iv.name': 'Name',
  'annex.iv.address': 'Address',
  'annex.iv.contact': 'Contact person’s name, position and contact details',
  'annex.iv.description':
    'Description of the processing (including a clear delimitation of responsibilities in case several sub-processors are authorised)',
  'annex.branch.title': 'List of approved sub-processors',
  'annex.branch.introduction':
    'The controller has approved that {organisation} engages the following sub-processors (Article 28(2) and (4) of Regulation (EU) 2016/679).',
  'annex.branch.processing': 'Processing that is carried out',
  'annex.branch.place': 'Place of the processing',
  'annex.branch.measures': 'Safeguards',
  'annex.art30.title': 'Record of processing activities as processor',
  'annex.art30.introduction':
    'Record under Article 30(2) of Regulation (EU) 2016/679 of the categories of processing that {organisation} carries out on behalf of controllers.',
  'annex.art30.processor': 'Processor: {details}',
  'annex.art30.representative': 'Representative of the processor: {details}',
  'annex.art30.officer': 'Data protection officer: {details}',
  'annex.art30.measures': 'General description of the technical and organisational security measures: {measures}',
  'annex.art30.categories': 'Category of processing',
  'annex.art30.recipient': 'Carried out through',
  'annex.art30.onBehalfOf': 'On behalf of',
  'annex.art30.transfer': 'Transfers to third countries and safeguards',
  'annex.full.title': 'Register of sub-processors',
  'annex.full.introduction':
    'All active processings by the sub-processors of {organisation}, with real names. For internal use.',

  'annex.column.number': 'No.',
  'annex.column.name': 'Sub-processor',
  'annex.column.publicLabel': 'Public label',
  'annex.column.registrationNumber': 'Registration number',
  'annex.column.address': 'Address',
  'annex.column.country': 'Country',
  'annex.column.contact': 'Contact person',
  'annex.column.engagedBy': 'Engaged by',
  'annex.column.services': 'Services',
  'annex.column.customers': 'Customers',
  'annex.column.purpose': 'Purpose',
  'annex.column.personalData': 'Personal data',
  'annex.column.dataSubjects': 'Data subjects',
  'annex.column.description': 'Description',
  'annex.column.processing': 'Processing',
  'annex.column.responsibilities': 'Delimitation of responsibilities',
  'annex.column.place': 'Place of processing',
  'annex.column.access': 'Access from',
  'annex.column.transfer': 'Safeguards for transfers',
  'annex.column.retention': 'Retention',
  'annex.column.measures': 'Security measures',
  'annex.column.agreement': 'Agreement',
  'annex.column.since': 'Since',

  'annex.part.purpose': 'Purpose',
  'annex.part.personalData': 'Personal data',
  'annex.part.dataSubjects': 'Data subjects',
  'annex.part.description': 'Description',
  'annex.part.location': 'Place of processing',
  'annex.part.retention': 'Retention',
  'annex.part.responsibilities': 'Delimitation of responsibilities',
  'annex.label': '{label}:',
  'annex.onRequest': 'Given to customers on request',
  'annex.contactOnRequest': 'Through {organisation}',
  'annex.unnamedSentence':
    'Some sub-processors are given here by category. Customers are told their names on request{contact, select, none {.} other {: {contact}.}}',

  'annex.transfer.none-needed': 'No transfer to a third country',
  'annex.transfer.adequacy': 'Adequacy decision (Article 45)',
  'annex.transfer.dpf': 'EU–US Data Privacy Framework (Implementing Decision (EU) 2023/1795)',
  'annex.transfer.scc':
    'Standard contractual clauses (Implementing Decision (EU) 2021/914){module, select, one {, Module One} two {, Module Two} three {, Module Three} four {, Module Four} other {}}',
  'annex.transfer.bcr': 'Binding corporate rules (Article 47)',
  'annex.transfer.derogation': 'Derogation for a specific situation (Article 49)',
  'annex.transfer.privacy-shield': 'Privacy Shield (invalid since 16 July 2020)',
  'annex.transfer.to': '{countries}: {tool}',

  'annex.noneEngaged': '{organisation} engages no sub-processors for the services that {customer} uses.',
  'annex.section.none': 'None',
  'annex.section.former': 'Former sub-processors',
  'annex.section.former.ended': 'Ended',
  'annex.section.former.deletion': 'Confirmation of deletion',
  'annex.section.former.unconfirmed': 'Not confirmed',
  'annex.section.changes': 'History of changes',
  'annex.section.changes.date': 'Date',
  'annex.section.changes.planned': 'Planned{date, select, none {} other { from {date}}}',
  'annex.section.changes.change': 'Change',
  'annex.section.changes.answer': 'The customer’s answer',
  'annex.section.controllers': 'Controllers',
  'annex.section.controllers.name': 'Controller',
  'annex.section.controllers.contact': 'Contact',
  'annex.section.controllers.representative': 'Representative (Article 27)',
  'annex.section.controllers.officer': 'Data Protection Officer',
  'annex.section.services': 'Services',
  'annex.section.services.name': 'Service',
  'annex.section.services.description': 'Categories of processing',
  'annex.section.since': 'Changes since annex {number}',
  'annex.section.since.change': 'Change',
  'annex.section.since.what': 'What has changed',
  'annex.change.added': 'Added',
  'annex.change.removed': 'Removed',
  'annex.change.changed': 'Changed',
  'annex.change.fromTo': '{column}: “{before}” → “{after}”',
  'annex.change.to': '{column}: “{after}”',
  'annex.change.from': '{column}: no longer “{before}”',

  'annex.answer.approved': 'Approved {date}',
  'annex.answer.objected': 'Objected {date}',
  'annex.answer.silent': 'No objection by {date}',
  'annex.answer.waiting': 'Open until {date}',
  'annex.answer.unannounced': 'Not announced',

  'annex.sheet.about': 'About this annex',

  'annex.pdf.number': 'Annex {number}',
  'annex.pdf.organisation': 'Organisation',
  'annex.pdf.customer': 'Customer',
  'annex.pdf.contract': 'Contract: {reference}',
  'annex.pdf.asOf': 'As of',
  'annex.pdf.revision': 'Register revision {number} ({hash})',
  'annex.pdf.state': 'As of {date} · revision {number} ({hash})',
  'annex.pdf.supersedes': 'Supersedes annex {number}',
  'annex.pdf.page': 'Page {page} of {pages}',
  'annex.pdf.noRows': 'None',
  'annex.pdf.signature': 'Signed on behalf of {organisation}',
  'annex.pdf.customerSignature': 'Signed on behalf of {customer}',
  'annex.pdf.provenance':
    'Composed {time} from revision {number} of the register. The attached file {file} holds the same content in machine-readable form.\nSHA-256 of the revision: {hash}',
  'annex.pdf.attachment': 'The content of this annex in machine-readable form',

  'signature.block.heading': 'Electronically signed',
  'signature.block.issuer': 'Certificate issued by {issuer}',
  'signature.block.field': 'Signature of {name}',

  'claim.agreement-with-all.sentence':
    'As of {date}, {organisation} has a data processing agreement under GDPR art. 28(4) in force with every sub-processor in this list.',
  'claim.stored-in-eea.sentence':
    'As of {date}, the sub-processors in this list store the personal data within the EU/EEA only.',
  'claim.processed-in-eea.sentence':
    'As of {date}, the sub-processors in this list store the personal data within the EU/EEA and access them from there only.',
  'claim.transfers-covered.sentence':
    'As of {date}, every transfer of personal data to a third country by the sub-processors in this list rests on a transfer tool under GDPR chapter V.',
  'claim.reviewed.sentence':
    'As of {date}, {organisation} has reviewed every sub-processor in this list within its review interval.',

  'notice.title': 'Notice of changes concerning sub-processors',
  'notice.title.approval': 'Request for approval of changes concerning sub-processors',
  'notice.greeting': 'Dear {contact, select, none {customer} other {{contact}}},',
  'notice.introduction':
    '{organisation} processes personal data on behalf of {customer}{contract, select, none {} other { (contract {contract})}}. We intend to make the following changes concerning sub-processors and inform you of them in advance (Article 28(2) of Regulation (EU) 2016/679).',
  'notice.introduction.made':
    '{organisation} processes personal data on behalf of {customer}{contract, select, none {} other { (contract {contract})}}. We hereby inform you of the following changes concerning sub-processors, including changes that have already been made (Article 28(2) of Regulation (EU) 2016/679).',
  'notice.introduction.approval':
    '{organisation} processes personal data on behalf of {customer}{contract, select, none {} other { (contract {contract})}}. We intend to make the following changes concerning sub-processors, which need your prior specific written authorisation (Article 28(2) of Regulation (EU) 2016/679).',
  'notice.introduction.approval.made':
    '{organisation} processes personal data on behalf of {customer}{contract, select, none {} other { (contract {contract})}}. We hereby inform you of the following changes concerning sub-processors, including changes that have already been made. They require your specific written authorisation (Article 28(2) of Regulation (EU) 2016/679).',
  'notice.change.new': 'New sub-processor: {name}',
  'notice.change.replaced': 'Sub-processor replaced: {before} by {name}',
  'notice.change.ended': 'Sub-processor no longer used: {name}',
  'notice.change.location': 'New place of processing: {name}',
  'notice.change.purpose': 'Changed purpose: {name}',
  'notice.change.data': 'Changed personal data: {name}',
  'notice.change.other': 'Changed processing: {name}',
  'notice.part.who': 'Sub-processor',
  'notice.part.address': 'Address',
  'notice.part.what': 'What changes',
  'notice.part.where': 'Place of processing',
  'notice.part.transfer': 'Safeguards for transfers',
  'notice.part.why': 'Reason',
  'notice.part.from': 'From',
  'notice.part.services': 'Services concerned',
  'notice.deadline':
    'You may object to these changes up to and including {deadline}. The changes take effect on the dates given above, but not before the period for objection has expired.',
  'notice.deadline.made': 'You may object to these changes up to and including {deadline}.',
  'notice.deadline.none':
    'You may object to these changes. Please send us your objection before the dates given above.',
  'notice.deadline.none.made': 'You may object to these changes. Please send us any objection as soon as possible.',
  'notice.approval':
    'Please let us know {deadline, select, none {} other {by {deadline} }}whether you approve these changes. We will not apply them to the processing on your behalf until we have your approval.',
  'notice.approval.made':
    'Please let us know {deadline, select, none {} other {by {deadline} }}whether you approve these changes.',
  'notice.howToAnswer':
    'Please answer in writing to {organisation}{contact, select, none {} other {, {contact}}}, and state the reason for any objection.',
  'notice.howToAnswer.approval':
    'Please send us your approval or refusal in writing: {organisation}{contact, select, none {} other {, {contact}}}. If you refuse, please state the reason.',
  'notice.closing': 'Yours sincerely',
  'notice.noDate': 'date to be announced',
  'notice.attachment': 'The content of this notice in machine-readable form',
  'notice.mail.subject': 'Changes concerning sub-processors – {organisation}',
  'notice.mail.subject.approval': 'Your approval is needed: changes concerning sub-processors – {organisation}',
} as const;

export type OutputKey = keyof typeof outputEn;
