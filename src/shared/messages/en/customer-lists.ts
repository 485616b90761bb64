/** customer-lists: English texts. */
export const customerListsEn = {
  'check.notice-period-missing.title': 'Notice period not known',
  'check.notice-period-missing.text':
    '{name} has given a general authorisation, and the register does not say how many days before a change it is to be told. Look it up in the contract: the law sets no number.',
  'check.notice-period-missing.source': 'GDPR art. 28(2)',

  'check.customer-annex-missing.title': 'Customer without an annex',
  'check.customer-annex-missing.text':
    'No annex has been issued to {name}. Issue one, so that it has the identity of every sub-processor at hand.',
  'check.customer-annex-missing.source': 'GDPR art. 28(2); EDPB Opinion 22/2024',

  'check.annex-out-of-date.title': 'Annex out of date',
  'check.annex-out-of-date.text':
    '{audience, select, public {The public annex {number}} internal {The internal annex {number}} other {Annex {number} to {name}}} of {asOf} {state, select, cannot {could not be made of today’s register. Look at its preview for what stands in the way.} other {does not say what the register says today{rows, plural, =0 {} one { (# row differs)} other { (# rows differ)}}.{told, select, customer { The customer is now told real names.} public { The customer is now told public labels instead of real names.} other {}}{speaks, select, same {} other { Its language is now {language}.}} Issue it anew.}}',
  'check.annex-out-of-date.source': 'GDPR art. 5(1)(d), 28(2)',

  'check.disclosure-without-ground.title': 'Masked name told without a ground',
  'check.disclosure-without-ground.text':
    '{by, select, log {{name} was told on {on} who {told} is, and the log does not say on what ground. Write it there.} other {{name} is told the names of masked sub-processors, and the register does not say on what ground. Write it, or attach the document that says so.}}',
  'check.disclosure-without-ground.source': 'GDPR art. 5(2)',

  'error.CUSTOMERS_NOT_RECOGNISED':
    'No list of customers was found: the first row needs headings, one of them for the name, such as Customer, Registration number, E-mail, Notice (days). Nothing was taken in.',
  'error.CUSTOMER_NAME_MISSING':
    'Line {line} names no customer. Nothing was taken in. Write a name, or leave the row out.',
  'error.CUSTOMER_AMBIGUOUS': 'Several customers in {file} are called {name}. Give each its own name first.',
  'error.SERVICE_UNKNOWN': 'There is no service called {name}; the services are: {services}. Nothing was changed.',
  'error.AGREEMENT_NOT_FOUND':
    '{name} has {count, plural, one {# agreement} other {# agreements}}; there is no number {number}. Nothing was changed.',
  'error.CUSTOMER_TABLE_MISSING':
    'There is no table {table, number} with customers in the file, only {count, plural, one {one} other {#}}. Nothing was changed.',

  'customerList.column.name': 'Name',
  'customerList.column.registrationNumber': 'Registration number',
  'customerList.column.address': 'Address',
  'customerList.column.country': 'Country',
  'customerList.column.contactName': 'Contact',
  'customerList.column.contactEmail': 'E-mail',
  'customerList.column.representative': 'EU representative',
  'customerList.column.dpoName': 'Data Protection Officer',
  'customerList.column.dpoEmail': 'Officer’s e-mail',
  'customerList.column.dpoPhone': 'Officer’s phone',
  'customerList.column.contractReference': 'Contract',
  'customerList.column.services': 'Services',
  'customerList.column.language': 'Language',
  'customerList.column.authorisation': 'Authorisation',
  'customerList.column.noticePeriodDays': 'Notice, days',
  'customerList.column.notes': 'Notes',
  'customerList.repeats': 'The same customer as on line {line}.',
  'customerList.nameless': 'The row has no name and is left out.',
  'customerList.problem': '{field}: “{text}” was not understood and is left out.',
  'customerList.usesAll':
    'No service is left for the new customer, so it counts as using all of them: its annexes would have every sub-processor. Add the services first, or choose its own afterwards.',
  'customerList.doubt.no-mail-address': '{field}: “{text}” is not an e-mail address. It is taken in as it is written.',
  'customerList.doubt.no-such-number':
    '{field}: the digits of “{text}” do not agree, so one of them is wrong or missing. It is taken in as it is written.',
  'customerList.doubt.shortened': '{field}: the text is longer than the field, and its end is left out.',
  'customerList.doubt.same-name':
    'Another customer has this name and another registration number. The row is a customer of its own.',
  'customerList.doubt.several':
    'The register has several customers of this name. Without a registration number it is taken for the first of them.',
  'customerList.table': '{name} ({rows, plural, one {# row} other {# rows}})',
  'customerList.tables': 'Table or sheet',
  'customerList.tables.more': 'The file has customers in {count, number} tables. Take them in one after the other.',
  'customerList.usual': 'Where the list says nothing else, new customers get general authorisation and annexes in',
  'customerList.usual.language': 'Language of annexes where the list says none',
  'cli.usualOfCustomers':
    'New customers for which the list says nothing else get: general authorisation; annexes in {language}.',
  'cli.customerTable': 'Read: {table}. Customers are also in: {others}. --table chooses one by its name or number.',
  'customerList.unknown': 'Columns not taken in: {columns}',
  'cli.help.customers':
    'Lists the customers with what their contracts say. With NAME all fields of one, under the names by which edit knows them, and what it was told and answered, newest first. --as-of DATE tells it as it was at the end of that day.',
  'cli.daysOfNotice': '{count, plural, one {# day} other {# days}}',
  'cli.help.importCustomers':
    'Takes in a list of customers (CSV, TSV, a workbook, a document or a web page with a table) with headings in Swedish or English. Customers that are there already, by registration number or name, are updated; what the list leaves empty stays. --language is that of new customers for which the list says none; --table chooses among several sheets or tables with customers, by name or number; --dry-run only shows what was understood.',
  'cli.newCustomer': 'new',
  'cli.knownCustomer': 'known',
  'cli.importedCustomers':
    '{added, plural, =0 {No new customers} one {# new customer} other {# new customers}}, {updated, plural, =0 {none updated} other {# updated}}. Revision {revision}.',
  'cli.importedNoCustomers': 'The list says nothing new. Nothing was changed.',
  'cli.wouldImportCustomers':
    '{count, plural, one {# customer} other {# customers}} would be taken in. Nothing was changed.',

  'customers.told': 'Told',
  'customers.latestAnnex': 'Latest annex',
  'customers.newAnnex': 'New annex',
  'customers.noAnnex': 'No annex has been issued to this customer.',
  'customers.annexOf': '{number}, as of {date} – {profile}',
  'customers.drift.same': 'says what the register says',
  'customers.drift.differs': 'no longer matches',
  'customers.drift.cannot': 'can no longer be made',
  'customers.maskedForIt': 'Masked for it',
  'customers.events': 'Told and answered',
  'customers.events.none': 'Nothing has been told to this customer yet.',
  'customers.event.annex': 'Annex {subject}',
  'customers.event.copy': 'Copy of annex {subject} came back',
  'customers.event.notice': 'Notice: {subject}',
  'customers.event.answer': '{answer, select, approved {Approved} other {Objected to}}: {subject}',
  'customers.event.settlement': 'Objection settled: {subject}',
  'customers.event.reveal': 'Was told the name {subject}',
  'customers.copy.same': 'the same file',
  'customers.copy.countersigned': 'countersigned',
  'customers.copy.scanned': 'scanned paper',
  'customers.means.mail': 'by e-mail',
  'customers.means.letter': 'by letter',
  'customers.means.portal': 'in a portal',
  'customers.means.meeting': 'at a meeting',
  'customers.means.other': 'otherwise',
  'customers.ground.attach': 'Attach a document…',
  'customers.ground.document': 'The attached document',
  'customers.ground.open': 'Open the document',
  'customers.ground.attached': '{name} is stored as the ground.',

  'customerList.title': 'Take in a list of customers',
  'customerList.lead':
    'Paste cells of a spreadsheet or a table, or open a file. The first row has headings, in English or Swedish. You review what was understood before anything is stored.',
  'customerList.take': 'Take in a list',
  'customerList.summary':
    '{included, plural, =0 {No customers} one {# customer} other {# customers}} to take in: {fresh, number} new, {known, number} in the register already. What the list leaves empty stays as it is.',
  'customerList.values': 'What the list says',
  'customerList.nameOf': 'Name, line {line, number}',
  'customerList.match': 'Customer that line {line, number} is about',
  'customerList.known': 'In the register',
  'customerList.knownAs': 'In the register: {name}',
  'customerList.known.help': 'Gets what the list says of it',
  'customerList.new': 'New customer',
  'customerList.apply': 'Take in {count, plural, one {# customer} other {# customers}}',
  'customerList.done':
    '{added, plural, =0 {No new customers} one {# new customer} other {# new customers}}, {updated, plural, =0 {none updated} one {# updated} other {# updated}}.',
  'customerList.files': 'Workbook (XLSX, ODS), document (DOCX, ODT), text, CSV or HTML',
  'customerList.help':
    'One row for each customer: name, registration number, address, contact, e-mail, Data Protection Officer with e-mail and phone, EU representative, contract, services, language, authorisation, notice in days, notes; those that you have, in any order.',

  'customers.masked.as.labels': 'Public labels',
  'customers.masked.as.names': 'Real names',
  'customers.change.title': 'Change {count, plural, one {# customer} other {# customers}}',
  'customers.change.noService':
    'A customer would be left without any service, which means all of them. Choose its services instead.',
} as const;
