/** The command line. */
export const cliEn = {
  'cli.overview': 'Bilaga: the register of sub-processors and their agreements, and signed annexes from it.',
  'cli.codes':
    'Exit codes: 0 done, 1 refused or findings, 2 wrong usage. --json prints one JSON document. bilaga COMMAND --help tells more.',
  'cli.seeHelp': 'See: {command} --help',
  'cli.usage': 'usage: {usage}',
  'cli.unknownCommand': 'there is no command {name}',
  'cli.optionNeeded': '{option} is missing',
  'cli.oneOf': '{option} must be one of: {values}',
  'cli.notADate': '{option} must be a date such as 2026-01-31, not {value}',
  'cli.notAnAssignment': '{text} is not of the form FIELD=VALUE (or FIELD.en=VALUE for a text in English)',
  'cli.unknownField': 'there is no field {text}; the fields are: {fields}',
  'cli.editOneThing':
    'edit one thing at a time: a sub-processor, one of its processings (--processing), one of its agreements (--agreement), or a customer (--customer)',
  'cli.fieldElsewhere':
    '{owner, select, processing {{text} is a field of a processing: --sub-processor NAME --processing N} agreement {{text} is a field of an agreement: --sub-processor NAME --agreement N} customer {{text} is a field of a customer: --customer NAME} other {{text} is a field of a sub-processor: --sub-processor NAME without --processing and --agreement}}',
  'cli.passphrase': 'Passphrase',
  'cli.passphraseAgain': 'The same passphrase again',
  'cli.passphrasesDiffer': 'the two passphrases differ',
  'cli.passphraseNeeded': 'a passphrase is needed: give --passphrase-file FILE, or run this in a terminal',

  'cli.help.new':
    'Creates a register. It must not exist yet. --sample fills it with an invented company’s sub-processors, agreements and customers; then it needs no --organisation.',
  'cli.help.import':
    'Takes in a list: a workbook (XLSX, ODS), a document with tables (DOCX, ODT), the text of a web page, HTML with a table, Markdown, CSV or TSV, or an annex of Bilaga (PDF, JSON). Rows of the same vendor become processings of one sub-processor; categories such as “IT operations” become masked sub-processors. --dry-run shows what would be taken in and why the rest is not. --language is the language of the list (sv unless told); an annex says its own.',
  'cli.help.list':
    'Lists the processings, one line each, in the order of an annex. --language chooses the language of the texts. --as-of DATE lists them as they were at the end of that day.',
  'cli.help.edit':
    'Changes fields of a sub-processor; with --processing N or --agreement N of its N-th processing or agreement, in the order in which they are listed; with --customer NAME of a customer. Examples: disclosure=masked publicLabel="IT operations"; --customer "Lindome kommun" noticePeriodDays=30. A text in another language: purpose.en="Backups". Lists are separated by commas: storageCountries=SE,IE; services are written by name: serviceIds="Payroll, Time". An empty value blanks the field. A name of a field that is not there makes it say which there are.',
  'cli.help.attach':
    'Stores agreements with a sub-processor, as one new agreement with all the files. Each file gets the role that it says itself, or that of --role: signed-copy, draft, appendix, transfer-assessment, certificate.',
  'cli.help.documents':
    'Lists the stored documents: SHA-256, size in bytes, name, where attached, and why a search cannot find what is in it.',
  'cli.help.extract':
    'Writes a stored document to OUT, after checking its SHA-256. The first 8 characters of the hash are enough.',
  'cli.help.identity':
    'Makes an identity to sign with: a PKCS#12 file with a key and a certificate of its own authority. Readers see who signed and that nothing changed, but no program shows such an identity as trusted by itself.',
  'cli.help.annex':
    'Issues an annex. The ending of FILE chooses the format: .pdf, .docx, .html, .md, .xlsx, .csv or .json. Profiles: list, annex-iii, annex-iv, branch, art-30-2, full; --own-profile takes one that you made in the app. Languages: sv, en, de, fr, fi, nb, da, nl; the customer’s own where none is given, otherwise sv. --second-language makes the annex bilingual. Audience public shows masked sub-processors by their public label, customer shows their names, internal is for yourselves and the supervisory authority (usual for art-30-2 and full). Without it a customer gets the names only if its record says that it is told them. A customer that is not in the register is added. --as-of DATE says what was true at the end of that day. --draft writes the same without a number and keeps nothing. --identity signs the PDF. --claim prints a sentence such as agreement-with-all, if the register proves it of every row; it may be given several times.',
  'cli.help.verify':
    'Checks the signatures of a PDF: who, when, whether anything has changed since. --ca names a file with a CA certificate to trust. Of an annex of Bilaga it tells number, customer and revision, and whether its pages say what its data say; with --register also whether it is the very annex that was issued, and what of it is no longer so. Exit code 0 only if there is a signature, all are valid, its pages do not differ from its data and, with --register, an annex is the very one that was issued, countersigned or not. Of a register it checks the history, whether every record is what its history says, and every stored document; exit code 1 if anything is not.',
  'cli.help.history':
    'Lists the revisions, newest first. --record shows what happened to one sub-processor and all that belongs to it, field by field; also to one that has been removed.',
  'cli.help.undo': 'Takes back the latest change. Issued annexes are not taken back.',
  'cli.help.redo': 'Brings back what was undone last.',

  'cli.created': 'Created {file} for {organisation}.',
  'cli.imported':
    'Took in {processings, plural, one {# processing} other {# processings}} and {subProcessors, plural, one {# new sub-processor} other {# new sub-processors}} (revision {revision}).',
  'cli.wouldImport': 'Would take in {count, plural, one {# processing} other {# processings}}. Nothing was changed.',
  'cli.notTaken': 'not',
  'cli.category': 'looks like a category',
  'cli.skipped': 'Line {line}, {reason}:',
  'cli.maskedAs': 'masked: {label}',
  'cli.agreement.valid': 'agreement',
  'cli.agreement.expired': 'expired',
  'cli.agreement.missing': 'missing',
  'cli.edited': 'Changed {name} (revision {revision}).',
  'cli.unchanged': 'Nothing to change: {name} has these values already.',
  'cli.attached': 'Stored {name}  {sha256}',
  'cli.unsearched': 'Not searched, or not wholly: {name}. {why}.',
  'cli.notARole': '--role is one of {roles}, not {value}.',
  'cli.linked': 'Linked {name}, which is stored already  {sha256}',
  'cli.extracted': 'Wrote {file} ({size} bytes).',
  'cli.identityCreated': 'Made an identity for {name}, valid until {until}: {file}. Keep it and its passphrase safe.',
  'cli.customerAdded': 'Added the customer {name}.',
  'cli.notAgreed':
    'It is not agreed that {name} is told masked names, so the annex shows the public labels. To show names, agree on it in the customer’s record, or give --audience customer.',
  'cli.issuedSigned': 'Issued annex {number}, signed by {name}: {file}',
  'cli.issuedUnsigned': 'Issued annex {number}, not signed: {file}',
  'cli.verdict.valid': '{file}: the signature is valid and covers what the document shows.',
  'cli.verdict.invalid': '{file}: NOT valid. Do not rely on this document.',
  'cli.verdict.unsigned': '{file}: there is no digital signature in this file.',
  'cli.verdict.locked': '{file}: not examined: the file opens with a password only.',
  'cli.signature': '{name}, {time}',
  'cli.verify.annex':
    'It says that it is annex {number} for {customer}, as of {asOf}, from revision {revision} ({hash}).',
  'cli.verify.preview': 'It says that it is an annex without a number, a preview, as of {asOf}.',
  'cli.intact': 'what was signed is intact',
  'cli.notIntact': 'what was signed has been changed or cannot be checked',
  'cli.kind.edit': '',
  'cli.kind.issue': '',
  'cli.kind.erase': '',
  'cli.kind.undo': 'Undid: ',
  'cli.kind.redo': 'Redid: ',
  'cli.undone': 'Undid revision {revision}: {action}.',
  'cli.redone': 'Redid revision {revision}: {action}.',
  'error.SUB_PROCESSOR_AMBIGUOUS': 'Several sub-processors in {file} are called {name}. Give each its own name first.',
} as const;
