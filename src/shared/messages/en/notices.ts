/** Change notices: what the engine, the command line and the findings say of them. */
export const noticesEn = {
  'error.NOTICE_SENT':
    'Customers have been told of “{title}”, so nothing was changed: what was announced stays as it was. Announce what is different now in a notice of its own.',
  'error.NOTICE_WITHDRAWN': '“{title}” has been withdrawn, so nothing was changed.',
  'error.NOTICE_NOT_SENT':
    '{customer} has not been told of “{title}” yet, so nothing was changed. Mark the notice as sent first.',
  'error.NOTICE_EMPTY': '“{title}” announces no change, so it was not written. Add the changes first.',
  'error.NOTICE_NOT_OBJECTED': '{customer} has not objected to “{title}”, so there is nothing to settle.',
  'error.NOTICE_NAMES_MASKED':
    'The notice to {customer} was not made: it would have said “{name}”, which is masked for that customer, in the text “{text}”. Reword that text, or note at the customer that masked names are disclosed to it.',
  'error.CHANGE_PROCESSING_UNFIT':
    '“{name}” is {state, select, planned {planned} active {active already} other {ended already}}, so it cannot stand in a notice as {kind, select, new {a new processing} replaced {a new processing} ended {one that ends} other {one that changes}}. Nothing was changed. {kind, select, new {Choose a planned one.} replaced {Choose a planned one.} other {Choose an active one.}}',
  'error.CHANGE_REPLACES_UNFIT':
    '“{name}” cannot be what is replaced here. Nothing was changed. Choose another, active processing, and only for a change that replaces one.',
  'error.CHANGE_CARRIED_OUT': '“{name}” has been changed as announced already, on {date}. Nothing was changed.',
  'error.CHANGE_NOT_PERMITTED':
    'The change may not be carried out on {on}: {why, select, not_sent {{who} has not been told of it} not_approved {{who} has not approved it} objection_open {{who} has objected, and the objection is not settled} no_notice_period {{who} has no notice period and has not approved it} too_early {{who} may object until {until}} announced_later {it was announced as from {from}} other {{who}}}{more, plural, =0 {.} one { (and # more).} other { (and # more).}} Nothing was changed.',
  'error.CUSTOMER_HAS_NOTICES':
    '{name} has been told of {count, plural, one {a change, which stays} other {# changes, which stay}} in the register, so the customer was not removed.',
  'error.PROCESSING_IN_NOTICE':
    '“{name}” stands in the notice “{title}”, so nothing was removed. {sent, select, yes {Customers have been told of it: end the processing instead.} other {Take the change out of the notice first.}}',
  'problem.too-early': 'the date must be {limit} or later',
  'noticeEvidence.mayStart.not': 'May not start yet',
  'noticeEvidence.mayStart.from': 'May start on {date}',
  'noticeEvidence.authorisation.general': 'General authorisation',
  'noticeEvidence.authorisation.specific': 'Specific authorisation',
  'noticeEvidence.answer.none': 'No answer',
  'noticeEvidence.answer.approved': 'Approved',
  'noticeEvidence.answer.objected': 'Objected',

  'noticeEvidence.title': 'Evidence: {title}',
  'noticeEvidence.file': 'Evidence',
  'noticeEvidence.internal': 'Evidence of a change notice · internal',
  'noticeEvidence.state': 'State',
  'noticeEvidence.changes': 'What was announced',
  'noticeEvidence.change': 'Change',
  'noticeEvidence.startsOn': 'Announced from',
  'noticeEvidence.carriedOutOn': 'Carried out',
  'noticeEvidence.notCarriedOut': 'Not yet',
  'noticeEvidence.recipients': 'To whom, and what they answered',
  'noticeEvidence.sent': 'Sent',
  'noticeEvidence.notSent': 'Not sent',
  'noticeEvidence.deadline': 'Last day to answer',
  'noticeEvidence.answer': 'Answer',
  'noticeEvidence.settled': 'Settled',
  'noticeEvidence.documents': 'Documents',
  'noticeEvidence.document.notice': 'Notice',
  'noticeEvidence.document.proof': 'Proof of sending',
  'noticeEvidence.document.answer': 'Answer',
  'noticeEvidence.history': 'Revisions of the register about this notice',
  'noticeEvidence.revision': 'Revision',
  'noticeEvidence.done': 'What was done',
  'noticeEvidence.provenance':
    'Composed {time} from revision {number} of the register. SHA-256 of the revision: {hash}. The hash of each revision covers the one before it, so that nothing in between can be changed unseen.',

  'check.change-unannounced.title': 'Change not announced',
  'check.change-unannounced.text':
    '“{processing}” at {name}: {kind, select, new {it has begun} ended {it has ended} location {its place has changed} purpose {its purpose has changed} other {its personal data have changed}} since annexes were issued to customers whom that concerns, and no notice told them of it. Announce it, or set this aside with a reason if it was told in another way.',
  'check.change-unannounced.source': 'GDPR art. 28(2)',
  'check.change-not-permitted.title': 'Change made before it was permitted',
  'check.change-not-permitted.text':
    '“{change}”, announced in “{name}”, has been changed since {on}, but {why, select, not_sent {{who} had not been told of it} not_approved {{who} had not approved it} objection_open {{who} has objected, and the objection is not settled} no_notice_period {{who} has no notice period and had not approved it} too_early {{who} might object until {date}} other {it was announced as from {date}}}{more, plural, =0 {} other { (and # more)}}. Take it back until it is permitted, or settle it with the customer.',
  'check.change-not-permitted.source': 'GDPR art. 28(2)',
  'check.notice-answer-missing.title': 'Answer to a notice outstanding',
  'check.notice-answer-missing.text':
    '“{name}”: {answer, select, objected {{customer} has objected, and how that was settled is not recorded, though the period ended on {deadline}. Settle it and record how.} other {{customer} authorises each sub-processor itself and has not answered by {deadline}. Ask, and record the answer.}}',
  'check.notice-answer-missing.source': 'GDPR art. 28(2)',
  'check.notice-customer-left-out.title': 'Customer left out of a notice',
  'check.notice-customer-left-out.text':
    '“{name}” concerns {customer}, by the services that it uses, and {customer} is not among those who are told. Add the customer, or set this aside with the reason.',
  'check.notice-customer-left-out.source': 'GDPR art. 28(2)',
  'check.notice-start-too-early.title': 'Announced start before the last day to answer',
  'check.notice-start-too-early.text':
    '“{name}” announced “{change}” as from {startsOn}, but {customer}{more, plural, =0 {} other { (and # more)}} may answer until {deadline}. Do not carry it out before {earliest} unless approved, and tell the customers of the later start.',
  'check.notice-start-too-early.source': 'GDPR art. 28(2); the customers’ contracts',
  'check.notice-too-late.title': 'Notice too late for the planned start',
  'check.notice-too-late.text':
    '“{name}” has not been sent to {customer}{more, plural, =0 {} other { (and # more)}}, and its changes are planned from {startsOn}. Sent today, they may start on {earliest} at the earliest. Send it, and move the start.',
  'check.notice-too-late.source': 'GDPR art. 28(2); the customers’ contracts',

  'error.NOTICE_NOT_FOUND': 'There is no notice called “{title}” in {file}. Look at them with “bilaga notices”.',
  'error.NOTICE_AMBIGUOUS': 'Several notices in {file} are called “{title}”. Give one of them another title.',
  'cli.help.notices':
    'Lists the change notices: where each stands, when its changes may start, and for each customer when it was told, the last day to answer and what it answered.',
  'cli.help.notice':
    'Writes a notice, named by its title. --folder DIR gets the notice for each customer as PDF and as mail (.eml), with the deadline counted from today; the register keeps these PDFs for marking the notice as sent. Customers who have been told get what was sent. DIR must not exist. --evidence OUT gets the evidence: what was announced, to whom, when, the answers and all documents as ZIP, or the cover sheet alone where OUT ends in .pdf. --identity signs the PDFs.',
  'cli.notices.none': 'There are no change notices.',
  'cli.notices.approved': 'Approved',
  'cli.notices.objected': 'Objected',
  'cli.notices.silent': 'No answer in time',
  'cli.notices.waiting': 'No answer yet',
  'cli.notices.unannounced': 'Not sent',
  'cli.notices.leftOut': 'Concerned, and not told',
  'cli.notice.nothing': 'say what to write: --folder, --evidence or both',
  'cli.notice.nobody': '“{title}” has no recipients',
  'cli.notice.written': 'Wrote {count, plural, one {# file} other {# files}} to {folder}.',
} as const;
