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
} as const;
