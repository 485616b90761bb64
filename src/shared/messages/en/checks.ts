/**
 * What checks say about records: what is wrong, what to do, and the source of the rule. `{name}` is the sub-processor,
 * `{processing}` one of its processings.
 */
export const checksEn = {
  'check.untitled': 'processing {number}',

  'check.label-missing.title': 'Public label missing',
  'check.label-missing.text':
    '{name} is masked but has no public label, so no public annex can be made. Write what is to stand instead of the name.',
  'check.label-missing.source': 'Bilaga’s own rule: a public annex prints the name or the label, never nothing',

  'check.agreement-missing.title': 'No data processing agreement',
  'check.agreement-missing.text':
    '{state, select, expired {The data processing agreement with {name} expired on {until}.} unsigned {The data processing agreement with {name} is not signed.} later {The data processing agreement with {name} is not in force yet.} other {There is no signed data processing agreement with {name}.}} {engager, select, none {{state, select, expired {Renew it} unsigned {Have it signed} later {Sign one that is in force} other {Sign one}}{begun, select, no { before the processing starts.} other {, or end the processing.}}} other {Ask {engager}, which engages it, for a copy and attach it.}}',
  'check.agreement-missing.source': 'GDPR art. 28(4), 28(9)',

  'check.agreement-not-covering.title': 'Outside the agreement',
  'check.agreement-not-covering.text':
    'No agreement in force with {name} covers “{processing}”. Add the processing to the agreement that covers it, or sign an addition.',
  'check.agreement-not-covering.source': 'GDPR art. 28(3), 28(4)',

  'check.agreement-expiring.title': 'Agreement expires soon',
  'check.agreement-expiring.text':
    'The data processing agreement with {name} expires {days, plural, =0 {today} one {in # day} other {in # days}}, on {until}. Renew it, or end the processing before then.',
  'check.agreement-expiring.source': 'GDPR art. 28(3), 28(4)',

  'check.notice-deadline-near.title': 'Last day of notice is near',
  'check.notice-deadline-near.text':
    '“{title}” with {name} renews itself on {renewsOn}. The last day to give notice is {deadline}, {days, plural, =0 {today} one {in # day} other {in # days}}. Decide whether it is to go on.',
  'check.notice-deadline-near.source': 'Bilaga’s own rule: the agreement’s terms; GDPR art. 28(1)',

  'check.signed-copy-missing.title': 'Signed copy missing',
  'check.signed-copy-missing.text':
    '“{title}” with {name} counts as signed, but no signed copy is attached, so nothing proves it. Attach it, or give the right document the role of signed copy.',
  'check.signed-copy-missing.source': 'GDPR art. 28(9), 5(2)',

  'check.signature-broken.title': 'Signature does not hold',
  'check.signature-broken.text':
    '{how, select, changed {{document} in “{title}” with {name} was changed after it was signed.} other {The digital signature in {document}, “{title}” with {name}, does not match what the file says.}} Open it, see what is wrong, and ask {name} for an intact copy.',
  'check.signature-broken.source': 'GDPR art. 28(9), 5(2); Regulation (EU) No 910/2014 art. 26(d)',

  'check.document-unreadable.title': 'Document cannot be opened',
  'check.document-unreadable.text':
    '{document} in “{title}” with {name} {why, select, encrypted {needs a password, so it can be neither searched nor verified. Attach a copy without one.} other {is damaged or not the kind of file that its name says. Verify the register, and attach a sound copy.}}',
  'check.document-unreadable.source': 'GDPR art. 28(9), 5(2)',

  'check.checklist-incomplete.title': 'Checklist incomplete',
  'check.checklist-incomplete.text':
    '{what, select, lacking {“{title}” with {name} does not say what the law asks for in {points}. Have it supplemented.} none {“{title}” with {name} has not been checked against what the law asks for. Fill in the checklist.} other {“{title}” with {name} has not been checked on {points}. Fill in the rest of the checklist.}}',
  'check.checklist-incomplete.source': 'GDPR art. 28(3)(a)–(h), 28(4)',

  'check.certificate-out-of-date.title': 'Certificate out of date',
  'check.certificate-out-of-date.text':
    '{when, select, past {“{title}” of {name} expired on {until}.} other {“{title}” of {name} expires {days, plural, =0 {today} one {in # day} other {in # days}}, on {until}.}} Ask for the new one.',
  'check.certificate-out-of-date.source': 'GDPR art. 28(1), 28(3)(h), 28(5)',

  'check.superseded-linked.title': 'Transfer rests on an old version',
  'check.superseded-linked.text':
    '“{processing}” at {name} refers to the document of “{title}”, which {state, select, superseded {has been superseded} other {has ended}}. Choose the document that is in force.',
  'check.superseded-linked.source': 'GDPR art. 44, 46',

  'check.scc-missing.title': 'Standard contractual clauses not in the register',
  'check.scc-missing.text':
    '“{processing}” at {name} rests on standard contractual clauses, but none that are in force are in the register. Attach the signed clauses.',
  'check.scc-missing.source': 'GDPR art. 46(2)(c); Decision (EU) 2021/914',

  'check.assessment-missing.title': 'Transfer impact assessment missing or old',
  'check.assessment-missing.text':
    '“{processing}” at {name} rests on a transfer tool that must be assessed against the law of the third country{why, select, none {, and there is no transfer impact assessment. Make one and attach it.} undated {, and the transfer impact assessment has no date. Enter when it was made.} other {. The transfer impact assessment is of {made}, more than two years old. Make it again.}}',
  'check.assessment-missing.source':
    'Court of Justice, C-311/18 (Schrems II), paragraphs 134–135; Decision (EU) 2021/914, clause 14; EDPB Recommendations 01/2020',

  'check.engager-ended.title': 'Engager has ended',
  'check.engager-ended.text':
    '{name} is engaged by {engager}, whose processings have all ended. End the processings of {name} too, or say who engages it now.',
  'check.engager-ended.source': 'GDPR art. 28(2), 28(4)',

  'check.possible-duplicate.title': 'Possibly the same company twice',
  'check.possible-duplicate.text':
    '{name} and {other} {by, select, number {have the same registration number} name {have the same name} other {have nearly the same name}}. Merge them under Duplicates, or say there that they are not the same.',
  'check.possible-duplicate.source': 'GDPR art. 28(2), 30(2)(a)',

  'check.masked-outside-eea.title': 'Masked and outside the EEA',
  'check.masked-outside-eea.text':
    '{name} is masked but processes in {countries}. Customers must instruct and assess transfers to third countries, so tell them the name, or name it openly.',
  'check.masked-outside-eea.source': 'GDPR art. 28(3)(a), 44; EDPB Opinion 22/2024',

  'check.transfer-tool-missing.title': 'Transfer tool missing',
  'check.transfer-tool-missing.text':
    '{where, select, adequate {“{processing}” at {name} takes place in {countries}, for which there is an adequacy decision. Enter the decision as the transfer tool.} established {{name} is established in {countries}, and nothing says what its access to “{processing}” rests on. Enter the transfer tool, or that none is needed because nobody there has access.} other {“{processing}” at {name} takes place in {countries} without a transfer tool. Enter the one that is in place, or stop the transfer.}}',
  'check.transfer-tool-missing.source': 'GDPR art. 44–46',

  'check.transfer-tool-invalid.title': 'Privacy Shield is no longer valid',
  'check.transfer-tool-invalid.text':
    '“{processing}” at {name} rests on the Privacy Shield, which has been invalid since 16 July 2020. Replace it, for example by standard contractual clauses or, if the company participates, the EU–US Data Privacy Framework.',
  'check.transfer-tool-invalid.source': 'Court of Justice, 16 July 2020, C-311/18 (Schrems II); GDPR art. 44–46',

  'check.none-needed-outside-eea.title': 'Transfer tool needed after all',
  'check.none-needed-outside-eea.text':
    '“{processing}” at {name} says that no transfer tool is needed, but takes place in {countries}. Enter the tool, or correct the countries.',
  'check.none-needed-outside-eea.source': 'GDPR art. 44–46',

  'check.adequacy-missing.title': 'No adequacy decision',
  'check.adequacy-missing.text':
    '{why, select, framework {“{processing}” at {name} rests on an adequacy decision, but for {countries} there is only the one for participants in the EU–US Data Privacy Framework. Choose that as the transfer tool if the company participates; otherwise another one.} other {“{processing}” at {name} rests on an adequacy decision, but for {countries} none is in force (as known on {listOf}). Choose another transfer tool.}}',
  'check.adequacy-missing.source': 'GDPR art. 45',

  'check.dpf-unfit.title': 'Data Privacy Framework does not fit',
  'check.dpf-unfit.text':
    '{why, select, date {“{processing}” at {name} rests on the EU–US Data Privacy Framework, for which there was no decision in force on this date. Choose another transfer tool.} other {“{processing}” at {name} rests on the EU–US Data Privacy Framework, which covers companies in the United States only, not {countries}. Enter the tool for that transfer.}}',
  'check.dpf-unfit.source': 'GDPR art. 45; Decision (EU) 2023/1795',

  'check.derogation-standing.title': 'Derogation for a standing transfer',
  'check.derogation-standing.text':
    '“{processing}” at {name} rests on a derogation, which is for exceptional transfers. What a sub-processor does again and again needs an adequacy decision, standard contractual clauses or binding corporate rules.',
  'check.derogation-standing.source': 'GDPR art. 49(1), recital 111; EDPB Guidelines 2/2018',

  'check.scc-module-missing.title': 'SCC module missing',
  'check.scc-module-missing.text':
    '“{processing}” at {name} rests on standard contractual clauses, but not which module. Enter it; between a processor and its sub-processor it is module three.',
  'check.scc-module-missing.source': 'GDPR art. 46(2)(c); Decision (EU) 2021/914',

  'check.scc-module-unfit.title': 'Unusual SCC module',
  'check.scc-module-unfit.text':
    '{module, select, two {“{processing}” at {name} rests on module two, from controller to processor. That is right only if the customer is a party to the clauses; otherwise it is module three, from processor to processor.} one {“{processing}” at {name} rests on module one, from controller to controller. For a sub-processor it is module three, from processor to processor.} other {“{processing}” at {name} rests on module four, from processor to controller. For a sub-processor it is module three, from processor to processor.}}',
  'check.scc-module-unfit.source': 'Decision (EU) 2021/914, Annex',

  'check.location-missing.title': 'Countries missing',
  'check.location-missing.text':
    'Nothing says in which country “{processing}” at {name} takes place, so nobody can tell whether data leave the EEA. Enter the countries of storage and of access.',
  'check.location-missing.source': 'GDPR art. 30(2)(c), 44',

  'check.address-missing.title': 'Address missing',
  'check.address-missing.text':
    '{name} has no postal address. Enter it: customers must have it readily available, and Annex IV states it.',
  'check.address-missing.source':
    'Decision (EU) 2021/915, Annex IV; Decision (EU) 2021/914, Annex III; EDPB Opinion 22/2024',

  'check.contact-missing.title': 'Contact missing',
  'check.contact-missing.text':
    '{missing, select, person {{name} has contact details but no contact person. Enter name and position.} details {The contact person at {name} has neither e-mail nor phone. Enter one of them.} other {{name} has no contact person. Enter name, position and contact details: customers must have them readily available.}}',
  'check.contact-missing.source':
    'Decision (EU) 2021/915, Annex IV; Decision (EU) 2021/914, Annex III; EDPB Opinion 22/2024',

  'check.contact-malformed.title': 'Contact details that cannot be right',
  'check.contact-malformed.text':
    '{what, select, contactEmail {The e-mail entered for {name} is not an e-mail address. Correct it: a customer’s letter would come back.} contactPhone {The phone entered for {name} is not a phone number. Correct it, or leave it empty.} other {The website entered for {name} is not a web address. Correct it, or leave it empty.}}',
  'check.contact-malformed.source':
    'Decision (EU) 2021/915, Annex IV; Decision (EU) 2021/914, Annex III; EDPB Opinion 22/2024',

  'check.special-category-without-measures.title': 'Sensitive data without measures',
  'check.special-category-without-measures.text':
    '“{processing}” at {name} concerns {law, select, criminal {data on criminal offences} other {special categories of personal data}}, but no security measures are described. Describe those that protect these data.',
  'check.special-category-without-measures.source':
    '{law, select, criminal {GDPR art. 10, 28(3)(c), 32} other {GDPR art. 9, 28(3)(c), 32}}',

  'check.national-id-without-ground.title': 'Identity number without a ground',
  'check.national-id-without-ground.text':
    '“{processing}” at {name} concerns national identity numbers, but not why they are needed. Enter the ground: consent, or what clearly justifies it.',
  'check.national-id-without-ground.source': 'GDPR art. 87; Swedish Data Protection Act (2018:218) ch. 3 s. 10',

  'check.category-unflagged.title': 'Kind of data not marked',
  'check.category-unflagged.text':
    '“{processing}” at {name} {by, select, tag {has the tag “{tag}”} other {says “{phrase}”}} but is not marked as concerning {law, select, criminal {data on criminal offences} nationalId {national identity numbers} other {special categories of personal data}}. Mark it, or {by, select, tag {take the tag away} other {say it in other words}}.',
  'check.category-unflagged.source':
    '{law, select, criminal {GDPR art. 10} nationalId {GDPR art. 87; Swedish Data Protection Act (2018:218) ch. 3 s. 10} other {GDPR art. 9(1)}}',

  'check.text-missing.title': 'Text missing',
  'check.text-missing.text':
    '“{processing}” at {name} lacks: {fields}. Write it: the agreement and every annex must state it.',
  'check.text-missing.source': 'GDPR art. 28(3); Decision (EU) 2021/915, Annexes II and IV',

  'check.text-untranslated.title': 'Translation missing',
  'check.text-untranslated.text':
    '{what, select, label {The public label of {name} is missing in {language}, in which annexes are issued. Translate it.} other {“{processing}” at {name} is not translated into {language}, in which annexes are issued: {fields}.}}',
  'check.text-untranslated.source': 'Bilaga’s own rule: an annex is in its customer’s language throughout',

  'check.vague-purpose.title': 'Vague purpose',
  'check.vague-purpose.text':
    'The purpose of “{processing}” at {name} says “{phrase}”, which leaves it open. Write what the sub-processor does, and no more.',
  'check.vague-purpose.source': 'GDPR art. 5(1)(b), 28(3)',

  'check.vague-personal-data.title': 'Open-ended personal data',
  'check.vague-personal-data.text':
    'The personal data of “{processing}” at {name} are described with “{phrase}”, which leaves the list open. Write all kinds of data.',
  'check.vague-personal-data.source': 'GDPR art. 28(3); Decision (EU) 2021/915, Annex II',

  'check.vague-retention.title': 'Vague retention',
  'check.vague-retention.text':
    'The retention of “{processing}” at {name} says “{phrase}”. Write a period, or the event after which the data are deleted.',
  'check.vague-retention.source': 'GDPR art. 5(1)(e), 28(3)(g)',

  'check.planned-start-passed.title': 'Planned start has passed',
  'check.planned-start-passed.text':
    '“{processing}” at {name} was planned to start on {startsOn} and is still planned. If it has started, make it active; otherwise set a new date.',
  'check.planned-start-passed.source': 'GDPR art. 28(2)',

  'check.dates-contradict.title': 'Dates contradict',
  'check.dates-contradict.text':
    '{what, select, review {{name} was last reviewed on {date}, it says, and that day has not come yet. Correct the date: until then no review is ever due.} period {“{processing}” at {name} ended on {date}, before it started on {startsOn}. Correct one of the dates.} other {“{processing}” at {name} is active but does not start until {date}. Make it planned, or correct the date.}}',
  'check.dates-contradict.source': 'GDPR art. 5(2), 28(2)',

  'check.deletion-unconfirmed.title': 'Deletion not confirmed',
  'check.deletion-unconfirmed.text':
    '“{processing}” at {name} has ended{endedOn, select, unknown {} other { (on {endedOn})}}, but it is not confirmed that the data are deleted or returned. Get the confirmation and enter it.',
  'check.deletion-unconfirmed.source': 'GDPR art. 28(3)(g)',

  'check.review-overdue.title': 'Review overdue',
  'check.review-overdue.text':
    '{what, select, never {{name} is to be reviewed every {months, plural, one {month} other {# months}} and never has been. Review it and enter the date.} agreement {The agreement “{title}” with {name} was to be reviewed on {dueOn}. Review it and set the next date.} other {The review of {name} was due on {dueOn}. Review it and enter the date.}}',
  'check.review-overdue.source': 'GDPR art. 28(1), 28(4), 5(2)',

  'error.SET_ASIDE_DATE':
    'A finding can be set aside until {latest} at the latest, two years ahead, and not until a date that has passed. Nothing was changed. Choose another date.',

  'cli.help.check':
    'Says what is wrong or could be better in the register, with what to do and the source of the rule; what has been set aside comes last. Exit code 1 if anything severe is found that is not set aside. --as-of DATE says what was so at the end of that day.',
  'cli.check.severe': 'SEVERE ({count})',
  'cli.check.warning': 'WARNING ({count})',
  'cli.check.notice': 'NOTICE ({count})',
  'cli.check.setAside': 'SET ASIDE ({count})',
  'cli.check.rule': '{title}. {source}',
  'cli.check.reason': 'Set aside until {until}: {reason}',
  'cli.check.none': 'Nothing found.',
} as const;
